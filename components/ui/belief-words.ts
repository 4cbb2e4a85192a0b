import type { Belief, BeliefScheme } from '../../lib/chat/assessment.ts';
import {
	ATTITUDES,
	COMPLAINT_CAUSES,
	DEMANDS,
	LIFECYCLES,
	MOTIVES,
	OBJECTIONS,
	PHASES,
	STAGES,
	TYPE_SCHEMES,
	WORRIES,
} from '../../lib/chat/vocabulary.ts';
import type { CorrectionView } from '../../lib/messaging/view.ts';

/** What a seller may choose in each scheme, in the field's order. */
export const OPTIONS: Readonly<Record<BeliefScheme, readonly string[]>> = {
	...TYPE_SCHEMES,
	motive: MOTIVES,
	phase: PHASES,
	stage: STAGES,
	demand: DEMANDS,
	worry: WORRIES,
	objection: OBJECTIONS,
	lifecycle: LIFECYCLES,
	attitude: ATTITUDES,
	'complaint-cause': COMPLAINT_CAUSES,
};

/** Schemes in which several ids can hold at once. */
export const isMany = (scheme: BeliefScheme): boolean =>
	scheme === 'motive' || scheme === 'worry' || scheme === 'objection';

/** The key of an id's name. */
export function beliefKey(scheme: BeliefScheme, id: string): string {
	if (scheme in TYPE_SCHEMES) return `type.${scheme}.${id}`;
	return scheme === 'complaint-cause' ? `complaint.cause.${id}` : `${scheme}.${id}`;
}

/** From these probabilities on, a belief is called sure or fairly sure; below, likely. */
const SURE = 0.88;
const FAIRLY_SURE = 0.7;

/** How sure Rapport is, as a key and as a level 1-3 for the small meter. */
export function confidence(belief: Belief): { key: string; level: 1 | 2 | 3 } {
	if (belief.p >= SURE) return { key: 'confidence.sure', level: 3 };
	if (belief.p >= FAIRLY_SURE) return { key: 'confidence.fairly', level: 2 };
	return { key: 'confidence.likely', level: 1 };
}

/** The seller's own word on a scheme; in list schemes on one id of it. */
export function correctionFor(
	corrections: readonly CorrectionView[],
	scheme: BeliefScheme,
	id?: string,
): CorrectionView | undefined {
	return corrections.find((c) => c.scheme === scheme && (!isMany(scheme) || c.value === id));
}
