import type { StarterEntry } from './entry.ts';

/** Returns, warranty and what is not included, asked before buying. */
export const AFTER_SALES: readonly StarterEntry[] = [
	{
		slug: 'after-sales-policy',
		service: 'consultation',
		abbreviation: { latin: 'policy', pinyin: 'sh' },
		situation: {
			intents: ['ask-after-sales'],
			emotions: ['anxiety'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['evaluation', 'decision'],
			worries: ['delivery-and-returns'],
			objections: ['after-sales'],
			temperaments: ['analytical'],
			demeanours: ['cautious', 'hesitant'],
			shopperHabits: ['reluctant', 'first-time'],
			motives: ['doubt', 'safety'],
		},
		texts: {
			en: {
				title: 'Returns and warranty',
				body: "{% if shop.return_days %}You have {{ shop.return_days }} days after delivery to return it, unused and in its packaging.{% else %}You can return it within the time shown on the listing, unused and in its packaging.{% endif %}{% if shop.warranty %} It also comes with a warranty of {{ shop.warranty }}.{% endif %} If it arrives faulty or isn't as described, send me a photo here and I'll go through the next steps with you.",
				tags: ['return policy', 'warranty', 'after-sales', 'broken'],
			},
			'zh-Hans': {
				title: '退换和质保说明',
				body: '亲放心看，{% if shop.return_days %}签收后{{ shop.return_days }}天内，不影响二次销售都可以退{% else %}退货时限以商品页写的为准，保持完好就可以申请{% endif %}{% if shop.warranty %}，质保{{ shop.warranty }}{% endif %}。收到要是有破损或跟描述不符，您拍张照发我，后面怎么走我一步步陪您弄。',
				tags: ['售后', '退货', '质保', '七天无理由', '保修'],
			},
			'zh-Hant': {
				title: '退換貨與保固',
				body: '{% if shop.return_days %}到貨後 {{ shop.return_days }} 天內，商品和包裝完整都可以申請退貨{% else %}退貨期限依商品頁說明為準，商品和包裝完整就可以申請{% endif %}{% if shop.warranty %}，保固{{ shop.warranty }}{% endif %}。如果收到有瑕疵或跟說明不符，拍照傳給我，接下來的步驟我會陪您處理。',
				tags: ['售後', '退貨', '保固', '鑑賞期', '換貨'],
			},
		},
	},
	{
		slug: 'after-sales-brief',
		service: 'consultation',
		tone: 'brief',
		abbreviation: { latin: 'later', pinyin: 'shj' },
		situation: {
			intents: ['ask-after-sales'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['decision'],
			objections: ['after-sales'],
			demeanours: ['forthright', 'taciturn'],
			buyingStyles: ['direct-buyer'],
			shopperHabits: ['power'],
			motives: ['convenience'],
		},
		texts: {
			en: {
				title: 'After-sales, short',
				body: "Something wrong on arrival? Send a photo here and I'll sort out the next step with you{% if shop.return_days %}; returns within {{ shop.return_days }} days{% endif %}.",
				tags: ['after-sales', 'return', 'warranty'],
			},
			'zh-Hans': {
				title: '售后怎么弄（简短）',
				body: '到手有问题拍照发我，我来跟{% if shop.return_days %}，{{ shop.return_days }}天内可退{% endif %}。',
				tags: ['售后', '能退吗', '坏了怎么办'],
			},
			'zh-Hant': {
				title: '售後怎麼處理（簡短）',
				body: '收到有狀況，拍照傳給我，我來處理{% if shop.return_days %}，{{ shop.return_days }} 天內可退貨{% endif %}。',
				tags: ['售後', '可以退嗎', '壞掉'],
			},
		},
	},
	{
		slug: 'after-sales-written',
		service: 'consultation',
		tone: 'formal',
		situation: {
			intents: ['ask-after-sales'],
			phases: ['pre-sale'],
			stages: ['evaluation', 'decision'],
			worries: ['delivery-and-returns'],
			objections: ['after-sales'],
			temperaments: ['analytical', 'dominant', 'self-centred'],
			demeanours: ['cautious'],
			shopperHabits: ['surgical', 'reluctant'],
			motives: ['doubt', 'safety'],
		},
		texts: {
			en: {
				title: 'The terms in writing',
				body: "Here are the terms in writing, so that you can refer to them later. {% if shop.return_days %}Returns: within {{ shop.return_days }} days of delivery, unused. {% endif %}{% if shop.warranty %}Warranty: {{ shop.warranty }}. {% endif %}Faults: please send a photo and the order number in this chat. Anything not covered here follows the platform's rules.",
				tags: ['terms', 'in writing', 'warranty', 'policy'],
			},
			'zh-Hans': {
				title: '售后条款写清楚',
				body: '售后条款给您写在这里，留着好查。{% if shop.return_days %}退货：签收后{{ shop.return_days }}天内，未使用。{% endif %}{% if shop.warranty %}质保：{{ shop.warranty }}。{% endif %}故障：在本对话发照片和订单号。没写到的按平台规则办。',
				tags: ['条款', '书面', '质保', '写清楚'],
			},
			'zh-Hant': {
				title: '售後條款寫清楚',
				body: '售後條款整理在這裡，方便您之後查看。{% if shop.return_days %}退貨：到貨後 {{ shop.return_days }} 天內，未使用。{% endif %}{% if shop.warranty %}保固：{{ shop.warranty }}。{% endif %}故障：請在此對話提供照片與訂單編號。未提到的部分依平台規定辦理。',
				tags: ['條款', '保固', '書面', '說明'],
			},
		},
	},
	{
		slug: 'after-sales-burnt',
		service: 'consultation',
		tone: 'warm',
		situation: {
			emotions: ['anxiety', 'disappointment'],
			phases: ['pre-sale'],
			stages: ['evaluation'],
			worries: ['delivery-and-returns', 'seller-credibility'],
			objections: ['after-sales', 'shop'],
			demeanours: ['grumbling', 'cautious'],
			shopperHabits: ['reluctant'],
			motives: ['doubt', 'self-esteem'],
			demands: ['latent-will'],
		},
		texts: {
			en: {
				title: 'Had a bad experience elsewhere',
				body: "I'm sorry you were left alone with a problem last time; no wonder you ask. With us you write to this same chat after the sale too, and a person reads it. May I ask what went wrong then, so I can tell you how we'd handle it?",
				tags: ['bad experience', 'after-sales', 'trust'],
			},
			'zh-Hans': {
				title: '以前吃过售后的亏',
				body: '上回没人管您，换谁都长记性，难怪您要问。我们这边买前买后都是这个窗口，有人看也有人回。方便说说当时是什么情况吗？我讲讲我们会怎么办。',
				tags: ['售后没人管', '吃过亏', '担心售后'],
			},
			'zh-Hant': {
				title: '以前遇過不好的售後',
				body: '上次遇到問題沒人處理，難怪您會擔心。我們售前售後都在這個聊聊，有人看也有人回。方便說說當時的狀況嗎？我跟您說明我們會怎麼處理。',
				tags: ['售後', '不好的經驗', '擔心'],
			},
		},
	},
	{
		slug: 'return-postage',
		service: 'consultation',
		abbreviation: { latin: 'postage', pinyin: 'thyf' },
		situation: {
			intents: ['ask-after-sales', 'refund-return'],
			emotions: ['anxiety'],
			phases: ['pre-sale', 'after-sale'],
			stages: ['evaluation', 'decision'],
			worries: ['delivery-and-returns'],
			objections: ['after-sales', 'service-scope-or-fee'],
			temperaments: ['analytical'],
			demeanours: ['cautious'],
			shopperHabits: ['bargain-hunter'],
			motives: ['economy', 'doubt'],
		},
		texts: {
			en: {
				title: 'Who pays for a return',
				body: "If the item is faulty or not as described, you shouldn't be out of pocket, so the return shipping is on us under the platform's rules. If it's simply not to your liking, return shipping is normally yours unless the listing says otherwise.",
				tags: ['return shipping', 'who pays', 'postage'],
			},
			'zh-Hans': {
				title: '退货运费谁出',
				body: '有质量问题或跟描述不符，按平台规则运费我们承担，不让您吃亏。单纯不喜欢的，一般由您承担，商品页有运费险的可以用运费险。',
				tags: ['退货运费', '运费险', '谁出运费'],
			},
			'zh-Hant': {
				title: '退貨運費誰出',
				body: '商品有瑕疵或跟說明不符，依平台規定運費由我們負擔，不會讓您吃虧。如果只是不喜歡，運費原則上由買家負擔，請以商品頁的說明為準。',
				tags: ['退貨運費', '誰付', '運費'],
			},
		},
	},
	{
		slug: 'scope-not-included',
		service: 'consultation',
		situation: {
			intents: ['ask-after-sales'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['evaluation', 'decision'],
			objections: ['service-scope-or-fee'],
			temperaments: ['analytical'],
			shopperHabits: ['power'],
			motives: ['practicality', 'convenience'],
		},
		texts: {
			en: {
				title: "What the service doesn't cover",
				body: "To avoid a surprise later: the price covers the item and delivery, not installation or on-site service. I can send the instructions in advance so that you can judge whether you'd do it yourself or ask somebody near you.",
				tags: ['installation', 'included', 'service scope'],
			},
			'zh-Hans': {
				title: '哪些服务不包含',
				body: '先跟您说清楚，免得后面为难：价格含商品和配送，不含安装和上门。安装说明我可以先发您看看，自己能不能装、要不要找师傅，您心里有数。',
				tags: ['安装', '上门', '包不包', '服务范围'],
			},
			'zh-Hant': {
				title: '哪些服務不包含',
				body: '先跟您說明，避免之後有落差：價格包含商品和配送，不含安裝與到府服務。安裝說明可以先傳給您參考，評估自己裝或請師傅都方便。',
				tags: ['安裝', '到府', '包含', '服務範圍'],
			},
		},
	},
];
