import { z } from 'zod';
import type { AssessInput } from '../lib/advice/assess-input.ts';
import type { EngineMessage, OrderFact } from '../lib/chat/conversation.ts';
import { OrderFactSchema } from '../lib/chat/conversation.ts';
import { SideSchema } from '../lib/chat/snapshot.ts';

/** A time as the files write it: ISO text with an offset, or milliseconds since the epoch. */
const When = z.union([
	z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'not a time'),
	z.number(),
]);

const LineSchema = z.object({
	id: z.union([z.string(), z.number()]).transform(String),
	lang: z.string().optional(),
	now: When.optional(),
	buyer: z
		.object({
			name: z.string().nullish(),
			orders: z
				.array(
					z.looseObject({
						at: When,
						item: z.string(),
						amount: z.number(),
						qty: z.number(),
						status: OrderFactSchema.shape.status,
					}),
				)
				.nullish(),
		})
		.nullish(),
	messages: z.array(
		z.looseObject({
			from: SideSchema,
			text: z.string(),
			at: When.nullish(),
			signals: z
				.object({
					intents: z.array(z.string()),
					emotion: z.object({ id: z.string(), intensity: z.number() }),
				})
				.nullish(),
		}),
	),
	labels: z.record(z.string(), z.unknown()).nullish(),
});

/** Labels of a conversation as the file gives them. */
export type Labels = Record<string, unknown>;

/** One conversation, ready for the engine. Message ids are their indices. */
export interface Case {
	id: string;
	lang: string;
	buyerName: string | null;
	orders: OrderFact[];
	messages: EngineMessage[];
	/** Labelled intents and emotion by message index. */
	signals: Map<number, { intents: string[]; emotion: string }>;
	labels: Labels | null;
	now: number;
	utcOffsetMinutes: number;
}

const toMs = (when: string | number): number => (typeof when === 'number' ? when : Date.parse(when));

/** Minutes east of UTC of a written time; 0 for `Z` and for numbers. */
function offsetOf(when: string | number | null | undefined): number | null {
	if (typeof when !== 'string') return null;
	const match = /([+-])(\d\d):?(\d\d)$/.exec(when);
	if (!match) return null;
	return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}

/** Reads one line. A bad line is a value with its reason, never a throw. */
export function parseCase(
	line: string,
	clock: () => number,
): { ok: true; value: Case } | { ok: false; reason: string } {
	let json: unknown;
	try {
		json = JSON.parse(line);
	} catch (error) {
		return { ok: false, reason: `not JSON (${error instanceof Error ? error.message : String(error)})` };
	}
	const parsed = LineSchema.safeParse(json);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		return {
			ok: false,
			reason: `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not a conversation'}`,
		};
	}
	const { data } = parsed;
	const messages = data.messages.map((message, index) => ({
		id: String(index),
		from: message.from,
		text: message.text,
		at: message.at === null || message.at === undefined ? null : toMs(message.at),
	}));
	const orders = (data.buyer?.orders ?? []).map(({ at, item, amount, qty, status }) => ({
		at: toMs(at),
		item,
		amount,
		qty,
		status,
	}));
	const lastAt = messages.findLast((message) => message.at !== null)?.at ?? orders.at(-1)?.at;
	const signals = new Map<number, { intents: string[]; emotion: string }>();
	data.messages.forEach((message, index) => {
		if (message.signals)
			signals.set(index, { intents: message.signals.intents, emotion: message.signals.emotion.id });
	});
	const times = [data.now, ...data.messages.map((message) => message.at).reverse()];
	return {
		ok: true,
		value: {
			id: data.id,
			lang: data.lang ?? 'unknown',
			buyerName: data.buyer?.name ?? null,
			orders,
			messages,
			signals,
			labels: data.labels ?? null,
			// Labels describe the moment just after the last message.
			now:
				data.now !== undefined
					? toMs(data.now)
					: lastAt !== undefined && lastAt !== null
						? lastAt + 60_000
						: clock(),
			utcOffsetMinutes: times.map(offsetOf).find((offset) => offset !== null) ?? 0,
		},
	};
}

/** What the engine takes of a labelled conversation: nothing of a shop, no corrections, no earlier conversations; templates are the caller's. */
export function engineInput(item: Case): AssessInput {
	return {
		messages: item.messages,
		orders: item.orders,
		buyer: { name: item.buyerName },
		templates: [],
		values: {},
		corrections: [],
		earlier: [],
		now: item.now,
		utcOffsetMinutes: item.utcOffsetMinutes,
	};
}
