import type { ImportedTemplate } from './imported.ts';
import { fillIn } from './liquid-text.ts';
import { bareAbbreviation } from './make-entry.ts';

const REUSED = /\{% render "([^"]+)" %\}/gu;

/** A shortcut of another tool as the name by which its text is reused. */
export function partialNameFor(shortcut: string): string {
	const name = bareAbbreviation(shortcut)
		.normalize('NFKC')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/gu, '')
		.slice(0, 40)
		.replace(/-+$/u, '');
	return name === '' ? 'text' : name;
}

/**
 * Texts of a file that reuse others of it: those get the name they are called by. What the file does not hold is asked for instead, so that no template
 * comes in that cannot be used.
 */
export function joinReused(entries: readonly ImportedTemplate[]): void {
	const byName = new Map<string, ImportedTemplate>();
	for (const entry of entries) {
		const { abbreviation } = entry.template;
		const name = abbreviation && partialNameFor(abbreviation);
		if (name && !byName.has(name)) byName.set(name, entry);
	}
	for (const entry of entries) {
		entry.template.body = entry.template.body.replace(REUSED, (tag, name: string) => {
			const target = byName.get(name);
			if (target && target !== entry) {
				target.template.partial = name;
				target.stated = [...new Set([...target.stated, 'partial' as const])];
				return tag;
			}
			const to = fillIn(name);
			entry.conversions = entry.conversions.map((one) =>
				one.to === tag ? { ...one, to, kind: 'fill-in' } : one,
			);
			return to;
		});
	}
}
