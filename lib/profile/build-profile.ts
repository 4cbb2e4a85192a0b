import type { Belief, Profile } from '../chat/assessment.ts';
import type { TypeScheme } from '../chat/vocabulary.ts';
import { type BeliefContext, believeMany, believeOne } from './believe.ts';
import { churnRisk } from './churn.ts';
import { complaintOf } from './complaint.ts';
import type { Gathering } from './gathering.ts';
import type { SchemeWeights } from './log-odds.ts';
import type { ProfileInput } from './profile-input.ts';
import { rfmValue } from './rfm-value.ts';
import { ATTITUDE } from './weights/attitude.ts';
import { BUYING_STYLE } from './weights/buying-style.ts';
import { DEMAND } from './weights/demand.ts';
import { DEMEANOUR } from './weights/demeanour.ts';
import { LIFECYCLE } from './weights/lifecycle.ts';
import { MOTIVE } from './weights/motive.ts';
import { OBJECTION } from './weights/objection.ts';
import { PHASE } from './weights/phase.ts';
import { SERVICE_STATE } from './weights/service-state.ts';
import { SHOPPER_HABIT } from './weights/shopper-habit.ts';
import { STAGE } from './weights/stage.ts';
import { TEMPERAMENT } from './weights/temperament.ts';
import { WORRY } from './weights/worry.ts';

/** Beliefs about the buyer and where they stand, each with what moved it, from what was gathered of the conversation and what bears on beliefs. */
export function profileFrom(input: ProfileInput, gathering: Gathering, context: BeliefContext): Profile {
	const attitude = believeOne(ATTITUDE, 'attitude', context);
	const complaint = complaintOf(gathering.course.done, context);
	const mood = gathering.mood.mood();
	return {
		types: {
			temperament: strongest(TEMPERAMENT, 'temperament', context),
			demeanour: strongest(DEMEANOUR, 'demeanour', context),
			'buying-style': strongest(BUYING_STYLE, 'buying-style', context),
			'shopper-habit': strongest(SHOPPER_HABIT, 'shopper-habit', context),
			'service-state': strongest(SERVICE_STATE, 'service-state', context),
		},
		motives: believeMany(MOTIVE, 'motive', context),
		phase: believeOne(PHASE, 'phase', context),
		stage: believeOne(STAGE, 'stage', context),
		demand: believeOne(DEMAND, 'demand', context),
		worries: believeMany(WORRY, 'worry', context),
		objections: believeMany(OBJECTION, 'objection', context),
		lifecycle: believeOne(LIFECYCLE, 'lifecycle', context),
		value: rfmValue(input.orders, input.now, input.thresholds),
		attitude,
		churnRisk: churnRisk(input, context.sightings, { attitude, complaint, mood }),
		complaint,
		mood,
	};
}

function strongest<Id extends string>(
	weights: SchemeWeights<Id>,
	scheme: TypeScheme,
	context: BeliefContext,
): Belief<Id>[] {
	const best = believeOne(weights, scheme, context);
	return best ? [best] : [];
}
