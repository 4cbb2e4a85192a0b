import {
	Filter,
	Folder,
	FolderOpen,
	Layers,
	Library,
	type LucideIcon,
	Star,
	Trash2,
	UserRound,
} from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { FolderNode } from '../../lib/templates/folders.ts';
import { useUi } from '../ui/context.ts';
import { type At, atKey } from './template-shelf.ts';

/** What may be dragged onto a folder. */
export const DRAG_TEMPLATES = 'application/x-rapport-templates';
const DRAG_FOLDER = 'application/x-rapport-folder';

interface TreeRow {
	at: At;
	label: string;
	icon: LucideIcon;
	count: number;
	depth: number;
	open: boolean | null;
	/** May templates and folders be dropped here? */
	takes: boolean;
}

interface Props {
	at: At;
	own: readonly FolderNode[];
	starter: readonly FolderNode[];
	counts: { all: number; favourites: number; own: number; scope: number; trash: number };
	onChoose: (at: At) => void;
	/** Templates dropped on a folder of the seller's. */
	onDrop: (ids: readonly string[], folder: readonly string[]) => void;
	onDropFolder: (from: readonly string[], into: readonly string[]) => void;
	/** F2 and Delete on a folder of the seller's. */
	onRename: (path: readonly string[]) => void;
	onDelete: (path: readonly string[]) => void;
}

/** Places and folders as a tree: arrow keys move and open, Enter shows what lies there, F2 renames, Delete deletes; own ones take what is dropped. */
export function TemplateTree(props: Props) {
	const { words, drafts } = useUi();
	const [turned, setTurned] = useState<ReadonlySet<string>>(
		() => new Set(JSON.parse(drafts.get('templates:turned') ?? '[]') as string[]),
	);
	const [over, setOver] = useState<string | null>(null);
	const root = useRef<HTMLDivElement>(null);
	const toggle = (key: string) => {
		const next = new Set(turned);
		if (!next.delete(key)) next.add(key);
		drafts.set('templates:turned', JSON.stringify([...next]));
		setTurned(next);
	};
	const rows = rowsOf(props, turned, words.t);
	const chosen = atKey(props.at);
	const shownKeys = rows.map(({ at }) => atKey(at));
	const focusKey = shownKeys.includes(chosen) ? chosen : 'all';
	const focusAt = (index: number) =>
		root.current?.querySelectorAll<HTMLElement>('[role=treeitem]')[index]?.focus();
	const onKeyDown = (event: KeyboardEvent, row: TreeRow, index: number) => {
		const key = keyOf(row);
		const own = row.at.kind === 'own' && row.at.path.length > 0 ? row.at.path : null;
		if (event.key === 'ArrowDown') focusAt(Math.min(rows.length - 1, index + 1));
		else if (event.key === 'ArrowUp') focusAt(Math.max(0, index - 1));
		else if (event.key === 'Home') focusAt(0);
		else if (event.key === 'End') focusAt(rows.length - 1);
		else if (event.key === 'ArrowRight' && row.open !== null) {
			if (row.open) focusAt(index + 1);
			else toggle(key);
		} else if (event.key === 'ArrowLeft') {
			if (row.open) toggle(key);
			else
				for (let up = index - 1; up >= 0; up--)
					if ((rows[up]?.depth ?? 0) < row.depth) {
						focusAt(up);
						break;
					}
		} else if (event.key === 'Enter' || event.key === ' ') props.onChoose(row.at);
		else if (event.key === 'F2' && own) props.onRename(own);
		else if (event.key === 'Delete' && own) props.onDelete(own);
		else return;
		event.preventDefault();
	};
	const onDrop = (event: DragEvent, row: TreeRow) => {
		event.preventDefault();
		setOver(null);
		if (row.at.kind !== 'own') return;
		const templates = event.dataTransfer?.getData(DRAG_TEMPLATES);
		const folder = event.dataTransfer?.getData(DRAG_FOLDER);
		if (templates) props.onDrop(JSON.parse(templates) as string[], row.at.path);
		else if (folder) props.onDropFolder(JSON.parse(folder) as string[], row.at.path);
	};
	return (
		<div class="rapport-tree" role="tree" aria-label={words.t('organise.tree')} ref={root}>
			{rows.map((row, index) => {
				const key = atKey(row.at);
				const Icon = row.icon;
				return (
					<div
						key={key}
						role="treeitem"
						tabIndex={key === focusKey ? 0 : -1}
						aria-level={row.depth + 1}
						aria-selected={key === chosen}
						aria-expanded={row.open ?? undefined}
						class={over === key ? 'rapport-tree-row rapport-tree-over' : 'rapport-tree-row'}
						style={{ paddingInlineStart: `${8 + row.depth * 14}px` }}
						onClick={() => {
							if (row.open !== null && key === chosen) toggle(keyOf(row));
							else if (row.open === false) toggle(keyOf(row));
							props.onChoose(row.at);
						}}
						onKeyDown={(event) => onKeyDown(event, row, index)}
						draggable={row.at.kind === 'own' && row.at.path.length > 0}
						onDragStart={(event) =>
							'path' in row.at && event.dataTransfer?.setData(DRAG_FOLDER, JSON.stringify(row.at.path))
						}
						onDragOver={(event) => {
							const types = event.dataTransfer?.types ?? [];
							if (!row.takes || !(types.includes(DRAG_TEMPLATES) || types.includes(DRAG_FOLDER))) return;
							event.preventDefault();
							setOver(key);
						}}
						onDragLeave={() => setOver(null)}
						onDrop={(event) => onDrop(event, row)}
					>
						<Icon size={15} aria-hidden="true" />
						<bdi class="rapport-tree-name">{row.label}</bdi>
						<span class="rapport-muted rapport-small rapport-tree-count">{words.number(row.count)}</span>
					</div>
				);
			})}
		</div>
	);
}

/** What is remembered of a folder that was opened or closed; the roots go by their kind. */
const keyOf = ({ at, depth }: TreeRow): string => (depth === 0 ? at.kind : atKey(at));

function rowsOf(props: Props, turned: ReadonlySet<string>, t: (key: string) => string): TreeRow[] {
	const { counts } = props;
	// The seller's own folders stand open from the start, those of the starter library closed.
	const isOpen = (kind: 'own' | 'starter', key: string) => turned.has(key) === (kind === 'starter');
	const plain = (kind: 'all' | 'favourites' | 'scope' | 'trash', icon: LucideIcon): TreeRow => ({
		at: { kind },
		label: t(`organise.at.${kind}`),
		icon,
		count: counts[kind],
		depth: 0,
		open: null,
		takes: false,
	});
	const folders = (kind: 'own' | 'starter', nodes: readonly FolderNode[], depth: number): TreeRow[] =>
		nodes.flatMap((node): TreeRow[] => {
			const at: At = { kind, path: node.path };
			const open = node.inside.length > 0 ? isOpen(kind, atKey(at)) : null;
			const row: TreeRow = {
				at,
				label: node.name,
				icon: open ? FolderOpen : Folder,
				count: node.count,
				depth,
				open,
				takes: kind === 'own',
			};
			return open ? [row, ...folders(kind, node.inside, depth + 1)] : [row];
		});
	const ownOpen = props.own.length > 0 ? isOpen('own', 'own') : null;
	const [library] = props.starter;
	const starterOpen = isOpen('starter', 'starter');
	return [
		plain('all', Layers),
		plain('favourites', Star),
		{
			at: { kind: 'own', path: [] },
			label: t('organise.at.own'),
			icon: UserRound,
			count: counts.own,
			depth: 0,
			open: ownOpen,
			takes: true,
		},
		...(ownOpen ? folders('own', props.own, 1) : []),
		...(counts.scope > 0 ? [plain('scope', Filter)] : []),
		...(library
			? [
					{
						at: { kind: 'starter', path: library.path },
						label: library.name,
						icon: Library,
						count: library.count,
						depth: 0,
						open: starterOpen,
						takes: false,
					} satisfies TreeRow,
					...(starterOpen ? folders('starter', library.inside, 1) : []),
				]
			: []),
		plain('trash', Trash2),
	];
}
