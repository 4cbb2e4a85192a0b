import type { StarterEntry } from './entry.ts';

/** Arrived: how to use it and keep it. */
export const USAGE: readonly StarterEntry[] = [
	{
		slug: 'usage-help',
		service: 'consultation',
		abbreviation: { latin: 'use', pinyin: 'sy' },
		situation: {
			intents: ['ask-usage', 'confirm-receipt'],
			emotions: ['confusion', 'neutral'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			buyingStyles: ['courteous'],
			shopperHabits: ['first-time'],
			serviceStates: ['confused'],
			motives: ['practicality', 'safety'],
			tasks: ['order-care'],
		},
		texts: {
			en: {
				title: 'Arrived: how to get started',
				body: 'To get started with your {{ order.item | default: "order" }}, check that everything is in the box, follow the short guide and take it gently the first time. If a step is unclear or anything looks off, send me a photo and we\'ll go through it together.',
				tags: ['how to use', 'manual', 'received', 'delivered', 'setup'],
			},
			'zh-Hans': {
				title: '收到后怎么用',
				body: '{{ order.item | default: "东西" }}拿到后先点点配件齐不齐，再照说明书来，头一回用慢一点。哪一步不明白、哪里看着不对，拍张照或视频给我，我陪您一起弄。',
				tags: ['使用', '怎么用', '说明书', '收到', '安装'],
			},
			'zh-Hant': {
				title: '收到後的使用說明',
				body: '收到{{ order.item | default: "商品" }}後，可以先清點配件，再照說明書一步一步來，剛開始用慢慢來就好。有哪個步驟不清楚，或覺得哪裡怪怪的，拍照或錄影給我，我陪您一起看。',
				tags: ['使用', '怎麼用', '說明書', '收到', '安裝'],
			},
		},
	},
	{
		slug: 'receipt-thanks',
		service: 'hospitality',
		tone: 'brief',
		abbreviation: { latin: 'arrived', pinyin: 'sdjh' },
		situation: {
			intents: ['confirm-receipt'],
			emotions: ['neutral', 'delight', 'gratitude'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			demeanours: ['forthright', 'taciturn'],
			buyingStyles: ['direct-buyer', 'courteous'],
			lifecycles: ['first-purchase', 'repeat'],
			tasks: ['order-care'],
			orderSteps: ['delivered', 'confirmed'],
		},
		texts: {
			en: {
				title: 'Glad it arrived',
				body: "Good to hear it arrived, thank you for telling me. If anything isn't right, write to me here first.",
				tags: ['received', 'arrived', 'confirm'],
			},
			'zh-Hans': {
				title: '收到就好',
				body: '收到就好，谢谢您说一声。有哪里不对劲，先来找我。',
				tags: ['收到货', '签收', '确认收货'],
			},
			'zh-Hant': {
				title: '收到就好',
				body: '有收到就好，謝謝您告知喔。如果有任何問題，請先跟我說。',
				tags: ['收到', '取貨', '完成訂單'],
			},
		},
	},
	{
		slug: 'usage-brief',
		service: 'consultation',
		tone: 'brief',
		abbreviation: { latin: 'tip', pinyin: 'yfj' },
		situation: {
			intents: ['ask-usage'],
			phases: ['after-sale', 'in-sale'],
			stages: ['post-purchase'],
			demeanours: ['forthright', 'taciturn'],
			shopperHabits: ['power'],
			serviceStates: ['seeking'],
			motives: ['practicality', 'convenience'],
		},
		texts: {
			en: {
				title: 'How to use it, short',
				body: "Which step are you at? Tell me what you see and I'll give you the next one.",
				tags: ['how to use', 'step', 'help'],
			},
			'zh-Hans': {
				title: '怎么用（简短）',
				body: '您做到哪一步了？把看到的样子发我，我告诉您下一步。',
				tags: ['怎么用', '步骤', '教程'],
			},
			'zh-Hant': {
				title: '怎麼用（簡短）',
				body: '請問做到哪一步了呢？把畫面或照片傳給我，我跟您說下一步。',
				tags: ['怎麼用', '步驟', '教學'],
			},
		},
	},
	{
		slug: 'usage-explain',
		service: 'consultation',
		tone: 'formal',
		situation: {
			intents: ['ask-usage', 'complaint-quality'],
			emotions: ['confusion', 'disappointment'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			temperaments: ['analytical'],
			demeanours: ['cautious'],
			serviceStates: ['confused'],
			motives: ['practicality', 'safety'],
			complaintCauses: ['product'],
		},
		texts: {
			en: {
				title: 'Clear up a misunderstanding about use',
				body: 'I think the description left room for two readings, so let me explain it differently. Please send a short video of what happens when you use it; I will point out the step that matters, and then we will see whether it is the handling or a fault.',
				tags: ['explain', 'misunderstanding', 'usage', 'video'],
			},
			'zh-Hans': {
				title: '讲清用法上的误会',
				body: '可能说明写得不够清楚，我换个说法给您讲。麻烦您录一小段使用过程，我指给您看关键在哪步，再判断是用法问题还是东西本身有毛病。',
				tags: ['误会', '用法', '录像', '解释'],
			},
			'zh-Hant': {
				title: '釐清使用上的誤會',
				body: '可能是說明寫得不夠清楚，我換個方式說明。麻煩您錄一小段使用過程的影片，我指出關鍵步驟，再一起判斷是用法還是商品本身的狀況。',
				tags: ['誤會', '用法', '影片', '說明'],
			},
		},
	},
	{
		slug: 'usage-care',
		service: 'consultation',
		tone: 'warm',
		situation: {
			intents: ['ask-usage', 'confirm-receipt'],
			emotions: ['delight', 'neutral'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			temperaments: ['friendly'],
			buyingStyles: ['courteous', 'sociable'],
			shopperHabits: ['enthusiast'],
			motives: ['practicality', 'preference'],
			lifecycles: ['first-purchase', 'repeat', 'loyal'],
			tasks: ['order-care', 'satisfaction'],
			orderSteps: ['confirmed', 'delivered'],
		},
		texts: {
			en: {
				title: 'Care tips for longer use',
				body: 'Now that you have it, a small tip so you enjoy it longer: keep it dry, clean it gently and follow the care label. Tell me how you get on in a week or two, I like to hear.',
				tags: ['care', 'clean', 'maintain', 'tips'],
			},
			'zh-Hans': {
				title: '保养小提醒',
				body: '到手了给您提个醒，想多用些日子：放干爽的地方，清洁时手轻点，照着标签说明来。用上一两周跟我说说感受呗。',
				tags: ['保养', '清洗', '小贴士'],
			},
			'zh-Hant': {
				title: '保養小提醒',
				body: '收到之後小小提醒，想用久一點的話：放在乾燥的地方，清潔時輕一點，依照標示保養就好。用了一兩週再跟我分享心得喔～',
				tags: ['保養', '清潔', '小提醒'],
			},
		},
	},
	{
		slug: 'usage-written-steps',
		service: 'consultation',
		tone: 'warm',
		abbreviation: { latin: 'steps', pinyin: 'xbz' },
		situation: {
			intents: ['ask-usage'],
			emotions: ['confusion'],
			phases: ['pre-sale', 'after-sale'],
			temperaments: ['friendly'],
			demeanours: ['cautious'],
			shopperHabits: ['first-time', 'reluctant'],
			serviceStates: ['confused', 'seeking'],
		},
		texts: {
			en: {
				title: 'First use, written out',
				body: "I'll write the first start down for you, one step per line, in plain words and with no code to scan. Tell me where you get stuck and we'll go on from there.",
				tags: ['step by step', 'instructions', 'manual', 'set up'],
			},
			'zh-Hans': {
				title: '把步骤写给您',
				body: '我把头一回怎么用给您写下来，一行一步，大白话，不用扫码。卡在哪步告诉我，从那步接着说。',
				tags: ['一步一步', '说明书', '看不懂', '扫码'],
			},
			'zh-Hant': {
				title: '把步驟寫給您',
				body: '我把初次使用的步驟寫給您，一行一步，用白話寫，不用掃碼。卡在哪裡跟我說，我們從那邊繼續。',
				tags: ['一步一步', '說明書', '看不懂', '開機'],
			},
		},
	},
];
