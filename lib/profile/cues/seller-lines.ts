import type { EngineMessage } from '../../chat/conversation.ts';
import { COMPLAINT_STEPS, type ComplaintStep } from '../../chat/vocabulary.ts';
import type { Sighting } from '../sighting.ts';
import { fact } from './fact.ts';

/** A line of the platform in the seller's place ("买家已付款"), and what order step it reports. */
const AUTOMATIC: readonly { cue: string; pattern: RegExp }[] = [
	{
		cue: 'notice:paid',
		pattern:
			/^(买家|買家|订单|訂單)?.{0,6}(已付款|已支付|付款完成|完成付款|完成结账|完成結帳|已到账|已到帳)|货款.{0,10}已到账|^(order |payment )?(paid|received)[,.: ]|order paid|payment received/i,
	},
	{
		cue: 'notice:ordered',
		pattern:
			/^(买家|買家)已?(拍下|下单|下單)|^(新)?(訂單|订单)(成立|待付款|已提交)|^新訂單|^已下单|order placed|new order|awaiting payment/i,
	},
	{
		cue: 'notice:shipped',
		pattern:
			/已(出库|发货|發貨|出貨|寄件|交由)|包裹已经?揽收|物流編號已更新|^(order )?(shipped|dispatched)|tracking (number )?(added|updated)/i,
	},
	{
		cue: 'notice:delivered',
		pattern:
			/(已签收|已簽收|妥投|驿站已取件|貨件送達|已放玄關|已送達|代收)|^(order )?delivered|delivered to/i,
	},
	{
		cue: 'notice:reviewed',
		pattern:
			/评价[：:]|評價[：:]|五顆星|5星|五星，|交易完成|自動完成|自动完成|(left|gave) (you )?(a )?(review|\d|five)|review( left)?:|rated/i,
	},
	{
		cue: 'notice:refund',
		pattern: /退款申请|申请退款|refund (request|requested|submitted)|returned unopened/i,
	},
	{
		cue: 'notice:cancelled',
		pattern: /(订单|訂單|order).{0,10}(已?关闭|已?取消|逾期|cancelled|canceled|expired)/i,
	},
	{ cue: 'notice:member', pattern: /(会员|會員|member|vip|gold|金卡)/i },
];
const NOT_A_PERSON = /[？?～~]|您好|你好|亲|親|谢谢|謝謝|感谢|感謝|\b(hi|hello|thanks|we|i'?ll|you)\b/i;

/** Whether a seller-side line was written by the platform, not by a person. */
export function isAutomatic(text: string): boolean {
	return text.length <= 60 && !NOT_A_PERSON.test(text) && AUTOMATIC.some(({ pattern }) => pattern.test(text));
}

/** How a seller takes each step of a complaint, over the three languages. Order matters only for reading. */
const STEP_PATTERNS: Readonly<Record<ComplaintStep, RegExp>> = {
	'ask-what-happened':
		/怎么(回事|了|个)|怎麼(回事|了)|哪(里|裡|儿|方面|边).{0,10}(不|问题|呢|吗)|什么(情况|问题|样)|什麼(情況|問題)|具体(说|是)|是.{1,14}还是.{1,14}[？?呢]|是.{1,14}還是.{1,14}[？?呢]|有没有.{0,14}[？?呢]|发生|發生|what('s| is| was| happened| were| did| do you mean| exactly)|which (one|part)|tell me (what|more)|could you (tell|describe|confirm)|does it|is it|did (it|you)|can you (tell|describe)/i,
	'ask-proof':
		/(拍|发|傳|传|提供|附|影|給|给).{0,10}(照片|图|圖|相|视频|視頻|影片|凭证|憑證|截图|截圖|订单号|訂單|箱号|箱號|小票|单号|單號|录屏)|(照片|视频|影片|截图|截圖|录屏|小票).{0,12}(吗|嗎|吧|下|看|发|傳|拍)|photo|picture|video|screenshot|order (number|no)|proof|receipt|serial|send (me )?(a|the) (pic|shot)|(看|發|发|拍|傳|传|给|給)(一?下|個|个|张|張|我).{0,6}(看|瞧|睇)|(批號|批号|编号|編號|标签|標籤|铭牌|面单|面單)|can (i|we|you) (see|show)|may i see|show me|how (many|does the box)/i,
	apologise:
		/(抱歉|对不起|對不起|不好意思|對唔住|对不住|對不住|致歉|道歉|我们的(错|过错|失误|疏|问题)|我們的(錯|疏|問題)|是我们(错|没|的)|我的错|唔好意思|添堵|误了)|\b(sorry|apolog|my fault|our fault|our mistake|that's on us|shouldn't have|should never|should've)|(让|讓|害)(您|你).{0,4}(扫兴|掃興|受累|久等|费心|費心|白跑|受惊|受驚|操心|失望|麻烦|麻煩|难做|難做|没面子|沒面子)|(失误|失誤|疏忽|大意|没做好|沒做好|没处理好|沒處理好|照顾不周|照顧不周|怠慢)|是我(们|們)?.{0,6}(错|錯|漏|没|沒|疏)|(搞|弄|发|發|寄|打|看|装|裝)(错|錯|漏)了|(\b(oops|my bad|our (slip|bad|error|oversight)|i got that wrong|we got (it|that) wrong|should have (been|told|checked|rung|called)|not how we want|not good enough|that's on me|i messed|we messed|you're right)\b)/i,
	cushion:
		/(理解|明白您|懂您|太懂|我懂|感受|换(成|做|谁|作)|換(成|做|作|誰)|揪心|难受|憋气|着急|著急|搁谁|委屈|辛苦您|心疼|傷人|不容易|是小心|不容易|能体会|理解您|能明白|同感|嘛气)|\b(understand (how|why|that|you)|i can see|i('d| would) (be|feel)|must (be|have been|feel)|frustrat|i know (that|how)|i hear|felt the same|how you feel|mortifying|no way to start|i get it|i feel)|(先别|先別|别|別)(急|着急|著急|担心|擔心|上火|生气|生氣)|消消?气|消消?氣|(确实|確實|真(的|是)).{0,6}(难受|難受|闹心|鬧心|窝火|窩火|糟心|麻烦|麻煩|伤|傷|气人|氣人|犯愁|不好受|着急)|(心里|心裡).{0,4}(不|难|難|没底)|(谁|誰|任何人|我)(都|也)(会|會|不)|您说得对|您說得對|有道理|盼(了|来|來)|应该的火|(\b(how (disappointing|frustrating|annoying|upsetting|horrible|awful)|what a (shame|pain|nuisance|letdown|day|way)|last thing you (need|want)|letdown|nightmare|gutting|gutted|poor way|no fun|i('d| would) (feel|be)|so would i|i don't blame|fair point|you've every right|that stings|heart sank|makes sense|awful|dreadful|miserable)\b)/i,
	restate:
		/(您的意思是|你的意思|我(再)?(跟您)?(对|核|确认|确定|理一|复述|捋)(一|下)|我(再)?(跟您|跟你|同你)?(對|核|確認|重複)|也就是(说|說)|对吗|對嗎|对吧[？?]|對吧|是这样吗|係咪|您主要(想|是)|即係|等于说|总结一下|總結)|\b(let me (check|make sure|see if) i|so (you|what you)|if i('ve| have)? (understood|got)|to (confirm|recap|summari)|just to be (clear|sure)|correct\?|right\?|yes\?|is that (right|it)|what you're saying|do i have)|(都|先)?(记|記)(下|住|录|錄)(了|来|來)|(您|你)(要|想要|说|說)的是|(您|你)(主要|最)(想|在意|担心|需要)|(总共|一共|也就是|就是说|等於|等于)|(确认|確認|核对|核對|对一下|對一下|捋一|理一)|\b(what you (need|want) is|you('d| would) (like|want|need)|you (want|need|are asking)|i('ve| have) (noted|got|written)|let me (get this|repeat|read)|in other words|is what you)\b/i,
	'offer-solutions':
		/(可以(给您|帮您|换|退|补|选|留|重)|(换新|退款|补发|补寄|補寄|重发|重寄|換貨|退貨|重做|补偿|補償|赔).{0,20}(或|要么|還是|还是|也可|二|2|两)|两(个|条|种)(办法|方案|法子|路)|兩(個|種)(方法|方案)|方案|您(看|选|挑|想要).{0,8}(哪|怎|还是|退|换)|您更?(倾向|希望)|給您.{0,6}(補|換|退)|给您(换|退|补|重|返)|补(发|寄)|寄(个|支|一)新|換一|我們(可以|會).{0,6}(換|退|補)|换是|给换)|\b(i can|we can|we could|i could|would you (prefer|like|rather)|either|option|replacement|refund you|send (you )?(a|another|the) (new|replacement)|or (we|i|a|you)|offer|take (\d+|some)|knock|credit)\b|(退(您|你|给|給|款|货|貨|差|运费|全|一半|\d)|补(您|你|给|發|发|寄|一|两|三|\d|差)|補(您|你|給|發|寄|一|兩|三|\d|差)|换(新|货|一|个|给|成|回|大|小)|換(新|貨|一|個|給|成|回|大|小)|重(发|發|寄|做|新发|印|拍)|赔(您|你|付|\d)|賠(您|你|付|\d)|返(您|你|还|現|现|\d)|免(费|費|单|單|运|運)|运费(我们|我|由我|算我)|運費(我們|我|由我|算我)|(上门|上門|派).{0,6}(修|换|換|装|裝|取|看|师傅|師傅)|(调|調)(货|貨|\d)|(专|專)(车|車)|自己(开|開).{0,4}(车|車|送)|(留着|留著).{0,6}(用|不用)|打.{0,2}折|减\d|減\d|送(您|你)(一|两|个|一个))(?!.{0,8}(需要|要先|之前|前请|平台))|\b(we('ll)? (replace|refund|swap|collect|send|repair)|i('ll)? (do|give|send|take|refund|replace|credit) you|replace it|(new|another|right|missing|correct) one|swap|loaner|technician|engineer|overnight|courier (can|will)|take .{1,24} off|half (back|price)|partial|free of charge|on (us|me|the house)|no (charge|cost)|full refund|money back|keep (it|the|them)|return label|prepaid)\b/i,
	agree:
		/((那|就)(这么|这样|按)|约好|约了|定(了|好)|说定|(好|行|成|没问题|可以)[，,].{0,24}(安排|寄|发|退|补|换|处理|出)|(马上|今天|明天|今晚|立刻|现在).{0,10}(给您|安排|寄|发|退|补|换|出|办)|已(经)?(安排|登记|下单|提交)|我(这就|马上|去)|收到，.{0,20}(发|寄|处理)|師傅.{0,10}打給|寄出|安排好)|\b(agreed|booked|done|arranged|on its way|i'll (send|ship|refund|post|arrange|book|get)|will (go|ship|be sent|send|refund|arrive)|scheduled|confirmed|sending)\b|((好|行|成|中|没问题|沒問題|可以|得|遵命|收到|明白|了解)[，,！! 。～~]).{0,30}(给您|給您|安排|寄|发|發|退|补|補|换|換|出|办|辦|送|改|重|登记|登記|到|联系|聯絡)|我(定了|签字|簽字|来办|來辦|负责|負責|这就去|就去)|说到做到|(明|后|今)(天|早|晚).{0,10}(到|送|取|寄|发|發)|\b(will do|right away|consider it done|it's (booked|arranged|done|yours)|leaves today|ships? (today|tomorrow|tonight)|going out|got it|understood)\b/i,
	close:
		/(已(经)?(退|补|换|寄|发|到账|原路|处理|办)(了|好|款|出)?|退(好|款)了|退了|处理好|处理完|弄好了|補寄的|(还有|還有|其他).{0,10}(吗|嗎|需要)|谢谢您(的)?(理解|体谅|耐心|告诉|反馈|提醒)|謝謝(您|你)(的)?(理解|體諒|耐心|告訴)|给您留|应该的|應該的|祝您)|\b(thank(s| you) for (your patience|understanding|telling|letting|bearing)|anything else|refunded|has been (sent|refunded|credited)|glad (it|that|you)|enjoy|you're welcome|no bother)\b|(已经?(原路)?(退回|到账|到帳|签收|簽收|换好|換好|修好|送到|处理))|(处理|處理|办|辦)(好|完|妥)|(打|记|記)(了)?备注|下次(一定)?(注意|改|提前)|(以后|以後|下回).{0,10}(改|注意|不会|不會)|多(谢|謝)|感谢|感謝|\b(all (done|set|sorted)|thanks for|thank you|appreciate|lovely to|my pleasure|any time|cheers|take care|delivered and|has (arrived|been delivered))\b/i,
	'follow-up':
		/((收到|到|用|装|裝|修|焊|换).{0,6}(了吗|了嗎|了没|了沒|没|得怎么样|怎么样|還好|还好|满意)|(修|换|用)完.{0,8}(再|来)问|满意(吗|不)|滿意|再来问|回访|后(续|来).{0,8}(怎么样|还)|用(咗|了).{0,6}(觉|覺|点|怎)|有冇|碰花|合身吗|順利嗎)|\b(how (is|are|was|did) (it|the|they|everything)|did (it|the|they) (arrive|come|work)|check(ing)? (in|back|that)|follow(ing)? up|is (it|everything) (working|ok|all right)|let me know (how|if)|happy with)\b|(新的|那个|那個|东西|東西|货|貨|用着|用著|现在|現在|今天|后来|後來).{0,12}(怎么样|怎麼樣|还行吗|還行嗎|好用吗|好用嗎|还好吗|還好嗎|到了吗|到了嗎|铺上|没问题吧|沒問題吧|满意|滿意|顺利|順利)|(有没有|有沒有|还有|還有).{0,4}(问题|問題|不舒服|异样|異樣)|\b(is the (new|replacement).{0,20}\?|all right now|any (spots|problems|trouble|issues|better)|how('s| is) (the|it|your|everything)|did the .{0,20}(arrive|fit|work|help)|settled|still (working|ok|fine|good))\b/i,
};

/** Whether the seller's line holds a promise with a time. */
export const SELLER_PROMISE =
	/(今天|今晚|明天|明早|后天|今日|聽日|今晚|下午|上午|晚上|周[一二三四五六日]|週[一二三四五六日]|禮拜|\d+(号|號|点|點|日)|小时内|小時內|分钟|天内|天內|之前|前|马上|馬上|立刻|稍等|稍后|稍後|尽快|盡快|这就|届时|到时|等下|一会).{0,24}(给您|給您|給你|给你|回复|答复|答覆|回覆|寄|发|發|出|到|退|补|補|换|換|打|联系|聯絡|安排|核实|查|问|通知|留|处理|處理|送|跟|告诉|开)|(我|我们|我們)(会|會|去|来|來|帮|幫|给|給|跟|同)[^？?]{0,16}(留|问|問|查|催|跟进|跟進|反馈|反映|转|轉|通知|登记|登記|备注|備註|标|看看|安排|寄|发|补|補|换|換|返|说|核)|\b(i'?ll|we'?ll|i will|we will|going to|let me (check|ask|find|look|see)|i can (post|send|get|have|ship)|by (tonight|tomorrow|friday|monday|tuesday|wednesday|thursday|saturday|sunday|noon|the \d|\d)|will (be|go|ship|send|arrive|text|call|email|post))\b/i;

const QUOTED_PRICE =
	/\d+(\.\d+)?\s*(元|块|塊|蚊|一(个|套|米|盒|张|台|份|支|套)|\/|欧|刀|quid|euro|usd|bucks)|[¥￥$£€]\s?\d|(券后|到手|价|價|優惠|套組|含运|含税).{0,8}\d{2,}|\d{3,}(元|块|含|，|。|$)|\b\d+(\.\d+)? ?(each|per|a (box|pack|bottle|bag)|all in|delivered)\b/i;
const OFFERED_MORE =
	/(要不要|需要(别的|其他|再|.{0,6}吗)|新(款|出|到)|推荐|推薦|看看|加购|加購|会员群|社團|群(聊|吗)|优惠|優惠|送您|试|試|小样|sample|new (one|line|range)|would you like|have you seen|did you see|also (have|do)|try)/i;

/** Longest stretch of a line searched, in UTF-16 units. */
const SEARCHED = 2_000;

/** What a line of the seller's side shows. */
export interface SellerLine {
	/** Written by the platform, not by a person. */
	automatic: boolean;
	/** Cues `seller:` of a person's line, `notice:` of the platform's. */
	cues: readonly string[];
	/** Complaint steps that a person's line takes. */
	steps: readonly ComplaintStep[];
}

/** Reads a line of the seller's side; null for the buyer's and for those of unknown side. */
export function sellerLine({ from, text }: Pick<EngineMessage, 'from' | 'text'>): SellerLine | null {
	if (from !== 'seller' && from !== 'system') return null;
	if (from === 'system' || isAutomatic(text)) {
		const searched = text.slice(0, SEARCHED);
		return {
			automatic: true,
			cues: AUTOMATIC.flatMap(({ cue, pattern }) => (pattern.test(searched) ? [cue] : [])),
			steps: [],
		};
	}
	const searched = text.slice(0, SEARCHED);
	const steps = stepsIn(searched);
	const cues: string[] = [];
	if (QUOTED_PRICE.test(searched)) cues.push('seller:named-price');
	if (SELLER_PROMISE.test(searched)) cues.push('seller:promised');
	if (OFFERED_MORE.test(searched)) cues.push('seller:offered-more');
	if (steps.includes('apologise')) cues.push('seller:apologised');
	return { automatic: false, cues, steps };
}

/** Cues of a complaint's course: steps taken so far, those of the newest line, the last one. `step:`. */
export function stepCues({
	done,
	now,
	follows,
}: {
	done: readonly ComplaintStep[];
	now: readonly ComplaintStep[];
	/** The step that follows by the way through a complaint (`complaint-turn.ts`). */
	follows: ComplaintStep | null;
}): Sighting[] {
	const last = done.at(-1);
	const of = (cue: string, step: ComplaintStep): Sighting => fact(`${cue}:${step}`, `step-done.${step}`);
	return [
		...done.map((step) => of('step:done', step)),
		...now.map((step) => of('step:now', step)),
		...(follows ? [fact(`step:follows:${follows}`, `step-follows.${follows}`)] : []),
		...(follows && !SETTLED.has(follows) ? [fact('step:unsettled', 'step-unsettled')] : []),
		last ? of('step:last', last) : fact('step:none', 'step-none'),
	];
}

/** Steps of a complaint that is settled but for the last courtesies. */
const SETTLED: ReadonlySet<ComplaintStep> = new Set(['close', 'follow-up']);

/** The complaint steps that a seller's line takes. */
export function stepsIn(text: string): ComplaintStep[] {
	if (isAutomatic(text)) return [];
	const searched = text.slice(0, SEARCHED);
	const found = COMPLAINT_STEPS.filter((step) => STEP_PATTERNS[step].test(searched));
	// A question that is nothing else asks what happened.
	return found.length === 0 && QUESTION.test(searched) ? ['ask-what-happened'] : found;
}

const QUESTION = /[？?]|(吗|嗎|呢|没有|沒有|还是|還是)[。～~ ]*$/;
