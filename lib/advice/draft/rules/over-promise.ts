import { say, type WordingRule } from '../wording-rule.ts';

/** Whatever is promised more surely than a shop can know. Composition ("100% cotton"), deposits and refusals are no promises. */
export const OVER_PROMISE: WordingRule = {
	id: 'over-promise',
	severity: 'warn',
	sources: [
		'消费者权益保护法 第二十条 (2013): no false or misleading statements to consumers. Confidence: high.',
		'广告法 第二十八条 (2021): false advertising, including of performance and service. Confidence: high.',
		'公平交易法 第二十一條 (Taiwan, 2017): no false or misleading representations. Confidence: high.',
		'US FTC Act section 5; EU Directive 2005/29/EC, articles 6-7: misleading actions. Confidence: high.',
		'domain.md section 4: over-promise is a cause of complaints.',
	],
	zh: [
		{
			find: /(?:绝对|肯定|一定|必定|铁定|百分百|100 ?%|保证|必须)(?:能|会|可以)?(?:在)?(?=(?:今天|明天|后天|大后天|[今明后]晚|[今明]早|[周下][一二三四五六日末周]|\d{1,2}[号日天])[^,.!?;]{0,6}(?:到|收|达))/g,
			unless: /不能|无法|没法|不敢|不保证|不一定|没办法/,
			safer: say('预计', '預計', 'should '),
		},
		{
			find: /(?<=(?:今天|明天|后天|[今明后]晚|[今明]早|周[一二三四五六日末]|\d{1,2}[号日天](?:[之以]?内)?)(?:晚上|早上|上午|中午|下午|[之以]?前)?)(?:就)?(?:绝对|肯定|一定|必定|铁定|百分百|100 ?%|保证|必)(?:能|会|可以)?(?=(?:送|收|运|派|寄)?(?:到|达|出))/g,
			unless: /不一定|不能|无法|没法|不敢/,
			safer: say('一般能', '一般能', 'should '),
		},
		{
			find: /(?<![不没有])绝对(?=不会|没|不[掉起褪变缩会])/g,
			unless: /不敢|不能绝对/,
			safer: say('一般', '一般'),
		},
		{ find: /(?<![不没有])绝对(?!不|没|值|伏特|是?好评)(?:是)?/g, safer: say('', '') },
		{
			find: /(?<!有|质量|品质|正品|售后|服务|权益|多重|生活|安全|的)保证(?:是)?(?=正品|真货|全新|原装|正版)/g,
			unless: /(?:不|无法|没法|没办法|难以|谁)[^,.]{0,6}保证|正品保证/,
			safer: say('是', '是'),
		},
		{
			find: /(?<!有|质量|品质|正品|售后|服务|权益|多重|生活|安全|的|为了?)保证(?:能|会|可以)?(?!金|书|卡|单|人|期|正品|真货|全新|原装|正版|是正|措施|服务|条款|范围|不了|不会?了|(?:您|你)的|质量的|每|我们会?尽|尽快|附件|完[整好]|哦|呢|的(?!是)|商品|包裹|食品|产品|材)/g,
			unless: /(?:不|无法|没法|没办法|难以|谁|没有?|为了?|为您)[^,.]{0,8}保证/,
			safer: say('尽量', '盡量'),
		},
		{ find: /(?:百分之?百|100 ?%)(?:是|的)?(?=正品|真货|原装|放心|安全|满意)/g, safer: say('', '') },
		{
			find: /(?:百分之?百|100 ?%)(?=(?:会|能|可以|到|不会|没问题|有效|合适))/g,
			unless: /(?:不|无法|没法|没办法|难以)[^,.]{0,6}(?:百分|100)/,
			safer: say('一般', '一般'),
		},
		{
			find: /(?<!不)(?:肯定|一定)(?=(?:没问题|没事|不会(?:有问题|坏|掉色|褪色|起球|缩水|变形|过敏|晚|迟)))/g,
			safer: say('一般', '一般'),
		},
		{
			find: /(?<!不)(?:肯定|一定)(?:能|会|可以)?(?=(?:合适|合身|合脚|好用|满意的|能用|装得|退|赔|补偿))/g,
			unless: /(?:不|别|吗|么|\?)/,
			safer: say('应该会', '應該會'),
		},
		{ find: /永(?:远|久)?不(?:会)?(?=坏|褪|变形|掉|生锈|过时)/g, safer: say('不容易', '不容易') },
		{ find: /永久(?=保修|质保|保固|使用|有效|免费)/g, safer: say('长期', '長期') },
		{ find: /零风险|万无一失|(?:没有|无)任何风险/g, safer: say('风险很小', '風險很小') },
		{ find: /无条件(?=退|换|赔)|无理由无限期/g, safer: say('按平台规则', '依平台規則') },
	],
	en: [
		{
			find: /(?<![a-z])(?:will |shall )?(?:definitely|certainly|absolutely|surely|100 ?%|for sure|guaranteed to)(?: will| to)? (arrive|be there|be delivered|be with you|get there|get to you|reach you|fit|work|last|be fine|be ok)(?![a-z])/g,
			unless: /not|n't|if /,
			safer: say('should $1', 'should $1'),
		},
		{
			find: /(?<![a-z])will (arrive|be there|be delivered|be with you|get there|reach you)(?= (?:by |on |before )?(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[^.!?\n]{0,20}(?:for sure|guarante|without fail|definitely|no matter|100))/g,
			safer: say('should $1', 'should $1'),
		},
		{
			find: /,? (?:for sure|without fail|no matter what)(?![a-z])/g,
			unless: /know|say|tell|not |n't|can't|if |check|sure (?:if|that|when)|find out/,
			safer: say(' if all goes well', ' if all goes well'),
		},
		{
			find: /(?<![a-z])(?:can |do )?(?:absolutely |personally |fully )?guarantee(?: you)?(?: that)?(?= (?:it|this|the|you|your|that|delivery|arrival|they|we|i|a|next|same))/g,
			unless:
				/(?:not?|n't|cannot|never|without|money[- ]back|manufacturer'?s?|under|a|the|our|satisfaction|ebay|buyer) (?:\w+ )?(?:\w+ )?guarantee|guarantee (?:card|period|form|policy)/,
			safer: say('expect that', 'expect that'),
		},
		{
			find: /(?<![a-z])guaranteed(?= (?:by|to|for|on|before|delivery|tomorrow|today|next))/g,
			unless: /not |n't|isn|never|cannot/,
			safer: say('expected', 'expected'),
		},
		{
			find: /(?<![a-z])(?<=(?:^|[^a-z])(?:i|we) )promise(?: you)?(?= (?:it|this|the|you|your|they|that)(?!'ll hear| will hear))/g,
			unless: /not |n't|never/,
			safer: say('believe', 'believe'),
		},
		{
			find: /(?<![\d.])100 ?% (?=(?:guarantee|safe|authentic|genuine|original|satisf|waterproof|effective|accurate|happy with it|perfect))/g,
			unless: /not |n't|never|cannot/,
			safer: say('', ''),
		},
		{
			find: /(?<![a-z])will never (break|fail|fade|shrink|tear|rust|leak|peel|stop working)(?![a-z])/g,
			safer: say('is made not to $1', 'is made not to $1'),
		},
		{
			find: /(?<![a-z])(?:completely |totally |100% )?risk[- ]free(?![a-z])/g,
			safer: say('low-risk', 'low-risk'),
		},
	],
	safer: null,
};
