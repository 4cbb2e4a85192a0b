import { UI_LANGUAGES, type UiLanguage } from '../chat/vocabulary.ts';
import { AFTER_SALES } from './starter/after-sales.ts';
import { BULK_AND_CUSTOM } from './starter/bulk-and-custom.ts';
import { BUYER_TYPES } from './starter/buyer-types.ts';
import { CELEBRATIONS } from './starter/celebrations.ts';
import { COMPARISONS } from './starter/comparisons.ts';
import { COMPLAINT_APOLOGIES } from './starter/complaint-apologies.ts';
import { COMPLAINT_ENDINGS } from './starter/complaint-endings.ts';
import { COMPLAINT_QUESTIONS } from './starter/complaint-questions.ts';
import { COMPLAINT_SOLUTIONS } from './starter/complaint-solutions.ts';
import type { StarterEntry } from './starter/entry.ts';
import { GENUINE_AND_QUALITY } from './starter/genuine-and-quality.ts';
import { GIFTS } from './starter/gifts.ts';
import { GREETINGS } from './starter/greetings.ts';
import { HAGGLING } from './starter/haggling.ts';
import { OBJECTIONS } from './starter/objections.ts';
import { ORDER_CARE } from './starter/order-care.ts';
import { ORDERS } from './starter/orders.ts';
import { PARCELS } from './starter/parcels.ts';
import { PAYMENT } from './starter/payment.ts';
import { PRICES } from './starter/prices.ts';
import { PRIVACY } from './starter/privacy.ts';
import { PROMISES_AND_QUOTES } from './starter/promises-and-quotes.ts';
import { RECOMMENDATIONS } from './starter/recommendations.ts';
import { REPEAT_BUYERS } from './starter/repeat-buyers.ts';
import { RETURNS } from './starter/returns.ts';
import { SATISFACTION } from './starter/satisfaction.ts';
import { SHIPPING } from './starter/shipping.ts';
import { SMALL_TALK } from './starter/small-talk.ts';
import { STOCK_AND_SIZE } from './starter/stock-and-size.ts';
import { THREATS } from './starter/threats.ts';
import { UNPAID } from './starter/unpaid.ts';
import { USAGE } from './starter/usage.ts';
import { WAITING } from './starter/waiting.ts';
import type { Template } from './template.ts';

/** The starter entries by subject (the file's name), in the order of a sale: from greeting to satisfaction. */
const SUBJECTS: Readonly<Record<string, readonly StarterEntry[]>> = {
	greetings: GREETINGS,
	prices: PRICES,
	haggling: HAGGLING,
	'stock-and-size': STOCK_AND_SIZE,
	recommendations: RECOMMENDATIONS,
	comparisons: COMPARISONS,
	'genuine-and-quality': GENUINE_AND_QUALITY,
	shipping: SHIPPING,
	parcels: PARCELS,
	waiting: WAITING,
	privacy: PRIVACY,
	payment: PAYMENT,
	orders: ORDERS,
	unpaid: UNPAID,
	'bulk-and-custom': BULK_AND_CUSTOM,
	'after-sales': AFTER_SALES,
	objections: OBJECTIONS,
	'buyer-types': BUYER_TYPES,
	gifts: GIFTS,
	usage: USAGE,
	'complaint-questions': COMPLAINT_QUESTIONS,
	'complaint-apologies': COMPLAINT_APOLOGIES,
	'complaint-solutions': COMPLAINT_SOLUTIONS,
	'complaint-endings': COMPLAINT_ENDINGS,
	threats: THREATS,
	returns: RETURNS,
	'small-talk': SMALL_TALK,
	'order-care': ORDER_CARE,
	'promises-and-quotes': PROMISES_AND_QUOTES,
	celebrations: CELEBRATIONS,
	'repeat-buyers': REPEAT_BUYERS,
	satisfaction: SATISFACTION,
};

/** The subject of each entry, by its slug. */
export const STARTER_SUBJECTS: ReadonlyMap<string, string> = new Map(
	Object.entries(SUBJECTS).flatMap(([subject, entries]) =>
		entries.map(({ slug }) => [slug, subject] as const),
	),
);

/**
 * Every starter entry, in the order of a sale: from greeting to satisfaction. Within a subject the general entry comes first,
 * because a follow-up takes the first template that names it.
 */
export const STARTER_ENTRIES: readonly StarterEntry[] = Object.values(SUBJECTS).flat();

/** Slugs of the starter templates, in the same order. */
export const STARTER_SLUGS: readonly string[] = STARTER_ENTRIES.map(({ slug }) => slug);

function templateOf(entry: StarterEntry, language: UiLanguage): Template {
	const { slug, service, situation, tone, abbreviation, texts } = entry;
	return {
		id: `${language}.${slug}`,
		language,
		...texts[language],
		service,
		situation,
		...(tone && { tone }),
		...(abbreviation && { abbreviation: abbreviation[language === 'en' ? 'latin' : 'pinyin'] }),
	};
}

/**
 * The templates that come with the product: each entry in each of three languages, id `<language>.<slug>`. They are in the
 * program, not in the database; a seller's edited copy is a template of its own.
 */
export const STARTER_TEMPLATES: readonly Template[] = UI_LANGUAGES.flatMap((language) =>
	STARTER_ENTRIES.map((entry) => templateOf(entry, language)),
);
