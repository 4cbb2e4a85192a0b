import { type Lesson, partsOf } from '../../chat/lesson.ts';
import { type LessonFileFault, parseLessonFile, writeLessonFile } from '../../chat/lesson-file.ts';
import type { LessonPreview, LessonRow, TeachResults } from '../../messaging/teach-requests.ts';
import { getSetting, updateSetting } from '../../store/settings.ts';
import { tellHints } from '../hints-for.ts';
import type { Asker, Office } from '../office.ts';
import { RefusedRequest } from '../refused-request.ts';
import type { AnswerMap } from './answer-map.ts';

function tabOf({ tabId }: Asker): number {
	if (tabId === null) throw new RefusedRequest({ key: 'teach.error.no-page' });
	return tabId;
}

const rowOf = (lesson: Lesson): LessonRow => ({
	host: lesson.host,
	taughtAt: lesson.taughtAt,
	parts: partsOf(lesson),
	fragile: lesson.fragile === true,
});

/** The file's lessons, or a refusal that names the place of the fault. */
function lessonsIn(json: string): Lesson[] {
	const file = parseLessonFile(json);
	if (!file.ok) throw new RefusedRequest(phraseOf(file.fault));
	return file.lessons;
}

const phraseOf = ({ kind, place }: LessonFileFault) => ({ key: `lessons.error.${kind}`, params: { place } });

/** Does a lesson say the same as the kept one, whenever each was taught? */
const saysSame = (a: Lesson, b: Lesson): boolean =>
	partsOf(a).join() === partsOf(b).join() &&
	partsOf(a).every((part) => JSON.stringify(a[part]) === JSON.stringify(b[part]));

function previewOf(lesson: Lesson, kept: Lesson | undefined): LessonPreview {
	return {
		...rowOf(lesson),
		state: !kept ? 'new' : saysSame(lesson, kept) ? 'same' : 'replaces',
		details: partsOf(lesson).map((part) => ({ part, value: [lesson[part]].flat().join(', ') })),
	};
}

async function changeLessons(
	office: Office,
	hosts: readonly string[],
	change: (lessons: Record<string, Lesson>) => Record<string, Lesson>,
): Promise<void> {
	const db = await office.db();
	await updateSetting(db, 'lessons', change, office.context());
	await tellHints(office.sessions, await getSetting(db, 'lessons'), hosts);
}

/** Teaching a page, and the lessons kept. */
export const teachAnswers: AnswerMap<keyof TeachResults> = {
	async 'teach/start'(_request, office, asker) {
		await office.teaching.start(tabOf(asker));
		return null;
	},
	async 'teach/cancel'(_request, office, asker) {
		await office.teaching.cancel(tabOf(asker));
		return null;
	},
	async 'teach/keep'(_request, office, asker) {
		await office.teaching.keep(tabOf(asker));
		return null;
	},
	async 'lessons/list'(_request, office) {
		const lessons = Object.values(await getSetting(await office.db(), 'lessons'));
		return lessons.map(rowOf).sort((a, b) => b.taughtAt - a.taughtAt);
	},
	async 'lessons/remove'({ host }, office) {
		await changeLessons(office, [host], (before) =>
			Object.fromEntries(Object.entries(before).filter(([key]) => key !== host)),
		);
		return null;
	},
	async 'lessons/export'({ hosts }, office) {
		const all = Object.values(await getSetting(await office.db(), 'lessons'));
		const chosen = all.filter(({ host }) => hosts === null || hosts.includes(host));
		const [only] = chosen;
		const what = chosen.length === 1 && only ? only.host : 'lessons';
		return {
			fileName: `rapport-${what}.json`,
			mime: 'application/json',
			content: writeLessonFile(chosen),
		};
	},
	async 'lessons/check'({ json }, office) {
		const kept = await getSetting(await office.db(), 'lessons');
		const lessons = lessonsIn(json);
		return {
			lessons: lessons.map((lesson) =>
				previewOf(lesson, Object.hasOwn(kept, lesson.host) ? kept[lesson.host] : undefined),
			),
		};
	},
	async 'lessons/import'({ json, hosts }, office) {
		const chosen = lessonsIn(json).filter(({ host }) => hosts.includes(host));
		const added = Object.fromEntries(chosen.map((lesson) => [lesson.host, lesson]));
		await changeLessons(office, Object.keys(added), (before) => ({ ...before, ...added }));
		return { kept: chosen.length };
	},
};
