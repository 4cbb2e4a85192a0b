import { useCallback } from 'preact/hooks';
import type { RequestOf, RequestType, Results } from '../../lib/messaging/view-requests.ts';
import { useUi } from './context.ts';

/** Sends a request; a failure is told to the seller in words and answered with undefined. Success may be null: test for undefined. */
export type Send = <T extends RequestType>(request: RequestOf<T>) => Promise<Results[T] | undefined>;

/** The usual way for a component to ask: failures are shown once, here, and never thrown. */
export function useSend(): Send {
	const { ask, words, tell } = useUi();
	return useCallback(
		async <T extends RequestType>(request: RequestOf<T>): Promise<Results[T] | undefined> => {
			const answer = await ask<T>(request);
			if (answer.ok) return answer.result;
			tell(words.phrase(answer.error));
			return undefined;
		},
		[ask, words, tell],
	);
}
