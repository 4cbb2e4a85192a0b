import type { MessageSignals } from '../chat/signals.ts';
import type { EmotionId, IntentId } from '../chat/vocabulary.ts';
import { COARSE_CLASSES, COARSE_SIGNALS, type CoarseSignal } from './coarse-ids.ts';
import type { TrainedModel } from './model/decode-model.ts';
import { judgeCoarse } from './model/judge.ts';
import { shippedModel } from './model/shipped-model.ts';
import { outOfScope } from './out-of-scope.ts';
import { readContext } from './read-context.ts';

export { COARSE_SIGNALS, type CoarseSignal };

/** What a fine intent is in coarse terms, whatever the words; null where the words decide. */
const PLAIN: Readonly<Record<IntentId, readonly CoarseSignal[]>> = {
	greeting: ['greeting'],
	'ask-price': ['ask_price'],
	haggle: ['ask_discount'],
	'ask-stock': ['ask_product'],
	'ask-spec': ['ask_product'],
	'ask-recommendation': ['ask_product'],
	compare: ['ask_product'],
	'ask-shipping-time': ['ask_shipping'],
	'ask-shipping-fee': ['ask_shipping'],
	'ask-logistics': ['ask_shipping'],
	'ask-authenticity': ['ask_authenticity_quality'],
	'ask-quality': ['ask_authenticity_quality'],
	'ask-after-sales': ['refund_return'],
	'ask-payment': ['ask_payment'],
	'ask-safety': ['ask_authenticity_quality'],
	'ask-privacy': ['ask_privacy'],
	'ask-usage': ['ask_product'],
	'ask-invoice': ['invoice'],
	'ask-promotion': ['ask_discount'],
	'place-order': ['purchase_intent'],
	unpaid: ['order_placed_unpaid'],
	'change-order': ['change_cancel_order'],
	'cancel-order': ['change_cancel_order'],
	urge: ['urgency'],
	'refund-return': ['refund_return'],
	exchange: ['refund_return'],
	'complaint-delay': ['complaint_delay'],
	'complaint-damage': ['complaint_damage'],
	'complaint-mismatch': ['complaint_mismatch'],
	'complaint-quality': ['complaint_quality'],
	'complaint-service': ['complaint_service'],
	'complaint-missing': ['complaint_mismatch'],
	threat: ['threat'],
	'confirm-receipt': ['received_notice'],
	praise: ['thanks_praise'],
	thanks: ['thanks_praise'],
	apology: [],
	'small-talk': [],
	refuse: [],
	'bulk-order': ['ask_discount'],
	'custom-request': ['fulfilment_request'],
	gift: [],
	goodbye: ['goodbye'],
};

/** Where the words of a message show which of two coarse signals a fine intent is; the first that matches counts. */
const BY_WORDS: Readonly<Partial<Record<IntentId, readonly (readonly [RegExp, readonly CoarseSignal[]])[]>>> =
	{
		'ask-after-sales': [
			[/保修|质保|品質?保固|保固|三包|延保|维修|維修|warranty|guarantee|repair/i, ['ask_product']],
		],
		'ask-usage': [
			[
				/下单|下單|怎么拍|怎麼拍|哪里拍|哪拍|怎么买|怎麼買|链接|連結|购物车|購物車|找不到|how (?:do|to|can).{0,12}(?:order|buy|checkout)/i,
				['order_howto'],
			],
		],
		'ask-safety': [
			[
				/付|支付|转账|轉帳|匯款|汇款|骗|騙|诈|詐|盗刷|盜刷|微信|担保|scam|pay|card|fraud|secure/i,
				['ask_payment_safety'],
			],
		],
		'place-order': [
			[
				/(?:已|都)?(?:拍|付|买|下单|下單|买单|付款)(?:了|好|完|过|過)|已(?:拍|付|下|买)|(?:拍|付款|下单)(?:成功|下了)|paid|ordered|order placed|bought/i,
				['order_placed'],
			],
		],
		'change-order': [
			[
				/备注.{0,4}(?:顺丰|中通|圆通|申通|韵达|邮政|天天|EMS|快递)|发(?:顺丰|中通|圆通|申通|韵达|邮政|天天|EMS)|一起(?:发|寄|邮)/i,
				['ask_shipping', 'fulfilment_request'],
			],
			[/包装|包好|打包|气泡|贺卡|卡片|检查|檢查|礼盒|质量/, ['fulfilment_request']],
		],
		'complaint-missing': [
			[
				/(?:没|沒|未)(?:有)?(?:收到|到货|拿到)|签收|簽收|丢|弄丢|not received|never (?:came|arrived)|says delivered/i,
				['complaint_delay', 'ask_shipping'],
			],
		],
		'complaint-delay': [[/物流|快递|揽|派送|到哪|单号|tracking/i, ['complaint_delay', 'ask_shipping']]],
		urge: [[/发货|發貨|出货|出貨|寄|快递|物流|到货|ship|deliver/i, ['urgency', 'ask_shipping']]],
		refuse: [
			[
				/考虑|考慮|想想|想一下|再看|看看|商量|再说|再說|问问|问下|問|纠结|糾結|犹豫|猶豫|等|下次|改天|先不|不确定|谂|think|sure|decide|maybe|later|torn/i,
				['hesitation'],
			],
		],
		'ask-price': [
			[/优惠|優惠|领|領|减|券/, ['ask_discount']],
			[/多少[克片包个斤张抽粒颗]|多重|几克/, ['ask_product']],
		],
		'ask-payment': [[/淘金币|券|优惠|积分/, ['ask_discount']]],
		unpaid: [[/改/, ['order_placed_unpaid', 'ask_discount']]],
		haggle: [
			[/(?:拍|下单|訂單|订单)[^,.]{0,8}改|改[^,.]{0,4}(?:价|运费)/, ['ask_discount', 'order_placed_unpaid']],
		],
	};

const FEELINGS: Readonly<Partial<Record<EmotionId, CoarseSignal>>> = {
	anger: 'anger',
	anxiety: 'anxiety',
	disappointment: 'disappointment',
};
/** A feeling weaker than this is not a signal of its own. */
const FELT = 2;

/** What the words say by themselves, where no fine intent stands for it. */
const SAID: readonly (readonly [RegExp, CoarseSignal])[] = [
	[
		/涨价|漲價|(?:又|怎么|怎麼)(?:涨|漲|贵|貴|变回)|价格?不(?:对|一样)|不一样价|噱头|昨天(?:看)?(?:还)?(?:是|才)\d|price went up|more expensive (?:now|than (?:yesterday|before))|charged (?:me )?(?:too )?(?:much|more)/i,
		'complaint_price',
	],
	[
		/转?人工|真人客服|人工客服|(?:real|live) (?:person|agent|human)|speak to (?:someone|an agent|a human)/i,
		'contact_agent',
	],
	[
		/刚(?:刚)?(?:买|收|下单)[^,.]{0,12}(?:降价|便宜了|减了)|就降价|买贵了|(?:还是|是)原价|没(?:有)?(?:减|打折|优惠)(?:啊|呀|呢|$)|怎么(?:还)?(?:是|没减)[^,.]{0,6}价/,
		'complaint_price',
	],
	[
		/(?:还是|是)原价|没(?:有)?减|换购|加[一1]元|几份.{0,4}(?:减|送)|满\d+.{0,6}(?:减|送)|返(?:钱|给|还|吗|没)|年货价|活动价|优惠|[\u4e00-\u9fff]送\d*(?:包|片|个|盒|什么)/,
		'ask_discount',
	],
	[/(?:我|们)?(?:只|还|也)?(?:想|要)(?:买|购买|拍|入)|(?:我|再|先)要(?:一|两|三|\d)/, 'purchase_intent'],
	[
		/(?:一会|等会|等下|待会|明天|晚上|回家|到家|马上|现在|这就)(?:儿|再|就|去)?(?:下单|拍|付)/,
		'order_placed_unpaid',
	],
	[
		/限购|只能(?:买|拍)|(?:可以|能)(?:拍|买)(?:\d|几|多|两)|(?:现在|明天|今天|还)(?:可以|能|没办法|不能)(?:拍|买|购买)|(?:怎么)?不能(?:拍|购买|买)/,
		'ask_product',
	],
	[
		/礼盒|包装(?:好|仔细|严|结实)|(?:仔细|帮我)检查|别(?:漏|发坏|发错)|发好的|挑好的|质量(?:好点|把关|要|得)/,
		'fulfilment_request',
	],
	[/质量[^,.]{0,4}(?:保证|好|怎|过关|如何)|保证质量|新鲜/, 'ask_authenticity_quality'],
	[
		/一起(?:发|寄|邮)|分开(?:发|寄)|揽[件收]|代签|签收|物流|单号|(?:发|走|用)(?:顺丰|中通|圆通|申通|韵达|邮政|天天|EMS|汇通)/i,
		'ask_shipping',
	],
	[
		/(?:可以|能|能不能|再|多|给我?|不给|还|会|有没有|有)(?:多)?送(?!到|货|去|来|过|达|上|人)|送我?(?:一|两|二|\d+)?[包个片盒袋支]|赠品|减免|好评返|返现|满减|第二[份件]|[两二三四五六\d][份件盒袋包]减/,
		'ask_discount',
	],
	[
		/(?:号码|地址|电话|收件人|收货人|名字)[^,.]{0,6}(?:改|换|写错|错了|下错|填错)|改(?:一?下)?(?:号码|地址|电话|收件人)/,
		'change_cancel_order',
	],
	[/多钱|多少钱|什么价/, 'ask_price'],
	[/^(?:那|好的?|嗯+|行)?(?:我)?(?:拍|买|要)(?:吧|一|两|三|\d)/, 'purchase_intent'],
	[/(?:今天|今晚|明天|过会|过几天)(?:就|再|来)?(?:买|下单|拍)(?!的)/, 'order_placed_unpaid'],
	[/辛苦(?:了|啦|啊|您|你)|喜欢(?:你|你们)家|多谢|感谢/, 'thanks_praise'],
	[/重新?拍|从新拍|退了(?:再|重|从)/, 'change_cancel_order'],
	[
		/(?:没|未|不|怎么)[^,.]{0,4}(?:揽|物流|动|更新)|(?:没|未)收到|收不到|不见.{0,4}物流|物流[^,.]{0,6}(?:不|没)|显示.{0,3}签收|都(?:几|好几|\d+|[两三四五六七八九十])天/,
		'complaint_delay',
	],
	[/(?:帮我|快|赶紧|尽快|麻烦|咋还没|怎么还没|还没)[^,.]{0,4}退(?:款|钱)|催/, 'urgency'],
	[/(?:运费|邮费|快递费)[^,.]{0,8}(?:承担|报销|报下|谁付|退|补给)|退货|退款/, 'refund_return'],
	[/坏(?:果|的|了)[^,.]{0,4}(?:多|好几|一半|全)|(?:好多|很多|全是|都是)(?:坏|烂|苦|空)/, 'complaint_quality'],
];

/** The coarse signals of one fine intent in a message. */
export function coarseOf(intent: IntentId, text: string): readonly CoarseSignal[] {
	return BY_WORDS[intent]?.find(([words]) => words.test(text))?.[1] ?? PLAIN[intent];
}

/** The coarse signals that the words say by themselves. */
export function coarseSaid(text: string): CoarseSignal[] {
	return SAID.filter(([words]) => words.test(text)).map(([, signal]) => signal);
}

/** What the fine intents, the feeling and single words of a message say in coarse terms. */
export function mappedSignals(text: string, signals: MessageSignals): Set<CoarseSignal> {
	const found = new Set(signals.intents.flatMap(({ id }) => coarseOf(id, text)));
	const feeling = FEELINGS[signals.emotion.id];
	if (feeling && signals.emotion.intensity >= FELT) found.add(feeling);
	for (const signal of coarseSaid(text)) found.add(signal);
	return found;
}

/** A message that asks, whatever about: most of them ask about the goods. */
const ASKS =
	/[?吗嗎么麼呢]|多少|什么|怎么|哪|几[个只包片盒斤克]|多[大久长重]|是不是|有没有|能不能|(?:不|没|没有|伐|吧)[\s~.。!]*$/;

/**
 * What a message says in the coarse terms of the public label map, in their order: for Chinese the trained net's own classes joined with what
 * follows from the fine intents; for other languages the latter. `prev` is the seller's message before it.
 */
export function coarseSignals(
	text: string,
	signals: MessageSignals,
	prev: string | null = null,
	model: TrainedModel | null = shippedModel(),
): CoarseSignal[] {
	const mapped = mappedSignals(text, signals);
	const join = model?.file.coarse;
	if (!model || !join || !signals.language.startsWith('zh'))
		return COARSE_SIGNALS.filter((id) => mapped.has(id));
	if (outOfScope(text)) return [];
	const odds = judgeCoarse(model, readContext({ text, prev, now: 0 }));
	const found = new Set([...mapped].filter((id) => !COARSE_CLASSES.includes(id)));
	const asks = ASKS.test(text);
	for (const [i, id] of COARSE_CLASSES.entries()) {
		const sum =
			(odds[i] ?? 0) + (mapped.has(id) ? join.mapped : 0) + (asks && id === 'ask_product' ? join.asks : 0);
		if (sum > join.threshold) found.add(id);
	}
	return COARSE_SIGNALS.filter((id) => found.has(id));
}
