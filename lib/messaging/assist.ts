import * as z from 'zod/mini';
import { ChordSchema } from '../chat/chord.ts';

/**
 * What passes between the background and the typing help (`lib/assist`) that it puts into a frame with a message field. The page gets the
 * abbreviations themselves, for a key press must be answered at once; titles and texts come when the seller asks for them.
 */

const short = z.string().check(z.maxLength(40));

/** Which helps are on, and how they are called. */
export const AssistConfigSchema = z.object({
	/** What an abbreviation begins with; `;` by default. */
	prefix: z.string().check(z.minLength(1), z.maxLength(3)),
	/** Keys that expand an abbreviation. */
	tab: z.boolean(),
	space: z.boolean(),
	/** The menu that opens at `/`. */
	menu: z.boolean(),
	/** Every abbreviation, without the prefix, in lower case. */
	abbreviations: z.array(short).check(z.maxLength(20_000)),
	/** Translated words of the menu. */
	texts: z.object({ menu: z.string(), empty: z.string(), draftKey: z.string() }),
	/** Is what is typed checked? */
	draft: z.boolean(),
	/** The keys that put the safer wording in; null: none. */
	draftKey: z.nullable(ChordSchema),
});
export type AssistConfig = z.infer<typeof AssistConfigSchema>;

/** Background to the typing help: settings or templates changed. Null: everything is off. */
export const AssistPushSchema = z.object({
	type: z.literal('assist/config'),
	config: z.nullable(AssistConfigSchema),
});
export type AssistPush = z.infer<typeof AssistPushSchema>;

/** One line of the menu. */
export const MenuEntrySchema = z.object({
	templateId: z.string().check(z.maxLength(120)),
	title: z.string(),
	abbreviation: z.string(),
	/** The beginning of the text, for the eye. */
	preview: z.string(),
});
export type MenuEntry = z.infer<typeof MenuEntrySchema>;
export const MenuEntriesSchema = z.array(MenuEntrySchema);

/** Longest draft that is checked, in UTF-16 units. */
export const LONGEST_DRAFT = 4_000;

/** What the typing help shows of a checked draft; null where there is nothing to show. */
export const DraftHintSchema = z.nullable(
	z.object({
		/** The first reason, in the seller's language. */
		reason: z.string(),
		warn: z.boolean(),
		/** "2 more in the sidebar", or ''. */
		more: z.string(),
		/** One key has a safer wording to apply. */
		canApply: z.boolean(),
	}),
);
export type DraftHint = z.infer<typeof DraftHintSchema>;

/** Conversation key the seller sees, as in `Snapshot.conversation`. */
const conversation = z.nullable(z.string().check(z.maxLength(300)));
/** The characters right before the caret that the text takes the place of. */
const typed = z.string().check(z.minLength(1), z.maxLength(64));

/** From the typing help to the background; only while the help is on for the site. */
export const FromAssistSchema = z.discriminatedUnion('type', [
	/** Answered with `AssistConfig` or null. */
	z.object({ type: z.literal('assist/ask-config') }),
	/** Put the template of this abbreviation in place of what was typed. */
	z.object({ type: z.literal('assist/expand'), abbreviation: short, typed, conversation }),
	/** Answered with `MenuEntry[]`, best first. */
	z.object({ type: z.literal('assist/search'), query: z.string().check(z.maxLength(64)) }),
	/** Check what is in the message field; answered with `DraftHint`. Kept nowhere but in memory, and only until the next one. */
	z.object({
		type: z.literal('assist/draft'),
		draft: z.string().check(z.maxLength(LONGEST_DRAFT)),
		conversation,
	}),
	/** Put the safer wording of the first finding that has one into this very draft. */
	z.object({
		type: z.literal('assist/apply-draft'),
		draft: z.string().check(z.maxLength(LONGEST_DRAFT)),
		conversation,
	}),
	z.object({
		type: z.literal('assist/choose'),
		templateId: z.string().check(z.maxLength(120)),
		typed,
		conversation,
	}),
]);
export type FromAssist = z.infer<typeof FromAssistSchema>;
