import { browser } from 'wxt/browser';
import type { Answer, Ask, RequestOf, RequestType } from './view-requests.ts';

/**
 * Asks the background from an extension page. Never rejects: a background that cannot be reached (the extension was updated) is
 * answered as `error.disconnected`.
 */
export function createAsk(): Ask {
	return async <T extends RequestType>(request: RequestOf<T>): Promise<Answer<T>> => {
		try {
			const answer: unknown = await browser.runtime.sendMessage(request);
			if (typeof answer === 'object' && answer !== null && 'ok' in answer) return answer as Answer<T>;
			return { ok: false, error: { key: 'error.unexpected' } };
		} catch {
			return { ok: false, error: { key: 'error.disconnected' } };
		}
	};
}
