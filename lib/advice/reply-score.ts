import type { Phrase } from '../chat/assessment.ts';
import type { IntentId } from '../chat/vocabulary.ts';
import type { Template } from '../templates/template.ts';
import type { Moment } from './situation.ts';

/** One reason for or against a template: log-odds and, where it can be shown, the sentence. */
export interface Pull {
	weight: number;
	reason: Phrase | null;
}

/** Intents that a template for selling or pleasantry answers. */
const SALES_INTENTS: ReadonlySet<IntentId> = new Set([
	'greeting',
	'small-talk',
	'praise',
	'thanks',
	'ask-promotion',
	'ask-recommendation',
	'compare',
	'haggle',
	'place-order',
	'bulk-order',
	'gift',
	'confirm-receipt',
	'goodbye',
]);
const SALES_TASKS = new Set([
	'quote',
	'replenishment',
	'birthday',
	'festival',
	'regular-visit',
	'win-back',
	'satisfaction',
]);

/** A cheerful or selling reply, which an upset buyer never gets. */
export function isCheerful(template: Template): boolean {
	const { intents, emotions, tasks, complaintSteps } = template.situation;
	if (complaintSteps?.length || intents?.some((id) => id.startsWith('complaint-') || id === 'threat'))
		return false;
	if (emotions?.some((id) => id === 'delight' || id === 'gratitude')) return true;
	if (intents?.length && intents.every((id) => SALES_INTENTS.has(id))) return true;
	if (tasks?.length && tasks.some((id) => SALES_TASKS.has(id))) return true;
	return !intents?.length;
}

/** Everything that speaks for or against a template at this moment. */
export function pullsOf(template: Template, moment: Moment, uses: number): Pull[] {
	return [
		...intentPulls(template, moment),
		...complaintPulls(template, moment),
		...standPulls(template, moment),
		...personPulls(template, moment),
		...(uses > 0
			? [{ weight: Math.min(0.6, 0.2 * Math.log2(1 + uses)), reason: { key: 'reply.reason.used' } }]
			: []),
	];
}

function intentPulls(template: Template, moment: Moment): Pull[] {
	const wanted = template.situation.intents ?? [];
	const matched = moment.intents.filter((intent) => wanted.includes(intent.id));
	const pulls = matched.slice(0, 2).map((intent, i) => ({
		// Manners are no reason for a reply where the buyer also wants something.
		weight:
			(i === 0 ? 2.6 : 0.8) * intent.p * (MANNERS.has(intent.id) && moment.intents.length > 1 ? 0.35 : 1),
		reason: { key: `reply.reason.intent.${intent.id}` },
	}));
	const { now } = moment.profile.mood;
	const emotions = template.situation.emotions;
	if (now.id !== 'neutral' && emotions?.includes(now.id))
		return [...pulls, { weight: 0.9 * now.p, reason: { key: `reply.reason.emotion.${now.id}` } }];
	return pulls;
}

const MANNERS: ReadonlySet<IntentId> = new Set(['greeting', 'thanks', 'goodbye', 'apology', 'small-talk']);

/** Steps that open the way through a complaint: right for anyone who is upset, before a complaint is sure. */
const OPENING_STEPS: ReadonlySet<string> = new Set(['ask-what-happened', 'apologise', 'cushion']);

function complaintPulls(template: Template, moment: Moment): Pull[] {
	const { complaint } = moment.profile;
	const steps = template.situation.complaintSteps;
	if (!complaint) {
		if (!steps?.length) return [];
		if (moment.upset && steps.some((step) => OPENING_STEPS.has(step)))
			return [{ weight: 1.4, reason: { key: 'reply.reason.upset' } }];
		const asked = moment.intents.some(({ id }) => template.situation.intents?.includes(id));
		return [{ weight: asked ? -0.6 : -2.5, reason: null }];
	}
	if (steps?.includes(complaint.nextStep))
		return [{ weight: 2.8, reason: { key: `reply.reason.step.${complaint.nextStep}` } }];
	if (steps?.length) return [{ weight: -0.4, reason: null }];
	return [{ weight: -0.8, reason: null }];
}

/** Where the buyer stands: phase, stage, worry, objection, lifecycle, follow-ups due. */
function standPulls(template: Template, moment: Moment): Pull[] {
	const { situation } = template;
	const { profile } = moment;
	const pulls: Pull[] = [];
	for (const worry of profile.worries)
		if (situation.worries?.includes(worry.id))
			pulls.push({ weight: 1.2 * worry.p, reason: { key: `reply.reason.worry.${worry.id}` } });
	for (const objection of profile.objections)
		if (situation.objections?.includes(objection.id))
			pulls.push({ weight: 0.9 * objection.p, reason: { key: `reply.reason.objection.${objection.id}` } });
	for (const task of moment.tasks)
		if (situation.tasks?.includes(task))
			pulls.push({ weight: moment.buyerSpokeLast ? 0.5 : 1.4, reason: { key: `reply.reason.task.${task}` } });
	if (profile.phase && situation.phases)
		pulls.push(
			suits(situation.phases.includes(profile.phase.id), 0.5, -1.2, `reply.reason.phase.${profile.phase.id}`),
		);
	if (profile.stage && situation.stages)
		pulls.push(
			suits(situation.stages.includes(profile.stage.id), 0.4, -0.3, `reply.reason.stage.${profile.stage.id}`),
		);
	if (profile.lifecycle && situation.lifecycles)
		pulls.push(
			suits(
				situation.lifecycles.includes(profile.lifecycle.id),
				0.3,
				-0.3,
				`reply.reason.lifecycle.${profile.lifecycle.id}`,
			),
		);
	return pulls;
}

function suits(matches: boolean, plus: number, minus: number, key: string): Pull {
	return matches ? { weight: plus, reason: { key } } : { weight: minus, reason: null };
}

/** What the buyer is like: types and motives. */
function personPulls(template: Template, moment: Moment): Pull[] {
	const { situation } = template;
	const { types, motives } = moment.profile;
	const pulls: Pull[] = [];
	const listed = {
		temperament: situation.temperaments,
		demeanour: situation.demeanours,
		'buying-style': situation.buyingStyles,
		'shopper-habit': situation.shopperHabits,
		'service-state': situation.serviceStates,
	} as const;
	for (const [scheme, ids] of Object.entries(listed)) {
		const belief = types[scheme as keyof typeof listed][0];
		if (belief && (ids as readonly string[] | undefined)?.includes(belief.id))
			pulls.push({ weight: 0.45 * belief.p, reason: { key: `reply.reason.type.${scheme}.${belief.id}` } });
	}
	for (const motive of motives.slice(0, 3))
		if (situation.motives?.includes(motive.id))
			pulls.push({ weight: 0.3 * motive.p, reason: { key: `reply.reason.motive.${motive.id}` } });
	return pulls;
}
