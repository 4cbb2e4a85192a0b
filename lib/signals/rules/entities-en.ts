import { type Calendar, UNIT_MS } from '../calendar.ts';
import type { EntityRule } from '../entity-rule.ts';
import { parseNumber } from '../numbers.ts';

const N = '\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
	'(?<mo>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY =
	'(?<w>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const TIME =
	'(?:,? (?:at |by |before |around )?(?<h>\\d{1,2})(?:[:.](?<m>[0-5]\\d))? ?(?<ap>am|pm)| (?:at )?(?<hh>[01]?\\d|2[0-3]):(?<mm>[0-5]\\d)|,? (?<part>morning|noon|afternoon|evening|night|lunchtime))?';
const PART_HOURS: Readonly<Record<string, number>> = {
	morning: 9,
	noon: 12,
	lunchtime: 12,
	afternoon: 14,
	evening: 18,
	night: 20,
};
const DAYS: Readonly<Record<string, number>> = {
	today: 0,
	tonight: 0,
	'this morning': 0,
	'this afternoon': 0,
	'this evening': 0,
	tomorrow: 1,
	tmr: 1,
	tmrw: 1,
	tomoro: 1,
	'2moro': 1,
	'2mrw': 1,
	yesterday: -1,
	'last night': -1,
	'day after tomorrow': 2,
	'the day before yesterday': -2,
};

function withTime(midnight: number | null, match: RegExpExecArray, evening = false): number | null {
	if (midnight === null) return null;
	const { h, m, ap, hh, mm, part } = match.groups ?? {};
	if (h !== undefined) {
		const hour = (Number(h) % 12) + (ap === 'pm' ? 12 : 0);
		return midnight + hour * UNIT_MS.hour + Number(m ?? 0) * UNIT_MS.minute;
	}
	if (hh !== undefined) return midnight + Number(hh) * UNIT_MS.hour + Number(mm ?? 0) * UNIT_MS.minute;
	if (part !== undefined) return midnight + (PART_HOURS[part] ?? 0) * UNIT_MS.hour;
	return evening ? midnight + 20 * UNIT_MS.hour : midnight;
}

function weekday(calendar: Calendar, prefix: string, name: string): number {
	const target = WEEKDAYS.indexOf(name.slice(0, 3)) + 1;
	let offset = target - calendar.weekday;
	if (prefix === 'last') offset -= offset >= 0 ? 7 : 0;
	// "Next Friday" said early in the week means the following week's in most of the world's English.
	else if (prefix === 'next') offset += 7;
	else if (offset < 0) offset += 7;
	return calendar.day(offset);
}

const month = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3)) + 1;
const rule = (kind: EntityRule['kind'], source: string, value?: EntityRule['value']): EntityRule => ({
	kind,
	pattern: new RegExp(source, 'dg'),
	value,
});
const when = (source: string, value: EntityRule['value']): EntityRule => rule('datetime', source, value);
const number = (match: RegExpExecArray): number | null => parseNumber(match.groups?.n ?? '');

const KIN =
	'mother[- ]in[- ]law|father[- ]in[- ]law|in[- ]laws|granddaughter|grandson|grandmother|grandfather|grandma|grandad|grandpa|nan(?:a|ny)?|gran|girlfriend|boyfriend|fianc[eé]e?|wife|husband|hubby|partner|mum|mom|mam|mother|dad|father|sister|brother|daughter|son|niece|nephew|cousin(?: sister)?|aunt(?:ie)?|uncle|godchild|goddaughter|godson|best mate|best friend|friend|boss|manager|teacher|colleague|bridesmaids?|neighbou?r|gf|bf|kids?|baby|parents';
const FESTIVALS: readonly (readonly [string, string])[] = [
	['christmas(?: eve| day)?|xmas', 'christmas'],
	["new year'?s?(?: eve| day)?", 'new-years-day'],
	['chinese new year|lunar new year|cny', 'lunar-new-year'],
	["valentine'?s?(?: day)?", 'valentines-day'],
	["mother'?s day|mothering sunday", 'mothers-day'],
	["father'?s day", 'fathers-day'],
	['easter', 'easter'],
	['halloween', 'halloween'],
	['thanksgiving(?! napkins)', 'thanksgiving'],
	['diwali|deepavali', 'diwali'],
	['eid|hari raya|raya', 'eid'],
	['ramadan|iftar', 'ramadan'],
	['hanukkah|chanukah', 'hanukkah'],
	['black friday', 'black-friday'],
	['mid-?autumn(?: festival)?', 'mid-autumn'],
	["teacher'?s day", 'teachers-day'],
];

/** Entities in English. First match wins where two overlap. */
export const EN_ENTITIES: readonly EntityRule[] = [
	rule(
		'birthday',
		`(?<![a-z])(?:(?:1st|2nd|3rd|\\d{1,2}th) )?(?:birthday|bday|b-day)(?: (?:is |on |next |this )*(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?[a-z]{3,9})?|[a-z]{3,9} \\d{1,2}(?:st|nd|rd|th)?|mon|tues|wednes|thurs|fri|satur|sun)?(?:day)?)?(?![a-z])|(?<![a-z])turn(?:s|ing|ed) \\d{1,3}(?: on (?:the )?\\d{1,2}(?:st|nd|rd|th)(?: (?:of )?[a-z]{3,9})?| in [a-z]{3,9})?`,
		(m) => m[0].trim(),
	),
	rule(
		'pay-day',
		'(?<![a-z])(?:salary|wages?|sweldo|stipend|paycheck|pay ?day|paid)(?: (?:comes?|goes?|go|hits|lands|is|in|on|the|first|one|from|new|job)){0,6} (?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d%a-z]|\\.\\d)',
		(m) => parseNumber(m.groups?.d ?? ''),
	),
	rule(
		'pay-day',
		'(?<![a-z])(?:pay ?day(?! sale)|(?:my |when |till |til )?(?:salary|wages|sweldo|stipend|paycheck)s?)(?![a-z])',
		(m) => m[0],
	),
	rule(
		'household-size',
		`(?<![a-z])(?:family|household) of (?<n>${N})|(?<![a-z\\d])(?:we are|we're|there are|there's) (?<n2>${N})(?: of us)?(?= (?:in (?:the )?(?:house|home|family)|at home|of us|people))`,
		(m) => parseNumber(m.groups?.n ?? m.groups?.n2 ?? ''),
	),
	rule(
		'household-size',
		'(?<n>two|three|four|five|\\d) adults(?:,? (?:and )?(?<k>a|one|two|three|four|\\d) (?:kids?|children|toddlers?|bab(?:y|ies)))?',
		(m) => (parseNumber(m.groups?.n ?? '') ?? 0) + (parseNumber(m.groups?.k ?? '0') ?? 0),
	),
	rule('household-size', '(?<![a-z])(?:i live alone|just me at home|on my own at home)(?![a-z])', () => 1),
	rule(
		'consumption-rate',
		`(?<![a-z\\d])(?:go(?:es)? through |use |using |need |drink |eat )?(?:about |around |roughly )?(?:${N})(?: ?(?:kg|kilos?|lbs?|bags?|boxes|packs?|bottles?|cans?|rolls?|tins?|sacks?|cups|pods|units|pcs|times))? (?:a|per|every|each) (?:day|week|month|year|fortnight)`,
	),
	rule(
		'consumption-rate',
		`(?<![a-z])(?:lasts?(?: me| us)?|runs out (?:in|after)) (?:about |around )?(?:${N}) (?:days?|weeks?|months?)|(?<![a-z])(?:a|one|each) (?:bag|box|pack|bottle|tin) (?:lasts?|does) (?:me|us)? ?(?:about |around )?(?:${N}) (?:days?|weeks?|months?)`,
	),
	rule(
		'address',
		"(?<![\\d.])\\d{1,5}[a-z]?,? (?:[a-z']{2,14} ){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|crescent|way|court|boulevard|blvd|terrace|gardens|square)(?![a-z])(?:,? (?:[a-z]{2,14}[, ]{0,2}){0,4}[a-z]{0,2}\\d[\\w ]{2,7})?",
	),
	rule(
		'address',
		'(?<![a-z])(?:flat|unit|apt|apartment|suite|room|block|blk) ?#?\\d[\\w-]{0,6}(?:,? \\d{1,4} (?:[a-z]{2,14} ){1,3}(?:street|st|road|rd|avenue|ave|lane))?|(?<![a-z])po box \\d{1,6}',
	),
	rule('address', '(?<![a-z\\d])(?:[a-z]{1,2}\\d[a-z\\d]? \\d[a-z]{2})(?![a-z\\d])'),
	when(`(?<y>20\\d{2})[-/.](?<mo2>\\d{1,2})[-/.](?<d>\\d{1,2})${TIME}`, (m, c) =>
		withTime(c.date(Number(m.groups?.mo2), Number(m.groups?.d), Number(m.groups?.y)), m),
	),
	when(`(?<![a-z])${MONTH} (?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (?<y>20\\d{2}))?${TIME}`, (m, c) =>
		withTime(
			c.date(month(m.groups?.mo), Number(m.groups?.d), m.groups?.y ? Number(m.groups.y) : undefined),
			m,
		),
	),
	when(
		`(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?![a-z])(?: (?<y>20\\d{2}))?${TIME}`,
		(m, c) =>
			withTime(
				c.date(month(m.groups?.mo), Number(m.groups?.d), m.groups?.y ? Number(m.groups.y) : undefined),
				m,
			),
	),
	when(
		`(?<![a-z])(?<w>the day before yesterday|day after tomorrow|last night|this morning|this afternoon|this evening|today|tonight|tomorrow|tmrw?|tomoro|2moro|2mrw|yesterday)(?![a-z])${TIME}`,
		(m, c) => withTime(c.day(DAYS[m.groups?.w ?? ''] ?? 0), m, /night|evening/.test(m.groups?.w ?? '')),
	),
	when(`(?<![a-z])(?:(?<p>next|last|this|on|by|before|until) )?${WEEKDAY}(?![a-z'])${TIME}`, (m, c) =>
		m.groups?.w?.length === 3 && m.groups.p === undefined && /sat|sun|wed/.test(m.groups.w)
			? null
			: withTime(weekday(c, m.groups?.p ?? '', m.groups?.w ?? ''), m),
	),
	when(
		`(?<![a-z\\d])(?:in|within) (?<n>${N}) (?<u>min(?:ute)?s?|hours?|hrs?|days?|weeks?|wks?)(?![a-z])`,
		(m, c) => c.after((parseNumber(m.groups?.n ?? '') ?? 0) * unit(m.groups?.u)),
	),
	when(`(?<![a-z\\d])(?<n>${N}) (?<u>min(?:ute)?s?|hours?|hrs?|days?|weeks?|wks?) ago(?![a-z])`, (m, c) =>
		c.after(-(parseNumber(m.groups?.n ?? '') ?? 0) * unit(m.groups?.u)),
	),
	when('(?<![a-z])(?:(?<p>next) |this |the )?weekend(?![a-z])', (m, c) =>
		c.day(6 - c.weekday + (m.groups?.p === 'next' ? 7 : c.weekday > 6 ? 7 : 0)),
	),
	when('(?<![a-z])next month(?![a-z])', (_m, c) => c.monthDay(1, 1)),
	when('(?<![a-z])(?:the )?end of (?:the|this) month(?![a-z])', (_m, c) => c.monthDay(1, 0)),
	when(
		`(?<![a-z])(?:the )(?<d>\\d{1,2})(?:st|nd|rd|th)(?! (?:floor|time|one|pair|fret|birthday|generation))${TIME}`,
		(m, c) => withTime(c.dayOfMonth(Number(m.groups?.d)), m),
	),
	when('(?<![\\d.:])(?<h>\\d{1,2})(?:[:.](?<m>[0-5]\\d))? ?(?<ap>am|pm)(?![a-z])', (m, c) =>
		withTime(c.day(0), m),
	),
	when('(?<![\\d:.])(?<hh>[01]?\\d|2[0-3]):(?<mm>[0-5]\\d)(?![\\d:])', (m, c) => withTime(c.day(0), m)),
	...FESTIVALS.map(([source, id]) => rule('festival', `(?<![a-z])(?:${source})(?![a-z])`, () => id)),
	rule(
		'amount',
		'(?:for|at|to|is|take|offer|pay|max|budget|limit|under|about|around|say|do|make it) (?:about |around |maybe )?(?<e>(?<n>\\d{2,6}(?:\\.\\d{2})?))(?= (?:cash|final|shipped|posted|now|each|total|ok|deal|max|for)|[ ]?[.,?!]|$)',
		number,
	),
	rule(
		'quantity',
		`(?<![\\d.$£€#])(?<n>\\d[\\d,]{0,7}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|a dozen|a pair) ?(?:x |of (?:the|these|those|them)|more|pcs|pieces?|units?|sets?|pairs?|boxes|box|packs?|packets?|bags?|bottles?|cartons?|cases|kg|kilos?|lbs?|rolls?|jars?|tins?|chairs?|shirts?|mugs?|copies|metres|meters|nos|sheets|trays?|pallets?|of|dozen)(?![a-z])`,
		(m) =>
			parseNumber((m.groups?.n ?? '').replace('a dozen', '12').replace('dozen', '12').replace('a pair', '2')),
	),
	rule(
		'quantity',
		'(?<![a-z\\d])x ?(?<n>\\d{1,4})(?![a-z\\d%])|(?<![\\d.$£€])(?<n2>\\d{1,4}) ?x(?![a-z\\d ]*\\d)(?![a-z])',
		(m) => parseNumber(m.groups?.n ?? m.groups?.n2 ?? ''),
	),
	rule(
		'size',
		"(?<![a-z])(?:size|uk|us|eu) ?(?:\\d{1,2}(?:\\.5)?|x{0,3}[sml])(?![a-z\\d%])|(?<![a-z])(?:an?|the|in|for|medium|size) (?<e>[sml]|x{1,3}l|small|medium|large|extra large)(?![a-z'])",
	),
	rule(
		'size',
		'(?<![\\d.])\\d{1,3}(?:\\.\\d)? ?(?:w|l) ?\\d{0,3}(?= (?:jeans|trousers))|(?<![a-z])\\d{1,2}(?:\\.5)? wide(?![a-z])',
	),
	rule(
		'colour',
		'(?<![a-z])(?:navy(?: blue)?|dark (?:blue|green|grey|gray)|light (?:blue|green|grey|pink)|moss green|dusty rose|rose gold|off[- ]white|black|white|red|blue|green|yellow|pink|purple|grey|gray|brown|beige|cream|ivory|champagne|burgundy|teal|turquoise|gold|silver|orange|tan|khaki|lilac|lavender|coral|terracotta|walnut|charcoal|sage|oat)(?![a-z]| (?:friday|star|out))',
	),
	rule(
		'coupon',
		'(?<![a-z])(?:vouchers?|coupons?|promo codes?|discount codes?|referral codes?|gift vouchers?)(?![a-z])',
	),
	rule(
		'competitor',
		'(?<![a-z])(?:amazon|ebay|etsy|shopee|lazada|aliexpress|alibaba|temu|shein|walmart|target|costco|ikea|argos|tesco|kmart|petco|sephora|best ?buy|john lewis|decathlon|toolstation|screwfix|wish|tiktok shop|carousell|facebook marketplace|vinted|depop|flipkart|tokopedia|zalora|(?:an)?other (?:shop|seller|store|site|listing|vendor)s?|elsewhere|competitors?|the shop (?:down|up) the road|campus store)(?![a-z])',
	),
	rule(
		'gift-recipient',
		`(?<![a-z])(?:for|to|get(?:ting)?|give|giving|suit) (?:it )?(?:for )?(?:my|our|her|his|a|the|this) (?:\\w+ )?(?<e>${KIN})(?![a-z])`,
		(m) => m.groups?.e ?? null,
	),
	rule(
		'gift-recipient',
		`(?<![a-z])(?:my|our) (?<e>${KIN})(?:'s|s)? (?:birthday|bday|\\d{1,2}(?:th|st|nd|rd)|turns|graduation|wedding|anniversary)`,
		(m) => m.groups?.e ?? null,
	),
	rule(
		'product',
		'(?<![a-z])(?:the|that|this|your) (?<e>(?:[a-z]{3,12} ){0,2}(?:lamp|jacket|shirt|dress|shoes|boots|mug|chair|table|bag|desk|rug|necklace|ring|phone|case|camera|guitar|bike|watch|speaker|headphones|blender|kettle|sofa|bed|mattress|pillow|blanket|coat|jeans|hat|toy|drill|tent|backpack))(?![a-z])',
	),
];

function unit(name: string | undefined): number {
	const first = (name ?? '')[0];
	if (first === 'm') return UNIT_MS.minute;
	if (first === 'h') return UNIT_MS.hour;
	return first === 'w' ? UNIT_MS.week : UNIT_MS.day;
}
