import type { StarterEntry } from './entry.ts';

/** Prices and offers. */
export const PRICES: readonly StarterEntry[] = [
	{
		slug: 'price-offer',
		service: 'information',
		abbreviation: { latin: 'price', pinyin: 'bj' },
		situation: {
			intents: ['ask-price', 'ask-promotion'],
			phases: ['pre-sale'],
			stages: ['information-search', 'evaluation'],
			demeanours: ['forthright'],
			buyingStyles: ['direct-buyer'],
			shopperHabits: ['bargain-hunter', 'power'],
			serviceStates: ['seeking'],
			motives: ['economy'],
		},
		texts: {
			en: {
				title: 'Tell the price and any offer',
				body: '{{ item.name | default: "This one" }} is {{ item.price }}{% if offer.coupon %}, and you can use {{ offer.coupon }} on it{% if offer.ends %} until {{ offer.ends }}{% endif %}{% endif %}. Tell me the size or colour you have in mind and I\'ll work out the total for you.',
				tags: ['price', 'discount', 'coupon', 'promotion'],
			},
			'zh-Hans': {
				title: '报价和活动',
				body: '亲，{{ item.name | default: "这款" }}现在是{{ item.price }}{% if offer.coupon %}，可以用{{ offer.coupon }}{% if offer.ends %}，活动到{{ offer.ends }}{% endif %}{% endif %}。您要哪个颜色、尺码？我帮您算一下到手价。',
				tags: ['价格', '多少钱', '优惠', '活动', '券'],
			},
			'zh-Hant': {
				title: '報價與優惠',
				body: '您好，{{ item.name | default: "這款" }}目前是{{ item.price }}{% if offer.coupon %}，可以搭配{{ offer.coupon }}使用{% if offer.ends %}，到{{ offer.ends }}為止{% endif %}{% endif %}喔。想要哪個顏色或尺寸呢？我幫您算一下結帳金額。',
				tags: ['價格', '多少錢', '優惠', '折扣', '活動'],
			},
		},
	},
	{
		slug: 'price-brief',
		service: 'information',
		tone: 'brief',
		abbreviation: { latin: 'cost', pinyin: 'jg' },
		situation: {
			intents: ['ask-price'],
			phases: ['pre-sale'],
			demeanours: ['taciturn', 'forthright'],
			buyingStyles: ['direct-buyer'],
			shopperHabits: ['power'],
			motives: ['economy'],
		},
		texts: {
			en: {
				title: 'Price only',
				body: '{{ item.name | default: "This one" }} is {{ item.price }}{% if shop.shipping_fee == 0 %}, shipping included{% endif %}.',
				tags: ['price', 'how much'],
			},
			'zh-Hans': {
				title: '只报价格',
				body: '{{ item.name | default: "这款" }}{{ item.price }}{% if shop.shipping_fee == 0 %}，包邮{% endif %}哦。',
				tags: ['多少钱', '价格'],
			},
			'zh-Hant': {
				title: '只報價格',
				body: '{{ item.name | default: "這款" }}是 {{ item.price }}{% if shop.shipping_fee == 0 %}，免運{% endif %}喔。',
				tags: ['多少錢', '價格'],
			},
		},
	},
	{
		slug: 'price-formal',
		service: 'information',
		tone: 'formal',
		situation: {
			intents: ['ask-price', 'bulk-order'],
			phases: ['pre-sale'],
			stages: ['information-search', 'evaluation'],
			temperaments: ['analytical', 'dominant'],
			motives: ['practicality'],
			tasks: ['quote'],
		},
		texts: {
			en: {
				title: 'Price set out clearly',
				body: 'Thank you for your enquiry. {{ item.name | default: "The item" }} is {{ item.price }} per piece{% if shop.shipping_fee == 0 %}, shipping included{% elsif shop.shipping_fee %}, plus {{ shop.shipping_fee }} shipping{% endif %}. If you tell me the quantity, I will set out the total for you.',
				tags: ['quote', 'price', 'total', 'formal'],
			},
			'zh-Hans': {
				title: '正式报价',
				body: '感谢您的咨询。{{ item.name | default: "该商品" }}单价{{ item.price }}{% if shop.shipping_fee == 0 %}，含运费{% elsif shop.shipping_fee %}，运费{{ shop.shipping_fee }}{% endif %}。您告知数量后，我把总价给您列清楚。',
				tags: ['报价', '单价', '总价'],
			},
			'zh-Hant': {
				title: '正式報價',
				body: '感謝您的詢問，{{ item.name | default: "此商品" }}單價為 {{ item.price }}{% if shop.shipping_fee == 0 %}，含運費{% elsif shop.shipping_fee %}，運費 {{ shop.shipping_fee }}{% endif %}。您提供數量後，我會把總金額列給您參考。',
				tags: ['報價', '單價', '總金額'],
			},
		},
	},
	{
		slug: 'price-why-low',
		service: 'consultation',
		situation: {
			phases: ['pre-sale'],
			stages: ['evaluation'],
			worries: ['price-too-low'],
			objections: ['product'],
			demeanours: ['cautious'],
			shopperHabits: ['reluctant'],
			motives: ['doubt'],
		},
		texts: {
			en: {
				title: 'Low price: look at the item, not at my word',
				body: 'Fair question, a low price should make you look twice. Please judge by the item rather than by my word: the material is on the listing, and I can send photos without any editing.{% if shop.return_days %} If it lets you down, you have {{ shop.return_days }} days to send it back.{% endif %}',
				tags: ['why cheap', 'too cheap', 'price reason'],
			},
			'zh-Hans': {
				title: '价格低怕质量差',
				body: '问得在理，便宜是该多看两眼。您别光听我说，材质商品页写着，我再拍几张没修过的实物图给您看。{% if shop.return_days %}收到不合意，{{ shop.return_days }}天内可以退。{% endif %}',
				tags: ['太便宜', '为什么便宜', '怕质量差'],
			},
			'zh-Hant': {
				title: '價格低擔心品質',
				body: '會這樣想很合理，價格便宜本來就該多看幾眼。您不用只聽我說，材質都寫在商品頁，我也可以拍沒修過的實品照給您。{% if shop.return_days %}收到不滿意，{{ shop.return_days }} 天內可以退貨。{% endif %}',
				tags: ['太便宜', '為什麼便宜', '擔心品質'],
			},
		},
	},
	{
		slug: 'promotion-none',
		service: 'information',
		tone: 'brief',
		abbreviation: { latin: 'nosale', pinyin: 'mhd' },
		situation: {
			intents: ['ask-promotion'],
			phases: ['pre-sale'],
			shopperHabits: ['bargain-hunter'],
			motives: ['economy'],
		},
		texts: {
			en: {
				title: 'No offer at the moment',
				body: "{% if offer.coupon %}Apart from {{ offer.coupon }} there's no offer running right now.{% else %}There's no offer running on this one right now, and I'd rather tell you straight.{% endif %} Save the item in your favourites and the platform will show you if the price changes.",
				tags: ['promotion', 'sale', 'no offer'],
			},
			'zh-Hans': {
				title: '暂时没有活动',
				body: '{% if offer.coupon %}现在除了{{ offer.coupon }}，没有别的活动。{% else %}这款现在没有活动，跟您照实说。{% endif %}您可以先收藏，价格有变动平台会提示。',
				tags: ['活动', '优惠', '没有活动'],
			},
			'zh-Hant': {
				title: '目前沒有活動',
				body: '{% if offer.coupon %}目前除了{{ offer.coupon }}，沒有其他活動。{% else %}這款目前沒有活動，先老實跟您說。{% endif %}您可以先按愛心收藏，有降價平台會通知您喔。',
				tags: ['活動', '優惠', '特價'],
			},
		},
	},
	{
		slug: 'promotion-coupon',
		service: 'information',
		abbreviation: { latin: 'coupon', pinyin: 'yhq' },
		situation: {
			intents: ['ask-promotion'],
			emotions: ['delight'],
			phases: ['pre-sale'],
			stages: ['decision'],
			shopperHabits: ['bargain-hunter', 'enthusiast'],
			motives: ['economy'],
		},
		texts: {
			en: {
				title: 'How to use the offer',
				body: '{% if offer.coupon %}Yes, you can use {{ offer.coupon }}{% if offer.ends %} until {{ offer.ends }}{% endif %}.{% else %}Have a look at the vouchers on our shop page.{% endif %} Collect it first, then it comes off at checkout; check that the total has changed before you pay.',
				tags: ['coupon', 'voucher', 'code', 'promotion'],
			},
			'zh-Hans': {
				title: '优惠券怎么用',
				body: '{% if offer.coupon %}有的，可以用{{ offer.coupon }}{% if offer.ends %}，{{ offer.ends }}截止{% endif %}。{% else %}店铺首页有券的话可以先领。{% endif %}领好再下单，结算页会自动减，付款前看一眼金额对不对。',
				tags: ['优惠券', '领券', '满减'],
			},
			'zh-Hant': {
				title: '折價券怎麼用',
				body: '{% if offer.coupon %}有的，可以使用{{ offer.coupon }}{% if offer.ends %}，到{{ offer.ends }}為止{% endif %}。{% else %}賣場首頁有折價券的話可以先領取。{% endif %}領好再結帳就會折抵，付款前請再確認一下金額。',
				tags: ['折價券', '優惠碼', '領券'],
			},
		},
	},
	{
		slug: 'price-dropped',
		service: 'exceptions',
		situation: {
			intents: ['haggle', 'ask-promotion'],
			emotions: ['disappointment'],
			phases: ['in-sale', 'after-sale'],
			stages: ['post-purchase'],
			objections: ['price'],
			motives: ['economy', 'self-esteem'],
			complaintCauses: ['expectation'],
			attitudes: ['complaining', 'silently-dissatisfied'],
		},
		texts: {
			en: {
				title: 'Price fell after the purchase',
				body: "I understand, that's annoying to see right after buying. Please send me your order number; I'll check what the platform's price rules allow for it and tell you plainly, yes or no.",
				tags: ['price drop', 'price protection', 'cheaper now'],
			},
			'zh-Hans': {
				title: '买完降价了',
				body: '刚买就降价，换谁都不舒服，理解您。麻烦把订单发我，我按平台的价保规则查一下，能不能补差价都照实告诉您。',
				tags: ['降价', '价保', '补差价'],
			},
			'zh-Hant': {
				title: '買完就降價',
				body: '剛買就看到降價，心情一定不太好，我懂。麻煩提供訂單編號，我依平台的規則幫您確認能不能補差額，結果會如實告訴您。',
				tags: ['降價', '差額', '補差價'],
			},
		},
	},
];
