import * as z from 'zod/mini';
import { AttachmentSchema, SideSchema } from './snapshot.ts';
import { ORDER_STATUSES } from './vocabulary.ts';

/** One message of a stored history. Order is the position in the history, kept in `seq`. */
export const MessageSchema = z.object({
	id: z.string(),
	conversationId: z.string(),
	/** Position in the conversation, oldest 0, no holes. */
	seq: z.number(),
	from: SideSchema,
	text: z.string(),
	at: z.nullable(z.number()),
	timeText: z.optional(z.string()),
	siteId: z.nullable(z.string()),
	author: z.optional(z.string()),
	attachments: z.optional(z.array(AttachmentSchema)),
	truncated: z.optional(z.boolean()),
	/** Earlier texts of an edited message, oldest first. */
	earlierTexts: z.optional(z.array(z.string())),
	/** When the page first showed it as recalled; the text read before stays. */
	recalledAt: z.nullable(z.number()),
	/** Messages between this one and the one before may never have been on the screen: the windows read did not touch. */
	gapBefore: z.optional(z.boolean()),
	createdAt: z.number(),
	updatedAt: z.number(),
	deletedAt: z.nullable(z.number()),
});
export type Message = z.infer<typeof MessageSchema>;

/** An order fact, from the page, an import or the seller's hand. Amounts in the platform's usual currency, no symbol. */
export const OrderFactSchema = z.object({
	at: z.number(),
	item: z.string(),
	amount: z.number(),
	qty: z.number(),
	status: z.enum(ORDER_STATUSES),
	/** The platform's own number, where the order was read from the page. */
	number: z.optional(z.string().check(z.maxLength(60))),
	/** The site whose number it is. */
	site: z.optional(z.string().check(z.maxLength(40))),
	/** ISO 4217 code, where the page says it. */
	currency: z.optional(z.string().check(z.maxLength(3))),
});
export type OrderFact = z.infer<typeof OrderFactSchema>;

/** What the pure engine needs of a message: a subset of {@link Message}, so that evaluation files and stored rows both fit. */
export interface EngineMessage {
	id: string;
	from: z.infer<typeof SideSchema>;
	text: string;
	/** Milliseconds since the epoch, or null when the page shows none. */
	at: number | null;
}
