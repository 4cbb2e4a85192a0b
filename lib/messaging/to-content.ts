import * as z from 'zod/mini';
import { ChordSchema } from '../chat/chord.ts';

/**
 * Messages from the background to the content script; they carry no seller data except the text to insert. The content script
 * itself imports only the types and checks what arrives with `isToContent`: Zod would be a third of its size.
 */

/** Chords by action, null where one is switched off. An action that the page's older script does not know does nothing there. */
const ChordsSchema = z.record(z.string(), z.nullable(ChordSchema));

/** Words the dock itself shows, in the seller's language. */
export const DockTextsSchema = z.object({
	open: z.string(),
	close: z.string(),
	resize: z.string(),
	frame: z.string(),
	reload: z.string(),
});
export type DockTexts = z.infer<typeof DockTextsSchema>;

export const ToContentSchema = z.discriminatedUnion('type', [
	/** To the top frame: show the dock, which stays until `dock/hide`. */
	z.object({
		type: z.literal('dock/show'),
		open: z.boolean(),
		width: z.number(),
		/** Lie over the page and never push it aside: the site changes its layout when it has less room. */
		overlay: z.optional(z.boolean()),
		texts: DockTextsSchema,
	}),
	z.object({ type: z.literal('dock/hide') }),
	z.object({ type: z.literal('dock/toggle') }),
	z.object({ type: z.literal('dock/focus') }),
	/** `native`: the seller keeps this site's sidebar in the browser's own side panel. */
	z.object({ type: z.literal('shortcuts'), shortcuts: ChordsSchema, native: z.optional(z.boolean()) }),
	/** Read and send a snapshot now, even when nothing changed: the background has just started. */
	z.object({ type: z.literal('chat/read-now') }),
	z.object({ type: z.literal('chat/focus-composer') }),
	/** The browser's permissions changed: ask whether this frame may still be read. */
	z.object({ type: z.literal('access/check') }),
	/** Read the page with these hints (`SiteHints`) from now on: the seller taught it, or took the lesson back. */
	z.object({ type: z.literal('hints/set'), hints: z.nullable(z.record(z.string(), z.unknown())) }),
	/**
	 * Put text into the composer if `conversation` is still the open one; with `erase`, at the caret in place of those characters, if they
	 * still stand right before it. Answered with an `InsertResult`.
	 */
	z.object({
		type: z.literal('insert'),
		text: z.string(),
		conversation: z.nullable(z.string()),
		erase: z.nullable(z.string()),
		/** The draft that gives way to the text as a whole, if it still stands in the field exactly so. */
		instead: z.optional(z.string()),
	}),
]);
export type ToContent = z.infer<typeof ToContentSchema>;
