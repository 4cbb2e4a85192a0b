import { CornerDownLeft } from 'lucide-preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { matchesOn } from '../../lib/shortcuts/chord.ts';
import { fieldName } from '../../lib/templates/fields.ts';
import type { FormItem } from '../../lib/templates/form.ts';
import { useUi } from '../ui/context.ts';
import { useSend } from '../ui/use-send.ts';
import { useConversation } from './conversation-context.ts';
import type { Inserting } from './use-insert.ts';

/** Rest after the last key before the text is drawn with what was typed, in milliseconds. */
const REST_MS = 180;

interface Props {
	inserting: Inserting;
	/** Shows the text as it will read; left out where it stands beside the form already. */
	preview?: boolean;
}

/**
 * Asks for what a chosen text still needs, in one form that starts from what is known. Takes the focus once, because the seller's own choice opened it.
 * Enter puts the text in, Escape leaves for the message field.
 */
export function MissingForm({ inserting, preview = false }: Props) {
	const { words, drafts, platform, shortcuts } = useUi();
	const send = useSend();
	const { conversationId } = useConversation();
	const id = useId();
	const form = useRef<HTMLFormElement>(null);
	const timer = useRef<ReturnType<typeof setTimeout>>();
	const { asking } = inserting;
	const place = (name: string) => `missing:${conversationId}:${asking?.templateId}:${name}`;
	const current = (item: FormItem) => drafts.get(place(item.name)) ?? item.value;
	const answers = () =>
		Object.fromEntries((asking?.form ?? []).map((item) => [item.name, current(item).trim()]));
	useEffect(() => {
		const first = form.current?.querySelector<Input>('input, select, textarea');
		first?.focus();
		if (first instanceof HTMLInputElement) first.select();
		// What the questions start from is shown in the text at once.
		if (asking?.form.some((item) => current(item) !== '')) void inserting.tryOut(answers());
		return () => clearTimeout(timer.current);
	}, [asking?.templateId]);
	if (!asking) return null;
	const change = (name: string, value: string) => {
		drafts.set(place(name), value);
		clearTimeout(timer.current);
		timer.current = setTimeout(() => void inserting.tryOut(answers()), REST_MS);
	};
	const submit = async (event: Event) => {
		event.preventDefault();
		clearTimeout(timer.current);
		const names = asking.form.map(({ name }) => name);
		if (await inserting.answer(answers())) for (const name of names) drafts.delete(place(name));
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		const { target, key } = event;
		const inDialog = form.current?.closest('dialog');
		if (key === 'Escape' && !inDialog) {
			event.preventDefault();
			inserting.cancel();
			void send({ type: 'page/focus-composer' });
		}
		// Of themselves only some inputs submit: lists and, in some browsers, days do not.
		const plainEnter =
			key === 'Enter' && !(target instanceof HTMLTextAreaElement || target instanceof HTMLButtonElement);
		if (plainEnter || matchesOn(platform, event, shortcuts['save-note'])) {
			event.preventDefault();
			form.current?.requestSubmit();
		}
	};
	return (
		<form
			ref={form}
			class="rapport-missing"
			onSubmit={submit}
			onKeyDown={onKeyDown}
			aria-label={words.t('missing.title')}
		>
			{preview && <p class="rapport-missing-preview">{asking.text}</p>}
			<p class="rapport-small rapport-muted">{words.t(asking.again ? 'missing.again' : 'missing.title')}</p>
			{asking.form.map((item, index) => (
				<Question
					key={item.name}
					id={`${id}-${index}`}
					item={item}
					value={current(item)}
					onChange={(value) => change(item.name, value)}
				/>
			))}
			<div class="rapport-actions">
				<button type="submit" class="rapport-button rapport-primary">
					<CornerDownLeft size={14} aria-hidden="true" />{' '}
					{words.t(asking.then ? 'missing.stack' : 'reply.insert')}
				</button>
				<button type="button" class="rapport-button" onClick={inserting.cancel}>
					{words.t('action.cancel')}
				</button>
			</div>
		</form>
	);
}

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Other values of the chat offered beside a question: more would be a list to read. */
const MOST_OFFERED = 3;

function Question(props: { id: string; item: FormItem; value: string; onChange: (value: string) => void }) {
	const { words } = useUi();
	const { id, item, value, onChange } = props;
	const field = useRef<HTMLDivElement>(null);
	const label = questionName(words, item.name);
	const take = (suggestion: string) => {
		const input = field.current?.querySelector<Input>('input, select, textarea');
		if (input) input.value = suggestion;
		onChange(suggestion);
		input?.focus();
	};
	return (
		<div class="rapport-field" ref={field}>
			<label for={id}>
				{label}
				{item.optional && ` (${words.t('missing.optional')})`}
			</label>
			<Answer {...props} />
			{item.suggestions.length > 0 && (
				<div class="rapport-presets">
					{item.suggestions
						.filter((suggestion) => suggestion !== value)
						.slice(0, MOST_OFFERED)
						.map((suggestion) => (
							<button
								key={suggestion}
								type="button"
								class="rapport-chip"
								aria-label={words.t('missing.take', { value: suggestion, name: label })}
								onClick={() => take(suggestion)}
							>
								{suggestion}
							</button>
						))}
				</div>
			)}
		</div>
	);
}

/** The input of a question. It keeps what is typed by itself: a redraw under the seller's hands changes nothing in it. */
function Answer(props: { id: string; item: FormItem; value: string; onChange: (value: string) => void }) {
	const { id, item, value, onChange } = props;
	const shared = {
		id,
		required: !item.optional,
		onInput: (event: { currentTarget: Input }) => onChange(event.currentTarget.value),
	};
	if (item.type === 'choice') {
		return (
			<select {...shared} value={value}>
				{item.optional && <option value="" />}
				{item.options.map((option) => (
					<option key={option} value={option}>
						{option}
					</option>
				))}
			</select>
		);
	}
	if (item.lines > 1) return <textarea {...shared} rows={item.lines} defaultValue={value} />;
	return (
		<input
			{...shared}
			type={item.type}
			autocomplete="off"
			defaultValue={value}
			{...(item.type === 'number' && {
				step: 'any',
				min: item.min ?? undefined,
				max: item.max ?? undefined,
			})}
		/>
	);
}

/** A question in words: a value's name in the interface's language, a field's as its author wrote it. */
function questionName(words: ReturnType<typeof useUi>['words'], name: string): string {
	const field = fieldName(name);
	if (field !== null) return field;
	return words.has(`templates.variable.${name}`)
		? words.t(`templates.variable.${name}`)
		: name.replaceAll(/[._-]/g, ' ');
}
