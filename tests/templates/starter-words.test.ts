import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../lib/advice/draft/check-draft.ts';
import { emptyContext } from '../../lib/advice/draft/draft-context.ts';
import { NO_FLOOR } from '../../lib/chat/floor-price.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../lib/chat/vocabulary.ts';
import { foldToHans } from '../../lib/templates/hans-fold.ts';
import { renderTemplate } from '../../lib/templates/render.ts';
import { SAMPLE_VALUES } from '../../lib/templates/sample-values.ts';
import { STARTER_SLUGS, STARTER_TEMPLATES } from '../../lib/templates/starter.ts';
import type { Template } from '../../lib/templates/template.ts';
import { answersTo } from './answers-to.ts';

const CTX = { now: Date.UTC(2025, 7, 20), utcOffsetMinutes: 0 };
/** The day of the sample values: their dates are not past. */
const SAMPLE_NOW = Date.UTC(2025, 7, 15);
const wordsOf = ({ title, body }: Template) => `${title}\n${body}`;
const of = (language: UiLanguage) => STARTER_TEMPLATES.filter((one) => one.language === language);

/** Over-promises and advertising words; wider than the draft check on purpose, because what comes with the product is held to more. */
const BOAST = {
	zh: /最|第一|国家级|國家級|世界级|世界級|顶级|頂級|极致|極致|独家|獨家|唯一|绝对|絕對|保证|保證|百分百|100 ?%|永久|永远|永遠|肯定|必须|必須|立刻|立即|马上|馬上|包您满意|包您滿意|万能|萬能/,
	en: /\b(?:best|cheapest|lowest|perfect|absolutely|definitely|guarantee[ds]?|always|never|number one|immediately|unbeatable|100 ?%)(?!\w)/i,
};
/** Contact or payment outside the platform, and money or gifts for reviews. */
const OFF_PLATFORM = {
	zh: /微信|支付宝转|加我|加您|QQ|LINE|私下|私訊我的|电话联系|打给我|手機聯絡|返现|返現|好评返|五星|好评有|晒图有礼/,
	en: /\b(?:whatsapp|wechat|paypal|e-?mail|telegram|instagram|call me|five[- ]star|5[- ]star|cashback)\b/i,
};
/** Health claims. */
const MEDICAL = {
	zh: /治疗|治療|治愈|治癒|疗效|療效|根治|药用|藥用|祛病|减肥|減肥|消炎|杀菌|殺菌/,
	en: /\b(?:cures?|heals?|treats?|medical(?:ly)?|therapeutic|weight loss)\b/i,
};

describe('words', () => {
	it.each(STARTER_TEMPLATES.map((template) => [template.id, template] as const))(
		'%s is honest and stays on the platform',
		(_, template) => {
			const key = template.language === 'en' ? 'en' : 'zh';
			for (const list of [BOAST, OFF_PLATFORM, MEDICAL]) expect(wordsOf(template)).not.toMatch(list[key]);
		},
	);

	it('the lists catch what they are for', () => {
		expect('全网最低价，保证正品').toMatch(BOAST.zh);
		expect('The best shop, 100% genuine').toMatch(BOAST.en);
		expect('加我微信').toMatch(OFF_PLATFORM.zh);
		expect('this cream cures rashes').toMatch(MEDICAL.en);
	});

	it('the draft check has nothing to warn of, on any kind of platform', () => {
		const warned = STARTER_TEMPLATES.flatMap((template) => {
			const values = {
				...SAMPLE_VALUES[template.language],
				'gift.recipient': template.language === 'en' ? 'Jo' : '小真',
			};
			const rendered = renderTemplate(template, values, { ...CTX, answers: answersTo(template) });
			const text = rendered.ok ? rendered.text : '';
			return ['taobao', 'pinduoduo', 'shopee', 'amazon'].flatMap((site) =>
				checkDraft(text, { ...emptyContext(site, NO_FLOOR), now: SAMPLE_NOW })
					.filter(({ severity }) => severity === 'warn')
					.map((finding) => `${template.id} ${finding.id}: ${text.slice(finding.start, finding.end)}`),
			);
		});
		expect(warned).toEqual([]);
	});

	it('亲 is used in moderation', () => {
		const hans = of('zh-Hans');
		expect(hans.filter(({ body }) => /亲[，。！～？]|亲$/.test(body)).length).toBeLessThan(hans.length / 4);
	});
});

/** Characters of one script only, from the fold's pairs; what both scripts write stays out of the lists. */
const SHARED = new Set(
	'后里只台面系准于并它采注周须制冲布干几卷历向吁咨咸困奸姜岳巨帘志愿斗曲朱杠极柜栗梁沈泛涂游炼秋种签筑范表谷赞踊辟郁针钟隽雇霉面饥'.split(
		'',
	),
);
/** Words of the mainland that a seller in Taiwan says otherwise. */
const MAINLAND_WORDS =
	/質量|視頻|信息|網絡|快遞|發貨|店鋪|寶貝|包郵|郵費|短信|軟件|默認|屏幕|激活|打折|質保|保修|差評|立減|到付|尺碼|顏值|用戶|渠道|鏈接|搜索|水平|通過|核實|補發|親[，。～！]|晚點發|收貨地址|刷單/;
/** Words of Taiwan that a seller on the mainland says otherwise. */
const TAIWAN_WORDS = /宅配|超商|賣場|卖场|出货|免运|统编|载具|保固|聊聊|下标|简讯|影片|透过|折价券|负评|管道/;

describe('script and usage', () => {
	it('Simplified templates hold no Traditional characters', () => {
		for (const template of of('zh-Hans')) {
			expect(foldToHans(wordsOf(template))).toBe(wordsOf(template));
			expect(wordsOf(template)).not.toMatch(TAIWAN_WORDS);
		}
	});

	it('Traditional templates hold no Simplified characters', () => {
		const hantText = of('zh-Hant').map(wordsOf).join('');
		const used = new Set(
			of('zh-Hans')
				.map(wordsOf)
				.join('')
				.match(/\p{sc=Han}/gu),
		);
		// Simplified forms: characters of the Simplified texts into which some character of the Traditional texts folds.
		const simplified = new Set(
			[...new Set(hantText.match(/\p{sc=Han}/gu))].flatMap((char) => {
				const folded = foldToHans(char);
				return folded !== char && used.has(folded) && !SHARED.has(folded) ? [folded] : [];
			}),
		);
		expect(simplified.size).toBeGreaterThan(150);
		for (const template of of('zh-Hant')) {
			expect([...wordsOf(template)].filter((char) => simplified.has(char)).join('')).toBe('');
			expect(wordsOf(template)).not.toMatch(MAINLAND_WORDS);
			expect([...template.tags.join('')].filter((char) => simplified.has(char)).join('')).toBe('');
		}
	});

	it('Traditional templates are not converted Simplified ones', () => {
		for (const slug of STARTER_SLUGS) {
			const [hans, hant] = (['zh-Hans', 'zh-Hant'] as const).map(
				(language) => STARTER_TEMPLATES.find((one) => one.id === `${language}.${slug}`)?.body ?? '',
			);
			expect(overlap(foldToHans(hans ?? ''), foldToHans(hant ?? '')), slug).toBeLessThan(0.9);
		}
	});
});

/** Pairs of neighbouring characters, each as often as it occurs, without spaces and punctuation. */
function bigrams(text: string): Map<string, number> {
	const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
	const pairs = new Map<string, number>();
	for (let i = 0; i + 1 < plain.length; i++) {
		const pair = plain.slice(i, i + 2);
		pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	}
	return pairs;
}

/** Dice's coefficient of the bigrams: 1 for the same text, 0 for nothing in common. */
function diceOf(one: Map<string, number>, other: Map<string, number>): number {
	let shared = 0;
	let all = 0;
	for (const [pair, count] of one) {
		shared += Math.min(count, other.get(pair) ?? 0);
		all += count;
	}
	for (const count of other.values()) all += count;
	return all === 0 ? 0 : (2 * shared) / all;
}
const overlap = (one: string, other: string) => diceOf(bigrams(one), bigrams(other));

/** Most that two templates of a language may share. Letters repeat far more than Chinese characters do. */
const ALIKE: Record<UiLanguage, number> = { en: 0.68, 'zh-Hans': 0.5, 'zh-Hant': 0.5 };

describe.each(UI_LANGUAGES)('near-duplicates: %s', (language) => {
	const texts = of(language).map((template) => {
		const rendered = renderTemplate(template, SAMPLE_VALUES[language], CTX);
		return { id: template.id, pairs: bigrams(rendered.ok ? rendered.text : '') };
	});

	it('no two templates say nearly the same', () => {
		const alike = texts.flatMap((one, i) =>
			texts.slice(i + 1).flatMap((other) => {
				const dice = diceOf(one.pairs, other.pairs);
				return dice >= ALIKE[language] ? [`${one.id} ${other.id} ${dice.toFixed(2)}`] : [];
			}),
		);
		expect(alike).toEqual([]);
	});

	it('a reworded copy would be found', () => {
		const text =
			language === 'en'
				? [
						'Sorry to keep you waiting, I am checking it now.',
						'Sorry for keeping you waiting, I am checking now.',
					]
				: ['抱歉让您久等，我现在就去查。', '抱歉让您久等了，我现在去查。'];
		expect(overlap(text[0] ?? '', text[1] ?? '')).toBeGreaterThan(ALIKE[language]);
	});

	it('each has a title of its own', () => {
		const titles = of(language).map(({ title }) => title);
		expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
	});
});
