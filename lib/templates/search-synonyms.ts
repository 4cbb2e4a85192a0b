import type { UiLanguage } from '../chat/vocabulary.ts';

/** Words for one thing: a seller who types any of them means templates that have any other. */
export type Synonyms = Readonly<Record<UiLanguage, readonly string[]>>;

const words = (en: string, hans: string, hant: string): Synonyms => ({
	en: en.split(', '),
	'zh-Hans': hans.split(' '),
	'zh-Hant': hant.split(' '),
});

/**
 * Synonyms by subject, for the search only: each line is English, Simplified as mainland sellers say it, Traditional as Taiwan's do. A
 * phrase belongs here when it means this subject alone; a word of two meanings would bring both. Either script finds the other anyway,
 * so the last column lists what is said differently there.
 */
export const SYNONYMS: Readonly<Record<string, Synonyms>> = {
	shipping: words(
		'shipping time, dispatch, delivery time, how long, when will it ship, ship out, lead time',
		'发货 发出 寄出 多久到 几天到 什么时候到 啥时候到 多久发 发货时间 时效',
		'出貨 寄送 寄件 多久會到 幾天到 什麼時候到 到貨時間 出貨時間',
	),
	'shipping-fee': words(
		'shipping cost, postage, shipping fee, delivery charge, freight, shipping charge',
		'运费 邮费 快递费 包邮 免邮 物流费',
		'運費 郵資 免運 運送費用 免運費 宅配費',
	),
	logistics: words(
		'tracking, parcel, package, where is my order, shipment, in transit, track',
		'物流 快递 包裹 到哪了 在哪里 单号 运单 快件 查件',
		'物流 宅配 包裹 貨運 到哪了 單號 配送 查件',
	),
	refund: words('refund, money back, reimburse, reimbursement', '退款 退钱 还钱 返款', '退款 退錢 退費 刷退'),
	return: words('return, send back, take back', '退货 退掉 不要了 寄回', '退貨 退回 寄回 鑑賞期'),
	exchange: words(
		'exchange, swap, replacement, replace, trade in',
		'换货 换一件 调换 更换 补发 重发',
		'換貨 換一件 更換 補寄 重寄',
	),
	warranty: words(
		'warranty, guarantee, after-sales, repair',
		'质保 保修 售后 三包 维修 包退',
		'保固 保修 售後 維修',
	),
	price: words(
		'price, cost, how much, quote',
		'价格 报价 多少钱 价钱 怎么卖',
		'價格 報價 多少錢 價錢 怎麼賣',
	),
	discount: words(
		'discount, coupon, promotion, sale, offer, voucher, deal, promo',
		'优惠 打折 折扣 活动 优惠券 促销 满减 特价 红包',
		'優惠 打折 折扣 活動 折價券 促銷 特價 優惠碼',
	),
	haggle: words(
		'haggle, bargain, cheaper, too expensive, lower price, best price, negotiate',
		'议价 砍价 还价 讲价 便宜点 太贵 少一点 最低价 抹零 再便宜',
		'議價 殺價 算便宜 太貴 少一點 最低價 去零頭 喊價',
	),
	stock: words(
		'stock, in stock, available, availability, inventory, sold out',
		'库存 有货 现货 缺货 断货 有没有货',
		'庫存 有貨 現貨 缺貨 斷貨',
	),
	spec: words(
		'size, spec, measurements, dimensions, details',
		'规格 尺码 尺寸 型号 参数 大小',
		'規格 尺寸 型號 大小',
	),
	recommend: words(
		'recommend, suggest, which one, choose, advice, suggestion',
		'推荐 哪款 哪个好 建议 选哪 怎么选 纠结',
		'推薦 哪一款 哪個好 建議 怎麼選',
	),
	compare: words('compare, comparison, difference, versus', '对比 区别 比较 哪里不一样', '比較 差別 差在哪'),
	genuine: words(
		'genuine, authentic, real, original, fake, counterfeit',
		'正品 真假 保真 真货 假货 真的吗 官方授权',
		'正品 真假 公司貨 真品 仿冒 真的嗎',
	),
	quality: words('quality, well made, durable', '质量 品质 做工 耐用', '品質 做工 耐用'),
	payment: words(
		'payment, pay, checkout, paying, pay safely',
		'付款 支付 付钱 结账 怎么付',
		'付款 結帳 付錢 刷卡 匯款',
	),
	privacy: words(
		'privacy, discreet, plain box, private, confidential, unmarked',
		'隐私 保密 私密 保密发货',
		'隱私 保密 隱密',
	),
	packing: words('packaging, packing, box, wrap', '包装 打包 纸箱', '包裝 包貨 紙箱'),
	usage: words(
		'how to use, manual, instructions, setup, set up, guide, install',
		'怎么用 使用 说明书 安装 教程 用法 使用方法',
		'怎麼用 使用 說明書 安裝 教學 用法',
	),
	invoice: words(
		'invoice, receipt, bill, tax number, vat',
		'发票 开票 收据 抬头 税号 报销',
		'發票 開立發票 收據 抬頭 統編 報帳',
	),
	thanks: words('thanks, thank you, grateful', '感谢 谢谢 多谢', '感謝 謝謝 感恩'),
	'order-placed': words(
		'new order, order placed, confirm address, paid order',
		'下单 已付款 核对地址 拍下了',
		'下單 已付款 核對地址 訂單成立',
	),
	unpaid: words(
		'unpaid, not paid, pending payment, payment reminder, awaiting payment',
		'未付款 催付 待付款 没付款 还没付款 催款 忘记付 未支付',
		'未付款 催付 待付款 還沒付款 催款 尚未結帳 忘記付款',
	),
	'change-order': words(
		'change order, change address, wrong address, wrong size, edit order, new address',
		'改地址 换地址 写错地址 地址错 修改订单 改颜色 拍错',
		'改地址 換地址 寫錯地址 修改訂單 改顏色 訂錯',
	),
	cancel: words('cancel, cancellation, call off', '取消 不想要 撤单', '取消 棄單 不想要'),
	wait: words(
		'waiting, delay, late, hurry, slow, overdue',
		'久等 延误 催 太慢 还没发 没收到 耽搁',
		'久等 延誤 催 太慢 還沒寄 沒收到',
	),
	apologise: words(
		'sorry, apologise, apologize, apology, my fault',
		'道歉 抱歉 对不起 不好意思 致歉',
		'道歉 抱歉 對不起 不好意思',
	),
	complaint: words('complaint, complain, problem, issue', '投诉 客诉 纠纷 有问题', '投訴 客訴 糾紛 申訴'),
	damaged: words(
		'damaged, broken, defective, faulty, defect, cracked',
		'破损 坏了 瑕疵 损坏 有问题 碎了',
		'破損 壞了 瑕疵 損壞 摔壞',
	),
	proof: words(
		'photo, proof, picture, evidence, screenshot',
		'照片 拍照 凭证 截图 证据',
		'照片 拍照 憑證 截圖',
	),
	solution: words('solution, solve, resolve, options', '方案 解决 处理办法', '方案 解決 處理方式'),
	understand: words('understand, empathy, sympathise, calm down', '理解 体谅 安抚', '理解 體諒 安撫'),
	angry: words(
		'angry, furious, upset, rude, mad, threat, bad review, dispute',
		'生气 发火 愤怒 差评 平台介入 威胁 骂人',
		'生氣 發火 憤怒 負評 差評 平台介入 威脅',
	),
	'follow-up': words(
		'follow up, check in, still interested, thinking about it',
		'回访 跟进 再看看 考虑 犹豫',
		'回訪 追蹤 再看看 考慮 猶豫',
	),
	bulk: words(
		'bulk, wholesale, large order, quantity, bulk price',
		'批发 团购 批量 大量 大单 起批',
		'批發 團購 批量 大量 大宗',
	),
	custom: words(
		'custom, personalised, personalized, customised, engraving, logo, made to order',
		'定制 订做 刻字 印字',
		'訂製 客製 客製化 刻字 印字',
	),
	gift: words('gift, present, card, gift wrap', '礼物 送礼 礼品 礼盒 贺卡', '禮物 送禮 禮盒 賀卡 小卡'),
	praise: words(
		'praise, happy, good review, positive review, compliment',
		'好评 表扬 夸 五星',
		'好評 誇獎 五星',
	),
	goodbye: words('goodbye, bye, take care, have a nice day', '再见 拜拜 道别', '再見 掰掰 道別'),
	festival: words(
		'festival, holiday, new year, christmas, season greetings, mid-autumn',
		'节日 过年 春节 新年 中秋 端午 祝福 国庆',
		'節日 節慶 過年 春節 新年 中秋 端午 祝福',
	),
	birthday: words('birthday', '生日', '生日'),
	'win-back': words(
		'win back, regular, old customer, long time, miss you, inactive, lapsed',
		'老顾客 好久不见 召回 老客户 久未光临 回头客',
		'老客人 好久不見 久未光臨 回頭客 老顧客',
	),
	reorder: words(
		'reorder, refill, replenish, running low, restock, repeat order, used up',
		'复购 补货 回购 用完 再买',
		'回購 補貨 用完 再買',
	),
	greeting: words(
		'hello, hi, welcome, greeting, greet',
		'欢迎 你好 您好 在吗 问候',
		'歡迎 你好 您好 請問 問候',
	),
	mismatch: words(
		'not as described, mismatch, wrong item, different item',
		'描述不符 发错 货不对板 色差 不一样',
		'與描述不符 寄錯 不符',
	),
	missing: words(
		'missing, lost, not received, never arrived',
		'少件 漏发 丢件 没收到',
		'少件 漏寄 遺失 沒收到',
	),
	urgent: words('urgent, rush, asap, express', '加急 着急 赶时间 急用', '急件 趕時間 急用'),
	customs: words('customs, duty, import tax', '关税 清关 海关', '關稅 清關 海關'),
	pickup: words('pickup, collect, pick up', '自提 上门取', '自取 店到店 超商取貨 超取'),
	cash: words('cash on delivery', '货到付款', '貨到付款'),
	instalment: words('instalments, installment, pay later', '分期 花呗', '分期 先買後付'),
	member: words('member, membership, points, vip', '会员 积分 会员价', '會員 點數 紅利'),
	allergy: words(
		'safe, ingredients, allergy, certificate, certified',
		'成分 过敏 安全 检测 证书',
		'成分 過敏 安全 檢驗 證書',
	),
	'off-platform': words(
		'off platform, outside payment, whatsapp, wechat',
		'加微信 私下交易 线下转账',
		'加line 私下交易',
	),
	buyer: words('buyer, customer, client, shopper', '买家 顾客 客人 客户', '買家 顧客 客人'),
	survey: words('survey, satisfied, satisfaction, feedback', '满意 调查 反馈 评价', '滿意 調查 意見 評價'),
};
