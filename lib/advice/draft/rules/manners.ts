import { say, type WordingRule } from '../wording-rule.ts';

const MANNERS = [
	'domain.md sections 4 and 5: never use conflict words, even where the buyer is at fault; 电子商务客服服务规范 GB/T 32928. Confidence: medium.',
];

/** Words that end a talk. */
export const RUDE: WordingRule = {
	id: 'rude',
	severity: 'warn',
	sources: MANNERS,
	clause: true,
	zh: [
		{ find: /爱买不买|不买(?:就)?(?:拉倒|算了|别问|滚)|买不起|没钱(?:就)?别|嫌贵(?:就)?别/g },
		{
			find: /有病(?:吧|啊|呀)|神经病|脑子(?:有|进|坏)|脑残|智障|白痴|傻[逼b瓜x叉]|滚(?=[,.!~]|$|开|蛋|远)|有毛病(?:吧|啊)|废话|闭嘴|去死|(?<!妈)妈的|他妈|tmd|垃圾客户/g,
		},
		{ find: /(?:听|看)不懂(?:人话|中文|字)|不识字|不会自己看|自己不会看|眼睛(?:呢|瞎)|没长眼/g },
		{
			find: /烦不烦|烦死了?|别烦(?:我|人)|有完没完|没完没了|别(?:一直|老|再)?(?:催|问)了|催什么催?|急什么急?|不要(?:一直|再)催/g,
		},
		{
			find: /(?:关|干)我(?:们)?(?:什么|啥|屁)?事|跟我(?:们)?(?:没|没有)(?:任何)?关系|不关我(?:们)?(?:的)?事|我(?:们)?不管|懒得(?:跟|和|理)/g,
			unless: /不管(?:怎|是|什么|多)/,
		},
		{
			find: /随(?:便)?你(?:便)?(?:吧|了|怎么|投诉|差评)|爱(?:投诉|差评|咋咋|怎样怎样|退不退|要不要)|(?:要|想)(?:投诉|差评)(?:就|你)?(?:去|随便)|投诉(?:就)?投诉(?:吧|呗)/g,
		},
		{
			find: /想得美|做梦(?:吧|呢)|无理取闹|你这种人|(?:贪|占)(?:小)?便宜(?:的人|吧|啊)|讲不讲(?:道)?理|你(?:这人)?(?:怎么)?这么(?:烦|笨|麻烦|啰嗦|计较)/g,
		},
	],
	en: [
		{
			find: /(?<![a-z])(?:take it or leave it|(?:then )?don'?t buy (?:it )?then|if you (?:can'?t|cannot) afford|don'?t waste my time|stop wasting my time|waste of my time)(?![a-z])/g,
		},
		{
			find: /(?<![a-z])(?:(?:are you|you(?:'re| are)(?: so| just)?) (?:stupid|dumb|blind|crazy|an idiot|annoying|ridiculous|a liar|rude|cheap|kidding)|idiot|moron|shut up|go away|get lost|f\*+k|fuck\w*|bullshit|wtf|screw you)(?![a-z])/g,
		},
		{
			find: /(?<![a-z])(?:stop (?:messaging|asking|bothering|texting|complaining)|quit (?:asking|bothering|complaining)|leave me alone|calm down|chill out|you people)(?![a-z])/g,
			unless: /i will|i'll|alarm|help/,
		},
		{
			find: /(?<![a-z])(?:(?:can'?t|don'?t|didn'?t) you (?:even )?(?:read|see)|do you even read|learn to read|use your eyes|as i (?:already|have already|clearly) (?:said|told|explained)|i already told you|how many times)(?![a-z])/g,
		},
		{
			find: /(?<![a-z])(?:not (?:my|our) (?:problem|fault|concern|issue)|i don'?t care|who cares|deal with it|too bad|tough luck|go ahead and (?:complain|report)|report me|whatever you (?:want|like)[.!])/g,
		},
	],
	safer: say(
		'不好意思，我再为您说明一下',
		'不好意思，我再為您說明一次',
		'sorry if I was not clear, let me explain',
	),
};

/** Saying that it is the buyer's fault. */
export const BLAME: WordingRule = {
	id: 'blame',
	severity: 'warn',
	sources: MANNERS,
	clause: true,
	zh: [
		{
			find: /(?:是|都是|就是)(?:因为)?[您你](?:自己)?(?:的(?:问题|错|责任|原因|失误)|(?:自己)?(?:弄坏|搞错|弄错|填错|写错|选错|拍错|买错|操作不当|没看|用坏))/g,
			unless: /不是|吗|\?|是不是|如果|要是|是否/,
		},
		{
			find: /[您你]自己(?:填错|写错|选错|拍错|买错|弄坏|弄错|搞错|不看|没看|没注意|不小心|操作|看不清|不会用|要买|要求的|造成)/g,
			unless: /吗|\?|如果|要是|是不是|可以|是否/,
		},
		{
			find: /(?:怪|怨|赖)(?:[您你]自己|不?得?了?我(?:们)?(?:[,.!~]|$)|谁)|谁(?:让|叫)[您你]/g,
			unless: /我们不好|自己不好/,
		},
		{
			find: /(?:页面|详情|描述|标题)(?:上|里)?(?:不是)?(?:都)?(?:写|说|标)(?:得|的)?(?:很|这么|那么|清清)(?:清楚|明白|楚楚)/g,
			unless: /没|不够/,
		},
		{
			find: /(?:不是|都)(?:跟|和|给|已经)[您你]?说(?:过|了)(?:吗|好?几遍|很多遍|多少)|说了(?:多少|好几|几|很多)(?:遍|次)|[您你]怎么(?:不|没)(?:看|早说|问清)/g,
		},
		{
			find: /[您你](?:应该|当时|早)(?:就)?(?:该)?(?:自己)?(?:看清楚|问清楚|先看|先问|注意)(?:再|啊|的|吧|嘛|$)/g,
			unless: /可以|建议|请/,
		},
	],
	en: [
		{
			find: /(?<![a-z])(?:(?:it(?:'s| is| was)|this is|that(?:'s| is)) )?(?:all )?your (?:own )?(?:fault|mistake|problem|error)(?![a-z])/g,
			unless: /not|n't|isn|no |solve|fix|sort|understand|sorry|help|about|describe|resolve|with your|\?/,
		},
		{
			find: /(?<![a-z])you (?:should(?:'ve| have)|ought to have|could have|were supposed to) (?:read|check|ask|measure|look|know|told|pay|paid|paying|checked|asked|measured|looked|known|noticed)/g,
			unless: /receiv|email|by now/,
		},
		{
			find: /(?<![a-z])you (?:failed|forgot|neglected|refused|did not bother|didn'?t bother|chose the wrong|ordered the wrong|entered the wrong|gave (?:us|me) the wrong|typed the wrong|broke it|damaged it|misused)/g,
			unless: /if you|\?|did you|in case/,
		},
		{
			find: /(?<![a-z])(?:it (?:clearly|obviously) (?:says|states|said)|(?:the )?(?:description|listing|title) (?:clearly|obviously) (?:says|states|said)|as (?:clearly )?stated in the (?:listing|description)|you (?:clearly|obviously) (?:did|have|are|don|mis))/g,
		},
		{
			find: /(?<![a-z])(?:you(?:'re| are) (?:the (?:only )?one who|to blame|wrong|lying|mistaken)|blame yourself|you caused|user error|you must have (?:broken|damaged|dropped|done|used|misused))/g,
			unless: /\?|not|n't/,
		},
		{ find: /(?<![a-z])what (?:did|do) you expect(?: for)?|you get what you pay for/g },
	],
	safer: say(
		'我们一起看看问题出在哪里',
		'我們一起看看問題出在哪裡',
		'let us find out together what went wrong',
	),
};

/** Running down other shops. */
export const RIVAL: WordingRule = {
	id: 'rival',
	severity: 'warn',
	sources: [
		'反不正当竞争法 第十一条 (2019): no false or misleading information against a competitor. Confidence: high.',
		'广告法 第十三条: advertising may not belittle others. Confidence: high. 公平交易法 第二十四條 (Taiwan). Confidence: high.',
		'EU Directive 2006/114/EC, article 4(d); UK CAP Code 3.42: no denigration. Confidence: high.',
	],
	clause: true,
	zh: [
		{
			find: /(?:别家|其他家|其它家|他家|他们家|别的(?:店|家|卖家)|隔壁|那家|其他(?:店|卖家|商家)|便宜的(?:那些|那种)?)(?:店)?[^,.!?;\n]{0,10}(?:假(?:货|的|冒)|垃圾|次品|骗(?:人|子|钱)|高仿|山寨|劣质|烂|坑人|仿(?:品|货|的)|翻新|以次充好|黑心|不靠谱|没我们(?:好|专业)|偷工减料|二手充新)/g,
			unless: /不(?:评价|知道|清楚|了解|好说)|吗|\?/,
		},
		{
			find: /(?:别|不要)(?:去|在)(?:别家|他家|他们家|其他店|隔壁|别的店)(?:买|拍)?[^.!?\n]{0,8}(?:骗|假|坑|后悔)/g,
		},
	],
	en: [
		{
			find: /(?<![a-z])(?:other|those|that|these|cheaper|competing|their) (?:\w+ )?(?:shops?|sellers?|stores?|listings?|brands?|compan(?:y|ies)|competitors?|ones?)[^.!?\n]{0,30}(?<![a-z])(?:fakes?|scam\w*|rubbish|trash|junk|garbage|cheat\w*|liars?|lie|counterfeit|knock-?offs?|rip[- ]?offs?|crap|terrible|worthless|dishonest|copies)(?![a-z])/g,
			unless: /can'?t (?:say|speak|comment|judge)|cannot (?:say|speak|comment)|\?|not sure/,
		},
		{
			find: /(?<![a-z])(?:don'?t|never) (?:buy|order|trust)(?: \w+){0,3} (?:from )?(?:them|other (?:sellers?|shops?|stores?)|competitors?|that (?:seller|shop|store))(?![a-z])/g,
		},
		{
			find: /(?<![a-z])(?:he|they|the other seller|that seller|that shop) (?:is|are|will|sells?|just) (?:a |all |only )?(?:scam\w*|cheat\w*|fakes?|liars?|rip[- ]?off|crooks?)/g,
		},
	],
	safer: say(
		'别家的情况我不太了解，我来说说我们的',
		'別家的狀況我不太清楚，我來說說我們的',
		'I cannot speak for other shops, but I can tell you about ours',
	),
};

/** Cheer towards someone who is upset. Used only while the buyer is. */
export const CHEERFUL: WordingRule = {
	id: 'cheerful',
	severity: 'note',
	sources: ['domain.md 2.6: an agitated buyer needs patience and empathy first.'],
	zh: [{ find: /哈{2,}|嘻{2,}|嘿{2,}|(?:😂|🤣|😄|😆|🎉|😜|😁|😝)+/gu, safer: say('', '') }],
	en: [
		{
			find: /(?<![a-z])(?:(?:ha){2,}h?|lol|lmao|rofl)(?![a-z])|(?:😂|🤣|😄|😆|🎉|😜|😁|😝)+/gu,
			safer: say('', ''),
		},
	],
	safer: null,
};
