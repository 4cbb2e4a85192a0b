import type { RapportDatabase } from '../../store/database.ts';
import {
	acceptSuggestion,
	completeTask,
	createTask,
	dismissSuggestion,
	dismissTask,
	editTask,
	listTasks,
	reopenTask,
} from '../../store/tasks.ts';
import type { StoreContext } from '../../store/write.ts';
import type { Office } from '../office.ts';
import { taskView } from '../view-state.ts';
import type { AnswerMap } from './answer-map.ts';

type TaskRequests =
	| 'task/accept'
	| 'task/create'
	| 'task/edit'
	| 'task/done'
	| 'task/reopen'
	| 'task/dismiss'
	| 'suggestion/dismiss'
	| 'tasks/list';

/** Every change of a follow-up moves the alarm, the toolbar's count and the open sidebars. */
async function changed(office: Office, buyerId: string | null): Promise<void> {
	await office.tasksChanged();
	if (buyerId) await office.sessions.buyerChanged(buyerId);
}

async function changeTask(
	office: Office,
	taskId: string,
	change: (db: RapportDatabase, context: StoreContext) => Promise<void>,
): Promise<null> {
	const db = await office.db();
	await change(db, office.context());
	await changed(office, (await db.tasks.get(taskId))?.buyerId ?? null);
	return null;
}

export const followUpAnswers: AnswerMap<TaskRequests> = {
	async 'task/accept'({ type: _, ...suggestion }, office) {
		const { id } = await acceptSuggestion(await office.db(), suggestion, office.context());
		await changed(office, suggestion.buyerId);
		return { id };
	},
	async 'task/create'({ type: _, ...task }, office) {
		const { id } = await createTask(await office.db(), task, office.context());
		await changed(office, task.buyerId);
		return { id };
	},
	'task/edit': ({ taskId, dueAt, text }, office) =>
		changeTask(office, taskId, (db, context) => editTask(db, taskId, { dueAt, text }, context)),
	'task/done': ({ taskId }, office) =>
		changeTask(office, taskId, (db, context) => completeTask(db, taskId, context)),
	'task/reopen': ({ taskId }, office) =>
		changeTask(office, taskId, (db, context) => reopenTask(db, taskId, context)),
	'task/dismiss': ({ taskId }, office) =>
		changeTask(office, taskId, (db, context) => dismissTask(db, taskId, context)),
	async 'suggestion/dismiss'({ type: _, ...suggestion }, office) {
		await dismissSuggestion(await office.db(), suggestion, office.context());
		await changed(office, suggestion.buyerId);
		return null;
	},
	async 'tasks/list'({ status }, office) {
		const db = await office.db();
		const tasks = await listTasks(db, status);
		const buyers = await db.buyers.bulkGet(tasks.map(({ buyerId }) => buyerId));
		return tasks.map((task, index) => taskView(task, buyers[index]?.name ?? ''));
	},
};
