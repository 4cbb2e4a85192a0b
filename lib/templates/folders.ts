import { FOLDERS_DEEP } from './template.ts';

/** The path of a folder, outermost first; empty: the top. */
export type FolderPath = readonly string[];

/** One key per path, for maps and attributes. */
export const folderKey = (path: FolderPath): string => JSON.stringify(path);

/** Is `path` the folder `around`, or inside it? */
export const isWithin = (path: FolderPath, around: FolderPath): boolean =>
	path.length >= around.length && around.every((name, i) => path[i] === name);

export const samePath = (a: FolderPath, b: FolderPath): boolean => a.length === b.length && isWithin(a, b);

/** Where something in `from` lies once `from` has become `to`; what lies elsewhere stays. */
export function movedPath(path: FolderPath, from: FolderPath, to: FolderPath): FolderPath {
	return isWithin(path, from) ? [...to, ...path.slice(from.length)] : path;
}

/** Why a folder cannot become another. The locale key is `organise.folder.error.<id>`. */
export type FolderFault = 'empty' | 'long' | 'taken' | 'inside-itself' | 'too-deep';

/** Longest name of a folder, in UTF-16 units; as in the template's schema. */
export const FOLDER_NAME = 60;

/** Checks a new folder, or `from` becoming `to`, against all that there are. Null: nothing against it. */
export function folderFault(
	all: readonly FolderPath[],
	to: FolderPath,
	from: FolderPath | null,
): FolderFault | null {
	const name = to.at(-1)?.trim() ?? '';
	if (name === '') return 'empty';
	if (name.length > FOLDER_NAME) return 'long';
	if (from && isWithin(to, from) && !samePath(to, from)) return 'inside-itself';
	if (all.some((path) => isWithin(path, to)) && !(from && samePath(to, from))) return 'taken';
	const inside = from ? all.filter((path) => isWithin(path, from)) : [];
	const deepest = inside.reduce((most, path) => Math.max(most, path.length - (from?.length ?? 0)), 0);
	return to.length + deepest > FOLDERS_DEEP ? 'too-deep' : null;
}

/** A folder with what it holds. */
export interface FolderNode {
	path: FolderPath;
	name: string;
	/** Things in it and in all folders inside it. */
	count: number;
	inside: FolderNode[];
}

/** The tree of some paths, each given once per thing that lies there; `empty` are folders that may hold nothing. Sorted by name. */
export function folderTree(
	paths: readonly FolderPath[],
	empty: readonly FolderPath[],
	compare: (a: string, b: string) => number,
): FolderNode[] {
	const top: FolderNode[] = [];
	const add = (path: FolderPath, one: number) => {
		let level = top;
		for (const [depth, name] of path.entries()) {
			let node = level.find((folder) => folder.name === name);
			if (!node) {
				node = { path: path.slice(0, depth + 1), name, count: 0, inside: [] };
				level.push(node);
			}
			node.count += one;
			level = node.inside;
		}
	};
	for (const path of empty) add(path, 0);
	for (const path of paths) add(path, 1);
	const sort = (level: FolderNode[]) => {
		level.sort((a, b) => compare(a.name, b.name));
		for (const { inside } of level) sort(inside);
	};
	sort(top);
	return top;
}

/** Every folder of a tree, in the order in which it is read. */
export function allFolders(tree: readonly FolderNode[]): FolderNode[] {
	return tree.flatMap((node) => [node, ...allFolders(node.inside)]);
}
