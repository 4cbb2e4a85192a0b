import type { Lesson } from '../chat/lesson.ts';
import type { Side, Snapshot } from '../chat/snapshot.ts';
import type { TeachStep } from '../chat/teach-step.ts';
import { ChatReader } from '../reader/chat-reader.ts';
import { within } from '../reader/dom.ts';
import { withLesson } from '../reader/sites/lesson-hints.ts';
import type { SiteHints } from '../reader/sites/site-hints.ts';
import { type Draft, deriveHints, fieldAt, type Pointed } from './derive-hints.ts';

/** What became of one thing that the seller pointed at. */
export interface Check {
	part: TeachStep;
	right: boolean;
	/** What it was read as instead: a side, another name, or nothing. */
	instead: string | null;
}

/** A lesson and the page as it reads with it. */
export interface Learned {
	lesson: Lesson;
	/** Null where no chat was found even so. */
	snapshot: Snapshot | null;
	checks: Check[];
}

export interface LearnOptions {
	root: Document;
	host: string;
	/** What is known of the site without this lesson. */
	hints: SiteHints | null;
	/** Milliseconds since the epoch. */
	now: number;
	/** Milliseconds that may be spent on trying. */
	budget?: number;
	clock?: () => number;
}

/** The draft that reads the page as the seller says, the first of those that do best. */
export function learnPage(pointed: Pointed, options: LearnOptions): Learned {
	const clock = options.clock ?? (() => performance.now());
	const end = clock() + (options.budget ?? 4_000);
	const before = tryDraft({}, pointed, options);
	let best: Learned | null = null;
	let bestScore = -1;
	for (const draft of deriveHints(pointed)) {
		const tried = tryDraft(draft, pointed, options);
		const lost = lostRows(tried, before);
		const score = scoreOf(tried) - Math.min(0.9, lost * 0.3);
		if (score > bestScore) {
			best = tried;
			bestScore = score;
		}
		if ((lost === 0 && isWhole(tried)) || clock() > end) break;
	}
	return best ?? before;
}

/**
 * Messages that a lesson reads worse than the page without it: platform's own lines given to one of the two, sides no longer known, and, where the
 * page was right about what was pointed at, sides turned round.
 */
function lostRows({ snapshot }: Learned, before: Learned): number {
	const wasRight = before.checks.every(({ part, right }) => right || !part.endsWith('Message'));
	const sides = new Map<string, Side[]>();
	for (const { text, from } of before.snapshot?.rows ?? [])
		sides.set(text, [...(sides.get(text) ?? []), from]);
	return (snapshot?.rows ?? []).filter(({ text, from }) => {
		const was = sides.get(text)?.shift();
		if (was === undefined || was === from || was === 'unknown') return false;
		return was === 'system' || from === 'unknown' || wasRight;
	}).length;
}

/** Everything as pointed at, and nearly every message has a side. */
const isWhole = (tried: Learned): boolean =>
	tried.checks.every(({ right }) => right) && knownShare(tried) >= 0.9;

const scoreOf = (tried: Learned): number =>
	tried.checks.filter(({ right }) => right).length + knownShare(tried) - (tried.lesson.fragile ? 0.05 : 0);

function knownShare({ snapshot }: Learned): number {
	const rows = snapshot?.rows ?? [];
	return rows.length === 0 ? 0 : rows.filter(({ from }) => from !== 'unknown').length / rows.length;
}

function tryDraft(draft: Draft, pointed: Pointed, { root, host, hints, now }: LearnOptions): Learned {
	const lesson: Lesson = { host, taughtAt: now, ...draft };
	const reader = new ChatReader(root, { hints: withLesson(hints, lesson), host, now });
	const result = reader.read();
	const checks: Check[] = [];
	const { buyerMessage, sellerMessage, composer, buyerName } = pointed;
	if (buyerMessage) checks.push(checkSide('buyerMessage', 'buyer', buyerMessage, reader));
	if (sellerMessage) checks.push(checkSide('sellerMessage', 'seller', sellerMessage, reader));
	if (composer) {
		const field = fieldAt(composer) ?? composer;
		const found = result?.composer ?? null;
		const right = found !== null && (within(found, field) || within(field, found));
		checks.push({ part: 'composer', right, instead: null });
	}
	if (buyerName) {
		const read = result?.snapshot.buyer.name ?? null;
		const shown = [buyerName.textContent, buyerName.getAttribute('title')].map(plain);
		const right = read !== null && shown.includes(plain(read));
		checks.push({ part: 'buyerName', right, instead: right ? null : read });
	}
	return { lesson, snapshot: result?.snapshot ?? null, checks };
}

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

function checkSide(part: TeachStep, side: Side, pointed: Element, reader: ChatReader): Check {
	const rows = reader.rowsAt(pointed);
	const words = plain(pointed.textContent);
	// Several messages may stand in one part of the page: the one whose words were pointed at counts.
	const own = rows.filter(
		({ text }) =>
			words !== '' && plain(text) !== '' && (words.includes(plain(text)) || plain(text).includes(words)),
	);
	const read = own.length > 0 ? own : rows;
	const wrong = read.find(({ from }) => from !== side);
	const right = read.length > 0 && !wrong;
	return { part, right, instead: right ? null : (wrong?.from ?? null) };
}
