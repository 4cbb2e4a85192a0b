import type { ReplyTaste } from '../chat/learning.ts';
import type { Template } from '../templates/template.ts';
import { MANNERS, type ReplyFeature } from './reply-features.ts';
import type { ReplyFeatureId } from './reply-weights.ts';
import type { Moment } from './situation.ts';

/** Reasons that a seller may find more or less telling than we do. What the buyer asked for is not among them: a taste never hides an answer. */
export const LEARNT: ReadonlySet<ReplyFeatureId> = new Set([
	'worry',
	'objection',
	'task',
	'task-now',
	'type',
	'motive',
	'emotion',
	'tone',
	'own',
	'missing',
]);

/** What a template is called whichever of the three languages it is in: what is learned of one holds for all. */
export function templateKey({ id, language }: Pick<Template, 'id' | 'language'>): string {
	return id.startsWith(`${language}.`) ? id.slice(language.length + 1) : id;
}

/** What the moment is about, as an id: the complaint's step, the strongest wish (open ones first), a follow-up, or nothing in particular. */
export function pointOf(moment: Moment): string {
	const { complaint } = moment.profile;
	if (complaint) return `step.${complaint.nextStep}`;
	const wishes = moment.intents.filter(({ id }) => !MANNERS.has(id));
	const best = wishes.find(({ id }) => moment.openIntents?.has(id)) ?? wishes[0] ?? moment.intents[0];
	if (best) return `intent.${best.id}`;
	const [task] = moment.tasks;
	return task ? `task.${task}` : 'any';
}

/** What a choice for or against this template at this moment may teach, with how strongly each shows. */
export function tasteCues(
	template: Template,
	moment: Moment,
	features: readonly ReplyFeature[],
): Map<string, number> {
	const key = templateKey(template);
	const cues = new Map<string, number>([
		[`tone:${template.tone ?? 'plain'}`, 1],
		[`template:${key}`, 1],
		[`for:${pointOf(moment)}:${key}`, 1],
	]);
	for (const { id, value } of features) {
		if (id === 'long') cues.set('long', 1.5 * value);
		if (LEARNT.has(id)) {
			const cue = `reason:${id}`;
			cues.set(cue, Math.min(1, (cues.get(cue) ?? 0) + 0.5 * value));
		}
	}
	return cues;
}

/** What the seller's taste adds to a template now, in log-odds, and how much of it is about this very template in such a moment. */
export function tasteOf(
	cues: ReadonlyMap<string, number>,
	taste: ReplyTaste | undefined,
): { sum: number; here: number; template: number } {
	let sum = 0;
	let here = 0;
	let template = 0;
	for (const [cue, value] of cues) {
		const weight = (taste?.[cue] ?? 0) * value;
		sum += weight;
		if (cue.startsWith('for:')) here += weight;
		if (cue.startsWith('template:')) template += weight;
	}
	return { sum, here, template };
}
