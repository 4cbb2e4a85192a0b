import { Copy, FileText, Pencil, Plus, Search, Trash2 } from 'lucide-preact';
import { useMemo, useState } from 'preact/hooks';
import { ulid } from 'ulid';
import { UI_LANGUAGES, type UiLanguage } from '../../lib/chat/vocabulary.ts';
import { createTemplateIndex, searchTemplates } from '../../lib/templates/search.ts';
import type { Template } from '../../lib/templates/template.ts';
import { useUi } from '../ui/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { PageHead } from './PageHead.tsx';
import { routeHref } from './route.ts';
import { TemplateEditor } from './TemplateEditor.tsx';
import { TemplatePreview } from './TemplatePreview.tsx';
import { TemplatesExchange } from './TemplatesExchange.tsx';
import { useLoad } from './use-load.ts';

/** Starter templates are `<language>.<slug>`; a seller's own have a ULID. */
export const isStarter = (id: string): boolean =>
	UI_LANGUAGES.some((language) => id.startsWith(`${language}.`));

const isOwnTemplate = ({ id }: Template): boolean => !isStarter(id);

/** All templates with search; the chosen one beside the list, the seller's own to be changed there. */
export function TemplatesPage({ id }: { id: string | null }) {
	const { words, drafts } = useUi();
	const loaded = useLoad({ type: 'templates/list' });
	const [query, setQuery] = useState(drafts.get('templates:search') ?? '');
	const [language, setLanguage] = useState<UiLanguage>(words.language);
	const [editing, setEditing] = useState<Template | null>(null);
	const inLanguage = useMemo(
		() => (loaded?.templates ?? []).filter((t) => t.language === language),
		[loaded, language],
	);
	const found = useMemo(() => {
		const hits = searchTemplates(createTemplateIndex(inLanguage), query, { language, limit: 500 });
		// Without a query the seller's own come first.
		return hits
			.map((hit) => hit.template)
			.sort((a, b) => (query === '' ? Number(isStarter(a.id)) - Number(isStarter(b.id)) : 0));
	}, [inLanguage, query, language]);
	const chosen = loaded?.templates.find((t) => t.id === id) ?? found[0];
	const blank = (): Template => ({
		id: ulid(),
		language,
		title: '',
		body: '',
		service: 'information',
		situation: {},
		tags: [],
	});
	return (
		<>
			<PageHead title={words.t('nav.templates')}>
				<label class="rapport-search">
					<Search size={16} aria-hidden="true" />
					<input
						type="search"
						aria-label={words.t('palette.search')}
						placeholder={words.t('palette.search')}
						value={query}
						onInput={(event) => {
							setQuery(event.currentTarget.value);
							drafts.set('templates:search', event.currentTarget.value);
						}}
					/>
				</label>
				<select
					aria-label={words.t('templates.language')}
					value={language}
					onChange={(event) => setLanguage(event.currentTarget.value as UiLanguage)}
				>
					{UI_LANGUAGES.map((one) => (
						<option key={one} value={one}>
							{words.t(`language.name.${one}`)}
						</option>
					))}
				</select>
				<TemplatesExchange library={loaded?.templates ?? []} shown={found} isOwn={isOwnTemplate} />
				<button type="button" class="rapport-button rapport-primary" onClick={() => setEditing(blank())}>
					<Plus size={15} aria-hidden="true" /> {words.t('templates.new')}
				</button>
			</PageHead>
			<div class="rapport-split">
				<nav class="rapport-template-list" aria-label={words.t('nav.templates')}>
					{loaded && found.length === 0 && <p class="rapport-muted">{words.t('templates.none')}</p>}
					<ul>
						{found.map((template) => (
							<li key={template.id}>
								<a
									href={routeHref('templates', template.id)}
									aria-current={template.id === chosen?.id ? 'true' : undefined}
									onClick={() => setEditing(null)}
								>
									<strong>{template.title}</strong>
									<span class="rapport-muted rapport-small">
										{words.t(`service.${template.service}`)}
										{!isStarter(template.id) && ` · ${words.t('templates.own')}`}
									</span>
								</a>
							</li>
						))}
					</ul>
				</nav>
				<div class="rapport-card rapport-template-pane">
					{editing ? (
						<TemplateEditor
							key={editing.id}
							template={editing}
							library={loaded?.templates ?? []}
							isNew={!loaded?.templates.some((t) => t.id === editing.id)}
							onDone={(saved) => {
								setEditing(null);
								if (saved) {
									setLanguage(saved.language);
									location.hash = routeHref('templates', saved.id);
								}
							}}
						/>
					) : (
						chosen && (
							<TemplateDetails template={chosen} library={loaded?.templates ?? []} onEdit={setEditing} />
						)
					)}
				</div>
			</div>
		</>
	);
}

function TemplateDetails(props: {
	template: Template;
	library: readonly Template[];
	onEdit: (t: Template) => void;
}) {
	const { template, library, onEdit } = props;
	const { words, tell } = useUi();
	const send = useSend();
	const [deleting, setDeleting] = useState(false);
	const starter = isStarter(template.id);
	const remove = async () => {
		if ((await send({ type: 'template/delete', templateId: template.id })) === undefined) return;
		setDeleting(false);
		tell(words.t('templates.deleted'), () => send({ type: 'template/save', template }));
		location.hash = routeHref('templates');
	};
	return (
		<article class="rapport-stack">
			<header>
				<h2 class="rapport-pane-title">
					<FileText size={17} aria-hidden="true" /> {template.title}
				</h2>
				<p class="rapport-muted rapport-small">
					{words.t(`language.name.${template.language}`)} · {words.t(`service.${template.service}`)} ·{' '}
					{words.t(starter ? 'templates.starter' : 'templates.own')}
				</p>
			</header>
			<TemplatePreview
				body={template.body}
				language={template.language}
				partial={template.partial}
				library={library.filter(({ id }) => id !== template.id)}
			/>
			<h3>{words.t('templates.body')}</h3>
			<pre class="rapport-json" lang={template.language}>
				{template.body}
			</pre>
			<div class="rapport-actions">
				{starter ? (
					<button
						type="button"
						class="rapport-button rapport-primary"
						onClick={() => onEdit({ ...template, id: ulid() })}
					>
						<Copy size={14} aria-hidden="true" /> {words.t('templates.copy')}
					</button>
				) : (
					<>
						<button type="button" class="rapport-button rapport-primary" onClick={() => onEdit(template)}>
							<Pencil size={14} aria-hidden="true" /> {words.t('action.edit')}
						</button>
						<button type="button" class="rapport-button rapport-danger" onClick={() => setDeleting(true)}>
							<Trash2 size={14} aria-hidden="true" /> {words.t('action.delete')}
						</button>
					</>
				)}
			</div>
			{deleting && (
				<Dialog title={words.t('templates.delete.title')} onClose={() => setDeleting(false)}>
					<p>{template.title}</p>
					<div class="rapport-actions">
						<button type="button" class="rapport-button rapport-primary rapport-destroy" onClick={remove}>
							{words.t('action.delete')}
						</button>
						<button type="button" class="rapport-button" onClick={() => setDeleting(false)}>
							{words.t('action.cancel')}
						</button>
					</div>
				</Dialog>
			)}
		</article>
	);
}
