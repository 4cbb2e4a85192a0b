import * as z from 'zod/mini';
import { HostSchema, type LessonPart } from '../chat/lesson.ts';
import { MAX_LESSON_FILE, MAX_LESSONS } from '../chat/lesson-file.ts';

/** Requests about teaching a page, from the sidebar. */
export const TeachRequestSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('teach/start') }),
	/** Ends pointing, or throws the result away. */
	z.object({ type: z.literal('teach/cancel') }),
	/** The seller says that the result is right. */
	z.object({ type: z.literal('teach/keep') }),
]);
export type TeachRequest = z.infer<typeof TeachRequestSchema>;

const hosts = z.array(HostSchema).check(z.maxLength(MAX_LESSONS * 5));
/** A little above the limit, so that a file that is too large is refused in words. */
const file = z.string().check(z.maxLength(MAX_LESSON_FILE + 1));

/** Requests about kept lessons: the dashboard's alone. */
export const LessonRequestSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('lessons/list') }),
	z.object({ type: z.literal('lessons/remove'), host: HostSchema }),
	/** `hosts` null: all. */
	z.object({ type: z.literal('lessons/export'), hosts: z.nullable(hosts) }),
	/** What a file would bring, before anything is kept. */
	z.object({ type: z.literal('lessons/check'), json: file }),
	/** Keeps the file's lessons for these hosts; existing ones of the same hosts are replaced. */
	z.object({ type: z.literal('lessons/import'), json: file, hosts }),
]);
export type LessonRequest = z.infer<typeof LessonRequestSchema>;

/** A kept lesson, as listed. */
export interface LessonRow {
	host: string;
	taughtAt: number;
	parts: LessonPart[];
	fragile: boolean;
}

/** A lesson in a file, against what is kept. */
export interface LessonPreview extends LessonRow {
	state: 'new' | 'replaces' | 'same';
	/** Everything in it, in order: the seller sees what they let in. */
	details: { part: LessonPart; value: string }[];
}

export interface TeachResults {
	'teach/start': null;
	'teach/cancel': null;
	'teach/keep': null;
	'lessons/list': LessonRow[];
	'lessons/remove': null;
	'lessons/export': { fileName: string; mime: string; content: string };
	'lessons/check': { lessons: LessonPreview[] };
	'lessons/import': { kept: number };
}
