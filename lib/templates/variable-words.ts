import { foldToHans } from './hans-fold.ts';
import { isVariableName, VARIABLE_NAMES, type VariableName } from './variables.ts';

/**
 * What sellers call our values, here and in other tools, in English and Chinese. Traditional is folded to Simplified before looking up. A word that
 * could mean two things ("number", "time") is left out: the seller is asked rather than told wrong.
 */
const WORDS: Partial<Record<VariableName, string>> = {
	'buyer.name':
		'buyer buyernick customer customername client clientname contact contactname name firstname fullname recipient username 买家 买家昵称 买家姓名 买家名 买家名称 买家称呼 买家旺旺 买家账号 客户 客户姓名 客户昵称 客户名 客户名称 客人 客人姓名 顾客 顾客姓名 顾客昵称 买家暱称 客户暱称 昵称 暱称 姓名 称呼 旺旺 旺旺名 收件人 收货人 收件人姓名 收货人姓名',
	'seller.name':
		'agent agentname seller sellername myname signature 客服 客服昵称 客服姓名 客服名称 客服旺旺 卖家 卖家昵称 卖家姓名 我的名字',
	'shop.name':
		'shop store storename company companyname 店铺 店铺名 店铺名称 店名 商店 商店名称 卖场 卖场名称 店家名称 公司名称',
	'shop.hours': 'hours openinghours businesshours servicehours 营业时间 客服时间 工作时间 上班时间',
	'shop.shipping_fee': 'shippingfee shippingcost postage 运费 邮费 快递费',
	'shop.warranty': 'warranty 质保 质保期 保固 保固期',
	'order.number': 'orderid orderno ordernum ordernr 订单号 订单编号 订单号码 单号 订单 交易号',
	'order.item': 'ordereditem orderitem 所购商品 购买商品 订购商品',
	'order.amount': 'total amount ordertotal 金额 订单金额 实付金额 付款金额 总价 总额 总金额',
	'order.quantity': 'quantity qty 数量 件数',
	'order.date': 'orderdate 下单日期 下单时间 订购日期 购买日期',
	'order.status': 'orderstatus 订单状态',
	'item.name':
		'product productname item itemname itemtitle 商品 商品名 商品名称 商品标题 宝贝 宝贝名称 宝贝标题 产品 产品名称 品名',
	'item.price': 'price itemprice productprice 价格 售价 单价 商品价格',
	'item.option': 'variant option size color colour 规格 尺码 尺寸 颜色 款式',
	'item.stock': 'stock inventory 库存 库存数量',
	'tracking.number':
		'tracking trackingno trackingid trackingcode trackingnumber 快递单号 运单号 物流单号 快递编号 包裹编号 寄件编号 追踪号码 配送编号',
	'tracking.carrier': 'carrier courier 快递 快递公司 物流公司 物流',
	'tracking.eta':
		'eta deliverydate arrivaldate 预计到达 预计送达 预计到达日期 预计到货日 预计送达日期 到货日期',
	'offer.coupon': 'coupon couponcode promocode discountcode voucher 优惠券 优惠码 折扣码 优惠代码',
	'offer.ends': 'offerends 活动截止 活动截止日期 活动结束时间',
};

/** A name as it is looked up: without spaces and signs, lower case, Simplified. */
export const squash = (name: string) =>
	foldToHans(
		name
			.normalize('NFKC')
			.toLowerCase()
			.replace(/[\s_.\-:：/]+/gu, ''),
	);

const TABLE = new Map<string, VariableName>();
for (const name of VARIABLE_NAMES) TABLE.set(squash(name), name);
for (const [name, words] of Object.entries(WORDS)) {
	if (isVariableName(name)) for (const word of words.split(' ')) TABLE.set(squash(word), name);
}

/** Our value for what a seller or another tool calls it; undefined when none surely means the same. */
export function variableCalled(name: string): VariableName | undefined {
	return TABLE.get(squash(name));
}
