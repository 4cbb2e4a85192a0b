import { SELLER_PROMISE } from '../../../profile/cues/seller-lines.ts';
import { type Check, finding } from './check.ts';

/** A promise that no follow-up is kept for. */
export const promises: Check = (draft, context, found) => {
	if (context.promiseKept) return;
	const match = SELLER_PROMISE.exec(draft.raw);
	if (match)
		found.push(
			finding('promise', 'note', { start: match.index, end: match.index + match[0].length }, null, {
				text: match[0].slice(0, 40),
			}),
		);
};
