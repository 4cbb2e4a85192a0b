import type { Message } from './conversation.ts';
import type { Alignment } from './merge-align.ts';
import { SAME_ID } from './merge-score.ts';

/** Milliseconds by which times may run against the order. */
const TIME_SLACK = 60_000;

/** A stretch of messages that were seen without a hole between them. */
export interface Segment {
	messages: Message[];
	/** First and last known time. */
	from: number | null;
	to: number | null;
}

/** A stretch as one piece, with the times that place it. */
export function segment(messages: Message[]): Segment {
	return {
		messages,
		from: messages.find(({ at }) => at !== null)?.at ?? null,
		to: messages.findLast(({ at }) => at !== null)?.at ?? null,
	};
}

/** The stretches of a history. */
export function segmentsOf(history: readonly Message[]): Segment[] {
	const runs: Message[][] = [];
	for (const message of history) {
		const run = runs.at(-1);
		if (!run || message.gapBefore === true) runs.push([message]);
		else run.push(message);
	}
	return runs.map(segment);
}

/** A stretch that shares rows with the window. */
interface Candidate {
	segment: Segment;
	found: Alignment;
	/** First and last window row that it shares. */
	first: number;
	last: number;
}

/**
 * The stretches that a window touches, in the window's order: more than one when it closes the gap between them. The order in which they were
 * stored does not count: without times, a stretch read after a jump could only be put at the end.
 */
export function touched(
	segments: readonly Segment[],
	alignPart: (part: readonly Message[]) => Alignment | null,
): { segments: Segment[]; found: Alignment | null } {
	const candidates = segments.flatMap((one) => candidate(one, alignPart(one.messages)));
	candidates.sort((a, b) => b.found.score - a.found.score);
	const chosen: Candidate[] = [];
	for (const one of candidates) {
		const apart = chosen.every((other) => one.last < other.first || one.first > other.last);
		const fits = apart && inTime([...chosen, one]);
		if (fits || one.found.score >= SAME_ID) chosen.push(one);
	}
	chosen.sort((a, b) => a.first - b.first);
	const [only] = chosen;
	return {
		segments: chosen.map((one) => one.segment),
		found: chosen.length === 1 && only ? only.found : null,
	};
}

function candidate(one: Segment, found: Alignment | null): Candidate[] {
	if (!found) return [];
	const shared = found.steps.filter((step) => step.history >= 0 && step.window >= 0);
	const first = shared[0]?.window ?? -1;
	return [{ segment: one, found, first, last: shared.at(-1)?.window ?? -1 }];
}

/** Whether the known times allow the order in which the window shows these stretches. */
function inTime(candidates: readonly Candidate[]): boolean {
	let last = Number.NEGATIVE_INFINITY;
	for (const { segment: one } of [...candidates].sort((a, b) => a.first - b.first)) {
		if (one.from !== null && one.from + TIME_SLACK < last) return false;
		last = one.to ?? last;
	}
	return true;
}

/** Several stretches in a row, with a gap before each but the first. */
export function joined(segments: readonly Segment[]): Message[] {
	return segments.flatMap(({ messages }, index) => withGap(messages, index > 0));
}

function withGap(messages: readonly Message[], gap: boolean): Message[] {
	const [first, ...rest] = messages;
	if (!first || (first.gapBefore === true) === gap) return [...messages];
	const { gapBefore: _, ...plain } = first;
	return [gap ? { ...plain, gapBefore: true } : plain, ...rest];
}

/** `one` comes before `other`, as far as times say. */
function isEarlier(one: Segment, other: Segment): boolean {
	if (one.from === null || other.from === null || one.to === null || other.to === null) return false;
	return one.from < other.from || (one.from === other.from && one.to < other.to);
}

/**
 * Where a stretch stands among the others: where the first of those that it grew from stood (`index`), unless its times say otherwise. Others
 * without times stay where they are.
 */
export function placeAmong(others: readonly Segment[], chain: Segment, index: number): Segment[] {
	let place = index;
	for (let before = place - 1; before >= 0; before--) {
		const other = others[before];
		if (!other || other.from === null || chain.from === null) continue;
		if (!isEarlier(chain, other)) break;
		place = before;
	}
	for (let after = place; after < others.length; after++) {
		const other = others[after];
		if (!other || other.from === null || chain.from === null) continue;
		if (!isEarlier(other, chain)) break;
		place = after + 1;
	}
	return [...others.slice(0, place), chain, ...others.slice(place)];
}
