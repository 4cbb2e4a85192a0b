import type { Phrase } from '../chat/assessment.ts';
import { newestOrder } from '../chat/newest-order.ts';
import { isStarterId, slugOf } from '../templates/variants.ts';
import type { Way, WayInput } from './playbook.ts';
import { stepsUpTo } from './playbook-rounds.ts';

const HOUR = 60 * 60_000;
/** Remind once; ask what holds them up; take the doubt away; say kindly that the order will close. */
const STEPS = ['remind', 'ask', 'solve', 'close'] as const;

const TAKES: Record<(typeof STEPS)[number], readonly string[]> = {
	remind: ['unpaid-brief', 'unpaid-reminder'],
	ask: ['unpaid-reminder', 'unpaid-doubt'],
	solve: ['unpaid-doubt'],
	close: ['unpaid-closing'],
};

/** A seller's line that reminds of paying. */
const REMINDS = /付款|付錢|付钱|支付|结账|結帳|下单|下單|拍下|\bpay(?:ment|ing)?\b|\bpaid\b|check ?out/i;

/** An order that was placed and not paid: how long ago, and how often it was spoken of. */
export function unpaidWay({ moment, messages, orders, now }: WayInput): Way | null {
	const newest = newestOrder(orders);
	if (newest?.status !== 'ordered-unpaid' || moment.upset) return null;
	const since = messages.filter(({ at }) => at === null || at >= newest.at);
	const reminders = since.filter(({ from, text }) => from === 'seller' && REMINDS.test(text)).length;
	const doubts = moment.profile.worries.length > 0 || moment.openQuestions.length > 0;
	const at = reminders === 0 ? 0 : doubts ? STEPS.indexOf('solve') : reminders === 1 ? 1 : STEPS.length - 1;
	const { next, done } = stepsUpTo(STEPS, at);
	const hours = Math.max(0, Math.round((now - newest.at) / HOUR));
	const facts: Phrase[] = [
		{ key: 'playbook.unpaid.age', params: { hours, item: newest.item ?? '' } },
		...(reminders > 0 ? [{ key: 'playbook.unpaid.reminded', params: { count: reminders } }] : []),
	];
	return {
		kind: 'unpaid',
		next,
		steps: STEPS.map((id) => ({
			id,
			done: done(id),
			fits: (template) =>
				TAKES[id].includes(slugOf(template.id)) ||
				(!isStarterId(template.id) && template.situation.orderSteps?.includes('ordered-unpaid') === true),
		})),
		missing: [],
		facts,
	};
}
