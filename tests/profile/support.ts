import { assess } from '../../lib/advice/assess.ts';
import type { AssessInput } from '../../lib/advice/assess-input.ts';
import type { Assessment } from '../../lib/chat/assessment.ts';
import type { EngineMessage, OrderFact } from '../../lib/chat/conversation.ts';
import type { OrderStatus } from '../../lib/chat/vocabulary.ts';
import { STARTER_TEMPLATES } from '../../lib/templates/starter.ts';

export const NOW = Date.UTC(2026, 5, 15, 6, 0);
export const DAY = 86_400_000;
const MINUTE = 60_000;

/** Lines as "B: text" (buyer), "S: text" (seller) or "N: text" (system), two minutes apart; "+3h B: text" sets the pause. */
export function talk(...lines: string[]): EngineMessage[] {
	const units = { s: 1_000, m: MINUTE, h: 60 * MINUTE, d: DAY } as const;
	let at = 0;
	const messages = lines.map((line, i): EngineMessage => {
		const match = /^(?:\+(\d+)([smhd]) )?([BSN]): ([\s\S]*)$/.exec(line);
		if (!match) throw new Error(`not a line of talk: ${line}`);
		const [, count, unit, side, text] = match;
		at += count ? Number(count) * units[unit as keyof typeof units] : 2 * MINUTE;
		return {
			id: `m${i}`,
			from: side === 'B' ? 'buyer' : side === 'S' ? 'seller' : 'system',
			text: text ?? '',
			at,
		};
	});
	// The talk ends a minute before NOW.
	return messages.map((message) => ({ ...message, at: NOW - MINUTE - at + (message.at ?? 0) }));
}

/** An order of `daysAgo` days before NOW. */
export function order(
	status: OrderStatus,
	daysAgo: number,
	item = 'Ceramic mug',
	amount = 30,
	qty = 1,
): OrderFact {
	return { at: NOW - daysAgo * DAY, item, amount, qty, status };
}

/** Assesses with the starter templates and nothing else known. */
export function assessed(
	messages: readonly EngineMessage[],
	orders: readonly OrderFact[] = [],
	more: Partial<AssessInput> = {},
): Assessment {
	return assess({
		messages,
		orders,
		buyer: { name: 'Robin' },
		templates: STARTER_TEMPLATES,
		values: {},
		corrections: [],
		earlier: [],
		now: NOW,
		utcOffsetMinutes: 480,
		...more,
	});
}
