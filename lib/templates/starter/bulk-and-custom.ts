import type { StarterEntry } from './entry.ts';

/** Large orders and things made to order. */
export const BULK_AND_CUSTOM: readonly StarterEntry[] = [
	{
		slug: 'bulk-custom',
		service: 'order-taking',
		abbreviation: { latin: 'bulk', pinyin: 'pl' },
		situation: {
			intents: ['bulk-order', 'custom-request'],
			phases: ['pre-sale'],
			stages: ['need', 'information-search'],
			objections: ['service-scope-or-fee'],
			temperaments: ['dominant'],
			shopperHabits: ['power', 'surgical'],
			motives: ['preference', 'practicality'],
			tasks: ['quote'],
		},
		texts: {
			en: {
				title: 'Bulk or custom order',
				body: "Thanks for asking! Could you tell me the quantity, the date you need it and details such as size, colour or logo?{% if offer.bulk_from %} From {{ offer.bulk_from }} pieces we have a bulk price.{% endif %} I'll check with our team and come back with a clear quote, or tell you plainly if it's something we can't do.",
				tags: ['bulk', 'wholesale', 'custom', 'personalised', 'quote'],
			},
			'zh-Hans': {
				title: '批量和定制',
				body: '谢谢您来问！麻烦说下数量、要货日期，还有尺寸、颜色、要不要印字这些要求。{% if offer.bulk_from %}{{ offer.bulk_from }}件起有批量价。{% endif %}我跟同事核算好给您明确报价，做不了的也直接告诉您。',
				tags: ['批发', '团购', '定制', '大量', '报价'],
			},
			'zh-Hant': {
				title: '大量訂購與客製',
				body: '謝謝您的詢問！方便告訴我數量、需要的日期，還有尺寸、顏色、是否印字等需求嗎？{% if offer.bulk_from %}{{ offer.bulk_from }} 件起有大量訂購價。{% endif %}我跟同事確認後給您清楚的報價，做不到的地方也會直接跟您說。',
				tags: ['大量', '團購', '客製', '批發', '報價'],
			},
		},
	},
	{
		slug: 'bulk-brief',
		service: 'order-taking',
		tone: 'brief',
		abbreviation: { latin: 'many', pinyin: 'pfj' },
		situation: {
			intents: ['bulk-order'],
			phases: ['pre-sale'],
			stages: ['need', 'information-search'],
			temperaments: ['dominant'],
			demeanours: ['forthright'],
			shopperHabits: ['power'],
			motives: ['practicality', 'economy'],
			tasks: ['quote'],
		},
		texts: {
			en: {
				title: 'Bulk, three facts',
				body: 'How many, by when, and where to? With those three I can get you a quote.',
				tags: ['bulk', 'wholesale', 'quote'],
			},
			'zh-Hans': {
				title: '批量先问三样',
				body: '要多少、什么时候要、寄到哪？有这三样我就能给您核价。',
				tags: ['批发', '团购', '多少起批'],
			},
			'zh-Hant': {
				title: '大量訂購先問三件事',
				body: '請問數量、需要的日期和寄送地區？有這三項我就能幫您報價。',
				tags: ['大量', '團購', '批發'],
			},
		},
	},
	{
		slug: 'custom-confirm',
		service: 'order-taking',
		tone: 'formal',
		situation: {
			intents: ['custom-request'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['decision'],
			temperaments: ['analytical', 'dominant'],
			demeanours: ['cautious'],
			shopperHabits: ['surgical'],
			motives: ['preference', 'prestige'],
			tasks: ['promise', 'quote'],
		},
		texts: {
			en: {
				title: 'Custom work: confirm before making',
				body: "Before we make anything, I will send you a summary or draft of your custom order with text, colour and size. Please check every letter and answer with a clear yes; custom pieces cannot be resold, so returns follow the listing's terms.",
				tags: ['custom', 'draft', 'confirm', 'engraving'],
			},
			'zh-Hans': {
				title: '定制先确认',
				body: '开做之前，我先把文字、颜色、尺寸的确认稿发您，麻烦逐字核对，回我“确认”再动手。定制件没法二次销售，退换以商品页说明为准，先跟您说清。',
				tags: ['定制', '刻字', '确认稿', '打样'],
			},
			'zh-Hant': {
				title: '客製先確認',
				body: '開始製作前，我會把文字、顏色、尺寸的確認稿傳給您，請逐字核對，回覆「確認」後我們才開工。客製商品無法再販售，退換貨依商品頁說明，先跟您說明清楚。',
				tags: ['客製', '刻字', '確認稿', '打樣'],
			},
		},
	},
	{
		slug: 'custom-not-possible',
		service: 'order-taking',
		situation: {
			emotions: ['disappointment'],
			phases: ['pre-sale'],
			stages: ['information-search', 'evaluation'],
			objections: ['service-scope-or-fee', 'product'],
			motives: ['preference'],
		},
		texts: {
			en: {
				title: "We can't make that",
				body: "Thanks for sharing the idea, it's a nice one. I have to be honest: we can't make it well, and I don't want to take your money for something halfway. What we can do is {{ item.name | default: \"the standard version, chosen by hand\" }}; would that help?",
				tags: ['custom', 'cannot', 'honest'],
			},
			'zh-Hans': {
				title: '做不了的定制',
				body: '您的想法挺好，不过得跟您说实话，这个我们做不好，不想收了钱给您半吊子货。我们能做的是{{ item.name | default: "现有款里给您挑一件" }}，您看行不行？',
				tags: ['定制', '做不了', '实话'],
			},
			'zh-Hant': {
				title: '無法客製時',
				body: '您的想法很棒，但要老實跟您說，這個我們做不好，不想收了錢卻給您不滿意的東西。我們可以提供的是{{ item.name | default: "現有款式裡幫您挑一件" }}，這樣可以嗎？',
				tags: ['客製', '做不到', '老實說'],
			},
		},
	},
];
