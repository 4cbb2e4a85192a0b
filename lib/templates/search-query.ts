import { foldForSearch, type Run, runsOf } from './search-text.ts';

/** What was typed: filters apart from words. Everything is folded. */
export interface ParsedQuery {
	/** After `#` and `@`; an empty one is still being typed and filters nothing. */
	tags: string[];
	folders: string[];
	/** The words as typed, in one string, for titles and abbreviations. */
	text: string;
	/** Parts between spaces, each its stretches of one script. */
	words: Run[][];
}

/** Letters read of a query: nobody types more to find a template. */
const LONGEST = 200;

/** `发货 #售后 @淘宝` asks for 发货 among the templates with that tag in that folder. */
export function parseQuery(query: string): ParsedQuery {
	const parts = foldForSearch(query.slice(0, LONGEST))
		.split(/\s+/u)
		.filter((part) => part !== '');
	const after = (mark: string) =>
		parts.filter((part) => part.startsWith(mark) && part.length > 1).map((part) => part.slice(1));
	const plain = parts.filter((part) => !/^[#@]/.test(part));
	return {
		tags: after('#'),
		folders: after('@'),
		text: plain.join(' '),
		words: plain.map(runsOf).filter((runs) => runs.length > 0),
	};
}
