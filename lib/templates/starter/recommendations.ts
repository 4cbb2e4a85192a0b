import type { StarterEntry } from './entry.ts';

/** One recommendation, by what the buyer cares for. */
export const RECOMMENDATIONS: readonly StarterEntry[] = [
	{
		slug: 'recommend-one',
		service: 'consultation',
		abbreviation: { latin: 'rec', pinyin: 'tj' },
		situation: {
			intents: ['ask-recommendation', 'compare'],
			emotions: ['confusion'],
			phases: ['pre-sale'],
			stages: ['need', 'evaluation'],
			worries: ['too-many-choices'],
			objections: ['product'],
			demeanours: ['hesitant', 'cautious', 'aloof'],
			buyingStyles: ['sociable'],
			shopperHabits: ['enthusiast', 'first-time'],
			serviceStates: ['seeking', 'confused'],
			motives: ['aesthetics', 'novelty', 'conformity', 'preference', 'practicality'],
		},
		texts: {
			en: {
				title: 'Recommend one and say why',
				body: "From what you've told me I'd go for {{ item.name }}, because it suits the way you plan to use it. The others are a fair choice too: tell me what matters to you, such as size, feel or budget, and I'll compare them side by side.",
				tags: ['recommend', 'which one', 'compare', 'choose'],
			},
			'zh-Hans': {
				title: '推荐一款并说明理由',
				body: '按您说的情况，我建议选{{ item.name }}，跟您的用途比较对得上。别的款也各有长处，您更看重大小、手感还是预算？告诉我，我把差别给您列清楚。',
				tags: ['推荐', '哪款好', '对比', '区别', '纠结'],
			},
			'zh-Hant': {
				title: '推薦一款並說明原因',
				body: '照您的需求，我會建議{{ item.name }}，跟您的使用方式比較合。其他款也各有優點，您比較在意大小、觸感還是預算呢？跟我說，我把差別整理給您看。',
				tags: ['推薦', '哪一款', '比較', '差別', '猶豫'],
			},
		},
	},
	{
		slug: 'recommend-brief',
		service: 'consultation',
		tone: 'brief',
		abbreviation: { latin: 'pick', pinyin: 'tjj' },
		situation: {
			intents: ['ask-recommendation'],
			phases: ['pre-sale'],
			stages: ['need', 'evaluation'],
			demeanours: ['forthright', 'taciturn'],
			shopperHabits: ['power'],
			motives: ['convenience'],
		},
		texts: {
			en: {
				title: 'One question, then one pick',
				body: "Happy to. What will you use it for, and roughly what budget? I'll come back with one pick, not a whole list.",
				tags: ['recommend', 'short', 'pick'],
			},
			'zh-Hans': {
				title: '问一句再推荐',
				body: '好嘞。您主要用在哪、预算大概多少？我给您挑一款，不让您看花眼。',
				tags: ['推荐', '预算', '挑一款'],
			},
			'zh-Hant': {
				title: '問一句再推薦',
				body: '好的，請問主要用在哪裡、預算大概多少呢？我幫您挑一款就好，不讓您看到眼花。',
				tags: ['推薦', '預算', '挑一款'],
			},
		},
	},
	{
		slug: 'recommend-looks',
		service: 'consultation',
		tone: 'warm',
		situation: {
			intents: ['ask-recommendation', 'ask-spec'],
			emotions: ['delight'],
			phases: ['pre-sale'],
			stages: ['need', 'evaluation'],
			buyingStyles: ['sociable'],
			shopperHabits: ['enthusiast'],
			motives: ['aesthetics', 'novelty'],
		},
		texts: {
			en: {
				title: 'For those who care about looks',
				body: 'You have an eye for this! {{ item.name | default: "This one" }} has clean shapes and a soft tone that goes with most rooms and outfits. I can send photos in daylight so that you see the real colour.',
				tags: ['looks', 'design', 'colour', 'style'],
			},
			'zh-Hans': {
				title: '看重好看',
				body: '您眼光真好！{{ item.name | default: "这款" }}线条干净、颜色柔和，搭起来不挑。我拍张自然光下的图给您，颜色看得真一些。',
				tags: ['好看', '颜色', '设计', '颜值'],
			},
			'zh-Hant': {
				title: '重視外觀',
				body: '您真有眼光！{{ item.name | default: "這款" }}線條俐落、顏色柔和，滿好搭配的。我拍自然光下的照片給您，看得到真實的顏色。',
				tags: ['好看', '顏色', '設計', '質感'],
			},
		},
	},
	{
		slug: 'recommend-new',
		service: 'consultation',
		tone: 'warm',
		situation: {
			intents: ['ask-recommendation', 'small-talk'],
			emotions: ['delight'],
			phases: ['pre-sale'],
			stages: ['need'],
			temperaments: ['friendly'],
			buyingStyles: ['sociable'],
			shopperHabits: ['enthusiast'],
			motives: ['novelty', 'preference'],
		},
		texts: {
			en: {
				title: 'Something new to try',
				body: 'You like to try things before everyone else, so have a look at what has just come in: {{ item.name | default: "our newest arrival" }}. There aren\'t many reviews on it yet, so I\'d love to hear what you think if you go for it.',
				tags: ['new', 'arrival', 'latest', 'try'],
			},
			'zh-Hans': {
				title: '新品尝鲜',
				body: '知道您爱尝鲜，刚上的{{ item.name | default: "新款" }}您可以看看。上架不久，评价还不多，您要是试了，特想听听您怎么说。',
				tags: ['新品', '新款', '尝鲜', '上新'],
			},
			'zh-Hant': {
				title: '新品嚐鮮',
				body: '知道您喜歡嘗試新東西，剛上架的{{ item.name | default: "新品" }}可以看看喔。上架不久，評價還不多，如果您試了，很想聽聽您的心得。',
				tags: ['新品', '新款', '嚐鮮', '上架'],
			},
		},
	},
	{
		slug: 'recommend-popular',
		service: 'consultation',
		abbreviation: { latin: 'popular', pinyin: 'rm' },
		situation: {
			intents: ['ask-recommendation'],
			phases: ['pre-sale'],
			stages: ['need', 'evaluation'],
			worries: ['too-many-choices'],
			demeanours: ['hesitant'],
			shopperHabits: ['first-time'],
			motives: ['conformity'],
		},
		texts: {
			en: {
				title: 'What other buyers choose',
				body: 'Among our buyers, {{ item.name | default: "the one on top of our list" }} is chosen often, and the reviews tell you what they like and what they don\'t. Have a look at the critical ones too; if none of that bothers you, it\'s a sound choice.',
				tags: ['popular', 'bestseller', 'others buy'],
			},
			'zh-Hans': {
				title: '大家都买哪款',
				body: '来我们家的顾客选{{ item.name | default: "排在前面那款" }}的比较多，评价里夸的、提意见的都有，您都翻翻。要是那些意见您不介意，选它挺稳妥。',
				tags: ['热销', '爆款', '大家买', '销量'],
			},
			'zh-Hant': {
				title: '大家都選哪款',
				body: '來我們賣場的客人選{{ item.name | default: "排在前面那款" }}的比較多，評價裡稱讚的、給建議的都有，都可以看看。如果那些小缺點您不介意，選它滿穩當的。',
				tags: ['熱賣', '人氣', '大家買', '銷量'],
			},
		},
	},
	{
		slug: 'recommend-saving',
		service: 'consultation',
		situation: {
			intents: ['ask-recommendation', 'ask-price', 'ask-promotion'],
			phases: ['pre-sale'],
			stages: ['evaluation'],
			worries: ['price-too-low'],
			buyingStyles: ['haggler'],
			shopperHabits: ['bargain-hunter'],
			motives: ['economy'],
		},
		texts: {
			en: {
				title: 'The lower-priced one that does the job',
				body: 'If saving matters, start with our lower-priced version: it does the same job with a simpler finish. {% if offer.coupon %}Together with {{ offer.coupon }} it comes down a bit more.{% else %}What you give up is mainly looks and extras.{% endif %}',
				tags: ['cheaper', 'budget', 'save'],
			},
			'zh-Hans': {
				title: '省钱够用款',
				body: '想省钱的话先看我们价位低的那款，功能一样用，做工简单些。{% if offer.coupon %}再用上{{ offer.coupon }}，还能少一点。{% else %}少的主要是外观和附件。{% endif %}',
				tags: ['便宜', '实惠', '省钱', '平价'],
			},
			'zh-Hant': {
				title: '省錢夠用款',
				body: '想省一點的話，可以先看價位比較低的版本，功能一樣，只是做工簡單一些。{% if offer.coupon %}再搭配{{ offer.coupon }}，還可以再省一點。{% else %}差別主要在外觀和配件。{% endif %}',
				tags: ['便宜', '實惠', '省錢', '平價'],
			},
		},
	},
	{
		slug: 'recommend-durable',
		service: 'consultation',
		situation: {
			intents: ['ask-recommendation', 'ask-quality'],
			phases: ['pre-sale'],
			stages: ['evaluation'],
			temperaments: ['analytical'],
			demeanours: ['cautious'],
			shopperHabits: ['power', 'surgical'],
			motives: ['practicality'],
		},
		texts: {
			en: {
				title: 'For hard everyday use',
				body: "For everyday use I'd look at three things: the material, the joints or seams, and whether parts can be replaced. {{ item.name | default: \"The sturdier model\" }} does well on these; it's heavier, that's the trade-off.",
				tags: ['durable', 'sturdy', 'everyday'],
			},
			'zh-Hans': {
				title: '耐用实在款',
				body: '天天用的话，主要看三样：材质、接缝接口、配件换不换得到。{{ item.name | default: "加厚的那款" }}这三样都过得去，就是分量重点，这个先跟您讲明。',
				tags: ['耐用', '结实', '实用'],
			},
			'zh-Hant': {
				title: '耐用實在款',
				body: '如果每天都要用，建議看三點：材質、接縫接口、零件能不能更換。{{ item.name | default: "加厚的那款" }}這三點都不錯，只是會重一些，先跟您說明。',
				tags: ['耐用', '堅固', '實用'],
			},
		},
	},
	{
		slug: 'recommend-brand',
		service: 'consultation',
		tone: 'formal',
		situation: {
			intents: ['ask-recommendation', 'ask-authenticity'],
			phases: ['pre-sale'],
			stages: ['evaluation'],
			temperaments: ['dominant'],
			demeanours: ['aloof'],
			motives: ['prestige'],
		},
		texts: {
			en: {
				title: 'For those who value the brand',
				body: 'For your purpose I would suggest {{ item.name | default: "the branded model" }}. I can show you the labels and the purchase papers we hold for it, so that you know exactly what you are buying and from whom.',
				tags: ['brand', 'prestige', 'papers'],
			},
			'zh-Hans': {
				title: '看重品牌',
				body: '照您的要求，{{ item.name | default: "这款品牌货" }}比较相称。标签和我们手上的进货凭证都可以给您看，买的是什么、从哪来，一清二楚。',
				tags: ['品牌', '大牌', '档次'],
			},
			'zh-Hant': {
				title: '重視品牌',
				body: '依您的需求，{{ item.name | default: "這款品牌商品" }}比較合適。標籤和我們手邊的進貨證明都可以提供，讓您清楚知道買的是什麼、從哪裡來。',
				tags: ['品牌', '名牌', '質感'],
			},
		},
	},
	{
		slug: 'recommend-taste',
		service: 'consultation',
		tone: 'warm',
		situation: {
			intents: ['ask-recommendation'],
			emotions: ['delight'],
			stages: ['need', 'evaluation'],
			buyingStyles: ['sociable'],
			shopperHabits: ['enthusiast'],
			motives: ['preference', 'self-esteem'],
			lifecycles: ['repeat', 'loyal', 'member', 'advocate'],
			valueTiers: ['vip', 'A', 'B'],
		},
		texts: {
			en: {
				title: 'To the taste of a known buyer',
				body: 'Going by what you picked before{% if order.item %}, like {{ order.item }}{% endif %}, I think {{ item.name | default: "one of the new pieces" }} is close to your taste. Not many people go for it, which may be part of the charm; what do you think?',
				tags: ['taste', 'regular', 'personal'],
			},
			'zh-Hans': {
				title: '照老顾客的口味',
				body: '照您以前挑的{% if order.item %}（比如{{ order.item }}）{% endif %}，我觉得{{ item.name | default: "新到的一款" }}挺对您路子，选它的人不多，懂行的才喜欢。您瞧瞧？',
				tags: ['口味', '偏好', '老顾客推荐'],
			},
			'zh-Hant': {
				title: '依老客人的喜好',
				body: '看您之前挑的{% if order.item %}（像是{{ order.item }}）{% endif %}，我覺得{{ item.name | default: "剛到的一款" }}很合您的味，選的人不多，但很有個性，您看看喜不喜歡？',
				tags: ['喜好', '偏好', '老客人推薦'],
			},
		},
	},
	{
		slug: 'recommend-safe',
		service: 'consultation',
		situation: {
			intents: ['ask-safety', 'ask-recommendation'],
			emotions: ['anxiety'],
			phases: ['pre-sale'],
			stages: ['evaluation'],
			temperaments: ['analytical'],
			demeanours: ['cautious'],
			shopperHabits: ['reluctant'],
			motives: ['safety'],
		},
		texts: {
			en: {
				title: 'Safety comes first',
				body: "When it's for children or for sensitive skin I'd be careful too. I can send you the ingredients or materials and any test report we hold. I can't give health advice, so if there is an allergy, please show the list to a doctor first.",
				tags: ['safe', 'children', 'skin', 'certificate'],
			},
			'zh-Hans': {
				title: '看重安全',
				body: '给孩子用或者皮肤敏感，是该多留心。成分材质、手上有的检测报告我都发您。健康方面的话我不好乱讲，有过敏史的，成分表先给医生看看再定。',
				tags: ['安全', '宝宝', '敏感', '检测报告'],
			},
			'zh-Hant': {
				title: '重視安全',
				body: '要給小朋友用或皮膚比較敏感，確實要多留意。成分、材質和手邊有的檢驗報告都可以傳給您。健康方面我不方便給建議，有過敏史的話，請先把成分表給醫師看過喔。',
				tags: ['安全', '寶寶', '敏感', '檢驗報告'],
			},
		},
	},
];
