import type { Assessment, Belief, Profile, Reply } from '../../lib/chat/assessment.ts';
import type { MessageSignals } from '../../lib/chat/signals.ts';
import { COMPLAINT_STEPS, type UiLanguage } from '../../lib/chat/vocabulary.ts';
import type { HistoryMessage, TaskView, ViewState } from '../../lib/messaging/view.ts';
import type { BuyerListRow, SellerSettings } from '../../lib/messaging/view-requests.ts';
import { DEFAULT_SHORTCUTS } from '../../lib/shortcuts/defaults.ts';

/** Example states for tests and for looking at the views. A fixed "now": Sunday 22 November 2026, 15:20 UTC. */
export const NOW = Date.UTC(2026, 10, 22, 15, 20);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const LINES: Record<UiLanguage, readonly [HistoryMessage['from'], string][]> = {
	en: [
		['buyer', 'Hi, is the oak desk lamp still in stock?'],
		['seller', 'Hello! Yes, eleven left, they ship the same day.'],
		[
			'buyer',
			'Saw it for 38 in another shop. Can you do 35? And is the wood real? The photos look a bit like laminate to me.',
		],
		['system', 'The buyer is viewing “Oak desk lamp, warm white”'],
		['seller', 'It is solid oak, I can send you a close-up.'],
		['buyer', 'Hm ok. And if it arrives broken, who pays the return??'],
		['buyer', 'hello??'],
	],
	'zh-Hans': [
		['buyer', '你好，橡木台灯还有货吗？'],
		['seller', '您好，还有 11 盏，当天发货的。'],
		['buyer', '别家才卖 38，能 35 吗？木头是真的吗，看图片有点像贴皮的'],
		['system', '买家正在浏览“橡木台灯 暖白光”'],
		['seller', '是实木的，我可以给您拍细节图。'],
		['buyer', '嗯，那要是寄过来坏了，退货邮费谁出？？'],
		['buyer', '在吗？？'],
	],
	'zh-Hant': [
		['buyer', '你好，橡木檯燈還有貨嗎？'],
		['seller', '您好，還有 11 盞，當天出貨喔。'],
		['buyer', '別家才賣 38，可以算 35 嗎？木頭是真的嗎，看圖片有點像貼皮'],
		['system', '買家正在瀏覽「橡木檯燈 暖白光」'],
		['seller', '是實木的，我可以拍細節給您看。'],
		['buyer', '嗯，那如果寄來壞了，退貨運費誰出？？'],
		['buyer', '在嗎？？'],
	],
};

const REPLIES: Record<UiLanguage, readonly string[]> = {
	en: [
		'If anything arrives broken, you send a photo and we pay the return, no questions asked. That promise is part of every order.',
		'I understand you want to be sure. Here is a close-up of the grain; the lamp is solid oak, and the certificate comes in the box.',
		'35 is below what the wood costs us. If you take two, I can do 37 each with free shipping.',
		'Sorry for the wait! I am here now. What can I clear up first?',
		'Your order {{order.number}} would leave today if placed before 17:00.',
	],
	'zh-Hans': [
		'如果收到有破损，您拍张照片发我，退货邮费由我们承担，每一单都是这样保障的。',
		'理解您想确认清楚，这是木纹细节图，台灯是实木的，盒内附有材质证书。',
		'35 元确实低于木料成本了。两盏一起拍的话，可以给您算 37 元一盏，还包邮。',
		'让您久等了，我在的，您最想先了解哪一点？',
		'您的订单 {{order.number}} 今天 17:00 前下单当天就能发出。',
	],
	'zh-Hant': [
		'如果收到時有損壞，您拍張照片給我，退貨運費由我們負擔，每一筆訂單都有這個保障。',
		'我懂您想確認清楚，這是木紋細節照，檯燈是實木的，盒內附有材質證書。',
		'35 元真的低於木料成本了。兩盞一起買的話，可以算您 37 元一盞，再加免運。',
		'讓您久等了，我在喔，您想先了解哪一點呢？',
		'您的訂單 {{order.number}} 今天 17:00 前下單，當天就能寄出。',
	],
};

const NAMES: Record<UiLanguage, string> = { en: 'Marta Lindqvist', 'zh-Hans': '林晓梅', 'zh-Hant': '陳怡君' };
const TAGS: Record<UiLanguage, string[]> = {
	en: ['home decor', 'asks for photos'],
	'zh-Hans': ['家居', '爱看实拍'],
	'zh-Hant': ['居家', '愛看實拍'],
};
const NOTES: Record<UiLanguage, string> = {
	en: 'Decorating a small study. Prefers warm light. Call her in the evening only.',
	'zh-Hans': '在布置小书房，喜欢暖光，只在晚上方便联系。',
	'zh-Hant': '在佈置小書房，喜歡暖光，只有晚上方便聯絡。',
};

function messagesOf(language: UiLanguage): HistoryMessage[] {
	return LINES[language].map(([from, text], index) => ({
		id: `m${index}`,
		from,
		text,
		at: NOW - (LINES[language].length - index) * 4 * MINUTE,
		recalled: false,
	}));
}

const belief = (id: string, p: number, evidence: Belief['evidence'], pinned?: boolean): Belief<never> =>
	({ id, p, evidence, ...(pinned ? { pinned } : {}) }) as Belief<never>;

function profileOf(language: UiLanguage): Profile {
	const words = (index: number) => LINES[language][index]?.[1] ?? '';
	const quote = (index: number, weight: number) => ({ message: `m${index}`, text: words(index), weight });
	const price = language === 'en' ? 'Can you do 35?' : language === 'zh-Hans' ? '能 35 吗' : '可以算 35 嗎';
	return {
		types: {
			temperament: [belief('analytical', 0.91, [quote(2, 1.6), quote(5, 1.1), quote(0, -0.4)])],
			demeanour: [belief('cautious', 0.76, [quote(2, 1.2)]), belief('hesitant', 0.58, [quote(5, 0.6)])],
			'buying-style': [belief('haggler', 0.64, [{ message: 'm2', text: price, weight: 1.3 }])],
			'shopper-habit': [],
			'service-state': [belief('seeking', 0.9, [quote(6, 1)], true)],
		},
		motives: [belief('doubt', 0.83, [quote(2, 1.4)]), belief('economy', 0.66, [quote(2, 0.9)])],
		phase: belief('pre-sale', 0.95, [quote(0, 1.8)]),
		stage: belief('evaluation', 0.81, [quote(2, 1.5)]),
		demand: belief('actual', 0.72, [quote(0, 0.8)]),
		worries: [
			belief('delivery-and-returns', 0.86, [quote(5, 1.7)]),
			belief('seller-credibility', 0.6, [quote(2, 0.7)]),
		],
		objections: [belief('price', 0.71, [quote(2, 1)])],
		lifecycle: belief('repeat', 1, [{ fact: { key: 'fact.purchases', params: { count: 2 } }, weight: 2 }]),
		value: {
			recency: 4,
			frequency: 3,
			monetary: 3,
			tier: 'B',
			reasons: [
				{ key: 'value.recency', params: { days: 30, score: 4 } },
				{ key: 'fact.purchases', params: { count: 2 } },
			],
		},
		attitude: null,
		churnRisk: { p: 0.36, reasons: [{ key: 'churn.mood-falls' }] },
		complaint: null,
		mood: {
			now: { id: 'impatience', intensity: 2, p: 0.8, evidence: [] },
			trend: 'falling',
			line: [
				{ message: 'm0', id: 'neutral', valence: 0.1 },
				{ message: 'm2', id: 'confusion', valence: -0.2 },
				{ message: 'm5', id: 'anxiety', valence: -0.45 },
				{ message: 'm6', id: 'impatience', valence: -0.7 },
			],
		},
	};
}

function repliesOf(language: UiLanguage): Reply[] {
	return REPLIES[language].map((text, index) => ({
		templateId: `${language}.example-${index}`,
		title: `Example ${index + 1}`,
		text,
		language,
		p: 0.9 - index * 0.1,
		reason: {
			key: index % 2 === 0 ? 'reply.reason.worry.delivery-and-returns' : 'reply.reason.motive.doubt',
		},
		reasons: [
			{
				key: index % 2 === 0 ? 'reply.reason.worry.delivery-and-returns' : 'reply.reason.motive.doubt',
			},
			{ key: 'reply.reason.open.ask-after-sales' },
			{ key: 'reply.reason.type.demeanour.cautious' },
		],
		missing: text.includes('{{') ? ['order.number'] : [],
	}));
}

export function assessmentOf(language: UiLanguage): Assessment {
	return {
		language,
		signals: {},
		intents: [
			{ id: 'urge', p: 0.9, evidence: [] },
			{ id: 'ask-after-sales', p: 0.85, evidence: [] },
		],
		profile: profileOf(language),
		strategy: [
			{ key: 'strategy.temperament.analytical' },
			{ key: 'strategy.worry.delivery-and-returns' },
			{ key: 'strategy.open-questions', params: { count: 1 } },
		],
		replies: repliesOf(language),
		tasks: [
			{
				kind: 'quote',
				dueAt: NOW + DAY,
				reason: { key: 'task.reason.quote.hesitant' },
				key: 'quote:m2',
				templateId: `${language}.example-2`,
			},
			{
				kind: 'promise',
				dueAt: NOW + 90 * MINUTE,
				reason: { key: 'task.reason.promise', params: { text: LINES[language][4]?.[1] ?? '' } },
				key: 'promise:m4',
				templateId: null,
			},
		],
		playbook: null,
		openQuestions: [{ message: 'm5', text: LINES[language][5]?.[1] ?? '' }],
	};
}

/** A buyer comparing lamps: something in every section. */
export function exampleState(language: UiLanguage = 'en', change: Partial<ViewState> = {}): ViewState {
	const messages = messagesOf(language);
	const name = NAMES[language];
	return {
		status: 'reading',
		site: { id: 'shopee', name: 'Shopee' },
		reading: {
			site: 'shopee',
			confidence: 0.93,
			conversation: 'c-7781',
			buyer: { name, id: 'u-55102' },
			messages: messages.map(({ from, text, at }) => ({
				from,
				text,
				at: at === null ? null : new Date(at).toISOString(),
			})),
		},
		problems: [],
		hasComposer: true,
		buyer: {
			id: 'b1',
			name,
			identities: [{ site: 'shopee', name, platformId: 'u-55102' }],
			firstSeenAt: NOW - 90 * DAY,
			tags: TAGS[language],
			notes: [{ id: 'n1', text: NOTES[language], at: NOW - 40 * DAY }],
			tasks: [
				{
					id: 't1',
					kind: 'satisfaction',
					buyerId: 'b1',
					buyerName: name,
					text: '',
					reason: null,
					dueAt: NOW - 20 * 60 * MINUTE,
					status: 'open',
					templateId: `${language}.example-1`,
				},
			],
			orders: [
				{ at: NOW - 80 * DAY, item: 'Brass bookend', amount: 24, qty: 2, status: 'confirmed' },
				{ at: NOW - 30 * DAY, item: 'Wool cushion', amount: 41.5, qty: 1, status: 'reviewed' },
			],
			corrections: [{ id: 'k1', scheme: 'service-state', value: 'seeking', holds: true }],
			messageCount: messages.length,
		},
		conversationId: 'c1',
		messages,
		assessment: assessmentOf(language),
		notices: [],
		settings: { language, theme: 'light', shortcuts: DEFAULT_SHORTCUTS },
		...change,
	};
}

/** The same buyer with a broken delivery. */
export function complaintState(language: UiLanguage = 'en'): ViewState {
	const state = exampleState(language);
	const assessment = assessmentOf(language);
	assessment.profile.mood.now = { id: 'anger', intensity: 3, p: 0.9, evidence: [] };
	assessment.profile.attitude = belief('complaining', 0.93, [{ message: 'm5', text: '', weight: 1 }]);
	assessment.profile.complaint = {
		cause: belief('delivery', 0.8, [{ message: 'm5', text: LINES[language][5]?.[1] ?? '', weight: 1.2 }]),
		wants: [belief('immediate-action', 0.8, []), belief('compensation', 0.6, [])],
		nextStep: 'apologise',
		done: ['ask-what-happened', 'ask-proof'],
		evidence: [],
	};
	const [first] = assessment.replies;
	assessment.playbook = {
		kind: 'complaint',
		steps: COMPLAINT_STEPS.map((id, index) => ({
			id,
			done: index < 2,
			next: id === 'apologise',
			replies: first ? [{ ...first, templateId: `${language}.step-${id}`, title: `Step ${id}` }] : [],
		})),
		missing: [{ key: 'playbook.complaint.missing.photo' }],
		facts: [],
	};
	return { ...state, assessment };
}

/** The seller comes back: things changed, and the newest message is a trap. */
export function returnedState(language: UiLanguage = 'en'): ViewState {
	const state = complaintState(language);
	const { assessment } = state;
	if (assessment) assessment.signals = { m6: { lure: 'phishing' } as MessageSignals };
	return {
		...state,
		changes: [
			{ scheme: 'complaint', id: 'complaint', kind: 'appeared', was: null, now: 1 },
			{ scheme: 'phase', id: 'pre-sale', kind: 'turned', from: 'in-sale', was: 0.8, now: 0.95 },
			{ scheme: 'demeanour', id: 'cautious', kind: 'stronger', was: 0.5, now: 0.76 },
			{ scheme: 'objection', id: 'timing', kind: 'gone', was: 0.7, now: null },
		],
	};
}

/** Nothing to read in the tab. */
export function noChatState(language: UiLanguage = 'en'): ViewState {
	return exampleState(language, {
		status: 'no-chat',
		site: null,
		reading: null,
		hasComposer: false,
		buyer: null,
		conversationId: null,
		messages: [],
		assessment: null,
	});
}

/** A page that is not read with confidence. */
export function unsureState(language: UiLanguage = 'en'): ViewState {
	return exampleState(language, {
		status: 'unsure',
		problems: ['direction-unsure', 'buyer-unsure'],
		buyer: null,
		conversationId: null,
		messages: [],
		assessment: null,
		notices: ['storage-full'],
	});
}

/** A list of customers. */
export function exampleBuyers(language: UiLanguage = 'en'): BuyerListRow[] {
	const names = {
		en: ['Marta Lindqvist', 'Jonas Weber', 'Aiko Tan', 'Ruth O’Brien', 'Samir Haddad'],
		'zh-Hans': ['林晓梅', '王建国', '小鱼儿', '赵先生', '李雪'],
		'zh-Hant': ['陳怡君', '林志明', '小魚兒', '趙先生', '李雪'],
	}[language];
	return names.map((name, index) => ({
		id: `b${index + 1}`,
		name,
		sites: index === 2 ? ['shopee', 'whatsapp'] : ['shopee'],
		tags: index % 2 === 0 ? TAGS[language].slice(0, 2 - (index % 3)) : [],
		lastMessageAt: index === 4 ? null : NOW - index * 3 * DAY - 7 * MINUTE,
		openTasks: index === 0 ? 2 : index === 3 ? 1 : 0,
		notes: index % 3,
		messages: 40 - index * 7,
	}));
}

/** Follow-ups of several customers: late, today, later, done. */
export function exampleTasks(language: UiLanguage = 'en'): TaskView[] {
	const kinds = ['satisfaction', 'promise', 'quote', 'promise'] as const;
	const due = [NOW - 20 * 60 * MINUTE, NOW + 90 * MINUTE, NOW + 3 * DAY, NOW - 2 * DAY];
	return kinds.map((kind, index) => ({
		id: `t${index + 1}`,
		kind,
		buyerId: `b${index + 1}`,
		buyerName: exampleBuyers(language)[index]?.name ?? '',
		text: index === 1 ? NOTES[language].slice(0, 24) : '',
		reason: null,
		dueAt: due[index] ?? NOW,
		status: index === 3 ? 'done' : 'open',
		templateId: null,
	}));
}

export function exampleSettings(language: UiLanguage | null = 'en'): SellerSettings {
	return {
		language,
		theme: 'light',
		shortcuts: DEFAULT_SHORTCUTS,
		shopName: 'Little Harbour',
		sellerName: 'Anna',
		notifications: true,
		assist: {
			prefix: ';',
			tab: true,
			space: true,
			menu: true,
			offSites: [],
			draft: true,
			draftOffSites: [],
		},
	};
}
