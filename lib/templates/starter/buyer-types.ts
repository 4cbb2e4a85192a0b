import type { StarterEntry } from './entry.ts';

/** Where who asks matters more than what is asked. */
export const BUYER_TYPES: readonly StarterEntry[] = [
	{
		slug: 'dominant-choice',
		service: 'consultation',
		tone: 'formal',
		situation: {
			intents: ['custom-request', 'change-order'],
			temperaments: ['dominant'],
			demeanours: ['aloof'],
			motives: ['self-esteem', 'convenience'],
			complaintWants: ['respected'],
		},
		texts: {
			en: {
				title: 'Let the buyer choose',
				body: 'You know what you want, so let me keep it short. I can do it either of two ways: as you asked, subject to a check with the team, or the standard way without any delay. You decide, and I will act on it.',
				tags: ['choice', 'options', 'decide'],
			},
			'zh-Hans': {
				title: '给两个选择请定夺',
				body: '您要求很明确，我也不绕弯子。两种办法：按您说的来，我先跟同事确认能不能做；或者走常规流程，不耽误时间。您定，我照办。',
				tags: ['选择', '您定', '照办'],
			},
			'zh-Hant': {
				title: '提供兩個選擇',
				body: '您的需求很清楚，我就直接說。有兩種做法：照您說的方式，我先跟同事確認可不可行；或走一般流程，不會耽擱。由您決定，我來處理。',
				tags: ['選擇', '由您決定', '方案'],
			},
		},
	},
	{
		slug: 'cautious-answers',
		service: 'information',
		tone: 'formal',
		situation: {
			intents: ['ask-spec', 'ask-quality', 'ask-after-sales'],
			phases: ['pre-sale'],
			stages: ['information-search', 'evaluation'],
			temperaments: ['analytical'],
			demeanours: ['cautious'],
			shopperHabits: ['surgical', 'reluctant'],
			serviceStates: ['seeking'],
			motives: ['doubt', 'safety', 'practicality'],
		},
		texts: {
			en: {
				title: 'Many good questions, one by one',
				body: 'These are good questions, and I will take them one at a time so that none is lost. Where I can show a photo or a paper, I will add it. Please stop me if an answer is not precise enough.',
				tags: ['questions', 'one by one', 'details'],
			},
			'zh-Hans': {
				title: '问题多，一条条答',
				body: '您问的都在点子上，我一条一条答，不漏。能拿照片、资料说话的，我一并附上；哪条答得不够细，您随时打断我。',
				tags: ['逐条', '问题多', '详细'],
			},
			'zh-Hant': {
				title: '問題較多，逐一回覆',
				body: '您問的都很關鍵，我會一題一題回覆，不會漏掉。有照片或資料可以佐證的會一起附上，哪一題不夠清楚，請隨時跟我說。',
				tags: ['逐一', '問題多', '詳細'],
			},
		},
	},
	{
		slug: 'aloof-respect',
		service: 'consultation',
		tone: 'formal',
		situation: {
			intents: ['ask-spec', 'compare'],
			temperaments: ['dominant'],
			demeanours: ['aloof'],
			shopperHabits: ['surgical'],
			motives: ['prestige', 'self-esteem', 'preference'],
		},
		texts: {
			en: {
				title: 'A buyer who knows the subject',
				body: 'You clearly know this field, so I will not explain the basics. I will send the full specification and leave the judgement to you; if there is a point you would check that I have not thought of, I would like to hear it.',
				tags: ['expert', 'respect', 'specification'],
			},
			'zh-Hans': {
				title: '遇到懂行的顾客',
				body: '看得出您是内行，基础的我就不班门弄斧了。完整参数我发您，由您自己判断；有您觉得该看、我没想到的地方，还请指点。',
				tags: ['内行', '懂行', '专业'],
			},
			'zh-Hant': {
				title: '遇到內行的客人',
				body: '看得出來您很懂，基本的我就不多說了。完整規格傳給您，由您判斷；有我沒想到、但您覺得該注意的地方，也請不吝指教。',
				tags: ['內行', '專業', '懂'],
			},
		},
	},
	{
		slug: 'grumbling-hear',
		service: 'consultation',
		tone: 'warm',
		situation: {
			intents: ['refuse', 'haggle'],
			emotions: ['disappointment', 'impatience'],
			objections: ['product'],
			demeanours: ['grumbling'],
			motives: ['self-esteem'],
			complaintWants: ['taken-seriously'],
		},
		texts: {
			en: {
				title: 'A buyer with many complaints',
				body: "You have a point there, and I'd rather hear it now than later. Leave aside for a moment what isn't right: what would it need to do for you to be content? Then I'll tell you which of it we can offer.",
				tags: ['grumble', 'fair point', 'complain'],
			},
			'zh-Hans': {
				title: '爱抱怨的顾客',
				body: '您说的有道理，现在讲出来比买完再失望强。咱们先不说哪儿不好，您觉得它做到哪几样才算满意？我看看我们能做到几样。',
				tags: ['抱怨', '挑毛病', '不满'],
			},
			'zh-Hant': {
				title: '愛抱怨的客人',
				body: '您說的有道理，現在講出來總比買了失望好。先不談哪裡不好，您覺得它要做到哪幾點才滿意？我看看我們能做到哪些。',
				tags: ['抱怨', '挑剔', '不滿'],
			},
		},
	},
	{
		slug: 'reluctant-small-start',
		service: 'consultation',
		tone: 'warm',
		situation: {
			intents: ['ask-safety'],
			emotions: ['anxiety'],
			worries: ['payment-safety', 'seller-credibility'],
			demeanours: ['cautious', 'hesitant'],
			shopperHabits: ['reluctant', 'first-time'],
			motives: ['safety', 'doubt', 'privacy'],
			demands: ['latent-will'],
		},
		texts: {
			en: {
				title: 'Nervous about buying online',
				body: "It's fine to take this slowly. Start with one small thing: you pay through the platform, you see the parcel's way, and the money is released once the order is complete. After that you'll know whether you'd like to do it again.",
				tags: ['nervous', 'first order', 'small', 'trial'],
			},
			'zh-Hans': {
				title: '不太放心网购',
				body: '不急，慢慢来。先拍样小东西试试：钱在平台，物流看得见，确认了才算完成。走过一遍，放不放心您自己就有数了。',
				tags: ['不放心', '网购', '先试试'],
			},
			'zh-Hant': {
				title: '對網購不太放心',
				body: '慢慢來沒關係。可以先買一件小東西試試：款項在平台，物流進度看得到，完成訂單才算結束。走過一遍，放不放心您就知道了。',
				tags: ['不放心', '網購', '先試試'],
			},
		},
	},
	{
		slug: 'forgiving-thanks',
		service: 'hospitality',
		tone: 'warm',
		situation: {
			emotions: ['gratitude', 'neutral'],
			phases: ['in-sale', 'after-sale'],
			stages: ['post-purchase'],
			temperaments: ['friendly'],
			buyingStyles: ['courteous'],
			motives: ['self-esteem'],
			tasks: ['complaint', 'satisfaction'],
			complaintWants: ['not-again'],
		},
		texts: {
			en: {
				title: 'Thank a forgiving buyer',
				body: "Thank you for taking it so kindly. It still shouldn't have happened, so I've written down what went wrong and I'll put it right all the same.",
				tags: ['forgiving', 'patient', 'thanks'],
			},
			'zh-Hans': {
				title: '感谢体谅',
				body: '谢谢您这么体谅。不过该我们改的还得改，情况我记下了，该给您处理的一样不少。',
				tags: ['体谅', '宽容', '谢谢理解'],
			},
			'zh-Hant': {
				title: '感謝體諒',
				body: '謝謝您這麼體貼。不過該改進的我們還是會改，狀況我記下來了，該處理的一樣會幫您處理好。',
				tags: ['體諒', '包容', '謝謝'],
			},
		},
	},
];
