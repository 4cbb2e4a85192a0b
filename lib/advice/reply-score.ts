import type { Phrase } from '../chat/assessment.ts';
import type { ReplyTaste } from '../chat/learning.ts';
import type { IntentId } from '../chat/vocabulary.ts';
import type { Template } from '../templates/template.ts';
import { featuresOf, GROUNDS } from './reply-features.ts';
import { tasteCues, tasteOf } from './reply-taste.ts';
import { REPLY_WEIGHTS, type ReplyWeights } from './reply-weights.ts';
import type { Moment } from './situation.ts';

/** One reason for or against a template: log-odds and, where it can be shown, the sentence. */
export interface Pull {
	weight: number;
	/** What of the moment it answers; see `ReplyFeature`. */
	unit: string | null;
	reason: Phrase | null;
	/** It is enough by itself to offer the template. */
	ground: boolean;
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

/** Log-odds learned for a template in such moments from which it is offered though nothing in its situation calls for it: own templates say none. */
const TAUGHT = 0.5;

/** Everything that speaks for or against a template at this moment: the shipped weights, then what this seller's choices taught. */
export function pullsOf(
	template: Template,
	moment: Moment,
	uses: number,
	taste?: ReplyTaste,
	weights: ReplyWeights = REPLY_WEIGHTS,
): Pull[] {
	const features = featuresOf(template, moment);
	const pulls = features.map(
		({ id, value, unit, reason }): Pull => ({
			weight: weights[id] * value,
			unit,
			reason,
			ground: GROUNDS.has(id),
		}),
	);
	if (uses > 0)
		pulls.push({
			weight: weights.used * Math.min(1, Math.log2(1 + uses) / 3),
			unit: null,
			reason: { key: 'reply.reason.used' },
			ground: false,
		});
	const learned = tasteOf(tasteCues(template, moment, features), taste);
	if (learned.sum !== 0)
		pulls.push({
			weight: learned.sum,
			unit: null,
			reason: {
				key: learned.here >= learned.template ? 'reply.reason.taught' : 'reply.reason.used',
			},
			ground: learned.here >= TAUGHT,
		});
	return pulls;
}
