import { Copy, FileText, FolderInput, History, Pencil, Plus, Trash2, TriangleAlert } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { ulid } from 'ulid';
import { UI_LANGUAGES, type UiLanguage } from '../../lib/chat/vocabulary.ts';
import { type FolderNode, folderKey } from '../../lib/templates/folders.ts';
import type { Template } from '../../lib/templates/template.ts';
import { copiesOf, groupOf, isStarterId } from '../../lib/templates/variants.ts';
import { useUi } from '../ui/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { StarButton } from '../ui/StarButton.tsx';
import { useSend } from '../ui/use-send.ts';
import { siteName } from './CustomersPage.tsx';
import { routeHref } from './route.ts';
import { FolderOptions } from './TemplateFolderDialog.tsx';
import { TemplateHistory } from './TemplateHistory.tsx';
import { TemplateImages } from './TemplateImages.tsx';
import { TemplatePreview } from './TemplatePreview.tsx';
import { folderOf, type Shelf, scopeFault, usesOf } from './template-shelf.ts';

interface Props {
	template: Template;
	/** The same in every language it has, this one among them. */
	variants: readonly Template[];
	library: readonly Template[];
	shelf: Shelf | undefined;
	tree: readonly FolderNode[];
	onEdit: (template: Template) => void;
}

/** A template as it stands: its languages as tabs, what the buyer gets, and what can be done with it. */
export function TemplateDetails({ template, variants, library, shelf, tree, onEdit }: Props) {
	const { words, tell, now } = useUi();
	const send = useSend();
	const [open, setOpen] = useState<'delete' | 'move' | 'history' | null>(null);
	const starter = isStarterId(template.id);
	const use = usesOf([template], shelf?.uses);
	const folder = folderOf(template, shelf);
	const remove = async () => {
		if ((await send({ type: 'template/delete', templateId: template.id })) === undefined) return;
		setOpen(null);
		tell(words.t('templates.deleted'), () => send({ type: 'trash/restore', ids: [template.id] }));
		location.hash = routeHref('templates');
	};
	return (
		<article class="rapport-stack">
			<header>
				<LanguageTabs template={template} variants={variants} onEdit={onEdit} />
				<div class="rapport-template-head">
					<h2 class="rapport-pane-title">
						<FileText size={17} aria-hidden="true" /> {template.title}
					</h2>
					<StarButton
						on={template.favourite ?? false}
						title={template.title}
						onToggle={(on) => void send({ type: 'template/favourite', templateId: template.id, on })}
					/>
				</div>
				<p class="rapport-muted rapport-small">
					{words.t(`language.name.${template.language}`)} · {words.t(`service.${template.service}`)} ·{' '}
					{words.t(starter ? 'templates.starter' : 'templates.own')}
					{folder.length > 0 && ` · ${folder.join(' / ')}`}
				</p>
				<p class="rapport-muted rapport-small">
					{use.lastAt === null
						? words.t('organise.uses.none')
						: words.t('organise.uses', { count: use.count, when: words.relative(use.lastAt, now()) })}
					{template.abbreviation && (
						<>
							{' · '}
							<kbd>{template.abbreviation}</kbd>
						</>
					)}
					{template.tags.length > 0 && ` · ${template.tags.map((tag) => `#${tag}`).join(' ')}`}
				</p>
			</header>
			<ScopeNote template={template} shopName={shelf?.shopName ?? ''} />
			<TemplatePreview
				body={template.body}
				language={template.language}
				partial={template.partial}
				library={library}
			/>
			<TemplateImages images={template.images ?? []} />
			<h3>{words.t('templates.body')}</h3>
			<pre class="rapport-json" lang={template.language}>
				{template.body}
			</pre>
			<div class="rapport-actions">
				{starter ? (
					<button
						type="button"
						class="rapport-button rapport-primary"
						onClick={() => {
							const { favourite: _, ...rest } = template;
							onEdit({ ...rest, id: ulid(), variantOf: copiesOf(template.id) });
						}}
					>
						<Copy size={14} aria-hidden="true" /> {words.t('templates.copy')}
					</button>
				) : (
					<>
						<button type="button" class="rapport-button rapport-primary" onClick={() => onEdit(template)}>
							<Pencil size={14} aria-hidden="true" /> {words.t('action.edit')}
						</button>
						<button type="button" class="rapport-button" onClick={() => setOpen('move')}>
							<FolderInput size={14} aria-hidden="true" /> {words.t('organise.move')}
						</button>
						<button type="button" class="rapport-button" onClick={() => setOpen('history')}>
							<History size={14} aria-hidden="true" /> {words.t('organise.history')}
						</button>
						<button type="button" class="rapport-button rapport-danger" onClick={() => setOpen('delete')}>
							<Trash2 size={14} aria-hidden="true" /> {words.t('action.delete')}
						</button>
					</>
				)}
			</div>
			{open === 'history' && <TemplateHistory template={template} onClose={() => setOpen(null)} />}
			{open === 'move' && (
				<MoveDialog template={template} variants={variants} tree={tree} onClose={() => setOpen(null)} />
			)}
			{open === 'delete' && (
				<Dialog title={words.t('templates.delete.title')} onClose={() => setOpen(null)}>
					<p>{template.title}</p>
					<p class="rapport-muted">{words.t('organise.delete.about')}</p>
					<div class="rapport-actions">
						<button type="button" class="rapport-button rapport-primary rapport-destroy" onClick={remove}>
							{words.t('action.delete')}
						</button>
						<button type="button" class="rapport-button" onClick={() => setOpen(null)}>
							{words.t('action.cancel')}
						</button>
					</div>
				</Dialog>
			)}
		</article>
	);
}

/** The languages of one template: a link to each that there is, and for an own one a button for each that is missing. */
function LanguageTabs({ template, variants, onEdit }: Pick<Props, 'template' | 'variants' | 'onEdit'>) {
	const { words } = useUi();
	const add = (language: UiLanguage) => {
		const { abbreviation: _a, partial: _p, ...rest } = template;
		onEdit({ ...rest, id: ulid(), language, variantOf: groupOf(template) });
	};
	return (
		<nav class="rapport-languages" aria-label={words.t('organise.languages')}>
			{UI_LANGUAGES.map((language) => {
				const one = variants.find((variant) => variant.language === language);
				if (one)
					return (
						<a
							key={language}
							href={routeHref('templates', one.id)}
							aria-current={one.id === template.id ? 'true' : undefined}
						>
							{words.t(`language.name.${language}`)}
						</a>
					);
				if (isStarterId(template.id)) return null;
				return (
					<button
						key={language}
						type="button"
						aria-label={words.t('organise.languages.add', { language: words.t(`language.name.${language}`) })}
						title={words.t('organise.languages.add', { language: words.t(`language.name.${language}`) })}
						onClick={() => add(language)}
					>
						<Plus size={13} aria-hidden="true" /> {words.t(`language.name.${language}`)}
					</button>
				);
			})}
		</nav>
	);
}

/** To which sites and shops a template is limited, and whether the shop of the settings is one. */
function ScopeNote({ template, shopName }: { template: Template; shopName: string }) {
	const { words } = useUi();
	const { sites = [], shops = [] } = template.scope ?? {};
	if (sites.length + shops.length === 0) return null;
	const fault = scopeFault(template, shopName);
	return (
		<p class={fault ? 'rapport-fault rapport-fault-mild' : 'rapport-muted rapport-small'}>
			{fault && <TriangleAlert size={15} aria-hidden="true" />}
			<span>
				{sites.length > 0 &&
					words.t('organise.scope.only-sites', {
						sites: words.list(sites.map((site) => siteName(words, site))),
					})}{' '}
				{shops.length > 0 && words.t('organise.scope.only-shops', { shops: words.list(shops) })}{' '}
				{fault &&
					(shopName === ''
						? words.t('organise.scope.out-no-shop')
						: words.t('organise.scope.out-shop', { shop: shopName }))}
			</span>
		</p>
	);
}

/** Puts a template, with its variants, into another folder. */
function MoveDialog(props: {
	template: Template;
	variants: readonly Template[];
	tree: readonly FolderNode[];
	onClose: () => void;
}) {
	const { words, tell } = useUi();
	const send = useSend();
	const [folder, setFolder] = useState<string[]>([...(props.template.folder ?? [])]);
	const move = async (event: Event) => {
		event.preventDefault();
		const ids = props.variants.map(({ id }) => id);
		if ((await send({ type: 'templates/move', ids, folder })) === undefined) return;
		tell(words.t('organise.moved', { count: ids.length }));
		props.onClose();
	};
	return (
		<Dialog title={words.t('organise.move.title')} onClose={props.onClose}>
			<form class="rapport-stack" onSubmit={move}>
				<p>{props.template.title}</p>
				<label class="rapport-field">
					<span>{words.t('organise.folder')}</span>
					<select
						value={folderKey(folder)}
						onChange={(event) => setFolder(JSON.parse(event.currentTarget.value) as string[])}
					>
						<FolderOptions tree={props.tree} />
					</select>
				</label>
				<div class="rapport-actions">
					<button type="submit" class="rapport-button rapport-primary">
						{words.t('organise.move.do')}
					</button>
					<button type="button" class="rapport-button" onClick={props.onClose}>
						{words.t('action.cancel')}
					</button>
				</div>
			</form>
		</Dialog>
	);
}
