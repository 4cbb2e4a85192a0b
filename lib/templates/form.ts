import { isoDay, localMoment } from './dates.ts';
import { plainNumber } from './field-value.ts';
import {
	type FieldSource,
	type FieldSpec,
	type FieldType,
	type FieldUse,
	fieldKey,
	fieldName,
} from './fields.ts';
import type { MissingMark } from './missing-mark.ts';
import { plainText } from './plain-text.ts';
import { variableCalled } from './variable-words.ts';
import { isVariableName, VARIABLES, type VariableName } from './variables.ts';

/** One question of the form, with what it starts from. */
export interface FormItem {
	/** The name its answer goes by: a variable's, `field.<name>`, or one that only this template uses. */
	name: string;
	type: FieldType;
	/** Of a choice. */
	options: readonly string[];
	/** Lines of its input. */
	lines: number;
	/** May be left blank. */
	optional: boolean;
	min: number | null;
	max: number | null;
	/** What stands in its input, as inputs take it: a day as "2025-06-05", a number with a point; '' for nothing. */
	value: string;
	/** Other values that the chat speaks of, the newest first. */
	suggestions: readonly string[];
}

/** What a chat says that a form may start from; each list the newest first. */
export interface ChatFacts {
	amounts: readonly number[];
	quantities: readonly number[];
	/** Milliseconds since the epoch. */
	dates: readonly number[];
	orderNumbers: readonly string[];
	trackingNumbers: readonly string[];
	items: readonly string[];
	options: readonly string[];
	buyer: string | null;
}

/** Nothing is known. */
export const NO_FACTS: ChatFacts = {
	amounts: [],
	quantities: [],
	dates: [],
	orderNumbers: [],
	trackingNumbers: [],
	items: [],
	options: [],
	buyer: null,
};

/** What a form starts from. */
export interface FormStart {
	facts: ChatFacts;
	/** The last answers, by name. */
	remembered: Readonly<Record<string, string>>;
	/** What the seller typed already, by name. */
	answers: Readonly<Record<string, string>>;
	/** Milliseconds since the epoch. */
	now: number;
	utcOffsetMinutes?: number;
}

/** Suggestions of one question. */
const MOST_SUGGESTED = 5;

const SOURCE_OF: Partial<Record<VariableName, FieldSource>> = {
	'order.amount': 'amount',
	'item.price': 'amount',
	'order.quantity': 'quantity',
	'order.number': 'order-number',
	'tracking.number': 'tracking-number',
	'order.item': 'item',
	'item.name': 'item',
	'item.option': 'option',
	'buyer.name': 'buyer',
	'tracking.eta': 'date',
	'offer.ends': 'date',
	'order.date': 'date',
};

/** Words in a number's name that mean money. */
const MONEY_WORDS = /amount|price|refund|total|金额|金額|价|價|退款|补偿|補償|多少钱|多少錢/iu;

/** What of the chat answers this question. `sure`: its author or its name says so; else it is only the kind of its input. */
function sourceOf(name: string, use: FieldSpec | undefined): { source: FieldSource; sure: boolean } {
	if (use?.from) return { source: use.from, sure: true };
	const own = fieldName(name) ?? name;
	const variable = isVariableName(name) ? name : variableCalled(own);
	const source = variable && SOURCE_OF[variable];
	if (source && fits(source, use?.type ?? 'text')) return { source, sure: true };
	if (use?.type === 'number' && (use.format === 'money' || MONEY_WORDS.test(own)))
		return { source: 'amount', sure: true };
	return { source: use?.type === 'date' ? 'date' : 'none', sure: false };
}

const fits = (source: FieldSource, type: FieldType): boolean =>
	type === 'text' || (type === 'date' ? source === 'date' : source === 'amount' || source === 'quantity');

/** Names of the shop and its offers: asked for in one template they are the same in every other. */
const ABOUT_SHOP = /^(?:shop|seller|offer|festival)\./u;

/**
 * Under which template the last answer to a question is remembered: `''` for what holds in all of them; null where it is not, because it is about one buyer
 * or one day, because its author said so, or because its lines may hold anything.
 */
export function rememberedUnder(templateId: string, name: string, use: FieldSpec | undefined): string | null {
	if (isVariableName(name)) return ABOUT_SHOP.test(name) && VARIABLES[name].kind !== 'date' ? '' : null;
	if (use && (!use.remember || use.lines > 1 || use.type === 'date')) return null;
	return sourceOf(name, use).source === 'none' ? templateId : null;
}

function typeOf(name: string, use: FieldUse | undefined): FieldType {
	if (use) return use.type;
	if (!isVariableName(name)) return 'text';
	const { kind } = VARIABLES[name];
	return kind === 'date' ? 'date' : kind === 'money' || kind === 'number' ? 'number' : 'text';
}

function factsFor(
	source: FieldSource,
	type: FieldType,
	{ facts, now, utcOffsetMinutes }: FormStart,
): string[] {
	switch (source) {
		case 'amount':
			return facts.amounts.map(String);
		case 'quantity':
			return facts.quantities.map(String);
		case 'date': {
			const today = isoDay(localMoment(now, utcOffsetMinutes));
			// What is over is no answer to "when"; a day in words would have to be guessed back.
			const days = facts.dates
				.map((at) => isoDay(localMoment(at, utcOffsetMinutes)))
				.filter((day) => day >= today);
			return type === 'date' ? days : [];
		}
		case 'order-number':
			return [...facts.orderNumbers];
		case 'tracking-number':
			return [...facts.trackingNumbers];
		case 'item':
			return [...facts.items];
		case 'option':
			return [...facts.options];
		case 'buyer':
			return facts.buyer === null ? [] : [facts.buyer];
		case 'none':
			return [];
	}
}

/** Can a value stand in the input? A remembered option may be gone since, a day be no day any more. */
function allowed(value: string, type: FieldType, use: FieldUse | undefined): boolean {
	if (value === '') return false;
	if (type === 'choice') return use?.options.includes(value) ?? false;
	if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/u.test(value);
	if (type !== 'number') return true;
	const number = plainNumber(value);
	return number !== null && number >= (use?.min ?? number) && number <= (use?.max ?? number);
}

function itemFor(name: string, use: FieldUse | undefined, start: FormStart): FormItem {
	const type = typeOf(name, use);
	const { source, sure } = sourceOf(name, use);
	const said = [...new Set(factsFor(source, type, start).map(plainText))].filter((one) =>
		allowed(one, type, use),
	);
	const remembered = Object.hasOwn(start.remembered, name) ? start.remembered[name] : undefined;
	const typed = Object.hasOwn(start.answers, name) ? start.answers[name] : undefined;
	const first = sure ? said[0] : undefined;
	const wishes = [first, remembered, use?.offered, said[0]].filter((wish) => wish !== undefined);
	const value = typed ?? wishes.find((wish) => allowed(wish, type, use)) ?? '';
	return {
		name,
		type,
		options: use?.options ?? [],
		lines: use?.lines ?? 1,
		optional: use?.optional ?? false,
		min: use?.min ?? null,
		max: use?.max ?? null,
		value: type === 'choice' && value === '' && !use?.optional ? (use?.options[0] ?? '') : value,
		suggestions: said.filter((one) => one !== value).slice(0, MOST_SUGGESTED),
	};
}

/**
 * The questions of a rendered template: its fields in their order, answered or not, then every value that is still missing or was asked for before. Each
 * starts from what the seller typed, else from what the chat says, the last answer, or what the template offers.
 */
export function formFor(
	rendered: { fields: readonly FieldUse[]; missing: readonly MissingMark[] },
	start: FormStart,
): FormItem[] {
	const uses = new Map(rendered.fields.map((use) => [fieldKey(use.name), use]));
	const asked = Object.keys(start.answers).filter((name) => fieldName(name) === null);
	const names = new Set([...uses.keys(), ...asked, ...rendered.missing.map(({ name }) => name)]);
	return [...names].map((name) => itemFor(name, uses.get(name), start));
}
