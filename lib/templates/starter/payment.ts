import type { StarterEntry } from './entry.ts';

/** How to pay, and only here. */
export const PAYMENT: readonly StarterEntry[] = [
	{
		slug: 'payment-safety',
		service: 'payment',
		abbreviation: { latin: 'pay', pinyin: 'zf' },
		situation: {
			intents: ['ask-payment', 'ask-safety'],
			emotions: ['anxiety', 'confusion'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['decision'],
			worries: ['payment-safety', 'seller-credibility'],
			shopperHabits: ['first-time', 'reluctant'],
			serviceStates: ['confused'],
			motives: ['safety', 'doubt'],
		},
		texts: {
			en: {
				title: 'How to pay safely',
				body: "Please pay through the checkout here, so that the platform's buyer protection covers you; we won't ask you to pay anywhere else. Choose the item, check your address, pick a payment method and confirm. If a step gets stuck, tell me which one and I'll help.",
				tags: ['payment', 'pay', 'safe', 'checkout', 'how to order'],
			},
			'zh-Hans': {
				title: '怎么付款更安心',
				body: '您直接在平台下单付款就行，钱由平台保管，您确认收货后才到我们这边，我们也不会让您到别处付款。步骤是选规格、核对地址、提交订单、选付款方式；哪一步卡住了告诉我，我教您。',
				tags: ['付款', '支付', '安全', '怎么买', '下单'],
			},
			'zh-Hant': {
				title: '付款方式與安全',
				body: '您直接在平台下單結帳就可以，款項由平台保管，完成訂單後才會撥給我們，我們也不會請您到別的地方付款。流程是選規格、確認收件資料、選付款方式、送出訂單，卡在哪一步跟我說，我協助您。',
				tags: ['付款', '結帳', '安全', '怎麼買', '下單'],
			},
		},
	},
	{
		slug: 'pay-methods',
		service: 'payment',
		tone: 'brief',
		abbreviation: { latin: 'methods', pinyin: 'fkfs' },
		situation: {
			intents: ['ask-payment'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['decision'],
			demeanours: ['forthright', 'taciturn'],
			shopperHabits: ['power'],
			serviceStates: ['seeking'],
			motives: ['convenience'],
		},
		texts: {
			en: {
				title: 'Ways to pay',
				body: "You'll see every payment method we take at checkout; pick the one that suits you there. Is there one you're missing?",
				tags: ['payment methods', 'card', 'pay'],
			},
			'zh-Hans': {
				title: '有哪些付款方式',
				body: '支持的付款方式结算页都会列出来，您选顺手的就行。有想用没看到的吗？我帮您看看。',
				tags: ['付款方式', '花呗', '信用卡'],
			},
			'zh-Hant': {
				title: '有哪些付款方式',
				body: '可以用的付款方式結帳頁都會列出來，像信用卡、轉帳或取貨付款，選您方便的就好。有想用但沒看到的嗎？我幫您確認。',
				tags: ['付款方式', '信用卡', '貨到付款', '轉帳'],
			},
		},
	},
	{
		slug: 'pay-stuck',
		service: 'payment',
		tone: 'warm',
		abbreviation: { latin: 'error', pinyin: 'fkbl' },
		situation: {
			intents: ['ask-payment', 'unpaid'],
			emotions: ['confusion', 'anxiety'],
			phases: ['in-sale'],
			stages: ['decision'],
			worries: ['payment-safety'],
			demeanours: ['cautious'],
			shopperHabits: ['first-time'],
			serviceStates: ['confused'],
			motives: ['safety', 'convenience'],
			orderSteps: ['ordered-unpaid'],
		},
		texts: {
			en: {
				title: "Payment doesn't go through",
				body: "That's annoying, let's sort it out. Please tell me what the page says, or send a screenshot with your card details covered. Often another method or a fresh start of the app helps; your order stays open meanwhile for as long as the platform allows.",
				tags: ['payment failed', 'error', 'checkout stuck'],
			},
			'zh-Hans': {
				title: '付款付不了',
				body: '别急，咱们看看卡在哪。您把页面提示念给我，或者截个图（卡号遮一下）。换个付款方式、重开一下APP常常就好了，订单在平台时限内会给您留着。',
				tags: ['付不了款', '支付失败', '报错'],
			},
			'zh-Hant': {
				title: '付款失敗',
				body: '別擔心，我們一起看看卡在哪裡。請跟我說畫面上的提示，或截圖給我（卡號記得遮住）。換個付款方式或重開 App 通常就可以，訂單在平台期限內都會保留。',
				tags: ['付款失敗', '刷不過', '無法結帳'],
			},
		},
	},
	{
		slug: 'pay-only-here',
		service: 'payment',
		tone: 'formal',
		abbreviation: { latin: 'here', pinyin: 'ptn' },
		situation: {
			intents: ['ask-safety'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['decision'],
			worries: ['payment-safety', 'seller-credibility'],
			temperaments: ['analytical'],
			demeanours: ['cautious'],
			motives: ['safety'],
		},
		texts: {
			en: {
				title: 'Decline paying elsewhere',
				body: 'Thank you for asking, but we only take orders and payments through this platform. It protects both of us: your money is held safely, and you can open a return if something is wrong. I am glad to help you through the checkout here.',
				tags: ['off platform', 'transfer', 'protection'],
			},
			'zh-Hans': {
				title: '不走平台外交易',
				body: '谢谢您的提议，不过我们只在平台内下单付款。这样您的钱有平台保管，有问题也能走售后，对您对我都稳妥。这边下单哪一步不清楚，我来帮您。',
				tags: ['站外交易', '转账', '平台担保'],
			},
			'zh-Hant': {
				title: '不在平台外交易',
				body: '謝謝您的詢問，不過我們只接受平台內下單付款。這樣款項有平台保管，有狀況也能申請退貨，對彼此都有保障。結帳過程有不清楚的地方，我來協助您。',
				tags: ['站外交易', '轉帳', '平台保障'],
			},
		},
	},
	{
		slug: 'pay-later',
		service: 'payment',
		tone: 'warm',
		situation: {
			intents: ['unpaid'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['decision'],
			worries: ['stalling'],
			objections: ['timing', 'price'],
			motives: ['economy'],
			demands: ['latent-means'],
			tasks: ['quote'],
			orderSteps: ['ordered-unpaid'],
		},
		texts: {
			en: {
				title: 'Would like to pay later',
				body: "No problem, tell me the day that suits you and I'll remind you then. I can't freeze price or stock, but if something changes before that I'll let you know. Where checkout offers instalments, that's open to you too.",
				tags: ['pay later', 'payday', 'instalments'],
			},
			'zh-Hans': {
				title: '晚点再付',
				body: '没事，您说个方便的日子，到时候我提醒您。价格和库存我不敢打包票不变，有变动先跟您说。结算页有分期的话也可以看看。',
				tags: ['发工资', '晚点付', '分期'],
			},
			'zh-Hant': {
				title: '晚點再付款',
				body: '沒問題，跟我說哪天方便，到時我再提醒您。價格和庫存沒辦法先鎖住，但有變動會先告訴您。結帳頁如果有分期，也可以參考。',
				tags: ['領薪水', '晚點付', '分期'],
			},
		},
	},
	{
		slug: 'how-to-order',
		service: 'order-taking',
		tone: 'warm',
		abbreviation: { latin: 'howto', pinyin: 'zmm' },
		situation: {
			intents: ['ask-usage', 'ask-payment'],
			emotions: ['confusion', 'anxiety'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['decision'],
			demeanours: ['cautious'],
			shopperHabits: ['first-time'],
			serviceStates: ['confused'],
			motives: ['convenience', 'safety'],
		},
		texts: {
			en: {
				title: 'First order, step by step',
				body: "Welcome, it's easier than it looks. 1) Open the item and choose size or colour. 2) Tap Buy and check name, address and telephone. 3) Choose how to pay and confirm. Do one step, then tell me what you see; I'll stay with you.",
				tags: ['how to order', 'first time', 'steps'],
			},
			'zh-Hans': {
				title: '教您下单',
				body: '不难的，我带着您走：①点开商品选好规格；②点购买，核对姓名、电话、地址；③选付款方式提交。您做完一步跟我说一声，我在这儿陪着。',
				tags: ['怎么买', '怎么下单', '头一回'],
			},
			'zh-Hant': {
				title: '教您下單',
				body: '別擔心，不難的，我陪您一步一步來：①點商品選規格；②按直接購買，確認姓名、電話、地址或門市；③選付款方式送出訂單。每做完一步跟我說就好。',
				tags: ['怎麼買', '怎麼下單', '新手'],
			},
		},
	},
	{
		slug: 'invoice',
		service: 'billing',
		abbreviation: { latin: 'inv', pinyin: 'fp' },
		situation: {
			intents: ['ask-invoice'],
			phases: ['in-sale', 'after-sale'],
			stages: ['decision', 'post-purchase'],
			temperaments: ['analytical'],
			shopperHabits: ['power'],
		},
		texts: {
			en: {
				title: 'Arrange an invoice',
				body: "Sure, I can arrange the invoice{% if order.number %} for order {{ order.number }}{% endif %}{% if order.amount %} ({{ order.amount }}){% endif %}. Please send me the name it should be made out to, and a tax or VAT number if you need one on it. I'll tell you here once it's ready.",
				tags: ['invoice', 'receipt', 'VAT', 'tax'],
			},
			'zh-Hans': {
				title: '开发票',
				body: '可以开的亲{% if order.number %}，订单{{ order.number }}{% endif %}{% if order.amount %}，金额{{ order.amount }}{% endif %}。麻烦把发票抬头发我，公司抬头再加上税号，开好了我在这里通知您。',
				tags: ['发票', '开票', '抬头', '税号'],
			},
			'zh-Hant': {
				title: '開立發票',
				body: '可以的，{% if order.number %}訂單 {{ order.number }} 的{% endif %}發票{% if order.amount %}（金額 {{ order.amount }}）{% endif %}我來幫您安排。需要打統編的話，請給我抬頭和統一編號；個人發票要存載具也請告訴我，開好會在這裡通知您。',
				tags: ['發票', '統編', '抬頭', '載具'],
			},
		},
	},
	{
		slug: 'invoice-brief',
		service: 'billing',
		tone: 'brief',
		abbreviation: { latin: 'vat', pinyin: 'kp' },
		situation: {
			intents: ['ask-invoice'],
			phases: ['in-sale', 'after-sale'],
			stages: ['decision', 'post-purchase'],
			demeanours: ['forthright', 'taciturn'],
			shopperHabits: ['power'],
			orderSteps: ['paid', 'delivered'],
		},
		texts: {
			en: {
				title: 'Which name and tax number',
				body: 'Sure. Which name should it be made out to, and do you need a tax number on it?',
				tags: ['vat', 'tax number', 'billing'],
			},
			'zh-Hans': {
				title: '开票（简短）',
				body: '可以开，发下抬头，公司的话加税号。',
				tags: ['发票', '抬头'],
			},
			'zh-Hant': {
				title: '開發票（簡短）',
				body: '可以喔，要打統編還是存載具呢？請把資料給我。',
				tags: ['發票', '統編', '載具'],
			},
		},
	},
	{
		slug: 'payment-received',
		service: 'payment',
		tone: 'brief',
		abbreviation: { latin: 'received', pinyin: 'skqr' },
		situation: {
			intents: ['ask-payment'],
			emotions: ['anxiety', 'neutral'],
			phases: ['in-sale'],
			stages: ['post-purchase'],
			demeanours: ['cautious'],
			worries: ['payment-safety'],
			motives: ['safety'],
			orderSteps: ['paid'],
		},
		texts: {
			en: {
				title: 'Yes, the payment arrived',
				body: "Yes, your payment has reached us{% if order.amount %}: {{ order.amount }}{% endif %}. You don't need to pay again; the order is with our packers.",
				tags: ['paid', 'go through', 'went through', 'payment received'],
			},
			'zh-Hans': {
				title: '款到了',
				body: '款到了{% if order.amount %}，{{ order.amount }}{% endif %}，我这边看得到，不用再付一遍，等我发出就行。',
				tags: ['付好了', '付了', '到账', '收到钱'],
			},
			'zh-Hant': {
				title: '已收到款項',
				body: '有看到您的付款了{% if order.amount %}，金額 {{ order.amount }}{% endif %}，不用再付一次，接下來交給我們。',
				tags: ['付好了', '付款成功', '匯了', '入帳'],
			},
		},
	},
];
