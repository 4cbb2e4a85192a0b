import { clauseAround } from '../read-draft.ts';
import { CLOSED_MARKETS, FINE_LINKS, LENGTH_LIMITS, REPLY_TIMES } from '../rules/platforms.ts';
import { type Check, finding } from './check.ts';

const LINK =
	/(?:https?:\/\/|www\.)[^\s\u3400-\u9fff]{3,}|(?<![\w@.-])[a-z0-9-]{2,}\.(?:com|net|cn|shop|store|top|me|ly|cc|vip|link|xyz)(?:\/[^\s\u3400-\u9fff]*)?(?![\w.])/gi;

/** Links that lead off the site. */
export const links: Check = (draft, context, found) => {
	if (!CLOSED_MARKETS.has(context.site)) return;
	for (const match of draft.raw.matchAll(LINK)) {
		const domain = match[0]
			.replace(/^https?:\/\//i, '')
			.replace(/[/?#:].*$/s, '')
			.toLowerCase();
		if (FINE_LINKS.test(domain)) continue;
		const span = { start: match.index, end: match.index + match[0].length };
		found.push(finding('link', 'warn', span, '', { text: domain }));
	}
};

const CARRIER =
	/快递|派送|配送|物流|站点|网点|驿站|柜|courier|carrier|driver|delivery|post office|dhl|fedex|ups|客服热线|hotline|您的|你的|收货|收件|登记|预留|your|recipient|on file|退货|寄回|寄到|return/;

/** The seller's phone number, where the site forbids it. Numbers of the buyer, of carriers and of a return address are said openly. */
export const phones: Check = (draft, context, found) => {
	if (!CLOSED_MARKETS.has(context.site) || !/\d[\d -]{6}/.test(draft.text)) return;
	for (const entity of draft.entities()) {
		if (entity.kind !== 'phone' || context.said.includes(entity.text)) continue;
		const clause = clauseAround(draft.text, entity);
		if (CARRIER.test(draft.text.slice(Math.max(0, clause.start - 20), clause.end))) continue;
		found.push({
			...finding('off-platform', 'warn', entity, '', { text: entity.text }),
		});
	}
};

/** Longer than the site takes. */
export const length: Check = (draft, context, found) => {
	const limit = LENGTH_LIMITS[context.site];
	if (limit && draft.raw.length > limit.most) {
		const span = { start: limit.most, end: draft.raw.length };
		found.push(finding('too-long', 'warn', span, null, { most: limit.most, length: draft.raw.length }));
	}
};

const HOUR = 3_600_000;
const SORRY = /抱歉|不好意思|对不起|久等|sorry|apolog|thank(?:s| you) for (?:your )?(?:patience|waiting)/;
const SORRY_FOR_WAITING = {
	'zh-Hans': '让您久等了，不好意思。',
	'zh-Hant': '讓您久等了，不好意思。',
	en: 'Sorry for the wait. ',
};

/** The buyer has waited longer than the site gives, and nothing says sorry; or the site closes the window for answers. */
export const replyTime: Check = (draft, context, found) => {
	const rule = REPLY_TIMES[context.site];
	if (!rule || draft.raw.trim().length < 4) return;
	const hours = (at: number) => Math.floor((context.now - at) / HOUR);
	const { lastBuyerAt, waitingSince } = context;
	if (rule.closes && lastBuyerAt !== null && hours(lastBuyerAt) >= rule.hours)
		found.push(finding('window-closed', 'note', { start: 0, end: 0 }, null, { hours: rule.hours }));
	else if (waitingSince !== null && hours(waitingSince) >= rule.hours && !SORRY.test(draft.text))
		found.push(
			finding('late-answer', 'note', { start: 0, end: 0 }, SORRY_FOR_WAITING[draft.language], {
				hours: hours(waitingSince),
				limit: rule.hours,
			}),
		);
};
