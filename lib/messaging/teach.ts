import * as z from 'zod/mini';
import { LessonSchema } from '../chat/lesson.ts';
import { SideSchema, SnapshotSchema } from '../chat/snapshot.ts';
import { TEACH_STEPS } from '../chat/teach-step.ts';

/**
 * Messages of "Teach this page", between the background and the script that it puts into the page on the seller's word. What comes from the page
 * counts only while the seller is teaching that tab.
 */

const StepSchema = z.enum(TEACH_STEPS);
const words = z.string().check(z.maxLength(300));

export const PickTextsSchema = z.object({
	title: words,
	steps: z.object({ buyerMessage: words, sellerMessage: words, composer: words, buyerName: words }),
	progress: z.array(words),
	back: words,
	skip: words,
	leave: words,
	move: words,
	otherFrame: words,
	keys: words,
	notField: words,
	sameMessage: words,
	reading: words,
});

/** Background to the page. */
export const ToTeachSchema = z.discriminatedUnion('type', [
	/** Wait for the pointer. `frames`: the tab has other frames that wait too. */
	z.object({ type: z.literal('teach/begin'), texts: PickTextsSchema, frames: z.boolean() }),
	/** This frame shows the panel and takes the keyboard. */
	z.object({ type: z.literal('teach/lead') }),
	/** Another frame has the panel; the seller is at this step. */
	z.object({ type: z.literal('teach/follow'), step: StepSchema }),
	z.object({ type: z.literal('teach/end') }),
]);
export type ToTeach = z.infer<typeof ToTeachSchema>;

export const CheckSchema = z.object({
	part: StepSchema,
	right: z.boolean(),
	/** What it was read as instead: a side, another name, or nothing. */
	instead: z.nullable(z.string().check(z.maxLength(200))),
});

/** The page to the background. */
export const FromTeachSchema = z.discriminatedUnion('type', [
	/** Answered with the site's own hints (`SiteHints`) or null, without what was taught before. */
	z.object({ type: z.literal('teach/hints') }),
	/** Something was pointed at in this frame for the first time: the chat is here. */
	z.object({ type: z.literal('teach/first') }),
	z.object({ type: z.literal('teach/step'), step: StepSchema }),
	/** The keyboard goes to the next frame. */
	z.object({ type: z.literal('teach/other-frame') }),
	z.object({
		type: z.literal('teach/done'),
		lesson: LessonSchema,
		snapshot: z.nullable(SnapshotSchema),
		checks: z.array(CheckSchema).check(z.maxLength(TEACH_STEPS.length)),
	}),
	/** Escape, or the page went away. */
	z.object({ type: z.literal('teach/left') }),
]);
export type FromTeach = z.infer<typeof FromTeachSchema>;

/** What the sidebar shows while a page is being taught. */
export const TeachViewSchema = z.discriminatedUnion('status', [
	z.object({ status: z.literal('pointing'), step: StepSchema }),
	z.object({
		status: z.literal('result'),
		host: z.string(),
		/** A lesson for this host is kept already and would be replaced. */
		replaces: z.boolean(),
		/** Nothing was learned that could be kept. */
		empty: z.boolean(),
		fragile: z.boolean(),
		confidence: z.nullable(z.number()),
		buyer: z.nullable(z.string()),
		checks: z.array(CheckSchema),
		/** Newest messages as read with the lesson. `before`: the side they were read with until now, null when they were not read. */
		messages: z.array(z.object({ from: SideSchema, text: z.string(), before: z.nullable(SideSchema) })),
		total: z.number(),
		changed: z.number(),
	}),
]);
export type TeachView = z.infer<typeof TeachViewSchema>;
