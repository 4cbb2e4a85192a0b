import * as z from 'zod/mini';
import { type Lesson, LessonSchema } from './lesson.ts';

/** The form in which lessons are shared: `{ "rapport-lesson": 1, "lessons": [...] }`. */
export const LESSON_FILE_VERSION = 1;
/** Longest file, in UTF-16 units; a lesson takes about one thousand. */
export const MAX_LESSON_FILE = 500_000;
export const MAX_LESSONS = 200;

const FileSchema = z.strictObject({
	'rapport-lesson': z.literal(LESSON_FILE_VERSION),
	lessons: z.array(LessonSchema).check(z.minLength(1), z.maxLength(MAX_LESSONS)),
});

/** Why a file was refused; `place` says where, as a path (`lessons[2].pane[0]`) or a line and column. Its words are `lessons.error.<kind>`. */
export interface LessonFileFault {
	kind: 'too-large' | 'not-json' | 'not-lessons' | 'newer' | 'invalid' | 'twice';
	place: string;
}
export type LessonFile = { ok: true; lessons: Lesson[] } | { ok: false; fault: LessonFileFault };

const fault = (kind: LessonFileFault['kind'], place = ''): LessonFile => ({
	ok: false,
	fault: { kind, place },
});

/** Reads a file of lessons: all of it, or the first fault. */
export function parseLessonFile(text: string): LessonFile {
	if (text.length > MAX_LESSON_FILE) return fault('too-large');
	let file: unknown;
	try {
		file = JSON.parse(text);
	} catch (error) {
		return fault('not-json', placeIn(text, error));
	}
	const version = (file as { 'rapport-lesson'?: unknown } | null)?.['rapport-lesson'];
	if (typeof version !== 'number') return fault('not-lessons');
	if (version > LESSON_FILE_VERSION) return fault('newer', String(version));
	const parsed = FileSchema.safeParse(file);
	if (!parsed.success) return fault('invalid', pathOf(parsed.error.issues[0]));
	const hosts = parsed.data.lessons.map(({ host }) => host);
	const twice = hosts.findIndex((host, index) => hosts.indexOf(host) !== index);
	return twice >= 0 ? fault('twice', `lessons[${twice}].host`) : { ok: true, lessons: parsed.data.lessons };
}

export function writeLessonFile(lessons: readonly Lesson[]): string {
	return `${JSON.stringify({ 'rapport-lesson': LESSON_FILE_VERSION, lessons }, null, '\t')}\n`;
}

function pathOf(issue: z.core.$ZodIssue | undefined): string {
	if (!issue) return '';
	const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
	return [...issue.path, ...keys]
		.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
		.join('')
		.replace(/^\./, '')
		.slice(0, 120);
}

/** Line and column of a JSON fault: Firefox and newer Chromium say them, older ones a position. */
function placeIn(text: string, error: unknown): string {
	const message = error instanceof Error ? error.message : '';
	const said = /line (\d+) column (\d+)/.exec(message);
	if (said) return `${said[1]}:${said[2]}`;
	const position = /position (\d+)/.exec(message)?.[1];
	const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
	return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
