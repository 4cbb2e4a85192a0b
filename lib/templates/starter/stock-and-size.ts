import type { StarterEntry } from './entry.ts';

/** Stock, sizes and details. */
export const STOCK_AND_SIZE: readonly StarterEntry[] = [
	{
		slug: 'stock-spec',
		service: 'information',
		abbreviation: { latin: 'stock', pinyin: 'kc' },
		situation: {
			intents: ['ask-stock', 'ask-spec'],
			phases: ['pre-sale'],
			stages: ['information-search'],
			objections: ['product'],
			temperaments: ['analytical'],
			demeanours: ['taciturn', 'cautious', 'forthright'],
			buyingStyles: ['direct-buyer'],
			shopperHabits: ['surgical', 'power'],
			serviceStates: ['seeking'],
			motives: ['practicality', 'convenience'],
		},
		texts: {
			en: {
				title: 'Stock, size and details',
				body: '{% if item.stock > 0 %}Yes, we have {{ item.name | default: "this one" }}{% if item.option %} in {{ item.option }}{% endif %}, {{ item.stock }} in stock right now.{% else %}Let me check the stock{% if item.option %} for {{ item.option }}{% endif %} and the exact details for you now.{% endif %} Tell me the size or measurements you need and I\'ll confirm they fit before you order.',
				tags: ['stock', 'available', 'size', 'colour', 'spec'],
			},
			'zh-Hans': {
				title: '库存和规格',
				body: '{% if item.stock > 0 %}有货的亲，{{ item.name | default: "这款" }}{% if item.option %}{{ item.option }}{% endif %}目前还有{{ item.stock }}件。{% else %}我这就帮您查一下{% if item.option %}{{ item.option }}的{% endif %}库存和具体参数。{% endif %}您把需要的尺寸或型号发我，核对好合适再拍。',
				tags: ['库存', '有货', '尺码', '颜色', '型号', '参数'],
			},
			'zh-Hant': {
				title: '庫存與規格',
				body: '{% if item.stock > 0 %}有現貨喔，{{ item.name | default: "這款" }}{% if item.option %}{{ item.option }}{% endif %}目前還有 {{ item.stock }} 件。{% else %}我先幫您確認{% if item.option %}{{ item.option }}的{% endif %}庫存和詳細規格，請稍等一下。{% endif %}您方便提供需要的尺寸或型號嗎？確認合適再下單比較安心。',
				tags: ['庫存', '現貨', '尺寸', '顏色', '型號', '規格'],
			},
		},
	},
	{
		slug: 'stock-out',
		service: 'information',
		tone: 'warm',
		abbreviation: { latin: 'soldout', pinyin: 'qh' },
		situation: {
			intents: ['ask-stock'],
			emotions: ['disappointment'],
			objections: ['product'],
			demands: ['actual'],
		},
		texts: {
			en: {
				title: 'Sold out: wait or choose another',
				body: 'I\'m sorry, {{ item.name | default: "that one" }}{% if item.option %} in {{ item.option }}{% endif %} is sold out right now. I can tell you here when it\'s back, or show you what comes closest; which would you like?',
				tags: ['sold out', 'out of stock', 'restock'],
			},
			'zh-Hans': {
				title: '缺货：等货或换款',
				body: '不好意思亲，{{ item.name | default: "这款" }}{% if item.option %}{{ item.option }}{% endif %}暂时没货了。到货我在这里告诉您，或者给您找款相近的，您看哪样好？',
				tags: ['缺货', '没货', '补货', '断码'],
			},
			'zh-Hant': {
				title: '缺貨：等補貨或換款',
				body: '不好意思，{{ item.name | default: "這款" }}{% if item.option %}{{ item.option }}{% endif %}目前缺貨中。到貨時我在這裡通知您，或是幫您找相近的款式，您比較想要哪一種呢？',
				tags: ['缺貨', '沒貨', '補貨', '預購'],
			},
		},
	},
	{
		slug: 'stock-brief',
		service: 'information',
		tone: 'brief',
		abbreviation: { latin: 'have', pinyin: 'yh' },
		situation: {
			intents: ['ask-stock'],
			phases: ['pre-sale', 'in-sale'],
			demeanours: ['taciturn', 'forthright'],
			buyingStyles: ['direct-buyer'],
			shopperHabits: ['power'],
			motives: ['convenience'],
		},
		texts: {
			en: {
				title: 'In stock, short',
				body: "{% if item.stock > 0 %}Yes, in stock{% if item.option %} in {{ item.option }}{% endif %}; you can order straight away.{% else %}One moment, I'll look in the warehouse and tell you here.{% endif %}",
				tags: ['stock', 'available', 'yes'],
			},
			'zh-Hans': {
				title: '有没有货（简短）',
				body: '{% if item.stock > 0 %}有货的{% if item.option %}，{{ item.option }}也有{% endif %}，直接拍就行。{% else %}稍等，我去仓库看一眼就回您。{% endif %}',
				tags: ['有货', '现货', '有吗'],
			},
			'zh-Hant': {
				title: '有沒有貨（簡短）',
				body: '{% if item.stock > 0 %}有現貨喔{% if item.option %}，{{ item.option }}也有{% endif %}，可以直接下標。{% else %}稍等一下，我去倉庫看了就回您。{% endif %}',
				tags: ['有貨', '現貨', '有嗎'],
			},
		},
	},
	{
		slug: 'spec-size-help',
		service: 'consultation',
		tone: 'warm',
		abbreviation: { latin: 'size', pinyin: 'cm' },
		situation: {
			intents: ['ask-spec', 'ask-recommendation'],
			emotions: ['confusion'],
			phases: ['pre-sale'],
			stages: ['information-search', 'evaluation'],
			demeanours: ['hesitant', 'cautious'],
			shopperHabits: ['first-time'],
			serviceStates: ['seeking'],
			motives: ['practicality'],
		},
		texts: {
			en: {
				title: 'Help with the size',
				body: "Let's find your size together. Please send me your measurements, or those of something at home that fits you well, and I'll compare them with the size chart. If you're between two sizes I'll tell you how each one sits.",
				tags: ['size', 'fit', 'measurements'],
			},
			'zh-Hans': {
				title: '帮忙选尺码',
				body: '尺码我帮您对。您把身高体重发我，或者量一下家里合身的那件，我照尺码表给您比一比。要是卡在两个码中间，两个码穿起来什么样我都跟您说。',
				tags: ['尺码', '身高体重', '合身'],
			},
			'zh-Hant': {
				title: '協助選尺寸',
				body: '尺寸我來幫您對喔。方便給我身高體重，或量一件家裡合身的衣物，我照尺寸表幫您比對。如果剛好在兩個尺寸中間，兩種穿起來的差別我都會跟您說。',
				tags: ['尺寸', '身高體重', '合身'],
			},
		},
	},
	{
		slug: 'spec-detail-formal',
		service: 'information',
		tone: 'formal',
		situation: {
			intents: ['ask-spec'],
			phases: ['pre-sale'],
			stages: ['information-search', 'evaluation'],
			temperaments: ['analytical'],
			demeanours: ['cautious'],
			shopperHabits: ['surgical'],
			serviceStates: ['seeking'],
			motives: ['practicality'],
		},
		texts: {
			en: {
				title: 'Facts in order',
				body: 'Thank you for the precise question. I will answer point by point from the product sheet{% if item.name %} for {{ item.name }}{% endif %}; where a figure is missing I will measure it or say that we do not have it. Are there further criteria I should include?',
				tags: ['spec', 'details', 'figures', 'criteria'],
			},
			'zh-Hans': {
				title: '逐条答复参数',
				body: '您问得很细，我按产品资料{% if item.name %}（{{ item.name }}）{% endif %}一条一条答复您；资料上没有的数据，我去实测，测不了的也明说。您还有别的指标要一并核对吗？',
				tags: ['参数', '数据', '指标', '规格'],
			},
			'zh-Hant': {
				title: '逐項回覆規格',
				body: '謝謝您問得這麼仔細，我會依商品資料{% if item.name %}（{{ item.name }}）{% endif %}逐項回覆；資料上沒有的數據，我會實際量測，無法確認的也會明講。您還有其他想一併確認的條件嗎？',
				tags: ['規格', '數據', '條件', '參數'],
			},
		},
	},
	{
		slug: 'spec-check-first',
		service: 'information',
		tone: 'brief',
		situation: {
			intents: ['ask-spec', 'ask-usage'],
			phases: ['pre-sale'],
			stages: ['information-search'],
			temperaments: ['analytical'],
			demeanours: ['cautious'],
			motives: ['practicality', 'safety'],
		},
		texts: {
			en: {
				title: "I'd rather check than guess",
				body: "Good question, and I'd rather check than guess. Give me a little while to look at the actual item and I'll write back here.",
				tags: ['check', 'not sure', 'guess'],
			},
			'zh-Hans': {
				title: '先核实再回复',
				body: '这个我不敢凭印象说，等我对着实物看一下，看清楚了在这里回您。',
				tags: ['核实', '确认', '稍等'],
			},
			'zh-Hant': {
				title: '先確認再回覆',
				body: '這個我不敢憑印象回答，讓我對著實品確認一下，看清楚再回覆您。',
				tags: ['確認', '稍等', '查一下'],
			},
		},
	},
	{
		slug: 'spec-compatible',
		service: 'consultation',
		situation: {
			intents: ['ask-spec'],
			phases: ['pre-sale'],
			stages: ['information-search', 'evaluation'],
			objections: ['product'],
			temperaments: ['analytical'],
			shopperHabits: ['surgical', 'power'],
			motives: ['practicality', 'convenience'],
		},
		texts: {
			en: {
				title: 'Will it fit or work with mine',
				body: 'To tell you whether it fits, I need the exact model you want to use it with; it\'s usually on a label or under "About". A photo is fine too. If it turns out not to fit, I\'ll say so before you spend anything.',
				tags: ['compatible', 'fit', 'model', 'works with'],
			},
			'zh-Hans': {
				title: '适配型号',
				body: '适不适配得看具体型号，麻烦您把机身标签或“关于本机”里的型号发我，拍照也行。对下来不适配，我会在您下单前直说。',
				tags: ['适配', '兼容', '型号', '能用吗'],
			},
			'zh-Hant': {
				title: '相容型號',
				body: '能不能用要看確切的型號，麻煩您把機身標籤或「關於」頁面的型號傳給我，拍照也可以。確認後如果不相容，我會在您下單前直接告訴您。',
				tags: ['相容', '型號', '適用', '可以用嗎'],
			},
		},
	},
	{
		slug: 'stock-held',
		service: 'order-taking',
		tone: 'warm',
		abbreviation: { latin: 'held', pinyin: 'hllz' },
		situation: {
			intents: ['ask-stock', 'ask-payment', 'unpaid'],
			emotions: ['neutral'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['evaluation', 'decision'],
			objections: ['timing', 'price'],
			buyingStyles: ['non-paying', 'courteous'],
			tasks: ['quote'],
			orderSteps: ['ordered-unpaid'],
			demands: ['latent-means'],
		},
		texts: {
			en: {
				title: 'In stock and kept for you',
				body: 'Yes, it\'s here, and I\'ll keep it for you until {% field "the day", type: "date", from: "date" %}. Paying by then is soon enough, and if you change your mind, a word is all I need.',
				tags: ['hold', 'keep it for me', 'set aside', 'payday'],
			},
			'zh-Hans': {
				title: '有货，给您留着',
				body: '有货，给您留到{% field "留到哪天", type: "date", from: "date" %}，那天之前付就行。到时候不想要了，说一声就好。',
				tags: ['留着', '留一', '别卖', '发工资', '发了工资'],
			},
			'zh-Hant': {
				title: '有現貨，幫您保留',
				body: '有現貨，幫您保留到{% field "保留到哪天", type: "date", from: "date" %}，在那之前付款就可以。如果改變主意，跟我說一聲就好喔。',
				tags: ['保留', '留給我', '發薪', '領薪水'],
			},
		},
	},
];
