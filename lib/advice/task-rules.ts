import type { Phrase, Profile, SuggestedTask } from '../chat/assessment.ts';
import type { EngineMessage, OrderFact } from '../chat/conversation.ts';
import { newestOrder } from '../chat/newest-order.ts';
import type { Entity, MessageSignals } from '../chat/signals.ts';
import type { OrderStatus, TaskKind } from '../chat/vocabulary.ts';
import { purchases, regularInterval } from '../profile/cues/order-cues.ts';
import { SELLER_PROMISE } from '../profile/cues/seller-lines.ts';
import { readMessage } from '../signals/read-message.ts';
import { atDecentHour, DAY, HOUR, morningAfter } from './due-time.ts';
import { FESTIVALS, nextFestival } from './festivals.ts';

/** What the rules look at. */
export interface TaskContext {
	messages: readonly EngineMessage[];
	signals: Readonly<Record<string, MessageSignals>>;
	orders: readonly OrderFact[];
	profile: Profile;
	now: number;
	utcOffsetMinutes: number;
}

/** When a follow-up of a kind is due and why; its key tells suggestions of the same kind apart. */
export type TaskPlan = Pick<SuggestedTask, 'dueAt' | 'reason' | 'key'>;

const CARE: Readonly<Record<OrderStatus, { after: number; from: 'now' | 'order' } | null>> = {
	'ordered-unpaid': { after: 3 * HOUR, from: 'now' },
	paid: { after: DAY, from: 'now' },
	shipped: { after: 2 * DAY, from: 'now' },
	'in-transit': { after: DAY, from: 'now' },
	delivered: { after: DAY, from: 'now' },
	confirmed: { after: 2 * DAY, from: 'now' },
	reviewed: null,
	refunded: null,
	cancelled: null,
};

function orderCare(context: TaskContext): TaskPlan {
	const order = newestOrder(context.orders);
	const rule = order ? CARE[order.status] : null;
	if (!order || !rule)
		return {
			dueAt: atDecentHour(context.now + 3 * HOUR, context.utcOffsetMinutes),
			reason: { key: 'task.reason.order-care.placing' },
			key: 'order-care:placing',
		};
	return {
		dueAt: atDecentHour(context.now + rule.after, context.utcOffsetMinutes),
		reason: { key: `task.reason.order-care.${order.status}`, params: { item: order.item } },
		key: `order-care:${order.at}:${order.status}`,
	};
}

/** The first moment named in a text that is still to come. */
function nextMoment(entities: readonly Entity[], now: number): number | null {
	const times = entities.flatMap((entity) =>
		(entity.kind === 'datetime' || entity.kind === 'birthday' || entity.kind === 'pay-day') &&
		typeof entity.value === 'number' &&
		entity.value > now
			? [entity.value]
			: [],
	);
	return times.length > 0 ? Math.min(...times) : null;
}

const SOON = /马上|馬上|立刻|这就|這就|稍等|稍后|稍後|现在|現在|right away|one moment|now\b/i;
const TODAY = /今天|今日|今晚|下午|下班|tonight|today/i;

function promise(context: TaskContext): TaskPlan {
	const message = context.messages.findLast(
		({ from, text }) => from === 'seller' && SELLER_PROMISE.test(text),
	);
	const text = message?.text ?? '';
	const said = message?.at ?? context.now;
	const read = message
		? readMessage({
				text,
				from: 'seller',
				at: message.at,
				now: context.now,
				utcOffsetMinutes: context.utcOffsetMinutes,
			})
		: null;
	const named = read ? nextMoment(read.entities, context.now) : null;
	const guess = SOON.test(text) ? said + HOUR : TODAY.test(text) ? said + 5 * HOUR : said + DAY;
	return {
		dueAt: named ?? Math.max(guess, context.now),
		reason: { key: 'task.reason.promise', params: { text: text.slice(0, 80) } },
		key: `promise:${message?.id ?? 'none'}`,
	};
}

function quoteReason(profile: Profile): { reason: Phrase; days: number } {
	if (profile.demand?.id === 'latent-means')
		return { reason: { key: 'task.reason.quote.latent-means' }, days: 7 };
	if (profile.demand?.id === 'latent-will')
		return { reason: { key: 'task.reason.quote.latent-will' }, days: 14 };
	if (profile.types.demeanour[0]?.id === 'hesitant')
		return { reason: { key: 'task.reason.quote.hesitant' }, days: 1 };
	if (profile.objections[0]?.id === 'price') return { reason: { key: 'task.reason.quote.price' }, days: 2 };
	return { reason: { key: 'task.reason.quote.asked' }, days: 2 };
}

function allEntities(context: TaskContext): Entity[] {
	return Object.values(context.signals).flatMap((read) => read.entities);
}

function quote(context: TaskContext): TaskPlan {
	const { reason, days } = quoteReason(context.profile);
	const payDay = allEntities(context).filter((entity) => entity.kind === 'pay-day');
	const named = nextMoment(payDay, context.now);
	return { dueAt: named ?? morningAfter(context.now, days, context.utcOffsetMinutes), reason, key: 'quote' };
}

function replenishment(context: TaskContext): TaskPlan {
	const bought = purchases(context.orders);
	const last = bought.at(-1);
	const interval = regularInterval(bought) ?? 30 * DAY;
	const runsOut = (last?.at ?? context.now) + interval;
	// Three days before it runs out leave time for the parcel.
	const due = Math.max(runsOut - 3 * DAY, context.now + HOUR);
	return {
		dueAt: atDecentHour(due, context.utcOffsetMinutes),
		reason: {
			key: 'task.reason.replenishment',
			params: { days: Math.round(interval / DAY), item: last?.item ?? '' },
		},
		key: `replenishment:${last?.at ?? 0}`,
	};
}

function birthday(context: TaskContext): TaskPlan {
	const speaking = Object.values(context.signals).filter((read) =>
		read.entities.some(({ kind }) => kind === 'birthday'),
	);
	const entities = speaking.flatMap((read) => read.entities);
	const day = nextMoment(entities, context.now);
	const due = day === null ? context.now + DAY : Math.max(day - 2 * DAY, context.now + HOUR);
	return {
		dueAt: atDecentHour(due, context.utcOffsetMinutes),
		reason: { key: day === null ? 'task.reason.birthday.ask' : 'task.reason.birthday' },
		key: 'birthday',
	};
}

function festival(context: TaskContext): TaskPlan {
	const spoken = context.messages.findLast(
		({ from, text }) => from === 'buyer' && FESTIVALS.some(({ pattern }) => pattern.test(text)),
	);
	const found = spoken && FESTIVALS.find(({ pattern }) => pattern.test(spoken.text));
	const day = found ? nextFestival(context.now, found.date) : null;
	const due = day === null ? context.now + 3 * DAY : Math.max(day - 7 * DAY, context.now + HOUR);
	return {
		dueAt: atDecentHour(due, context.utcOffsetMinutes),
		reason: { key: `task.reason.festival.${found?.id ?? 'other'}` },
		key: `festival:${found?.id ?? 'other'}`,
	};
}

function regularVisit(context: TaskContext): TaskPlan {
	const interval = regularInterval(purchases(context.orders)) ?? 30 * DAY;
	const reason: Phrase =
		context.profile.value?.tier === 'vip'
			? { key: 'task.reason.regular-visit.vip' }
			: { key: 'task.reason.regular-visit' };
	return {
		dueAt: morningAfter(context.now, Math.max(7, Math.round(interval / DAY)), context.utcOffsetMinutes),
		reason,
		key: 'regular-visit',
	};
}

function winBack(context: TaskContext): TaskPlan {
	const last = purchases(context.orders).at(-1);
	const lapsed = context.profile.lifecycle?.id === 'lapsed';
	return {
		dueAt: morningAfter(context.now, lapsed ? 3 : 14, context.utcOffsetMinutes),
		reason:
			lapsed && last
				? { key: 'task.reason.win-back.lapsed', params: { days: Math.round((context.now - last.at) / DAY) } }
				: { key: 'task.reason.win-back.cooling' },
		key: 'win-back',
	};
}

function satisfaction(context: TaskContext): TaskPlan {
	const after = context.profile.complaint !== null;
	return {
		dueAt: morningAfter(context.now, after ? 3 : 5, context.utcOffsetMinutes),
		reason: { key: after ? 'task.reason.satisfaction.complaint' : 'task.reason.satisfaction' },
		key: after ? 'satisfaction:complaint' : 'satisfaction',
	};
}

function complaintTask(context: TaskContext): TaskPlan {
	const step = context.profile.complaint?.nextStep ?? 'ask-what-happened';
	const due =
		step === 'follow-up' ? morningAfter(context.now, 3, context.utcOffsetMinutes) : context.now + HOUR;
	return { dueAt: due, reason: { key: `task.reason.complaint.${step}` }, key: `complaint:${step}` };
}

/** One rule per kind; `open-question` has its own, since there may be several. */
export const TASK_RULES: Readonly<
	Record<Exclude<TaskKind, 'open-question'>, (context: TaskContext) => TaskPlan>
> = {
	'order-care': orderCare,
	promise,
	complaint: complaintTask,
	quote,
	replenishment,
	birthday,
	festival,
	'regular-visit': regularVisit,
	'win-back': winBack,
	satisfaction,
};
