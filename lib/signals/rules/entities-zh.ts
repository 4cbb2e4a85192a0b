import type { EntityRule } from '../entity-rule.ts';
import { ZH_DATES } from '../lexicon/zh-dates.ts';
import { ZH_COLOURS, ZH_COMPETITORS, ZH_FESTIVALS, ZH_MEASURES, ZH_RECIPIENTS } from '../lexicon/zh-words.ts';
import { parseNumber } from '../numbers.ts';

const N = '\\d[\\d,]{0,8}(?:\\.\\d+)?[万萬千]?|[一二两兩三四五六七八九十百千万萬仨俩廿]{1,6}';
const number = (match: RegExpExecArray): number | null => parseNumber(match.groups?.n ?? '');
const rule = (kind: EntityRule['kind'], source: string, value?: EntityRule['value']): EntityRule => ({
	kind,
	pattern: new RegExp(source, 'dg'),
	value,
});

const HOUSEHOLD = '一家|家里|家裡|我家|屋企|全家|我们|我們|我哋';
const GOODS = '斤|公斤|包|袋|罐|瓶|盒|箱|支|条|條|桶|卷|提|片|磅|樽|kg';

/** Entities in both Chinese scripts. First match wins where two overlap. */
export const ZH_ENTITIES: readonly EntityRule[] = [
	rule(
		'birthday',
		'(?<e>(?:\\d{1,2}月\\d{1,2}[日号號]?|\\d{1,2}[号號/]\\d{0,2}|今天|明天|后天|後天|昨天|聽日|下(?:个|個)?(?:月|周.|週.|礼拜.|禮拜.))?[^,.?!\\d]{0,6}(?:生日|[五六七八九]十大[寿壽]|[做祝]大?[寿壽]|周岁|週歲|满月|滿月))',
		(m) => m.groups?.e ?? m[0],
	),
	rule(
		'pay-day',
		`(?:工资|工資|薪水|薪资|薪資|月薪|薪|开支|開支|出糧|出粮|养老金|養老金|退休金)[^,.?!\\d]{0,6}(?<d>\\d{1,2}|[一二三]?十[一二三四五六七八九]?)[号號日]`,
		(m) => parseNumber(m.groups?.d ?? ''),
	),
	rule(
		'pay-day',
		`(?<d>\\d{1,2}|[一二三]?十[一二三四五六七八九]?)[号號日][^,.?!]{0,8}(?:发(?:了)?工资|發(?:了)?薪|领薪|領薪|开支|出糧|发薪|工资)`,
		(m) => parseNumber(m.groups?.d ?? ''),
	),
	rule(
		'pay-day',
		'发工资|发了工资|等工资|工资(?:还没|到账|下来|没发)|發薪水?|領薪水?|出糧|薪轉日|薪水下來|开支了?',
		(m) => m[0],
	),
	rule(
		'household-size',
		`(?:${HOUSEHOLD})[^,.?!\\d]{0,6}?(?<n>\\d{1,2}|[一二两兩三四五六七八九十]{1,2})(?:个|個)?(?:口人?|人(?![民气份])|个大人|個人)`,
		number,
	),
	rule('household-size', '(?<![\\d])(?<n>\\d|[一二两兩三四五六七八九])口(?:人|之家|$|[,. ])', number),
	rule(
		'household-size',
		'(?<a>[一二两兩三四五])大(?<b>[一二两兩三四五])小',
		(m) => (parseNumber(m.groups?.a ?? '') ?? 0) + (parseNumber(m.groups?.b ?? '') ?? 0),
	),
	rule('household-size', '一个人住|一個人住|就我自己(?:住|用|吃)?|独居|獨居', () => 1),
	rule('household-size', '两个人(?:住|吃|睡|用)|兩個人(?:住|吃|睡|用)|就(?:我们)?两口子|两口子', () => 2),
	rule(
		'consumption-rate',
		`(?:一|每|几|两|兩|三|半)(?:个|個)?(?:月|周|週|星期|礼拜|禮拜|天|年|学期|學期)[^,.?!\\d]{0,8}(?:${N})(?:多|来|來|几)?(?:${GOODS}|双|副|个|個|吨|噸|次)`,
	),
	rule(
		'consumption-rate',
		`(?:一|两|兩|三|\\d)(?:${GOODS})[^,.?!]{0,6}?(?:吃|用|喝|能用|可以用|撑)[^,.?!]{0,4}?(?:\\d{1,2}|[一二两兩三四五六七八九十半]{1,2})(?:个|個)?(?:月|周|週|星期|礼拜|禮拜|天)`,
	),
	rule(
		'consumption-rate',
		`(?:${N})(?:天|个月|個月|周|週|星期|礼拜|禮拜)(?:吃|用|喝|换|換)(?:完)?(?:一|两|兩|\\d)(?:${GOODS}|次|回)`,
	),
	...ZH_DATES,
	...ZH_FESTIVALS.map(([source, id]) => rule('festival', source, () => id)),
	rule(
		'amount',
		'(?:预算|預算|budget)[^,.?!\\d]{0,3}(?<e>(?<n>[一二两兩三四五六七八九十百千万萬]{2,6}))',
		number,
	),
	rule(
		'amount',
		`(?<n>[一二两兩三四五六七八九十百千万萬]{1,6})(?:块|塊|元|蚊)(?:钱|錢)?(?!砖|木|布|蛋|饼|石|板)`,
		number,
	),
	rule(
		'amount',
		'(?:便宜|降|少|减|減|抹|再让|让|卖|給|给|价|價|预算|預算|到手|一口价|收我|包邮|成交)(?:到|你|我|我个|是|就|了|至)? ?(?<e>(?<n>\\d{2,6}(?:\\.\\d{1,2})?))(?![\\d月号號天%个個件cgmk克:斤-])',
		number,
	),
	rule(
		'quantity',
		`(?<![\\d.第])(?<n>${N})(?:多|来|來)? ?(?:${ZH_MEASURES})(?!月|小时|小時|星期|礼拜|人说|钟|分|点|字|多少|起|地|子|方|家|坑)`,
		number,
	),
	rule(
		'size',
		'(?<![a-z0-9])(?:均码|[2-6]?x{0,3}[sl]|m)(?:码|碼|号|號|size)?(?=[的码碼号號吗嗎还還没沒有和跟换換 ,.?!~能]|$)(?![a-z])',
	),
	rule(
		'size',
		'(?<![\\d.])\\d{2,3}(?:\\.5)?(?:码|碼|号码|公分|厘米)|(?:圈口|腰围|腰圍|胸围|胸圍|脖圍|手围|脚长|身高|袖長) ?\\d{2,3}(?:\\.\\d)?|均码|加大码|加长款|大[一半]号|小[一半]号|大一號|小一號',
	),
	rule('colour', ZH_COLOURS),
	rule(
		'coupon',
		'(?:新人|老客|店铺|立减|免邮|免運|无门槛|折扣|優惠|优惠|满减|折價|红包|隐藏|大额|\\d+元?)券|优惠码|折扣碼|優惠碼|消费券|红包',
	),
	rule('competitor', ZH_COMPETITORS),
	rule(
		'gift-recipient',
		`(?:送给?|給|给|帮|幫|替|俾|寄)(?:我)?(?:家|的|未来|以前|那)?(?<e>${ZH_RECIPIENTS})(?=[^,.?!]{0,8}(?:买|買|挑|选|選|订|訂|的|用|礼|禮|生日|过|過|$|[,.?! ]|惊|嘅))`,
		(m) => m.groups?.e ?? null,
	),
	rule(
		'gift-recipient',
		`(?<e>${ZH_RECIPIENTS})(?:的)?(?:生日|[五六七八九]十大[寿壽]|结婚|結婚|毕业|畢業|退休|做[寿壽])`,
		(m) => m.groups?.e ?? null,
	),
	rule(
		'product',
		'(?:那款|这款|這款|那件|这件|這件|那条|这条|那双|那个|這個|那盏|那套|那隻|那支)(?<e>[\\u4e00-\\u9fffa-z0-9"]{2,10}?)(?=还有|還有|有没|有沒|多少|怎么|怎麼|能不能|可以|什么|什麼|是不|好不|会不|會不|卖|賣|[ ,.?!]|$)',
	),
];

/** Parts of an address: two or more of them in one run make it one. Linear: runs first, marks inside after. */
export const ZH_ADDRESS_RUN = /[\u4e00-\u9fffa-z0-9-]{4,60}/dg;
export const ZH_ADDRESS_MARK =
	/(?<![超门門])(?:省|市(?![场場监監价價面])|[区區](?![别別间間])|[县縣]|镇(?!定|静)|鎮(?!定)|街道|[乡鄉](?!下)|路(?![上由口线線])|大道|[巷弄](?!堂)|村(?![里裡长])|\d+[号號](?![码碼])|\d+[栋棟幢座](?!房)|\d+单元|\d+單元|\d+室|[楼樓](?![下上梯层層主])|小区|花园|大厦|之\d)/g;
