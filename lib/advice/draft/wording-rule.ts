import type { Finding, FindingId, Severity } from './finding.ts';
import { clauseAround, type ReadDraft } from './read-draft.ts';

/** Safer words by the language of the draft. */
export interface Safer {
	'zh-Hans': string;
	'zh-Hant': string;
	en: string;
}

/** One way of saying something that a rule is about. */
export interface Wording {
	/** Flag `g`; sees lower case, plain forms and Simplified characters. */
	find: RegExp;
	/** Not where this matches in the clause around. */
	unless?: RegExp;
	/** Replaces the rule's own `safer` here. `$1` is the first group, which must be digits or Latin letters. */
	safer?: Safer | null;
}

/** Data of a rule about words. */
export interface WordingRule {
	id: FindingId;
	severity: Severity;
	/** Laws and platform rules behind it, for the reader of this file and the documentation. */
	sources: readonly string[];
	/** Site ids where it holds; everywhere when left out. */
	sites?: ReadonlySet<string>;
	/** The finding covers the whole clause: its words cannot be exchanged one by one. */
	clause?: true;
	zh: readonly Wording[];
	en: readonly Wording[];
	safer: Safer | null;
}

/** Chinese for both scripts where they differ, and the English. */
export const say = (hans: string, hant: string, en = hans): Safer => ({
	'zh-Hans': hans,
	'zh-Hant': hant,
	en,
});

/** Everything that a rule finds in a draft. */
export function findWordings(rule: WordingRule, draft: ReadDraft, found: Finding[]): void {
	if (draft.han) for (const wording of rule.zh) findOne(rule, wording, draft, found);
	if (draft.latin) for (const wording of rule.en) findOne(rule, wording, draft, found);
}

function findOne(rule: WordingRule, wording: Wording, draft: ReadDraft, found: Finding[]): void {
	wording.find.lastIndex = 0;
	for (let match = wording.find.exec(draft.text); match; match = wording.find.exec(draft.text)) {
		if (match[0] === '') {
			wording.find.lastIndex += 1;
			continue;
		}
		const hit = { start: match.index, end: match.index + match[0].length };
		const clause = rule.clause || wording.unless ? clauseAround(draft.text, hit) : hit;
		if (wording.unless?.test(draft.text.slice(clause.start, clause.end))) continue;
		const span = rule.clause ? clause : hit;
		const safer = wording.safer === undefined ? rule.safer : wording.safer;
		found.push({
			id: rule.id,
			severity: rule.severity,
			...span,
			reason: {
				key: `draft.${rule.id}`,
				params: { text: draft.raw.slice(hit.start, hit.end).trim().slice(0, 40) },
			},
			safer: safer && filled(safer[draft.language], match),
		});
	}
}

function filled(text: string, match: RegExpExecArray): string {
	return text.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
}
