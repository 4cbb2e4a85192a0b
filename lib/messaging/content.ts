import { z } from 'zod/mini';
import { SnapshotSchema } from '../chat/snapshot.ts';
import { ShortcutActionSchema, ShortcutsSchema } from './view.ts';

/**
 * Messages between the content script and the background, one schema per direction. The content script lives beside a hostile
 * page, so the background also checks the sender; the background's messages carry no seller data except the text to insert.
 */

/** How a text reaches an editor that only listens to events of its own world; see `lib/composer/page-insert.ts`. */
export const PageStrategySchema = z.string().check(z.maxLength(40));

/** Content script → background. */
export const FromContentSchema = z.discriminatedUnion('type', [
	/** A settled reading. Answered with {@link AfterSnapshot}. */
	z.object({ type: z.literal('chat/snapshot'), snapshot: SnapshotSchema }),
	/** The chat that this frame read is no longer there. */
	z.object({ type: z.literal('chat/gone') }),
	/** The top frame is about to attach a sidebar frame that will present this one-time token. */
	z.object({ type: z.literal('dock/token'), token: z.string().check(z.minLength(16), z.maxLength(64)) }),
	z.object({
		type: z.literal('dock/changed'),
		open: z.boolean(),
		width: z.number().check(z.gte(0), z.lte(4_000)),
	}),
	z.object({ type: z.literal('shortcut'), action: ShortcutActionSchema }),
	/** Run the one-shot page-world insertion in the sending frame, while an insertion asked by the seller is under way. */
	z.object({
		type: z.literal('insert/in-page'),
		nonce: z.string().check(z.minLength(8), z.maxLength(64)),
		text: z.string().check(z.maxLength(20_000)),
		strategy: PageStrategySchema,
	}),
]);
export type FromContent = z.infer<typeof FromContentSchema>;

export const AfterSnapshotSchema = z.object({ shortcuts: ShortcutsSchema });
export type AfterSnapshot = z.infer<typeof AfterSnapshotSchema>;

/** Words the dock itself shows, in the seller's language. */
export const DockTextsSchema = z.object({
	open: z.string(),
	close: z.string(),
	resize: z.string(),
	frame: z.string(),
	reload: z.string(),
});
export type DockTexts = z.infer<typeof DockTextsSchema>;

/** Background → content script. */
export const ToContentSchema = z.discriminatedUnion('type', [
	/** To the top frame: show the dock, which stays until `dock/hide`. */
	z.object({
		type: z.literal('dock/show'),
		open: z.boolean(),
		width: z.number(),
		texts: DockTextsSchema,
		shortcuts: ShortcutsSchema,
	}),
	z.object({ type: z.literal('dock/hide') }),
	z.object({ type: z.literal('dock/toggle') }),
	z.object({ type: z.literal('dock/focus') }),
	z.object({ type: z.literal('shortcuts'), shortcuts: ShortcutsSchema }),
	/** Read and send a snapshot now, even when nothing changed: the background has just started. */
	z.object({ type: z.literal('chat/read-now') }),
	z.object({ type: z.literal('chat/focus-composer') }),
	/** Put text into the composer if `conversation` is still the open one. Answered with an `InsertResult`. */
	z.object({ type: z.literal('insert'), text: z.string(), conversation: z.nullable(z.string()) }),
]);
export type ToContent = z.infer<typeof ToContentSchema>;
