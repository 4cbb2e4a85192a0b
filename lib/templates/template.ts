import * as z from 'zod/mini';
import {
	ATTITUDES,
	COMPLAINT_CAUSES,
	COMPLAINT_STEPS,
	COMPLAINT_WANTS,
	DEMANDS,
	EMOTIONS,
	INTENTS,
	LIFECYCLES,
	MOTIVES,
	OBJECTIONS,
	ORDER_STEPS,
	PHASES,
	SERVICE_KINDS,
	STAGES,
	TASK_KINDS,
	TYPE_SCHEMES,
	UI_LANGUAGES,
	VALUE_TIERS,
	WORRIES,
} from '../chat/vocabulary.ts';

const list = <const T extends readonly string[]>(ids: T) => z.optional(z.array(z.enum(ids)));

/** When a template fits. Every list is "any of"; an absent list says nothing. */
export const SituationSchema = z.object({
	intents: list(INTENTS),
	emotions: list(EMOTIONS),
	phases: list(PHASES),
	stages: list(STAGES),
	worries: list(WORRIES),
	objections: list(OBJECTIONS),
	complaintSteps: list(COMPLAINT_STEPS),
	temperaments: list(TYPE_SCHEMES.temperament),
	demeanours: list(TYPE_SCHEMES.demeanour),
	buyingStyles: list(TYPE_SCHEMES['buying-style']),
	shopperHabits: list(TYPE_SCHEMES['shopper-habit']),
	serviceStates: list(TYPE_SCHEMES['service-state']),
	motives: list(MOTIVES),
	lifecycles: list(LIFECYCLES),
	tasks: list(TASK_KINDS),
	/** Where the order stands that the reply speaks of. */
	orderSteps: list(ORDER_STEPS),
	demands: list(DEMANDS),
	complaintCauses: list(COMPLAINT_CAUSES),
	complaintWants: list(COMPLAINT_WANTS),
	attitudes: list(ATTITUDES),
	valueTiers: list(VALUE_TIERS),
});
export type Situation = z.infer<typeof SituationSchema>;

/** How a template sounds where it is not plain; a brief one is also short. */
export const TONES = ['warm', 'brief', 'formal'] as const;
export type Tone = (typeof TONES)[number];

/** Folders in a row, at most. */
export const FOLDERS_DEEP = 8;
/** The path of a folder, outermost first. */
export const FolderSchema = z
	.array(z.string().check(z.minLength(1), z.maxLength(60)))
	.check(z.maxLength(FOLDERS_DEEP));

/** Site ids and shop names; either list may be absent, then it does not narrow. */
export const ScopeSchema = z.object({
	sites: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.maxLength(60))),
	shops: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(120))).check(z.maxLength(20))),
});
export type Scope = z.infer<typeof ScopeSchema>;

/** Kinds of pictures that every browser shows and every marketplace takes. */
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const;
/** Pictures of one template. */
export const MOST_IMAGES = 4;
/** Largest picture, in bytes: what the strictest marketplaces take. */
export const MAX_IMAGE_BYTES = 2 * 1024 * 1024;

/** A picture of a template without its bytes. */
export const ImageRefSchema = z.object({
	id: z.string().check(z.minLength(1), z.maxLength(64)),
	name: z.string().check(z.maxLength(200)),
	type: z.enum(IMAGE_TYPES),
	/** Bytes. */
	size: z.number(),
});
export type ImageRef = z.infer<typeof ImageRefSchema>;

/** A reply template. The body is Liquid; variables are listed in `variables.ts`. */
export const TemplateSchema = z.object({
	/** Starter templates: `<language>.<slug>`, the same slug for the same template in three languages. Own templates: a ULID. */
	id: z.string(),
	language: z.enum(UI_LANGUAGES),
	title: z.string().check(z.minLength(1), z.maxLength(120)),
	body: z.string().check(z.minLength(1), z.maxLength(4_000)),
	service: z.enum(SERVICE_KINDS),
	situation: SituationSchema,
	/** Absent: plain. */
	tone: z.optional(z.enum(TONES)),
	tags: z.array(z.string()),
	/** The folder it lies in, outermost first; absent: none. */
	folder: z.optional(FolderSchema),
	/** Marked by the seller. */
	favourite: z.optional(z.boolean()),
	/** The name by which other templates reuse its text: `{% render "closing" %}`. Letters, digits, `-`, `_` and single spaces. */
	partial: z.optional(z.string().check(z.maxLength(40), z.regex(/^[\p{L}\p{N}]+(?:[ _-][\p{L}\p{N}]+)*$/u))),
	/** What the seller types for it in the page's field, without the prefix: no spaces. */
	abbreviation: z.optional(z.string().check(z.maxLength(20), z.regex(/^\S+$/))),
	/** Where it may be used; absent: everywhere. */
	scope: z.optional(ScopeSchema),
	/** The template whose language variant it is: an own one’s id, or `copy.<slug>` for copies of one starter; see `variants.ts`. */
	variantOf: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
	/** Pictures that go with the text, in order. Their bytes lie in the store under the same ids. */
	images: z.optional(z.array(ImageRefSchema).check(z.maxLength(MOST_IMAGES))),
});
export type Template = z.infer<typeof TemplateSchema>;
