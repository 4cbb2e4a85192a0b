import type { StarterEntry } from './entry.ts';

/** Where the parcel is. */
export const PARCELS: readonly StarterEntry[] = [
	{
		slug: 'parcel-status',
		service: 'information',
		abbreviation: { latin: 'track', pinyin: 'wl' },
		situation: {
			intents: ['ask-logistics'],
			emotions: ['anxiety', 'neutral'],
			phases: ['in-sale'],
			stages: ['post-purchase'],
			worries: ['delivery-and-returns'],
			buyingStyles: ['direct-buyer'],
			serviceStates: ['seeking'],
			motives: ['convenience'],
			tasks: ['order-care'],
		},
		texts: {
			en: {
				title: 'Where the parcel is',
				body: "{% if tracking.number %}Your parcel is with {{ tracking.carrier | default: \"the carrier\" }}, tracking number {{ tracking.number }}{% if tracking.eta %}, expected around {{ tracking.eta }}{% endif %}.{% else %}I'm checking where your parcel is and will write back here when I have news.{% endif %} I'll keep an eye on it too; if it stops moving, message me and I'll chase it for you.",
				tags: ['tracking', 'parcel', 'where is my order', 'shipped'],
			},
			'zh-Hans': {
				title: '查物流',
				body: '{% if tracking.number %}您的包裹走的是{{ tracking.carrier | default: "快递" }}，单号{{ tracking.number }}{% if tracking.eta %}，预计{{ tracking.eta }}前后到{% endif %}。{% else %}我正在帮您查包裹到哪了，有消息就在这里告诉您。{% endif %}我这边也会盯着，要是物流一直不动，您喊我，我去催快递。',
				tags: ['物流', '快递', '到哪了', '单号'],
			},
			'zh-Hant': {
				title: '查詢包裹進度',
				body: '{% if tracking.number %}您的包裹由{{ tracking.carrier | default: "物流" }}配送，單號是 {{ tracking.number }}{% if tracking.eta %}，預計{{ tracking.eta }}左右會到{% endif %}。{% else %}我正在幫您查包裹目前的位置，有消息會在這裡回覆您。{% endif %}我這邊也會一起留意，如果一直沒有更新，再跟我說，我去幫您追。',
				tags: ['物流', '包裹', '單號', '到哪了'],
			},
		},
	},
	{
		slug: 'parcel-brief',
		service: 'information',
		tone: 'brief',
		abbreviation: { latin: 'where', pinyin: 'dnl' },
		situation: {
			intents: ['ask-logistics'],
			phases: ['in-sale'],
			stages: ['post-purchase'],
			demeanours: ['taciturn', 'forthright'],
			buyingStyles: ['direct-buyer'],
			shopperHabits: ['power'],
			motives: ['convenience'],
			tasks: ['order-care'],
			orderSteps: ['shipped', 'in-transit'],
		},
		texts: {
			en: {
				title: 'Where is it, short',
				body: '{% if tracking.number %}It\'s on its way: {{ tracking.carrier | default: "carrier" }} {{ tracking.number }}{% if tracking.eta %}, due around {{ tracking.eta }}{% endif %}.{% else %}Checking now, one moment please.{% endif %}',
				tags: ['tracking', 'where', 'parcel'],
			},
			'zh-Hans': {
				title: '到哪了（简短）',
				body: '{% if tracking.number %}正在路上，您搜{{ tracking.number }}能看到走到哪{% if tracking.eta %}，估计{{ tracking.eta }}前后送到{% endif %}。{% else %}我查一下，稍等回您。{% endif %}',
				tags: ['到哪了', '单号', '物流'],
			},
			'zh-Hant': {
				title: '到哪了（簡短）',
				body: '{% if tracking.number %}已經在路上囉，用 {{ tracking.number }} 就能查到目前位置{% if tracking.eta %}，大約{{ tracking.eta }}會到{% endif %}。{% else %}我幫您查一下，稍等喔。{% endif %}',
				tags: ['到哪了', '單號', '物流'],
			},
		},
	},
	{
		slug: 'parcel-stuck',
		service: 'exceptions',
		tone: 'warm',
		abbreviation: { latin: 'stuck', pinyin: 'bd' },
		situation: {
			intents: ['ask-logistics', 'complaint-delay'],
			emotions: ['anxiety', 'impatience'],
			phases: ['in-sale'],
			stages: ['post-purchase'],
			worries: ['delivery-and-returns'],
			demeanours: ['cautious'],
			serviceStates: ['seeking', 'agitated'],
			motives: ['doubt'],
			tasks: ['order-care', 'promise'],
			orderSteps: ['in-transit'],
			complaintCauses: ['delivery'],
			complaintWants: ['immediate-action'],
		},
		texts: {
			en: {
				title: "Tracking hasn't moved",
				body: "I see why that worries you; I'd keep refreshing the page too. I'm asking the carrier where {% if tracking.number %}{{ tracking.number }}{% else %}your parcel{% endif %} was last scanned, and I'll write to you here today with whatever they say. If it turns out to be lost, we'll talk about a resend or refund.",
				tags: ['stuck', 'no update', 'tracking', 'lost'],
			},
			'zh-Hans': {
				title: '物流不动了',
				body: '换我也会一直刷，您着急正常。我这就找快递问{% if tracking.number %}{{ tracking.number }}{% else %}您的包裹{% endif %}卡在哪一站，今天内把问到的情况告诉您。真要是丢了，补发还是退款咱们商量着办。',
				tags: ['物流不更新', '卡住', '没动', '丢件'],
			},
			'zh-Hant': {
				title: '物流沒有更新',
				body: '一直沒更新真的會擔心，我懂。我去跟物流確認{% if tracking.number %} {{ tracking.number }} {% else %}您的包裹{% endif %}卡在哪個站點，今天內會把問到的狀況告訴您。如果確定遺失，要補寄還是退款我們再一起討論。',
				tags: ['沒更新', '卡住', '沒動', '遺失'],
			},
		},
	},
	{
		slug: 'parcel-not-received',
		service: 'exceptions',
		abbreviation: { latin: 'missing', pinyin: 'wsd' },
		situation: {
			intents: ['complaint-missing'],
			emotions: ['anxiety'],
			phases: ['in-sale', 'after-sale'],
			stages: ['post-purchase'],
			worries: ['delivery-and-returns'],
			complaintSteps: ['ask-what-happened'],
			serviceStates: ['seeking', 'agitated'],
			tasks: ['complaint'],
			orderSteps: ['delivered'],
			complaintCauses: ['delivery'],
			complaintWants: ['immediate-action'],
		},
		texts: {
			en: {
				title: 'Shown as delivered, not received',
				body: "Thanks for letting me know; let's find it. Could you check with neighbours, reception or the pickup point, and tell me which address is on the order? Meanwhile I'll ask the carrier who signed for it and where.",
				tags: ['delivered', 'not received', 'missing parcel'],
			},
			'zh-Hans': {
				title: '显示签收没收到',
				body: '谢谢您告诉我，咱们一起找。麻烦您问问家人、门卫或驿站有没有代收，再核对下收货地址。我这边同时找快递查是谁签的、放在哪。',
				tags: ['显示签收', '没收到', '代收', '驿站'],
			},
			'zh-Hant': {
				title: '顯示送達但沒收到',
				body: '謝謝您告訴我，我們一起找。麻煩您先問問家人、管理室或超商門市有沒有代收，也確認一下收件地址。我這邊同時請物流查是誰簽收、放在哪裡。',
				tags: ['已送達', '沒收到', '代收', '管理室'],
			},
		},
	},
];
