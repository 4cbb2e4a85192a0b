import type { StarterSlug, StarterText } from './frames.ts';

/** Starter templates in Simplified Chinese, in the manner of Taobao and Pinduoduo customer service. */
export const ZH_HANS: Record<StarterSlug, StarterText> = {
	'greeting-first': {
		title: '欢迎新顾客',
		body: '您好，欢迎光临{% if shop.name %}{{ shop.name }}{% else %}小店{% endif %}～想看点什么？您说说用途和喜好，我帮您挑，慢慢看不着急。',
		tags: ['欢迎', '你好', '在吗', '问候'],
	},
	'price-offer': {
		title: '报价和活动',
		body: '亲，{{ item.name | default: "这款" }}现在是{{ item.price }}{% if offer.coupon %}，可以用{{ offer.coupon }}{% if offer.ends %}，活动到{{ offer.ends }}{% endif %}{% endif %}。您要哪个颜色、尺码？我帮您算一下到手价。',
		tags: ['价格', '多少钱', '优惠', '活动', '券'],
	},
	'haggle-hold': {
		title: '议价：守住价格，给实在的',
		body: '理解您的心情，买东西都想划算些。这个价对每位顾客都一样，单件真的让不动了，{% if offer.coupon %}不过{{ offer.coupon }}这单能用上，您领了再拍{% else %}不过您要是拍两件以上，我去帮您申请一下运费{% endif %}，您看可以吗？',
		tags: ['还价', '砍价', '便宜点', '抹零', '包邮', '婉拒'],
	},
	'stock-spec': {
		title: '库存和规格',
		body: '{% if item.stock > 0 %}有货的亲，{{ item.name | default: "这款" }}{% if item.option %}{{ item.option }}{% endif %}目前还有{{ item.stock }}件。{% else %}我这就帮您查一下{% if item.option %}{{ item.option }}的{% endif %}库存和具体参数。{% endif %}您把需要的尺寸或型号发我，核对好合适再拍。',
		tags: ['库存', '有货', '尺码', '颜色', '型号', '参数'],
	},
	'recommend-one': {
		title: '推荐一款并说明理由',
		body: '按您说的情况，我建议选{{ item.name }}，跟您的用途比较对得上。别的款也各有长处，您更看重大小、手感还是预算？告诉我，我把差别给您列清楚。',
		tags: ['推荐', '哪款好', '对比', '区别', '纠结'],
	},
	'shipping-time-fee': {
		title: '发货时间和运费',
		body: '{% if shop.dispatch_time %}付款后{{ shop.dispatch_time }}内发货{% if shop.delivery_time %}，路上一般{{ shop.delivery_time }}{% endif %}。{% else %}付款后按下单顺序安排发货。{% endif %}{% if shop.shipping_fee == 0 %}这款是包邮的。{% elsif shop.shipping_fee %}运费{{ shop.shipping_fee }}{% if shop.free_shipping_from %}，满{{ shop.free_shipping_from }}包邮{% endif %}。{% else %}运费填好地址后结算页会显示。{% endif %}您要是赶时间，先跟我说个日期，来不来得及我如实告诉您。',
		tags: ['发货', '几天到', '运费', '包邮', '快递'],
	},
	'parcel-status': {
		title: '查物流',
		body: '{% if tracking.number %}您的包裹走的是{{ tracking.carrier | default: "快递" }}，单号{{ tracking.number }}{% if tracking.eta %}，预计{{ tracking.eta }}前后到{% endif %}。{% else %}我正在帮您查包裹到哪了，有消息就在这里告诉您。{% endif %}我这边也会盯着，要是物流一直不动，您喊我，我去催快递。',
		tags: ['物流', '快递', '到哪了', '单号'],
	},
	'authentic-quality': {
		title: '正品与品质',
		body: '您问得对，买之前是该看清楚。{{ item.name | default: "这款" }}我可以给您拍细节图，标签、检测或授权资料我们手上有的也发您看，往期买家评价您也可以翻一翻。您想先看哪方面？',
		tags: ['正品', '真假', '质量', '做工', '授权'],
	},
	'after-sales-policy': {
		title: '退换和质保说明',
		body: '亲放心看，{% if shop.return_days %}签收后{{ shop.return_days }}天内，不影响二次销售都可以退{% else %}退货时限以商品页写的为准，保持完好就可以申请{% endif %}{% if shop.warranty %}，质保{{ shop.warranty }}{% endif %}。收到要是有破损或跟描述不符，您拍张照发我，后面怎么走我一步步陪您弄。',
		tags: ['售后', '退货', '质保', '七天无理由', '保修'],
	},
	'payment-safety': {
		title: '怎么付款更安心',
		body: '您直接在平台下单付款就行，钱由平台保管，您确认收货后才到我们这边，我们也不会让您到别处付款。步骤是选规格、核对地址、提交订单、选付款方式；哪一步卡住了告诉我，我教您。',
		tags: ['付款', '支付', '安全', '怎么买', '下单'],
	},
	'privacy-packing': {
		title: '隐私包装',
		body: '可以的亲，我们能用普通纸箱包装，外面不写里面是什么，您的信息也只用来寄这一单。需要的话我给仓库备注上？',
		tags: ['隐私', '保密', '包装', '发货单'],
	},
	'usage-help': {
		title: '收到后怎么用',
		body: '{{ order.item | default: "东西" }}拿到后先点点配件齐不齐，再照说明书来，头一回用慢一点。哪一步不明白、哪里看着不对，拍张照或视频给我，我陪您一起弄。',
		tags: ['使用', '怎么用', '说明书', '收到', '安装'],
	},
	invoice: {
		title: '开发票',
		body: '可以开的亲{% if order.number %}，订单{{ order.number }}{% endif %}{% if order.amount %}，金额{{ order.amount }}{% endif %}。麻烦把发票抬头发我，公司抬头再加上税号，开好了我在这里通知您。',
		tags: ['发票', '开票', '抬头', '税号'],
	},
	'order-thanks': {
		title: '感谢下单，核对地址',
		body: '收到您的订单啦，谢谢支持！{% if order.item %}{{ order.item }}{% if order.quantity > 1 %}共{{ order.quantity }}件，{% endif %}{% endif %}我们会仔细打包。麻烦您再核对一下收货地址和电话，发出后我把单号发您。',
		tags: ['下单', '已付款', '核对地址', '感谢'],
	},
	'unpaid-reminder': {
		title: '温馨提醒：还没付款',
		body: '亲，您拍的{{ order.item | default: "宝贝" }}还没付款，是付款时遇到问题了，还是哪里想再问问？我都可以帮您看。要是改主意了也没关系，跟我说一声就好。',
		tags: ['未付款', '催付', '待付款', '提醒'],
	},
	'change-cancel': {
		title: '改地址、改规格或取消',
		body: '好的，收到。{% if order.status == "shipped" or order.status == "in-transit" %}包裹已经发出了，我联系快递问问还能不能改。{% else %}我先请仓库把您的订单{% if order.number %}{{ order.number }}{% endif %}留一留。{% endif %}您把要改的地址或颜色尺码发我，想取消也直说，能不能改好我都在这里回您。',
		tags: ['改地址', '改颜色', '取消订单', '拍错'],
	},
	'wait-apology': {
		title: '让您久等了，正在查',
		body: '实在抱歉，让您久等了。{% if order.number %}订单{{ order.number }}{% else %}您这件事{% endif %}我正在跟进，今天之内在这里给您回话，就算还没有结果也告诉您进展。谢谢您的耐心。',
		tags: ['久等', '抱歉', '催', '还没发', '没收到', '延误'],
	},
	'return-exchange': {
		title: '退换货步骤',
		body: '没能让您满意，抱歉了。您打开订单{% if order.number %}{{ order.number }}{% endif %}，点申请售后，选退款退货或换货，再传张照片；东西和包装先保持原样。您是想退款还是换一件？我帮您跟到底。',
		tags: ['退货', '退款', '换货', '售后'],
	},
	'complaint-ask': {
		title: '投诉：先问清情况和照片',
		body: '抱歉让您遇到这种情况，也谢谢您告诉我。能说说具体是怎么回事吗？再麻烦拍一下商品和快递面单{% unless order.number %}，附上订单号{% endunless %}，我好一次帮您核实清楚，不让您来回说。',
		tags: ['投诉', '怎么回事', '拍照', '凭证'],
	},
	'complaint-understand': {
		title: '投诉：道歉与体谅',
		body: '真的对不起，换作是我也会不好受。之前也有顾客遇到过，当时同样挺失望，后来一起把问题弄清楚，事情也就有了着落。这件事我来跟，没处理完我不会放下。',
		tags: ['道歉', '对不起', '理解', '安抚'],
	},
	'complaint-solutions': {
		title: '投诉：复述问题，给出方案',
		body: '我跟您核对一下：{{ problem.summary }}，是这样吗？如果没错，可以给您补发一件，或者办理退款，您觉得哪种合适？您有别的想法也请直说，咱们商量。',
		tags: ['方案', '补发', '退款', '核对'],
	},
	'complaint-close': {
		title: '投诉：达成一致与回访',
		body: '{% if problem.solution %}那就按咱们说好的：{{ problem.solution }}。{% endif %}谢谢您耐心配合。后面处理得顺不顺、满不满意，您都可以在这里告诉我，还有不妥的地方我接着跟。',
		tags: ['回访', '满意', '处理好', '跟进'],
	},
	'threat-calm': {
		title: '顾客很生气时',
		body: '您的心情我明白，这事搁谁身上都窝火。评价和投诉是您的权利，我更想把问题本身给您解决好。您说说怎样处理您能接受，{% if order.number %}订单{{ order.number }}{% else %}这一单{% endif %}我们能做到哪一步，我如实答复您。',
		tags: ['差评', '投诉', '生气', '平台介入'],
	},
	'gentle-follow-up': {
		title: '犹豫顾客回访',
		body: '亲，不着急，您慢慢考虑。{{ item.name | default: "之前看的那款" }}要是还有拿不准的地方，比如尺码、价格、发货，随时问我，合不合适我都跟您说实话。',
		tags: ['考虑', '犹豫', '跟进', '再看看'],
	},
	'bulk-custom': {
		title: '批量和定制',
		body: '谢谢您来问！麻烦说下数量、要货日期，还有尺寸、颜色、要不要印字这些要求。{% if offer.bulk_from %}{{ offer.bulk_from }}件起有批量价。{% endif %}我跟同事核算好给您明确报价，做不了的也直接告诉您。',
		tags: ['批发', '团购', '定制', '大量', '报价'],
	},
	'gift-care': {
		title: '帮忙挑礼物',
		body: '{% if gift.recipient %}送{{ gift.recipient }}的呀，{% else %}送礼呀，{% endif %}您真有心。说说对方的喜好和哪天要用，我帮您挑一款合适的。包裹里可以不放价格单，想写贺卡把内容发我就行。',
		tags: ['送礼', '礼物', '贺卡', '礼盒'],
	},
	'praise-thanks': {
		title: '感谢好评与道别',
		body: '谢谢您的认可，看到您的话我们特别暖心。{{ order.item | default: "东西" }}用着有什么问题，随时来找我。祝您生活愉快！',
		tags: ['好评', '感谢', '再见', '不客气'],
	},
	'festival-birthday': {
		title: '节日、生日祝福',
		body: '{{ festival.name }}快乐！{{ shop.name | default: "小店" }}祝您和家人身体健康、事事顺心。{% if offer.coupon %}给您留了份小心意：{{ offer.coupon }}，用得上再用。{% endif %}',
		tags: ['节日', '生日', '祝福'],
	},
	'win-back': {
		title: '问候久未光临的老顾客',
		body: '好久不见，{{ order.item | default: "之前买的东西" }}用着还顺手吗？有哪里没做好的，您尽管说，我们改。{% if offer.coupon %}想再逛逛的话，给您留了{{ offer.coupon }}。{% endif %}不买也没关系，就是来问候一声。',
		tags: ['老顾客', '好久不见', '回访', '召回'],
	},
	replenishment: {
		title: '快用完了提醒',
		body: '亲，{% if order.date %}您{{ order.date }}买的{% else %}您上次买的{% endif %}{{ order.item | default: "那款" }}，算算日子快用完了吧？需要的话我照上次的{% if order.quantity > 1 %}{{ order.quantity }}件{% else %}数量{% endif %}给您留着。家里还有也不急，告诉我过多久再提醒您。',
		tags: ['复购', '补货', '用完', '回购'],
	},
};
