import * as z from 'zod/mini';
import { MessageSchema, OrderFactSchema } from '../chat/conversation.ts';
import { LearningStepSchema, TasteStepSchema } from '../chat/learning.ts';
import { TASK_KINDS } from '../chat/vocabulary.ts';
import { ImageRefSchema, TemplateSchema } from '../templates/template.ts';

/** What the database holds, as Zod schemas; types are inferred. Times are milliseconds since the epoch, ids are ULIDs. */

/** Every row has these. A row that the seller deleted stays as a tombstone, so that a later sync can tell "gone" from "never seen". */
const row = {
	id: z.string().check(z.minLength(1), z.maxLength(64)),
	createdAt: z.number(),
	updatedAt: z.number(),
	deletedAt: z.nullable(z.number()),
};
const text = z.string();
const time = z.nullable(z.number());

/** A person, on one or more sites. */
export const BuyerRowSchema = z.object({
	...row,
	/** Shown name: the newest one seen, or the platform id where no name is shown. */
	name: text,
	/** Newest message in any conversation: sorts the customer list. Since version 2. */
	lastMessageAt: time,
});
export type BuyerRow = z.infer<typeof BuyerRowSchema>;

/** How one site knows a person. */
export const IdentityRowSchema = z.object({
	...row,
	buyerId: text,
	site: text,
	platformId: z.nullable(text),
	name: z.nullable(text),
});
export type IdentityRow = z.infer<typeof IdentityRowSchema>;

/** One chat with one identity. */
export const ConversationRowSchema = z.object({
	...row,
	buyerId: text,
	identityId: text,
	site: text,
	/** The site's key of the conversation, as the reader gives it. */
	key: z.nullable(text),
	messageCount: z.number(),
	lastMessageAt: time,
});
export type ConversationRow = z.infer<typeof ConversationRowSchema>;

/** A stored message is the shared message. */
export const MessageRowSchema = MessageSchema;
export type MessageRow = z.infer<typeof MessageRowSchema>;

const EvidenceSchema = z.union([
	z.object({
		message: text,
		text,
		start: z.optional(z.number()),
		end: z.optional(z.number()),
		weight: z.number(),
	}),
	z.object({
		fact: z.object({
			key: text,
			params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
		}),
		weight: z.number(),
	}),
]);
const BeliefSchema = z.object({
	id: text,
	p: z.number(),
	evidence: z.array(EvidenceSchema),
	pinned: z.optional(z.boolean()),
});

/** What was asserted at a moment, by scheme: ids and probabilities without their evidence. */
const AssertedSchema = z.record(
	z.string(),
	z.array(z.object({ id: text, p: z.number(), pinned: z.optional(z.boolean()) })),
);
export type Asserted = z.infer<typeof AssertedSchema>;

/** The newest asserted beliefs of one conversation, one list per scheme. One row per conversation. */
export const BeliefsRowSchema = z.object({
	...row,
	buyerId: text,
	conversationId: text,
	/** Keys are schemes (`temperament`, `motive`, …). */
	traits: z.record(z.string(), z.array(BeliefSchema)),
	/** The seller's look at the conversation: when it was last read, what is asserted since, and what was when the look before ended. */
	look: z.optional(z.object({ at: z.number(), now: AssertedSchema, before: z.nullable(AssertedSchema) })),
});
export type BeliefsRow = z.infer<typeof BeliefsRowSchema>;

/** What the seller said about a belief, or about a signal of one message. */
export const CorrectionRowSchema = z.object({
	...row,
	buyerId: text,
	scheme: text,
	value: z.nullable(text),
	holds: z.boolean(),
	/** The message whose signal is meant; beliefs have none. */
	messageId: z.optional(text),
	/** What it taught about this shop (lib/learning), worked out when it was made. */
	taught: z.optional(z.array(LearningStepSchema).check(z.maxLength(1_000))),
});
export type CorrectionRow = z.infer<typeof CorrectionRowSchema>;

/** A free note on a buyer. */
export const NoteRowSchema = z.object({ ...row, buyerId: text, text });
export type NoteRow = z.infer<typeof NoteRowSchema>;

/** A tag of the shop. */
export const TagRowSchema = z.object({ ...row, name: text });
export type TagRow = z.infer<typeof TagRowSchema>;

/** A tag on a buyer. */
export const BuyerTagRowSchema = z.object({ ...row, buyerId: text, tagId: text });
export type BuyerTagRow = z.infer<typeof BuyerTagRowSchema>;

/** A template of the seller's own. */
export const TemplateRowSchema = z.object({
	...row,
	...TemplateSchema.shape,
	id: row.id,
	/** Gone for good: the text is blank, and the trash does not show it. */
	erasedAt: z.optional(z.number()),
});
export type TemplateRow = z.infer<typeof TemplateRowSchema>;

/** What a template said before it was changed. Since version 4. */
export const TemplateVersionRowSchema = z.object({ ...row, templateId: text, template: TemplateSchema });
export type TemplateVersionRow = z.infer<typeof TemplateVersionRowSchema>;

/**
 * A picture of a template. Never changed, only added and cleared away. The bytes are base64: rows pass as JSON through backups, migrations, files and
 * messages, and a `Blob` comes out of none of these. Since version 4.
 */
export const ImageRowSchema = z.object({ ...row, ...ImageRefSchema.shape, id: row.id, data: text });
export type ImageRow = z.infer<typeof ImageRowSchema>;

/** A template put into a composer. */
export const UseRowSchema = z.object({
	...row,
	templateId: text,
	buyerId: z.nullable(text),
	conversationId: z.nullable(text),
	at: z.number(),
	/** The seller changed the text before sending, where that was seen. */
	edited: z.nullable(z.boolean()),
	/** The wordings chosen, by their place; see `lib/templates/pick-one.ts`. */
	picks: z.optional(z.record(text, z.number())),
	/** What was put into the composer, until the sent message was seen; then it is dropped. */
	text: z.optional(text),
	/** How much of it was sent, 0 to 1, where that was seen. */
	kept: z.optional(z.number().check(z.gte(0), z.lte(1))),
	/** The first replies offered then, by template: those passed over. */
	shown: z.optional(z.array(text).check(z.maxLength(10))),
	/** What the choice taught about the seller's taste (lib/learning/reply-steps.ts), worked out when it was made. */
	taught: z.optional(z.array(TasteStepSchema).check(z.maxLength(200))),
});
export type UseRow = z.infer<typeof UseRowSchema>;

const PhraseSchema = z.object({
	key: text,
	params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});

/** A follow-up: accepted, made by the seller, or a suggestion that was turned down (kept so that it does not come back). */
export const TaskRowSchema = z.object({
	...row,
	buyerId: text,
	conversationId: z.nullable(text),
	/** Key of the suggestion it came from; null for the seller's own. */
	key: z.nullable(text),
	kind: z.enum(TASK_KINDS),
	/** The seller's own words; empty for a suggestion taken as it was. */
	text,
	reason: z.nullable(PhraseSchema),
	dueAt: z.number(),
	status: z.enum(['open', 'done', 'dismissed']),
	doneAt: time,
	templateId: z.nullable(text),
	/** When the seller was told that it is due; null again after a snooze. */
	notifiedAt: time,
});
export type TaskRow = z.infer<typeof TaskRowSchema>;

/** An order of a buyer. */
export const OrderRowSchema = z.object({ ...row, buyerId: text, ...OrderFactSchema.shape });
export type OrderRow = z.infer<typeof OrderRowSchema>;

/** One setting; the value's schema is in `settings.ts`. */
export const SettingRowSchema = z.object({ ...row, key: text, value: z.unknown() });
export type SettingRow = z.infer<typeof SettingRowSchema>;

/** Schema of every table, in the order of export. */
export const ROW_SCHEMAS = {
	buyers: BuyerRowSchema,
	identities: IdentityRowSchema,
	conversations: ConversationRowSchema,
	messages: MessageRowSchema,
	beliefs: BeliefsRowSchema,
	corrections: CorrectionRowSchema,
	notes: NoteRowSchema,
	tags: TagRowSchema,
	buyerTags: BuyerTagRowSchema,
	templates: TemplateRowSchema,
	templateVersions: TemplateVersionRowSchema,
	images: ImageRowSchema,
	uses: UseRowSchema,
	tasks: TaskRowSchema,
	orders: OrderRowSchema,
	settings: SettingRowSchema,
} as const;
export type TableName = keyof typeof ROW_SCHEMAS;
export type RowOf<T extends TableName> = z.infer<(typeof ROW_SCHEMAS)[T]>;
export const TABLE_NAMES = Object.keys(ROW_SCHEMAS) as TableName[];
