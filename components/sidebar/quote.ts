import type { Evidence } from '../../lib/chat/assessment.ts';
import type { Span } from '../../lib/chat/signals.ts';
import type { HistoryMessage } from '../../lib/messaging/view.ts';

/** A message as quoted under a belief: cut to the neighbourhood of what counted. */
export interface Quote {
	text: string;
	mark: Span | undefined;
}

/** UTF-16 units kept on each side of the highlighted words. */
const AROUND = 60;

const splitsPair = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** Quotes what moved a belief: the words in their message where it is kept, else the words alone. */
export function quoteOf(
	evidence: Extract<Evidence, { message: string }>,
	messages: ReadonlyMap<string, HistoryMessage>,
): Quote {
	const message = messages.get(evidence.message);
	const span = message && spanIn(evidence, message.text);
	if (!message || !span) return { text: evidence.text, mark: undefined };
	let from = Math.max(0, span.start - AROUND);
	let to = Math.min(message.text.length, span.end + AROUND);
	if (splitsPair(message.text, from)) from -= 1;
	if (splitsPair(message.text, to)) to += 1;
	const before = from > 0 ? '…' : '';
	const whole = span.end - span.start >= message.text.trim().length;
	return {
		text: `${before}${message.text.slice(from, to)}${to < message.text.length ? '…' : ''}`,
		mark: whole
			? undefined
			: { start: span.start - from + before.length, end: span.end - from + before.length },
	};
}

/** Where the evidence's words stand in the message: as given when that fits, else where they are found. */
function spanIn(evidence: Extract<Evidence, { message: string }>, text: string): Span | undefined {
	const { start, end } = evidence;
	if (start !== undefined && end !== undefined && start < end && end <= text.length) return { start, end };
	const at = evidence.text === '' ? -1 : text.indexOf(evidence.text);
	return at < 0 ? undefined : { start: at, end: at + evidence.text.length };
}
