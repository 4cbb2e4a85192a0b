import { FolderPlus, Plus, Search } from 'lucide-preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ulid } from 'ulid';
import { UI_LANGUAGES, type UiLanguage } from '../../lib/chat/vocabulary.ts';
import { type FolderPath, folderTree } from '../../lib/templates/folders.ts';
import { createTemplateIndex, searchTemplates } from '../../lib/templates/search.ts';
import type { Template } from '../../lib/templates/template.ts';
import { groupVariants, isStarterId, slugOf, type VariantSet } from '../../lib/templates/variants.ts';
import { useUi } from '../ui/context.ts';
import { TemplateAlike } from '../ui/TemplateAlike.tsx';
import { useSend } from '../ui/use-send.ts';
import { PageHead } from './PageHead.tsx';
import { routeHref } from './route.ts';
import { TemplateDetails } from './TemplateDetails.tsx';
import { TemplateEditor } from './TemplateEditor.tsx';
import { TemplateExtras } from './TemplateExtras.tsx';
import { type FolderTask, TemplateFolderDialog } from './TemplateFolderDialog.tsx';
import { TemplateList } from './TemplateList.tsx';
import { TemplatesExchange } from './TemplatesExchange.tsx';
import { TemplateTrash } from './TemplateTrash.tsx';
import { TemplateTree } from './TemplateTree.tsx';
import {
	type At,
	atKey,
	folderOf,
	isAt,
	readAt,
	type Shelf,
	SORTS,
	type Sort,
	usesOf,
} from './template-shelf.ts';
import { useLoad } from './use-load.ts';

const isOwnTemplate = ({ id }: Template): boolean => !isStarterId(id);

/** All templates: folders, the list of what lies there, and the chosen one beside it; the seller's own can be changed and put in order. */
export function TemplatesPage({ id }: { id: string | null }) {
	const { words, drafts } = useUi();
	const send = useSend();
	const loaded = useLoad({ type: 'templates/list' });
	const shelf = useLoad({ type: 'templates/shelf', language: words.language }) ?? undefined;
	const [query, setQuery] = useState(drafts.get('templates:search') ?? '');
	const [chosenLanguage, setLanguage] = useState(
		UI_LANGUAGES.find((one) => one === drafts.get('templates:language')),
	);
	// The interface's own until another was chosen: that one is known only once the settings are there.
	const language = chosenLanguage ?? words.language;
	const [at, setAt] = useState<At>(() => readAt(drafts.get('templates:at')));
	const [sort, setSort] = useState<Sort>(
		SORTS.find((one) => one === drafts.get('templates:sort')) ?? 'usual',
	);
	const [editing, setEditing] = useState<Template | null>(null);
	const [job, setJob] = useState<FolderTask | null>(null);
	useEffect(() => setEditing(null), [id]);
	const library = useMemo(() => loaded?.templates ?? [], [loaded]);
	const index = useMemo(
		() => createTemplateIndex(library, (one) => [...folderOf(one, shelf)]),
		[library, shelf],
	);
	const found = useMemo(() => {
		const hits = searchTemplates(index, query, {
			language,
			limit: query === '' ? library.length : 500,
			allowed: (template) => isAt(template, at, shelf),
		});
		return hits.map(({ template }) => template);
	}, [index, library, query, language, at, shelf]);
	const sets = useMemo(
		() => sorted(groupVariants(found), sort, query, shelf, words.language),
		[found, sort, query, shelf, words.language],
	);
	const chosen = library.find((one) => one.id === id) ?? firstOf(sets, language);
	const variants = useMemo(
		() =>
			chosen
				? (groupVariants(library).find((set) => set.variants.includes(chosen))?.variants ?? [chosen])
				: [],
		[library, chosen],
	);
	const trees = useTrees(library, shelf, words.language);
	const goTo = (next: At) => {
		drafts.set('templates:at', atKey(next));
		setAt(next);
		setEditing(null);
		// What was looked at before does not lie there: the first that does is shown.
		const opened = library.find((one) => one.id === id);
		if (opened && !isAt(opened, next, shelf)) location.hash = routeHref('templates');
	};
	const blank = (): Template => ({
		id: ulid(),
		language,
		title: '',
		body: '',
		service: 'information',
		situation: {},
		tags: [],
		...(at.kind === 'own' && at.path.length > 0 ? { folder: [...at.path] } : {}),
	});
	const countIn = (path: FolderPath) =>
		library.filter((one) => isAt(one, { kind: 'own', path }, shelf)).length;
	const own = library.filter(isOwnTemplate);
	const here = at.kind === 'own' && at.path.length > 0 ? at.path : null;
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
					onChange={(event) => {
						setLanguage(event.currentTarget.value as UiLanguage);
						drafts.set('templates:language', event.currentTarget.value);
					}}
				>
					{UI_LANGUAGES.map((one) => (
						<option key={one} value={one}>
							{words.t(`language.name.${one}`)}
						</option>
					))}
				</select>
				<TemplatesExchange library={library} shown={found} isOwn={isOwnTemplate} />
				<button type="button" class="rapport-button rapport-primary" onClick={() => setEditing(blank())}>
					<Plus size={15} aria-hidden="true" /> {words.t('templates.new')}
				</button>
			</PageHead>
			<div class="rapport-split rapport-shelf">
				<nav class="rapport-template-tree" aria-label={words.t('organise.tree')}>
					<TemplateTree
						at={at}
						own={trees.own}
						starter={trees.starter}
						counts={{
							all: groupCount(library),
							favourites: groupCount(library.filter(({ favourite }) => favourite)),
							own: groupCount(own),
							scope: groupCount(own.filter(({ scope }) => scope !== undefined)),
							trash: shelf?.trashed ?? 0,
						}}
						onChoose={goTo}
						onDrop={(ids, folder) =>
							void send({ type: 'templates/move', ids: [...ids], folder: [...folder] })
						}
						onDropFolder={(from, into) =>
							void send({ type: 'folder/move', from: [...from], to: [...into, from.at(-1) ?? ''] })
						}
						onRename={(path) => setJob({ task: 'rename', path, count: countIn(path) })}
						onDelete={(path) => setJob({ task: 'delete', path, count: countIn(path) })}
					/>
					<div class="rapport-actions rapport-tree-actions">
						<button
							type="button"
							class="rapport-button-small"
							onClick={() => setJob({ task: 'create', around: at.kind === 'own' ? at.path : [] })}
						>
							<FolderPlus size={14} aria-hidden="true" /> {words.t('organise.folder.create')}
						</button>
						{here &&
							(['rename', 'move', 'delete'] as const).map((task) => (
								<button
									key={task}
									type="button"
									class={task === 'delete' ? 'rapport-button-small rapport-danger' : 'rapport-button-small'}
									onClick={() => setJob({ task, path: here, count: countIn(here) })}
								>
									{words.t(`organise.folder.${task}.short`)}
								</button>
							))}
					</div>
				</nav>
				{at.kind === 'trash' ? (
					<TemplateTrash />
				) : (
					<>
						<nav class="rapport-template-list" aria-label={words.t('nav.templates')}>
							<label class="rapport-template-sort rapport-small">
								<span class="rapport-muted">{words.t('organise.sort')}</span>
								<select
									value={sort}
									onChange={(event) => {
										setSort(event.currentTarget.value as Sort);
										drafts.set('templates:sort', event.currentTarget.value);
									}}
								>
									{SORTS.map((one) => (
										<option key={one} value={one}>
											{words.t(`organise.sort.${one}`)}
										</option>
									))}
								</select>
							</label>
							{loaded && sets.length === 0 && <p class="rapport-muted">{words.t('templates.none')}</p>}
							<TemplateList
								key={`${atKey(at)} ${query}`}
								sets={sets}
								language={language}
								shelf={shelf}
								chosen={chosen}
								onChoose={() => setEditing(null)}
							/>
						</nav>
						<div class="rapport-card rapport-template-pane">
							{editing ? (
								<TemplateEditor
									key={editing.id}
									template={editing}
									library={library}
									isNew={!library.some((one) => one.id === editing.id)}
									hint={(edited) => (
										<TemplateAlike
											template={edited}
											// In a tab of its own: what is being written stays.
											onOpen={(other) => window.open(routeHref('templates', other), '_blank')}
										/>
									)}
									more={(edited, change) => (
										<TemplateExtras
											template={edited}
											tree={trees.own}
											shopName={shelf?.shopName ?? ''}
											onChange={change}
										/>
									)}
									onDone={(saved) => {
										setEditing(null);
										if (saved) location.hash = routeHref('templates', saved.id);
									}}
								/>
							) : (
								chosen && (
									<TemplateDetails
										key={chosen.id}
										template={chosen}
										variants={variants}
										library={library}
										shelf={shelf}
										tree={trees.own}
										onEdit={setEditing}
									/>
								)
							)}
						</div>
					</>
				)}
			</div>
			{job && (
				<TemplateFolderDialog
					job={job}
					tree={trees.own}
					onClose={() => setJob(null)}
					onDone={(to) => {
						setJob(null);
						goTo({ kind: 'own', path: to ?? [] });
					}}
				/>
			)}
		</>
	);
}

const groupCount = (templates: readonly Template[]): number => groupVariants(templates).length;

function firstOf(sets: readonly VariantSet<Template>[], language: UiLanguage): Template | undefined {
	const [first] = sets;
	return first?.variants.find((one) => one.language === language) ?? first?.variants[0];
}

/** The folders of own templates and those of the starter library; variants count once. */
function useTrees(library: readonly Template[], shelf: Shelf | undefined, language: UiLanguage) {
	return useMemo(() => {
		const compare = new Intl.Collator(language).compare;
		const own = groupVariants(library.filter(isOwnTemplate)).flatMap(({ variants }) =>
			variants[0]?.folder && variants[0].folder.length > 0 ? [variants[0].folder] : [],
		);
		const slugs = new Set(library.filter(({ id }) => isStarterId(id)).map(({ id }) => slugOf(id)));
		const starter = [...slugs]
			.map((slug) => shelf?.starterFolders[slug] ?? [])
			.filter((path) => path.length > 0);
		return {
			own: folderTree(own, shelf?.folders ?? [], compare),
			// In the order of a sale, as the library is written.
			starter: folderTree(starter, [], () => 0),
		};
	}, [library, shelf, language]);
}

/** Favourites first, then the seller's own; or as the seller chose. A search keeps its own order unless another was chosen. */
function sorted(
	sets: VariantSet<Template>[],
	sort: Sort,
	query: string,
	shelf: Shelf | undefined,
	language: UiLanguage,
): VariantSet<Template>[] {
	if (sort === 'usual') {
		if (query.trim() !== '') return sets;
		const rank = ({ variants }: VariantSet<Template>) =>
			(variants.some(({ favourite }) => favourite) ? 0 : 2) + (variants.every(isOwnTemplate) ? 0 : 1);
		return sets.toSorted((a, b) => rank(a) - rank(b));
	}
	if (sort === 'name') {
		const compare = new Intl.Collator(language).compare;
		const name = (set: VariantSet<Template>) => firstOf([set], language)?.title ?? '';
		return sets.toSorted((a, b) => compare(name(a), name(b)));
	}
	const value = ({ variants }: VariantSet<Template>) => {
		const { count, lastAt } = usesOf(variants, shelf?.uses);
		return sort === 'used' ? count : (lastAt ?? 0);
	};
	return sets.toSorted((a, b) => value(b) - value(a));
}
