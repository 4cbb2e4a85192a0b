import { browser } from 'wxt/browser';
import { createTranslator } from '../locale/translate.ts';
import { getBuyer } from '../store/buyer-record.ts';
import type { RapportDatabase } from '../store/database.ts';
import type { TaskRow } from '../store/rows.ts';
import { getSetting } from '../store/settings.ts';
import { markNotified, nextDueAt, tasksDueBefore } from '../store/tasks.ts';
import { showDueCount } from './badge.ts';
import { interfaceLanguage } from './interface-language.ts';

/** The one alarm for follow-ups: it stands at the next due time. */
export const DUE_ALARM = 'due-tasks';
/** Notification ids are this and the task's id. */
export const DUE_NOTIFICATION = 'task:';
/** More than this many at once become one line: nobody reads twenty notifications. */
const SHOWN_SINGLY = 3;

/** Tells the seller of follow-ups that came due, counts them on the toolbar, and sets the alarm for the next one. */
export async function checkDueTasks(db: RapportDatabase, now: number): Promise<void> {
	const due = await tasksDueBefore(db, now);
	const news = due.filter((task) => task.notifiedAt === null);
	if (news.length > 0) {
		// A system that shows no notifications still has the toolbar's count.
		if (await getSetting(db, 'notifications')) {
			await notify(db, news).catch((error) => console.error('Rapport: no notification', error));
		}
		await markNotified(
			db,
			news.map(({ id }) => id),
			{ now },
		);
	}
	await showDueCount(due.length);
	await scheduleDueCheck(db, now);
}

/** Sets the alarm to the next follow-up that the seller was not told of. */
export async function scheduleDueCheck(db: RapportDatabase, now: number): Promise<void> {
	const next = await nextDueAt(db);
	await browser.alarms.clear(DUE_ALARM);
	if (next !== null) browser.alarms.create(DUE_ALARM, { when: Math.max(next, now + 1_000) });
}

async function notify(db: RapportDatabase, tasks: readonly TaskRow[]): Promise<void> {
	const words = createTranslator(await interfaceLanguage(db));
	const iconUrl = browser.runtime.getURL('/icon/128.png');
	if (tasks.length > SHOWN_SINGLY) {
		const message = words.t('notification.several', { count: tasks.length });
		await browser.notifications.create(`${DUE_NOTIFICATION}several`, {
			type: 'basic',
			iconUrl,
			title: words.t('notification.title'),
			message,
		});
		return;
	}
	for (const task of tasks) {
		const record = await getBuyer(db, task.buyerId, 0);
		const about = task.text || (task.reason ? words.phrase(task.reason) : '');
		await browser.notifications.create(DUE_NOTIFICATION + task.id, {
			type: 'basic',
			iconUrl,
			title: `${words.t(`task.${task.kind}`)} · ${record?.buyer.name ?? ''}`,
			message: about,
		});
	}
}
