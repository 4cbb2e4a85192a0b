import type { Phrase } from '../chat/assessment.ts';

/** An expected refusal of a view's request, with the sentence for the seller. */
export class RefusedRequest extends Error {
	override readonly name = 'RefusedRequest';
	readonly phrase: Phrase;
	constructor(phrase: Phrase) {
		super(phrase.key);
		this.phrase = phrase;
	}
}
