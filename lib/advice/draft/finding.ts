import type { Phrase } from '../../chat/assessment.ts';
import type { Span } from '../../chat/signals.ts';

/** What a draft check can find. The reason shown is the text `draft.<id>`. */
export const FINDING_IDS = [
	'over-promise',
	'superlative',
	'lowest-price',
	'medical',
	'off-platform',
	'link',
	'review-reward',
	'rude',
	'blame',
	'rival',
	'cold',
	'capitals',
	'blank',
	'name',
	'language',
	'script',
	'question',
	'amount',
	'refund-amount',
	'order-status',
	'weekday',
	'past-date',
	'order-number',
	'other-customer',
	'below-floor',
	'discount',
	'too-long',
	'late-answer',
	'window-closed',
	'cheerful',
	'promise',
] as const;
export type FindingId = (typeof FINDING_IDS)[number];

/** `warn`: sending this may cost money, the account or the buyer; `note`: worth a look. Neither ever stops the seller. */
export type Severity = 'warn' | 'note';

/** One thing to look at in a draft. The span is in UTF-16 units of the draft as it was checked. */
export interface Finding extends Span {
	id: FindingId;
	severity: Severity;
	reason: Phrase;
	/** What to write in place of the span: '' deletes it; null where only the seller can know. */
	safer: string | null;
}

/** The draft with one finding's safer wording in place; null where it has none. */
export function applySafer(draft: string, { start, end, safer }: Finding): string | null {
	if (safer === null) return null;
	const before = draft.slice(0, start);
	let after = draft.slice(end);
	// A deletion leaves no double space and no lone comma at the beginning.
	if (safer === '' && (before === '' || /\s$/.test(before))) after = after.replace(/^[\s,，、]+/, '');
	return before + safer + after;
}
