import { blanks } from './checks/blanks.ts';
import { buyerName, language, otherCustomer } from './checks/buyer.ts';
import type { Check } from './checks/check.ts';
import { pastDates, weekdays } from './checks/dates.ts';
import { floor } from './checks/floor.ts';
import { amounts, orderNumber, orderStatus } from './checks/orders.ts';
import { promises } from './checks/promises.ts';
import { openQuestion } from './checks/question.ts';
import { length, links, phones, replyTime } from './checks/site.ts';
import { capitals, cheer, cold } from './checks/tone.ts';
import type { DraftContext } from './draft-context.ts';
import type { Finding } from './finding.ts';
import { readDraft } from './read-draft.ts';
import { WORDING_RULES } from './rules/rules.ts';
import { findWordings } from './wording-rule.ts';

/** Findings shown at most: a longer list is not read. */
const MOST = 8;

/** Checks against what is known, the most certain first: of two findings on the same words the earlier stays. */
const CHECKS: readonly Check[] = [
	otherCustomer,
	blanks,
	floor,
	amounts,
	orderNumber,
	weekdays,
	pastDates,
	phones,
	links,
	buyerName,
	orderStatus,
	cold,
	capitals,
	cheer,
];
/** Checks of the draft as a whole: they lie over others. */
const WHOLE: readonly Check[] = [language, openQuestion, length, replyTime, promises];

/**
 * What is worth a look in a draft before it is sent: warnings first, then in the order of the text. Pure and quick (docs/draft-check.md). It
 * never says that a draft is good, and nothing it says stops the seller.
 */
export function checkDraft(draft: string, context: DraftContext): Finding[] {
	if (draft.trim() === '') return [];
	const read = readDraft(draft, context);
	const inside: Finding[] = [];
	for (const check of CHECKS) check(read, context, inside);
	for (const rule of WORDING_RULES) {
		if (!rule.sites || rule.sites.has(context.site)) findWordings(rule, read, inside);
	}
	const over: Finding[] = [];
	for (const check of WHOLE) check({ ...read, raw: draft }, context, over);
	return [...withoutOverlaps(inside), ...over]
		.sort((a, b) => Number(a.severity === 'note') - Number(b.severity === 'note') || a.start - b.start)
		.slice(0, MOST);
}

function withoutOverlaps(findings: readonly Finding[]): Finding[] {
	const kept: Finding[] = [];
	for (const one of findings) {
		if (!kept.some((other) => one.start < other.end && one.end > other.start)) kept.push(one);
	}
	return kept;
}
