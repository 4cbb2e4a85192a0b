import type { StarterEntry } from './entry.ts';

/** Bargaining: hold the line, keep smiling, give only for something. */
export const HAGGLING: readonly StarterEntry[] = [
	{
		slug: 'haggle-hold',
		service: 'consultation',
		abbreviation: { latin: 'fair', pinyin: 'yj' },
		situation: {
			intents: ['haggle', 'refuse'],
			phases: ['pre-sale'],
			stages: ['evaluation', 'decision'],
			worries: ['price-too-low'],
			objections: ['price'],
			temperaments: ['dominant'],
			demeanours: ['aloof', 'grumbling'],
			buyingStyles: ['haggler'],
			shopperHabits: ['bargain-hunter'],
			motives: ['economy'],
		},
		texts: {
			en: {
				title: 'Hold the price, offer something fair',
				body: "I understand, it should feel like money well spent. We keep one price for every buyer, so I can't go lower on this one, {% if offer.coupon %}but {{ offer.coupon }} works on your order{% else %}but if you take two or more I'll gladly see what I can do on shipping{% endif %}.",
				tags: ['haggle', 'bargain', 'too expensive', 'decline', 'no'],
			},
			'zh-Hans': {
				title: '议价：守住价格，给实在的',
				body: '理解您的心情，买东西都想划算些。这个价对每位顾客都一样，单件真的让不动了，{% if offer.coupon %}不过{{ offer.coupon }}这单能用上，您领了再拍{% else %}不过您要是拍两件以上，我去帮您申请一下运费{% endif %}，您看可以吗？',
				tags: ['还价', '砍价', '便宜点', '抹零', '包邮', '婉拒'],
			},
			'zh-Hant': {
				title: '議價：守住價格，換個方式回饋',
				body: '了解，大家都希望錢花得值得。我們對每位買家都是同一個價錢，單件真的沒辦法再少了，不好意思。{% if offer.coupon %}不過這筆可以用{{ offer.coupon }}，記得先領再下單喔。{% else %}如果您一次帶兩件以上，運費的部分我再幫您問問看。{% endif %}',
				tags: ['議價', '殺價', '算便宜', '去零頭', '免運', '婉拒'],
			},
		},
	},
	{
		slug: 'haggle-brief',
		service: 'consultation',
		tone: 'brief',
		abbreviation: { latin: 'firm', pinyin: 'byj' },
		situation: {
			intents: ['haggle'],
			phases: ['pre-sale'],
			stages: ['decision'],
			objections: ['price'],
			demeanours: ['forthright', 'taciturn'],
			buyingStyles: ['haggler'],
		},
		texts: {
			en: {
				title: 'Hold the price, short',
				body: "That's already our fair price, so I can't go lower. I'd be glad to pack it for you today though.",
				tags: ['haggle', 'no discount', 'firm'],
			},
			'zh-Hans': {
				title: '守价（简短）',
				body: '这个价已经是实价了，真的让不了，您多包涵。',
				tags: ['不议价', '实价', '砍价'],
			},
			'zh-Hant': {
				title: '不議價（簡短）',
				body: '不好意思，這已經是實在價了，沒辦法再少喔，謝謝您體諒。',
				tags: ['不議價', '殺價', '實價'],
			},
		},
	},
	{
		slug: 'haggle-again',
		service: 'consultation',
		tone: 'warm',
		abbreviation: { latin: 'still', pinyin: 'zyj' },
		situation: {
			intents: ['haggle'],
			phases: ['pre-sale'],
			temperaments: ['friendly'],
			buyingStyles: ['haggler'],
		},
		texts: {
			en: {
				title: 'Bargains a second time',
				body: "You do know how to bargain! I've given you the true figure though, and it wouldn't be fair to buyers who paid it. What I can do is choose a good piece for you, check it before packing and send it off without delay.",
				tags: ['haggle again', 'bargain', 'second round'],
			},
			'zh-Hans': {
				title: '再次讲价',
				body: '您可真会讲价，哈哈。刚才报的就是实在价，再让对前面按价买的顾客也不公平。我能做的是帮您挑件好的、出库前检查一遍，早点给您发出去，您看成不？',
				tags: ['再砍', '又讲价', '还价'],
			},
			'zh-Hant': {
				title: '第二次議價',
				body: '您真的很會議價耶～剛剛報的已經是實在的價格，再降對照價買的客人不太公平。我能做的是幫您挑一件狀況好的、包貨前檢查過，盡早寄給您，這樣好嗎？',
				tags: ['再少一點', '殺價', '議價'],
			},
		},
	},
	{
		slug: 'haggle-bundle',
		service: 'consultation',
		abbreviation: { latin: 'two', pinyin: 'ljy' },
		situation: {
			intents: ['haggle', 'bulk-order'],
			phases: ['pre-sale'],
			stages: ['decision'],
			objections: ['price'],
			buyingStyles: ['haggler'],
			shopperHabits: ['bargain-hunter'],
			motives: ['economy'],
			demands: ['actual'],
		},
		texts: {
			en: {
				title: 'A concession for a condition',
				body: "For a single piece the price stays. If you take two or more in one order today, tell me which ones and I'll ask for a better total for you; deal?",
				tags: ['bundle', 'two', 'condition', 'discount'],
			},
			'zh-Hans': {
				title: '多买再优惠',
				body: '单件这个价动不了。您要是今天一起拍两件以上，把款式发我，我去帮您申请个合计优惠，这样行吗？',
				tags: ['两件', '一起买', '优惠'],
			},
			'zh-Hant': {
				title: '多件再優惠',
				body: '單件的價格沒辦法調整，不過如果今天一次帶兩件以上，把款式傳給我，我幫您問問看合購能不能有折扣，這樣可以嗎？',
				tags: ['兩件', '合購', '折扣'],
			},
		},
	},
	{
		slug: 'haggle-gift',
		service: 'consultation',
		tone: 'warm',
		situation: {
			intents: ['haggle'],
			phases: ['pre-sale'],
			stages: ['decision'],
			buyingStyles: ['haggler', 'courteous'],
			motives: ['economy', 'self-esteem'],
		},
		texts: {
			en: {
				title: 'Something small instead of a lower price',
				body: "I can't touch the price, but I do like to send people off happy. Once your order is in I'll ask the packing team whether they can add a little extra, if there is any left.",
				tags: ['gift', 'freebie', 'extra', 'haggle'],
			},
			'zh-Hans': {
				title: '不让价，问问小赠品',
				body: '价格动不了，不过也想让您开心点。您下单后我问问仓库还有没有小赠品，有的话给您放一份。',
				tags: ['赠品', '送点', '小礼物'],
			},
			'zh-Hant': {
				title: '不降價，問問小贈品',
				body: '價格真的沒辦法調整，但也希望您買得開心。下單後我幫您問包貨的同事還有沒有小贈品，有的話放一份給您。',
				tags: ['贈品', '小禮物', '送什麼'],
			},
		},
	},
	{
		slug: 'haggle-round',
		service: 'consultation',
		tone: 'brief',
		situation: {
			intents: ['haggle'],
			phases: ['pre-sale', 'in-sale'],
			stages: ['decision'],
			buyingStyles: ['haggler'],
		},
		texts: {
			en: {
				title: 'Asks to round down',
				body: "I'd like to say yes, but the system charges the listed price, odd cents included. {% if offer.coupon %}If you use {{ offer.coupon }}, the total comes down a little.{% else %}Our shop page shows whether a voucher fits your order.{% endif %}",
				tags: ['round down', 'haggle', 'odd amount'],
			},
			'zh-Hans': {
				title: '要求抹零',
				body: '零头抹不了呀，系统按标价收的。{% if offer.coupon %}您用上{{ offer.coupon }}，到手能少一点。{% else %}店铺页有券可用的话，您领一张就划算些。{% endif %}',
				tags: ['抹零', '零头', '凑整'],
			},
			'zh-Hant': {
				title: '希望去零頭',
				body: '零頭沒辦法去掉喔，系統是照標價結帳的。{% if offer.coupon %}搭配{{ offer.coupon }}會再省一點。{% else %}可以看看賣場有沒有適用的折價券。{% endif %}',
				tags: ['去零頭', '去尾數', '湊整'],
			},
		},
	},
	{
		slug: 'haggle-elsewhere',
		service: 'consultation',
		abbreviation: { latin: 'other', pinyin: 'bjj' },
		situation: {
			intents: ['compare', 'haggle'],
			phases: ['pre-sale'],
			stages: ['evaluation', 'decision'],
			worries: ['price-too-low'],
			objections: ['price', 'shop'],
			shopperHabits: ['bargain-hunter'],
			motives: ['economy'],
		},
		texts: {
			en: {
				title: 'Cheaper somewhere else',
				body: "Thanks for telling me. I don't know their item, so I won't judge it; please compare the material, what's in the box and the after-sales terms as well as the price. If ours still suits you better, I'm here.",
				tags: ['cheaper elsewhere', 'competitor', 'compare price'],
			},
			'zh-Hans': {
				title: '别家更便宜',
				body: '谢谢您直说。别家的货我不了解，不好评价；您比价时顺便看看材质、配件和售后是不是一样。比完觉得我们合适，再来找我就行。',
				tags: ['别家便宜', '比价', '同款'],
			},
			'zh-Hant': {
				title: '別家比較便宜',
				body: '謝謝您告訴我。別家的商品我不清楚，不方便評論，建議您比價時也看看材質、配件和售後是不是一樣。比較過後覺得我們適合，再找我就好。',
				tags: ['別家便宜', '比價', '同款'],
			},
		},
	},
	{
		slug: 'haggle-respect',
		service: 'consultation',
		tone: 'formal',
		situation: {
			intents: ['haggle', 'refuse'],
			phases: ['pre-sale'],
			stages: ['decision'],
			objections: ['price'],
			temperaments: ['dominant', 'self-centred'],
			demeanours: ['aloof'],
			buyingStyles: ['haggler'],
			motives: ['self-esteem', 'prestige'],
		},
		texts: {
			en: {
				title: 'Decline a discount with respect',
				body: 'I respect that you negotiate, and I would like to meet you. Our price is the same for every customer, so I am not able to lower it; I can, however, see personally that your order is checked and packed with care.',
				tags: ['decline', 'formal', 'discount', 'respect'],
			},
			'zh-Hans': {
				title: '礼貌婉拒议价',
				body: '您的想法我很尊重，也愿意尽量配合。我们对每位顾客同价，这一点恕不能调整；能做的是由我亲自跟进您这单的检查和包装，请您理解。',
				tags: ['婉拒', '不议价', '正式'],
			},
			'zh-Hant': {
				title: '禮貌婉拒議價',
				body: '很尊重您的想法，也希望能配合。我們對每位客人都是同一個價格，這部分沒辦法調整，敬請見諒；您的訂單我會親自確認品項與包裝。',
				tags: ['婉拒', '不議價', '正式'],
			},
		},
	},
];
