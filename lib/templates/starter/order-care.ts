import type { StarterEntry } from './entry.ts';

/** Follow-ups of an order, from payment to review. */
export const ORDER_CARE: readonly StarterEntry[] = [
	{
		slug: 'care-paid',
		service: 'order-taking',
		tone: 'warm',
		abbreviation: { latin: 'paid', pinyin: 'fkgx' },
		situation: {
			emotions: ['delight', 'gratitude'],
			phases: ['in-sale'],
			stages: ['post-purchase'],
			temperaments: ['friendly'],
			buyingStyles: ['courteous', 'sociable'],
			lifecycles: ['first-purchase', 'repeat'],
			tasks: ['order-care'],
			orderSteps: ['paid'],
		},
		texts: {
			en: {
				title: 'Payment received',
				body: "Your payment has come through, thank you{% if buyer.name %}, {{ buyer.name }}{% endif %}! {% if shop.dispatch_time %}Your parcel leaves within {{ shop.dispatch_time }}.{% else %}Your parcel joins today's packing queue.{% endif %} Anything we should know for the packing, a note or a gift?",
				tags: ['paid', 'thanks', 'packing'],
			},
			'zh-Hans': {
				title: '付款感谢',
				body: '款已收到，谢谢您！{% if shop.dispatch_time %}{{ shop.dispatch_time }}内给您发出。{% else %}已经排进打包队伍了。{% endif %}打包有什么要嘱咐的吗，比如备注、送人？',
				tags: ['已付款', '感谢', '备注'],
			},
			'zh-Hant': {
				title: '付款感謝',
				body: '已經收到您的付款，謝謝您～{% if shop.dispatch_time %}{{ shop.dispatch_time }}內會幫您出貨。{% else %}已經排入出貨囉。{% endif %}包裝上有需要備註的嗎，例如要送人？',
				tags: ['已付款', '感謝', '備註'],
			},
		},
	},
	{
		slug: 'care-shipped',
		service: 'information',
		tone: 'brief',
		abbreviation: { latin: 'shipped', pinyin: 'yfh' },
		situation: {
			phases: ['in-sale'],
			stages: ['post-purchase'],
			buyingStyles: ['direct-buyer'],
			shopperHabits: ['power'],
			motives: ['convenience'],
			tasks: ['order-care'],
			orderSteps: ['shipped'],
		},
		texts: {
			en: {
				title: 'Shipped, with tracking',
				body: 'Your parcel has left us. Tracking number: {{ tracking.number }}{% if tracking.carrier %} ({{ tracking.carrier }}){% endif %}{% if tracking.eta %}, expected around {{ tracking.eta }}{% endif %}.',
				tags: ['shipped', 'tracking', 'dispatched'],
			},
			'zh-Hans': {
				title: '已发货通知',
				body: '您拍的{{ order.item | default: "宝贝" }}已经打包寄出啦，快递单号：{{ tracking.number }}，收到记得先验货哦。',
				tags: ['已发货', '单号', '发出'],
			},
			'zh-Hant': {
				title: '已出貨通知',
				body: '您訂購的{{ order.item | default: "商品" }}已經包好寄出囉，物流單號：{{ tracking.number }}，收到請先確認商品喔。',
				tags: ['已出貨', '單號', '寄出'],
			},
		},
	},
	{
		slug: 'care-arriving',
		service: 'information',
		tone: 'warm',
		abbreviation: { latin: 'soon', pinyin: 'kdl' },
		situation: {
			phases: ['in-sale'],
			stages: ['post-purchase'],
			demeanours: ['cautious'],
			buyingStyles: ['courteous'],
			motives: ['convenience'],
			tasks: ['order-care'],
			orderSteps: ['in-transit'],
		},
		texts: {
			en: {
				title: 'Arriving soon',
				body: 'Good news, your {{ order.item | default: "parcel" }} is nearly there{% if tracking.eta %}, expected around {{ tracking.eta }}{% endif %}. If nobody can take it in, tell the carrier or choose a pickup point. Please look at the box before you open it, and send me a photo if it\'s dented.',
				tags: ['arriving', 'delivery', 'soon'],
			},
			'zh-Hans': {
				title: '快到了提醒',
				body: '您的{{ order.item | default: "包裹" }}快到啦{% if tracking.eta %}，预计{{ tracking.eta }}{% endif %}。不方便收可以让快递放驿站。拆之前先看看外箱，有压坏拍张照给我。',
				tags: ['快到了', '派送', '驿站'],
			},
			'zh-Hant': {
				title: '即將送達提醒',
				body: '您的{{ order.item | default: "包裹" }}快到囉{% if tracking.eta %}，預計{{ tracking.eta }}{% endif %}。超商取貨請留意簡訊通知，宅配不方便收可以跟物流約時間。拆之前先看外箱，有壓壞請拍照給我。',
				tags: ['快到了', '取貨', '配送'],
			},
		},
	},
	{
		slug: 'care-delivered',
		service: 'hospitality',
		tone: 'warm',
		abbreviation: { latin: 'gotit', pinyin: 'qsgh' },
		situation: {
			intents: ['confirm-receipt'],
			emotions: ['neutral', 'delight'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			temperaments: ['friendly'],
			buyingStyles: ['courteous', 'sociable'],
			shopperHabits: ['first-time'],
			lifecycles: ['first-purchase'],
			tasks: ['order-care', 'satisfaction'],
			orderSteps: ['delivered'],
		},
		texts: {
			en: {
				title: 'Delivered: is all well',
				body: 'Your {{ order.item | default: "parcel" }} shows as delivered. Did it reach you in good shape, and is it what you expected? Once you\'ve checked it, you can confirm receipt in the order; if something is off, please write to me before you do.',
				tags: ['delivered', 'confirm receipt', 'all well'],
			},
			'zh-Hans': {
				title: '签收关怀',
				body: '看到{{ order.item | default: "包裹" }}签收了，东西完好吗，跟您想的一样吗？检查没问题您再点确认收货；有不对的地方，先别点，找我。',
				tags: ['签收', '确认收货', '还满意吗'],
			},
			'zh-Hant': {
				title: '送達關心',
				body: '看到{{ order.item | default: "包裹" }}已經送達，商品都完好嗎，跟您期待的一樣嗎？檢查沒問題再按完成訂單就好；如果有狀況，請先不要按，跟我說。',
				tags: ['送達', '完成訂單', '還滿意嗎'],
			},
		},
	},
	{
		slug: 'care-review',
		service: 'hospitality',
		abbreviation: { latin: 'opinion', pinyin: 'yp' },
		situation: {
			intents: ['confirm-receipt', 'praise'],
			emotions: ['delight', 'gratitude'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			temperaments: ['friendly'],
			buyingStyles: ['courteous', 'sociable'],
			lifecycles: ['first-purchase', 'repeat', 'loyal'],
			tasks: ['order-care', 'satisfaction'],
			orderSteps: ['confirmed', 'reviewed'],
			attitudes: ['satisfied', 'praising'],
		},
		texts: {
			en: {
				title: 'Ask for an honest review',
				body: 'If you have a minute, an honest review of {{ order.item | default: "your order" }} helps other buyers decide, the good and the not so good. Photos of it in daily life help even more. Thank you!',
				tags: ['review', 'feedback', 'rating'],
			},
			'zh-Hans': {
				title: '请写真实评价',
				body: '有空的话，给{{ order.item | default: "这单" }}写几句真实评价吧，好的不足的都行，别的买家能参考。要是有使用中的照片就更直观了，谢谢您！',
				tags: ['评价', '晒图', '反馈'],
			},
			'zh-Hant': {
				title: '邀請真實評價',
				body: '有空的話，歡迎為{{ order.item | default: "這筆訂單" }}留下真實評價，優點或需要改進的都可以，能幫助其他買家參考。有使用照會更清楚，謝謝您！',
				tags: ['評價', '回饋', '心得'],
			},
		},
	},
];
