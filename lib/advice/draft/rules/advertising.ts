import { say, type WordingRule } from '../wording-rule.ts';

/**
 * Superlatives and titles. What is said of times, sizes and advice stays allowed: 最近, 最晚, 最大码, 最好 (had better), 第一次, "best regards".
 * Article 9 speaks of advertising; platforms of the mainland search chats for the same words, hence a warning and no more.
 */
export const SUPERLATIVE: WordingRule = {
	id: 'superlative',
	severity: 'warn',
	sources: [
		'广告法 第九条第三项 (2015, amended 2018 and 2021): no 国家级, 最高级, 最佳 and the like. Confidence: high.',
		'广告绝对化用语执法指南 (市场监管总局 2023 年第 6 号): which uses count and which do not. Confidence: high.',
		'商标法 第十四条第五款 (2019): 驰名商标 may not be used in advertising. Confidence: high.',
		'公平交易法 第二十一條 (Taiwan): claims such as 第一 need proof. Confidence: high.',
		'UK CAP Code 3.7, 3.38 and US FTC substantiation policy (1984): superlative claims need proof. Confidence: high.',
	],
	zh: [
		{
			find: /最好的(?=产品|质量|品质|材|面料|店|品牌|服务|价|货|东西|款|牌子)/g,
			safer: say('很好的', '很好的'),
		},
		{
			find: /(?<=(?:质量|品质|效果|材质|面料|口感|味道|性价比|口碑|评价|品牌)(?:都|也)?(?:是)?)最(?=好|佳|高|棒|强)/g,
			unless: /哪|吗|么|\?/,
			safer: say('很', '很'),
		},
		{
			find: /最(?=优质|先进|高级|高端|正宗|专业|权威|安全|有效|完美|强[的大]|棒的?|牛|受欢迎|畅销|热销|流行|热门|火爆|优秀|奢华|豪华)/g,
			unless: /哪|吗|么|\?|您最|你最|之一/,
			safer: say('很', '很'),
		},
		{
			find: /最(?:佳|优)(?!惠|时|观|赏|食|使用|方式|方案|状态)/g,
			unless: /分钟|小时|\d分|温度|\d度|时间/,
			safer: say('很好', '很好'),
		},
		{ find: /最?(?:顶级|顶尖)/g, safer: say('高端', '高端') },
		{
			find: /(?<=销量|人气|口碑|好评|质量|品质|排名|排行)(?:全网|全国|行业|类目|全球|同行|排名|排行)?第一(?!次|时间|天|批|步|个)/g,
			safer: say('很靠前', '很前面'),
		},
		{
			find: /(?:全网|全国|全球|行业|世界|中国|类目|同行|国内)(?:排名|销量)?第一(?!次|时间|天|批|步|个)/g,
			safer: say('很受欢迎', '很受歡迎'),
		},
		{ find: /第一(?=品牌|名牌|大店)/g, safer: say('知名', '知名') },
		{ find: /国家级|世界级|宇宙级|全球级/g, unless: /非遗|非物质|文物|景区/, safer: say('高水准', '高水準') },
		{ find: /极品/g, safer: say('好物', '好物') },
		{ find: /极致(?:的)?/g, safer: say('很好的', '很好的') },
		{ find: /绝无仅有|史无前例|独一无二|无与伦比|举世无双/g, safer: say('很少见', '很少見') },
		{ find: /(?:销量|行业|类目|全网)(?:总)?冠军|销冠/g, safer: say('热卖款', '熱賣款') },
		{ find: /(?:全网|全国|行业)(?:独家|首家|唯一|首创)/g, safer: say('我们店的', '我們店的') },
		{ find: /驰名商标/g, safer: say('知名品牌', '知名品牌') },
		{ find: /国家免检|免检产品/g, safer: say('检测合格', '檢測合格') },
		{
			find: /(?:国家(?:机关|领导人)|军队|部队|人民大会堂|国宴)(?:专供|特供|专用)|特供酒/g,
			safer: say('正规渠道', '正規管道'),
		},
		{ find: /(?:祖传|独家)秘方/g, safer: say('自家配方', '自家配方') },
	],
	en: [
		{
			find: /(?<![a-z])(?:the |absolutely the |simply the )(?:very )?best (?=quality|product|seller|shop|store|material|service|brand|item)/g,
			unless: /which|what|\?|find|looking|want|one of|you(?:'re| are)/,
			safer: say('good ', 'good '),
		},
		{
			find: /(?<![a-z])(?:the )?best (?:on|in) (?:the )?(?:market|world|town|class|china|country|internet|industry)(?![a-z])/g,
			unless: /which|what|one of/,
			safer: say('well liked by our buyers', 'well liked by our buyers'),
		},
		{
			find: /(?<![a-z0-9])(?:#1|number one|no\. ?1|top 1) (?=seller|brand|choice|rated|shop|store|quality|product|in |on )/g,
			safer: say('popular ', 'popular '),
		},
		{
			find: /(?<![a-z])(?:the )?world'?s (?:best|first|leading|finest|number one|only)(?![a-z])/g,
			safer: say('a well-liked', 'a well-liked'),
		},
		{
			find: /(?<![a-z])second to none|one of a kind in the world|unrivall?ed|unmatched/g,
			safer: say('very good', 'very good'),
		},
	],
	safer: null,
};

/** "The lowest price": also said while haggling, where it is often untrue. */
export const LOWEST_PRICE: WordingRule = {
	id: 'lowest-price',
	severity: 'note',
	sources: [
		'广告法 第九条第三项; 价格法 第十四条第四项 (1998); 明码标价和禁止价格欺诈规定 第十九条 (2022). Confidence: high.',
		'US FTC 16 CFR 233 (deceptive pricing); UK CAP Code 3.39 price comparisons. Confidence: high.',
	],
	zh: [
		{
			find: /(?:全网|全国|同行|全平台)(?:的)?最(?:低价?|便宜|优惠|实惠|划算)的?/g,
			safer: say('很实惠', '很划算'),
		},
		{ find: /史上最低价?|历史最低价?|跳楼价|亏本价/g, safer: say('现在的活动价', '現在的活動價') },
	],
	en: [
		{
			find: /(?<![a-z])(?:the )?(?:cheapest|lowest price)s? (?:in|on|anywhere|online|around|you(?:'ll| will| can))(?: (?:the )?(?:market|world|town|china|internet|web|ebay|amazon|find))?(?: find| get)?/g,
			unless: /which|what|not |n't|\?/,
			safer: say('a fair price', 'a fair price'),
		},
		{ find: /(?<![a-z])unbeatable(?= (?:price|deal|offer|value))/g, safer: say('fair', 'fair') },
	],
	safer: null,
};
