import type { Postings } from './search-index.ts';
import { SYNONYMS } from './search-synonyms.ts';
import { foldForSearch, isHan, runsOf } from './search-text.ts';

/** Which subjects a phrase means, and where a phrase may begin. */
export interface Subjects {
	/** Subjects (their terms) by phrase: words joined by a space, Chinese as it is. */
	phrases: Map<string, string[]>;
	/** Phrases of a subject, by its term. */
	words: Map<string, string[]>;
	/** Characters of the longest Chinese phrase. */
	longest: number;
}

/** What no typed text can be. */
const MARK = '§';

/** The terms that a phrase consists of. */
export function termsOfPhrase(phrase: string): string[] {
	return runsOf(phrase).flatMap(({ han, text }) =>
		han && text.length > 1 ? Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)) : [text],
	);
}

function fieldsWithAll(terms: Map<string, Postings>, phrase: string): Map<number, number> {
	const [first, ...others] = termsOfPhrase(phrase).map((term) => terms.get(term));
	let found = new Map(first?.docs.map((doc, i) => [doc, first.fields[i] ?? 0]));
	for (const postings of others) {
		const both = new Map<number, number>();
		for (const [i, doc] of (postings?.docs ?? []).entries()) {
			const fields = (found.get(doc) ?? 0) & (postings?.fields[i] ?? 0);
			if (fields) both.set(doc, fields);
		}
		found = both;
	}
	return found;
}

let phrases: { byPhrase: Map<string, string[]>; bySubject: Map<string, string[]>; longest: number } | null =
	null;

function foldedPhrases() {
	if (phrases) return phrases;
	const byPhrase = new Map<string, string[]>();
	const bySubject = new Map<string, string[]>();
	for (const [id, { en, ...chinese }] of Object.entries(SYNONYMS)) {
		const subject = MARK + id;
		const all = [...new Set([...en, ...Object.values(chinese).flat()].map(foldForSearch))];
		bySubject.set(subject, all);
		for (const phrase of all) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), subject]);
	}
	phrases = {
		byPhrase,
		bySubject,
		longest: [...byPhrase.keys()].reduce(
			(most, one) => (isHan(one.charCodeAt(0)) ? Math.max(most, one.length) : most),
			1,
		),
	};
	return phrases;
}

/** Subjects by folded phrase (words joined by a space), and the longest Chinese one: for comparing what texts are about. */
export function subjectsByPhrase(): { phrases: ReadonlyMap<string, readonly string[]>; longest: number } {
	const { byPhrase, longest } = foldedPhrases();
	return { phrases: byPhrase, longest };
}

/** Adds a term per subject to the index: the templates that have any phrase of it. */
export function addSubjects(terms: Map<string, Postings>, size: number): Subjects {
	const { byPhrase, bySubject, longest } = foldedPhrases();
	const added: [string, Postings][] = [];
	const fields = new Uint8Array(size);
	for (const [subject, all] of bySubject) {
		fields.fill(0);
		for (const phrase of all)
			for (const [doc, found] of fieldsWithAll(terms, phrase)) fields[doc] = (fields[doc] ?? 0) | found;
		const postings: Postings = { docs: [], fields: [] };
		for (let doc = 0; doc < size; doc++)
			if (fields[doc]) {
				postings.docs.push(doc);
				postings.fields.push(fields[doc] ?? 0);
			}
		added.push([subject, postings]);
	}
	for (const [subject, postings] of added) terms.set(subject, postings);
	return { phrases: byPhrase, words: bySubject, longest };
}
