import type { ComponentChildren } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { INTENTS, PHASES, SERVICE_KINDS, UI_LANGUAGES, type UiLanguage } from '../../lib/chat/vocabulary.ts';
import { reuseFault } from '../../lib/templates/reuse-fault.ts';
import { type Template, TemplateSchema } from '../../lib/templates/template.ts';
import { useUi } from '../ui/context.ts';
import { useSend } from '../ui/use-send.ts';
import { InsertBar } from './InsertBar.tsx';
import { type Snippet, withSnippet } from './snippets.ts';
import { TemplatePreview } from './TemplatePreview.tsx';

interface Props {
	template: Template;
	isNew: boolean;
	/** All templates: what can be reused, and whose names are taken. */
	library?: readonly Template[];
	/** Further fields, below those of the text. */
	more?: (edited: Template, change: (part: Partial<Template>) => void) => ComponentChildren;
	/** What there is to say of the text, right below it. */
	hint?: (edited: Template) => ComponentChildren;
	onDone: (saved: Template | null) => void;
}

/** Writing a template: words and values on the left of the mind, the buyer's message below, faults with their place as they are typed. */
export function TemplateEditor({ template, isNew, library = [], more, hint, onDone }: Props) {
	const { words, tell } = useUi();
	const send = useSend();
	const [edited, setEdited] = useState(template);
	const id = useId();
	const body = useRef<HTMLTextAreaElement>(null);
	const change = (part: Partial<Template>) => setEdited((before) => ({ ...before, ...part }));
	const others = useMemo(
		() => library.filter(({ id: other }) => other !== template.id),
		[library, template.id],
	);
	const reused = edited.partial?.trim() || undefined;
	const fault = useMemo(
		() => (edited.body.trim() === '' ? null : reuseFault({ ...edited, partial: reused }, others)),
		[edited, reused, others],
	);
	const badName = reused !== undefined && !TemplateSchema.shape.partial.safeParse(reused).success;
	const usable = edited.body.trim() !== '' && fault === null && !badName;
	const save = async (event: Event) => {
		event.preventDefault();
		const { partial: _, ...rest } = edited;
		const template = {
			...rest,
			title: edited.title.trim(),
			...(reused !== undefined && { partial: reused }),
		};
		const done = await send({ type: 'template/save', template });
		if (!done) return;
		tell(words.t('templates.saved'));
		onDone({ ...template, id: done.id });
	};
	const select = (from: number, to: number) =>
		setTimeout(() => {
			body.current?.focus();
			body.current?.setSelectionRange(from, to);
		});
	const insert = (snippet: Snippet) => {
		const field = body.current;
		const at = field?.selectionStart ?? edited.body.length;
		const put = withSnippet(edited.body, at, field?.selectionEnd ?? at, snippet);
		field?.focus();
		// Typed, so that the browser's own undo takes it back; where that is refused the text is set.
		if (!document.execCommand?.('insertText', false, put.inserted)) change({ body: put.body });
		select(put.from, put.to);
	};
	const show = (line: number, column: number) => {
		const lines = edited.body.split('\n').slice(0, line - 1);
		const at = lines.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
		select(at, at + 1);
	};
	return (
		<form class="rapport-stack" onSubmit={save}>
			<h2 class="rapport-pane-title">{words.t(isNew ? 'templates.new' : 'templates.edit')}</h2>
			<div class="rapport-field">
				<label for={`${id}-title`}>{words.t('templates.title')}</label>
				<input
					id={`${id}-title`}
					type="text"
					required
					maxLength={120}
					value={edited.title}
					onInput={(event) => change({ title: event.currentTarget.value })}
				/>
			</div>
			<div class="rapport-form-row">
				<label class="rapport-field">
					<span>{words.t('templates.language')}</span>
					<select
						value={edited.language}
						onChange={(event) => change({ language: event.currentTarget.value as UiLanguage })}
					>
						{UI_LANGUAGES.map((one) => (
							<option key={one} value={one}>
								{words.t(`language.name.${one}`)}
							</option>
						))}
					</select>
				</label>
				<label class="rapport-field">
					<span>{words.t('templates.service')}</span>
					<select
						value={edited.service}
						onChange={(event) => change({ service: event.currentTarget.value as Template['service'] })}
					>
						{SERVICE_KINDS.map((kind) => (
							<option key={kind} value={kind}>
								{words.t(`service.${kind}`)}
							</option>
						))}
					</select>
				</label>
			</div>
			<div class="rapport-field">
				<label for={`${id}-body`}>{words.t('templates.body')}</label>
				<InsertBar
					language={edited.language}
					reusable={others.filter(({ partial }) => partial !== undefined)}
					onInsert={insert}
				/>
				<textarea
					id={`${id}-body`}
					ref={body}
					rows={7}
					required
					maxLength={4_000}
					lang={edited.language}
					value={edited.body}
					onInput={(event) => change({ body: event.currentTarget.value })}
				/>
			</div>
			{hint?.(edited)}
			{edited.body.trim() !== '' && (
				<TemplatePreview
					body={edited.body}
					language={edited.language}
					partial={reused}
					library={others}
					onShow={show}
				/>
			)}
			<div class="rapport-field">
				<label for={`${id}-partial`}>{words.t('templates.partial')}</label>
				<input
					id={`${id}-partial`}
					type="text"
					maxLength={40}
					autocomplete="off"
					aria-describedby={`${id}-partial-hint`}
					aria-invalid={badName}
					value={edited.partial ?? ''}
					onInput={(event) => change({ partial: event.currentTarget.value })}
				/>
				<span id={`${id}-partial-hint`} class="rapport-muted rapport-small">
					{badName
						? words.t('templates.partial.bad')
						: fault?.key === 'templates.error.partial-taken'
							? words.phrase(fault)
							: words.t('templates.partial.hint')}
				</span>
			</div>
			<Situations template={edited} onChange={change} />
			<div class="rapport-field">
				<label for={`${id}-tags`}>{words.t('templates.tags')}</label>
				<input
					id={`${id}-tags`}
					type="text"
					defaultValue={edited.tags.join(', ')}
					onInput={(event) =>
						change({
							tags: event.currentTarget.value
								.split(/[,，、]/)
								.map((tag) => tag.trim())
								.filter(Boolean),
						})
					}
				/>
			</div>
			{more?.(edited, change)}
			<div class="rapport-actions">
				<button type="submit" class="rapport-button rapport-primary" disabled={!usable}>
					{words.t('action.save')}
				</button>
				<button type="button" class="rapport-button" onClick={() => onDone(null)}>
					{words.t('action.cancel')}
				</button>
			</div>
		</form>
	);
}

/** When the template should be suggested: the two facets that sellers think in; a copied starter keeps its others. */
function Situations({
	template,
	onChange,
}: {
	template: Template;
	onChange: (part: Partial<Template>) => void;
}) {
	const { words } = useUi();
	const { situation } = template;
	const toggle = <Id extends string>(list: readonly Id[] | undefined, id: Id): Id[] | undefined => {
		const next = list?.includes(id) ? list.filter((one) => one !== id) : [...(list ?? []), id];
		return next.length > 0 ? next : undefined;
	};
	return (
		<details class="rapport-details">
			<summary>{words.t('templates.situation')}</summary>
			<fieldset class="rapport-checks">
				<legend class="rapport-muted rapport-small">{words.t('templates.phases')}</legend>
				{PHASES.map((id) => (
					<label key={id}>
						<input
							type="checkbox"
							checked={situation.phases?.includes(id) ?? false}
							onChange={() => onChange({ situation: { ...situation, phases: toggle(situation.phases, id) } })}
						/>
						{words.t(`phase.${id}`)}
					</label>
				))}
			</fieldset>
			<fieldset class="rapport-checks">
				<legend class="rapport-muted rapport-small">{words.t('templates.intents')}</legend>
				{INTENTS.map((id) => (
					<label key={id}>
						<input
							type="checkbox"
							checked={situation.intents?.includes(id) ?? false}
							onChange={() =>
								onChange({ situation: { ...situation, intents: toggle(situation.intents, id) } })
							}
						/>
						{words.t(`intent.${id}`)}
					</label>
				))}
			</fieldset>
		</details>
	);
}
