import type { Complaint } from '../chat/assessment.ts';
import type { ComplaintStep } from '../chat/vocabulary.ts';
import { type BeliefContext, believeMany, believeOne } from './believe.ts';
import { weigh } from './log-odds.ts';
import { COMPLAINT, COMPLAINT_CAUSE, COMPLAINT_STEP, COMPLAINT_WANT } from './weights/complaint.ts';

/** The complaint to see through, or null. A seller who names a cause says that there is one; "no cause" says that there is none. `done`: the steps taken so far. */
export function complaintOf(done: readonly ComplaintStep[], context: BeliefContext): Complaint | null {
	const said = context.corrections.findLast(
		(correction) => correction.scheme === 'complaint-cause' && correction.holds,
	);
	if (said && said.value === null) return null;
	const found = believeMany(COMPLAINT, 'complaint', context)[0];
	if (!found && !said) return null;
	const [next] = weigh(COMPLAINT_STEP, context.sightings, context.layers);
	return {
		cause: believeOne(COMPLAINT_CAUSE, 'complaint-cause', context),
		wants: believeMany(COMPLAINT_WANT, 'complaint-want', context),
		nextStep: next?.id ?? 'ask-what-happened',
		done: [...done],
		evidence: found?.evidence ?? [],
	};
}
