import type { StarterEntry } from './entry.ts';

/** Buying for somebody else. */
export const GIFTS: readonly StarterEntry[] = [
	{
		slug: 'gift-care',
		service: 'consultation',
		abbreviation: { latin: 'gift', pinyin: 'lw' },
		situation: {
			intents: ['gift'],
			emotions: ['delight', 'neutral'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['need', 'evaluation'],
			buyingStyles: ['sociable'],
			shopperHabits: ['enthusiast'],
			motives: ['aesthetics', 'prestige', 'novelty'],
		},
		texts: {
			en: {
				title: 'Help choose a gift',
				body: "What a kind thought{% if gift.recipient %} for {{ gift.recipient }}{% endif %}! Tell me the date you need it and what they like, and I'll suggest one that suits. We can leave the price out of the parcel and add a short card with your words.",
				tags: ['gift', 'present', 'card', 'wrap'],
			},
			'zh-Hans': {
				title: '帮忙挑礼物',
				body: '{% if gift.recipient %}送{{ gift.recipient }}的呀，{% else %}送礼呀，{% endif %}您真有心。说说对方的喜好和哪天要用，我帮您挑一款合适的。包裹里可以不放价格单，想写贺卡把内容发我就行。',
				tags: ['送礼', '礼物', '贺卡', '礼盒'],
			},
			'zh-Hant': {
				title: '協助挑選禮物',
				body: '{% if gift.recipient %}要送{{ gift.recipient }}的禮物呀，{% else %}是要送禮呀，{% endif %}您好用心。跟我說對方的喜好和需要的日期，我幫您挑一款合適的。包裹裡可以不放明細，想附小卡的話把內容傳給我就好。',
				tags: ['送禮', '禮物', '小卡', '禮盒'],
			},
		},
	},
	{
		slug: 'gift-budget',
		service: 'consultation',
		tone: 'brief',
		situation: {
			intents: ['gift', 'ask-recommendation'],
			phases: ['pre-sale'],
			stages: ['need'],
			demeanours: ['forthright', 'taciturn'],
			shopperHabits: ['power'],
			motives: ['convenience', 'prestige'],
		},
		texts: {
			en: {
				title: 'Gift: three questions',
				body: "Who is it for, what's the occasion, and how much would you like to spend? Then I'll suggest one gift.",
				tags: ['gift', 'budget', 'occasion'],
			},
			'zh-Hans': {
				title: '送礼问三样',
				body: '送谁、什么场合、预算多少？说完我给您挑一样。',
				tags: ['送礼', '预算', '场合'],
			},
			'zh-Hant': {
				title: '送禮問三件事',
				body: '請問送給誰、什麼場合、預算多少呢？我幫您挑一款。',
				tags: ['送禮', '預算', '場合'],
			},
		},
	},
	{
		slug: 'gift-deadline',
		service: 'consultation',
		tone: 'warm',
		situation: {
			intents: ['gift'],
			emotions: ['anxiety', 'delight'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['decision'],
			worries: ['delivery-and-returns'],
			objections: ['timing'],
			buyingStyles: ['sociable'],
			motives: ['aesthetics', 'convenience'],
			tasks: ['promise'],
		},
		texts: {
			en: {
				title: 'A gift that must arrive in time',
				body: "How lovely that you're planning ahead{% if gift.recipient %} for {{ gift.recipient }}{% endif %}. Give me the date and the city, and I'll check whether it can be there in time; gift wrap and a card need a little longer, so I'll count that in.",
				tags: ['gift', 'deadline', 'wrapping', 'card'],
			},
			'zh-Hans': {
				title: '礼物赶日子',
				body: '您想得真周到{% if gift.recipient %}，{{ gift.recipient }}收到会很开心{% endif %}。把日期和城市告诉我，我算算来不来得及；要包装、写卡片得多留点时间，我一并算进去。',
				tags: ['礼物', '赶日子', '包装', '贺卡'],
			},
			'zh-Hant': {
				title: '禮物趕日期',
				body: '您好貼心{% if gift.recipient %}，{{ gift.recipient }}收到會很開心{% endif %}。跟我說日期和地區，我確認來不來得及；需要包裝和卡片會多花一點時間，我會一起算進去。',
				tags: ['禮物', '趕日期', '包裝', '卡片'],
			},
		},
	},
	{
		slug: 'gift-formal',
		service: 'consultation',
		tone: 'formal',
		situation: {
			intents: ['gift'],
			phases: ['pre-sale'],
			stages: ['need', 'evaluation'],
			temperaments: ['dominant'],
			demeanours: ['aloof'],
			motives: ['prestige', 'aesthetics', 'self-esteem'],
		},
		texts: {
			en: {
				title: 'A gift for business or respect',
				body: 'For a gift of respect I would suggest something restrained and well packed: {{ item.name | default: "our gift box" }}. We can leave out prices and add a card with your wording. May I ask how many you need and by which date?',
				tags: ['business gift', 'formal', 'gift box'],
			},
			'zh-Hans': {
				title: '商务、长辈送礼',
				body: '送长辈或客户，建议选稳重、包装体面的{{ item.name | default: "礼盒款" }}。包裹里可不放价格单，贺卡按您的措辞写。请问需要几份、哪天要用？',
				tags: ['商务送礼', '长辈', '礼盒'],
			},
			'zh-Hant': {
				title: '商務、長輩送禮',
				body: '送長輩或客戶，建議選穩重、包裝有質感的{{ item.name | default: "禮盒款" }}。包裹內可不放明細，卡片依您的文字書寫。請問需要幾份、哪一天使用呢？',
				tags: ['商務送禮', '長輩', '禮盒'],
			},
		},
	},
];
