import type { Scores } from './evaluate-score.ts';

const cell = (value: number): string => value.toFixed(2).padStart(6);
/** Ids of this scheme are positions, not classes: only the sums mean something. */
const ONLY_SUMS = new Set(['open questions']);

/** The report: one line per scheme with macro and micro marks overall and macro F1 per language, then every id. */
export function reportOf(all: Scores, byLanguage: ReadonlyMap<string, Scores>): string {
	const languages = [...byLanguage.keys()].sort();
	const lines = [
		`${'scheme'.padEnd(22)}  macro-P macro-R macro-F1  micro-P micro-R micro-F1   F1 by language (macro/micro): ${languages.join(', ')}`,
	];
	for (const scheme of all.schemes()) {
		const macro = ONLY_SUMS.has(scheme) ? null : all.macro(scheme);
		const micro = all.micro(scheme);
		const each = languages.map((language) => {
			const scores = byLanguage.get(language);
			if (!scores) return '';
			return `${ONLY_SUMS.has(scheme) ? '-' : scores.macro(scheme).f1.toFixed(2)}/${scores.micro(scheme).f1.toFixed(2)}`;
		});
		const first = macro
			? [macro.precision, macro.recall, macro.f1].map(cell).join('  ')
			: '     -       -       -';
		lines.push(
			`${scheme.padEnd(22)}  ${first}   ${[micro.precision, micro.recall, micro.f1].map(cell).join('  ')}   ${each.join('  ')}`,
		);
	}
	for (const scheme of all.schemes()) {
		if (ONLY_SUMS.has(scheme)) continue;
		lines.push('', `${scheme} (${['all', ...languages].join(', ')})`);
		for (const row of all.rows(scheme)) {
			const each = languages.map((language) => {
				const own = byLanguage
					.get(language)
					?.rows(scheme)
					.find(({ id }) => id === row.id);
				return own ? `${own.precision.toFixed(2)}/${own.recall.toFixed(2)}/${own.f1.toFixed(2)}` : '   -   ';
			});
			const sums = [row.precision, row.recall, row.f1].map((value) => value.toFixed(2)).join('/');
			lines.push(
				`  ${row.id.padEnd(24)} n=${String(row.support).padStart(4)}  P/R/F1 ${sums}   ${each.join('  ')}`,
			);
		}
	}
	return lines.join('\n');
}
