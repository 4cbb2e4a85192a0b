import type { StarterEntry } from './entry.ts';

/** Refunds and exchanges on their way. */
export const RETURNS: readonly StarterEntry[] = [
	{
		slug: 'return-exchange',
		service: 'billing',
		abbreviation: { latin: 'return', pinyin: 'th' },
		situation: {
			intents: ['refund-return', 'exchange'],
			emotions: ['disappointment', 'neutral'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			worries: ['delivery-and-returns'],
			objections: ['after-sales'],
			complaintSteps: ['offer-solutions'],
			serviceStates: ['seeking', 'confused'],
		},
		texts: {
			en: {
				title: 'Steps for a return or exchange',
				body: "Sorry it didn't work out. Please open your order{% if order.number %} {{ order.number }}{% endif %}, choose return or exchange and add a photo; keep the item and its packaging as they are. Would you rather have a refund or a replacement? I'll follow it through with you.",
				tags: ['return', 'refund', 'exchange', 'replacement'],
			},
			'zh-Hans': {
				title: '退换货步骤',
				body: '没能让您满意，抱歉了。您打开订单{% if order.number %}{{ order.number }}{% endif %}，点申请售后，选退款退货或换货，再传张照片；东西和包装先保持原样。您是想退款还是换一件？我帮您跟到底。',
				tags: ['退货', '退款', '换货', '售后'],
			},
			'zh-Hant': {
				title: '退換貨步驟',
				body: '很抱歉商品沒能符合您的期待。請在訂單{% if order.number %} {{ order.number }} {% endif %}頁面申請退貨退款或換貨，並附上照片，商品和包裝先維持原樣。您希望退款還是換一件呢？我會幫您追蹤到完成。',
				tags: ['退貨', '退款', '換貨', '售後'],
			},
		},
	},
	{
		slug: 'return-formal',
		service: 'billing',
		tone: 'formal',
		situation: {
			intents: ['refund-return'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			objections: ['after-sales'],
			temperaments: ['analytical', 'dominant'],
			demeanours: ['cautious', 'aloof'],
			serviceStates: ['seeking'],
			motives: ['doubt'],
		},
		texts: {
			en: {
				title: 'Return procedure, in order',
				body: 'The procedure is as follows. First, open the order and request a return with the reason and photos. Second, we approve it and you receive the return address. Third, send it with tracking. Once it has been checked, the refund is released the way you paid.',
				tags: ['return', 'procedure', 'steps'],
			},
			'zh-Hans': {
				title: '退货流程说明',
				body: '流程如下：一、在订单里提交退货申请，写明原因并附图；二、我们同意后您会看到退货地址；三、寄回并填写单号。我们验收后，货款原路退回。',
				tags: ['退货流程', '步骤', '怎么退'],
			},
			'zh-Hant': {
				title: '退貨流程說明',
				body: '流程如下：一、在訂單頁提出退貨申請，填寫原因並附照片；二、我們同意後會提供退貨方式；三、寄回並保留寄件編號。確認商品後，款項依原付款方式退回。',
				tags: ['退貨流程', '步驟', '怎麼退'],
			},
		},
	},
	{
		slug: 'return-arrived',
		service: 'billing',
		tone: 'brief',
		abbreviation: { latin: 'gotback', pinyin: 'thsd' },
		situation: {
			emotions: ['neutral'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			buyingStyles: ['direct-buyer', 'courteous'],
			serviceStates: ['seeking'],
			tasks: ['order-care'],
		},
		texts: {
			en: {
				title: 'Your return has reached us',
				body: "Your return is here, thank you. I'll have it looked at and then go on with the refund or exchange; I'll tell you here when it's through.",
				tags: ['return received', 'refund', 'exchange'],
			},
			'zh-Hans': {
				title: '退件已收到',
				body: '退件收到了，谢谢。检查过就给您走退款或换货，办好在这里说一声。',
				tags: ['退件', '收到退货', '退款'],
			},
			'zh-Hant': {
				title: '退貨已收到',
				body: '退貨已經收到，謝謝您。檢查後會接著辦理退款或換貨，完成會在這裡通知您。',
				tags: ['退貨收到', '退款', '換貨'],
			},
		},
	},
	{
		slug: 'refund-progress',
		service: 'billing',
		abbreviation: { latin: 'refund', pinyin: 'tkjd' },
		situation: {
			intents: ['refund-return', 'urge'],
			emotions: ['anxiety', 'impatience'],
			phases: ['after-sale'],
			worries: ['delivery-and-returns'],
			temperaments: ['analytical'],
			demeanours: ['cautious'],
			serviceStates: ['seeking'],
			motives: ['economy', 'doubt'],
			tasks: ['promise', 'open-question'],
		},
		texts: {
			en: {
				title: 'Where the refund is',
				body: "{% if order.status == \"refunded\" %}Our records show the refund as done; your bank or wallet may need some working days to show it.{% else %}I'm checking where your refund stands; once we have approved it, the money goes back the way you paid.{% endif %} If it isn't there by the time the platform names, tell me and I'll follow it up.",
				tags: ['refund', 'money back', 'when'],
			},
			'zh-Hans': {
				title: '退款进度',
				body: '{% if order.status == "refunded" %}我这边看退款已经办完，银行或钱包到账可能还要几个工作日。{% else %}我查一下您的退款走到哪步了，同意之后钱按原路退回。{% endif %}过了平台说的时间还没到，您告诉我，我去跟。',
				tags: ['退款', '到账', '钱什么时候退'],
			},
			'zh-Hant': {
				title: '退款進度',
				body: '{% if order.status == "refunded" %}我這邊顯示退款已完成，銀行或錢包入帳可能還需要幾個工作天。{% else %}我幫您查退款目前的進度，同意後款項會依原付款方式退回。{% endif %}超過平台說明的時間還沒收到，請告訴我，我來追。',
				tags: ['退款', '入帳', '什麼時候退'],
			},
		},
	},
	{
		slug: 'exchange-size',
		service: 'billing',
		tone: 'warm',
		abbreviation: { latin: 'swap', pinyin: 'hm' },
		situation: {
			intents: ['exchange'],
			emotions: ['disappointment', 'neutral'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			objections: ['product'],
			buyingStyles: ['courteous'],
			shopperHabits: ['first-time'],
			serviceStates: ['seeking'],
			motives: ['practicality'],
			tasks: ['promise'],
			orderSteps: ['delivered'],
		},
		texts: {
			en: {
				title: 'Exchange for another size',
				body: "Happy to swap it. Please keep the tag on and tell me how it fits now, too tight, too long? I'll check that the other size is really the better one and in stock, so that you only have to send it once.",
				tags: ['exchange', 'size', 'swap'],
			},
			'zh-Hans': {
				title: '换尺码',
				body: '可以换。吊牌先别剪，跟我说说现在哪儿不合身，紧了还是长了？我先确认另一个码合适、有货，免得您来回折腾。',
				tags: ['换码', '换货', '尺码不合适'],
			},
			'zh-Hant': {
				title: '換尺寸',
				body: '可以換喔。吊牌請先留著，跟我說現在哪裡不合身，太緊還是太長呢？我先確認另一個尺寸合適、也有貨，讓您不用寄來寄去。',
				tags: ['換尺寸', '換貨', '不合身'],
			},
		},
	},
];
