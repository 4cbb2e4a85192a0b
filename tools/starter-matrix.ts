import {
	ATTITUDES,
	COMPLAINT_CAUSES,
	COMPLAINT_STEPS,
	COMPLAINT_WANTS,
	DEMANDS,
	EMOTIONS,
	INTENTS,
	type IntentId,
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
	type UiLanguage,
	VALUE_TIERS,
	WORRIES,
} from '../lib/chat/vocabulary.ts';
import type { Situation, Template, TONES } from '../lib/templates/template.ts';

/** Every id that must have a fitting template in each language. A new list of the vocabulary does not compile until it is here. */
const SITUATION_IDS = {
	intents: INTENTS,
	emotions: EMOTIONS,
	phases: PHASES,
	stages: STAGES,
	worries: WORRIES,
	objections: OBJECTIONS,
	complaintSteps: COMPLAINT_STEPS,
	complaintCauses: COMPLAINT_CAUSES,
	complaintWants: COMPLAINT_WANTS,
	temperaments: TYPE_SCHEMES.temperament,
	demeanours: TYPE_SCHEMES.demeanour,
	buyingStyles: TYPE_SCHEMES['buying-style'],
	shopperHabits: TYPE_SCHEMES['shopper-habit'],
	serviceStates: TYPE_SCHEMES['service-state'],
	motives: MOTIVES,
	lifecycles: LIFECYCLES,
	tasks: TASK_KINDS,
	orderSteps: ORDER_STEPS,
	demands: DEMANDS,
	attitudes: ATTITUDES,
	// B and C are bookkeeping: an ordinary buyer gets the ordinary templates.
	valueTiers: VALUE_TIERS.filter((tier) => tier === 'vip' || tier === 'A'),
} as const satisfies Record<keyof Situation, readonly string[]>;

/** What a shop is asked most: these need several wordings, see {@link thinSpots}. */
export const FREQUENT: readonly IntentId[] = [
	'greeting',
	'ask-price',
	'haggle',
	'ask-stock',
	'ask-spec',
	'ask-recommendation',
	'compare',
	'ask-shipping-time',
	'ask-shipping-fee',
	'ask-logistics',
	'ask-authenticity',
	'ask-quality',
	'ask-after-sales',
	'ask-privacy',
	'ask-usage',
	'place-order',
	'unpaid',
	'urge',
	'refund-return',
	'complaint-delay',
	'complaint-damage',
	'complaint-mismatch',
	'complaint-quality',
	'complaint-service',
	'threat',
	'praise',
	'refuse',
	'bulk-order',
	'gift',
];

/** Templates per tone; `plain` is one without a tone. */
export type Tones = Record<'plain' | (typeof TONES)[number], number>;
export interface Row {
	dimension: string;
	id: string;
	/** How many templates fit, per language. */
	count: Record<UiLanguage, number>;
	tones: Record<UiLanguage, Tones>;
}

function tonesOf(templates: readonly Template[]): Tones {
	const tones: Tones = { plain: 0, warm: 0, brief: 0, formal: 0 };
	for (const { tone } of templates) tones[tone ?? 'plain'] += 1;
	return tones;
}

function rowOf(
	dimension: string,
	id: string,
	fits: (template: Template) => boolean,
	templates: readonly Template[],
): Row {
	const of = (language: UiLanguage) => templates.filter((one) => one.language === language && fits(one));
	const each = <T>(value: (templates: readonly Template[]) => T): Record<UiLanguage, T> => ({
		en: value(of('en')),
		'zh-Hans': value(of('zh-Hans')),
		'zh-Hant': value(of('zh-Hant')),
	});
	return { dimension, id, count: each((list) => list.length), tones: each(tonesOf) };
}

/** One row for each id of the vocabulary, and one for each kind of service. */
export function starterMatrix(templates: readonly Template[]): Row[] {
	const rows = Object.entries(SITUATION_IDS).flatMap(([dimension, ids]) =>
		ids.map((id) => {
			const lists = (template: Template): readonly string[] =>
				template.situation[dimension as keyof Situation] ?? [];
			return rowOf(dimension, id, (template) => lists(template).includes(id), templates);
		}),
	);
	const service = SERVICE_KINDS.map((kind) =>
		rowOf('service', kind, (one) => one.service === kind, templates),
	);
	return [...rows, ...service];
}

/** Cells without a template, as `<language> <dimension> <id>`. */
export function holesIn(rows: readonly Row[]): string[] {
	return UI_LANGUAGES.flatMap((language) =>
		rows
			.filter((row) => row.count[language] === 0)
			.map(({ dimension, id }) => `${language} ${dimension} ${id}`),
	);
}

/** Frequent intents with fewer than three templates, or fewer than two tones (plain counts as one), in a language. */
export function thinSpots(rows: readonly Row[]): string[] {
	return UI_LANGUAGES.flatMap((language) =>
		rows
			.filter(({ dimension, id }) => dimension === 'intents' && FREQUENT.some((one) => one === id))
			.filter((row) => {
				const tones = Object.values(row.tones[language]).filter((count) => count > 0).length;
				return row.count[language] < 3 || tones < 2;
			})
			.map(({ id }) => `${language} ${id}`),
	);
}

/** The matrix as text: per id the number of templates in each language, and how many are plain, warm, brief, formal. */
export function matrixTable(rows: readonly Row[]): string {
	const tones = (row: Row) => Object.values(row.tones.en).join('/');
	const line = (cells: readonly (string | number)[]) =>
		cells.map((value, i) => (i < 2 ? String(value).padEnd(20) : String(value).padStart(8))).join(' ');
	const head = line(['dimension', 'id', ...UI_LANGUAGES, 'p/w/b/f']);
	return [
		head,
		...rows.map((row) =>
			line([row.dimension, row.id, ...UI_LANGUAGES.map((language) => row.count[language]), tones(row)]),
		),
	].join('\n');
}
