import type { Message } from './conversation.ts';
import type { Alignment } from './merge-align.ts';

interface Segment {
	messages: Message[];
	/** Some message of it has a time: its place among the others is known, not guessed. */
	timed: boolean;
	/** First and last window row that it shares with the window, -1 when it shares none. */
	first: number;
	last: number;
	score: number;
}

function segmentsOf(history: readonly Message[]): Segment[] {
	const segments: Segment[] = [];
	for (const message of history) {
		let segment = segments.at(-1);
		if (!segment || message.gapBefore === true) {
			segment = { messages: [], timed: false, first: -1, last: -1, score: 0 };
			segments.push(segment);
		}
		segment.messages.push(message);
		if (message.at !== null) segment.timed = true;
	}
	return segments;
}

/**
 * The history with its stretches in the order that a window proves. Without times, a stretch read after a jump can only be
 * put at the end; the window that later reaches from one stretch into another shows which comes first. Stretches with times stay.
 */
export function joinSegments(
	history: readonly Message[],
	alignPart: (part: readonly Message[]) => Alignment | null,
): readonly Message[] {
	const segments = segmentsOf(history);
	if (segments.length < 2) return history;
	for (const segment of segments) measure(segment, alignPart(segment.messages));
	const chosen: Segment[] = [];
	for (const segment of segments.filter((one) => one.score > 0).sort((a, b) => b.score - a.score))
		if (chosen.every((other) => segment.last < other.first || segment.first > other.last))
			chosen.push(segment);
	chosen.sort((a, b) => a.first - b.first);
	if (chosen.length < 2 || inOrder(chosen, segments)) return history;
	const ordered: Segment[] = [];
	for (const segment of segments) {
		if (segment === chosen[0]) ordered.push(...chosen);
		else if (!chosen.includes(segment)) ordered.push(segment);
	}
	return ordered.flatMap(({ messages }, index) => mark(messages, index > 0));
}

function measure(segment: Segment, found: Alignment | null): void {
	const shared = found?.steps.filter((step) => step.history >= 0 && step.window >= 0) ?? [];
	segment.score = found?.score ?? 0;
	segment.first = shared[0]?.window ?? -1;
	segment.last = shared.at(-1)?.window ?? -1;
}

function inOrder(chosen: readonly Segment[], segments: readonly Segment[]): boolean {
	const places = chosen.map((segment) => segments.indexOf(segment));
	if (chosen.filter((segment) => segment.timed).length > 1) return true;
	return places.every((place, index) => index === 0 || place === (places[index - 1] ?? 0) + 1);
}

function mark(messages: readonly Message[], gap: boolean): Message[] {
	const first = messages[0];
	if (!first || (first.gapBefore === true) === gap) return [...messages];
	const { gapBefore: _, ...rest } = first;
	return [gap ? { ...rest, gapBefore: true } : rest, ...messages.slice(1)];
}
