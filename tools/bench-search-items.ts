import type { UiLanguage } from '../lib/chat/vocabulary.ts';

type Named = Record<UiLanguage, string>;
const named = (en: string, hans: string, hant: string): Named => ({ en, 'zh-Hans': hans, 'zh-Hant': hant });

/** What the shops of the search bench sell. */
export const ITEMS: Record<string, Named> = {
	tea: named('Longjing tea', '龙井茶', '龍井茶'),
	mug: named('coffee mug', '马克杯', '馬克杯'),
	dress: named('summer dress', '连衣裙', '洋裝'),
	sneakers: named('running shoes', '运动鞋', '運動鞋'),
	headphones: named('headphones', '蓝牙耳机', '藍牙耳機'),
	charger: named('phone charger', '充电器', '充電器'),
	phonecase: named('phone case', '手机壳', '手機殼'),
	lamp: named('desk lamp', '台灯', '檯燈'),
	backpack: named('backpack', '双肩包', '後背包'),
	pan: named('frying pan', '平底锅', '平底鍋'),
	shampoo: named('shampoo', '洗发水', '洗髮精'),
	lipstick: named('lipstick', '口红', '口紅'),
	rice: named('rice', '五常大米', '池上米'),
	catfood: named('cat food', '猫粮', '貓糧'),
	bedsheet: named('bed linen', '四件套', '床包組'),
	kettle: named('electric kettle', '电热水壶', '電熱水壺'),
	umbrella: named('umbrella', '雨伞', '雨傘'),
	watch: named('wrist watch', '手表', '手錶'),
	blocks: named('building blocks', '积木', '積木'),
	diaper: named('diapers', '纸尿裤', '紙尿褲'),
	coat: named('down coat', '羽绒服', '羽絨外套'),
	honey: named('honey', '蜂蜜', '蜂蜜'),
	mask: named('face mask', '面膜', '面膜'),
	keyboard: named('keyboard', '机械键盘', '機械鍵盤'),
};

export const SHOPS: Named[] = [
	named('Harbour Store', '海港优选', '海港優選'),
	named('Maple House', '枫叶小铺', '楓葉小舖'),
	named('North Street', '北街百货', '北街百貨'),
];

/** What such a shop also keeps for every item: answers that share words with the starter's and are not them. `%` is the item. */
export const DISTRACTORS: Record<string, { title: Named; body: Named }> = {
	sizes: {
		title: named('Size chart', '尺码表', '尺寸表'),
		body: named(
			'Here is the size chart of the %. Measure one you own and compare.',
			'这是%的尺码表，量一下家里现有的再对照选。',
			'這是%的尺寸表，量一下手邊的再對照選。',
		),
	},
	care: {
		title: named('Washing and care', '清洗和保养', '清洗與保養'),
		body: named(
			'Clean the % with a damp cloth and keep it out of the sun.',
			'%用湿布擦干净，避免暴晒，发霉了请停用。',
			'%用濕布擦乾淨，避免曝曬，發霉了請停用。',
		),
	},
	material: {
		title: named('Material', '材质成分', '材質成分'),
		body: named(
			'The material of the % is written on its label and on the listing.',
			'%的材质成分标签和商品页上都有写。',
			'%的材質成分標籤和商品頁上都有寫。',
		),
	},
	restock: {
		title: named('Back next week', '下周到货', '下週到貨'),
		body: named(
			'The % will come back next week. I can write to you on that day.',
			'%下周到货，到了我在这里告诉您。',
			'%下週到貨，到了我在這裡告訴您。',
		),
	},
	colour: {
		title: named('Colour difference in photos', '色差说明', '色差說明'),
		body: named(
			'Screens show the colour of the % a little differently; that is not a fault.',
			'屏幕不同，%的颜色会有一点差别，不是质量问题。',
			'螢幕不同，%的顏色會有一點差別，不是品質問題。',
		),
	},
	storage: {
		title: named('How to store it', '存放方法', '存放方法'),
		body: named(
			'Store the % dry and cool after opening the box.',
			'%开箱后请放在干燥阴凉的地方。',
			'%開箱後請放在乾燥陰涼的地方。',
		),
	},
	live: {
		title: named('Live show tonight', '今晚直播预告', '今晚直播預告'),
		body: named(
			'We show the % live tonight at eight; come and watch.',
			'今晚八点直播间讲%，欢迎来看。',
			'今晚八點直播間講%，歡迎來看。',
		),
	},
	newest: {
		title: named('New arrivals', '新品上架', '新品上架'),
		body: named(
			'Our new % is on the listing since this morning.',
			'新款%今早上架了，图片都在商品页。',
			'新款%今早上架了，圖片都在商品頁。',
		),
	},
	holiday: {
		title: named('Closed over the holiday', '假期休息安排', '假期休息安排'),
		body: named(
			'We rest from Friday to Monday; orders for the % leave after that.',
			'周五到周一休息，期间拍的%节后按顺序发货。',
			'週五到週一休息，期間下單的%節後依序出貨。',
		),
	},
	pickup: {
		title: named('Collect from the shop', '到店自提', '到店自取'),
		body: named(
			'You can collect the % from our shop from ten in the morning.',
			'%可以到店自提，早上十点开门。',
			'%可以到店自取，早上十點開門。',
		),
	},
	assemble: {
		title: named('Parts in the box', '配件清单', '配件清單'),
		body: named(
			'In the box of the %: the item, one guide, one small bag of parts.',
			'%的盒子里有：主件、说明、一小袋配件。',
			'%的盒子裡有：主件、說明、一小袋配件。',
		),
	},
	member: {
		title: named('Member day', '会员日', '會員日'),
		body: named(
			'Members see the % first on the eighth of every month.',
			'每月八号会员日，会员先看到%。',
			'每月八號會員日，會員先看到%。',
		),
	},
	weight: {
		title: named('Weight and measurements', '重量和体积', '重量與體積'),
		body: named(
			'The packed % weighs under two kilos; tell me if a courier asks.',
			'%带包装不到两公斤，快递问起可以这样说。',
			'%帶包裝不到兩公斤，物流問起可以這樣說。',
		),
	},
	photo: {
		title: named('More pictures', '实拍图片', '實拍圖片'),
		body: named(
			'I took more pictures of the % in daylight for you.',
			'我在自然光下给您拍了%的实拍图。',
			'我在自然光下幫您拍了%的實拍圖。',
		),
	},
	origin: {
		title: named('Where it is made', '产地和日期', '產地與日期'),
		body: named(
			'Origin and date of the % stand on the bottom of the box.',
			'%的产地和日期印在盒底。',
			'%的產地和日期印在盒底。',
		),
	},
	bundle: {
		title: named('What goes with it', '搭配建议', '搭配建議'),
		body: named(
			'Many take a small one along with the %; look at the set on the listing.',
			'%可以搭配一个小件，商品页有组合。',
			'%可以搭配一個小件，商品頁有組合。',
		),
	},
	survey: {
		title: named('One question about our service', '服务小调查', '服務小調查'),
		body: named(
			'One to five: how did we do with your %? A number is enough.',
			'一到五分，您给这次%的服务打几分？回个数字就好。',
			'一到五分，您給這次%的服務打幾分？回個數字就好。',
		),
	},
	away: {
		title: named('Away from the desk', '暂时离开', '暫時離開'),
		body: named(
			'I am away for half an hour and will answer about the % then.',
			'我离开半小时，回来马上答复%的问题。',
			'我離開半小時，回來馬上答覆%的問題。',
		),
	},
	address: {
		title: named('Address of the warehouse', '仓库地址', '倉庫地址'),
		body: named(
			'Send the % to our warehouse at the address in your order.',
			'%请寄到订单里写的仓库地址。',
			'%請寄到訂單裡寫的倉庫地址。',
		),
	},
	battery: {
		title: named('Age and suitability', '适合人群', '適合對象'),
		body: named(
			'The % suits grown-ups and, with help, children from six.',
			'%适合成人，六岁以上孩子在大人陪同下用。',
			'%適合成人，六歲以上孩子在大人陪同下使用。',
		),
	},
	stopped: {
		title: named('No longer made', '已经停产', '已經停產'),
		body: named(
			'The old % is not made any more; the new one does the same.',
			'老款%已经停产，新款功能一样。',
			'舊款%已經停產，新款功能一樣。',
		),
	},
	courier: {
		title: named('Choosing a courier', '指定快递', '指定物流'),
		body: named(
			'Tell me which courier reaches you best for the %.',
			'%想走哪家快递，拍下前跟我说。',
			'%想走哪家物流，下單前跟我說。',
		),
	},
	remote: {
		title: named('Remote areas', '偏远地区', '偏遠地區'),
		body: named(
			'The % goes to islands and remote areas too, a few days later.',
			'偏远地区也发%，会晚几天到。',
			'偏遠地區也寄%，會晚幾天到。',
		),
	},
	preorder: {
		title: named('Pre-order', '预售说明', '預購說明'),
		body: named(
			'The % is a pre-order: it leaves on the day on the listing.',
			'%是预售，按商品页的日期寄出。',
			'%是預購，依商品頁的日期寄出。',
		),
	},
};
