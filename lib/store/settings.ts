import * as z from 'zod/mini';
import { AssistSettingsSchema } from '../chat/assist-settings.ts';
import { ChordSchema } from '../chat/chord.ts';
import { FloorPriceSchema, NO_FLOOR } from '../chat/floor-price.ts';
import { LessonsSchema } from '../chat/lesson.ts';
import { UI_LANGUAGES } from '../chat/vocabulary.ts';
import { FolderSchema } from '../templates/template.ts';
import type { RapportDatabase } from './database.ts';
import { newRow, type StoreContext, write } from './write.ts';

const short = z.string().check(z.maxLength(120));

/** Every setting: its schema and the value that counts while none, or an unreadable one, is stored. */
export const SETTINGS = {
	/** Language of the interface; null follows the browser. */
	language: { schema: z.nullable(z.enum(UI_LANGUAGES)), fallback: null },
	theme: { schema: z.enum(['system', 'light', 'dark']), fallback: 'system' },
	/** Chords that the seller changed, by action; null switches one off. Actions not in it have their defaults. */
	shortcuts: { schema: z.record(z.string(), z.nullable(ChordSchema)), fallback: {} },
	shop: {
		schema: z.object({ shopName: short, sellerName: short }),
		fallback: { shopName: '', sellerName: '' },
	},
	notifications: { schema: z.boolean(), fallback: true },
	/** The docked sidebar by site: open or not, width in CSS pixels. */
	dock: {
		schema: z.record(
			z.string(),
			z.object({ open: z.boolean(), width: z.number().check(z.gte(200), z.lte(2_000)) }),
		),
		fallback: {},
	},
	/** Where the sidebar stands, by site; docked where a site is not named. */
	place: { schema: z.record(z.string(), z.enum(['docked', 'native'])), fallback: {} },
	/** What the seller taught about pages, by host: the reader's hints. */
	lessons: { schema: LessonsSchema, fallback: {} },
	/** Help while typing in the page's own field; `offSites` are site ids where all of it is off. */
	assist: {
		schema: AssistSettingsSchema,
		fallback: {
			prefix: ';',
			tab: true,
			space: true,
			menu: true,
			offSites: [] as string[],
			draft: true,
			draftOffSites: [] as string[],
		},
	},
	/** What the seller never goes below. */
	floor: { schema: FloorPriceSchema, fallback: NO_FLOOR },
	/**
	 * Kinds of pages that were read with confidence (`pageKind` in lib/session/self-check.ts): when last, how many visits in vain since, and when
	 * the seller was told that it is read no more. Milliseconds since the epoch.
	 */
	readPages: {
		schema: z.record(
			z.string().check(z.maxLength(200)),
			z.object({ readAt: z.number(), inVain: z.number(), toldAt: z.number() }),
		),
		fallback: {},
	},
	/** Corrections made before this time (milliseconds since the epoch) teach nothing more: the seller had it forgotten. */
	learning: { schema: z.object({ since: z.number() }), fallback: { since: 0 } },
	/** Choices of replies made before this time (milliseconds since the epoch) teach nothing more: the seller had it forgotten. */
	replyLearning: { schema: z.object({ since: z.number() }), fallback: { since: 0 } },
	/** The last answers to what templates ask, by template ('' for what holds in all of them) and name; see `answers.ts`. */
	answers: {
		schema: z.record(
			z.string().check(z.maxLength(120)),
			z.record(z.string().check(z.maxLength(80)), z.string().check(z.maxLength(500))),
		),
		fallback: {},
	},
	/** Folders of templates that the seller made, as paths; those that templates lie in exist without standing here. */
	templateFolders: { schema: z.array(FolderSchema).check(z.maxLength(1_000)), fallback: [] as string[][] },
	/** Starters that the seller marked, by slug: the mark holds in every language. */
	starterFavourites: {
		schema: z.array(z.string().check(z.maxLength(120))).check(z.maxLength(2_000)),
		fallback: [] as string[],
	},
	/** Days between two backups; 0 switches them off. */
	backupDays: { schema: z.number().check(z.gte(0), z.lte(365)), fallback: 1 },
} as const;
export type SettingKey = keyof typeof SETTINGS;
export type SettingValue<K extends SettingKey> = z.infer<(typeof SETTINGS)[K]['schema']>;

function readAs<K extends SettingKey>(key: K, stored: unknown): SettingValue<K> {
	const { schema, fallback } = SETTINGS[key];
	const parsed = schema.safeParse(stored);
	return (parsed.success ? parsed.data : fallback) as SettingValue<K>;
}

/** One setting. An unknown or broken stored value reads as the default and stays stored until the seller sets the setting anew. */
export async function getSetting<K extends SettingKey>(
	db: RapportDatabase,
	key: K,
): Promise<SettingValue<K>> {
	const row = await db.settings.where({ key }).first();
	return readAs(key, row && row.deletedAt === null ? row.value : undefined);
}

/** Sets a setting; throws a ZodError for a value that its schema does not allow. */
export function setSetting<K extends SettingKey>(
	db: RapportDatabase,
	key: K,
	value: SettingValue<K>,
	ctx: StoreContext,
): Promise<void> {
	return updateSetting(db, key, () => value, ctx);
}

/** Changes a setting from what it is, in one transaction: two tabs that resize their docks lose nothing of each other. */
export function updateSetting<K extends SettingKey>(
	db: RapportDatabase,
	key: K,
	change: (before: SettingValue<K>) => SettingValue<K>,
	ctx: StoreContext,
): Promise<void> {
	return write(db, [db.settings], async () => {
		const before = await db.settings.where({ key }).first();
		const value = SETTINGS[key].schema.parse(change(readAs(key, before?.value)));
		const kept = before ? { id: before.id, createdAt: before.createdAt } : {};
		await db.settings.put({ ...newRow(ctx), ...kept, key, value });
	});
}
