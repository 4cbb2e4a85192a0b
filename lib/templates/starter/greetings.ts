import type { StarterEntry } from './entry.ts';

/** Hello to new buyers, regular ones and members. */
export const GREETINGS: readonly StarterEntry[] = [
	{
		slug: 'greeting-first',
		service: 'hospitality',
		abbreviation: { latin: 'hi', pinyin: 'nh' },
		situation: {
			intents: ['greeting', 'small-talk'],
			emotions: ['neutral', 'delight'],
			phases: ['pre-sale'],
			stages: ['need'],
			temperaments: ['friendly'],
			buyingStyles: ['sociable', 'courteous'],
			shopperHabits: ['first-time', 'enthusiast'],
			serviceStates: ['seeking'],
			motives: ['self-esteem'],
			lifecycles: ['prospect', 'first-purchase'],
		},
		texts: {
			en: {
				title: 'Welcome a new buyer',
				body: 'Hi{% if buyer.name %} {{ buyer.name }}{% endif %}, thanks for stopping by{% if shop.name %} {{ shop.name }}{% endif %}! What are you looking for today? Happy to help you choose, no rush.',
				tags: ['hello', 'welcome', 'greeting'],
			},
			'zh-Hans': {
				title: '欢迎新顾客',
				body: '您好，欢迎光临{% if shop.name %}{{ shop.name }}{% else %}小店{% endif %}～想看点什么？您说说用途和喜好，我帮您挑，慢慢看不着急。',
				tags: ['欢迎', '你好', '在吗', '问候'],
			},
			'zh-Hant': {
				title: '歡迎新客人',
				body: '您好～歡迎來到{{ shop.name | default: "我們賣場" }}！今天想找什麼樣的商品呢？跟我說說您的需求，我幫您一起挑，慢慢看不用急喔。',
				tags: ['歡迎', '你好', '請問', '問候'],
			},
		},
	},
	{
		slug: 'greeting-brief',
		service: 'hospitality',
		tone: 'brief',
		abbreviation: { latin: 'hey', pinyin: 'zn' },
		situation: {
			intents: ['greeting'],
			phases: ['pre-sale'],
			demeanours: ['taciturn', 'forthright'],
			buyingStyles: ['direct-buyer'],
			shopperHabits: ['power'],
		},
		texts: {
			en: {
				title: 'Short hello',
				body: "Hi, I'm here. What can I do for you?",
				tags: ['hello', 'hi', 'here'],
			},
			'zh-Hans': {
				title: '在的',
				body: '在的亲，请问想了解哪款？',
				tags: ['在吗', '在的', '你好'],
			},
			'zh-Hant': {
				title: '在的',
				body: '您好，在的喔，請問想了解哪一款呢？',
				tags: ['在嗎', '您好', '請問'],
			},
		},
	},
	{
		slug: 'greeting-formal',
		service: 'hospitality',
		tone: 'formal',
		situation: {
			intents: ['greeting'],
			phases: ['pre-sale'],
			temperaments: ['dominant', 'analytical'],
			demeanours: ['aloof'],
			motives: ['self-esteem', 'prestige'],
		},
		texts: {
			en: {
				title: 'Formal welcome',
				body: 'Good day and welcome{% if shop.name %} to {{ shop.name }}{% endif %}. {% if seller.name %}My name is {{ seller.name }} and I will look after you today.{% else %}I will look after you today.{% endif %} Please tell me what you would like to know.',
				tags: ['welcome', 'formal', 'good day'],
			},
			'zh-Hans': {
				title: '正式欢迎',
				body: '您好，欢迎光临{{ shop.name | default: "本店" }}，{% if seller.name %}我是{{ seller.name }}，{% endif %}很高兴为您服务。请问有什么可以帮到您？',
				tags: ['欢迎光临', '您好', '正式'],
			},
			'zh-Hant': {
				title: '正式問候',
				body: '您好，歡迎光臨{{ shop.name | default: "本賣場" }}，{% if seller.name %}我是{{ seller.name }}，{% endif %}很榮幸為您服務。請問您想了解哪方面的資訊呢？',
				tags: ['歡迎光臨', '您好', '正式'],
			},
		},
	},
	{
		slug: 'greeting-returning',
		service: 'hospitality',
		tone: 'warm',
		abbreviation: { latin: 'again', pinyin: 'lkh' },
		situation: {
			intents: ['greeting'],
			temperaments: ['friendly'],
			buyingStyles: ['sociable', 'courteous'],
			lifecycles: ['repeat', 'loyal', 'member', 'won-back'],
			attitudes: ['satisfied'],
			valueTiers: ['vip', 'A'],
		},
		texts: {
			en: {
				title: 'Welcome back',
				body: 'Good to see you again{% if buyer.name %}, {{ buyer.name }}{% endif %}! How did the {{ order.item | default: "last order" }} work out? Tell me what you need this time and I\'ll pick with your taste in mind.',
				tags: ['welcome back', 'regular', 'again'],
			},
			'zh-Hans': {
				title: '欢迎老顾客',
				body: '又见到您啦，真高兴！上回的{{ order.item | default: "宝贝" }}用得还合心意吗？这次想看点什么，我照您的喜好帮您挑。',
				tags: ['老顾客', '欢迎回来', '又来了'],
			},
			'zh-Hant': {
				title: '歡迎老客人',
				body: '好開心又看到您～上次的{{ order.item | default: "商品" }}還喜歡嗎？這次想找什麼，我照您的喜好幫您留意。',
				tags: ['老客人', '歡迎回來', '回購'],
			},
		},
	},
	{
		slug: 'greeting-after-hours',
		service: 'hospitality',
		tone: 'brief',
		situation: { tasks: ['open-question'] },
		texts: {
			en: {
				title: 'Message outside service hours',
				body: "Thanks for your message! {% if shop.hours %}We answer between {{ shop.hours }}, {% else %}We're away from the desk at the moment, {% endif %}so please leave your question here and I'll get to it as soon as we're back.",
				tags: ['away', 'closed', 'hours', 'night'],
			},
			'zh-Hans': {
				title: '非在线时间回复',
				body: '您好，{% if shop.hours %}我们的在线时间是{{ shop.hours }}，{% else %}这会儿客服不在线，{% endif %}您先把问题留在这里，上线后我按顺序回您。',
				tags: ['下班', '在线时间', '夜间', '留言'],
			},
			'zh-Hant': {
				title: '非服務時間回覆',
				body: '您好，{% if shop.hours %}我們的服務時間是 {{ shop.hours }}，{% else %}目前不在服務時間，{% endif %}您可以先留下問題，上線後會依序回覆您，謝謝您的耐心。',
				tags: ['休息', '服務時間', '晚上', '留言'],
			},
		},
	},
	{
		slug: 'member-care',
		service: 'hospitality',
		tone: 'formal',
		situation: {
			phases: ['pre-sale'],
			lifecycles: ['member', 'loyal'],
			motives: ['self-esteem', 'prestige'],
			valueTiers: ['vip', 'A'],
			tasks: ['regular-visit'],
		},
		texts: {
			en: {
				title: 'A word to members',
				body: 'Thank you for being one of our regular members{% if buyer.name %}, {{ buyer.name }}{% endif %}. {% if offer.coupon %}For your next order there is {{ offer.coupon }}{% if offer.ends %}, valid until {{ offer.ends }}{% endif %}. {% endif %}If you would like something put aside, tell me and I will check what I can reserve for you.',
				tags: ['member', 'vip', 'loyal', 'benefit'],
			},
			'zh-Hans': {
				title: '会员问候',
				body: '感谢您一直支持，您是我们的老会员了。{% if offer.coupon %}这次给您准备了{{ offer.coupon }}{% if offer.ends %}，{{ offer.ends }}前可用{% endif %}。{% endif %}有想留的款式您告诉我，我看看能不能给您留。',
				tags: ['会员', '老客', '权益', 'VIP'],
			},
			'zh-Hant': {
				title: '會員問候',
				body: '謝謝您一直以來的支持。{% if offer.coupon %}這次為會員準備了{{ offer.coupon }}{% if offer.ends %}，{{ offer.ends }}前都可以使用{% endif %}。{% endif %}有想先保留的款式請跟我說，我幫您確認能不能留。',
				tags: ['會員', '老客人', '專屬', 'VIP'],
			},
		},
	},
];
