import * as z from 'zod/mini';
import { isPlainSelector, MAX_SELECTOR } from './plain-selector.ts';

/**
 * What a seller taught about one host's chat page: a part of the reader's hints. Selectors, an edge and colours only; no regular expressions and
 * no code, so that a lesson from a stranger can at worst be wrong.
 */
const SelectorSchema = z.string().check(
	z.maxLength(MAX_SELECTOR),
	z.refine((text) => isPlainSelector(text), { error: 'not a plain selector' }),
);
const SelectorsSchema = z.array(SelectorSchema).check(z.minLength(1), z.maxLength(4));
/** A computed colour as browsers write it (`rgb(1, 2, 3)`), with the reader's mark for "no picture" behind it. */
const ColourSchema = z
	.string()
	.check(z.maxLength(80), z.regex(/^[a-z]{2,8}\([\d., /%a-z-]{1,60}\)(?:none)?$/));
const ColoursSchema = z.array(ColourSchema).check(z.minLength(1), z.maxLength(4));

/** A host name as `location.hostname` gives it. */
export const HostSchema = z
	.string()
	.check(z.minLength(1), z.maxLength(253), z.regex(/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/));

export const LessonSchema = z.strictObject({
	host: HostSchema,
	/** Milliseconds since the epoch. */
	taughtAt: z.number().check(z.gte(0), z.lte(8.64e15)),
	composer: z.optional(SelectorsSchema),
	pane: z.optional(SelectorsSchema),
	row: z.optional(SelectorsSchema),
	buyerRow: z.optional(SelectorsSchema),
	sellerRow: z.optional(SelectorsSchema),
	buyerName: z.optional(SelectorsSchema),
	/** The edge of the conversation at which the buyer's messages stand. */
	buyerEdge: z.optional(z.enum(['left', 'right'])),
	buyerColour: z.optional(ColoursSchema),
	sellerColour: z.optional(ColoursSchema),
	/** It leans on names that look machine-made, or on an account's own id: it may not outlive the page's next version, nor help others. */
	fragile: z.optional(z.boolean()),
});
export type Lesson = z.infer<typeof LessonSchema>;

/** The parts of a lesson that hold knowledge, in the order they are shown. */
export const LESSON_PARTS = [
	'composer',
	'pane',
	'row',
	'buyerRow',
	'sellerRow',
	'buyerName',
	'buyerEdge',
	'buyerColour',
	'sellerColour',
] as const satisfies readonly (keyof Lesson)[];
export type LessonPart = (typeof LESSON_PARTS)[number];

export const partsOf = (lesson: Lesson): LessonPart[] =>
	LESSON_PARTS.filter((part) => lesson[part] !== undefined);

export type Lessons = Record<string, Lesson>;

/** Lessons by host. A lesson that cannot be read (of another version) is left out; the others stay. */
export const LessonsSchema = z.pipe(
	z.record(z.string(), z.unknown()),
	z.transform((kept): Lessons => {
		const lessons = Object.values(kept).flatMap((one) => LessonSchema.safeParse(one).data ?? []);
		return Object.fromEntries(lessons.map((lesson) => [lesson.host, lesson]));
	}),
);
