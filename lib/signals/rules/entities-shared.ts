import type { EntityRule } from '../entity-rule.ts';
import { parseNumber } from '../numbers.ts';

const number = (match: RegExpExecArray): number | null => parseNumber(match.groups?.n ?? '');

/** Entities that look the same in every language: codes, phones, sums with a currency sign. First match wins where two overlap. */
export const SHARED_ENTITIES: readonly EntityRule[] = [
	{
		kind: 'datetime',
		pattern: /(?<![\d-])(?<y>20\d{2})[-/.](?<mo>\d{1,2})[-/.](?<d>\d{1,2})(?![\d-])/dg,
		value: (m, calendar) => calendar.date(Number(m.groups?.mo), Number(m.groups?.d), Number(m.groups?.y)),
	},
	{
		kind: 'tracking-number',
		pattern:
			/(?:快递单?号?|运单号?|物流(?:单号)?|货运单号|貨運單號|物流單號|宅配單號|追蹤碼|(?<![订訂])单号|(?<![订訂])單號|tracking(?: (?:number|no|id|code))?|awb|waybill)[ :#.]{0,3}(?:是|is)?[ :#]{0,2}(?<e>[a-z]{0,4}\d[a-z0-9-]{7,24})/dg,
	},
	{
		kind: 'tracking-number',
		pattern:
			/(?<![a-z0-9])(?<e>(?:sf|jd|yt|zto|jt|ems|jnt|spx|dhl|ups|fedex|tnt|lp)[a-z]{0,3}\d{9,18}|[a-z]{2}\d{9}[a-z]{2}|1z[a-z0-9]{16})(?![a-z0-9])/dg,
	},
	{
		kind: 'order-number',
		pattern:
			/(?:订单(?:编?号)?|訂單(?:編?號)?|订单尾号|单子|單子|order(?: (?:number|no|id|ref))?|尾号|尾號|尾数|ref)[ :#.]{0,3}(?:是|is|尾数|尾号)?[ :#]{0,2}(?<e>[a-z]{0,4}-?\d[a-z0-9-]{2,24})/dg,
	},
	{
		kind: 'phone',
		pattern: /(?<![\d.-])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/dg,
		value: (m) => m[0].replace(/[ -]/g, ''),
	},
	{
		kind: 'phone',
		pattern: /(?<![\d.-])09\d{2}[ -]?\d{3}[ -]?\d{3,4}(?!\d)/dg,
		value: (m) => m[0].replace(/[ -]/g, ''),
	},
	{
		kind: 'phone',
		pattern: /(?<![\w.])\+\d{1,3}[ -]?(?:\(?\d{1,4}\)?[ -]?){2,4}\d{2,4}(?!\d)/dg,
		value: (m) => m[0].replace(/[ ()-]/g, ''),
	},
	{
		kind: 'phone',
		pattern:
			/(?:电话|電話|手机号?|手機|tel|phone|mobile|call me (?:on|at)|whatsapp)[ :是is]{0,5}(?<e>\d[\d -]{6,14}\d)/dg,
		value: (m) => (m.groups?.e ?? '').replace(/[ -]/g, ''),
	},
	// Long runs of digits are the platforms' order numbers: Taobao 16-19, JD 12-18, Shopee dates followed by letters.
	{
		kind: 'order-number',
		pattern: /(?<![\w.-])(?:\d{12,20}|\d{6}[a-z0-9]{8}(?<=[a-z]\w{0,7})|\d{2}-\d{5}-\d{5})(?![\w-])/dg,
	},
	{
		kind: 'amount',
		pattern:
			/(?:[¥$€£₱฿]|us\$|hk\$|nt\$|rm|rmb|usd|hkd|ntd|sgd|eur|gbp|php) ?(?<n>\d[\d,]{0,12}(?:\.\d{1,2})?k?)(?![\d%])/dg,
		value: number,
	},
	{
		kind: 'amount',
		pattern:
			/(?<![\d.])(?<n>\d[\d,]{0,12}(?:\.\d{1,2})?) ?(?:块钱?|元|塊錢?|蚊|美金|人民币|台幣|港紙|港幣|欧|dollars?|bucks|quid|pounds?(?! of)|euros?|pesos?|yuan|usd|hkd|ntd|sgd|rmb|[€£])(?![a-z])/dg,
		value: number,
	},
	{
		kind: 'size',
		pattern:
			/(?<![\d.])\d+(?:\.\d+)? ?[x×*乘] ?\d+(?:\.\d+)?(?: ?[x×*乘] ?\d+(?:\.\d+)?)?(?: ?(?:cm|mm|m|公分|厘米|米|吋|寸|尺))?/dg,
	},
	{
		kind: 'size',
		pattern:
			/(?<![\d.a-z])\d+(?:\.\d+)? ?(?:cm|mm|厘米|公分|毫米|英寸|吋|inch(?:es)?|ml|毫升|oz|gb|tb)(?![a-z])/dg,
	},
	{ kind: 'size', pattern: /(?<![a-z0-9.'-])(?:[2-6]?x{1,3}[ls]|[2-6]xl)(?![a-z0-9'])/dg },
	{
		kind: 'coupon',
		pattern:
			/(?<![\d.])\d{1,2} ?% ?off|满 ?\d+ ?(?:元)? ?[减送返打] ?\d+|滿 ?\d+ ?(?:元)? ?[減折送] ?\d*|(?:code|折扣碼|优惠码|優惠碼) ?[:：]? ?"?(?<e>(?=[a-z]*\d)[a-z0-9]{4,12})"?/dg,
	},
	// Model codes: letters and digits joined, such as tl-wr886n or 16400-rb0-003.
	{
		kind: 'product',
		pattern:
			/(?<![\w-])(?:[a-z]{1,5}-?[a-z]{0,3}\d{2,5}[a-z]{0,3}|\d{3,6}-[a-z]{1,3}\d{1,3}-\d{2,4})(?![\w-])/dg,
	},
];
