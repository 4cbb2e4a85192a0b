import type { Results } from '../../lib/messaging/view-requests.ts';
import { type FolderPath, folderKey, isWithin } from '../../lib/templates/folders.ts';
import type { Place } from '../../lib/templates/in-scope.ts';
import { outOfScope } from '../../lib/templates/in-scope.ts';
import type { Template } from '../../lib/templates/template.ts';
import { isStarterId, slugOf } from '../../lib/templates/variants.ts';

export type Shelf = Results['templates/shelf'];

/** What the list shows: a place of the tree. */
export type At =
	| { kind: 'all' | 'favourites' | 'scope' | 'trash' }
	/** Folders of the seller's own; an empty path: all own ones. */
	| { kind: 'own' | 'starter'; path: FolderPath };

/** One key per place, kept while the page is drawn anew. */
export const atKey = (at: At): string => ('path' in at ? `${at.kind} ${folderKey(at.path)}` : at.kind);

/** The place of a key; anything unknown is everything. */
export function readAt(key: string | undefined): At {
	const [kind, path] = (key ?? '').split(/ (.*)/su);
	if (kind === 'favourites' || kind === 'scope' || kind === 'trash') return { kind };
	if ((kind === 'own' || kind === 'starter') && path !== undefined) {
		try {
			const parsed: unknown = JSON.parse(path);
			if (Array.isArray(parsed)) return { kind, path: parsed.map(String) };
		} catch {
			// Not a path of ours.
		}
	}
	return { kind: 'all' };
}

/** The folder a template is shown in. */
export function folderOf(template: Template, shelf: Shelf | undefined): FolderPath {
	return isStarterId(template.id)
		? (shelf?.starterFolders[slugOf(template.id)] ?? [])
		: (template.folder ?? []);
}

/** Does the list show a template there? */
export function isAt(template: Template, at: At, shelf: Shelf | undefined): boolean {
	const starter = isStarterId(template.id);
	switch (at.kind) {
		case 'all':
			return true;
		case 'trash':
			return false;
		case 'favourites':
			return template.favourite === true;
		case 'scope':
			return !starter && template.scope !== undefined;
		case 'own':
			return !starter && isWithin(folderOf(template, shelf), at.path);
		case 'starter':
			return starter && isWithin(folderOf(template, shelf), at.path);
	}
}

/** Sites and shops to which a template is limited; what keeps it from the shop of the settings is the reason to show. */
export function scopeFault(template: Template, shopName: string): 'shop' | null {
	const here: Place = { site: null, shop: shopName };
	return outOfScope(template, here) === 'shop' ? 'shop' : null;
}

/** Orders of the list. */
export const SORTS = ['usual', 'name', 'used', 'recent'] as const;
export type Sort = (typeof SORTS)[number];

/** Uses of all variants of one template together. */
export function usesOf(
	variants: readonly Template[],
	uses: Shelf['uses'] = {},
): { count: number; lastAt: number | null } {
	let count = 0;
	let lastAt: number | null = null;
	for (const { id } of variants) {
		const use = uses[id];
		if (!use) continue;
		count += use.count;
		lastAt = Math.max(lastAt ?? 0, use.lastAt);
	}
	return { count, lastAt };
}
