import { escapeLiquid } from './escape-liquid.ts';
import type { VariableName } from './variables.ts';

/** A value that is known of the conversation, and the variable that stands for it. */
export interface KnownText {
	name: VariableName;
	/** As it may stand in a message; a number for amounts. */
	value: string | number;
}

/** A sent message as the body of a template. */
export interface MessageAsTemplate {
	body: string;
	/** What became a variable, in the order of the text. */
	replaced: { name: VariableName; text: string }[];
}

/** Shorter texts stand in every message by chance. */
const LEAST: Partial<Record<VariableName, number>> = {
	'order.number': 5,
	'tracking.number': 6,
	'order.item': 4,
	'item.name': 4,
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** Signs that belong to an amount: our variable writes its own. */
const BEFORE = '(?:(?:NT|HK|US|S|RMB|RM|CNY|TWD|USD|¥|￥|\\$|€|£|฿|₱|₫|Rp\\.?)+\\s?)?';
const AFTER = '(?:\\s?(?:元|块钱|块|塊錢|塊|圓|円|บาท|USD|TWD|CNY|RMB))?';

/** Finds an amount however it is written: 1280, 1,280, 1280.00, NT$1,280, 1280元. */
function amountPattern(amount: number): string {
	const [whole = '', part = ''] = amount.toFixed(2).split('.');
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',?');
	const cents = part.replace(/0+$/u, '');
	return `${BEFORE}(?<![\\d.,])${grouped}${cents === '' ? '(?:\\.00?)?' : `\\.${cents}0?`}(?![\\d]|[.,]\\d)${AFTER}`;
}

function patternOf({ name, value }: KnownText): string | null {
	// An amount of one digit is a number of anything: only a figure that can hardly be something else is taken.
	if (typeof value === 'number') return Number.isFinite(value) && value >= 10 ? amountPattern(value) : null;
	const text = value.trim();
	const han = /\p{Script=Han}/u.test(text);
	if (text.length < (LEAST[name] ?? (han ? 1 : 2))) return null;
	// A single character is a word of its own far more often than a name.
	if (han && text.length === 1) return null;
	const edge = (char: string | undefined, pattern: string) =>
		char !== undefined && /[\p{L}\p{N}]/u.test(char) && !/\p{Script=Han}/u.test(char) ? pattern : '';
	return `${edge(text[0], '(?<![A-Za-z0-9])')}${escaped(text)}${edge(text.at(-1), '(?![A-Za-z0-9])')}`;
}

/**
 * A message that was sent, as a template: the values of that one buyer (name, numbers, amounts) become variables, everything else stays as it
 * was written. The longest value wins where two overlap. The seller looks it over before it is kept.
 */
export function templateFromMessage(text: string, known: readonly KnownText[]): MessageAsTemplate {
	const taken: { start: number; end: number; name: VariableName }[] = [];
	const patterns = known
		.flatMap((one) => {
			const pattern = patternOf(one);
			return pattern === null ? [] : [{ name: one.name, pattern, weight: String(one.value).length }];
		})
		.sort((a, b) => b.weight - a.weight);
	for (const { name, pattern } of patterns) {
		for (const match of text.matchAll(new RegExp(pattern, 'giu'))) {
			const start = match.index;
			const end = start + match[0].length;
			if (!taken.some((one) => one.start < end && start < one.end)) taken.push({ start, end, name });
		}
	}
	taken.sort((a, b) => a.start - b.start);
	let body = '';
	let at = 0;
	for (const { start, end, name } of taken) {
		body += `${escapeLiquid(text.slice(at, start))}{{ ${name} }}`;
		at = end;
	}
	return {
		body: body + escapeLiquid(text.slice(at)),
		replaced: taken.map(({ start, end, name }) => ({ name, text: text.slice(start, end) })),
	};
}
