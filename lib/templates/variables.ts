import {
	LANGUAGES,
	type Language,
	ORDER_STATUSES,
	type OrderStatus,
	type UiLanguage,
} from '../chat/vocabulary.ts';
import { fieldName } from './fields.ts';

/** How a variable's value is written into the text. */
export type VariableKind =
	/** As given, cleaned by {@link plainText}. */
	| 'text'
	/** A number, or the figure as the page shows it. */
	| 'number'
	/** A number in `shop.currency`, or the amount as the page shows it, e.g. "NT$350". */
	| 'money'
	/** Milliseconds since the epoch, or a date as the page shows it. */
	| 'date'
	/** An id of `ORDER_STATUSES`, written in the template's language, or the status as the page shows it. */
	| 'status'
	/** An id of `LANGUAGES`, written as the language's name in the template's language. */
	| 'language';

interface VariableEntry {
	kind: VariableKind;
	/**
	 * What stands in the text while there is no value, in the language of the template (the text goes to the buyer, so it
	 * follows the template, not the interface). The interface's name for it is the locale key of {@link variableLabelKey}.
	 */
	mark: Record<UiLanguage, string>;
}

const entry = (kind: VariableKind, en: string, hans: string, hant: string): VariableEntry => ({
	kind,
	mark: { en, 'zh-Hans': hans, 'zh-Hant': hant },
});

/** Every variable that a template may use. All values are optional. Names are stable: they are stored in sellers' templates. */
export const VARIABLES = {
	'buyer.name': entry('text', 'buyer name', '买家称呼', '買家稱呼'),
	/** What the buyer writes: `en`, `zh-Hans`, `zh-Hant` or `other`. */
	'buyer.language': entry('language', 'buyer language', '买家语言', '買家語言'),
	/** Orders of this buyer that are known, as a number. */
	'buyer.orders': entry('number', 'number of orders', '历史订单数', '歷史訂單數'),
	'seller.name': entry('text', 'your name', '您的称呼', '您的稱呼'),
	'shop.name': entry('text', 'shop name', '店铺名', '賣場名稱'),
	/** Hours in which someone answers, e.g. "9:00–21:00". */
	'shop.hours': entry('text', 'service hours', '客服时间', '客服時間'),
	/** How soon an order leaves, with its unit, e.g. "48 hours". */
	'shop.dispatch_time': entry('text', 'dispatch time', '发货时效', '出貨時間'),
	/** How long parcels usually travel, with its unit, e.g. "3–5 days". */
	'shop.delivery_time': entry('text', 'delivery time', '运输时效', '配送時間'),
	'shop.shipping_fee': entry('money', 'shipping fee', '运费', '運費'),
	/** Order amount from which shipping is free. */
	'shop.free_shipping_from': entry('money', 'free shipping from', '包邮金额', '免運門檻'),
	/** Days within which a buyer may return an item, as a number. */
	'shop.return_days': entry('number', 'return days', '退货天数', '退貨天數'),
	/** Length of the warranty, with its unit, e.g. "1 year". */
	'shop.warranty': entry('text', 'warranty period', '质保期', '保固期'),
	/** Where returned parcels go. */
	'shop.return_address': entry('text', 'return address', '退货地址', '退貨地址'),
	/** ISO 4217 code, e.g. "TWD": how `money` writes numbers. */
	'shop.currency': entry('text', 'currency', '货币', '幣別'),
	'order.number': entry('text', 'order number', '订单号', '訂單編號'),
	'order.item': entry('text', 'item ordered', '所购商品', '訂購商品'),
	'order.amount': entry('money', 'order amount', '订单金额', '訂單金額'),
	'order.quantity': entry('number', 'quantity', '数量', '數量'),
	'order.status': entry('status', 'order status', '订单状态', '訂單狀態'),
	'order.date': entry('date', 'order date', '下单日期', '下單日期'),
	'item.name': entry('text', 'item', '商品', '商品'),
	'item.price': entry('money', 'price', '价格', '價格'),
	/** Colour, size or model, e.g. "M, navy". */
	'item.option': entry('text', 'size or colour', '规格', '規格'),
	/** Pieces in stock, as a number. */
	'item.stock': entry('number', 'stock', '库存数量', '庫存數量'),
	/** Address of its page. */
	'item.link': entry('text', 'item link', '商品链接', '商品連結'),
	'tracking.number': entry('text', 'tracking number', '快递单号', '物流單號'),
	'tracking.carrier': entry('text', 'carrier', '快递公司', '物流公司'),
	/** Address of the page that shows where the parcel is. */
	'tracking.link': entry('text', 'tracking link', '物流查询链接', '物流查詢連結'),
	/** Expected day of arrival. */
	'tracking.eta': entry('date', 'arrival date', '预计到达日期', '預計到貨日'),
	/** A coupon or offer, in words or as its code. */
	'offer.coupon': entry('text', 'coupon', '优惠券', '優惠券'),
	'offer.ends': entry('date', 'end of the offer', '活动截止日期', '活動截止日'),
	/** Smallest quantity of the wholesale price, as a number. */
	'offer.bulk_from': entry('number', 'bulk quantity', '批量起订数', '大量訂購數量'),
	/** What went wrong, in the seller's words. */
	'problem.summary': entry('text', 'the problem', '问题描述', '問題描述'),
	/** What seller and buyer agreed. */
	'problem.solution': entry('text', 'the solution', '处理方案', '處理方式'),
	/** A festival, or "birthday". */
	'festival.name': entry('text', 'festival or birthday', '节日或生日', '節日或生日'),
	/** Who a gift is for. */
	'gift.recipient': entry('text', 'recipient', '收礼人', '收禮人'),
} as const satisfies Record<string, VariableEntry>;

export type VariableName = keyof typeof VARIABLES;

/** Names of all variables, in the order in which a menu shows them. */
export const VARIABLE_NAMES = Object.keys(VARIABLES) as VariableName[];

/** What is known when a template is rendered. Absent, null, blank and non-finite values count as missing. */
export type TemplateValues = { [Name in VariableName]?: string | number | null };

/** Whether `name` is in the catalogue. */
export function isVariableName(name: string): name is VariableName {
	return Object.hasOwn(VARIABLES, name);
}

/** The locale key of a variable's name in the interface. */
export function variableLabelKey(name: VariableName): string {
	return `templates.variable.${name}`;
}

/** The words inside 〔〕 where a value is missing. A name that is not in the catalogue stands as the author typed it. */
export function variableMark(name: string, language: UiLanguage): string {
	if (isVariableName(name)) return VARIABLES[name].mark[language];
	const field = fieldName(name);
	if (field !== null) return field;
	return name === '' ? { en: 'value', 'zh-Hans': '内容', 'zh-Hant': '內容' }[language] : name;
}

const STATUS_WORDS: Record<OrderStatus, Record<UiLanguage, string>> = {
	'ordered-unpaid': { en: 'awaiting payment', 'zh-Hans': '待付款', 'zh-Hant': '待付款' },
	paid: { en: 'paid', 'zh-Hans': '已付款', 'zh-Hant': '已付款' },
	shipped: { en: 'shipped', 'zh-Hans': '已发货', 'zh-Hant': '已出貨' },
	'in-transit': { en: 'on its way', 'zh-Hans': '运输中', 'zh-Hant': '配送中' },
	delivered: { en: 'delivered', 'zh-Hans': '已签收', 'zh-Hant': '已送達' },
	confirmed: { en: 'received', 'zh-Hans': '已确认收货', 'zh-Hant': '已完成' },
	reviewed: { en: 'reviewed', 'zh-Hans': '已评价', 'zh-Hant': '已評價' },
	refunded: { en: 'refunded', 'zh-Hans': '已退款', 'zh-Hant': '已退款' },
	cancelled: { en: 'cancelled', 'zh-Hans': '已取消', 'zh-Hant': '已取消' },
};

/** An order status in words for the buyer; a status that is not one of our ids is the page's own wording and stays. */
export function statusWords(status: string, language: UiLanguage): string {
	const known = ORDER_STATUSES.find((id) => id === status);
	return known === undefined ? status : STATUS_WORDS[known][language];
}

const LANGUAGE_WORDS: Record<Language, Record<UiLanguage, string>> = {
	en: { en: 'English', 'zh-Hans': '英语', 'zh-Hant': '英文' },
	'zh-Hans': { en: 'Simplified Chinese', 'zh-Hans': '简体中文', 'zh-Hant': '簡體中文' },
	'zh-Hant': { en: 'Traditional Chinese', 'zh-Hans': '繁体中文', 'zh-Hant': '繁體中文' },
	other: { en: 'your language', 'zh-Hans': '您的语言', 'zh-Hant': '您的語言' },
};

/** What an id stands for in the text; words that are no id stay as they are. */
export function idWords(kind: 'status' | 'language', id: string, language: UiLanguage): string {
	if (kind === 'status') return statusWords(id, language);
	const known = LANGUAGES.find((one) => one === id);
	return known === undefined ? id : LANGUAGE_WORDS[known][language];
}
