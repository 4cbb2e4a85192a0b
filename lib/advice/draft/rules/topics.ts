import type { IntentId } from '../../../chat/vocabulary.ts';

/**
 * Words that an answer to a question of this kind holds; seen in lower case and Simplified characters. Wide on purpose: a draft that might be
 * an answer counts as one, for a false alarm under the seller's hands costs more than a missed question.
 */
export const ANSWER_WORDS: Partial<Record<IntentId, RegExp>> = {
	'ask-price': /\d|元|块|价|折|优惠|贵|便宜|报价|price|cost|\$|€|£|each|quote/,
	haggle:
		/\d|价|折|优惠|便宜|券|送|包邮|少|让|成本|利润|赠|减|抹|price|discount|off|lower|deal|coupon|free|margin|cost/,
	'ask-stock':
		/有的?|没|无|货|库存|补|断码|卖完|售罄|拍|下单|剩|预售|in stock|available|sold out|left|restock|yes|have|order|out of/,
	'ask-shipping-time':
		/\d|今天|明天|后天|当天|小时|发货|寄|发出|到|天|周|快递|派件?|采购|缺货|韵达|中通|圆通|顺丰|申通|百世|邮政|德邦|天天|预售|今晚|尽快|ship|arriv|deliver|day|week|tomorrow|today|dispatch|business|courier|customs/,
	'ask-shipping-fee': /\d|邮|运费|包|免运|快递费|超商|shipping|postage|free|fee|deliver/,
	'ask-logistics':
		/\d|快递|物流|单号|派件?|丢件|运输|韵达|中通|圆通|顺丰|申通|百世|邮政|德邦|天天|签收|发|到|在途|查|转运|站|催|配送|track|parcel|courier|carrier|ship|deliver|package|transit|arriv|check|customs/,
	'ask-payment': /付|支付|款|宝|卡|分期|花呗|白条|转|pay|card|paypal|checkout|install|transfer|bank/,
	'ask-invoice': /票|税|抬头|统编|invoice|receipt|vat|tax/,
	'ask-promotion':
		/\d|活动|券|优惠|折|减|送|满|价|618|双1|双十|sale|coupon|discount|promo|offer|off|deal|code/,
	'ask-after-sales':
		/退|换|保|修|售后|运费|七天|7天|\d天|无理由|质量|拍|照|return|refund|warrant|exchange|repair|replace|day|photo|cover|back/,
};

/**
 * Words that take a question up, whatever it is about: they put off, agree, refuse, or point back at what was asked. Only a draft without any of
 * them has plainly passed over the one open question.
 */
export const TAKES_UP =
	/稍等|稍候|等|确认|核实|查|问|看|帮[您你]|给[您你]|抱歉|不好意思|对不起|可以|不行|不能|能的|会的|是的|对的|没问题|建议|推荐|不会|放心|好[的哒]|行|这[个是种边]|应该|一般|需要|只能|必须|要[以按]|默认|系统|订单|申请|审核|签收|售后|耐心|let me|check|ask|look|confirm|sorry|apolog|yes|no\b|sure|of course|unfortunately|afraid|certainly|absolutely|recommend|i'll|we'll|i will|we will|can|(?:^|[.!,] ?)(?:it|they|i|there|we|that|you)(?: |'|$)/;
