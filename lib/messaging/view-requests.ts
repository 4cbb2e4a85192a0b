import * as z from 'zod/mini';
import { AssistSettingsSchema } from '../chat/assist-settings.ts';
import { OrderFactSchema } from '../chat/conversation.ts';
import { FloorPriceSchema } from '../chat/floor-price.ts';
import { TASK_KINDS, UI_LANGUAGES } from '../chat/vocabulary.ts';
import type { FormItem } from '../templates/form.ts';
import type { PaletteHit } from '../templates/palette-search.ts';
import type { Template } from '../templates/template.ts';
import type { LearningRequest, LearningResults } from './learning-requests.ts';
import type { OrganiseRequest, OrganiseResults, ShelfRequest } from './organise-requests.ts';
import type { PopupRequest, SiteRequest, SiteResults } from './site-requests.ts';
import type { LessonRequest, TeachRequest, TeachResults } from './teach-requests.ts';
import {
	type BuyerView,
	type HistoryMessage,
	PhraseSchema,
	PlaceSchema,
	ShortcutsSchema,
	type TaskView,
	ThemeSchema,
} from './view.ts';

/** Requests from the sidebar and the dashboard to the background: one schema each, parsed on receipt, answered with {@link Answer}. */

const id = z.string().check(z.minLength(1), z.maxLength(64));
const text = z.string().check(z.maxLength(20_000));

/** A template by its shape only: what it says is checked where it is stored. */
const templateShape = z.custom<Template>((v) => typeof v === 'object' && v !== null);

/** Requests that the docked sidebar may make. Nothing here deletes or exports in bulk. */
export const SidebarRequestSchema = z.discriminatedUnion('type', [
	/** Put text into the page's composer. `conversationId` is the one the seller saw when choosing; a switch in between aborts. */
	z.object({
		type: z.literal('reply/insert'),
		conversationId: z.nullable(id),
		templateId: z.nullable(z.string()),
		/** The other templates of a message joined from several. */
		alsoTemplateIds: z.optional(z.array(id).check(z.maxLength(5))),
		text,
		/** Where the caret should stand in the text; left out: at its end. */
		cursor: z.optional(z.int().check(z.minimum(0), z.maximum(20_000))),
		/** The wordings chosen. */
		picks: z.optional(z.record(z.string().check(z.maxLength(120)), z.int().check(z.minimum(0)))),
		/** What the seller typed for the template: the last answers are remembered. */
		answers: z.optional(z.record(z.string(), text)),
		/** What the seller typed for the template's abbreviation in the page: the text takes its place. */
		erase: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
	}),
	z.object({ type: z.literal('templates/list') }),
	/** The palette: the best of what answers a query, those of `language` first among equals. */
	z.object({
		type: z.literal('templates/search'),
		query: z.string().check(z.maxLength(1_000)),
		language: z.enum(UI_LANGUAGES),
		limit: z.int().check(z.minimum(1), z.maximum(100)),
	}),
	/** Render with what is known of the open buyer, plus `answers` for values the seller typed. */
	z.object({
		type: z.literal('template/render'),
		templateId: z.string(),
		answers: z.record(z.string(), text),
	}),
	z.object({ type: z.literal('note/add'), buyerId: id, text }),
	z.object({ type: z.literal('note/edit'), noteId: id, text }),
	z.object({ type: z.literal('note/delete'), noteId: id }),
	z.object({
		type: z.literal('tag/add'),
		buyerId: id,
		tag: z.string().check(z.minLength(1), z.maxLength(60)),
	}),
	z.object({ type: z.literal('tag/remove'), buyerId: id, tag: z.string() }),
	z.object({
		type: z.literal('task/accept'),
		buyerId: id,
		conversationId: z.nullable(id),
		key: z.string(),
		kind: z.enum(TASK_KINDS),
		dueAt: z.number(),
		reason: z.nullable(PhraseSchema),
		text,
		templateId: z.nullable(z.string()),
	}),
	/** A task of the seller's own. */
	z.object({
		type: z.literal('task/create'),
		buyerId: id,
		kind: z.enum(TASK_KINDS),
		dueAt: z.number(),
		text,
	}),
	z.object({ type: z.literal('task/edit'), taskId: id, dueAt: z.number(), text }),
	z.object({ type: z.literal('task/done'), taskId: id }),
	z.object({ type: z.literal('task/reopen'), taskId: id }),
	z.object({ type: z.literal('task/dismiss'), taskId: id }),
	/** "Not this one": the suggestion does not come back in this conversation. */
	z.object({
		type: z.literal('suggestion/dismiss'),
		buyerId: id,
		conversationId: id,
		key: z.string(),
		kind: z.enum(TASK_KINDS),
	}),
	/** Overrule a belief. `value` null with `holds` true: "none of these". */
	z.object({
		type: z.literal('correction/set'),
		buyerId: id,
		scheme: z.string().check(z.maxLength(40)),
		value: z.nullable(z.string().check(z.maxLength(60))),
		holds: z.boolean(),
		/** For a signal of one message (schemes `intent` and `emotion`). */
		messageId: z.optional(id),
	}),
	/** Takes a correction back; `restore` brings back those that it had replaced, as far as nothing newer stands against them. */
	z.object({
		type: z.literal('correction/undo'),
		correctionId: id,
		restore: z.optional(z.array(id).check(z.maxLength(50))),
	}),
	/** Brings back a correction that was taken back. */
	z.object({ type: z.literal('correction/restore'), correctionId: id }),
	z.object({ type: z.literal('page/focus-composer') }),
	z.object({ type: z.literal('page/read-again') }),
	/** The open tab's structure as text, all words of people masked. */
	z.object({ type: z.literal('page/report') }),
	/** The keys that the open page declares for itself, as it writes them. */
	z.object({ type: z.literal('page/shortcuts') }),
	/** Help while typing on the open tab's site, on or off. */
	z.object({ type: z.literal('assist/site'), on: z.boolean() }),
	/** Puts the safer wording of one finding (its place in the list shown) into the message field. */
	z.object({ type: z.literal('draft/apply'), conversationId: z.nullable(id), finding: z.number() }),
	/** The draft check on the open tab's site, on or off. */
	z.object({ type: z.literal('draft/site'), on: z.boolean() }),
	/** Folds the dock away, or opens it again. */
	z.object({ type: z.literal('dock/close') }),
	/** Opens the dock and puts the keyboard there. */
	z.object({ type: z.literal('dock/focus') }),
	/** Where the sidebar of the open tab's site stands from now on. */
	z.object({ type: z.literal('place/set'), place: PlaceSchema }),
	z.object({
		type: z.literal('dashboard/open'),
		section: z.string().check(z.maxLength(40)),
		buyerId: z.nullable(id),
	}),
]);
export type SidebarRequest = z.infer<typeof SidebarRequestSchema>;

export const SellerSettingsSchema = z.object({
	language: z.nullable(z.enum(UI_LANGUAGES)),
	theme: ThemeSchema,
	shortcuts: ShortcutsSchema,
	shopName: z.string().check(z.maxLength(120)),
	sellerName: z.string().check(z.maxLength(120)),
	notifications: z.boolean(),
	assist: AssistSettingsSchema,
	/** What the seller never goes below; left out, it stays as it is. */
	floor: z.optional(FloorPriceSchema),
});
export type SellerSettings = z.infer<typeof SellerSettingsSchema>;

/** Requests that only the dashboard (a top-level extension page) may make, in addition to the sidebar's. */
export const DashboardRequestSchema = z.discriminatedUnion('type', [
	z.object({
		type: z.literal('buyers/list'),
		search: z.string().check(z.maxLength(200)),
		limit: z.number(),
		offset: z.number(),
	}),
	z.object({ type: z.literal('buyer/get'), buyerId: id }),
	z.object({ type: z.literal('buyer/delete'), buyerId: id }),
	z.object({ type: z.literal('order/add'), buyerId: id, order: OrderFactSchema }),
	z.object({ type: z.literal('tasks/list'), status: z.enum(['open', 'done', 'all']) }),
	z.object({ type: z.literal('data/export'), format: z.enum(['json', 'csv']), buyerId: z.nullable(id) }),
	z.object({ type: z.literal('data/import'), json: z.string() }),
	z.object({ type: z.literal('settings/get') }),
	z.object({ type: z.literal('settings/set'), settings: SellerSettingsSchema }),
	z.object({
		type: z.literal('template/save'),
		template: templateShape,
	}),
	z.object({ type: z.literal('template/delete'), templateId: z.string() }),
	/** Templates of a file, chosen by the seller after a look at them. `was`: what the seller saw of the own template to be replaced. */
	z.object({
		type: z.literal('templates/import'),
		add: z.array(templateShape).check(z.maxLength(20_000)),
		replace: z.array(z.object({ template: templateShape, was: templateShape })).check(z.maxLength(20_000)),
	}),
]);
export type DashboardRequest = z.infer<typeof DashboardRequestSchema>;

/** A row of the customers list. */
export interface BuyerListRow {
	id: string;
	name: string;
	sites: string[];
	tags: string[];
	lastMessageAt: number | null;
	openTasks: number;
	notes: number;
	messages: number;
}

/** What each request is answered with when it succeeds. */
export interface Results extends SiteResults, TeachResults, LearningResults, OrganiseResults {
	/** `status` is an `InsertResult` status of `lib/composer/insert.ts`; its text is `insert.<status>`. */
	'reply/insert': { status: string };
	'templates/list': { templates: Template[]; recent: string[] };
	'templates/search': { hits: PaletteHit[]; total: number };
	/** `form`: what to ask, with what each question starts from. */
	'template/render': {
		title: string;
		text: string;
		missing: string[];
		cursor?: number;
		picks?: Record<string, number>;
		form: FormItem[];
	};
	'note/add': { id: string };
	'note/edit': null;
	'note/delete': null;
	'tag/add': null;
	'tag/remove': null;
	'task/accept': { id: string };
	'task/create': { id: string };
	'task/edit': null;
	'task/done': null;
	'task/reopen': null;
	'task/dismiss': null;
	'suggestion/dismiss': null;
	/** `replaced`: earlier corrections that it withdrew. */
	'correction/set': { id: string; replaced?: string[] };
	'correction/undo': null;
	'correction/restore': null;
	'page/focus-composer': null;
	'page/read-again': null;
	'page/report': { report: string };
	'page/shortcuts': { declared: string[] };
	'assist/site': null;
	'draft/apply': { status: string };
	'draft/site': null;
	'dock/close': null;
	'dock/focus': null;
	'place/set': null;
	'dashboard/open': null;
	'buyers/list': { rows: BuyerListRow[]; total: number };
	'buyer/get': { buyer: BuyerView; messages: HistoryMessage[] } | null;
	'buyer/delete': null;
	'order/add': null;
	'tasks/list': TaskView[];
	'data/export': { fileName: string; mime: string; content: string };
	'data/import': { added: number; updated: number; unchanged: number; skipped: number };
	'settings/get': SellerSettings;
	'settings/set': null;
	'template/save': { id: string };
	'template/delete': null;
	/** `changed`: own templates that were no longer as the seller saw them, and were left. */
	'templates/import': { added: number; replaced: number; changed: number };
}

export type ViewRequest =
	| SidebarRequest
	| DashboardRequest
	| SiteRequest
	| PopupRequest
	| TeachRequest
	| LessonRequest
	| LearningRequest
	| ShelfRequest
	| OrganiseRequest;
export type RequestType = ViewRequest['type'];
export type RequestOf<T extends RequestType> = Extract<ViewRequest, { type: T }>;

/** Every request is answered; a failure is a phrase for the seller, never a stack. */
export type Answer<T extends RequestType> =
	| { ok: true; result: Results[T] }
	| { ok: false; error: { key: string; params?: Record<string, string | number> } };

/** How views ask: implemented by `lib/messaging/ask.ts` over `runtime.sendMessage`, and by tests in memory. */
export type Ask = <T extends RequestType>(request: RequestOf<T>) => Promise<Answer<T>>;
