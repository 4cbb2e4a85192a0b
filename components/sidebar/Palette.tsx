import { CornerDownLeft, Search } from 'lucide-preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { UiLanguage } from '../../lib/chat/vocabulary.ts';
import { renderTemplate } from '../../lib/templates/render.ts';
import { createTemplateIndex, searchTemplates, type TemplateUse } from '../../lib/templates/search.ts';
import type { Template } from '../../lib/templates/template.ts';
import { useUi } from '../ui/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { MissingForm } from './MissingForm.tsx';
import type { Inserting } from './use-insert.ts';

interface Props {
	/** Templates in the buyer's language come first. */
	language: UiLanguage;
	inserting: Inserting;
	/** `toComposer` asks for the focus to go back to the page's message field. */
	onClose: (toComposer: boolean) => void;
}

/** Results drawn: more than anyone reads before typing another letter. */
const MOST = 40;

/** Search over all templates. Arrow keys choose, Enter inserts, Escape goes back to the message field. */
export function Palette({ language, inserting, onClose }: Props) {
	const { words } = useUi();
	const { templates, recent } = useTemplates();
	const [query, setQuery] = useState('');
	const [at, setAt] = useState(0);
	const field = useRef<HTMLInputElement>(null);
	const listId = useId();
	const index = useMemo(() => createTemplateIndex(templates ?? []), [templates]);
	const uses = useMemo(() => usesOf(recent), [recent]);
	const found = useMemo(
		() => searchTemplates(index, query, { language, limit: MOST, uses }).map((hit) => hit.template),
		[index, query, language, uses],
	);
	const asked = useRef(false);
	useEffect(() => field.current?.focus(), []);
	// The palette's work is done when a text is in the field, or has failed and been told.
	const { outcome, asking } = inserting;
	useEffect(() => {
		if (asked.current && outcome) onClose(true);
	}, [outcome, onClose]);
	const choose = (template: Template | undefined) => {
		if (!template) return;
		asked.current = true;
		void inserting.choose(template.id, template.title);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
		if (step !== 0 && found.length > 0) {
			event.preventDefault();
			setAt((at + step + found.length) % found.length);
		}
		if (event.key === 'Enter') {
			event.preventDefault();
			choose(found[at]);
		}
	};
	const close = () => {
		inserting.cancel();
		onClose(true);
	};
	if (asking && asked.current) {
		return (
			<Dialog title={asking.title} onClose={close}>
				<MissingForm inserting={inserting} />
			</Dialog>
		);
	}
	return (
		<Dialog title={words.t('palette.title')} onClose={close} bare>
			<div class="rapport-palette-field">
				<Search size={16} aria-hidden="true" />
				<input
					ref={field}
					type="text"
					role="combobox"
					aria-expanded={found.length > 0}
					aria-controls={listId}
					aria-autocomplete="list"
					aria-activedescendant={found[at] ? `${listId}-${at}` : undefined}
					aria-label={words.t('palette.search')}
					placeholder={words.t('palette.search')}
					autocomplete="off"
					spellcheck={false}
					value={query}
					onInput={(event) => {
						setQuery(event.currentTarget.value);
						setAt(0);
					}}
					onKeyDown={onKeyDown}
				/>
			</div>
			<TemplateOptions listId={listId} found={found} at={at} onPoint={setAt} onChoose={choose} />
			<p class="rapport-palette-foot" role="status">
				{templates === null
					? words.t('state.loading')
					: query === ''
						? words.t('palette.count', { count: templates.length })
						: words.t('palette.found', { count: found.length })}
				<span aria-hidden="true">
					<kbd>↑</kbd> <kbd>↓</kbd> <kbd>Enter</kbd> <CornerDownLeft size={12} />
				</span>
			</p>
		</Dialog>
	);
}

/** The text as it reads with nothing known: no raw tags, missing values as marks. A broken template shows its body, to be mended. */
function preview(template: Template): string {
	const rendered = renderTemplate(template, {}, { now: 0, utcOffsetMinutes: 0 });
	return rendered.ok ? rendered.text : template.body;
}

const DAY = 86_400_000;

/** The background tells which templates were used last, newest first; the search weighs uses by age, so each place counts as a day. */
function usesOf(recent: readonly string[]): Record<string, TemplateUse> {
	return Object.fromEntries(recent.map((id, place) => [id, { count: 1, lastAt: -place * DAY }]));
}

const NONE: readonly string[] = [];

function useTemplates(): { templates: Template[] | null; recent: readonly string[] } {
	const send = useSend();
	const [loaded, setLoaded] = useState<{ templates: Template[]; recent: string[] } | null>(null);
	useEffect(() => {
		let gone = false;
		void send({ type: 'templates/list' }).then((result) => {
			if (!gone) setLoaded(result ?? { templates: [], recent: [] });
		});
		return () => {
			gone = true;
		};
	}, [send]);
	return { templates: loaded?.templates ?? null, recent: loaded?.recent ?? NONE };
}

function TemplateOptions(props: {
	listId: string;
	found: readonly Template[];
	at: number;
	onPoint: (at: number) => void;
	onChoose: (template: Template) => void;
}) {
	const { words } = useUi();
	const list = useRef<HTMLDivElement>(null);
	useEffect(() => {
		list.current?.children[props.at]?.scrollIntoView({ block: 'nearest' });
	}, [props.at]);
	return (
		<div
			class="rapport-palette-list"
			ref={list}
			id={props.listId}
			role="listbox"
			aria-label={words.t('palette.title')}
		>
			{props.found.map((template, index) => (
				// biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the search field, which names the active option.
				<div
					key={template.id}
					id={`${props.listId}-${index}`}
					role="option"
					tabIndex={-1}
					aria-selected={index === props.at}
					class="rapport-option"
					onPointerMove={() => index !== props.at && props.onPoint(index)}
					onClick={() => props.onChoose(template)}
				>
					<span class="rapport-option-head">
						<strong>{template.title}</strong>
						<span class="rapport-muted rapport-small">
							{words.t(`service.${template.service}`)} · {words.t(`language.${template.language}`)}
						</span>
					</span>
					<span class="rapport-option-body" lang={template.language}>
						{preview(template)}
					</span>
				</div>
			))}
		</div>
	);
}
