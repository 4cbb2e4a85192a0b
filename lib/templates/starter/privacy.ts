import type { StarterEntry } from './entry.ts';

/** Discreet packing and personal data. */
export const PRIVACY: readonly StarterEntry[] = [
	{
		slug: 'privacy-packing',
		service: 'safekeeping',
		abbreviation: { latin: 'plain', pinyin: 'ys' },
		situation: {
			intents: ['ask-privacy'],
			emotions: ['anxiety'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['evaluation', 'decision'],
			demeanours: ['cautious'],
			shopperHabits: ['reluctant'],
			motives: ['privacy'],
		},
		texts: {
			en: {
				title: 'Plain, discreet packaging',
				body: 'Of course. We can pack it in a plain box with nothing about the contents on the outside, and we use your details for this delivery only. Shall I leave a note for our packing team?',
				tags: ['privacy', 'discreet', 'plain box', 'packaging'],
			},
			'zh-Hans': {
				title: '隐私包装',
				body: '可以的亲，我们能用普通纸箱包装，外面不写里面是什么，您的信息也只用来寄这一单。需要的话我给仓库备注上？',
				tags: ['隐私', '保密', '包装', '发货单'],
			},
			'zh-Hant': {
				title: '隱密包裝',
				body: '可以的，我們能用素面紙箱包裝，外箱不寫內容物，您的資料也只用在這次寄送。需要的話，我幫您備註給包貨的同事，好嗎？',
				tags: ['隱私', '保密', '隱密出貨', '包裝'],
			},
		},
	},
	{
		slug: 'privacy-brief',
		service: 'safekeeping',
		tone: 'brief',
		abbreviation: { latin: 'secret', pinyin: 'bm' },
		situation: {
			intents: ['ask-privacy'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['decision'],
			demeanours: ['taciturn', 'forthright'],
			motives: ['privacy'],
		},
		texts: {
			en: {
				title: 'Discreet packing, short',
				body: "Yes, plain box, nothing on the outside. I'll note it for the packing team.",
				tags: ['discreet', 'plain', 'private'],
			},
			'zh-Hans': {
				title: '保密发货（简短）',
				body: '可以，普通纸箱，外面不写品名，我给您备注上。',
				tags: ['保密', '隐私', '品名'],
			},
			'zh-Hant': {
				title: '隱密包裝（簡短）',
				body: '可以喔，素面包裝，外面不寫品名，我幫您備註。',
				tags: ['隱密', '保密', '品名'],
			},
		},
	},
	{
		slug: 'privacy-data',
		service: 'safekeeping',
		tone: 'formal',
		situation: {
			intents: ['ask-privacy', 'ask-safety'],
			emotions: ['anxiety'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['evaluation', 'decision'],
			worries: ['seller-credibility', 'payment-safety'],
			temperaments: ['analytical'],
			demeanours: ['cautious'],
			shopperHabits: ['reluctant'],
			motives: ['privacy', 'safety', 'doubt'],
		},
		texts: {
			en: {
				title: 'What happens to personal data',
				body: 'We see only what the platform gives us for delivery: name, address and telephone number. We use it to send your order and for nothing else; payment details are handled by the platform and are not visible to us.',
				tags: ['privacy', 'data', 'personal information'],
			},
			'zh-Hans': {
				title: '个人信息怎么用',
				body: '我们只看得到平台给的收件姓名、电话和地址，只用来寄这一单，不作别的用途。付款信息由平台处理，我们看不到。',
				tags: ['个人信息', '隐私', '泄露', '电话'],
			},
			'zh-Hant': {
				title: '個人資料怎麼使用',
				body: '我們只看得到平台提供的收件姓名、電話和地址，只用在寄送這筆訂單，不會作其他用途。付款資料由平台處理，我們看不到。',
				tags: ['個資', '隱私', '外洩', '電話'],
			},
		},
	},
	{
		slug: 'privacy-pickup',
		service: 'safekeeping',
		tone: 'warm',
		situation: {
			intents: ['ask-privacy'],
			emotions: ['anxiety'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['decision'],
			shopperHabits: ['reluctant', 'first-time'],
			motives: ['privacy', 'convenience'],
		},
		texts: {
			en: {
				title: 'Nobody at home should know',
				body: "I understand, and you're not the only one who asks. You can use a pickup point or a nickname on the label, as long as you can collect it; the box is plain either way. Tell me which you prefer and I'll note it.",
				tags: ['privacy', 'pickup', 'nickname', 'discreet'],
			},
			'zh-Hans': {
				title: '不想家里人知道',
				body: '明白的，问这个的人不少，您不用不好意思。收件人可以写昵称，或者放驿站自己取，外包装都是素的。您要哪种，我给您备注。',
				tags: ['隐私', '驿站自提', '昵称', '不让家人知道'],
			},
			'zh-Hant': {
				title: '不想讓家人知道',
				body: '了解，很多客人也會這樣問，不用不好意思。建議用超商取貨自己領，外包裝都是素面的，門市人員也看不到內容物。需要的話我幫您備註。',
				tags: ['隱私', '超商取貨', '不想被知道'],
			},
		},
	},
];
