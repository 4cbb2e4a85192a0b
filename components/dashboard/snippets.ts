import type { UiLanguage } from '../../lib/chat/vocabulary.ts';

/** Something that the editor puts into a body: text before and after what is selected, and what stands selected afterwards. */
export interface Snippet {
	before: string;
	/** Stands in for an empty selection. */
	inside?: string;
	after?: string;
	/** What is selected afterwards, within the whole; absent: the caret stands behind it. */
	select?: string;
}

/** Kinds of things to insert, each a menu or a button of the editor. Their names are the locale keys `templates.put.<id>`. */
export type SnippetId =
	| 'ask-text'
	| 'ask-lines'
	| 'ask-choice'
	| 'ask-date'
	| 'ask-number'
	| 'day-today'
	| 'day-tomorrow'
	| 'day-in-3'
	| 'day-in-3-work'
	| 'day-in-month'
	| 'price-times'
	| 'price-off'
	| 'fallback'
	| 'condition'
	| 'variant'
	| 'cursor';

/** Words that stand in a new tag until the author writes others, in the language of the template. */
const WORDS: Record<
	UiLanguage,
	Record<'text' | 'choice' | 'options' | 'date' | 'number' | 'else' | 'other', string>
> = {
	en: {
		text: 'note',
		choice: 'reason',
		options: 'late|damaged|wrong item',
		date: 'day',
		number: 'days',
		else: 'there',
		other: 'another wording',
	},
	'zh-Hans': {
		text: '备注',
		choice: '原因',
		options: '延误|破损|发错货',
		date: '日期',
		number: '天数',
		else: '亲',
		other: '另一种说法',
	},
	'zh-Hant': {
		text: '備註',
		choice: '原因',
		options: '延誤|破損|寄錯商品',
		date: '日期',
		number: '天數',
		else: '您',
		other: '另一種說法',
	},
};

/** The menu of questions. */
export const QUESTIONS: readonly SnippetId[] = [
	'ask-text',
	'ask-lines',
	'ask-choice',
	'ask-date',
	'ask-number',
];
/** The menu of what is reckoned. */
export const SUMS: readonly SnippetId[] = [
	'day-today',
	'day-tomorrow',
	'day-in-3',
	'day-in-3-work',
	'day-in-month',
	'price-times',
	'price-off',
	'fallback',
	'condition',
];

/** What is put in, in the words of the template's language. */
export function snippetOf(id: SnippetId, language: UiLanguage): Snippet {
	const words = WORDS[language];
	const field = (name: string, rest = ''): Snippet => ({
		before: `{% field "${name}"${rest} %}`,
		select: name,
	});
	const day = (rest: string): Snippet => ({ before: `{{ ${rest} }}` });
	switch (id) {
		case 'ask-text':
			return field(words.text);
		case 'ask-lines':
			return field(words.text, ', lines: 3');
		case 'ask-choice':
			return {
				...field(words.choice, `, type: "choice", options: "${words.options}"`),
				select: words.options,
			};
		case 'ask-date':
			return field(words.date, ', type: "date", default: "tomorrow"');
		case 'ask-number':
			return field(words.number, ', type: "number", default: 3');
		case 'day-today':
			return day('"today" | date');
		case 'day-tomorrow':
			return day('"tomorrow" | date: "full"');
		case 'day-in-3':
			return { ...day('"today" | plus_days: 3'), select: '3' };
		case 'day-in-3-work':
			return { ...day('"today" | plus_workdays: 3'), select: '3' };
		case 'day-in-month':
			return { ...day('"today" | plus_months: 1'), select: '1' };
		case 'price-times':
			return { ...day('item.price | times: 2 | money'), select: '2' };
		case 'price-off':
			return { ...day('item.price | percent_off: 10 | money'), select: '10' };
		case 'fallback':
			return { ...day(`buyer.name | default: "${words.else}"`), select: words.else };
		case 'condition':
			return { before: '{% if buyer.name %}', inside: ' {{ buyer.name }}', after: '{% endif %}' };
		case 'variant':
			return {
				before: '{% variant %}',
				inside: words.other,
				after: `{% or %}${words.other}{% endvariant %}`,
				select: words.other,
			};
		case 'cursor':
			return { before: '{% cursor %}' };
	}
}

/** A body with a snippet in place of its selection, and what is selected then. */
export function withSnippet(
	body: string,
	from: number,
	to: number,
	{ before, inside = '', after = '', select }: Snippet,
): { body: string; inserted: string; from: number; to: number } {
	const inserted = before + (body.slice(from, to) || inside) + after;
	const at = select === undefined ? -1 : inserted.lastIndexOf(select);
	const start = at < 0 ? from + inserted.length : from + at;
	return {
		body: body.slice(0, from) + inserted + body.slice(to),
		inserted,
		from: start,
		to: at < 0 ? start : start + (select?.length ?? 0),
	};
}
