import type { StarterEntry } from './entry.ts';

/** Ordered and not paid: a reminder, a reason, an end. */
export const UNPAID: readonly StarterEntry[] = [
	{
		slug: 'unpaid-reminder',
		service: 'payment',
		abbreviation: { latin: 'unpaid', pinyin: 'cf' },
		situation: {
			intents: ['unpaid'],
			phases: ['in-sale'],
			stages: ['decision'],
			worries: ['stalling', 'payment-safety'],
			objections: ['timing'],
			demeanours: ['hesitant', 'taciturn'],
			buyingStyles: ['non-paying'],
			tasks: ['order-care'],
		},
		texts: {
			en: {
				title: 'Friendly reminder: not paid yet',
				body: "Hi{% if buyer.name %} {{ buyer.name }}{% endif %}, your order{% if order.item %} for {{ order.item }}{% endif %} is saved but not paid yet. Did something get stuck at checkout, or is there a question I can answer? If you've changed your mind that's fine too, just let me know.",
				tags: ['unpaid', 'reminder', 'payment', 'pending'],
			},
			'zh-Hans': {
				title: '温馨提醒：还没付款',
				body: '亲，您拍的{{ order.item | default: "宝贝" }}还没付款，是付款时遇到问题了，还是哪里想再问问？我都可以帮您看。要是改主意了也没关系，跟我说一声就好。',
				tags: ['未付款', '催付', '待付款', '提醒'],
			},
			'zh-Hant': {
				title: '貼心提醒：尚未付款',
				body: '您好，您訂的{{ order.item | default: "商品" }}還沒完成付款，是結帳時遇到狀況，還是有什麼想再確認的呢？我可以幫您看看。如果改變心意也沒關係，跟我說一聲就好。',
				tags: ['未付款', '待付款', '提醒', '棄單'],
			},
		},
	},
	{
		slug: 'unpaid-brief',
		service: 'payment',
		tone: 'brief',
		abbreviation: { latin: 'reserve', pinyin: 'cff' },
		situation: {
			intents: ['unpaid'],
			phases: ['in-sale'],
			stages: ['decision'],
			worries: ['stalling'],
			demeanours: ['taciturn', 'forthright'],
			buyingStyles: ['direct-buyer', 'non-paying'],
			tasks: ['order-care'],
			orderSteps: ['ordered-unpaid'],
		},
		texts: {
			en: {
				title: 'Unpaid, short reminder',
				body: "A quick note: your order is still waiting for payment. Once it's paid we'll pack it; no rush if you're still thinking.",
				tags: ['unpaid', 'reminder', 'pending'],
			},
			'zh-Hans': {
				title: '催付（简短）',
				body: '亲，您的订单还没付款哦，付好我们就安排打包；还在考虑也没关系。',
				tags: ['未付款', '催付', '待付款'],
			},
			'zh-Hant': {
				title: '付款提醒（簡短）',
				body: '您好，您的訂單還沒付款喔，付款後我們就會安排包貨；還在考慮也沒關係。',
				tags: ['未付款', '提醒', '待付款'],
			},
		},
	},
	{
		slug: 'unpaid-doubt',
		service: 'payment',
		tone: 'warm',
		situation: {
			intents: ['unpaid'],
			emotions: ['anxiety'],
			phases: ['in-sale'],
			stages: ['decision'],
			worries: ['payment-safety', 'delivery-and-returns', 'stalling'],
			demeanours: ['hesitant', 'cautious'],
			shopperHabits: ['reluctant', 'first-time'],
			motives: ['doubt', 'safety'],
			tasks: ['order-care', 'quote'],
			orderSteps: ['ordered-unpaid'],
			demands: ['latent-will'],
		},
		texts: {
			en: {
				title: 'Ordered but still unsure',
				body: "I see your order is waiting, so perhaps something is still open. Is it the size, the delivery, what happens if you don't like it? Just ask, and if it isn't right for you I'll help you cancel.",
				tags: ['unsure', 'unpaid', 'hesitate'],
			},
			'zh-Hans': {
				title: '拍了还在犹豫',
				body: '看您拍下了还没付，是不是还有点拿不准？尺码、发货、不合适怎么退，都可以问我。真不合适，我也帮您取消，没关系的。',
				tags: ['犹豫', '没付款', '拿不准'],
			},
			'zh-Hant': {
				title: '下單後還在猶豫',
				body: '看到您下單了還沒付款，是不是還有點不確定呢？尺寸、出貨、不合適怎麼退，都可以問我。如果真的不適合，我也會協助您取消，沒關係的。',
				tags: ['猶豫', '未付款', '不確定'],
			},
		},
	},
	{
		slug: 'unpaid-closing',
		service: 'payment',
		tone: 'formal',
		abbreviation: { latin: 'lapse', pinyin: 'gbd' },
		situation: {
			intents: ['unpaid'],
			phases: ['in-sale'],
			stages: ['decision'],
			worries: ['stalling'],
			objections: ['timing'],
			buyingStyles: ['non-paying'],
			tasks: ['order-care'],
			orderSteps: ['ordered-unpaid'],
			demands: ['latent-will'],
		},
		texts: {
			en: {
				title: 'Unpaid: the order will close',
				body: 'Your order{% if order.number %} {{ order.number }}{% endif %} has not been paid, and the platform closes it when the payment time runs out. If you still want it, please pay before then; if not, there is nothing you need to do, and you are welcome to order again at any time.',
				tags: ['unpaid', 'closing', 'last reminder'],
			},
			'zh-Hans': {
				title: '未付款将关闭',
				body: '您的订单{% if order.number %}{{ order.number }}{% endif %}还未付款，到时限平台会自动关闭。需要的话请在那之前付款；不需要就不用管它，以后想买随时再拍。',
				tags: ['未付款', '关闭', '到期'],
			},
			'zh-Hant': {
				title: '未付款將取消',
				body: '您的訂單{% if order.number %} {{ order.number }} {% endif %}尚未付款，超過期限平台會自動取消。如果還需要，請在期限前完成付款；不需要的話不用處理，之後歡迎再下單。',
				tags: ['未付款', '取消', '期限'],
			},
		},
	},
];
