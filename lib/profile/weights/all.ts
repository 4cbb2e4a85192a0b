import type { SchemeWeights } from '../log-odds.ts';
import { ATTITUDE } from './attitude.ts';
import { BUYING_STYLE } from './buying-style.ts';
import { COMPLAINT, COMPLAINT_CAUSE, COMPLAINT_STEP, COMPLAINT_WANT } from './complaint.ts';
import { DEMAND } from './demand.ts';
import { DEMEANOUR } from './demeanour.ts';
import { LIFECYCLE } from './lifecycle.ts';
import { MOTIVE } from './motive.ts';
import { OBJECTION } from './objection.ts';
import { PHASE } from './phase.ts';
import { SERVICE_STATE } from './service-state.ts';
import { SHOPPER_HABIT } from './shopper-habit.ts';
import { STAGE } from './stage.ts';
import { TASK } from './task.ts';
import { TEMPERAMENT } from './temperament.ts';
import { WORRY } from './worry.ts';

/** Every scheme that {@link weigh} knows. A registry: the tuning tool and the tests walk over it. */
export const ALL_WEIGHTS: readonly SchemeWeights[] = [
	TEMPERAMENT,
	DEMEANOUR,
	BUYING_STYLE,
	SHOPPER_HABIT,
	SERVICE_STATE,
	MOTIVE,
	PHASE,
	STAGE,
	DEMAND,
	WORRY,
	OBJECTION,
	LIFECYCLE,
	ATTITUDE,
	COMPLAINT,
	COMPLAINT_CAUSE,
	COMPLAINT_WANT,
	COMPLAINT_STEP,
	TASK,
];
