import { CornerDownLeft } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { matchesOn } from '../../lib/shortcuts/chord.ts';
import { useUi } from '../ui/context.ts';

/** The marks that stand where a value is missing, as `lib/templates/missing-mark.ts` writes them. */
const BLANK = /〔[^〔〕\n]*〕/;

interface Props {
	text: string;
	name: string;
	onText: (text: string) => void;
	onInsert: () => Promise<void>;
	onCancel: () => void;
	/** Takes the focus when it appears. */
	focus?: boolean;
	rows?: number;
	children?: ComponentChildren;
}

/**
 * A text to be changed before it goes into the message field: Ctrl+Enter (⌘+Enter) puts it in, Escape gives up. While a blank is left it does not go: the
 * first one is selected instead, ready to be typed over.
 */
export function EditText({
	text,
	name,
	onText,
	onInsert,
	onCancel,
	focus = false,
	rows = 4,
	children,
}: Props) {
	const { words, platform, shortcuts } = useUi();
	const field = useRef<HTMLTextAreaElement>(null);
	const noteId = useId();
	const blank = BLANK.exec(text);
	useEffect(() => {
		if (focus) field.current?.focus();
	}, [focus]);
	const insert = () => {
		if (!blank) return void onInsert();
		field.current?.focus();
		field.current?.setSelectionRange(blank.index, blank.index + blank[0].length);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		if (matchesOn(platform, event, shortcuts['save-note'])) {
			event.preventDefault();
			insert();
		} else if (event.key === 'Escape') {
			event.preventDefault();
			event.stopPropagation();
			onCancel();
		}
	};
	return (
		<div class="rapport-edit">
			<textarea
				ref={field}
				aria-label={name}
				aria-describedby={blank ? noteId : undefined}
				rows={rows}
				value={text}
				onInput={(event) => onText(event.currentTarget.value)}
				onKeyDown={onKeyDown}
			/>
			{blank && (
				<p id={noteId} class="rapport-small rapport-muted">
					{words.t('reply.blank', { blank: blank[0] })}
				</p>
			)}
			<div class="rapport-actions">
				<button type="button" class="rapport-button rapport-primary" onClick={insert}>
					<CornerDownLeft size={14} aria-hidden="true" /> {words.t('reply.insert')}
				</button>
				<button type="button" class="rapport-button" onClick={onCancel}>
					{words.t('action.cancel')}
				</button>
				{children}
			</div>
		</div>
	);
}
