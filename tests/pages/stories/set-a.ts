import type { Story } from './story.ts';

/** A careful buyer who haggles and cannot decide about a jacket: pre-sale, English. */
const haggle: Story = {
	key: 'en',
	buyer: { name: 'Emily Carter', id: '748120553', region: 'Manchester', since: '2023', orders: 0 },
	item: { id: '22049713', title: 'Waxed canvas field jacket, olive', price: '$86.00', hues: [82, 45] },
	order: null,
	messages: [
		{ from: 'buyer', text: 'Hi, is the olive field jacket still available in M?', at: -1512 },
		{ from: 'seller', text: 'Hello Emily! Yes, we have three left in M.', at: -1507 },
		{
			from: 'buyer',
			text: 'Great. Is the cotton properly waxed or just coated? I had one that cracked after a winter',
			at: -1504,
		},
		{
			from: 'seller',
			text: 'It is waxed by hand, 8 oz canvas. You can re-wax it at home, so it does not crack.\nThe care card comes with it.',
			at: -1498,
		},
		{ from: 'buyer', text: 'ok good to know', at: -1497 },
		{ from: 'buyer', text: 'I saw a similar one for $69 in another shop though', at: -1496 },
		{
			from: 'seller',
			text: 'That may be the lighter 5 oz version. Ours also has the corduroy collar and a two-year repair promise.',
			at: -1490,
		},
		{ from: 'buyer', text: 'Hmm. Could you do 70 with free shipping?', at: -1488 },
		{ from: 'seller', text: 'I can take 5 dollars off and the shipping is already free.', at: -1479 },
		{
			from: 'buyer',
			text: "Let me think about it, I'm between this and the navy one to be honest",
			at: -1476,
		},
		{
			from: 'seller',
			text: 'Of course, take your time. Olive goes with most things, navy is the smarter of the two.',
			at: -1470,
		},
		{ from: 'buyer', text: 'Hi again 🙂 still thinking about the jacket', at: -34 },
		{ from: 'buyer', text: "I'm 5'7 and usually between S and M, which one would you go for?", at: -33 },
		{ from: 'seller', text: 'Welcome back! With a jumper underneath I would go for M.', at: -21 },
		{ from: 'buyer', text: 'And if it does not fit, who pays for sending it back?', at: -6 },
	],
	arrives: ['Also, is $75 really not possible? I would order today'],
	replies: [
		'Okay, that sounds fair. Let me check my measurements once more',
		'Thanks for being so patient with me! Could you hold one M until tonight?',
		"Perfect, I'll order it this evening",
	],
};

/** A vase arrived broken; the buyer is angry and wants a refund now: after-sale, Simplified Chinese. */
const damaged: Story = {
	key: 'hans',
	buyer: { name: '小鹿爱喝茶', id: '5930417728', region: '浙江 杭州', since: '2021', orders: 3 },
	item: { id: '61830225', title: '手工青瓷花瓶 哑光釉 28cm', price: '¥168.00', hues: [160, 190] },
	order: { no: '240918-337205614482', status: '已签收', amount: '¥168.00' },
	messages: [
		{ from: 'buyer', text: '在吗', at: -322 },
		{ from: 'seller', text: '您好，欢迎光临，请问有什么可以帮您？', at: -322, kind: 'robot' },
		{ from: 'buyer', text: '昨天收到的花瓶是碎的！！', at: -321 },
		{ from: 'buyer', text: '', at: -320, kind: 'image' },
		{ from: 'buyer', text: '瓶口裂了一大块，包装里就一层泡沫纸，你们就这样发瓷器？', at: -319 },
		{ from: 'seller', text: '真的非常抱歉给您添麻烦了，看到照片我们也很心疼。', at: -311 },
		{ from: 'seller', text: '麻烦您把外箱和快递面单也拍一张，我马上登记处理。', at: -310 },
		{ from: 'buyer', text: '', at: -298, kind: 'image' },
		{ from: 'buyer', text: '箱子角都瘪了，快递员放下就走了', at: -297 },
		{ from: 'seller', text: '收到了，谢谢您配合。给您补发一个新的，还是全额退款，您看哪种方便？', at: -288 },
		{ from: 'buyer', text: '这是给我妈过生日买的，25号就要用，补发来得及吗', at: -280 },
		{ from: 'seller', text: '今天下午顺丰发出的话，一般两天到杭州。', at: -272 },
		{ from: 'buyer', text: '你确定？上次也说第二天到，结果等了四天', at: -268 },
		{ from: 'buyer', text: '人呢？', at: -12 },
		{ from: 'buyer', text: '都几个小时了，发没发给个准话', at: -11 },
	],
	arrives: ['再不回我就申请平台介入了'],
	replies: ['那好，单号发我一下', '收到了单号，这次能包严实点吗', '行，谢谢，希望别再碎了'],
};

/** A friendly regular who orders tea again and asks when it ships: repeat purchase, Traditional Chinese. */
const regular: Story = {
	key: 'hant',
	buyer: { name: '陳怡君', id: '3308841906', region: '台灣 台中', since: '2019', orders: 11 },
	item: { id: '40077152', title: '凍頂烏龍茶 中焙火 150g × 4 罐', price: 'NT$1,960', hues: [35, 110] },
	order: { no: '250312-88104477', status: '待出貨', amount: 'NT$1,960' },
	messages: [
		{ from: 'buyer', text: '老闆午安～又來跟你買茶了', at: -2905 },
		{ from: 'seller', text: '怡君姐午安！好久不見，最近都好嗎？', at: -2899 },
		{ from: 'buyer', text: '很好呀，上次的凍頂我婆婆超喜歡，一個多月就喝完了', at: -2896 },
		{ from: 'seller', text: '太開心了，謝謝妳跟婆婆的支持 🙏', at: -2890 },
		{ from: 'buyer', text: '這次一樣四罐，中焙火的還有嗎？', at: -2888 },
		{ from: 'seller', text: '有的，春茶剛到，幫妳留四罐新的。', at: -2880 },
		{ from: 'buyer', text: '好，那我直接下單囉', at: -2878 },
		{ from: 'buyer', text: '已付款，麻煩你了', at: -2869 },
		{ from: 'seller', text: '收到款項了，這兩天會出貨，另外送妳一包試喝的紅玉。', at: -2861 },
		{ from: 'buyer', text: '哇謝謝老闆！你們家服務真的沒話說', at: -2858 },
		{ from: 'buyer', text: '老闆不好意思，想問一下今天會寄出嗎？', at: -25 },
		{ from: 'buyer', text: '星期六家裡有客人，想說能趕上最好', at: -24 },
	],
	arrives: ['如果來不及也沒關係，跟我說一聲就好'],
	replies: ['太好了，謝謝老闆 ❤️', '對了，下次想試試高山金萱，有小包裝嗎？', '好的，等你消息～'],
};

/** First set: haggling in English, a damage complaint in Simplified Chinese, a regular in Traditional Chinese. */
export const SET_A: Story[] = [haggle, damaged, regular];
