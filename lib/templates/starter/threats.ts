import type { StarterEntry } from './entry.ts';

/** Reviews, platforms and hard words. */
export const THREATS: readonly StarterEntry[] = [
	{
		slug: 'threat-calm',
		service: 'exceptions',
		abbreviation: { latin: 'calm', pinyin: 'ms' },
		situation: {
			intents: ['threat', 'complaint-service'],
			emotions: ['anger'],
			phases: ['in-sale', 'after-sale'],
			stages: ['post-purchase'],
			objections: ['salesperson', 'shop', 'mood'],
			complaintSteps: ['cushion'],
			temperaments: ['self-centred', 'dominant'],
			demeanours: ['aloof', 'grumbling'],
			serviceStates: ['agitated'],
			motives: ['self-esteem'],
		},
		texts: {
			en: {
				title: 'Stay calm with an angry buyer',
				body: "I hear how upset you are, and I don't want to leave it like this. It's your right to review or report; what I'd like is to fix the problem itself. Tell me what would make it right for you{% if order.number %} on order {{ order.number }}{% endif %}, and I'll answer plainly with what we can do.",
				tags: ['angry', 'bad review', 'report', 'dispute'],
			},
			'zh-Hans': {
				title: '顾客很生气时',
				body: '您的心情我明白，这事搁谁身上都窝火。评价和投诉是您的权利，我更想把问题本身给您解决好。您说说怎样处理您能接受，{% if order.number %}订单{{ order.number }}{% else %}这一单{% endif %}我们能做到哪一步，我如实答复您。',
				tags: ['差评', '投诉', '生气', '平台介入'],
			},
			'zh-Hant': {
				title: '客人很生氣時',
				body: '您這麼生氣，我完全能理解，也不希望就這樣不了了之。要評價或申訴都是您的權利，我更想把問題本身處理好。您希望怎麼處理呢？{% if order.number %}訂單 {{ order.number }} {% else %}這筆訂單{% endif %}我們能做到哪些，我會如實回覆您。',
				tags: ['負評', '申訴', '生氣', '消保'],
			},
		},
	},
	{
		slug: 'threat-platform',
		service: 'exceptions',
		tone: 'formal',
		abbreviation: { latin: 'mediate', pinyin: 'ptjr' },
		situation: {
			intents: ['threat'],
			emotions: ['anger'],
			phases: ['in-sale', 'after-sale'],
			stages: ['post-purchase'],
			objections: ['shop', 'after-sales'],
			complaintSteps: ['cushion'],
			temperaments: ['self-centred', 'analytical', 'dominant'],
			demeanours: ['aloof'],
			serviceStates: ['agitated'],
			motives: ['doubt', 'self-esteem'],
			tasks: ['complaint'],
			complaintWants: ['respected', 'compensation'],
			attitudes: ['complaining'],
		},
		texts: {
			en: {
				title: 'The buyer turns to the platform',
				body: 'You are free to bring in the platform, and I will give them the full record without leaving anything out. Until they decide, my offer stands{% if problem.solution %}: {{ problem.solution }}{% endif %}. If you would rather settle it directly with me, I am here.',
				tags: ['platform', 'dispute', 'mediation', 'legal'],
			},
			'zh-Hans': {
				title: '平台介入',
				body: '您申请平台介入没问题，记录我们会如实提交，不隐瞒。在有结论之前，我这边{% if problem.solution %}提的方案（{{ problem.solution }}）{% else %}愿意协商{% endif %}一直有效；您愿意直接谈，我随时在。',
				tags: ['平台介入', '维权', '投诉', '工商'],
			},
			'zh-Hant': {
				title: '平台介入',
				body: '您要請平台介入沒有問題，紀錄我們會如實提供，不會隱瞞。在有結果之前，我這邊{% if problem.solution %}提的方案（{{ problem.solution }}）{% else %}願意協商{% endif %}都有效；您願意直接談，我都在。',
				tags: ['平台介入', '爭議', '申訴', '消保'],
			},
		},
	},
	{
		slug: 'threat-review',
		service: 'exceptions',
		tone: 'brief',
		abbreviation: { latin: 'review', pinyin: 'cpyj' },
		situation: {
			intents: ['threat'],
			emotions: ['anger', 'disappointment'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			objections: ['mood'],
			complaintSteps: ['cushion'],
			demeanours: ['forthright', 'grumbling'],
			serviceStates: ['agitated'],
			tasks: ['complaint'],
			complaintWants: ['taken-seriously', 'immediate-action'],
			attitudes: ['complaining'],
		},
		texts: {
			en: {
				title: 'A bad review is announced',
				body: "What you write is up to you, and I won't ask you to change it. Give me one chance to fix the problem itself: what should I do first?",
				tags: ['bad review', 'one star', 'threat'],
			},
			'zh-Hans': {
				title: '说要给差评',
				body: '怎么评价由您，我不拦着。只想请您给个机会，先把问题解决：您看我头一步做什么？',
				tags: ['差评', '一星', '威胁'],
			},
			'zh-Hant': {
				title: '說要給負評',
				body: '評價由您決定，我不會要求您修改。只希望有機會先把問題處理好：您覺得我該先做什麼？',
				tags: ['負評', '一星', '威脅'],
			},
		},
	},
	{
		slug: 'calm-boundaries',
		service: 'exceptions',
		tone: 'formal',
		situation: {
			intents: ['threat'],
			emotions: ['anger'],
			phases: ['in-sale', 'after-sale'],
			stages: ['post-purchase'],
			objections: ['mood'],
			complaintSteps: ['cushion'],
			temperaments: ['self-centred'],
			demeanours: ['aloof'],
			serviceStates: ['agitated'],
			motives: ['self-esteem'],
			tasks: ['complaint'],
			complaintWants: ['respected'],
		},
		texts: {
			en: {
				title: 'Stay courteous with harsh words',
				body: 'I can hear that you are angry, and there is a reason for it. I will stay with the facts so that you get a result: please tell me the one thing you need solved first, and I will answer that one before anything else.',
				tags: ['harsh', 'angry', 'calm', 'facts'],
			},
			'zh-Hans': {
				title: '面对重话保持礼貌',
				body: '听得出您很生气，事出有因，我不辩解。为了尽快有结果，咱们就事说事：您眼下要先解决哪一件？我先答这一件。',
				tags: ['骂人', '发火', '冷静'],
			},
			'zh-Hant': {
				title: '面對重話保持禮貌',
				body: '聽得出您很生氣，也一定有原因，我不辯解。為了盡快有結果，我們先就事論事：您目前要先解決的是哪一件？我先回覆這一件。',
				tags: ['重話', '生氣', '冷靜'],
			},
		},
	},
];
