import Dexie from 'dexie';
import type { Phrase } from '../chat/assessment.ts';
import type { TaskKind } from '../chat/vocabulary.ts';
import { changeRow } from './change.ts';
import type { RapportDatabase } from './database.ts';
import { liveRows } from './read.ts';
import type { TaskRow } from './rows.ts';
import { newRow, type StoreContext, write } from './write.ts';

/** A suggestion as the seller takes it: `text` and `dueAt` may be the seller's own. */
export interface AcceptedSuggestion {
	buyerId: string;
	conversationId: string | null;
	key: string;
	kind: TaskKind;
	dueAt: number;
	reason: Phrase | null;
	text: string;
	templateId: string | null;
}

const DETAILS = { doneAt: null, templateId: null, notifiedAt: null, reason: null, text: '' } as const;

async function settled(
	db: RapportDatabase,
	buyerId: string,
	conversationId: string | null,
	key: string,
): Promise<TaskRow | undefined> {
	const tasks = await db.tasks.where({ buyerId }).toArray();
	return tasks.find((task) => task.key === key && task.conversationId === conversationId);
}

/** Accepts a suggestion. Accepting the same one twice gives the task made the first time. */
export function acceptSuggestion(
	db: RapportDatabase,
	suggestion: AcceptedSuggestion,
	ctx: StoreContext,
): Promise<TaskRow> {
	return write(db, [db.tasks], async () => {
		const { buyerId, conversationId, key } = suggestion;
		const before = await settled(db, buyerId, conversationId, key);
		if (before && before.deletedAt === null && before.status !== 'dismissed') return before;
		const task: TaskRow = { ...newRow(ctx), ...DETAILS, ...suggestion, status: 'open' };
		if (before) Object.assign(task, { id: before.id, createdAt: before.createdAt });
		await db.tasks.put(task);
		return task;
	});
}

/** Turns a suggestion down: it does not come back. One that was accepted before is left as it is. */
export function dismissSuggestion(
	db: RapportDatabase,
	suggestion: Pick<AcceptedSuggestion, 'buyerId' | 'conversationId' | 'key' | 'kind'>,
	ctx: StoreContext,
): Promise<void> {
	return write(db, [db.tasks], async () => {
		const { buyerId, conversationId, key } = suggestion;
		if (await settled(db, buyerId, conversationId, key)) return;
		await db.tasks.add({
			...newRow(ctx),
			...DETAILS,
			...suggestion,
			dueAt: ctx.now,
			status: 'dismissed',
		});
	});
}

/** Keys of a conversation's suggestions that were accepted or turned down: they are not suggested again. */
export async function settledKeys(db: RapportDatabase, conversationId: string): Promise<Set<string>> {
	const tasks = await db.tasks.where({ conversationId }).toArray();
	return new Set(tasks.flatMap(({ key }) => (key === null ? [] : [key])));
}

/** Makes a task of the seller's own. */
export function createTask(
	db: RapportDatabase,
	task: Pick<TaskRow, 'buyerId' | 'kind' | 'dueAt' | 'text'> &
		Partial<Pick<TaskRow, 'conversationId' | 'templateId'>>,
	ctx: StoreContext,
): Promise<TaskRow> {
	return write(db, [db.tasks], async () => {
		const made: TaskRow = {
			...newRow(ctx),
			...DETAILS,
			key: null,
			conversationId: null,
			...task,
			status: 'open',
		};
		await db.tasks.add(made);
		return made;
	});
}

/** Changes what a task says or when it is due. A new due time is notified again. */
export function editTask(
	db: RapportDatabase,
	taskId: string,
	change: Partial<Pick<TaskRow, 'dueAt' | 'text' | 'kind' | 'templateId'>>,
	ctx: Pick<StoreContext, 'now'>,
): Promise<void> {
	const again = change.dueAt === undefined ? {} : { notifiedAt: null };
	return changeRow(db, db.tasks, taskId, { ...change, ...again }, ctx);
}

/** Puts a task off until `dueAt`. */
export function snoozeTask(
	db: RapportDatabase,
	taskId: string,
	dueAt: number,
	ctx: Pick<StoreContext, 'now'>,
): Promise<void> {
	return editTask(db, taskId, { dueAt }, ctx);
}

/** Marks a task done. */
export function completeTask(
	db: RapportDatabase,
	taskId: string,
	ctx: Pick<StoreContext, 'now'>,
): Promise<void> {
	return changeRow(db, db.tasks, taskId, { status: 'done', doneAt: ctx.now }, ctx);
}

/** Opens a task again that was done or dismissed. */
export function reopenTask(
	db: RapportDatabase,
	taskId: string,
	ctx: Pick<StoreContext, 'now'>,
): Promise<void> {
	return changeRow(db, db.tasks, taskId, { status: 'open', doneAt: null, notifiedAt: null }, ctx);
}

/** Dismisses a task: it is neither due nor suggested again. */
export function dismissTask(
	db: RapportDatabase,
	taskId: string,
	ctx: Pick<StoreContext, 'now'>,
): Promise<void> {
	return changeRow(db, db.tasks, taskId, { status: 'dismissed' }, ctx);
}

/** Remembers that the seller was told of due tasks. */
export function markNotified(
	db: RapportDatabase,
	taskIds: readonly string[],
	ctx: Pick<StoreContext, 'now'>,
): Promise<void> {
	return write(db, [db.tasks], async () => {
		const tasks = await db.tasks.bulkGet([...taskIds]);
		const told = tasks.filter((task) => task !== undefined).map((task) => ({ ...task, notifiedAt: ctx.now }));
		await db.tasks.bulkPut(told);
	});
}

/** Open tasks due at or before `time`, the most overdue first. */
export async function tasksDueBefore(db: RapportDatabase, time: number): Promise<TaskRow[]> {
	const range = db.tasks.where('[status+dueAt]').between(['open', Dexie.minKey], ['open', time], true, true);
	return liveRows('tasks', await range.toArray());
}

/** Due time of the next open task that the seller was not told of: when to wake up. Null when there is none. */
export async function nextDueAt(db: RapportDatabase): Promise<number | null> {
	const next = await db.tasks
		.where('[status+dueAt]')
		.between(['open', Dexie.minKey], ['open', Dexie.maxKey])
		.filter((task) => task.deletedAt === null && task.notifiedAt === null)
		.first();
	return next?.dueAt ?? null;
}

/** Tasks of all buyers by status, by due time. Suggestions that were turned down are tasks to nobody: `all` leaves them out. */
export async function listTasks(db: RapportDatabase, status: 'open' | 'done' | 'all'): Promise<TaskRow[]> {
	const wanted = status === 'all' ? ['open', 'done'] : [status];
	const found = await Promise.all(
		wanted.map((one) =>
			db.tasks.where('[status+dueAt]').between([one, Dexie.minKey], [one, Dexie.maxKey]).toArray(),
		),
	);
	return liveRows('tasks', found.flat()).sort((a, b) => a.dueAt - b.dueAt);
}

/** Open and done tasks of one buyer, by due time. */
export async function listBuyerTasks(db: RapportDatabase, buyerId: string): Promise<TaskRow[]> {
	const tasks = liveRows('tasks', await db.tasks.where({ buyerId }).toArray());
	return tasks.filter(({ status }) => status !== 'dismissed').sort((a, b) => a.dueAt - b.dueAt);
}
