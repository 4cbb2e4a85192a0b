import { CornerDownLeft, Languages, Search, Star } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Span } from '../../lib/chat/signals.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../lib/chat/vocabulary.ts';
import { chordLabel, matchesChord } from '../../lib/shortcuts/chord.ts';
import type { PaletteHit } from '../../lib/templates/palette-search.ts';
import { useUi } from '../ui/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { LANGUAGE_SHORT } from '../ui/language-short.ts';
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

/** Search over all templates, done by the background. Arrow keys choose, Enter inserts, Escape goes back to the message field. */
export function Palette({ language, inserting, onClose }: Props) {
	const { words, platform, shortcuts } = useUi();
	const [query, setQuery] = useState('');
	const [at, setAt] = useState(0);
	const field = useRef<HTMLInputElement>(null);
	const listId = useId();
	// The buyer's language until the seller wants the variants in another.
	const [shownIn, setShownIn] = useState(language);
	const [marks, setMarks] = useState(0);
	const send = useSend();
	const { hits: found, total, answers } = useFound(query, shownIn, marks);
	const mark = async ({ id, favourite }: PaletteHit) => {
		await send({ type: 'template/favourite', templateId: id, on: !favourite });
		setMarks((n) => n + 1);
	};
	const asked = useRef(false);
	useEffect(() => field.current?.focus(), []);
	// The palette's work is done when a text is in the field, or has failed and been told.
	const { outcome, asking } = inserting;
	useEffect(() => {
		if (asked.current && outcome) onClose(true);
	}, [outcome, onClose]);
	const choose = (template: PaletteHit | undefined) => {
		if (!template) return;
		asked.current = true;
		void inserting.choose(template.id, template.title);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		const active = found[at];
		if (active && matchesChord(event, shortcuts.favourite)) {
			event.preventDefault();
			void mark(active);
			return;
		}
		if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
			event.preventDefault();
			const next = UI_LANGUAGES.indexOf(shownIn) + (event.key === 'ArrowRight' ? 1 : -1);
			setShownIn(UI_LANGUAGES.at(next % UI_LANGUAGES.length) ?? language);
			return;
		}
		const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
		if (step !== 0 && found.length > 0) {
			event.preventDefault();
			setAt((at + step + found.length) % found.length);
		}
		if (event.key === 'Enter') {
			event.preventDefault();
			// Enter means what was typed: while the answer to it is on its way, what is shown is of the letters before.
			if (answers === query) choose(found[at]);
			else pressed.current = true;
		}
	};
	const pressed = useRef(false);
	useEffect(() => {
		if (!pressed.current || answers !== query) return;
		pressed.current = false;
		choose(found[at]);
	});
	const close = () => {
		inserting.cancel();
		onClose(true);
	};
	if (asking && asked.current) {
		return (
			<Dialog title={asking.title} onClose={close}>
				<MissingForm inserting={inserting} preview />
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
				<select
					class="rapport-palette-language"
					aria-label={words.t('templates.language')}
					value={shownIn}
					onChange={(event) => {
						setShownIn(event.currentTarget.value as UiLanguage);
						field.current?.focus();
					}}
				>
					{UI_LANGUAGES.map((one) => (
						<option key={one} value={one}>
							{words.t(`language.${one}`)}
						</option>
					))}
				</select>
			</div>
			<TemplateOptions
				listId={listId}
				found={found}
				at={at}
				onPoint={setAt}
				onChoose={choose}
				onMark={mark}
			/>
			<p class="rapport-palette-foot" role="status">
				{answers === null
					? words.t('state.loading')
					: query.trim() === ''
						? words.t('palette.count', { count: total })
						: words.t('palette.found', { count: total })}
				<span aria-hidden="true">
					<span title={words.t('palette.keys.favourite')}>
						{shortcuts.favourite && <kbd>{chordLabel(shortcuts.favourite, platform)}</kbd>} <Star size={12} />
					</span>{' '}
					<span title={words.t('palette.keys.language')}>
						<kbd>{platform === 'mac' ? '⌥←→' : 'Alt+←→'}</kbd> <Languages size={12} />
					</span>{' '}
					<kbd>↑</kbd> <kbd>↓</kbd> <kbd>Enter</kbd> <CornerDownLeft size={12} />
				</span>
			</p>
		</Dialog>
	);
}

interface Shown {
	hits: readonly PaletteHit[];
	total: number;
	/** The query that these answer; null before the first answer. */
	answers: string | null;
}

/** What the background finds. An answer that a later one has overtaken is dropped; until the next one comes, the last stays. */
function useFound(query: string, language: UiLanguage, marks: number): Shown {
	const send = useSend();
	const [shown, setShown] = useState<Shown>({ hits: [], total: 0, answers: null });
	useEffect(() => {
		let overtaken = false;
		void send({ type: 'templates/search', query: query.slice(0, 200), language, limit: MOST }).then(
			(result) => {
				if (!overtaken) setShown({ hits: result?.hits ?? [], total: result?.total ?? 0, answers: query });
			},
		);
		return () => {
			overtaken = true;
		};
	}, [send, query, language, marks]);
	return shown;
}

/** A text with what answers the query marked. */
function Marked({ text, spans }: { text: string; spans: readonly Span[] }) {
	const parts = spans.map(({ start, end }, i) => [
		text.slice(spans[i - 1]?.end ?? 0, start),
		<mark key={start}>{text.slice(start, end)}</mark>,
	]);
	return (
		<>
			{parts}
			{text.slice(spans.at(-1)?.end ?? 0)}
		</>
	);
}

function TemplateOptions(props: {
	listId: string;
	found: readonly PaletteHit[];
	at: number;
	onPoint: (at: number) => void;
	onChoose: (template: PaletteHit) => void;
	onMark: (template: PaletteHit) => void;
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
						<strong>
							<Marked text={template.title} spans={template.marks.title} />
						</strong>
						<span class="rapport-muted rapport-small rapport-option-place">
							{template.folder.length > 0
								? template.folder.join(' / ')
								: words.t(`service.${template.service}`)}{' '}
							·{' '}
							{template.variants.length > 1
								? template.variants.map((one) => LANGUAGE_SHORT[one.language]).join(' ')
								: words.t(`language.${template.language}`)}
						</span>
						{/* For the mouse; by keyboard it has a chord of its own. */}
						<span
							class={template.favourite ? 'rapport-option-star rapport-star-on' : 'rapport-option-star'}
							role="img"
							aria-label={template.favourite ? words.t('organise.favourite.is') : undefined}
							aria-hidden={!template.favourite}
							title={words.t(template.favourite ? 'organise.favourite.off' : 'organise.favourite.on')}
							onClick={(event) => {
								event.stopPropagation();
								props.onMark(template);
							}}
						>
							<Star size={14} aria-hidden="true" />
						</span>
					</span>
					<span class="rapport-option-body" lang={template.language}>
						<Marked text={template.preview} spans={template.marks.preview} />
					</span>
				</div>
			))}
		</div>
	);
}
