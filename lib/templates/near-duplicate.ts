import { subjectsByPhrase } from './search-subjects.ts';
import { foldForSearch, isHan, runsOf, withoutTags } from './search-text.ts';
import type { Template } from './template.ts';
import { copiesOf, groupOf, isStarterId } from './variants.ts';

/** A template that says nearly the same. */
export interface Alike {
	id: string;
	/** 0-1: cosine of what the two say. */
	score: number;
}

/** What is compared: of a template being written, of a row of a file, of a sent message. */
export type Comparable = Pick<Template, 'id' | 'title' | 'body' | 'variantOf'>;

/**
 * From this likeness on the seller is told. Chosen on `tests/templates/near-duplicate-pairs.json`, whose test prints precision and recall: a warning that
 * is often wrong is soon read no more, so precision comes first.
 */
export const NEAR = 0.45;

/** A subject (refund, shipping …) counts for so much of a rare word: two texts on one subject need not say the same. */
const SUBJECT = 1.3;
/** What a title adds: it names, it does not say. */
const TITLE = 0.3;

/** English endings that make no other word. */
function stem(word: string): string {
	if (word.length < 4 || /\d/u.test(word)) return word;
	return word
		.replace(/(?:'s|’s)$/u, '')
		.replace(/ies$/u, 'y')
		.replace(/(?:ing|ed|es|s|ly)$/u, '')
		.replace(/([b-df-hj-np-tv-z])\1$/u, '$1')
		.replace(/e$/u, '');
}

/** Words that hold a sentence together; the frequent ones of the library weigh little anyway. */
const HOLDING = new Set(
	'a an the and or but so to of in on at for with from by as is are was were be been it its this that these those i we you your our my me us they them their will would can could may do does did have has had if then than there here just please very'.split(
		' ',
	),
);

function add(terms: Map<string, number>, term: string, count: number): void {
	terms.set(term, (terms.get(term) ?? 0) + count);
}

function gather(terms: Map<string, number>, text: string, weight: number): void {
	const { phrases, longest } = subjectsByPhrase();
	const words: string[] = [];
	for (const run of runsOf(text)) {
		if (!run.han) {
			const word = stem(run.text);
			words.push(run.text);
			if (word !== '' && !HOLDING.has(run.text)) add(terms, word, weight);
			continue;
		}
		for (let i = 0; i < run.text.length; i++) {
			if (i > 0) add(terms, run.text.slice(i - 1, i + 1), weight);
			// A phrase of the search's synonyms also stands for its subject.
			for (let length = Math.min(longest, run.text.length - i); length > 1; length--) {
				const subjects = phrases.get(run.text.slice(i, i + length));
				if (!subjects) continue;
				for (const subject of subjects) add(terms, subject, weight * SUBJECT);
				break;
			}
		}
	}
	for (let i = 0; i < words.length; i++)
		for (let length = Math.min(5, words.length - i); length > 0; length--) {
			const subjects = phrases.get(words.slice(i, i + length).join(' '));
			if (!subjects) continue;
			for (const subject of subjects) add(terms, subject, weight * SUBJECT);
			break;
		}
}

/** What a template says, as weighted terms: words by their stem, neighbouring Chinese characters, subjects. Scripts are one. */
function termsOf({ title, body }: Pick<Comparable, 'title' | 'body'>): Map<string, number> {
	const terms = new Map<string, number>();
	gather(terms, foldForSearch(withoutTags(body)), 1);
	gather(terms, foldForSearch(title), TITLE);
	for (const [term, count] of terms) terms.set(term, Math.sqrt(count));
	return terms;
}

/** The likeness of two texts that share few terms of many is no likeness: a short text must share so many. */
const LEAST_SHARED = 2;

export interface NearDuplicates {
	/** What says nearly the same, the likest first; never itself nor its variants in other languages. */
	like(template: Comparable, most?: number, near?: number): Alike[];
}

/** Makes a library ready to be asked; once, for any number of questions. */
export function createNearDuplicates(templates: readonly Comparable[]): NearDuplicates {
	const vectors = templates.map(termsOf);
	const documents = new Map<string, number>();
	for (const terms of vectors)
		for (const term of terms.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
	// What the library does not have is as rare as a term of a single template.
	const rarity = (term: string) => Math.log(1 + (templates.length + 1) / (documents.get(term) ?? 1));
	const weighed = (terms: Map<string, number>) => {
		let square = 0;
		const weights = [...terms].map(([term, count]) => {
			const weight = count * rarity(term) * (isHan(term.charCodeAt(0)) ? 1 : 1.1);
			square += weight * weight;
			return [term, weight] as const;
		});
		return { weights, length: Math.sqrt(square) };
	};
	const postings = new Map<string, { docs: number[]; weights: number[] }>();
	const lengths = new Float32Array(templates.length);
	for (const [doc, terms] of vectors.entries()) {
		const { weights, length } = weighed(terms);
		lengths[doc] = length;
		for (const [term, weight] of weights) {
			let list = postings.get(term);
			if (!list) {
				list = { docs: [], weights: [] };
				postings.set(term, list);
			}
			list.docs.push(doc);
			list.weights.push(weight);
		}
	}
	const sums = new Float32Array(templates.length);
	const shared = new Uint16Array(templates.length);
	return {
		like(template, most = 3, near = NEAR) {
			const { weights, length } = weighed(termsOf(template));
			if (length === 0) return [];
			sums.fill(0);
			shared.fill(0);
			for (const [term, weight] of weights) {
				const list = postings.get(term);
				for (let i = 0; i < (list?.docs.length ?? 0); i++) {
					const doc = list?.docs[i] ?? 0;
					sums[doc] = (sums[doc] ?? 0) + weight * (list?.weights[i] ?? 0);
					shared[doc] = (shared[doc] ?? 0) + 1;
				}
			}
			const group = groupOf(template);
			const found: Alike[] = [];
			for (const [doc, other] of templates.entries()) {
				if ((shared[doc] ?? 0) < Math.min(LEAST_SHARED, weights.length)) continue;
				const score = (sums[doc] ?? 0) / (length * (lengths[doc] ?? 1));
				if (score < near || other.id === template.id || groupOf(other) === group) continue;
				// A copy of a starter is like it on purpose.
				if (isStarterId(other.id) && template.variantOf === copiesOf(other.id)) continue;
				found.push({ id: other.id, score: Math.min(1, score) });
			}
			return found.sort((a, b) => b.score - a.score).slice(0, most);
		},
	};
}
