import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/**
 * Where a view of ours stands, in its own words, beside each of its requests. Only for pages without a tab, of which the browser says
 * nothing more: the side panel names its window, the popup the tab it was opened on. A framed page never adds it.
 */
export const ViewOriginSchema = z.object({
	fromWindow: z.optional(z.number()),
	forTab: z.optional(z.number()),
});
export type ViewOrigin = z.infer<typeof ViewOriginSchema>;

/** The window of a top-level view; null in a frame, or where the browser does not tell. */
export async function ownWindow(): Promise<number | null> {
	if (window !== window.top) return null;
	return browser.windows.getCurrent().then(
		({ id }) => id ?? null,
		() => null,
	);
}
