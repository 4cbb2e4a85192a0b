import type { ViewPush } from '../messaging/view.ts';

/** How long a wish waits for its view, in milliseconds: a side panel is opened by hand. */
const PATIENCE_MS = 60_000;

/** Wishes for views that are only being opened: a folded dock loads its page when it is first seen, a side panel when the seller opens it. */
export interface WaitingPushes {
	/** The newest wish of a tab replaces an older one. */
	keep(tabId: number, push: ViewPush, now: number): void;
	/** The wish of a tab whose view has just opened, once; null when there is none or it is stale. */
	take(tabId: number, now: number): ViewPush | null;
}

export function createWaitingPushes(): WaitingPushes {
	const waiting = new Map<number, { push: ViewPush; until: number }>();
	return {
		keep(tabId, push, now) {
			waiting.set(tabId, { push, until: now + PATIENCE_MS });
		},
		take(tabId, now) {
			const kept = waiting.get(tabId);
			waiting.delete(tabId);
			return kept && now < kept.until ? kept.push : null;
		},
	};
}
