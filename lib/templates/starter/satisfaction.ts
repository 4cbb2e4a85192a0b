import type { StarterEntry } from './entry.ts';

/** How satisfied, and what if not. */
export const SATISFACTION: readonly StarterEntry[] = [
	{
		slug: 'survey-five',
		service: 'hospitality',
		tone: 'brief',
		abbreviation: { latin: 'survey', pinyin: 'mydc' },
		situation: {
			phases: ['after-sale'],
			stages: ['post-purchase'],
			temperaments: ['friendly', 'analytical'],
			buyingStyles: ['courteous'],
			lifecycles: ['first-purchase', 'repeat'],
			tasks: ['satisfaction'],
			orderSteps: ['confirmed', 'delivered'],
		},
		texts: {
			en: {
				title: 'Five-level survey',
				body: 'One quick question: from 1 (poor) to 5 (very good), how satisfied are you with {{ order.item | default: "your order" }}? A number is enough, and a word about why helps us.',
				tags: ['survey', 'satisfaction', 'rating'],
			},
			'zh-Hans': {
				title: '五级满意度',
				body: '打扰您问一句：{{ order.item | default: "这次购物" }}从1分（不满意）到5分（很满意），您打几分？回个数字就行，愿意说说原因更好。',
				tags: ['满意度', '打分', '调查'],
			},
			'zh-Hant': {
				title: '五級滿意度',
				body: '想請教您一題：{{ order.item | default: "這次購物" }}從 1 分（不滿意）到 5 分（很滿意），您會給幾分？回數字就可以，願意說原因會更有幫助。',
				tags: ['滿意度', '評分', '調查'],
			},
		},
	},
	{
		slug: 'survey-low',
		service: 'exceptions',
		tone: 'warm',
		situation: {
			emotions: ['disappointment'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			temperaments: ['analytical', 'friendly'],
			demeanours: ['taciturn'],
			motives: ['self-esteem'],
			tasks: ['satisfaction'],
			complaintCauses: ['product', 'service', 'delivery', 'expectation'],
			complaintWants: ['taken-seriously', 'not-again'],
			attitudes: ['silently-dissatisfied'],
		},
		texts: {
			en: {
				title: 'After a low mark',
				body: "Thank you for the honest mark; I'm sorry we fell short. May I ask what cost us the points: the item, the delivery or the way we answered? I'd like to put right what can still be put right.",
				tags: ['low mark', 'survey', 'dissatisfied'],
			},
			'zh-Hans': {
				title: '低分回访',
				body: '谢谢您说实话，没做好的地方跟您道歉。方便说说分扣在哪儿吗，东西、物流还是我们的服务？还能补救的，我来补。',
				tags: ['低分', '不满意', '回访'],
			},
			'zh-Hant': {
				title: '低分關心',
				body: '謝謝您誠實的分數，沒做好的地方跟您說聲抱歉。方便告訴我是哪裡扣分嗎，商品、配送還是我們的服務？還能補救的我來處理。',
				tags: ['低分', '不滿意', '關心'],
			},
		},
	},
	{
		slug: 'silent-check',
		service: 'hospitality',
		tone: 'warm',
		situation: {
			phases: ['in-sale', 'after-sale'],
			stages: ['post-purchase'],
			demeanours: ['taciturn'],
			motives: ['self-esteem'],
			lifecycles: ['repeat', 'loyal', 'lapsed'],
			tasks: ['satisfaction', 'win-back'],
			attitudes: ['silently-dissatisfied'],
			complaintWants: ['taken-seriously'],
		},
		texts: {
			en: {
				title: "You've gone quiet: is anything wrong",
				body: "You've been quieter than usual, and that makes me wonder whether we let you down somewhere. If so, please tell me frankly; I'd sooner hear something unpleasant than lose you without knowing why.",
				tags: ['quiet', 'unhappy', 'leaving'],
			},
			'zh-Hans': {
				title: '话少了，问问有没有不满',
				body: '您近来话少了，我心里有点打鼓，是不是哪儿让您不痛快了？有的话您直说，不好听的我也愿意听，总比稀里糊涂让您走了强。',
				tags: ['不说话', '不满', '流失'],
			},
			'zh-Hant': {
				title: '話變少了，關心是否不滿',
				body: '感覺您這陣子話比較少，會不會是我們哪裡讓您不開心呢？如果有，請直接跟我說，我寧願聽真話，也不希望不明不白地失去您。',
				tags: ['話變少', '不滿', '流失'],
			},
		},
	},
];
