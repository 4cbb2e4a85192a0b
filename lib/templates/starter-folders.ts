import type { UiLanguage } from '../chat/vocabulary.ts';
import { STARTER_SUBJECTS } from './starter.ts';
import { isStarterId, slugOf } from './variants.ts';

type Words = Record<UiLanguage, string>;
const words = (en: string, hans: string, hant: string): Words => ({ en, 'zh-Hans': hans, 'zh-Hant': hant });

/** The folder that holds the starter library: read-only, made of the program, never of the database. */
export const STARTER_ROOT: Words = words('Starter library', '入门库', '入門庫');

/** Its folders by the time of a sale, and the subjects in each. A subject is a file of `starter/`. */
export const STARTER_SHELVES: readonly { name: Words; subjects: Readonly<Record<string, Words>> }[] = [
	{
		name: words('Before the order', '售前', '售前'),
		subjects: {
			greetings: words('Greetings', '问候', '問候'),
			recommendations: words('Recommendations', '推荐', '推薦'),
			comparisons: words('Comparisons', '对比', '比較'),
			'stock-and-size': words('Stock and size', '库存与尺码', '庫存與尺寸'),
			'genuine-and-quality': words('Genuine and quality', '正品与质量', '正品與品質'),
			prices: words('Prices', '价格', '價格'),
			haggling: words('Haggling', '议价', '議價'),
			objections: words('Objections', '异议', '異議'),
			gifts: words('Gifts', '送礼', '送禮'),
			'bulk-and-custom': words('Bulk and custom', '批量与定制', '大量與訂製'),
			'promises-and-quotes': words('Promises and quotes', '承诺与报价', '承諾與報價'),
		},
	},
	{
		name: words('The order', '订单', '訂單'),
		subjects: {
			orders: words('Orders', '下单', '下單'),
			payment: words('Payment', '付款', '付款'),
			unpaid: words('Unpaid orders', '催付', '催付款'),
			'order-care': words('Order care', '订单关怀', '訂單關懷'),
			privacy: words('Privacy', '隐私', '隱私'),
		},
	},
	{
		name: words('Shipping', '物流', '物流'),
		subjects: {
			shipping: words('Shipping', '发货', '出貨'),
			parcels: words('Parcels', '包裹', '包裹'),
			waiting: words('Waiting', '久等', '久等'),
		},
	},
	{
		name: words('After the order', '售后', '售後'),
		subjects: {
			usage: words('Usage', '使用', '使用'),
			'after-sales': words('After-sales', '售后服务', '售後服務'),
			returns: words('Returns', '退换货', '退換貨'),
			satisfaction: words('Satisfaction', '满意与评价', '滿意與評價'),
		},
	},
	{
		name: words('Complaints', '投诉', '客訴'),
		subjects: {
			'complaint-questions': words('Asking what happened', '问清情况', '問清狀況'),
			'complaint-apologies': words('Apologising', '道歉', '道歉'),
			'complaint-solutions': words('Solutions', '解决方案', '解決方案'),
			'complaint-endings': words('Closing', '收尾', '收尾'),
			threats: words('Threats', '威胁差评', '威脅負評'),
		},
	},
	{
		name: words('People', '人情', '人情'),
		subjects: {
			'buyer-types': words('Types of buyers', '买家类型', '買家類型'),
			'small-talk': words('Small talk', '闲聊', '閒聊'),
			celebrations: words('Celebrations', '节日祝福', '節日祝福'),
			'repeat-buyers': words('Repeat buyers', '老客户', '老客戶'),
		},
	},
];

let shelves: Map<string, { shelf: Words; subject: Words }> | null = null;

function shelfOf(subject: string): { shelf: Words; subject: Words } | undefined {
	shelves ??= new Map(
		STARTER_SHELVES.flatMap(({ name, subjects }) =>
			Object.entries(subjects).map(([id, one]) => [id, { shelf: name, subject: one }] as const),
		),
	);
	return shelves.get(subject);
}

/** The folder that a starter lies in, as the interface names it; null for an own template. */
export function starterFolder(id: string, language: UiLanguage): string[] | null {
	const found = isStarterId(id) ? shelfOf(STARTER_SUBJECTS.get(slugOf(id)) ?? '') : undefined;
	return found ? [STARTER_ROOT[language], found.shelf[language], found.subject[language]] : null;
}

/** Every name of a starter's folders in every language: what follows `@` in the search. */
export function starterFolderNames(id: string): string[] {
	const found = isStarterId(id) ? shelfOf(STARTER_SUBJECTS.get(slugOf(id)) ?? '') : undefined;
	return found
		? [...new Set([STARTER_ROOT, found.shelf, found.subject].flatMap((one) => Object.values(one)))]
		: [];
}
