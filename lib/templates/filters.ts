import { filters as builtIn, type Context, type Liquid } from 'liquidjs';
import { dateDrop, momentOf } from './date-values.ts';
import { DATE_STYLES, type LocalMoment, plusDays, plusHours, plusMonths, plusWorkdays } from './dates.ts';
import { DateDrop, MissingDrop, MoneyDrop } from './drops.ts';
import { formatMoney } from './money.ts';
import { pickOne } from './pick-one.ts';
import { stateOf, written } from './render-state.ts';
import { TemplateFault } from './template-error.ts';

/** Standard Liquid filters on text that make sense in a chat message. Filters that write markup, code or lists are left out. */
export const TEXT_FILTERS = [
	'append',
	'prepend',
	'capitalize',
	'downcase',
	'upcase',
	'strip',
	'lstrip',
	'rstrip',
	'squish',
	'strip_newlines',
	'remove',
	'remove_first',
	'remove_last',
	'replace',
	'replace_first',
	'replace_last',
	'truncate',
	'truncatewords',
] as const;

/** Standard Liquid filters on numbers. */
export const NUMBER_FILTERS = [
	'abs',
	'at_least',
	'at_most',
	'ceil',
	'divided_by',
	'floor',
	'minus',
	'modulo',
	'plus',
	'round',
	'times',
] as const;

/** UTF-16 units of its wordings by which a choice is known again. */
const PICK_KEY = 40;

interface FilterThis {
	context: Context;
}
type Handler = (this: FilterThis, value: unknown, ...args: unknown[]) => unknown;

const standard = builtIn as unknown as Record<string, Handler>;

/** Text in, text out: a missing value inside stays visible as its placeholder. */
function guardText(handler: Handler, joins: boolean): Handler {
	return function (value, ...args) {
		if (value instanceof MissingDrop && !joins) return value;
		const state = stateOf(this.context);
		const plain = args.map((arg) => (typeof arg === 'number' ? arg : written(arg, state)));
		return handler.call(this, written(value, state), ...plain);
	};
}

/** Numbers in, number out: one missing number makes the result missing. */
function guardNumber(handler: Handler): Handler {
	return function (value, ...args) {
		for (const part of [value, ...args]) {
			if (part instanceof MissingDrop) return part;
			// A figure as the page writes it ("NT$350") cannot be reckoned with; zero would be a lie.
			if (typeof part === 'string' && (part.trim() === '' || !Number.isFinite(Number(part))))
				return new MissingDrop('');
		}
		return handler.call(this, value, ...args);
	};
}

function shift(by: (moment: LocalMoment, count: number) => LocalMoment): Handler {
	return function (value, count) {
		if (value instanceof MissingDrop) return value;
		if (count instanceof MissingDrop) return count;
		const state = stateOf(this.context);
		const moment = momentOf(value, state);
		const amount = Number(count);
		if (!moment || count === undefined || !Number.isFinite(amount)) return new MissingDrop('');
		return dateDrop(by(moment, amount), value instanceof DateDrop ? value.style : 'day', state);
	};
}

const own: Record<string, Handler> = {
	/** The fallback for a missing or blank value. Unlike the standard filter it keeps dates and amounts what they are. */
	default(value, fallback) {
		const blank =
			value instanceof MissingDrop ||
			value === null ||
			value === undefined ||
			value === false ||
			value === '';
		return blank ? fallback : value;
	},
	plus_days: shift(plusDays),
	plus_hours: shift(plusHours),
	plus_weeks: shift((moment, count) => plusDays(moment, 7 * Math.trunc(count))),
	plus_months: shift(plusMonths),
	/** Working days: Saturdays and Sundays do not count. */
	plus_workdays: shift(plusWorkdays),
	/** Writes a date in one of {@link DATE_STYLES}. A date in the page's own words stays as it is. */
	date(value, style) {
		if (value instanceof MissingDrop) return value;
		const state = stateOf(this.context);
		const wanted = style === undefined ? 'day' : DATE_STYLES.find((known) => known === style);
		if (!wanted) {
			throw new TemplateFault({
				key: 'templates.error.date-style',
				params: { name: String(style), styles: DATE_STYLES.join(', ') },
			});
		}
		const moment = momentOf(value, state);
		return moment ? dateDrop(moment, wanted, state) : value;
	},
	/** Writes a number as an amount in the shop's currency. */
	money(value) {
		if (value instanceof MissingDrop || value instanceof MoneyDrop) return value;
		const state = stateOf(this.context);
		if (typeof value !== 'number' || !Number.isFinite(value)) return value;
		return formatMoney(value, state.language, state.currency);
	},
	/** A price with so many percent taken off: `{{ item.price | percent_off: 10 | money }}`. */
	percent_off: guardNumber((value, percent) =>
		percent === undefined ? new MissingDrop('') : (Number(value) * (100 - Number(percent))) / 100,
	),
	/** One of several wordings, "Hi|Hello|Hey": regulars do not read the same sentence each time. */
	one_of(value) {
		if (value instanceof MissingDrop) return value;
		const state = stateOf(this.context);
		const text = written(value, state);
		const wordings = text.split('|');
		return (wordings[pickOne(state, `|${text.slice(0, PICK_KEY)}`, wordings.length)] ?? '').trim();
	},
};

/** Names of all filters that a template may use. */
export const FILTER_NAMES: readonly string[] = [...TEXT_FILTERS, ...NUMBER_FILTERS, ...Object.keys(own)];

/** Replaces the engine's filters by ours, so that nothing else can be called. */
export function installFilters(engine: Liquid): void {
	for (const name of Object.keys(engine.filters)) engine.unregisterFilter(name);
	const register = (name: string, handler: Handler) => engine.registerFilter(name, handler as never);
	for (const name of TEXT_FILTERS) {
		const handler = standard[name];
		if (handler) register(name, guardText(handler, name === 'append' || name === 'prepend'));
	}
	for (const name of NUMBER_FILTERS) {
		const handler = standard[name];
		if (handler) register(name, guardNumber(handler));
	}
	for (const [name, handler] of Object.entries(own)) register(name, handler);
}
