import type { Belief, Phrase } from '../chat/assessment.ts';
import type { IntentId, TypeScheme } from '../chat/vocabulary.ts';
import type { Situation, Template } from '../templates/template.ts';
import type { ReplyFeatureId } from './reply-weights.ts';
import type { Moment } from './situation.ts';

/** One thing that speaks for or against a template at a moment. */
export interface ReplyFeature {
	id: ReplyFeatureId;
	/** How strongly it holds, mostly 0 to 1; the weight of `id` times this is in log-odds. */
	value: number;
	/** What of the moment it answers, e.g. `intent:ask-price`: answered once, a second reply gains less by it. Null: nothing in particular. */
	unit: string | null;
	/** Why, in words for the seller. */
	reason: Phrase | null;
}

/** Intents that say nothing to be done; a reply to them alone leaves the buyer's wish unanswered. */
export const MANNERS: ReadonlySet<IntentId> = new Set([
	'greeting',
	'thanks',
	'goodbye',
	'apology',
	'small-talk',
]);
/** Steps that open the way through a complaint: right for anyone who is upset, before a complaint is sure. */
const OPENING_STEPS: ReadonlySet<string> = new Set(['ask-what-happened', 'apologise', 'cushion']);
/** Steps that end a complaint: too early while the buyer is upset. */
const LAST_STEPS: ReadonlySet<string> = new Set(['agree', 'close', 'follow-up']);
/** What a reply must have at least one of: how it sounds and whom it suits is no reason by itself. */
export const GROUNDS: ReadonlySet<ReplyFeatureId> = new Set([
	'open',
	'intent',
	'manners',
	'idle',
	'asked',
	'words',
	'topic',
	'step',
	'upset',
	'worry',
	'objection',
	'task',
	'task-now',
	'attitude',
]);
/** Letters up to which a text is short and from which it is long; Chinese needs fewer for as much. */
const LENGTHS = { en: [70, 250], 'zh-Hans': [25, 95], 'zh-Hant': [25, 95] } as const;

const plain = (id: ReplyFeatureId, value: number): ReplyFeature => ({ id, value, unit: null, reason: null });
const told = (id: ReplyFeatureId, value: number, unit: string, key = unit): ReplyFeature => {
	const [scheme = '', ...rest] = key.split(':');
	return { id, value, unit, reason: { key: `reply.reason.${scheme}.${rest.join('.')}` } };
};

/** Everything that speaks for or against a template at this moment, before weights and before what was learned. */
export function featuresOf(template: Template, moment: Moment): ReplyFeature[] {
	return [
		...intentFeatures(template.situation, moment),
		...complaintFeatures(template.situation, moment),
		...standFeatures(template.situation, moment),
		...orderFeatures(template.situation, moment),
		...personFeatures(template.situation, moment),
		...toneFeatures(template, moment),
		...wordFeatures(template, moment),
		...shelfFeatures(template),
	].filter(({ value }) => value !== 0);
}

/** Wishes that are questions: a complaint that waits for an answer is not called one. */
const QUESTION = /^(?:ask-|compare$|custom-request$|bulk-order$|gift$)/;
/** What is answered where a question is open and it is not known about what. */
const ASKED: ReadonlySet<IntentId> = new Set(['ask-spec', 'ask-usage']);
const AT_FIRST: ReadonlySet<IntentId> = new Set(['greeting']);
const LATER: ReadonlySet<IntentId> = new Set(['thanks', 'goodbye']);

/** What a buyer who said something without a wish is met with: a greeting in the beginning, a friendly word later. */
const idleWishes = ({ earlierIntents }: Moment): ReadonlySet<IntentId> =>
	earlierIntents?.size ? LATER : AT_FIRST;

/** What the buyer wants, what is still unanswered first. */
function intentFeatures({ intents: wanted = [], emotions }: Situation, moment: Moment): ReplyFeature[] {
	const { now } = moment.profile.mood;
	const out: ReplyFeature[] = [];
	if (now.id !== 'neutral' && emotions?.includes(now.id))
		out.push(told('emotion', now.p, `emotion:${now.id}`));
	else if (now.id !== 'neutral' && emotions && !emotions.includes('neutral'))
		out.push(plain('emotion-other', now.p));
	const matched = moment.intents.filter((intent) => wanted.includes(intent.id));
	const business = moment.intents.some(({ id }) => !MANNERS.has(id));
	for (const [rank, { id, p }] of matched.slice(0, 3).entries()) {
		const unit = `intent:${id}`;
		const open = moment.openIntents?.has(id) ?? false;
		if (MANNERS.has(id) && business) out.push(told('manners', p, unit));
		else if (rank > 0 && out.some((one) => one.id === 'open' || one.id === 'intent'))
			out.push(told('also', p, unit));
		else
			out.push(
				open ? told('open', p, unit, QUESTION.test(id) ? `open:${id}` : unit) : told('intent', p, unit),
			);
	}
	const unread = moment.intents.length === 0 && moment.buyerSpokeLast;
	if (unread && moment.openQuestions.length > 0 && wanted.some((id) => ASKED.has(id)))
		out.push(told('asked', 1, 'asked', 'asked:something'));
	if (unread && moment.openQuestions.length === 0 && wanted.some((id) => idleWishes(moment).has(id)))
		out.push(told('idle', 1, 'idle', 'idle:nothing'));
	if (wanted.length > 0 && matched.length === 0) {
		const topic = Math.max(
			0,
			...wanted.map((id) => (MANNERS.has(id) ? 0 : (moment.earlierIntents?.get(id) ?? 0))),
		);
		out.push(told('topic', topic, 'topic', `topic:talk`));
		if (moment.intents.length > 0) out.push(plain('unasked', 1));
	}
	// A reply to one kind of complaint is wrong where another one was made.
	const complaints = wanted.filter((id) => id.startsWith('complaint-'));
	if (
		complaints.length > 0 &&
		matched.length === 0 &&
		!complaints.some((id) => moment.earlierIntents?.has(id))
	)
		out.push(plain('complaint-other', 1));
	if (matched.length > 0)
		out.push(plain('broad', Math.min(1, (wanted.length - matched.slice(0, 3).length) / 5)));
	return out;
}

const CONTENT = new Set(['delight', 'gratitude']);

/** A step that ends a complaint comes too early for an upset buyer, one that opens it too late for a content one. */
function inMood(step: string, { upset, profile }: Moment): number {
	if (upset) return LAST_STEPS.has(step) ? 0.75 : 1;
	return CONTENT.has(profile.mood.now.id) && !LAST_STEPS.has(step) ? 0.4 : 1;
}

function complaintFeatures(
	{ complaintSteps, complaintCauses, complaintWants, intents }: Situation,
	moment: Moment,
): ReplyFeature[] {
	const { complaint } = moment.profile;
	if (!complaint) {
		if (!complaintSteps?.length) return [];
		if (moment.upset && complaintSteps.some((step) => OPENING_STEPS.has(step)))
			return [{ id: 'upset', value: 1, unit: 'upset', reason: { key: 'reply.reason.upset' } }];
		return [plain(moment.intents.some(({ id }) => intents?.includes(id)) ? 'step-asked' : 'step-idle', 1)];
	}
	const out: ReplyFeature[] = [];
	if (!complaintSteps?.length) out.push(plain('no-step', 1));
	else {
		const odds = moment.steps ?? [{ id: complaint.nextStep, p: 1 }];
		for (const { id, p } of odds)
			if (complaintSteps.includes(id)) out.push(told('step', p * inMood(id, moment), `step:${id}`));
	}
	const { cause, wants } = complaint;
	if (cause && complaintCauses)
		out.push(
			complaintCauses.includes(cause.id)
				? told('cause', cause.p, `cause:${cause.id}`)
				: plain('cause-other', cause.p),
		);
	for (const { id, p } of wants) if (complaintWants?.includes(id)) out.push(told('want', p, `want:${id}`));
	return out;
}

/** One belief against the ids that a template is for. */
function suits<Id extends string>(
	belief: Belief<Id> | null,
	ids: readonly Id[] | undefined,
	scheme: string,
	plus: ReplyFeatureId,
	minus: ReplyFeatureId,
): ReplyFeature[] {
	if (!belief || !ids?.length) return [];
	return ids.includes(belief.id)
		? [told(plus, belief.p, `${scheme}:${belief.id}`)]
		: [plain(minus, belief.p)];
}

/** Where the buyer stands: worries, objections, follow-ups due, phase, stage, lifecycle, demand, attitude. */
function standFeatures(situation: Situation, moment: Moment): ReplyFeature[] {
	const { profile } = moment;
	const out: ReplyFeature[] = [];
	for (const { id, p } of profile.worries)
		if (situation.worries?.includes(id)) out.push(told('worry', p, `worry:${id}`));
	for (const { id, p } of profile.objections)
		if (situation.objections?.includes(id)) out.push(told('objection', p, `objection:${id}`));
	for (const task of moment.tasks)
		if (situation.tasks?.includes(task))
			out.push(told(moment.buyerSpokeLast ? 'task' : 'task-now', 1, `task:${task}`));
	// Written to open a talk, not to answer one.
	const { tasks = [] } = situation;
	const opens = tasks.length > 0 && !situation.intents?.length && !situation.complaintSteps?.length;
	if (opens && moment.buyerSpokeLast && moment.intents.some(({ id }) => !MANNERS.has(id)))
		out.push(plain('opener-asked', 1));
	if (opens)
		out.push(plain(tasks.some((task) => moment.tasks.includes(task)) ? 'opener' : 'opener-undue', 1));
	out.push(
		...suits(profile.phase, situation.phases, 'phase', 'phase', 'phase-other'),
		...suits(profile.stage, situation.stages, 'stage', 'stage', 'stage-other'),
		...suits(profile.lifecycle, situation.lifecycles, 'lifecycle', 'lifecycle', 'lifecycle-other'),
		...suits(profile.demand, situation.demands, 'demand', 'demand', 'demand-other'),
		...suits(profile.attitude, situation.attitudes, 'attitude', 'attitude', 'attitude-other'),
	);
	return out;
}

/** Where the order stands, and what the customer is worth to the shop. */
function orderFeatures({ orderSteps, valueTiers }: Situation, moment: Moment): ReplyFeature[] {
	const out: ReplyFeature[] = [];
	const { orderStatus } = moment;
	if (orderSteps?.length && orderStatus !== undefined)
		out.push(
			orderSteps.some((step) => step === orderStatus)
				? told('order-step', 1, `order-step:${orderStatus}`)
				: plain('order-step-other', 1),
		);
	const tier = moment.profile.value?.tier;
	if (valueTiers?.length)
		out.push(
			tier !== undefined && valueTiers.includes(tier)
				? told('tier', 1, `tier:${tier}`)
				: plain('tier-other', 1),
		);
	return out;
}

/** What the buyer is like: types and motives. */
function personFeatures(situation: Situation, moment: Moment): ReplyFeature[] {
	const { types, motives } = moment.profile;
	const listed: Record<TypeScheme, readonly string[] | undefined> = {
		temperament: situation.temperaments,
		demeanour: situation.demeanours,
		'buying-style': situation.buyingStyles,
		'shopper-habit': situation.shopperHabits,
		'service-state': situation.serviceStates,
	};
	const out: ReplyFeature[] = [];
	for (const scheme of Object.keys(listed) as TypeScheme[]) {
		const belief = types[scheme][0];
		if (belief && listed[scheme]?.includes(belief.id))
			out.push(told('type', belief.p, `type.${scheme}:${belief.id}`, `type:${scheme}:${belief.id}`));
	}
	for (const { id, p } of motives.slice(0, 3))
		if (situation.motives?.includes(id)) out.push(told('motive', p, `motive:${id}`));
	return out;
}

/** What is read of a template's texts: the same for as long as it stands. */
interface ReadTemplate {
	/** Letters of its text without tags. */
	letters: number;
	/** Its tags in small letters, the longest first. */
	tags: readonly string[];
}
const readTemplates = new WeakMap<Template, ReadTemplate>();

function readOf(template: Template): ReadTemplate {
	const known = readTemplates.get(template);
	if (known) return known;
	const tags = template.tags
		.filter((tag) => tag.length >= LEAST_TAG)
		.map((tag) => tag.toLowerCase())
		.sort((a, b) => b.length - a.length);
	const read = { letters: template.body.replace(/\{[%{].*?[%}]\}/gs, '').length, tags };
	readTemplates.set(template, read);
	return read;
}

/** How it sounds, against how the buyer writes. */
function toneFeatures(template: Template, moment: Moment): ReplyFeature[] {
	const { tone, language } = template;
	const [short, full] = LENGTHS[language];
	const { letters } = readOf(template);
	const long = Math.max(0, Math.min(1, (letters - short) / (full - short)));
	const wanted = moment.tone ?? { brief: 0, formal: 0, warm: 0 };
	const out = [plain('long', long), plain('long-for-brief', long * wanted.brief)];
	if (!tone) return out;
	const others = (['brief', 'formal', 'warm'] as const).filter((one) => one !== tone);
	const better = Math.max(...others.map((one) => wanted[one]));
	out.push(
		plain(`is-${tone}`, 1),
		// Beliefs already told as the reason stand behind a tone; it is told itself only where none is.
		{ ...plain('tone', wanted[tone]), unit: `tone:${tone}`, reason: { key: `reply.reason.tone.${tone}` } },
		plain('tone-other', Math.max(0, better - wanted[tone])),
	);
	return out;
}

/** A tag of one letter says nothing, one of two Chinese letters much. */
const LEAST_TAG = 2;

/** The buyer's own words: tags of the template that stand in the newest messages. They find what ids are too coarse for, and templates without a situation. */
function wordFeatures(template: Template, { said = '' }: Moment): ReplyFeature[] {
	const found = readOf(template).tags.filter((tag) => standsIn(tag, said));
	const [word] = found;
	if (word === undefined) return [];
	const reason = { key: 'reply.reason.words', params: { word } };
	return [{ id: 'words', value: Math.min(1, found.length / 2), unit: `words:${word}`, reason }];
}

/** Latin words stand alone, Chinese ones anywhere. */
function standsIn(tag: string, said: string): boolean {
	const at = said.indexOf(tag);
	if (at < 0 || !/^[a-z]/.test(tag)) return at >= 0;
	return new RegExp(`(?<![a-z])${tag.replace(/[^\p{L}\p{N} ]/gu, '.')}(?![a-z])`, 'u').test(said);
}

/** The seller's own words and marks. */
function shelfFeatures({ id, language, favourite }: Template): ReplyFeature[] {
	const own = !id.startsWith(`${language}.`);
	return [
		{ ...plain('own', own ? 1 : 0), unit: 'own', reason: { key: 'reply.reason.own' } },
		{
			...plain('favourite', favourite ? 1 : 0),
			unit: 'favourite',
			reason: { key: 'reply.reason.favourite' },
		},
	];
}
