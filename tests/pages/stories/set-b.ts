import type { Story } from './story.ts';

/** A lamp came dented and with the wrong plug; courteous at first, then impatient: after-sale, English. */
const dented: Story = {
	key: 'en',
	buyer: { name: 'Derek Holloway', id: '402217896', region: 'Austin', since: '2022', orders: 2 },
	item: { id: '33810467', title: 'Brass reading lamp, swing arm', price: '$124.00', hues: [44, 200] },
	order: { no: '114-3941689-8772232', status: 'Delivered', amount: '$124.00' },
	messages: [
		{ from: 'buyer', text: 'Hello, my lamp was delivered this morning.', at: -1620 },
		{ from: 'buyer', text: 'The shade has a dent the size of a coin and the plug is a UK one', at: -1619 },
		{
			from: 'seller',
			text: 'Hi Derek, I am so sorry to hear that. Could you send me a picture of the dent?',
			at: -1602,
		},
		{ from: 'buyer', text: '', at: -1598, kind: 'image' },
		{
			from: 'buyer',
			text: 'There you go. Order number is 114-3941689-8772232 in case you need it.',
			at: -1597,
		},
		{
			from: 'seller',
			text: 'Thank you. I can send a new shade and a US cord today, or refund you in full. Which would you prefer?',
			at: -1590,
		},
		{
			from: 'buyer',
			text: "I'd rather keep it, it's a nice lamp otherwise. Send the shade and cord please",
			at: -1581,
			quotes: 5,
		},
		{ from: 'seller', text: 'Will do! You will have the tracking number by this evening.', at: -1577 },
		{ from: 'buyer', text: "It's the next day and I have no tracking number.", at: -95 },
		{ from: 'buyer', text: '?', at: -62 },
		{
			from: 'buyer',
			text: 'Is anybody there? This is the second time I have to chase you, not impressed',
			at: -9,
		},
	],
	arrives: ['If it did not ship I want my money back, simple as that.'],
	replies: [
		'Finally. So when does it actually arrive?',
		'Okay. Please put it in writing that the cord is included',
		'Fine, thank you for sorting it out.',
	],
};

/** Compares two office chairs, asks about everything, cannot decide, asks for a better price: pre-sale, Simplified Chinese. */
const hesitant: Story = {
	key: 'hans',
	buyer: { name: '慢吞吞的熊', id: '7714029365', region: '广东 深圳', since: '2023', orders: 0 },
	item: { id: '70915530', title: '人体工学椅 透气网布 带腰托', price: '¥899.00', hues: [210, 30] },
	order: null,
	messages: [
		{ from: 'buyer', text: '你好，想问下这款椅子', at: -2980 },
		{ from: 'seller', text: '亲，您好～请问想了解哪方面呢？', at: -2979 },
		{ from: 'buyer', text: '我身高172，体重80，坐A款还是B款好', at: -2975 },
		{ from: 'seller', text: '您的身高体重两款都合适，B款腰托可以调高低，久坐更舒服。', at: -2968 },
		{ from: 'buyer', text: '网布会不会塌？我看有的评论说坐半年就松了', at: -2963 },
		{ from: 'seller', text: '我们的网布做过十万次承压测试，三年内松弛免费换新。', at: -2955 },
		{ from: 'buyer', text: '有检测报告吗', at: -2950 },
		{ from: 'seller', text: '有的，详情页最后一张图就是报告，编号也可以在官网查。', at: -2946 },
		{ from: 'buyer', text: '好，我再考虑考虑', at: -2940 },
		{ from: 'buyer', text: '又看了一圈，别家同样配置才799', at: -70 },
		{ from: 'seller', text: '799的一般是不带腰托的版本，您可以对比一下参数哦。', at: -58 },
		{ from: 'buyer', text: '确实没有腰托……那你们能不能便宜点，850我就下单', at: -50, quotes: 10 },
		{ from: 'seller', text: '价格是统一的，我帮您申请一张30元的券，您看可以吗？', at: -41 },
		{ from: 'buyer', text: '30有点少啊', at: -39 },
		{ from: 'buyer', text: '那安装麻烦吗？我一个女生装得了吗', at: -8 },
	],
	arrives: ['还有，不喜欢的话能退吗，运费谁出'],
	replies: ['嗯嗯，这样我就放心点了', '那黑色和灰色哪个耐脏呀', '好吧，券发我，我今晚拍'],
};

/** Paid for express, wants it shipped now, gives orders: in-sale, Traditional Chinese. */
const urging: Story = {
	key: 'hant',
	buyer: { name: '林志豪', id: '2290518847', region: '台灣 新北', since: '2020', orders: 4 },
	item: { id: '51172208', title: '登山外套 防水透氣 男款 L', price: 'NT$3,280', hues: [12, 180] },
	order: { no: '250318-40199276', status: '已付款', amount: 'NT$3,280' },
	messages: [
		{ from: 'buyer', text: '我前天就付款了，怎麼還沒出貨', at: -1320 },
		{ from: 'seller', text: '林先生您好，不好意思讓您久等，倉庫正在打包。', at: -1311 },
		{ from: 'buyer', text: '你們頁面寫24小時內出貨', at: -1309 },
		{ from: 'buyer', text: '我禮拜五要上山，禮拜四以前一定要收到', at: -1308 },
		{ from: 'seller', text: '了解，我請倉庫優先處理，今天會寄出。', at: -1299 },
		{ from: 'buyer', text: '寄出之後單號馬上給我', at: -1297 },
		{ from: 'seller', text: '好的，一有單號立刻傳給您。', at: -1290 },
		{ from: 'buyer', text: '單號呢？', at: -180 },
		{ from: 'buyer', text: '？', at: -121 },
		{ from: 'buyer', text: '？', at: -120 },
		{ from: 'seller', text: '抱歉剛剛在忙，我馬上幫您確認。', at: -112 },
		{ from: 'buyer', text: '每次都說馬上，到底寄了沒', at: -15, quotes: 10 },
	],
	arrives: ['十分鐘內沒有單號我就取消訂單'],
	replies: ['好，收到單號了', '明天中午前會到對吧？', 'OK，辛苦了'],
};

/** Second set: a damage complaint in English, hesitation in Simplified Chinese, urging in Traditional Chinese. */
export const SET_B: Story[] = [dented, hesitant, urging];
