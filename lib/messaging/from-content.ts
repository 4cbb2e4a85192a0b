import * as z from 'zod/mini';
import { SnapshotSchema } from '../chat/snapshot.ts';
import { ShortcutActionSchema } from './view.ts';

/**
 * Messages from the content script to the background. The content script lives beside a hostile page, so the background checks the
 * sender and parses each message with this schema.
 */

/** How a text reaches an editor that only listens to events of its own world; see `lib/composer/page-insert.ts`. */
export const PageStrategySchema = z.string().check(z.maxLength(40));

export const FromContentSchema = z.discriminatedUnion('type', [
	/** A settled reading. */
	z.object({ type: z.literal('chat/snapshot'), snapshot: SnapshotSchema }),
	/** The chat that this frame read is no longer there. */
	z.object({ type: z.literal('chat/gone') }),
	/** This frame has a message field: what is known of its page? Answered with `SiteHints` or null. */
	z.object({ type: z.literal('hints/get') }),
	/** Words of days and months in the page's language (a BCP 47 tag or empty) and the seller's: answered with `dayWords`. */
	z.object({ type: z.literal('words/get'), language: z.string().check(z.maxLength(40)) }),
	/** This frame's chat has a message field: the typing help may be put there. */
	z.object({ type: z.literal('assist/wanted') }),
	/** The top frame is about to attach a sidebar frame that will present this one-time token. */
	z.object({ type: z.literal('dock/token'), token: z.string().check(z.minLength(16), z.maxLength(64)) }),
	z.object({
		type: z.literal('dock/changed'),
		open: z.boolean(),
		width: z.number().check(z.gte(0), z.lte(4_000)),
	}),
	/** `native` is what the background said last of this site, so that a background just woken can open the panel at once. */
	z.object({
		type: z.literal('shortcut'),
		action: ShortcutActionSchema,
		native: z.optional(z.boolean()),
	}),
	/** May this frame still be read? Answered with false when the seller took the permission back. */
	z.object({ type: z.literal('access/check') }),
	/** Run the one-shot page-world insertion in the sending frame, while an insertion asked by the seller is under way. */
	z.object({
		type: z.literal('insert/in-page'),
		nonce: z.string().check(z.minLength(8), z.maxLength(64)),
		text: z.string().check(z.maxLength(20_000)),
		strategy: PageStrategySchema,
	}),
]);
export type FromContent = z.infer<typeof FromContentSchema>;
