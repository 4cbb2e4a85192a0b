import { inSmallLetters } from './normalise.ts';
import { nextCandidate, PatternIndex } from './pattern-index.ts';

/** What a text is when it is no buyer's talk about buying. */
export type OutOfScope = 'code' | 'notice' | 'news' | 'spam' | 'phishing';

const CONTACT =
	/https?:|www\.|微信|v信|\bwx\b|[vV][:：]|扣扣|qq|\btg\b|telegram|whats ?app|\bline\b|二维码|二維碼|qr ?code|加我|email|e-mail|点击|點擊|click|网址|連結|链接/i;

/**
 * Signs of each kind. They are narrow on purpose: a buyer who asks about a strange link must still be read, so a lure needs both its
 * pretext (an official body, a blocked shop, easy money) and a way to be followed.
 */
const SIGNS: readonly (readonly [kind: OutOfScope, sign: RegExp, also?: RegExp, not?: RegExp])[] = [
	[
		'code',
		/^\s*(?:const|let|var|function|def|class|import|public|private|return|select|insert|update|delete from|for|if)\b[\s\S]*(?:[;{}]|=>|:\s*\n|\bfrom\b.+\bwhere\b)|<\/(?:div|span|p|a|script|table|html|body|li|ul)>|^\s*[[{]\s*"[^"]+"\s*:[\s\S]*[\]}]\s*$|\bgit (?:commit|push|pull|clone)\b|^\s*(?:npm|pip|apt-get|sudo) \w+/i,
	],
	[
		'notice',
		/^\s*(?:\[?订单编号|咨询订单号)[:：][^\n]*$|^\s*[[【(]?(?:系统|系統)(?:消息|提示|訊息|通知)\s*[\]】):：]|撤回了一[条條](?:消息|訊息)|以上是(?:历史|歷史)(?:消息|訊息)|^\s*您已(?:成功)?添加了?对方|^\s*(?:买家|買家)已付款[,，]?\s*[请請]|^\s*(?:订单|訂單)已(?:关闭|關閉|完成|取消)[。.]?\s*$|^\s*message sent automatically|^\s*you have (?:received )?a new message|^\s*this is an automated/i,
	],
	[
		'phishing',
		/(?:店铺|店鋪|賣場|卖场|账号|帳號|账户|帳戶|shop|store|account|listing)[^\n]{0,30}(?:异常|異常|冻结|凍結|未开通|未開通|未签署|未簽署|停用|suspend|limited|verif|blocked|restricted)|(?:异常|未签署|未簽署|未认证|未認證|签署协议|簽署協議|官方(?:客服|认证|認證|qq)|(?:联系|聯絡|联络)官方|认证客服|認證客服)|release (?:the|my) (?:funds|money|payment)|needs? your e-?mail to|verify your (?:account|shop|identity|card)/i,
		CONTACT,
		/是真的吗|真的假的|是你们(?:吗|发)|是你們|骗子|詐騙嗎|诈骗吗|怕是|is (?:this|that) (?:you|real|legit|safe)|was that you|scam\?/i,
	],
	[
		'spam',
		/刷单|刷信誉|代刷|兼[职職]|日[结結]\d*|引流|[涨漲]粉|网[贷貸]|博彩|彩票|赌|高薪|躺赚|earn (?:up to )?[$£€]?\d+[^\n]{0,30}(?:a day|per day|week|from home)|you(?:'ve| have) won|make money (?:fast|online|from home)|crypto (?:signals|invest)|seo services|boost your (?:sales|followers|shop)|buy (?:followers|reviews)/i,
		/\d{5,}|https?:|www\.|微信|[vV][:：]|扣扣|qq|\btg\b|telegram|whats ?app|加我|@|click|claim|contact|reply/i,
		/吗[?？]?$|嗎[?？]?$/,
	],
	[
		'news',
		/国务院|國務院|外交部|新华社|央行|立法院|三[讀读]通過?|总理|總理|总统|總統|存款准备金|涨停|跌停|记者[^\n]{0,6}报道|central bank|parliament|prime minister|lawmakers|reuters|scientists (?:have|say)|head to the polls|stock market|wall street/i,
		/[\s\S]{18,}/,
		/你|您|妳|亲|吗|嗎|买|買|货|貨|订单|訂單|\b(?:you|your|my|i|i'm|order|buy|ship)\b/i,
	],
];

let index: PatternIndex | null = null;

/** What kind of text this is when it is none of a buyer's; null for everything that may be a buyer's. */
export function outOfScope(text: string): OutOfScope | null {
	const head = text.slice(0, 1000);
	index ??= new PatternIndex(SIGNS.map(([, sign]) => sign));
	const candidates = index.candidates(inSmallLetters(head));
	for (let at = nextCandidate(candidates, 0, SIGNS.length); at < SIGNS.length; ) {
		const [kind, sign, also, not] = SIGNS[at] ?? [null];
		if (kind && sign?.test(head) && (!also || also.test(head)) && !not?.test(head)) return kind;
		at = nextCandidate(candidates, at + 1, SIGNS.length);
	}
	return null;
}
