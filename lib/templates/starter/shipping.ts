import type { StarterEntry } from './entry.ts';

/** Shipping time, cost and ways, before the parcel leaves. */
export const SHIPPING: readonly StarterEntry[] = [
	{
		slug: 'shipping-time-fee',
		service: 'information',
		abbreviation: { latin: 'ship', pinyin: 'fh' },
		situation: {
			intents: ['ask-shipping-time', 'ask-shipping-fee'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['information-search', 'evaluation', 'decision'],
			worries: ['delivery-and-returns'],
			objections: ['service-scope-or-fee', 'timing'],
			shopperHabits: ['power'],
			serviceStates: ['seeking'],
			motives: ['convenience', 'economy'],
		},
		texts: {
			en: {
				title: 'Shipping time and cost',
				body: "{% if shop.dispatch_time %}We ship within {{ shop.dispatch_time }} of payment{% if shop.delivery_time %}, and it usually takes {{ shop.delivery_time }} to arrive{% endif %}.{% else %}We pack orders in the order they come in.{% endif %} {% if shop.shipping_fee == 0 %}Shipping is free.{% elsif shop.shipping_fee %}Shipping is {{ shop.shipping_fee }}{% if shop.free_shipping_from %}, and free from {{ shop.free_shipping_from }}{% endif %}.{% else %}The shipping cost shows at checkout once your address is in.{% endif %} If you need it by a certain date, tell me first and I'll say honestly whether it can work.",
				tags: ['shipping', 'delivery', 'postage', 'how long', 'fee'],
			},
			'zh-Hans': {
				title: '发货时间和运费',
				body: '{% if shop.dispatch_time %}付款后{{ shop.dispatch_time }}内发货{% if shop.delivery_time %}，路上一般{{ shop.delivery_time }}{% endif %}。{% else %}付款后按下单顺序安排发货。{% endif %}{% if shop.shipping_fee == 0 %}这款是包邮的。{% elsif shop.shipping_fee %}运费{{ shop.shipping_fee }}{% if shop.free_shipping_from %}，满{{ shop.free_shipping_from }}包邮{% endif %}。{% else %}运费填好地址后结算页会显示。{% endif %}您要是赶时间，先跟我说个日期，来不来得及我如实告诉您。',
				tags: ['发货', '几天到', '运费', '包邮', '快递'],
			},
			'zh-Hant': {
				title: '出貨時間與運費',
				body: '{% if shop.dispatch_time %}付款後 {{ shop.dispatch_time }}內出貨{% if shop.delivery_time %}，配送大約 {{ shop.delivery_time }}{% endif %}。{% else %}我們會依訂單成立的順序安排出貨。{% endif %}{% if shop.shipping_fee == 0 %}這款免運喔。{% elsif shop.shipping_fee %}運費是 {{ shop.shipping_fee }}{% if shop.free_shipping_from %}，滿 {{ shop.free_shipping_from }} 免運{% endif %}。{% else %}運費在結帳頁選好寄送方式就看得到。{% endif %}如果有指定日期要用，請先跟我說，來不來得及我會老實告訴您。',
				tags: ['出貨', '幾天到', '運費', '免運', '宅配', '超商'],
			},
		},
	},
	{
		slug: 'ship-time-brief',
		service: 'information',
		tone: 'brief',
		abbreviation: { latin: 'when', pinyin: 'jtd' },
		situation: {
			intents: ['ask-shipping-time'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['information-search', 'decision'],
			demeanours: ['taciturn', 'forthright'],
			buyingStyles: ['direct-buyer'],
			shopperHabits: ['power'],
			motives: ['convenience'],
		},
		texts: {
			en: {
				title: 'When it ships, short',
				body: "{% if shop.dispatch_time %}It leaves us within {{ shop.dispatch_time }} of payment{% if shop.delivery_time %} and is on the road for about {{ shop.delivery_time }}{% endif %}.{% else %}Orders go out in the order they come in; tell me where it's going and I'll give you an estimate.{% endif %}",
				tags: ['when', 'ship', 'days'],
			},
			'zh-Hans': {
				title: '几天到（简短）',
				body: '{% if shop.dispatch_time %}付款后{{ shop.dispatch_time }}内发{% if shop.delivery_time %}，路上大概{{ shop.delivery_time }}{% endif %}。{% else %}按付款顺序发，您寄到哪？我帮您估个时间。{% endif %}',
				tags: ['几天到', '什么时候发', '时效'],
			},
			'zh-Hant': {
				title: '幾天到（簡短）',
				body: '{% if shop.dispatch_time %}付款後 {{ shop.dispatch_time }}內寄出{% if shop.delivery_time %}，配送約 {{ shop.delivery_time }}{% endif %}喔。{% else %}依訂單順序出貨，請問寄到哪裡呢？我幫您估時間。{% endif %}',
				tags: ['幾天到', '什麼時候寄', '到貨'],
			},
		},
	},
	{
		slug: 'ship-by-date',
		service: 'consultation',
		tone: 'warm',
		abbreviation: { latin: 'bydate', pinyin: 'gsj' },
		situation: {
			intents: ['ask-shipping-time'],
			emotions: ['anxiety'],
			worries: ['delivery-and-returns'],
			objections: ['timing'],
			demeanours: ['cautious'],
			shopperHabits: ['power'],
			motives: ['convenience'],
		},
		texts: {
			en: {
				title: 'Needed by a certain date',
				body: "Thanks for giving me the date. I'll compare our packing queue with the carrier's usual time to your area and tell you honestly whether it's safe, tight or too late. If it's tight, I'd rather you knew before you pay.",
				tags: ['deadline', 'by date', 'in time', 'party'],
			},
			'zh-Hans': {
				title: '赶日子要用',
				body: '谢谢您先说日子。我把仓库排单和到您那边的一般时效对一下，来得及、有点悬还是赶不上，都照实告诉您；悬的话，先跟您讲明您再付款。',
				tags: ['赶时间', '来得及', '加急', '哪天要用'],
			},
			'zh-Hant': {
				title: '指定日期要用',
				body: '謝謝您先告訴我日期。我會對一下出貨排程和到您那邊的配送天數，來得及、有點趕還是趕不上，都會老實跟您說，您確認後再付款比較安心。',
				tags: ['趕時間', '來得及', '急件', '指定日期'],
			},
		},
	},
	{
		slug: 'ship-fee-brief',
		service: 'information',
		tone: 'brief',
		abbreviation: { latin: 'fee', pinyin: 'yf' },
		situation: {
			intents: ['ask-shipping-fee'],
			phases: ['pre-sale'],
			stages: ['information-search', 'decision'],
			demeanours: ['taciturn', 'forthright'],
			shopperHabits: ['bargain-hunter'],
			motives: ['economy'],
		},
		texts: {
			en: {
				title: 'Shipping cost, short',
				body: "{% if shop.shipping_fee == 0 %}Shipping is on us.{% elsif shop.shipping_fee %}Shipping is {{ shop.shipping_fee }}{% if shop.free_shipping_from %}; from {{ shop.free_shipping_from }} it's free{% endif %}.{% else %}It depends on your address; checkout shows the amount before you pay.{% endif %}",
				tags: ['shipping cost', 'postage', 'free shipping'],
			},
			'zh-Hans': {
				title: '运费多少（简短）',
				body: '{% if shop.shipping_fee == 0 %}包邮的亲。{% elsif shop.shipping_fee %}运费{{ shop.shipping_fee }}{% if shop.free_shipping_from %}，满{{ shop.free_shipping_from }}就包邮{% endif %}。{% else %}看地址，付款前结算页会显示运费。{% endif %}',
				tags: ['运费', '邮费', '包邮吗'],
			},
			'zh-Hant': {
				title: '運費多少（簡短）',
				body: '{% if shop.shipping_fee == 0 %}這款免運喔。{% elsif shop.shipping_fee %}運費 {{ shop.shipping_fee }}{% if shop.free_shipping_from %}，滿 {{ shop.free_shipping_from }} 就免運{% endif %}。{% else %}依寄送方式計算，付款前結帳頁會顯示運費。{% endif %}',
				tags: ['運費', '郵資', '免運嗎'],
			},
		},
	},
	{
		slug: 'ship-fee-why',
		service: 'consultation',
		situation: {
			intents: ['ask-shipping-fee', 'haggle'],
			emotions: ['disappointment'],
			phases: ['pre-sale'],
			stages: ['evaluation', 'decision'],
			objections: ['service-scope-or-fee', 'price'],
			demeanours: ['grumbling'],
			buyingStyles: ['haggler'],
			motives: ['economy'],
		},
		texts: {
			en: {
				title: 'Why shipping costs something',
				body: "I get it, nobody enjoys paying for shipping. The fee goes to the carrier and depends on weight and distance. {% if shop.free_shipping_from %}From {{ shop.free_shipping_from }} it's free, so adding something you need anyway may pay off.{% else %}Ordering several things together means you pay it once.{% endif %}",
				tags: ['shipping fee', 'why', 'expensive postage'],
			},
			'zh-Hans': {
				title: '运费为什么要收',
				body: '理解，谁都不乐意多掏运费。这笔是按重量和距离付给快递的。{% if shop.free_shipping_from %}满{{ shop.free_shipping_from }}就包邮，有正好要用的可以凑一凑。{% else %}几样东西一起拍，运费只收一回。{% endif %}',
				tags: ['运费贵', '不包邮', '凑单'],
			},
			'zh-Hant': {
				title: '為什麼要收運費',
				body: '了解，大家都不想多付運費。這筆是依重量和距離付給物流的。{% if shop.free_shipping_from %}滿 {{ shop.free_shipping_from }} 就免運，剛好有需要的可以一起帶。{% else %}幾樣商品一起結帳，運費只算一次。{% endif %}',
				tags: ['運費貴', '沒有免運', '湊單'],
			},
		},
	},
	{
		slug: 'ship-methods',
		service: 'information',
		abbreviation: { latin: 'carrier', pinyin: 'kd' },
		situation: {
			intents: ['ask-shipping-time', 'ask-shipping-fee', 'ask-logistics'],
			phases: ['pre-sale'],
			stages: ['information-search', 'decision'],
			worries: ['delivery-and-returns'],
			objections: ['service-scope-or-fee'],
			shopperHabits: ['power'],
			motives: ['convenience'],
		},
		texts: {
			en: {
				title: 'Which carriers, or a pickup point',
				body: "At checkout you'll see the carriers we can use for your address, with home delivery or a pickup point where there is one. If one of them gives you trouble, tell me before we pack and I'll see whether we can use another.",
				tags: ['carrier', 'pickup', 'courier', 'delivery option'],
			},
			'zh-Hans': {
				title: '发什么快递',
				body: '下单时按您的地址安排快递，送货上门还是放驿站，收件时也能跟快递员说。哪家您那边不方便，打包前告诉我，我看看能不能换一家。',
				tags: ['什么快递', '驿站', '送货上门', '指定快递'],
			},
			'zh-Hant': {
				title: '宅配或超商取貨',
				body: '結帳時可以選宅配或超商取貨，選好門市再送出訂單就可以。如果平常不方便在家收件，超商取貨會比較自由；想改寄送方式，請在出貨前跟我說。',
				tags: ['宅配', '超商取貨', '門市', '寄送方式'],
			},
		},
	},
	{
		slug: 'ship-abroad',
		service: 'information',
		situation: {
			intents: ['ask-shipping-fee'],
			phases: ['pre-sale'],
			objections: ['service-scope-or-fee'],
			shopperHabits: ['power'],
			motives: ['convenience'],
		},
		texts: {
			en: {
				title: 'Remote areas and other countries',
				body: "Please send me the town and postcode, and I'll check whether the carrier goes there, how long it takes and whether there's an extra charge. If we can't deliver there, I'll tell you before you order.",
				tags: ['remote', 'abroad', 'overseas', 'island'],
			},
			'zh-Hans': {
				title: '偏远地区和境外',
				body: '您把省市和邮编发我，我查一下快递到不到、要几天、要不要补运费。送不到的话，下单前就告诉您。',
				tags: ['偏远', '新疆西藏', '海外', '到不到'],
			},
			'zh-Hant': {
				title: '離島與海外',
				body: '請告訴我地區和郵遞區號，我幫您查物流能不能到、需要幾天、要不要加運費。如果沒辦法寄送，會在您下單前先跟您說。',
				tags: ['離島', '海外', '外島', '寄得到'],
			},
		},
	},
	{
		slug: 'confirm-date',
		service: 'information',
		abbreviation: { latin: 'date', pinyin: 'rqqr' },
		situation: {
			intents: ['ask-shipping-time', 'urge'],
			emotions: ['neutral', 'anxiety'],
			phases: ['in-sale'],
			stages: ['decision', 'post-purchase'],
			demeanours: ['cautious'],
			motives: ['convenience'],
			tasks: ['promise', 'order-care'],
			orderSteps: ['ordered-unpaid', 'paid'],
		},
		texts: {
			en: {
				title: 'Yes, it leaves on that day',
				body: 'Yes, {% field "the day", type: "date", from: "date", format: "full" %} is the day it leaves us, and you\'ll have the number that day. From there it\'s with the carrier; if something slips, I\'ll tell you.',
				tags: ['before', 'by the', 'in time', 'on time'],
			},
			'zh-Hans': {
				title: '可以，这天发出',
				body: '可以，{% field "发出的日子", type: "date", from: "date" %}给您发出，当天把单号给您。路上归快递管，有耽搁我会说。',
				tags: ['来得及', '赶得上', '能到吗', '之前'],
			},
			'zh-Hant': {
				title: '可以，這天出貨',
				body: '可以，{% field "出貨日", type: "date", from: "date" %}會幫您寄出，當天把編號傳給您。之後由物流配送，如果有延遲我也會告訴您。',
				tags: ['來得及', '趕得上', '趕得及', '之前'],
			},
		},
	},
];
