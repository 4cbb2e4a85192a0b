import { useId, useRef, useState } from 'preact/hooks';
import { INTENTS, PHASES, SERVICE_KINDS, UI_LANGUAGES, type UiLanguage } from '../../lib/chat/vocabulary.ts';
import { checkBody } from '../../lib/templates/check.ts';
import type { Template } from '../../lib/templates/template.ts';
import { VARIABLE_NAMES } from '../../lib/templates/variables.ts';
import { useUi } from '../ui/context.ts';
import { useSend } from '../ui/use-send.ts';
import { TemplatePreview } from './TemplatePreview.tsx';

interface Props {
	template: Template;
	isNew: boolean;
	onDone: (saved: Template | null) => void;
}

/** Writing a template: words and values on the left of the mind, the buyer's message below, faults with their place as they are typed. */
export function TemplateEditor({ template, isNew, onDone }: Props) {
	const { words, tell } = useUi();
	const send = useSend();
	const [edited, setEdited] = useState(template);
	const id = useId();
	const body = useRef<HTMLTextAreaElement>(null);
	const change = (part: Partial<Template>) => setEdited((before) => ({ ...before, ...part }));
	const usable = edited.body.trim() !== '' && checkBody(edited.body).ok;
	const save = async (event: Event) => {
		event.preventDefault();
		const done = await send({ type: 'template/save', template: { ...edited, title: edited.title.trim() } });
		if (!done) return;
		tell(words.t('templates.saved'));
		onDone({ ...edited, id: done.id });
	};
	const insert = (name: string) => {
		const field = body.current;
		const at = field?.selectionStart ?? edited.body.length;
		const text = `{{ ${name} }}`;
		change({ body: `${edited.body.slice(0, at)}${text}${edited.body.slice(field?.selectionEnd ?? at)}` });
		setTimeout(() => {
			field?.focus();
			field?.setSelectionRange(at + text.length, at + text.length);
		});
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
			<label class="rapport-field">
				<span>{words.t('templates.insert-value')}</span>
				<select
					value=""
					onChange={(event) => {
						if (event.currentTarget.value !== '') insert(event.currentTarget.value);
						event.currentTarget.value = '';
					}}
				>
					<option value="">{words.t('templates.choose-value')}</option>
					{VARIABLE_NAMES.map((name) => (
						<option key={name} value={name}>
							{words.t(`templates.variable.${name}`)}
						</option>
					))}
				</select>
			</label>
			{edited.body.trim() !== '' && <TemplatePreview body={edited.body} language={edited.language} />}
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
