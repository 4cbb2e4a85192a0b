import { clauseAround } from '../read-draft.ts';
import { type Check, finding } from './check.ts';

const DAY = 86_400_000;
const EN_DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const EN_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZH_DAYS = '日一二三四五六';

const M = '(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const W = '(?<w>sun|mon|tue|wed|thu|fri|sat)[a-z]*\\.?';
const D = '(?<d>\\d{1,2})(?:st|nd|rd|th)?';
const Z = '(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]?';
const ZW = '(?:周|星期|礼拜)(?<w>[一二三四五六日天])';
const PAIRS: readonly RegExp[] = [
	new RegExp(`(?<![a-z])${W},? (?:the )?${D} (?:of )?${M}(?![a-z])`, 'dg'),
	new RegExp(`(?<![a-z])${W},? ${M} ${D}(?![a-z\\d:])`, 'dg'),
	new RegExp(`(?<![\\d])${Z}[ (,]{0,2}${ZW}`, 'dg'),
	new RegExp(`${ZW}[ (,]{0,2}${Z}`, 'dg'),
];

/** The day nearest to now with this month and day of the month, in ms since the epoch of its midnight; null when there is none. */
function nearest(month: number, day: number, now: number): number | null {
	const year = new Date(now).getUTCFullYear();
	const days = [year - 1, year, year + 1]
		.map((one) => Date.UTC(one, month, day))
		.filter((at) => new Date(at).getUTCMonth() === month && new Date(at).getUTCDate() === day);
	return days.sort((a, b) => Math.abs(a - now) - Math.abs(b - now))[0] ?? null;
}

/** "Monday 24 November" when the 24th is a Tuesday. */
export const weekdays: Check = (draft, { now, utcOffsetMinutes }, found) => {
	if (!/\d/.test(draft.text) || !/[周期拜]|(?:sun|mon|tue|wed|thu|fri|sat)/.test(draft.text)) return;
	for (const pattern of PAIRS) {
		pattern.lastIndex = 0;
		for (let match = pattern.exec(draft.text); match; match = pattern.exec(draft.text)) {
			const { m = '', d = '', w = '' } = match.groups ?? {};
			const place = match.indices?.groups?.w;
			const month = /\d/.test(m) ? Number(m) - 1 : EN_MONTHS.indexOf(m);
			const at = nearest(month, Number(d), now + utcOffsetMinutes * 60_000);
			if (at === null || !place) continue;
			const right = new Date(at).getUTCDay();
			const chinese = /[\u3400-\u9fff]/.test(w);
			const said = chinese
				? ZH_DAYS.indexOf(w === '天' ? '日' : w)
				: EN_DAYS.findIndex((day) => day.startsWith(w));
			if (said === right) continue;
			const [start, wordEnd] = place;
			const end = chinese ? wordEnd : start + (/^[a-z]+/.exec(draft.text.slice(start))?.[0].length ?? 3);
			const day = chinese ? ZH_DAYS.charAt(right) : (EN_DAYS[right] ?? '');
			const safer = chinese ? day : day.charAt(0).toUpperCase() + day.slice(1);
			found.push(
				finding('weekday', 'warn', { start, end }, safer, {
					text: draft.raw.slice(match.index, match.index + match[0].length),
					day: chinese
						? `${draft.text[start - 1] ?? ''}${safer}`.replace(
								'周',
								draft.language === 'zh-Hant' ? '週' : '周',
							)
						: safer,
				}),
			);
		}
	}
};

const TO_COME =
	/预计|将会?|会在|可以到|能到|发货时间是?|到货时间是?|之前(?:到|发)|will|should|expect|going to|by then|arrives?(?![a-z])|'ll/;
const DONE = /已经?|了|was|were|did|has|have|had|ordered|since|from|on (?:the )?order|下单|于/;

/** A date for what is to come that lies more than a day back. */
export const pastDates: Check = (draft, { now }, found) => {
	if (!TO_COME.test(draft.text) || !/\d/.test(draft.text)) return;
	for (const entity of draft.entities()) {
		if (entity.kind !== 'datetime' || typeof entity.value !== 'number' || !/\d/.test(entity.text)) continue;
		const back = now - entity.value;
		// Further back than half a year, it is rather a date that was read wrongly.
		if (back < 1.5 * DAY || back > 180 * DAY) continue;
		const clause = clauseAround(draft.text, entity);
		const text = draft.text.slice(clause.start, clause.end);
		if (TO_COME.test(text) && !DONE.test(text))
			found.push(finding('past-date', 'warn', entity, null, { text: entity.text }));
	}
};
