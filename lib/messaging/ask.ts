import { browser } from 'wxt/browser';
import type { ViewOrigin } from './view-origin.ts';
import type { Answer, Ask, RequestOf, RequestType } from './view-requests.ts';

/**
 * Asks the background from an extension page. Never rejects: a background that cannot be reached (the extension was updated) is
 * answered as `error.disconnected`. `origin` says where a page without a tab stands.
 */
export function createAsk(origin: Promise<ViewOrigin> = Promise.resolve({})): Ask {
	return async <T extends RequestType>(request: RequestOf<T>): Promise<Answer<T>> => {
		try {
			const answer: unknown = await browser.runtime.sendMessage({ ...request, ...(await origin) });
			if (typeof answer === 'object' && answer !== null && 'ok' in answer) return answer as Answer<T>;
			return { ok: false, error: { key: 'error.unexpected' } };
		} catch {
			return { ok: false, error: { key: 'error.disconnected' } };
		}
	};
}
