import * as z from 'zod/mini';

/**
 * What the reader saw on the page at one moment: a window on a longer conversation. It comes from a hostile page through
 * the content script, so the background parses it with this schema once, on receipt. `zod/mini` keeps the content script small.
 */

/** Longest text kept of one message, in UTF-16 units. A page can hold a 1 MB message; the reader cuts it here and marks it. */
export const MAX_TEXT = 20_000;
/** Most rows in one snapshot: the newest are kept. */
export const MAX_ROWS = 3_000;

export const SideSchema = z.enum(['buyer', 'seller', 'system', 'unknown']);
/** Who wrote a row. `unknown` is honest: a wrong side is worse than none. */
export type Side = z.infer<typeof SideSchema>;

export const AttachmentSchema = z.enum(['image', 'video', 'voice', 'sticker', 'card', 'file']);
export type Attachment = z.infer<typeof AttachmentSchema>;

export const SnapshotRowSchema = z.object({
	/** The site's own message id, where the page shows a stable one. */
	siteId: z.optional(z.string().check(z.maxLength(200))),
	from: SideSchema,
	/** Visible text, times and receipts removed, line breaks as `\n`. Empty for a lone picture. */
	text: z.string().check(z.maxLength(MAX_TEXT)),
	/** Set when the text was cut at {@link MAX_TEXT}. */
	truncated: z.optional(z.boolean()),
	/** Milliseconds since the epoch, where the page shows a time that can be read without guessing. */
	at: z.optional(z.number()),
	/** The time as the page shows it, e.g. "昨天 21:04" or "3:07 PM": kept to align windows when `at` is missing. */
	timeText: z.optional(z.string().check(z.maxLength(80))),
	/** The author's name as shown on the row. */
	author: z.optional(z.string().check(z.maxLength(200))),
	attachments: z.optional(z.array(AttachmentSchema)),
	/** The row says that its message was recalled ("撤回了一条消息", "unsent a message"). */
	recalled: z.optional(z.boolean()),
});
export type SnapshotRow = z.infer<typeof SnapshotRowSchema>;

export const EditorKindSchema = z.enum([
	'textarea',
	'input',
	'contenteditable',
	'lexical',
	'quill',
	'draft',
	'slate',
	'prosemirror',
	'ckeditor',
]);
export type EditorKind = z.infer<typeof EditorKindSchema>;

/** Why a page could not be read with confidence. Shown to the seller in words, by id. */
export const ReadProblemSchema = z.enum([
	'no-composer',
	'no-messages',
	'direction-unsure',
	'buyer-unsure',
	'unstable',
]);
export type ReadProblem = z.infer<typeof ReadProblemSchema>;

export const SnapshotSchema = z.object({
	/** Site id (`shopee`, `pinduoduo`, …) or `generic`. */
	site: z.string().check(z.maxLength(40)),
	host: z.string().check(z.maxLength(255)),
	/** 0-1. Below {@link CONFIDENCE_THRESHOLD} nothing is stored and the sidebar says what it cannot read. */
	confidence: z.number().check(z.gte(0), z.lte(1)),
	/** The open conversation's key on this site (platform id where shown, else derived from the buyer), or null when unsure. */
	conversation: z.nullable(z.string().check(z.maxLength(300))),
	buyer: z.object({
		name: z.nullable(z.string().check(z.maxLength(200))),
		/** The platform's id of the buyer where the page shows one. */
		id: z.nullable(z.string().check(z.maxLength(200))),
	}),
	/** Oldest first. */
	rows: z.array(SnapshotRowSchema).check(z.maxLength(MAX_ROWS)),
	/** The message field, or null when there is none. */
	composer: z.nullable(z.object({ editor: EditorKindSchema })),
	problems: z.array(ReadProblemSchema),
});
export type Snapshot = z.infer<typeof SnapshotSchema>;

/** Snapshots below this are shown, never stored under a buyer. */
export const CONFIDENCE_THRESHOLD = 0.6;
