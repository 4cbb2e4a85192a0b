import * as z from 'zod/mini';
import type { Assessment, BeliefChange, Phrase } from '../chat/assessment.ts';
import { ChordSchema } from '../chat/chord.ts';
import { OrderFactSchema } from '../chat/conversation.ts';
import { ReadProblemSchema, SideSchema } from '../chat/snapshot.ts';
import { TASK_KINDS, UI_LANGUAGES } from '../chat/vocabulary.ts';
import { ImageRefSchema } from '../templates/template.ts';
import { TeachViewSchema } from './teach.ts';

/**
 * What the background pushes to the sidebar over its port: all that one view draws, nothing more. The assessment and
 * phrases are made by our own pure engine in the same release, so they are checked for shape only at the top.
 */

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
export const PhraseSchema = z.custom<Phrase>(
	(value) => isObject(value) && typeof (value as Phrase).key === 'string',
);
const AssessmentShape = z.custom<Assessment>(isObject);
const ChangeShape = z.custom<BeliefChange>(isObject);

/** "What Rapport reads here": the stable JSON that sellers copy to trust or report. Times are ISO 8601 or null. */
export const ReadingSchema = z.object({
	site: z.string(),
	confidence: z.number(),
	conversation: z.nullable(z.string()),
	buyer: z.object({ name: z.nullable(z.string()), id: z.nullable(z.string()) }),
	messages: z.array(
		z.object({
			from: z.enum(['buyer', 'seller', 'system', 'unknown']),
			text: z.string(),
			at: z.nullable(z.string()),
		}),
	),
});
export type Reading = z.infer<typeof ReadingSchema>;

export const NoteViewSchema = z.object({ id: z.string(), text: z.string(), at: z.number() });
export type NoteView = z.infer<typeof NoteViewSchema>;

export const TaskViewSchema = z.object({
	id: z.string(),
	kind: z.enum(TASK_KINDS),
	buyerId: z.string(),
	buyerName: z.string(),
	/** The seller's own words; empty for an accepted suggestion that was not edited. */
	text: z.string(),
	reason: z.nullable(PhraseSchema),
	dueAt: z.number(),
	status: z.enum(['open', 'done', 'dismissed']),
	templateId: z.nullable(z.string()),
});
export type TaskView = z.infer<typeof TaskViewSchema>;

export const HistoryMessageSchema = z.object({
	id: z.string(),
	from: SideSchema,
	text: z.string(),
	at: z.nullable(z.number()),
	recalled: z.boolean(),
});
export type HistoryMessage = z.infer<typeof HistoryMessageSchema>;

export const CorrectionViewSchema = z.object({
	id: z.string(),
	scheme: z.string(),
	value: z.nullable(z.string()),
	holds: z.boolean(),
	/** The message whose signal is meant; beliefs have none. */
	messageId: z.optional(z.string()),
});
export type CorrectionView = z.infer<typeof CorrectionViewSchema>;

export const BuyerViewSchema = z.object({
	id: z.string(),
	name: z.string(),
	/** Where this person is known: site id and the name there. */
	identities: z.array(
		z.object({ site: z.string(), name: z.nullable(z.string()), platformId: z.nullable(z.string()) }),
	),
	firstSeenAt: z.number(),
	tags: z.array(z.string()),
	notes: z.array(NoteViewSchema),
	tasks: z.array(TaskViewSchema),
	orders: z.array(OrderFactSchema),
	corrections: z.array(CorrectionViewSchema),
	/** Messages kept in all conversations with this buyer. */
	messageCount: z.number(),
});
export type BuyerView = z.infer<typeof BuyerViewSchema>;

export const ShortcutActionSchema = z.enum([
	'reply-1',
	'reply-2',
	'reply-3',
	'reply-4',
	'reply-5',
	'palette',
	'toggle-sidebar',
	'focus-sidebar',
	'cheat-sheet',
	'note',
	'history',
	'dashboard',
	/** Put the safer wording of the draft check in. */
	'draft-apply',
	/** Save the note, or insert the text, being written. */
	'save-note',
	/** Mark the template chosen in the palette. */
	'favourite',
]);
export type ShortcutAction = z.infer<typeof ShortcutActionSchema>;
/** Null switches a shortcut off. */
export const ShortcutsSchema = z.record(ShortcutActionSchema, z.nullable(ChordSchema));
export type Shortcuts = z.infer<typeof ShortcutsSchema>;

export const ThemeSchema = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof ThemeSchema>;

export const ViewSettingsSchema = z.object({
	/** Null: follow the browser. */
	language: z.nullable(z.enum(UI_LANGUAGES)),
	theme: ThemeSchema,
	shortcuts: ShortcutsSchema,
});
export type ViewSettings = z.infer<typeof ViewSettingsSchema>;

/** Where the sidebar of a site stands: docked in the page, or in the browser's own side panel. */
export const PlaceSchema = z.enum(['docked', 'native']);
export type Place = z.infer<typeof PlaceSchema>;

/** A calm note shown until dismissed or solved. The text is `notice.<id>` in `locales/`. */
export const NoticeSchema = z.enum([
	'storage-full',
	'storage-failed',
	'newer-database',
	'page-unreadable',
	/** A page that was read before is read no more: it may have changed. */
	'page-changed',
	'reload-page',
]);
export type Notice = z.infer<typeof NoticeSchema>;

export const ViewStateSchema = z.object({
	/**
	 * `no-chat`: nothing to read in the tab. `unsure`: something is there but not read with confidence: nothing is stored, templates
	 * work. `reading`: the buyer below is the open one.
	 */
	status: z.enum(['no-chat', 'unsure', 'reading']),
	site: z.nullable(z.object({ id: z.string(), name: z.string() })),
	reading: z.nullable(ReadingSchema),
	problems: z.array(ReadProblemSchema),
	hasComposer: z.boolean(),
	buyer: z.nullable(BuyerViewSchema),
	conversationId: z.nullable(z.string()),
	/** Newest 300 messages, oldest first. */
	messages: z.array(HistoryMessageSchema),
	assessment: z.nullable(AssessmentShape),
	/** What changed since the seller looked at the conversation before; absent or empty at the first look. */
	changes: z.optional(z.array(ChangeShape)),
	notices: z.array(NoticeSchema),
	settings: ViewSettingsSchema,
	/** Is the help while typing on for this site? Absent where there is no chat. */
	typingHelp: z.optional(z.boolean()),
	/** How that help is called, for the cheat-sheet. */
	typing: z.optional(
		z.object({ prefix: z.string(), tab: z.boolean(), space: z.boolean(), menu: z.boolean() }),
	),
	/** What is being taught about the page; absent while nothing is. */
	teach: z.optional(TeachViewSchema),
	/** Where the seller keeps the sidebar of this site; docked where nothing was chosen. */
	place: z.optional(PlaceSchema),
});
export type ViewState = z.infer<typeof ViewStateSchema>;

/** What the draft check says of the message being typed. It belongs to a conversation; an empty list takes it away. */
export const DraftViewSchema = z.object({
	conversationId: z.nullable(z.string()),
	findings: z.array(
		z.object({
			id: z.string(),
			severity: z.enum(['warn', 'note']),
			reason: PhraseSchema,
			/** What would stand in place of the words; '' takes them out, null: nothing to offer. */
			safer: z.nullable(z.string()),
		}),
	),
});
export type DraftView = z.infer<typeof DraftViewSchema>;

/** Pictures of a template just inserted: taken by the page, copied instead, or left to be copied by hand. */
export const PastedImagesSchema = z.object({
	pasted: z.number(),
	copied: z.nullable(ImageRefSchema),
	left: z.array(ImageRefSchema),
});
export type PastedImages = z.infer<typeof PastedImagesSchema>;

/** Background to view, over the view's port. */
export const ViewPushSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('state'), state: ViewStateSchema }),
	z.object({ type: z.literal('draft'), draft: DraftViewSchema }),
	/** A shortcut pressed in the page asks the view to open the palette, or to take the focus. */
	z.object({ type: z.literal('open-palette') }),
	z.object({ type: z.literal('focus') }),
	/** A shortcut pressed in the page opens a part of the view. */
	z.object({ type: z.literal('show'), part: z.enum(['cheat-sheet', 'note', 'history']) }),
	/** To a side panel: the seller closed it by its shortcut. */
	z.object({ type: z.literal('close') }),
	/** A number key chose a reply that still needs values: the view asks for them. */
	z.object({
		type: z.literal('ask-missing'),
		templateId: z.string(),
		/** What was typed in the page for it: the text takes its place. */
		erase: z.optional(z.string()),
	}),
	/** What became of an insertion started by a key. The text is `insert.<status>`. */
	z.object({ type: z.literal('insert-result'), status: z.string() }),
	/** What became of the pictures of a template just inserted. */
	z.object({ type: z.literal('images'), images: PastedImagesSchema }),
]);
export type ViewPush = z.infer<typeof ViewPushSchema>;
