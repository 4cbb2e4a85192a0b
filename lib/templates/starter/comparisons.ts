import type { StarterEntry } from './entry.ts';

/** Comparing, deciding, and saying when it is not the right thing. */
export const COMPARISONS: readonly StarterEntry[] = [
	{
		slug: 'compare-two',
		service: 'consultation',
		abbreviation: { latin: 'versus', pinyin: 'qb' },
		situation: {
			intents: ['compare', 'ask-recommendation'],
			emotions: ['confusion'],
			phases: ['pre-sale'],
			stages: ['evaluation'],
			worries: ['too-many-choices'],
			demeanours: ['hesitant'],
			shopperHabits: ['surgical'],
			serviceStates: ['confused'],
		},
		texts: {
			en: {
				title: 'The difference between two',
				body: "Tell me the two you're torn between and I'll give you the differences in a few plain points: what each does better, what it lacks, and the price. Then I'll say which one I'd take in your place and why.",
				tags: ['difference', 'compare', 'either or'],
			},
			'zh-Hans': {
				title: '两款差在哪',
				body: '您把纠结的两款发我，我几句话给您说清：各自强在哪、差在哪、价格差多少。末了再说说换我会选哪个、为什么。',
				tags: ['区别', '对比', '二选一', '纠结'],
			},
			'zh-Hant': {
				title: '兩款差在哪裡',
				body: '把您正在猶豫的兩款傳給我，我用幾個重點說清楚：各自的優點、不足的地方和價差，再跟您說如果是我會選哪一個、原因是什麼。',
				tags: ['差別', '比較', '二選一', '猶豫'],
			},
		},
	},
	{
		slug: 'compare-formal',
		service: 'consultation',
		tone: 'formal',
		situation: {
			intents: ['compare'],
			phases: ['pre-sale'],
			stages: ['evaluation'],
			temperaments: ['analytical'],
			demeanours: ['cautious', 'aloof'],
			shopperHabits: ['surgical'],
			motives: ['practicality', 'doubt'],
		},
		texts: {
			en: {
				title: 'Comparison for a careful buyer',
				body: "You are right to compare. I can list material, dimensions, warranty and price of our models next to each other. About other shops' products I only know what is public, so I will leave that judgement to you.",
				tags: ['compare', 'facts', 'side by side'],
			},
			'zh-Hans': {
				title: '给细心顾客做对比',
				body: '您多比较是对的。我们自家几款的材质、尺寸、质保和价格，我给您列在一起看。别家产品我只知道公开信息，就不替您下结论了。',
				tags: ['对比', '参数表', '比较'],
			},
			'zh-Hant': {
				title: '為細心的客人做比較',
				body: '您多方比較是對的。我們自家幾款的材質、尺寸、保固和價格，我整理在一起給您參考。其他賣家的商品我只知道公開的部分，就不幫您下判斷了。',
				tags: ['比較', '對照', '規格表'],
			},
		},
	},
	{
		slug: 'compare-brief',
		service: 'consultation',
		tone: 'brief',
		situation: {
			intents: ['compare'],
			phases: ['pre-sale'],
			stages: ['evaluation', 'decision'],
			demeanours: ['forthright', 'taciturn'],
			buyingStyles: ['direct-buyer'],
			shopperHabits: ['power'],
		},
		texts: {
			en: {
				title: 'Short answer: take this one',
				body: 'Short answer: {{ item.name | default: "the first one" }}, for the use you describe. Shall I explain the difference, or is that enough to decide?',
				tags: ['which', 'short', 'compare'],
			},
			'zh-Hans': {
				title: '直接给结论',
				body: '直说的话，您这用法选{{ item.name | default: "前一款" }}更合适。要听听差别，还是这就够了？',
				tags: ['选哪个', '直接说', '结论'],
			},
			'zh-Hant': {
				title: '直接給結論',
				body: '直接說的話，以您的用法{{ item.name | default: "前面那款" }}會比較合適。想聽聽差別嗎，還是這樣就夠了？',
				tags: ['選哪個', '直接說', '結論'],
			},
		},
	},
	{
		slug: 'hesitant-decide',
		service: 'consultation',
		tone: 'warm',
		abbreviation: { latin: 'decide', pinyin: 'zzy' },
		situation: {
			intents: ['compare', 'ask-recommendation'],
			emotions: ['confusion'],
			phases: ['pre-sale'],
			stages: ['decision'],
			worries: ['too-many-choices', 'delivery-and-returns'],
			objections: ['product'],
			demeanours: ['hesitant'],
			shopperHabits: ['first-time', 'reluctant'],
			motives: ['doubt'],
			demands: ['actual'],
		},
		texts: {
			en: {
				title: 'Help to decide, without risk',
				body: 'You\'ve looked at all sides, and either would do. If it helps: take {{ item.name | default: "the one you came back to" }}{% if shop.return_days %}, try it on at home, and if it isn\'t it, send it back unused within {{ shop.return_days }} days{% endif %}. A wrong choice can be put right.',
				tags: ['decide', 'hesitate', 'risk', 'help me'],
			},
			'zh-Hans': {
				title: '帮犹豫的顾客拿主意',
				body: '您该想的都想到了，其实哪款都成。要我说就选{{ item.name | default: "您回头又看的那款" }}{% if shop.return_days %}，到手试试，不合适{{ shop.return_days }}天内没用过都能退{% endif %}，选错了也有回头路。',
				tags: ['拿不定主意', '纠结', '选哪个'],
			},
			'zh-Hant': {
				title: '幫猶豫的客人決定',
				body: '您考慮得很周到，其實兩款都可以。我會建議{{ item.name | default: "您一直回頭看的那款" }}{% if shop.return_days %}，收到先試，不合適 {{ shop.return_days }} 天內未使用都可以退{% endif %}，選錯了也還有調整的機會。',
				tags: ['拿不定主意', '猶豫', '選哪個'],
			},
		},
	},
	{
		slug: 'not-suitable',
		service: 'consultation',
		situation: {
			phases: ['pre-sale'],
			stages: ['evaluation'],
			objections: ['product'],
			temperaments: ['analytical', 'friendly'],
			demeanours: ['cautious', 'hesitant'],
			motives: ['practicality', 'doubt'],
			demands: ['none'],
		},
		texts: {
			en: {
				title: "Honest: this isn't the right one",
				body: "To be honest, for what you describe I wouldn't take this one; you'd be paying for things you won't use. If you tell me the one point that matters to you, I'll see whether we have something that fits, or say that we don't.",
				tags: ['not suitable', 'honest', 'wrong choice'],
			},
			'zh-Hans': {
				title: '实话：不太合适',
				body: '说实话，照您的用法我不建议买这款，有些功能您用不上，花了冤枉钱。您告诉我顶要紧的一条，有合适的我给您找，没有我也明说。',
				tags: ['不合适', '实话', '不建议'],
			},
			'zh-Hant': {
				title: '老實說：不太適合',
				body: '老實說，以您的需求我不太建議這款，有些功能用不到，會花冤枉錢。跟我說您特別在意哪一點，有合適的我幫您找，沒有也會直接說。',
				tags: ['不適合', '老實說', '不建議'],
			},
		},
	},
];
