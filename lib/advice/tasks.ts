import type { OpenQuestion, SuggestedTask } from '../chat/assessment.ts';
import type { TaskKind } from '../chat/vocabulary.ts';
import { type BeliefContext, believeMany } from '../profile/believe.ts';
import { TASK } from '../profile/weights/task.ts';
import { HOUR } from './due-time.ts';
import { TASK_RULES, type TaskContext, type TaskPlan } from './task-rules.ts';

/** Longest piece of a question quoted in a reason, in UTF-16 units. */
const QUOTED = 80;

/** Follow-ups called for, soonest first, each with when, why and a stable key. `templateId` is filled by the caller. */
export function suggestTasks(
	context: TaskContext,
	beliefs: BeliefContext,
	questions: readonly OpenQuestion[],
	handled: readonly string[],
): SuggestedTask[] {
	let planned: [TaskKind, TaskPlan][] = believeMany(TASK, 'task', beliefs).map(({ id }) => [
		id,
		TASK_RULES[id](context),
	]);
	if (!showsInterest(context)) planned = planned.filter(([kind]) => kind !== 'quote');
	if (context.profile.complaint) planned.push(['complaint', TASK_RULES.complaint(context)]);
	const question = questions.at(-1);
	if (question) planned.push(['open-question', questionPlan(question, questions.length, context.now)]);
	return planned
		.filter(([, plan]) => !handled.includes(plan.key))
		.map(([kind, plan]) => ({ kind, ...plan, templateId: null }))
		.sort((a, b) => a.dueAt - b.dueAt);
}

const MANNERS: ReadonlySet<string> = new Set(['greeting', 'thanks', 'goodbye', 'apology', 'small-talk']);

/** Whether the buyer asked for anything: there is no quote to come back to after a mere "hi". */
function showsInterest({ signals }: TaskContext): boolean {
	return Object.values(signals).some(({ intents }) => intents.some(({ id }) => !MANNERS.has(id)));
}

function questionPlan(question: OpenQuestion, count: number, now: number): TaskPlan {
	return {
		dueAt: now + HOUR / 2,
		reason: { key: 'task.reason.open-question', params: { count, text: question.text.slice(0, QUOTED) } },
		key: `open-question:${question.message}`,
	};
}
