import type { IntentId } from '../../chat/vocabulary.ts';
import type { RulePattern } from '../rule-format.ts';

/** Strong enough against a trained model that counts the word and overlooks the "not" before it. */
const NO = -60;

/**
 * Words that name an intent and deny it, or mean something else altogether, in the three languages at once. They only
 * speak against: a message that matches nothing here is judged as before.
 */
export const DENIALS: Readonly<Partial<Record<IntentId, readonly RulePattern[]>>> = {
	'cancel-order': [
		[
			NO,
			/(?:别|別|不要|不用|不必|無需|无需|唔好|唔使|不是要?|没说要?|沒說要?|没有?要|沒有?要|没想|沒想)(?:给我|帮我|給我|幫我)?取消|do(?:n'?t| not) (?:want (?:to|you to) )?cancel|no need to cancel/,
		],
		[NO, /noise[- ]cancel|降噪|消噪/, { not: /取消|cancel (?:the|my|this|it)/ }],
	],
	'refund-return': [
		[
			NO,
			/(?:没有?|沒有?|不是|不打算|唔係|並非|并非|唔使|不用)(?:说|說|想|要|打算){0,2}退|not (?:asking for|after|looking for|returning|trying to return)|do(?:n'?t| not) want (?:a refund|to return)/,
			{
				not: /不是.{0,6}退[^,.!?]{0,8}(?:吗|么|嗎|\?)|没有?退(?:款|钱)?(?:到|给)|沒有?退(?:款|錢)?(?:到|給)/,
			},
		],
		[NO, /退(?:伍|休|役|烧|燒|潮|热|熱)/, { not: /退(?:货|貨|款|钱|錢|回|掉|换|換)/ }],
	],
	threat: [
		[
			NO,
			/(?:不是|并非|並非|没有?|沒有?|不想|不打算|唔係|冇)(?:真的?|专门|專門)?(?:来|來|要|想|打算|想要|打算要)?(?:给你们?|給你們?)?(?:投诉|投訴|举报|舉報|打?差[评評])|not (?:here |trying |going |looking )?to (?:complain|report|leave (?:a )?(?:bad|negative))|not (?:a )?complain(?:t|ing)/,
			{ not: /(?:不是|没有?|沒有?)(?:投诉|投訴|举报|舉報)(?:过|過|电话|電話|吗|嗎|\?)|再不|不[^,.]{0,10}就/ },
		],
		[
			NO,
			/(?:从来|從來|从|從|一向|一般|绝|絕)都?(?:不|没|沒)(?:会|會)?(?:给|給|打|留)(?:过|過)?差[评評]/,
			{ not: /再不|不[^,.]{0,8}就/ },
		],
		[
			NO,
			/我是(?:个)?(?:律师|律師)|(?:送|给|給)(?:一?个|一?個)?(?:律师|律師)/,
			{ not: /投诉|投訴|起诉|差评|告你/ },
		],
	],
	'ask-promotion': [[NO, /活[动動](?:扳手|房|板|铅笔|鉛筆|关节|關節|隔|门|門|范围|範圍)/]],
	// Thanks for harm done are none.
	thanks: [
		[
			NO,
			/(?:thanks|thank you|cheers)[^.!?]{0,14}for (?:ruin|wast|noth|los|break|ignor|the wait|mak|keep)|(?:谢谢|謝謝|感谢|感謝|多谢|多謝)(?:你们?|妳|您|你們)?(?:啊|呀|喔|哦)?[,. ]{0,2}(?:让我|害|讓我)/,
		],
	],
	exchange: [[NO, /[换換](?:季|洗|气|氣|牙|装|裝)/, { not: /[换換](?![季洗气氣牙装裝])/ }]],
	'ask-invoice': [
		[NO, /(?:发|發)票(?:夹|夾|本|打印|機|机)|invoice (?:tray|holder|book|pad|template|printer)/],
	],
	urge: [
		[
			NO,
			/(?:不是|没有?|沒有?|不|唔係|冇)(?:在|要|想)?催|not (?:trying to )?(?:hurry|rush)|no (?:rush|hurry)|take your time/,
			{ not: /不催.{0,6}(?:不|就)/ },
		],
	],
	haggle: [
		[
			NO,
			/(?:不|没有?|沒有?|没打算|没想)(?:是)?(?:在|要|想)?(?:讲价|講價|砍价|砍價|还价|還價|杀价|殺價)|not (?:asking for a discount|haggling)/,
			{ not: /不(?:讲价|还价|砍价)[^,.]{0,4}(?:吗|么|\?)/ },
		],
	],
	// "And black?" asks after whatever was talked about: without that it says nothing.
	'ask-stock': [
		[NO, /^[\u3400-\u9fffa-z]{1,5}呢[?~ ]*$/, { alone: true }],
		[
			NO,
			/\bstock (?:cubes?|pots?|photos?|exchange|market)\b|\b(?:chicken|beef|fish|laughing) stock\b/,
			{ not: /\b(?:in|any|have|still|more) stock\b/ },
		],
	],
	'ask-price': [[NO, /^[\u3400-\u9fffa-z]{1,5}呢[?~ ]*$/, { alone: true }]],
};
