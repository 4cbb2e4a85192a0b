import type { StarterEntry } from './entry.ts';

/** Genuine, well made, safe. */
export const GENUINE_AND_QUALITY: readonly StarterEntry[] = [
	{
		slug: 'authentic-quality',
		service: 'consultation',
		abbreviation: { latin: 'real', pinyin: 'zp' },
		situation: {
			intents: ['ask-authenticity', 'ask-quality'],
			emotions: ['anxiety'],
			phases: ['pre-sale'],
			stages: ['evaluation'],
			worries: ['seller-credibility', 'price-too-low'],
			objections: ['product', 'shop'],
			temperaments: ['analytical', 'self-centred'],
			demeanours: ['cautious'],
			shopperHabits: ['reluctant', 'surgical'],
			motives: ['prestige', 'doubt', 'safety'],
		},
		texts: {
			en: {
				title: 'Show that it is genuine and well made',
				body: 'That\'s a fair thing to ask before you buy. I can send close-up photos and the labels or papers we have for {{ item.name | default: "this item" }}, and you\'re welcome to read our past reviews as well. What would you like to see?',
				tags: ['genuine', 'authentic', 'quality', 'real', 'certificate'],
			},
			'zh-Hans': {
				title: '正品与品质',
				body: '您问得对，买之前是该看清楚。{{ item.name | default: "这款" }}我可以给您拍细节图，标签、检测或授权资料我们手上有的也发您看，往期买家评价您也可以翻一翻。您想先看哪方面？',
				tags: ['正品', '真假', '质量', '做工', '授权'],
			},
			'zh-Hant': {
				title: '正品與品質說明',
				body: '會擔心很正常，買之前本來就該看清楚。{{ item.name | default: "這款商品" }}我可以補拍細節照給您，手邊有的標籤、檢驗或進貨資料也能提供，賣場的評價也歡迎您參考。您想先看哪個部分呢？',
				tags: ['正品', '真假', '品質', '公司貨', '檢驗'],
			},
		},
	},
	{
		slug: 'authentic-brief',
		service: 'consultation',
		tone: 'brief',
		abbreviation: { latin: 'genuine', pinyin: 'zhp' },
		situation: {
			intents: ['ask-authenticity'],
			phases: ['pre-sale'],
			stages: ['evaluation', 'decision'],
			worries: ['seller-credibility'],
			demeanours: ['forthright', 'taciturn'],
			motives: ['prestige', 'doubt'],
		},
		texts: {
			en: {
				title: 'Is it genuine, short',
				body: "It is, and you needn't take my word for it: I'll send you the label and the purchase papers we hold.",
				tags: ['genuine', 'real', 'fake'],
			},
			'zh-Hans': {
				title: '是正品吗（简短）',
				body: '是正品，口说无凭，标签和进货凭证我拍给您看。',
				tags: ['正品', '真假', '假货'],
			},
			'zh-Hant': {
				title: '是正品嗎（簡短）',
				body: '是正品喔，不用只聽我說，標籤和進貨證明我拍給您看。',
				tags: ['正品', '真假', '公司貨'],
			},
		},
	},
	{
		slug: 'authentic-formal',
		service: 'consultation',
		tone: 'formal',
		situation: {
			intents: ['ask-authenticity'],
			emotions: ['anxiety'],
			phases: ['pre-sale'],
			stages: ['evaluation', 'decision'],
			worries: ['seller-credibility', 'price-too-low'],
			objections: ['shop'],
			temperaments: ['analytical', 'self-centred'],
			demeanours: ['cautious'],
			shopperHabits: ['surgical', 'reluctant'],
			motives: ['doubt', 'prestige'],
		},
		texts: {
			en: {
				title: 'How to check that it is genuine',
				body: "Your caution is reasonable. On arrival, please compare the label and serial number with the maker's own information while the packaging is intact. Should anything not match, tell me at once and we will settle it through the platform's return procedure.",
				tags: ['authentic', 'verify', 'serial number'],
			},
			'zh-Hans': {
				title: '教您验真假',
				body: '您谨慎是应该的。收到后先别拆坏包装，把标签、序列号跟品牌方公布的对一对。有一处对不上，您告诉我，按平台售后流程处理，我配合到底。',
				tags: ['验货', '鉴定', '序列号', '真伪'],
			},
			'zh-Hant': {
				title: '如何確認真偽',
				body: '您的謹慎很合理。收到後請先保留完整包裝，把標籤、序號和原廠公布的資料比對。如果有任何不符，請告訴我，我們會依平台的退貨流程處理並全力配合。',
				tags: ['驗貨', '鑑定', '序號', '真偽'],
			},
		},
	},
	{
		slug: 'quality-photos',
		service: 'consultation',
		tone: 'warm',
		abbreviation: { latin: 'photos', pinyin: 'stu' },
		situation: {
			intents: ['ask-quality'],
			emotions: ['anxiety'],
			phases: ['pre-sale'],
			stages: ['evaluation'],
			worries: ['seller-credibility'],
			objections: ['product'],
			demeanours: ['cautious'],
			shopperHabits: ['reluctant'],
			motives: ['doubt', 'aesthetics'],
		},
		texts: {
			en: {
				title: 'Real photos on request',
				body: "Let me show you rather than tell you: I'll take a few photos of the actual item, front, back and the details, with no filters. Is there any spot you'd like me to zoom in on?",
				tags: ['real photos', 'quality', 'details'],
			},
			'zh-Hans': {
				title: '拍实物图',
				body: '光说没用，我给您拍几张实物的，正面、背面、细节都拍，不加滤镜。哪个地方您想看得更清楚？',
				tags: ['实拍', '质量', '细节图'],
			},
			'zh-Hant': {
				title: '拍實品照',
				body: '用說的不如直接看，我幫您拍幾張實品照，正面、背面和細節都有，不加濾鏡。有哪個地方想看得更清楚嗎？',
				tags: ['實拍', '品質', '細節照'],
			},
		},
	},
	{
		slug: 'quality-brief',
		service: 'consultation',
		tone: 'brief',
		situation: {
			intents: ['ask-quality'],
			phases: ['pre-sale'],
			stages: ['evaluation'],
			demeanours: ['taciturn', 'forthright'],
			buyingStyles: ['direct-buyer'],
			shopperHabits: ['power'],
			motives: ['practicality'],
		},
		texts: {
			en: {
				title: 'Quality, short and honest',
				body: 'Solid for its price, and the material is as listed. What exactly will you use it for?',
				tags: ['quality', 'good', 'honest'],
			},
			'zh-Hans': {
				title: '质量怎么样（简短）',
				body: '这个价位里算扎实的，材质跟页面写的一样。您主要怎么用？',
				tags: ['质量', '好不好', '怎么样'],
			},
			'zh-Hant': {
				title: '品質如何（簡短）',
				body: '以這個價位來說滿扎實的，材質跟商品頁寫的一樣。您主要會怎麼使用呢？',
				tags: ['品質', '好不好', '如何'],
			},
		},
	},
	{
		slug: 'safety-product',
		service: 'consultation',
		tone: 'formal',
		situation: {
			intents: ['ask-safety', 'ask-quality'],
			emotions: ['anxiety'],
			phases: ['pre-sale'],
			stages: ['evaluation'],
			objections: ['product'],
			temperaments: ['analytical'],
			demeanours: ['cautious'],
			shopperHabits: ['reluctant', 'surgical'],
			motives: ['safety', 'doubt'],
		},
		texts: {
			en: {
				title: 'Product safety and certificates',
				body: 'Please ask as much as you need to. I can send the safety marks, the list of materials and the test reports we hold for {{ item.name | default: "this item" }}. If there is no report for a certain point, I will say so instead of guessing.',
				tags: ['safety', 'certificate', 'test report'],
			},
			'zh-Hans': {
				title: '安全认证和检测',
				body: '您尽管问细。{{ item.name | default: "这款" }}的安全标识、材质表和我们手上的检测报告都可以发您；哪一项没有报告，我就说没有，不糊弄您。',
				tags: ['安全', '3C', '检测报告', '认证'],
			},
			'zh-Hant': {
				title: '安全標章與檢驗',
				body: '請放心問清楚。{{ item.name | default: "這款商品" }}的安全標章、材質表和手邊的檢驗報告都能提供；哪一項沒有報告，我會直接告訴您沒有。',
				tags: ['安全', '檢驗報告', '標章', 'BSMI'],
			},
		},
	},
];
