import type { StarterEntry } from './entry.ts';

/** Complaints: close warmly and check later that it held. */
export const COMPLAINT_ENDINGS: readonly StarterEntry[] = [
	{
		slug: 'complaint-close',
		service: 'hospitality',
		abbreviation: { latin: 'close', pinyin: 'hf' },
		situation: {
			emotions: ['neutral', 'gratitude'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			complaintSteps: ['agree', 'close', 'follow-up'],
			temperaments: ['friendly', 'analytical'],
			tasks: ['complaint', 'satisfaction'],
		},
		texts: {
			en: {
				title: 'Complaint: agree, close and follow up',
				body: "{% if problem.solution %}Then let's do it this way: {{ problem.solution }}. {% endif %}Thank you for your patience while we sort this out together. Please tell me here whether everything turns out as you hoped; if anything still isn't right, I'll stay on it.",
				tags: ['complaint', 'agreed', 'resolved', 'follow up', 'satisfied'],
			},
			'zh-Hans': {
				title: '投诉：达成一致与回访',
				body: '{% if problem.solution %}那就按咱们说好的：{{ problem.solution }}。{% endif %}谢谢您耐心配合。后面处理得顺不顺、满不满意，您都可以在这里告诉我，还有不妥的地方我接着跟。',
				tags: ['回访', '满意', '处理好', '跟进'],
			},
			'zh-Hant': {
				title: '客訴：達成共識與後續關心',
				body: '{% if problem.solution %}那我們就照說好的方式：{{ problem.solution }}。{% endif %}謝謝您願意給我們機會處理。後續順不順利、滿不滿意，都歡迎在這裡跟我說，還有不妥的地方我會繼續處理。',
				tags: ['後續', '滿意', '處理好', '關心'],
			},
		},
	},
	{
		slug: 'close-warm',
		service: 'hospitality',
		tone: 'warm',
		abbreviation: { latin: 'settled', pinyin: 'wjs' },
		situation: {
			emotions: ['gratitude', 'neutral'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			complaintSteps: ['close'],
			temperaments: ['friendly', 'dominant'],
			buyingStyles: ['courteous'],
			motives: ['self-esteem'],
			tasks: ['complaint', 'satisfaction'],
			attitudes: ['satisfied'],
		},
		texts: {
			en: {
				title: 'Close a complaint warmly',
				body: "I'm glad we could settle it, and thank you for the chance to put it right instead of just walking away. I've noted what happened so that we learn from it. If anything else comes up, ask for me.",
				tags: ['close', 'settled', 'thanks'],
			},
			'zh-Hans': {
				title: '投诉收尾',
				body: '能办妥就好，也谢谢您没有转身就走，给了我们补救的机会。这回的事我记下了，我们自己会改。往后有什么，直接找我。',
				tags: ['收尾', '办妥', '感谢'],
			},
			'zh-Hant': {
				title: '客訴結尾',
				body: '能處理好真是太好了，也謝謝您願意給我們補救的機會。這次的事情我記下來了，我們會改進。之後有任何問題，請直接找我。',
				tags: ['結案', '處理好', '感謝'],
			},
		},
	},
	{
		slug: 'close-not-again',
		service: 'exceptions',
		tone: 'formal',
		situation: {
			emotions: ['neutral', 'disappointment'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			complaintSteps: ['close', 'follow-up'],
			temperaments: ['analytical', 'dominant'],
			demeanours: ['grumbling'],
			tasks: ['complaint'],
			complaintCauses: ['product', 'service', 'delivery', 'expectation'],
			complaintWants: ['not-again'],
			attitudes: ['complaining'],
		},
		texts: {
			en: {
				title: 'What we are changing',
				body: 'You asked that this should not happen to anyone else. I have passed on exactly what went wrong and whom it concerns, and asked for the step to be changed. I cannot promise a world without mistakes, but this one has been heard.',
				tags: ['not again', 'improve', 'lesson'],
			},
			'zh-Hans': {
				title: '说说我们怎么改',
				body: '您说别让别人再碰上，这话我放在心上。出错在哪一步、归谁管，我已经原样报上去，请他们改流程。往后一点差错没有我不敢讲，但这一件我们是认真听进去了。',
				tags: ['整改', '不再发生', '改进'],
			},
			'zh-Hant': {
				title: '說明我們的改進',
				body: '您希望別再讓其他人遇到，這句話我們聽進去了。哪個步驟出錯、由誰負責，我已經如實回報並請同事調整流程。不敢說以後完全不會出錯，但這件事我們很認真看待。',
				tags: ['改進', '不再發生', '檢討'],
			},
		},
	},
	{
		slug: 'follow-check',
		service: 'exceptions',
		tone: 'warm',
		abbreviation: { latin: 'checkin', pinyin: 'hfq' },
		situation: {
			phases: ['after-sale'],
			stages: ['post-purchase'],
			complaintSteps: ['follow-up'],
			temperaments: ['friendly', 'analytical'],
			buyingStyles: ['courteous'],
			motives: ['self-esteem'],
			tasks: ['complaint', 'satisfaction'],
			complaintWants: ['not-again', 'taken-seriously'],
			attitudes: ['satisfied', 'silently-dissatisfied'],
		},
		texts: {
			en: {
				title: 'Some days later: did it hold',
				body: 'Hi{% if buyer.name %} {{ buyer.name }}{% endif %}, I wanted to check on {{ order.item | default: "what we settled the other day" }}: is everything still in order? If the problem came back or something else bothers you, please tell me; the case isn\'t closed for me until it is for you.',
				tags: ['follow up', 'check', 'after complaint'],
			},
			'zh-Hans': {
				title: '几天后回访',
				body: '您好，上次的事过去几天了，来问问{{ order.item | default: "处理完之后" }}现在还好吗？要是又出状况，或者还有不痛快的地方，您告诉我，您觉得没完，我这儿就不算完。',
				tags: ['回访', '后续', '还好吗'],
			},
			'zh-Hant': {
				title: '幾天後的關心',
				body: '您好，上次的事過了幾天，想關心一下{{ order.item | default: "後來的狀況" }}現在還好嗎？如果又有狀況，或還有不滿意的地方，請告訴我，您覺得還沒解決，我這邊就不會結案。',
				tags: ['關心', '後續', '還好嗎'],
			},
		},
	},
	{
		slug: 'follow-brief',
		service: 'exceptions',
		tone: 'brief',
		situation: {
			phases: ['after-sale'],
			stages: ['post-purchase'],
			complaintSteps: ['follow-up'],
			demeanours: ['taciturn', 'forthright'],
			buyingStyles: ['direct-buyer'],
			tasks: ['complaint'],
		},
		texts: {
			en: {
				title: 'All sorted now? Short',
				body: 'Just checking: has the problem been sorted out on your side?',
				tags: ['follow up', 'short', 'sorted'],
			},
			'zh-Hans': {
				title: '处理好了吗（简短）',
				body: '来问一声，您那边的问题解决了吗？',
				tags: ['解决了吗', '回访'],
			},
			'zh-Hant': {
				title: '處理好了嗎（簡短）',
				body: '想跟您確認一下，問題都解決了嗎？',
				tags: ['解決了嗎', '關心'],
			},
		},
	},
	{
		slug: 'noted-next-time',
		service: 'safekeeping',
		tone: 'brief',
		abbreviation: { latin: 'remember', pinyin: 'xcbz' },
		situation: {
			phases: ['after-sale'],
			stages: ['post-purchase'],
			complaintSteps: ['agree', 'close'],
			demeanours: ['grumbling', 'forthright'],
			lifecycles: ['repeat', 'loyal', 'member'],
			complaintWants: ['not-again'],
			tasks: ['complaint'],
		},
		texts: {
			en: {
				title: 'Noted for your next orders',
				body: 'I\'ve noted it with your name for next time: {% field "what to watch for", remember: false %}. Whoever of us takes your order will see it.',
				tags: ['next time', 'not again', 'note'],
			},
			'zh-Hans': {
				title: '备注好，下回照办',
				body: '在您名下备注好了：{% field "下回要注意的", remember: false %}。往后谁接单都先看这条。',
				tags: ['下次', '下回', '备注', '别再'],
			},
			'zh-Hant': {
				title: '已註記，下次照辦',
				body: '已經在您的資料上註記：{% field "下次要注意的事", remember: false %}，之後哪位同事接單都會先看到。',
				tags: ['下次', '下一批', '註記', '別再'],
			},
		},
	},
];
