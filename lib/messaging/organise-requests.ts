import * as z from 'zod/mini';
import { UI_LANGUAGES, type UiLanguage } from '../chat/vocabulary.ts';
import {
	FolderSchema,
	IMAGE_TYPES,
	type ImageRef,
	MAX_IMAGE_BYTES,
	type Template,
} from '../templates/template.ts';
import type { VariableName } from '../templates/variables.ts';

/** Requests about the order in which templates are kept: folders, marks, trash, versions, likeness, pictures. */

const id = z.string().check(z.minLength(1), z.maxLength(120));
const ids = z.array(id).check(z.maxLength(20_000));

/** Templates as they are compared: what is being written may not be one yet. */
const ComparableSchema = z.object({
	id: z.string().check(z.maxLength(120)),
	title: z.string().check(z.maxLength(200)),
	body: z.string().check(z.maxLength(20_000)),
	variantOf: z.optional(z.string().check(z.maxLength(120))),
});

/** Also for the docked sidebar: nothing here deletes or replaces. */
export const ShelfRequestSchema = z.discriminatedUnion('type', [
	/** Which templates say nearly the same as each of these? */
	z.object({ type: z.literal('templates/alike'), texts: z.array(ComparableSchema).check(z.maxLength(200)) }),
	z.object({ type: z.literal('template/favourite'), templateId: id, on: z.boolean() }),
	/** A message of the open conversation as a template, its buyer's values as variables. */
	z.object({
		type: z.literal('template/from-message'),
		text: z.string().check(z.minLength(1), z.maxLength(20_000)),
		/** Whose message; null: of the tab's open conversation. */
		buyerId: z.nullable(id),
	}),
	/** A new template; never in place of one. */
	z.object({
		type: z.literal('template/create'),
		title: z.string().check(z.minLength(1), z.maxLength(120)),
		body: z.string().check(z.minLength(1), z.maxLength(4_000)),
		language: z.enum(UI_LANGUAGES),
		folder: FolderSchema,
	}),
	/** Folders of own templates, to choose from. */
	z.object({ type: z.literal('folders/list') }),
	/** Pictures with their bytes, to be copied where the page's field takes none. */
	z.object({ type: z.literal('images/get'), ids: z.array(id).check(z.maxLength(8)) }),
]);
export type ShelfRequest = z.infer<typeof ShelfRequestSchema>;

/** The dashboard's alone. */
export const OrganiseRequestSchema = z.discriminatedUnion('type', [
	/** Everything about templates besides themselves. */
	z.object({ type: z.literal('templates/shelf'), language: z.enum(UI_LANGUAGES) }),
	z.object({ type: z.literal('template/versions'), templateId: id }),
	z.object({ type: z.literal('templates/trash') }),
	z.object({ type: z.literal('trash/restore'), ids }),
	z.object({ type: z.literal('trash/erase'), ids }),
	z.object({ type: z.literal('folder/create'), path: FolderSchema }),
	/** Renames, or moves elsewhere. */
	z.object({ type: z.literal('folder/move'), from: FolderSchema, to: FolderSchema }),
	/** Its templates go to the trash. */
	z.object({ type: z.literal('folder/delete'), path: FolderSchema }),
	z.object({ type: z.literal('templates/move'), ids, folder: FolderSchema }),
	z.object({
		type: z.literal('image/add'),
		/** Of a picture from a file: kept, so that the same file twice is the same picture. */
		id: z.optional(z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/))),
		name: z.string().check(z.maxLength(200)),
		mime: z.enum(IMAGE_TYPES),
		/** Base64. */
		data: z.string().check(z.maxLength(Math.ceil(MAX_IMAGE_BYTES / 3) * 4)),
	}),
]);
export type OrganiseRequest = z.infer<typeof OrganiseRequestSchema>;

/** A template that says nearly the same as another. */
export interface AlikeView {
	id: string;
	title: string;
	body: string;
	starter: boolean;
	/** 0-1. */
	score: number;
}

/** A picture with its bytes as base64. */
export type ImageView = ImageRef & { data: string };

export interface OrganiseResults {
	/** One list per text, the likest first. */
	'templates/alike': { alike: AlikeView[][] };
	'template/favourite': null;
	/** `language`: null where the text does not tell. */
	'template/from-message': {
		body: string;
		replaced: { name: VariableName; text: string }[];
		language: UiLanguage | null;
	};
	'template/create': { id: string };
	'folders/list': { folders: string[][] };
	'images/get': { images: ImageView[] };
	'templates/shelf': {
		/** Folders of own templates, empty ones too. */
		folders: string[][];
		/** Folders of the starters by slug, in the language asked for. */
		starterFolders: Record<string, string[]>;
		uses: Record<string, { count: number; lastAt: number }>;
		/** The shop's name in the settings, which scopes are compared with. */
		shopName: string;
		/** In the trash. */
		trashed: number;
	};
	'template/versions': { versions: { id: string; until: number; template: Template }[] };
	'templates/trash': { trash: { template: Template; deletedAt: number; goneAt: number }[] };
	'trash/restore': null;
	'trash/erase': null;
	'folder/create': null;
	'folder/move': null;
	/** What went to the trash. */
	'folder/delete': { ids: string[] };
	'templates/move': null;
	'image/add': { image: ImageRef };
}
