import type { Template } from '../templates/template.ts';
import type { ReplyContext } from './replies.ts';
import { featuresOf } from './reply-features.ts';
import { pullsOf } from './reply-score.ts';
import { tasteCues } from './reply-taste.ts';
import type { Moment } from './situation.ts';

/** A template as it stood at the moment of a choice: what it shows that may be learned from, and its log-odds. */
export function choiceOf(
	template: Template,
	moment: Moment,
	context: Pick<ReplyContext, 'uses' | 'taste' | 'weights'>,
): { cues: Map<string, number>; score: number } {
	const pulls = pullsOf(template, moment, context.uses[template.id] ?? 0, context.taste, context.weights);
	return {
		cues: tasteCues(template, moment, featuresOf(template, moment)),
		score: pulls.reduce((sum, { weight }) => sum + weight, 0),
	};
}
