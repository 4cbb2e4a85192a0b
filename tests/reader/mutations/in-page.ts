import { dayWords } from '../../../lib/reader/day-words.ts';
import { readPage } from '../../../lib/reader/read-page.ts';
import { learnWords } from '../../../lib/reader/read-time.ts';
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
}

const read = (doc: Document, hints: SiteHints | null) => {
	learnWords(dayWords([doc.documentElement.lang, ...navigator.languages]));
	return readPage(doc, { hints, host: 'mutated', now: Date.now() })?.snapshot ?? [];
};

/** One cell of the table, in this document, from structure alone. */
function play({ html, truth, mutation }: Cell): Score & { rows?: unknown } {
	thaw(document, html);
	const found = MUTATIONS.find(({ id }) => id === mutation);
	if (!found) throw new Error(`no mutation ${mutation}`);
	const result = found.apply(mark(document, truth)) ?? {};
	if ('reason' in result) return { grade: 'n/a', note: result.reason, wrong: 0 };
	const snapshots = (result.documents ?? [document]).flatMap((doc) => read(doc, null));
	const outcome = score(snapshots, result.truth ?? truth, result.foreign);
	return outcome.grade === 'exact' ? outcome : { ...outcome, rows: snapshots[0] };
}

/** The page as it was drawn, read with each of these hints in turn. */
function playHints(html: string, truth: Truth, all: SiteHints[]): Score[] {
	thaw(document, html);
	return all.map((hints) => score([read(document, hints)].flat(), truth));
}

const bench = { freeze: () => freeze(document), play, playHints };
export type Bench = typeof bench;
(globalThis as unknown as { bench: Bench }).bench = bench;
