import type { StarterEntry } from './entry.ts';

/** Coming back to what was promised, asked or quoted. */
export const PROMISES_AND_QUOTES: readonly StarterEntry[] = [
	{
		slug: 'promise-kept',
		service: 'hospitality',
		situation: {
			phases: ['pre-sale', 'in-sale', 'after-sale'],
			temperaments: ['analytical', 'dominant'],
			buyingStyles: ['courteous'],
			motives: ['self-esteem'],
			tasks: ['promise'],
			complaintWants: ['taken-seriously'],
		},
		texts: {
			en: {
				title: 'Back with what I promised',
				body: "As promised, I'm back{% if buyer.name %}, {{ buyer.name }}{% endif %}. I've found out what you asked about; here is the answer. If it leaves something open, ask on.",
				tags: ['promise', 'answer', 'back'],
			},
			'zh-Hans': {
				title: '说好的回复来了',
				body: '说好给您回话的，我来了。您问的事我问清楚了，这就告诉您；有没讲到的，您接着问。',
				tags: ['答应的', '回复', '兑现'],
			},
			'zh-Hant': {
				title: '答應的回覆來了',
				body: '之前說好要回覆您，我來了。您問的事情已經確認好，現在跟您說明；如果還有沒提到的，請繼續問我。',
				tags: ['答應的', '回覆', '說好的'],
			},
		},
	},
	{
		slug: 'promise-late',
		service: 'exceptions',
		tone: 'warm',
		situation: {
			emotions: ['impatience', 'anxiety'],
			phases: ['pre-sale', 'in-sale', 'after-sale'],
			temperaments: ['analytical', 'dominant'],
			demeanours: ['cautious'],
			serviceStates: ['seeking', 'agitated'],
			tasks: ['promise', 'open-question'],
			complaintWants: ['taken-seriously'],
		},
		texts: {
			en: {
				title: "No result yet, but here's where it stands",
				body: "I said I'd have an answer by now and I don't, I'm sorry. What I know so far: the question is with the team and they've confirmed they're on it. I'll write again tomorrow at the latest, with or without news.",
				tags: ['not yet', 'update', 'promise'],
			},
			'zh-Hans': {
				title: '还没结果先说进展',
				body: '说好这会儿给您答复，还没等到结果，抱歉。目前的进展：事情已经交到相关同事那儿，他们在办。晚至明天，有没有消息我都来说一声。',
				tags: ['还没结果', '进展', '稍等'],
			},
			'zh-Hant': {
				title: '還沒有結果先報進度',
				body: '原本說好現在要回覆您，但還沒有結果，很抱歉。目前進度：已經交給負責的同事，他們正在處理。明天之前，不管有沒有消息我都會再跟您說。',
				tags: ['還沒結果', '進度', '稍等'],
			},
		},
	},
	{
		slug: 'question-later',
		service: 'information',
		tone: 'warm',
		situation: {
			emotions: ['neutral'],
			phases: ['pre-sale', 'in-sale', 'after-sale'],
			demeanours: ['cautious'],
			buyingStyles: ['courteous'],
			serviceStates: ['seeking'],
			motives: ['self-esteem'],
			tasks: ['open-question'],
		},
		texts: {
			en: {
				title: 'A question left unanswered',
				body: "I noticed that one of your questions went unanswered, sorry about that. Do you still need it? I'll answer it now, so you don't have to scroll up.",
				tags: ['unanswered', 'question', 'missed'],
			},
			'zh-Hans': {
				title: '漏答的问题补上',
				body: '翻记录发现您有个问题没答上，不好意思。现在还需要吗？我这就补上，不用您再往上翻。',
				tags: ['漏回', '没回', '补答'],
			},
			'zh-Hant': {
				title: '補上漏回的問題',
				body: '往上看才發現您有個問題我漏回了，不好意思。現在還需要嗎？我現在補上，不用您再往前找。',
				tags: ['漏回', '沒回', '補充'],
			},
		},
	},
	{
		slug: 'quote-brief',
		service: 'consultation',
		tone: 'brief',
		abbreviation: { latin: 'quoteask', pinyin: 'bjhf' },
		situation: {
			phases: ['pre-sale'],
			stages: ['evaluation', 'decision'],
			worries: ['stalling'],
			objections: ['price', 'timing'],
			demeanours: ['taciturn', 'forthright'],
			buyingStyles: ['direct-buyer'],
			lifecycles: ['prospect'],
			tasks: ['quote'],
			demands: ['latent-will', 'latent-means'],
		},
		texts: {
			en: {
				title: 'After a quote, short',
				body: 'Did the price I gave you work for you, or is something still open?',
				tags: ['quote', 'follow up', 'price'],
			},
			'zh-Hans': {
				title: '报价后问一句',
				body: '上次报的价您看合适吗？还有哪儿没定下来？',
				tags: ['报价', '跟进'],
			},
			'zh-Hant': {
				title: '報價後問一句',
				body: '上次的報價您覺得可以嗎？還有哪裡想再確認的呢？',
				tags: ['報價', '追蹤'],
			},
		},
	},
	{
		slug: 'quote-news',
		service: 'consultation',
		tone: 'warm',
		situation: {
			phases: ['pre-sale'],
			stages: ['evaluation'],
			worries: ['too-many-choices'],
			objections: ['price', 'timing'],
			demeanours: ['hesitant'],
			buyingStyles: ['sociable'],
			shopperHabits: ['bargain-hunter', 'enthusiast'],
			motives: ['economy', 'novelty'],
			lifecycles: ['prospect'],
			tasks: ['quote'],
			demands: ['latent-will', 'latent-means'],
		},
		texts: {
			en: {
				title: 'Coming back to what they asked about',
				body: 'You asked about {{ item.name | default: "an item" }} the other day, {% if offer.coupon %}and there\'s news: you can use {{ offer.coupon }} on it{% if offer.ends %} until {{ offer.ends }}{% endif %}.{% else %}so I looked in again: shall I check today\'s price and stock for you?{% endif %} No pressure at all.',
				tags: ['quote', 'news', 'offer', 'follow up'],
			},
			'zh-Hans': {
				title: '想起您问过的商品',
				body: '您前几天问的{{ item.name | default: "那款" }}{% if offer.coupon %}有点新情况，可以用{{ offer.coupon }}{% if offer.ends %}，到{{ offer.ends }}{% endif %}。{% else %}还惦记着吗？我帮您再查查现在的价格和库存。{% endif %}不买没关系，就是跟您说一声。',
				tags: ['跟进', '活动', '到货'],
			},
			'zh-Hant': {
				title: '想起您問過的商品',
				body: '您前幾天詢問的{{ item.name | default: "那款" }}{% if offer.coupon %}有新消息，可以使用{{ offer.coupon }}{% if offer.ends %}，到{{ offer.ends }}為止{% endif %}。{% else %}還有在考慮嗎？我可以幫您再查現在的價格和庫存。{% endif %}沒有要買也沒關係，只是跟您說一聲。',
				tags: ['追蹤', '活動', '到貨'],
			},
		},
	},
	{
		slug: 'answer-yes',
		service: 'information',
		tone: 'brief',
		abbreviation: { latin: 'yes', pinyin: 'dde' },
		situation: {
			intents: ['ask-spec', 'ask-after-sales', 'ask-payment', 'ask-shipping-time'],
			phases: ['pre-sale', 'in-sale'],
			demeanours: ['taciturn', 'forthright'],
			buyingStyles: ['direct-buyer'],
		},
		texts: {
			en: {
				title: 'Yes, that is right',
				body: 'Yes, that\'s right: {% field "the answer", remember: false %}.',
				tags: ['is that right', 'correct', 'right?', 'really?'],
			},
			'zh-Hans': {
				title: '对的',
				body: '没错，就是这样：{% field "确认的答案", remember: false %}。',
				tags: ['对吧', '对吗', '是吧', '是不是'],
			},
			'zh-Hant': {
				title: '是的',
				body: '是的，{% field "確認的答案", remember: false %}喔。',
				tags: ['對吧', '對嗎', '是吧', '是不是'],
			},
		},
	},
	{
		slug: 'answer-no-honest',
		service: 'information',
		abbreviation: { latin: 'no', pinyin: 'shsbx' },
		situation: {
			intents: ['ask-spec', 'ask-after-sales', 'change-order', 'custom-request'],
			emotions: ['neutral'],
			phases: ['pre-sale', 'in-sale'],
			temperaments: ['dominant', 'analytical'],
			demeanours: ['cautious', 'aloof', 'forthright'],
			motives: ['doubt', 'practicality'],
		},
		texts: {
			en: {
				title: 'An honest no',
				body: 'To be straight with you, no: {% field "what isn\'t possible", remember: false %}. I\'d sooner say so now than let you find out later.',
				tags: ['no', 'cannot', 'honest', 'honestly'],
			},
			'zh-Hans': {
				title: '实话说不行',
				body: '跟您说实话，这个不行：{% field "办不到的地方", remember: false %}。早说清楚，省得您白等。',
				tags: ['不行', '实话', '老实说'],
			},
			'zh-Hant': {
				title: '老實說沒辦法',
				body: '老實跟您說，這個沒辦法：{% field "做不到的地方", remember: false %}。先說清楚，免得讓您空等。',
				tags: ['沒辦法', '老實說', '不行'],
			},
		},
	},
];
