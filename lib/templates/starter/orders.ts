import type { StarterEntry } from './entry.ts';

/** An order is placed, read back, changed or cancelled. */
export const ORDERS: readonly StarterEntry[] = [
	{
		slug: 'order-thanks',
		service: 'order-taking',
		abbreviation: { latin: 'thx', pinyin: 'xd' },
		situation: {
			intents: ['place-order'],
			emotions: ['delight', 'neutral'],
			phases: ['in-sale'],
			stages: ['decision', 'post-purchase'],
			demeanours: ['forthright'],
			buyingStyles: ['direct-buyer', 'courteous'],
			shopperHabits: ['power'],
			lifecycles: ['first-purchase', 'repeat', 'loyal', 'won-back'],
			tasks: ['order-care'],
		},
		texts: {
			en: {
				title: 'Thanks for the order',
				body: "Thank you for your order{% if buyer.name %}, {{ buyer.name }}{% endif %}! We'll pack {% if order.item %}your {{ order.item }}{% if order.quantity > 1 %} (× {{ order.quantity }}){% endif %}{% else %}it{% endif %} with care. Please check the delivery address once more, and I'll send the tracking number here when it ships.",
				tags: ['order', 'thank you', 'paid', 'confirm address'],
			},
			'zh-Hans': {
				title: '感谢下单，核对地址',
				body: '收到您的订单啦，谢谢支持！{% if order.item %}{{ order.item }}{% if order.quantity > 1 %}共{{ order.quantity }}件，{% endif %}{% endif %}我们会仔细打包。麻烦您再核对一下收货地址和电话，发出后我把单号发您。',
				tags: ['下单', '已付款', '核对地址', '感谢'],
			},
			'zh-Hant': {
				title: '感謝下單，確認收件資料',
				body: '收到您的訂單了，謝謝您！{% if order.item %}{{ order.item }}{% if order.quantity > 1 %}共 {{ order.quantity }} 件，{% endif %}{% endif %}我們會細心包裝。再麻煩您確認一次收件資料，出貨後我會把物流單號傳給您。',
				tags: ['下單', '已付款', '確認地址', '感謝'],
			},
		},
	},
	{
		slug: 'order-confirm-brief',
		service: 'order-taking',
		tone: 'brief',
		abbreviation: { latin: 'ok', pinyin: 'sdd' },
		situation: {
			intents: ['place-order'],
			phases: ['in-sale'],
			stages: ['decision'],
			demeanours: ['forthright', 'taciturn'],
			buyingStyles: ['direct-buyer'],
			shopperHabits: ['power'],
			motives: ['convenience'],
			tasks: ['order-care'],
			orderSteps: ['paid'],
			demands: ['actual'],
		},
		texts: {
			en: {
				title: 'Order received, short',
				body: "Got it, thank you{% if order.number %}: order {{ order.number }}{% endif %}. You'll have the tracking number as soon as it ships.",
				tags: ['order', 'received', 'ok'],
			},
			'zh-Hans': {
				title: '收到订单（简短）',
				body: '收到{% if order.number %}，单号{{ order.number }}{% endif %}，谢谢。发出后给您单号。',
				tags: ['收到', '已拍', '订单'],
			},
			'zh-Hant': {
				title: '收到訂單（簡短）',
				body: '收到囉，謝謝您{% if order.number %}，訂單編號 {{ order.number }}{% endif %}，出貨後會通知您。',
				tags: ['收到', '已下單', '訂單'],
			},
		},
	},
	{
		slug: 'order-confirm-formal',
		service: 'order-taking',
		tone: 'formal',
		situation: {
			intents: ['place-order', 'bulk-order'],
			phases: ['in-sale'],
			stages: ['decision'],
			temperaments: ['analytical', 'dominant'],
			demeanours: ['cautious'],
			shopperHabits: ['surgical', 'power'],
			motives: ['practicality'],
			tasks: ['order-care'],
			orderSteps: ['ordered-unpaid', 'paid'],
			demands: ['actual'],
		},
		texts: {
			en: {
				title: 'Order read back point by point',
				body: 'Thank you for your order. Let me read it back: {{ order.item | default: "the item as chosen" }}{% if item.option %}, {{ item.option }}{% endif %}{% if order.quantity %}, quantity {{ order.quantity }}{% endif %}{% if order.amount %}, total {{ order.amount }}{% endif %}. Please confirm these points and the address, and we will start packing.',
				tags: ['confirm order', 'recap', 'details'],
			},
			'zh-Hans': {
				title: '逐项核对订单',
				body: '感谢下单，跟您逐项核对：{{ order.item | default: "您选的商品" }}{% if item.option %}，规格{{ item.option }}{% endif %}{% if order.quantity %}，数量{{ order.quantity }}{% endif %}{% if order.amount %}，合计{{ order.amount }}{% endif %}。这些和收货地址都没错的话回我一声，我们就安排打包。',
				tags: ['核对订单', '确认', '明细'],
			},
			'zh-Hant': {
				title: '逐項確認訂單',
				body: '謝謝您的訂購，跟您逐項確認：{{ order.item | default: "您選的商品" }}{% if item.option %}，規格{{ item.option }}{% endif %}{% if order.quantity %}，數量 {{ order.quantity }}{% endif %}{% if order.amount %}，總金額 {{ order.amount }}{% endif %}。以上和收件資料都正確的話，請回覆我，我們就開始包貨。',
				tags: ['確認訂單', '明細', '核對'],
			},
		},
	},
	{
		slug: 'order-fast',
		service: 'order-taking',
		tone: 'brief',
		situation: {
			intents: ['place-order', 'ask-payment'],
			phases: ['pre-sale'],
			stages: ['decision'],
			temperaments: ['dominant'],
			demeanours: ['forthright'],
			buyingStyles: ['direct-buyer'],
			shopperHabits: ['power', 'surgical'],
			motives: ['convenience'],
			demands: ['actual'],
		},
		texts: {
			en: {
				title: 'Straight to the order',
				body: '{{ item.name | default: "That one" }}{% if item.option %}, {{ item.option }}{% endif %}: go ahead and order it, I\'ll see that it gets packed. Nothing else needed from you.',
				tags: ['order', 'fast', 'go ahead'],
			},
			'zh-Hans': {
				title: '直接拍',
				body: '{{ item.name | default: "就这款" }}{% if item.option %}，{{ item.option }}{% endif %}，您直接拍就行，我跟仓库说打包，别的不用您操心。',
				tags: ['直接拍', '下单', '爽快'],
			},
			'zh-Hant': {
				title: '直接下單',
				body: '{{ item.name | default: "就這款" }}{% if item.option %}，{{ item.option }}{% endif %}，直接下單就可以，我請同事幫您包貨，其他不用費心喔。',
				tags: ['直接下單', '下標', '爽快'],
			},
		},
	},
	{
		slug: 'change-cancel',
		service: 'order-taking',
		abbreviation: { latin: 'change', pinyin: 'gd' },
		situation: {
			intents: ['change-order', 'cancel-order'],
			phases: ['in-sale'],
			stages: ['decision', 'post-purchase'],
			objections: ['timing', 'mood'],
			temperaments: ['dominant'],
			demeanours: ['hesitant'],
		},
		texts: {
			en: {
				title: 'Change or cancel an order',
				body: 'Thanks for telling me. {% if order.status == "shipped" or order.status == "in-transit" %}Your order has already left us, so I\'ll ask the carrier what can still be changed.{% else %}I\'ll ask our packing team to hold your order{% if order.number %} {{ order.number }}{% endif %} while we sort this out.{% endif %} Send me the new address, size or colour, or tell me if you\'d rather cancel, and I\'ll confirm here what we could do.',
				tags: ['change', 'cancel', 'address', 'wrong size'],
			},
			'zh-Hans': {
				title: '改地址、改规格或取消',
				body: '好的，收到。{% if order.status == "shipped" or order.status == "in-transit" %}包裹已经发出了，我联系快递问问还能不能改。{% else %}我先请仓库把您的订单{% if order.number %}{{ order.number }}{% endif %}留一留。{% endif %}您把要改的地址或颜色尺码发我，想取消也直说，能不能改好我都在这里回您。',
				tags: ['改地址', '改颜色', '取消订单', '拍错'],
			},
			'zh-Hant': {
				title: '修改或取消訂單',
				body: '好的，謝謝您告知。{% if order.status == "shipped" or order.status == "in-transit" %}包裹已經寄出了，我幫您問物流還能不能調整。{% else %}我先請同事把訂單{% if order.number %} {{ order.number }} {% endif %}保留一下。{% endif %}麻煩把要改的地址、顏色或尺寸傳給我，想取消也可以直接說，能不能調整我都會在這裡回覆您。',
				tags: ['改地址', '改顏色', '取消訂單', '下錯單'],
			},
		},
	},
	{
		slug: 'change-address',
		service: 'order-taking',
		tone: 'brief',
		abbreviation: { latin: 'addr', pinyin: 'gdz' },
		situation: {
			intents: ['change-order'],
			emotions: ['anxiety'],
			phases: ['in-sale'],
			stages: ['post-purchase'],
			serviceStates: ['seeking'],
			motives: ['convenience'],
			tasks: ['order-care', 'promise'],
			orderSteps: ['paid'],
		},
		texts: {
			en: {
				title: 'Change the address',
				body: 'Please send me the full new address with name and telephone here in the chat. {% if order.status == "shipped" or order.status == "in-transit" %}The parcel is already on its way, so I\'ll have to ask the carrier.{% else %}I\'ll ask the packing team now whether we\'re still in time.{% endif %}',
				tags: ['address', 'change', 'wrong address'],
			},
			'zh-Hans': {
				title: '改地址',
				body: '把新的姓名、电话、完整地址发我。{% if order.status == "shipped" or order.status == "in-transit" %}包裹已经发出，我问问快递能不能转。{% else %}我去问仓库还来不来得及改。{% endif %}',
				tags: ['改地址', '地址错了', '换地址'],
			},
			'zh-Hant': {
				title: '修改收件資料',
				body: '請把新的姓名、電話、完整地址或門市傳給我。{% if order.status == "shipped" or order.status == "in-transit" %}包裹已經寄出了，我問物流能不能更改。{% else %}我去問同事還來不來得及改。{% endif %}',
				tags: ['改地址', '改門市', '地址錯了'],
			},
		},
	},
	{
		slug: 'cancel-accept',
		service: 'order-taking',
		tone: 'warm',
		abbreviation: { latin: 'cancel', pinyin: 'qx' },
		situation: {
			intents: ['cancel-order'],
			emotions: ['neutral'],
			phases: ['in-sale'],
			stages: ['decision', 'post-purchase'],
			objections: ['timing', 'mood', 'product'],
			buyingStyles: ['courteous'],
			motives: ['self-esteem'],
			orderSteps: ['ordered-unpaid', 'paid'],
		},
		texts: {
			en: {
				title: 'Accept a cancellation gracefully',
				body: 'That\'s quite all right, plans change. {% if order.status == "shipped" or order.status == "in-transit" %}As the parcel is on its way, you can refuse it or return it, and I\'ll help with the steps.{% else %}Please choose Cancel on the order page and I\'ll confirm it here.{% endif %} If something about the item or about us put you off, I\'d be grateful to hear it.',
				tags: ['cancel', 'refund', 'changed mind'],
			},
			'zh-Hans': {
				title: '好好答应取消',
				body: '没事的，计划有变很正常。{% if order.status == "shipped" or order.status == "in-transit" %}包裹已经在路上，您可以拒收，或收到再退，步骤我教您。{% else %}您在订单页点取消，我这边看到就处理。{% endif %}要是哪里让您不满意，也请告诉我，我们好改。',
				tags: ['取消订单', '不要了', '退款'],
			},
			'zh-Hant': {
				title: '同意取消訂單',
				body: '沒關係，計畫有變很正常。{% if order.status == "shipped" or order.status == "in-transit" %}包裹已經寄出，您可以不取件，或收到後再退，步驟我會說明。{% else %}請在訂單頁按取消，我這邊看到就會處理。{% endif %}如果是哪裡讓您不滿意，也請告訴我，我們會改進。',
				tags: ['取消訂單', '不要了', '退款'],
			},
		},
	},
];
