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

/**
 * Every starter entry, in the order of a sale: from greeting to satisfaction. Within a subject the general entry comes first,
 * because a follow-up takes the first template that names it.
 */
export const STARTER_ENTRIES: readonly StarterEntry[] = [
	...GREETINGS,
	...PRICES,
	...HAGGLING,
	...STOCK_AND_SIZE,
	...RECOMMENDATIONS,
	...COMPARISONS,
	...GENUINE_AND_QUALITY,
	...SHIPPING,
	...PARCELS,
	...WAITING,
	...PRIVACY,
	...PAYMENT,
	...ORDERS,
	...UNPAID,
	...BULK_AND_CUSTOM,
	...AFTER_SALES,
	...OBJECTIONS,
	...BUYER_TYPES,
	...GIFTS,
	...USAGE,
	...COMPLAINT_QUESTIONS,
	...COMPLAINT_APOLOGIES,
	...COMPLAINT_SOLUTIONS,
	...COMPLAINT_ENDINGS,
	...THREATS,
	...RETURNS,
	...SMALL_TALK,
	...ORDER_CARE,
	...PROMISES_AND_QUOTES,
	...CELEBRATIONS,
	...REPEAT_BUYERS,
	...SATISFACTION,
];

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
