import { readPage } from '../../../lib/reader/read-page.ts';
import type { SiteHints } from '../../../lib/reader/sites/site-hints.ts';
import { MUTATIONS } from './all.ts';
import { freeze, thaw } from './freeze.ts';
import { mark } from './mark.ts';
import type { Truth } from './mutation.ts';
import { type Score, score } from './score.ts';

/** What runs in the browser: freezing on the demo page, and every cell on the bench page. */

interface Cell {
	html: string;
	truth: Truth;
	mutation: string;
	/** Hints to read with; null for structure alone. */
	hints?: SiteHints | null;
}

/** One cell of the table, in this document. */
function play({ html, truth, mutation, hints = null }: Cell): Score & { rows?: unknown } {
	thaw(document, html);
	const found = MUTATIONS.find(({ id }) => id === mutation);
	if (!found) throw new Error(`no mutation ${mutation}`);
	const result = found.apply(mark(document, truth)) ?? {};
	if ('reason' in result) return { grade: 'n/a', note: result.reason, wrong: 0 };
	const snapshots = (result.documents ?? [document]).flatMap(
		(doc) => readPage(doc, { hints, host: 'mutated', now: Date.now() })?.snapshot ?? [],
	);
	const outcome = score(snapshots, result.truth ?? truth, result.foreign);
	return outcome.grade === 'exact' ? outcome : { ...outcome, rows: snapshots[0] };
}

const bench = { freeze: () => freeze(document), play };
export type Bench = typeof bench;
(globalThis as unknown as { bench: Bench }).bench = bench;
