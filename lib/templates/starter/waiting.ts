import type { StarterEntry } from './entry.ts';

/** Buyers who are kept waiting. */
export const WAITING: readonly StarterEntry[] = [
	{
		slug: 'wait-apology',
		service: 'exceptions',
		abbreviation: { latin: 'wait', pinyin: 'jd' },
		situation: {
			intents: ['urge', 'complaint-delay', 'complaint-missing'],
			emotions: ['impatience', 'anxiety', 'anger'],
			phases: ['pre-sale', 'in-sale', 'after-sale'],
			worries: ['delivery-and-returns'],
			objections: ['timing'],
			complaintSteps: ['apologise'],
			temperaments: ['dominant'],
			demeanours: ['grumbling'],
			serviceStates: ['agitated'],
			tasks: ['promise', 'open-question'],
		},
		texts: {
			en: {
				title: 'Sorry for the wait, checking now',
				body: "I'm sorry to keep you waiting{% if buyer.name %}, {{ buyer.name }}{% endif %}. I'm looking into {% if order.number %}order {{ order.number }}{% else %}this{% endif %} now and will come back to you here today with what I find, even if it's only a progress update. Thank you for bearing with me.",
				tags: ['sorry', 'late', 'delay', 'waiting', 'hurry', 'checking'],
			},
			'zh-Hans': {
				title: '让您久等了，正在查',
				body: '实在抱歉，让您久等了。{% if order.number %}订单{{ order.number }}{% else %}您这件事{% endif %}我正在跟进，今天之内在这里给您回话，就算还没有结果也告诉您进展。谢谢您的耐心。',
				tags: ['久等', '抱歉', '催', '还没发', '没收到', '延误'],
			},
			'zh-Hant': {
				title: '抱歉久等，正在確認',
				body: '不好意思，讓您久等了。{% if order.number %}訂單 {{ order.number }} {% else %}您的狀況{% endif %}我正在確認，今天之內會在這裡回覆您，就算還沒有結果也會先跟您說進度。謝謝您的耐心。',
				tags: ['久等', '抱歉', '催', '還沒出貨', '沒收到', '延遲'],
			},
		},
	},
	{
		slug: 'urge-brief',
		service: 'exceptions',
		tone: 'brief',
		abbreviation: { latin: 'onit', pinyin: 'mscl' },
		situation: {
			intents: ['urge'],
			emotions: ['impatience'],
			phases: ['pre-sale', 'in-sale', 'after-sale'],
			temperaments: ['dominant'],
			demeanours: ['forthright', 'taciturn'],
			shopperHabits: ['power'],
			serviceStates: ['agitated'],
			motives: ['convenience'],
			complaintWants: ['immediate-action'],
			tasks: ['open-question'],
		},
		texts: {
			en: {
				title: 'On it',
				body: "Sorry for the wait, I'm here now and on it. Give me a few minutes.",
				tags: ['urge', 'hurry', 'on it', 'are you there'],
			},
			'zh-Hans': {
				title: '在处理了',
				body: '久等了，我在的，正在给您处理，几分钟就回您。',
				tags: ['催', '快点', '人呢'],
			},
			'zh-Hant': {
				title: '正在處理',
				body: '抱歉久等，我在喔，正在幫您處理，幾分鐘後回覆您。',
				tags: ['催', '快一點', '在嗎'],
			},
		},
	},
	{
		slug: 'urge-slow-answer',
		service: 'exceptions',
		tone: 'warm',
		abbreviation: { latin: 'slow', pinyin: 'hfm' },
		situation: {
			intents: ['urge', 'complaint-service'],
			emotions: ['impatience', 'disappointment'],
			phases: ['pre-sale', 'in-sale'],
			objections: ['salesperson'],
			complaintSteps: ['apologise'],
			demeanours: ['grumbling'],
			serviceStates: ['agitated'],
			motives: ['self-esteem'],
			tasks: ['open-question'],
			complaintCauses: ['service'],
			complaintWants: ['taken-seriously', 'respected'],
		},
		texts: {
			en: {
				title: 'Sorry for answering late',
				body: "I'm sorry, you asked and we left you waiting; that's on us. I've read everything you wrote, so there is no need to repeat it. Here is my answer, and I'll stay in this chat until you have what you need.",
				tags: ['slow reply', 'late answer', 'ignored'],
			},
			'zh-Hans': {
				title: '回复晚了',
				body: '对不起，您问了半天没人应，是我们的不是。您前面发的我都看完了，不用再说一遍，这就答您，问题没弄完我都在。',
				tags: ['回复慢', '没人理', '不理人'],
			},
			'zh-Hant': {
				title: '太晚回覆',
				body: '很抱歉，讓您問了卻沒人回，是我們不對。您前面傳的我都看完了，不用再說一次，現在就回覆您，處理完之前我都會在。',
				tags: ['回覆慢', '已讀不回', '沒人理'],
			},
		},
	},
	{
		slug: 'urge-dispatch',
		service: 'exceptions',
		abbreviation: { latin: 'dispatch', pinyin: 'cfh' },
		situation: {
			intents: ['urge', 'ask-shipping-time'],
			emotions: ['impatience', 'anxiety'],
			phases: ['in-sale'],
			stages: ['post-purchase'],
			worries: ['delivery-and-returns'],
			objections: ['timing'],
			temperaments: ['dominant'],
			serviceStates: ['agitated'],
			tasks: ['order-care', 'promise'],
			orderSteps: ['paid'],
			complaintCauses: ['delivery'],
			complaintWants: ['immediate-action'],
		},
		texts: {
			en: {
				title: "Hasn't shipped yet",
				body: "You're right to ask. I'm checking with the packing team now where {% if order.number %}order {{ order.number }}{% else %}your order{% endif %} stands{% if shop.dispatch_time %}; our dispatch time is {{ shop.dispatch_time }} from payment{% endif %}. I'll tell you here what they say, and if it's going to be late I'll say so.",
				tags: ['not shipped', 'dispatch', 'hurry'],
			},
			'zh-Hans': {
				title: '催发货',
				body: '催得对，我这就去问仓库{% if order.number %}订单{{ order.number }}{% else %}您这单{% endif %}排到哪了{% if shop.dispatch_time %}，我们的发货时效是付款后{{ shop.dispatch_time }}{% endif %}。问到了在这里告诉您，要是会晚也不瞒您。',
				tags: ['催发货', '还没发', '怎么不发'],
			},
			'zh-Hant': {
				title: '催出貨',
				body: '謝謝您提醒，我現在就去問包貨的同事{% if order.number %}訂單 {{ order.number }} {% else %}您這筆訂單{% endif %}排到哪裡了{% if shop.dispatch_time %}，我們的出貨時間是付款後 {{ shop.dispatch_time }}內{% endif %}。有結果會在這裡告訴您，如果會延遲也會老實說。',
				tags: ['催出貨', '還沒寄', '怎麼還沒出貨'],
			},
		},
	},
];
