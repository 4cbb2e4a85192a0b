import type { StarterEntry } from './entry.ts';

/** Refills, visits, lapsed and returned buyers. */
export const REPEAT_BUYERS: readonly StarterEntry[] = [
	{
		slug: 'replenishment',
		service: 'order-taking',
		abbreviation: { latin: 'refill', pinyin: 'bh' },
		situation: { tasks: ['replenishment'] },
		texts: {
			en: {
				title: 'Running low soon?',
				body: 'Hi{% if buyer.name %} {{ buyer.name }}{% endif %}, going by your last order{% if order.date %} on {{ order.date }}{% endif %}, your {{ order.item | default: "usual item" }} may be running low. Shall I set the same aside for you{% if order.quantity > 1 %} (× {{ order.quantity }}){% endif %}? If you still have plenty, just tell me when to ask again.',
				tags: ['reorder', 'refill', 'running low', 'again'],
			},
			'zh-Hans': {
				title: '快用完了提醒',
				body: '亲，{% if order.date %}您{{ order.date }}买的{% else %}您上次买的{% endif %}{{ order.item | default: "那款" }}，算算日子快用完了吧？需要的话我照上次的{% if order.quantity > 1 %}{{ order.quantity }}件{% else %}数量{% endif %}给您留着。家里还有也不急，告诉我过多久再提醒您。',
				tags: ['复购', '补货', '用完', '回购'],
			},
			'zh-Hant': {
				title: '快用完的貼心提醒',
				body: '您好，{% if order.date %}您{{ order.date }}買的{% else %}您上次買的{% endif %}{{ order.item | default: "商品" }}，算算時間應該快用完了。需要的話，我照上次的{% if order.quantity > 1 %} {{ order.quantity }} 件{% else %}數量{% endif %}幫您保留。如果家裡還有也不急，跟我說什麼時候再提醒您就好。',
				tags: ['回購', '補貨', '用完', '再買'],
			},
		},
	},
	{
		slug: 'replenish-brief',
		service: 'order-taking',
		tone: 'brief',
		situation: {
			phases: ['after-sale'],
			demeanours: ['forthright', 'taciturn'],
			buyingStyles: ['direct-buyer'],
			shopperHabits: ['power'],
			motives: ['convenience'],
			lifecycles: ['repeat', 'loyal'],
			tasks: ['replenishment'],
		},
		texts: {
			en: {
				title: 'Running low? Short',
				body: 'Is your {{ order.item | default: "supply" }} running low? Reply "yes" and I\'ll set aside the same again for you to order.',
				tags: ['refill', 'restock', 'same again'],
			},
			'zh-Hans': {
				title: '该补货了（简短）',
				body: '{{ order.item | default: "上次那款" }}快用完了吧？要的话回个“要”，我给您留一份。',
				tags: ['补货', '回购', '快用完'],
			},
			'zh-Hant': {
				title: '該補貨了（簡短）',
				body: '{{ order.item | default: "上次那款" }}快用完了嗎？需要的話回覆「要」，我幫您留一份。',
				tags: ['補貨', '回購', '快用完'],
			},
		},
	},
	{
		slug: 'replenish-payday',
		service: 'order-taking',
		tone: 'warm',
		situation: {
			phases: ['after-sale'],
			temperaments: ['friendly'],
			buyingStyles: ['sociable', 'courteous'],
			motives: ['economy', 'convenience'],
			lifecycles: ['repeat', 'loyal', 'member'],
			tasks: ['replenishment'],
			demands: ['latent-means'],
			valueTiers: ['A', 'B'],
		},
		texts: {
			en: {
				title: 'Refill planned around the household',
				body: 'From how quickly your household goes through {{ order.item | default: "it" }}, I reckon you\'ll need more soon. Shall I put some aside now and you order when it suits your budget? Tell me if the amount has changed, too much is no good either.',
				tags: ['refill', 'household', 'payday', 'plan'],
			},
			'zh-Hans': {
				title: '照家里用量安排',
				body: '照您家的用量，{{ order.item | default: "这款" }}差不多该续上了。我先给您留着，您手头方便时再拍，行不？家里人多了少了跟我说，买多了也占地方。',
				tags: ['用量', '家庭', '发工资', '补货'],
			},
			'zh-Hant': {
				title: '依家裡用量安排',
				body: '依您家的用量，{{ order.item | default: "這款" }}差不多該補了。我先幫您保留，等您方便時再下單好嗎？如果家裡用量有變也跟我說，買太多也佔空間。',
				tags: ['用量', '家庭', '領薪水', '補貨'],
			},
		},
	},
	{
		slug: 'visit-loyal',
		service: 'hospitality',
		tone: 'warm',
		situation: {
			temperaments: ['friendly'],
			buyingStyles: ['sociable', 'courteous'],
			motives: ['self-esteem', 'preference'],
			lifecycles: ['loyal', 'member', 'advocate'],
			tasks: ['regular-visit'],
			attitudes: ['satisfied'],
			valueTiers: ['vip', 'A'],
		},
		texts: {
			en: {
				title: 'A regular hello to a loyal buyer',
				body: 'Hi{% if buyer.name %} {{ buyer.name }}{% endif %}, it\'s been a little while, so I wanted to ask how you are and whether {{ order.item | default: "everything you bought" }} is still doing its job. Nothing to sell today; if you miss something in our shop, I\'d love to hear it.',
				tags: ['loyal', 'visit', 'hello'],
			},
			'zh-Hans': {
				title: '老顾客例行问候',
				body: '有阵子没聊了，来问候您一声，{{ order.item | default: "之前买的" }}用着都还好吧？今天不推销，就想听听您觉得我们还缺点什么。',
				tags: ['老客维护', '问候', '回访'],
			},
			'zh-Hant': {
				title: '老客人定期關心',
				body: '有一陣子沒聊了，跟您問候一聲，{{ order.item | default: "之前買的" }}用起來都還好嗎？今天不推銷，只是想聽聽您覺得我們還缺什麼。',
				tags: ['老客人', '問候', '關心'],
			},
		},
	},
	{
		slug: 'visit-vip',
		service: 'hospitality',
		tone: 'formal',
		situation: {
			temperaments: ['dominant'],
			demeanours: ['aloof'],
			shopperHabits: ['enthusiast'],
			motives: ['prestige', 'novelty', 'preference'],
			lifecycles: ['loyal', 'member'],
			tasks: ['regular-visit'],
			valueTiers: ['vip'],
		},
		texts: {
			en: {
				title: 'A first look for valued buyers',
				body: 'As one of our valued customers, you may like to see what arrives next before it is listed. May I send you the pictures? If you would rather not receive such messages, one word is enough and I will stop.',
				tags: ['vip', 'preview', 'new arrivals'],
			},
			'zh-Hans': {
				title: '请老会员先看新品',
				body: '您是我们很看重的老会员，下批新品上架前想请您先过目，方便发几张图给您吗？要是不想收这类消息，回一个字，我就不再打扰。',
				tags: ['会员', '新品预览', 'VIP'],
			},
			'zh-Hant': {
				title: '邀請會員搶先看',
				body: '您是我們很重視的會員，下一批新品上架前想請您先看看，方便傳幾張照片給您嗎？如果不想收到這類訊息，跟我說一聲，我就不再打擾。',
				tags: ['會員', '新品預覽', 'VIP'],
			},
		},
	},
	{
		slug: 'win-back',
		service: 'hospitality',
		abbreviation: { latin: 'back', pinyin: 'lk' },
		situation: { lifecycles: ['lapsed'], tasks: ['win-back', 'regular-visit'] },
		texts: {
			en: {
				title: 'A note to a buyer we miss',
				body: 'Hi{% if buyer.name %} {{ buyer.name }}{% endif %}, it\'s been a while, and I hope your {{ order.item | default: "last order" }} is still serving you well. Is there anything we could have done better?{% if offer.coupon %} If you\'d like to look around again, {{ offer.coupon }} is there for you.{% endif %} No need to buy anything, it would simply be good to hear from you.',
				tags: ['win back', 'regular', 'long time', 'visit'],
			},
			'zh-Hans': {
				title: '问候久未光临的老顾客',
				body: '好久不见，{{ order.item | default: "之前买的东西" }}用着还顺手吗？有哪里没做好的，您尽管说，我们改。{% if offer.coupon %}想再逛逛的话，给您留了{{ offer.coupon }}。{% endif %}不买也没关系，就是来问候一声。',
				tags: ['老顾客', '好久不见', '回访', '召回'],
			},
			'zh-Hant': {
				title: '問候好久不見的老客人',
				body: '好久不見！之前買的{{ order.item | default: "商品" }}用得還習慣嗎？如果有我們做得不夠好的地方，請您不吝告訴我們。{% if offer.coupon %}想再逛逛的話，{{ offer.coupon }}幫您留著。{% endif %}沒有要買也沒關係，只是想跟您問聲好。',
				tags: ['老客人', '好久不見', '關心', '回購'],
			},
		},
	},
	{
		slug: 'win-back-brief',
		service: 'hospitality',
		tone: 'brief',
		situation: {
			demeanours: ['taciturn', 'forthright'],
			buyingStyles: ['direct-buyer'],
			lifecycles: ['lapsed'],
			tasks: ['win-back'],
			attitudes: ['silently-dissatisfied'],
		},
		texts: {
			en: {
				title: 'Long time no see, short',
				body: "It's been a while! Did we do something wrong, or has nothing been needed?",
				tags: ['win back', 'miss you', 'lapsed'],
			},
			'zh-Hans': {
				title: '好久没来（简短）',
				body: '好久没见您了，是我们哪儿没做好，还是暂时用不上？',
				tags: ['好久不见', '召回'],
			},
			'zh-Hant': {
				title: '好久不見（簡短）',
				body: '好久不見，是我們哪裡沒做好，還是這陣子剛好用不到呢？',
				tags: ['好久不見', '關心'],
			},
		},
	},
	{
		slug: 'won-back-thanks',
		service: 'hospitality',
		tone: 'warm',
		situation: {
			phases: ['pre-sale', 'in-sale'],
			buyingStyles: ['courteous'],
			motives: ['self-esteem'],
			lifecycles: ['won-back'],
			tasks: ['order-care'],
		},
		texts: {
			en: {
				title: 'Thank you for coming back',
				body: "Thank you for giving us another go{% if buyer.name %}, {{ buyer.name }}{% endif %}; we noticed, and we're glad. If something wasn't right last time, tell me now and I'll take care of it with this order.",
				tags: ['won back', 'returning', 'thanks'],
			},
			'zh-Hans': {
				title: '感谢回来',
				body: '谢谢您愿意再给我们一次机会，看到您回来真高兴。上回要是有不周到的地方，您告诉我，这单我多留心。',
				tags: ['回归', '感谢', '老顾客'],
			},
			'zh-Hant': {
				title: '感謝再次光臨',
				body: '謝謝您願意再給我們機會，看到您回來真的很開心。之前如果有不周到的地方，請告訴我，這次我會特別留意。',
				tags: ['回購', '感謝', '老客人'],
			},
		},
	},
	{
		slug: 'thanks-referral-order',
		service: 'hospitality',
		tone: 'warm',
		situation: {
			intents: ['bulk-order'],
			emotions: ['neutral', 'delight', 'gratitude'],
			phases: ['pre-sale', 'in-sale', 'after-sale'],
			temperaments: ['friendly', 'dominant'],
			buyingStyles: ['sociable'],
			lifecycles: ['repeat', 'loyal', 'member', 'advocate'],
			valueTiers: ['vip', 'A'],
		},
		texts: {
			en: {
				title: 'Thanks for bringing others, and what they need',
				body: 'Thank you for passing us on{% if buyer.name %}, {{ buyer.name }}{% endif %}, that means a lot. For them I can work out a price of its own: roughly how many, and by when?',
				tags: ['my friends', 'colleagues', 'for them', 'recommend'],
			},
			'zh-Hans': {
				title: '谢谢介绍，问清数量',
				body: '谢谢您帮着张罗，这份情记着。那边大概用多少、哪天用？我单独算个价给您。',
				tags: ['让我问', '帮朋友问', '她们', '他们'],
			},
			'zh-Hant': {
				title: '謝謝介紹，確認需求',
				body: '謝謝您幫我們牽線，真的很感謝。那邊大概用多少、哪一天用？我另外算給您。',
				tags: ['幫朋友問', '同事也要', '她們', '他們'],
			},
		},
	},
	{
		slug: 'thanks-honest',
		service: 'hospitality',
		tone: 'brief',
		situation: {
			intents: ['refuse'],
			emotions: ['neutral', 'disappointment'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			demeanours: ['taciturn', 'aloof'],
			lifecycles: ['repeat', 'loyal', 'member', 'lapsed'],
			attitudes: ['silently-dissatisfied'],
			tasks: ['win-back', 'satisfaction'],
		},
		texts: {
			en: {
				title: 'Thanks for the honesty, no pressing',
				body: "Thank you for telling me straight, and for all your orders so far. I won't keep asking; you know where to find me.",
				tags: ['not needed', "it's fine", 'no thanks'],
			},
			'zh-Hans': {
				title: '谢谢直说，不再打扰',
				body: '谢谢您照实说，也谢谢您以前的光顾。我就不多打扰了，想起我们再来。',
				tags: ['不用了', '再说吧', '用别的了'],
			},
			'zh-Hant': {
				title: '謝謝坦白，不再打擾',
				body: '謝謝您老實跟我說，也謝謝您一路的支持。我就不多打擾了，之後想到再來看看～',
				tags: ['不用了', '再說', '用別的'],
			},
		},
	},
];
