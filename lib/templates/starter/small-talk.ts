import type { StarterEntry } from './entry.ts';

/** Chat, thanks, praise and goodbye. */
export const SMALL_TALK: readonly StarterEntry[] = [
	{
		slug: 'praise-thanks',
		service: 'hospitality',
		abbreviation: { latin: 'bye', pinyin: 'hp' },
		situation: {
			intents: ['praise', 'thanks', 'goodbye', 'apology'],
			emotions: ['gratitude', 'delight'],
			phases: ['in-sale', 'after-sale'],
			stages: ['post-purchase'],
			temperaments: ['friendly'],
			buyingStyles: ['courteous', 'sociable'],
			lifecycles: ['repeat', 'loyal', 'member', 'advocate'],
		},
		texts: {
			en: {
				title: 'Thank a happy buyer',
				body: 'Thank you so much{% if buyer.name %}, {{ buyer.name }}{% endif %}, your kind words mean a lot to us. Enjoy your {{ order.item | default: "order" }}, and if you ever need a hand with it, message me here. Take care!',
				tags: ['thanks', 'review', 'praise', 'goodbye', "you're welcome"],
			},
			'zh-Hans': {
				title: '感谢好评与道别',
				body: '谢谢您的认可，看到您的话我们特别暖心。{{ order.item | default: "东西" }}用着有什么问题，随时来找我。祝您生活愉快！',
				tags: ['好评', '感谢', '再见', '不客气'],
			},
			'zh-Hant': {
				title: '感謝好評與道別',
				body: '謝謝您的鼓勵，看到您這麼說我們都很開心！{{ order.item | default: "商品" }}使用上有任何問題，歡迎再來找我。祝您有美好的一天～',
				tags: ['好評', '感謝', '再見', '不客氣'],
			},
		},
	},
	{
		slug: 'praise-brief',
		service: 'hospitality',
		tone: 'brief',
		situation: {
			intents: ['praise'],
			emotions: ['delight', 'gratitude'],
			phases: ['in-sale', 'after-sale'],
			stages: ['post-purchase'],
			buyingStyles: ['direct-buyer'],
			attitudes: ['praising'],
		},
		texts: {
			en: {
				title: 'Short thanks for praise',
				body: "So glad you like it, thank you! I'll pass it on to the team.",
				tags: ['praise', 'glad', 'thanks'],
			},
			'zh-Hans': {
				title: '被夸时简短回复',
				body: '您喜欢就好，谢谢夸奖！我转告同事们，大家都高兴。',
				tags: ['夸奖', '好评', '喜欢'],
			},
			'zh-Hant': {
				title: '收到稱讚的簡短回覆',
				body: '您喜歡就好，謝謝您的稱讚！我會轉告同事，大家都很開心。',
				tags: ['稱讚', '好評', '喜歡'],
			},
		},
	},
	{
		slug: 'praise-formal',
		service: 'hospitality',
		tone: 'formal',
		situation: {
			intents: ['praise'],
			emotions: ['gratitude'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			temperaments: ['analytical', 'dominant'],
			demeanours: ['aloof'],
			motives: ['prestige', 'self-esteem'],
			attitudes: ['praising'],
		},
		texts: {
			en: {
				title: 'Formal thanks for praise',
				body: 'Thank you for your kind words; coming from someone who looks so closely, they count for a great deal. We will keep working to the same standard.',
				tags: ['praise', 'formal', 'thanks'],
			},
			'zh-Hans': {
				title: '正式感谢认可',
				body: '感谢您的认可。您眼光细致，能得到您这样的评价，对我们是很大的鼓励，后面我们会照这个标准继续做好。',
				tags: ['认可', '感谢', '正式'],
			},
			'zh-Hant': {
				title: '正式感謝讚賞',
				body: '感謝您的讚賞。您看得這麼仔細，能得到您的認同，對我們是很大的鼓勵，之後也會維持同樣的水準。',
				tags: ['稱讚', '感謝', '正式'],
			},
		},
	},
	{
		slug: 'referral-thanks',
		service: 'hospitality',
		tone: 'warm',
		situation: {
			emotions: ['delight', 'gratitude'],
			phases: ['after-sale'],
			stages: ['post-purchase'],
			temperaments: ['friendly'],
			lifecycles: ['advocate', 'loyal', 'member'],
			attitudes: ['praising', 'satisfied'],
			valueTiers: ['vip', 'A'],
		},
		texts: {
			en: {
				title: 'Thank a buyer who brings friends',
				body: "Thank you for telling your friends about us{% if buyer.name %}, {{ buyer.name }}{% endif %}, that means a lot to a small team. I'll look after them just as I'd look after you, and if they mention you I'll know who sent them.",
				tags: ['referral', 'recommend', 'friends', 'word of mouth'],
			},
			'zh-Hans': {
				title: '感谢介绍朋友',
				body: '谢谢您还惦记着介绍朋友来，这份信任我们很珍惜。朋友来了说一声是您介绍的，我一样上心招呼。',
				tags: ['介绍', '转介绍', '朋友', '口碑'],
			},
			'zh-Hant': {
				title: '感謝介紹朋友',
				body: '謝謝您把我們介紹給朋友，這份信任真的很珍貴。朋友來的時候說是您介紹的，我會一樣用心照顧。',
				tags: ['介紹', '推薦', '朋友', '口碑'],
			},
		},
	},
	{
		slug: 'thanks-brief',
		service: 'hospitality',
		tone: 'brief',
		abbreviation: { latin: 'yw', pinyin: 'bkq' },
		situation: {
			intents: ['thanks', 'goodbye'],
			phases: ['pre-sale', 'in-sale', 'after-sale'],
			demeanours: ['taciturn', 'forthright'],
			buyingStyles: ['direct-buyer'],
		},
		texts: {
			en: {
				title: "You're welcome",
				body: "You're welcome! I'm here if anything else comes up.",
				tags: ['welcome', 'thanks'],
			},
			'zh-Hans': {
				title: '不客气',
				body: '不客气亲，有事随时叫我。',
				tags: ['不客气', '谢谢'],
			},
			'zh-Hant': {
				title: '不客氣',
				body: '不會喔，有需要再跟我說～',
				tags: ['不會', '謝謝', '不客氣'],
			},
		},
	},
	{
		slug: 'small-talk-warm',
		service: 'hospitality',
		tone: 'warm',
		abbreviation: { latin: 'chat', pinyin: 'lt' },
		situation: {
			intents: ['small-talk'],
			emotions: ['delight'],
			phases: ['pre-sale', 'in-sale', 'after-sale'],
			temperaments: ['friendly'],
			buyingStyles: ['sociable'],
			shopperHabits: ['enthusiast'],
			motives: ['self-esteem'],
		},
		texts: {
			en: {
				title: 'Join in the chat',
				body: 'That made my day, thank you for telling me! I enjoy a chat like this between parcels. How is everything going on your side?',
				tags: ['chat', 'small talk', 'friendly'],
			},
			'zh-Hans': {
				title: '陪聊两句',
				body: '哈哈，听您这么说心情都好了！忙着打包还能跟您聊两句，挺开心的。您那边近来都好吧？',
				tags: ['聊天', '闲聊', '唠嗑'],
			},
			'zh-Hant': {
				title: '閒聊幾句',
				body: '哈哈，聽您分享心情都變好了！包貨空檔能跟您聊幾句很開心，您那邊一切都順利嗎？',
				tags: ['聊天', '閒聊', '寒暄'],
			},
		},
	},
	{
		slug: 'small-talk-steer',
		service: 'hospitality',
		situation: {
			intents: ['small-talk'],
			phases: ['pre-sale'],
			stages: ['need'],
			buyingStyles: ['sociable'],
			motives: ['preference'],
		},
		texts: {
			en: {
				title: 'From chat to what they need',
				body: 'That sounds lovely! From what you describe, I already have an idea or two for you. Shall I send them over so you can have a look, no strings attached?',
				tags: ['chat', 'suggest', 'idea'],
			},
			'zh-Hans': {
				title: '聊着聊着带到需求',
				body: '听着真不错！照您说的，我倒想到一两款挺搭的，发给您看看？看看就好，不买也没事。',
				tags: ['闲聊', '推荐', '顺便'],
			},
			'zh-Hant': {
				title: '從閒聊帶到需求',
				body: '聽起來很棒耶！照您說的，我想到一兩款滿適合的，傳給您看看好嗎？純欣賞也沒關係。',
				tags: ['閒聊', '推薦', '順便'],
			},
		},
	},
	{
		slug: 'apology-accept',
		service: 'hospitality',
		tone: 'warm',
		situation: {
			intents: ['apology'],
			emotions: ['neutral'],
			phases: ['pre-sale', 'in-sale', 'after-sale'],
			temperaments: ['friendly'],
			buyingStyles: ['courteous'],
		},
		texts: {
			en: {
				title: 'The buyer says sorry',
				body: "Please don't worry about it, that can happen to anyone. You've told me now and that's all I need, so let's carry on from here.",
				tags: ['no problem', 'sorry', 'apology'],
			},
			'zh-Hans': {
				title: '顾客道歉时',
				body: '您太客气了，没关系的，谁都有不凑巧的时候。您说清楚了就好，咱们接着往下办。',
				tags: ['没关系', '不好意思', '抱歉'],
			},
			'zh-Hant': {
				title: '客人道歉時',
				body: '真的沒關係，您別放在心上，誰都會遇到的。有跟我說就好，我們接著處理就可以囉。',
				tags: ['沒關係', '不好意思', '抱歉'],
			},
		},
	},
	{
		slug: 'goodbye-warm',
		service: 'hospitality',
		tone: 'warm',
		abbreviation: { latin: 'cu', pinyin: 'zj' },
		situation: {
			intents: ['goodbye'],
			emotions: ['gratitude', 'delight'],
			phases: ['pre-sale', 'in-sale', 'after-sale'],
			buyingStyles: ['courteous', 'sociable'],
		},
		texts: {
			en: {
				title: 'Friendly goodbye',
				body: 'Thanks for dropping in{% if buyer.name %}, {{ buyer.name }}{% endif %}. Have a good rest of the day, and come back whenever you like, even just with a question.',
				tags: ['bye', 'goodbye', 'good night'],
			},
			'zh-Hans': {
				title: '道别',
				body: '好嘞，谢谢您来逛，您先忙。祝您今天顺顺利利，以后有什么想问的，随时回来找我。',
				tags: ['再见', '拜拜', '晚安'],
			},
			'zh-Hant': {
				title: '道別',
				body: '好的，謝謝您今天來逛逛，祝您一切順心。之後有任何想問的，隨時回來找我喔～',
				tags: ['再見', '掰掰', '晚安'],
			},
		},
	},
	{
		slug: 'welcome-and-answer',
		service: 'hospitality',
		tone: 'warm',
		abbreviation: { latin: 'wa', pinyin: 'bkqd' },
		situation: {
			intents: ['ask-spec', 'ask-usage', 'ask-shipping-time', 'ask-after-sales'],
			emotions: ['gratitude', 'delight'],
			phases: ['pre-sale', 'in-sale', 'after-sale'],
			temperaments: ['friendly'],
			buyingStyles: ['courteous', 'sociable'],
		},
		texts: {
			en: {
				title: 'Thanks answered, and the question too',
				body: 'You\'re very welcome, and thank you for asking so kindly! As to your question: {% field "the answer", remember: false %}.',
				tags: ['thanks', 'thank you', 'one more', 'also'],
			},
			'zh-Hans': {
				title: '谢意和问题一起答',
				body: '您太客气啦，该谢的是我。您问的这个：{% field "答复", remember: false %}。',
				tags: ['谢谢', '麻烦', '辛苦', '多谢'],
			},
			'zh-Hant': {
				title: '道謝和問題一起回',
				body: '不會不會，是我要謝謝您。您問的部分：{% field "回覆內容", remember: false %}，再請您看看～',
				tags: ['謝謝', '麻煩', '辛苦', '感謝'],
			},
		},
	},
	{
		slug: 'thanks-careful',
		service: 'hospitality',
		tone: 'warm',
		situation: {
			intents: ['goodbye'],
			emotions: ['gratitude'],
			phases: ['pre-sale'],
			stages: ['information-search', 'evaluation'],
			demeanours: ['cautious', 'hesitant'],
			buyingStyles: ['courteous'],
		},
		texts: {
			en: {
				title: 'Goodbye to one who asked with care',
				body: "Thank you for your trust, and for asking so carefully. Sleep on it or talk it over at home; I'm glad to go through any point again when you're back.",
				tags: ['sleep on it', 'talk it over', 'think about it'],
			},
			'zh-Hans': {
				title: '谢谢信任，慢慢商量',
				body: '谢谢您的信任，问得这么细，是真上心。您跟家里慢慢商量，想再核对哪一条，回来找我就行。',
				tags: ['商量', '拍板', '考虑', '再想想'],
			},
			'zh-Hant': {
				title: '謝謝信任，慢慢考慮',
				body: '謝謝您的信任，也謝謝您問得這麼仔細。慢慢跟家人討論沒關係，想再確認哪一點都可以回來問我。',
				tags: ['討論', '考慮', '再想想', '先不訂'],
			},
		},
	},
	{
		slug: 'wrong-chat',
		service: 'hospitality',
		tone: 'brief',
		situation: {
			phases: ['pre-sale', 'in-sale', 'after-sale'],
			demeanours: ['taciturn'],
		},
		texts: {
			en: {
				title: 'Sent to the wrong chat',
				body: 'No worries, easily done!',
				tags: ['wrong chat', 'wrong person', 'sent by mistake', 'not for you'],
			},
			'zh-Hans': {
				title: '发错人了',
				body: '没事没事，点错很平常～',
				tags: ['发错人', '转错', '发错群', '不是发给你', '点错了'],
			},
			'zh-Hant': {
				title: '傳錯人了',
				body: '沒關係，傳錯很常見的～',
				tags: ['傳錯', '按錯', '不是傳給你', '不是直播間'],
			},
		},
	},
];
