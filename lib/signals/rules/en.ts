import type { LanguageRules } from '../rule-format.ts';
import { EN_EMOTIONS, EN_INTENSITY } from './en-emotions.ts';
import { EN_STYLE } from './en-style.ts';

/**
 * English of many regions: British, American, Irish, Indian, Nigerian, Filipino, Singaporean and learners'. Weights are log-odds, see
 * `rule-format.ts`.
 */
export const EN: LanguageRules = {
	context: {
		ask: /\?|^(?:hi |hey |hello |so |and |but |ok |also |well |please |pls |hi, |hello, )*(?:what|when|where|which|who|why|how|is|are|am|do|does|did|can|could|would|will|have|has|any|got|may|might|shall|should|was|were|wat|wen|hm|whats|hows|wheres)\b|\b(?:can (?:u|you|i|we)|could (?:u|you|i|we)|do (?:u|you)|would (?:u|you)|may i|how (?:much|many|long|do|to|can|soon|about)|what(?:'s|s)? (?:the|is|size|time|are)|which one|is it|is there|are there|any idea|or not|can or not|got or (?:no|not)|let me know|tell me|want to know|wondering|pls check|please check|please send|pls send|price p(?:ls|lease))\b/,
		after:
			/\b(?:arrived|received|recd|rec'd|delivered|turned up|came|got (?:it|mine|my|the)|my order|my parcel|my package|the one you sent|you sent|opened|unpacked|bought|ordered|paid|refund|return(?:ed|ing)?|tracking|replacement|broke|broken|stopped working|order (?:no|number|#)|since i (?:got|bought))\b/,
		before:
			/\b(?:before i (?:buy|order|commit|pay)|thinking of|thinking about (?:buying|getting)|want to buy|looking (?:for|to buy)|interested in|if i (?:buy|order|take|get)|haven'?t (?:bought|ordered)|havent (?:bought|ordered)|would you|do you (?:have|sell|do)|is (?:it|this) (?:still )?available|if (?:it|the|they) (?:doesn'?t|don'?t|breaks?|is|are|gets?))\b/,
	},
	intents: {
		greeting: [
			[
				5,
				/^\W*(?:oh |omg |so )?(?:hi+|hii+|hello+|helo|hey+|hiya|heya|yo|howdy|hola|salaam|salam|assalam\w*|namaste|greetings|g'?day|good (?:morning|afternoon|evening|day)|morning|evening|afternoon|happy new year|dear (?:sir|madam|seller|shop|team|friend)|knock knock|hallo|sup|oi mate|anyone (?:there|around|home)|u around|you (?:there|around))\b(?!\s*(?:kitty|doormat|sunshine|friend"))(?!\?\?)/,
			],
			[
				3.2,
				/\b(?:hey|hi|hello) (?:there|again|seller|shop|boss|bro|sis|hun|dear|mate|guys|team|sir|ma'?am|po)\b|\bme again\b|\bare you there\b|\bis anyone (?:there|around)\b|\bdear friend\b|^(?:hi|hello|hey)$/,
				{ not: /"(?:hi|hello)|hello\?{2,}/ },
			],
			[
				-4,
				/hello(?:\?{2,}|\. answer|!{3,}| hello hello)|hi again\. and again|morning(?:'s|s)? (?:light|dew|bird)|^morning of|^morning (?:or|and) (?:evening|night)|^evening (?:wear|bag|dress)/,
			],
		],
		'ask-price': [
			[
				5,
				/\bhow much(?! (?:stock|water|oil|detergent|powder|longer|time|do i (?:use|put|add)|weight|space|room|wax|can (?:it|they) hold|chicken|postage|shipping|delivery|did|to (?:ship|use|add|send)))\b|\bwhat(?:'s|s| is| are| would be)? (?:the|your|is the|ur|d|is d|actual|is)?\s?(?:total |actual |unit |final |best |carton |wholesale )?(?:price|cost|rate|damage|total|charge)s?\b|\bprice(?:s)? (?:for|of|pls|plz|please|list|per|range|at|same|check|tier|\?)|\bprice\?|^(?:the )?price|\bprices? of\b|\bcost (?:of|for|me)\b|\bhm\b|\bquot(?:e|ation|ing)\b|\bballpark\b|\bgoing for\b\?|\bcome to\b|\bwhat (?:do|would|are) (?:you|u) (?:want|asking|charge)\b|\b(?:want|asking) for (?:it|them|the|just)\b|\bper (?:bag|piece|unit|kg|kilo|box|case|metre|meter|dozen|carton)\b.{0,20}\?|\brate(?:s)? (?:for|with|card)\b|\bbest rates\b|\bi be paying\b|\bhow pricey|\bhow expensive|\btop up\?|\bextra (?:charge|cost)|\b(?:is it|is that|do you charge) extra\b|\bfob\b|\bcif\b/,
				{
					not: /shipping cost|delivery (?:cost|charge|fee)|cost(?:s)? (?:of|for) (?:shipping|delivery|postage)|too good to be true|price (?:is price|tag|off|down)|return|refund|best price my|drop the price|lower|cheaper|how much can go/,
				},
			],
			[
				2.6,
				/\bprice\b|\bcosts?\b|\bhow much\b/,
				{
					ask: true,
					not: /shipping|delivery|postage|freight|discount|lower|off|match|better|best price|last price|firm|tag|good to be|price match|on price|on the price|negotia/,
				},
			],
			[2.5, /^(?:and |so )?(?:with|without|for) (?:the )?\w+(?: \w+)?\?$/, { prev: /\$|£|€|\d|price/ }],
			[
				-3,
				/\bdiscount\b|\bcheaper\b|\blower\b|\bany better\b|\bmatch\b|\bprice is price\b/,
				{ not: /how much|what(?:'s|s| is) (?:the|your)/ },
			],
		],
		haggle: [
			[
				5,
				/\bdiscounts?\b(?! code)|\bbest price\b|\blast price\b|\blowest\b|\bbest (?:you can|u can|offer)\b|\bknock (?:off|\w+ off|a bit off|something off)\b|\bdo (?:any )?better\b|\bwiggle room\b|\bnegotiable\b|\bneg(?:o)?\b|\bobo\b|\bprice firm\b|\bfirm\?|\bcheaper\?|\bany cheaper\b|\bcan (?:u|you) (?:go|do|come|make it) (?:lower|down|for|it for|\$|£|€|\d)|\bcome down\b|\bmeet (?:me )?(?:in the )?(?:half|middle)|\bmeet (?:me )?half ?way\b|\bsplit the diff|\b(?:would|will|wud) (?:u|you) (?:take|accept|do|go)\b.{0,12}\d|\btake \$?£?€?\d+|\bdo (?:it )?(?:for )?(?:\$|£|€)\s?\d+|\b(?:let it go|let me have it|do it) for\b|\bthrow in\b|\bthrow .{1,20} in\b|\bchuck in\b|\bfor free\b|\bfree (?:postage|shipping|delivery) if\b|\bround (?:it|that) (?:down|off|up)|\bround it\b|\bless for\b|\bmatch (?:it|that|them|this|the price|sir|their)\b|\bpls match\b|\bprice match\b|\bcan (?:u|you) match\b|\bbeat (?:it|that)\b|\bu beat\b|\bdeal if\b|\bit'?s a deal\b|\bgive on the price\b|\bbetter (?:number|price|deal)\b|\bspecial price\b|\bmates'? rates?\b|\b(?:off|reduction) (?:if|maybe|for)\b|\bany chance (?:of|you'd) (?:a |some |\w+ )?(?:off|discount|chuck|knock|let|throw)\b|\bmoney off\b|\b\d+ ?(?:cash|final|last|shipped|posted|la\b)|\bcash in hand\b|\bcash today\b|\bdrop (?:the|your) price\b|\blower (?:the|your|price|it)\b|\breduce\b|\bdealer price\b|\bwhat can you do on\b|\btoo much for\b|\bhow about \$?£?€?\d+|\bmake it \$?£?€?\d+|\bi'?ll (?:give|pay|offer) (?:you )?\$?£?€?\d+|\boffer(?:ing)? (?:you )?\$?£?€?\d+|\bmy (?:limit|max|budget)'?s? (?:is )?\$?£?€?\d+|\bsay forty\b|\bnot even\b|\bpay (?:less|half)\b|\bpaid less\b|\bless than\b.{0,14}\bpaid\b|\bin ur cart\b|\bsave u\b|\bless \d+%/,
				{
					not: /(?:not|n'?t|never|no|stop) (?:asking|going|trying) (?:for|to) (?:a )?(?:discount|haggle|knock)|not asking for a discount|student discount|first order|senior discount|black friday|code|no need to knock|less than (?:a|two|three) (?:week|day|month)|doesn'?t match|matched|refund|cancel|budget about|lowest (?:shelf|setting)|not even (?:turn|once|opened|home)/,
				},
			],
			[
				4.2,
				/^(?:ok |hmm |then |so |and |fine )*\$?£?€?\d{2,4}(?:\.\d{1,2})?(?: (?:and|,|cash|final|ok|now|la|sgd|bro|mate|for)|[.,!?]|$)/,
				{ prev: /\$|£|€|price|firm|lowest|\d{2,}/ },
			],
			[
				3.2,
				/\b\d{2,4},? (?:and|&) (?:i|we)(?:'ll| will)? (?:come |pick|pay|take|collect|fetch|grab|buy)|\b(?:and|&) i(?:'ll| will)? (?:pick|pay|take|collect|fetch|grab|buy) (?:it |them )?(?:up |now|today|tonight|right)|\btoo expensive\b|\bbit (?:steep|pricey|much)\b|\bcheaper (?:on|at|in|elsewhere|from)\b|\bstudent so\b|\bcan'?t afford\b|\bfree gift\?/,
				{ not: /refund|return|too expensive(?:,|\.)? (?:no|pass|sorry)/ },
			],
			[
				-4,
				/not (?:asking|after|looking) for a discount|not going to haggle|price is price|no need to knock|never discount|discount code/,
			],
		],
		'ask-stock': [
			[
				5,
				/\b(?:in|have|out of|any|ready|on|check) (?:the )?stock\b|\brestock(?:ing|ed)?\b|\bstill (?:available|have|got|hv|for sale|up for grabs|there|selling|in stock|around|left)\b|\bavailable\?|\b(?:is|are) (?:this|it|that|these|they|the \w+(?: \w+)?) (?:still )?available\b|\bavail\b|\bback in\b|\bcoming back\b|\bsold out\b|\bpre ?order or\b|\bpre-order\b|\bany (?:more|left|other|of the)\b.{0,40}(?:left|in|\?|coming)|\b(?:only|just) \d+ left\b|\bany .{2,30} left\b|\bdo (?:you|u) (?:still )?(?:have|sell|carry|do|stock|keep)\b.{0,60}|\b(?:have|got) (?:you|u) got\b|\bgot (?:any|one|size|the|in|or no)\b|\bgot or no\b|\bdo you split\b|\b(?:got|have) any\b|\bgone already\b|\bis (?:that|this) one you still have\b|\bhow many .{0,40}(?:left|have|shelf|in stock|on hand)\b|\badda? lagi\b|\bada lagi\b|\banother of the same\b|\bnotify me\b|\bcan you get (?:it|them|more)\b|\boff the shelf\b|\bsell the .{1,20} separately\b|\bnew stock\b|\bwarehouse\b.{0,20}\?/,
				{
					not: /stock (?:cube|pot|photo)|chicken stock|chat|receipt|discount|delivery (?:to|in)|repair|return|refund|warranty|guarantee|any idea|afterpay|accept|invoice|wholesale|customer|tracking|on stock|msds|is it available for|available for collection|do you do (?:gift|repairs?|returns?|custom|half)|voucher|sale coming|coupon|still there, |service cent|samples?|bulk|do you keep my|still (?:have|got) (?:the|my) (?:box|receipt|packag)/,
				},
			],
			[
				3,
				/^(?:any |the |in |size |what about |how about )?(?:[a-z]+ ){0,3}(?:xs|s|m|l|xl|xxl|2xl|3xl|black|white|blue|navy|red|green|pink|grey|gray|beige|\d{1,2}(?:\.5)?)\b.{0,12}\?$/,
				{},
			],
			[-2.5, /\brefund\b|\bmissing\b|\bbroken\b|\bmy order\b/],
		],
		'ask-spec': [
			[
				3.2,
				/\b(?:is|are|does|do|has|have|can|will)\b[^.?!]{0,30}\b(?:adjustable|adapter|batter(?:y|ies)|cable|capacity|charger|compatible|cotton|detachable|dimensions|elastic|fit|fits|foldable|handle|hood|inches|leather|length|lid|lined|lining|long|made|magnetic|material|metal|models?|pockets?|plug|port|rechargeable|removable|size|sizes|stretchy?|tall|usb|version|voltage|washable|waterproof|weigh|weight|wide|wired|wireless|zip)\b/,
				{
					ask: true,
					phase: 'before',
					not: /refund|ship|deliver|warranty|discount|price|how much|engrave|safe|stock|available|recommend/,
				},
			],
			[
				4.4,
				/\bwhat (?:size|colou?r|material|model|version|type|kind|brand|length|width|voltage|wattage|shade|thread|year|is it made|weight)s?\b|\bwhat'?s (?:the|its|in the|it made)\b.{0,6}(?:size|material|weight|dimension|length|width|height|thickness|depth|diameter|capacity|model|wattage|voltage|ratio|contrast|inside|made|range|fabric|lining|specs?|expiry|difference in size|measure|clarity|compression|shank)|\bsize chart\b|\btrue to size\b|\bdimensions?\b|\bmeasurements?\b|\bhow (?:big|long is|wide|tall|heavy|thick|deep|high|large|dark|small|many (?:in|per|pieces|mm|cm|watts?|ports?|pockets?|litres?|pages|does it (?:seat|hold)))\b|\b(?:fits?|compatible|work (?:with|on|for)|suitable for|support)\b.{0,40}\?|\bdoes (?:this|it|the \w+(?: \w+)?|that) (?:fit|take|have|come with|include|support|need|hold|work|do|connect)\b|\bdo (?:these|they|the \w+) (?:fit|have|come|run|take|look|work)\b|\bwill (?:it|this|the \w+(?: \w+)?|they) (?:fit|work)\b|\bis (?:it|this|that|the \w+(?: \w+)?) (?:\w+ )?(?:or|with|made|leather|cotton|wool|plastic|metal|wood|included|waterproof|washable|bluetooth|wireless)\b.{0,40}|\bare (?:the|these|they) .{2,40}\bor\b.{2,30}|\bmade of\b|\bmade (?:in|from)\b|\bmaterial\b|\bcome(?:s)? with\b|\bincluded\b|\bfits? (?:a|an|my|uk|size)\b|\bwaterproof\b|\bhow many\b.{0,20}(?:pack|box|set|piece)|\bcolou?rs?\b.{0,16}(?:come|available|do|\?)|\bwhere is (?:this|it) made\b|\bplug\b|\bvolts?\b|\bbluetooth\b|\bspecs?\b|\bexpiry\b|\bmicrowav(?:e|able)|\bmeant to be\b|\bwhich (?:version|size|model|bluetooth|year|side)\b|\bcan (?:it|this|they) (?:be|hold|take|go|stand)\b|\bbattery (?:type|life|size)\b|\bruns? (?:small|large|big)\b|\bseats? how many\b/,
				{
					ask: true,
					not: /arrived|came (?:with|in)|broken|refund|received|you sent|return|i ordered|delivery|ship|warranty|guarantee|rash|stopped|safe|wrong|how to|how do i|stock|available|recommend|suggest|which (?:one )?(?:is|would)|engrave|original or|real or|genuine|fake|missing|my order|how much|price|invoice|code|voucher/,
				},
			],
			[
				2.8,
				/\b(?:\w+) or (?:the |a |just )?(?:\w+)(?: \w+)?\?|\b\d+(?:\.\d+)? ?(?:cm|mm|inch|inches|in|kg|lb|ml|l|litre|w|v|mah|gb|tb)\b|\buk \d|\beu \d|\bsize\b|\b(?:stretch|lining|zip|pockets?|handle|strap|hood)\b/,
				{
					ask: true,
					not: /arrived|refund|you sent|return|today or|delivery|ship|engrave|custom|could you make|price|how much|or not|fake|original|or do i|or just me|paypal|cash|pay/,
				},
			],
			[
				-2.5,
				/\brefund\b|\breturn\b|\bwarranty\b|\bshipping\b|\bwhen will\b|\bmissing\b|\bbroken\b|\bcancel\b|\bdiscount\b|\bengrav|\bhow do i\b/,
			],
		],
		'ask-recommendation': [
			[
				3.6,
				/\b(?:what|which)\b[^.?!]{0,40}\b(?:should i|would you|do you (?:think|reckon|suggest)|is (?:best|better|good|right)|suits?|works? best|goes? (?:well )?with|for (?:a |my )?(?:beginner|starter|kid|small|dry|oily|sensitive))\b|\b(?:help me|can you) (?:choose|decide|pick|find)\b|\bnot sure (?:which|what) (?:one|size|to)\b|\bany(?:thing)? (?:you(?:'d| would)? (?:recommend|suggest)|good for|suitable for)\b/,
			],
			[
				5,
				/\brecommend(?:ation|ations|ed)?\b|\bsuggest(?:ion|ions)?\b|\bany ideas\b|\bideas\?|\bwhich (?:one|of (?:these|your|the))?\s?(?:\w+ ){0,3}(?:would|should|do) (?:you|u|i)\b|\bwhat (?:would|should|do) (?:you|u|i|one) (?:suggest|recommend|get|buy|go (?:with|for)|pick|use|give|start)\b|\bwhich (?:\w+ ){0,2}(?:is|are|one is|one's|makes?|for|would|wouldn'?t|will) (?:\w+ )?(?:best|better|good|good for|right|sense|hardest|suits?|suit|for)\b|\bbest (?:one |\w+ )?for (?:a|an|my|the|oily|dry|me)\b|\b(?:u|you) (?:pick|choose|decide)\b|\bpick (?:one )?for me\b|\bhelp me (?:choose|pick|decide)\b|\bcan'?t (?:choose|decide)\b|\bcant (?:choose|decide)\b|\btalk me into\b|\byour (?:view|opinion|money|advice|thoughts)\b|\bwhat(?:'ve| have) you got\b|\bsomething for (?:a|an|my|the)\b|\bgood (?:for|first|starter|beginner)\b|\bsensible first\b|\bwhat do (?:\w+ )+(?:like|get)\b|\bjust name one\b|\bif it was your money\b|\bwhat goes with\b|\bgo with (?:the|a)\b|\bwhat (?:shoe|lens|drill|blade|grinder|gift|size)s? (?:should|for)\b|\bwhat else have you\b|\bin your experience\b|\badvise\b|\badvice\b|\bwhat do you think\b|\bwould you agree\b/,
				{
					not: /don'?t recommend|not recommend|recommend (?:seller|you|this|a-friend|to)|no (?:more )?suggestions?|will recommend|would (?:definitely )?recommend(?! (?:for|a))|recommended (?:to|by)|refund|suggested (?:i|by)|highly/,
				},
			],
			[
				3,
				/\blooking for (?:a|an|something|some)\b|\bafter (?:a|something)\b|\bneed (?:a|an|something)\b.{4,60}(?:for|that|under)|\b(?:new to|beginner|never (?:used|run|bought)|budget)\b/,
				{ not: /refund|repair|order|invoice|receipt|return|replacement|parcel|box(?:es)? for/ },
			],
			[-3, /\bdon'?t recommend\b|\bno suggestions\b/],
		],
		compare: [
			[
				3.6,
				/\b(?:which|what)(?:'s| is| one)?\b[^.?!]{0,30}\b(?:better|best value|bigger|brighter|cheaper|lighter|longer|quieter|stronger|thicker|warmer|worth)\b|\b(?:better|worse|bigger|smaller|different|cheaper|dearer|nicer|thicker|louder) (?:than|to|from)\b|\bor (?:is|should i (?:get|go for)) the (?:other|cheaper|bigger|smaller)\b|\b(?:i|we)(?:'ve| have)? (?:saw|seen|found|can get)\b[^.?!]{0,40}\b(?:for|at) (?:\$|£|€|rm|₱)?\d+|\b(?:is|are) (?:yours|this|it|they) the same as\b/,
				{
					not: /refund|arrived|than (?:expected|i (?:expected|thought|hoped)|the (?:photo|picture)|two|three|a week|\d)/,
				},
			],
			[
				5,
				/\b(?:difference|diff) between\b|\bwhat(?:'s|s| is) the difference\b|\bdifference\?|\bcompar(?:e|ed|ing|ison)\b|\bvs\.?\b|\bversus\b|\bstack up\b|\bbetter than (?:the|your|my|a)\b|\bcheaper (?:on|at|in|elsewhere|from|there)\b|\b(?:amazon|ebay|etsy|shopee|lazada|walmart|target|costco|ikea|aliexpress|temu|petco|john lewis|decathlon|argos|kmart|sephora|best buy|toolstation|screwfix|other shops?|other sellers?|another (?:shop|seller|one|store|site)|elsewhere|competitors?|down the road|up the road|next door)\b.{0,60}(?:\d|cheaper|less|same|sells?|has|have|does|for|better)|\bsame (?:one|thing|model|item)\b.{0,30}(?:\d|cheaper|less|on|at)|\btorn between\b|\bbetween the\b|\bwhich (?:one )?(?:is|are|holds?|handles?|lasts?|has|one eat|s) (?:\w+ )?(?:more|better|lighter|warmer|stronger|quieter|bigger|sturdier|longer|less|quicker|thicker)\b|\bhow does (?:this|it|that|yours) (?:compare|stack|feel next)\b|\b(?:more expensive|pricier|more ex|cheaper) than\b|\bas good as\b|\bother (?:shop|seller|store|vendor|listing|website)s?\b|\bthe old(?:er)? (?:one|model|version) (?:or|vs|and)\b|\bany better\b|\bmy (?:neighbou?r|sister|friend)'?s? (?:has|got|swears)|\btheirs\b|\bthan the (?:\w+ ){0,2}(?:one|v1|dyson|other)\b|\b(?:guy|one) (?:in|on|up in|out of) [a-z]+ .{0,20}\d/,
				{
					not: /doesn'?t compare|refund|last (?:shop|seller)|compare scores|i'?ve bought from|other listing!|returned hers/,
				},
			],
			[-2.5, /\brefund\b|\breturn\b|\bstill waiting\b/],
		],
		'ask-shipping-time': [
			[
				5,
				/\bwhen (?:will|would|does|do|can|are|is|should|could|wud) .{0,40}(?:ship|sent?|send|arriv|deliver|land|leave|come|get (?:it|here)|dispatch|go out|be (?:here|ready|done|dry)|reach|post)|\bwhen (?:can|could|do|will) i (?:get|expect|receive|have)|\bwhen (?:u|you)(?:'ll)? (?:ship|send|post)|\bhow (?:long|many days|many weeks|soon|quick|quickly|fast|much longer) (?:(?:does|will|would|is|for|to|do|until|till|can|could|are|before) .{0,50})?(?:ship|sent?|send|arriv|deliver|land|leave|come|take|get|dispatch|post|receive|reach|be ready|have it|here|you)|\bhow soon\b|\bhow (?:quick|fast) (?:are|can|is)\b|\bhow long (?:for|to|is) (?:delivery|shipping|postage)|\band how long\b|\b(?:here|arrive|delivered|ship|get here|land|deliver|have it|done|there|ready|receive) (?:it )?(?:by|before|on|in time|within)\b|\bby (?:mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,20}\?|\bby (?:tomorrow|friday|xmas|christmas|the \d+|tonight|then)\b.{0,16}\?|\bin time\b|\blead time\b|\beta\b|\bestimated? (?:delivery|arrival|time)\b|\bdelivery (?:time|date)\b|\bship(?:ping)? (?:time|today|out today|date)\b|\bsame[- ]day\b|\bnext[- ]day\b|\bexpress (?:option|shipping|delivery|available)|\bdispatch(?:ed)?\b.{0,30}\?|\bwhich day\b|\bhow many (?:working |business )?days\b|\bif i order (?:now|today|tonight|it)\b|\bneed (?:it |this )?(?:by|before|within)\b|\bwhat day\b|\bweeks or\b|\bship (?:it )?(?:by|today|out)\b.{0,10}\?/,
				{
					not: /refund|money back|still (?:not|hasn'?t|waiting)|when (?:will|do) i (?:get|receive) my (?:refund|money)|how long (?:does|will|is) (?:it|the|this) (?:last|battery|cord|warranty|guarantee|charge|cure|dry)|warranty|guarantee|charge|restock|back in|in stock|invoice|it'?s been|return window|ship by date|how long before it goes|how long can|how long (?:do|should) i|how often|code|how long (?:is|are) the|email kept/,
				},
			],
			[
				-2.5,
				/\bhas(?:n'?t| not)\b.{0,14}(?:arrived|shipped|come)|\bstill not\b|\bit'?s been\b|\brefund\b|\bwhere(?:'s| is)\b/,
			],
		],
		'ask-shipping-fee': [
			[
				5,
				/\b(?:shipping|delivery|postage|freight|courier|post|p&p|sf|ongkir|mailing) (?:cost|costs|fee|fees|charge|charges|rate|rates|price|quote|free|included|extra|to|how much)\b|\b(?:cost|how much|charge|price|fee) (?:for|of|to|is|are|the|would it be to)?\s?(?:the )?(?:shipping|ship|delivery|deliver|postage|post|send|courier|freight|dhl|ups|fedex)\b|\bhow much (?:is |for |to |does it cost to |extra )?(?:ship|shipping|delivery|postage|post|tracked|send|dhl|express)\b|\bfree (?:shipping|delivery|postage|ongkir|post|p&p)\b|\b(?:shipping|postage|delivery) (?:is |are )?(?:included|extra|free|on top)\b|\b(?:is|are) (?:shipping|postage|delivery) (?:included|extra|free)\b|\bcustoms\b|\bimport (?:vat|dut|tax|fee)|\bdut(?:y|ies)\b|\bwho pays (?:for )?(?:the )?(?:shipping|postage|customs|delivery)|\bpostage\b|\bfreight\b|\b(?:how much|rate).{0,24}(?:by sea|by air|to (?:canada|kano|davao))\b|\b(?:shipping|delivery) for a\b|\bship(?:ping)? (?:jumps?|costs?|is)\b|\bcover the shipping\b|\bpay post\b|\bdelivery .{0,16}(?:charged|charge)\b|\bmin(?:imum)? order for free\b|\bcheaper to send\b/,
				{ not: /return(?:s)? postage label|free returns|too slow|express and it took|fast shipping/ },
			],
			[
				2,
				/\bshipping\b|\bdelivery\b|\bship\b/,
				{ and: /\$|£|€|\bfree\b|\bcharge|\bcost|\bhow much\b|\bquid\b|\bpounds?\b/, not: /refund|free gift/ },
			],
			[-2, /\brefund\b|\bif i (?:buy|get|take) \d\b|\bstill waiting\b/],
		],
		'ask-logistics': [
			[
				5,
				/\b(?:tell me|know|find out|explain|say) where (?:my|the|our|it) ?(?:parcel|package|order|delivery|item|things?|is|has)\b/,
			],
			[
				5,
				/\bwhere(?:'s|s| is| are|'re) (?:my|it|the|our|they|is)\b.{0,30}(?:parcel|package|order|delivery|item|stuff|shipment|box|driver|courier|now|at|$|\?)|\bwhere (?:already|is it|it is|did it)|\btracking\b|\btrack(?:ed)? (?:it|my|number|no|id|link)\b|\b(?:has|have|did|was|is) (?:it|they|my (?:order|parcel|package)|this|the (?:order|parcel)) (?:been |even )?(?:shipped?|sent|dispatched|left|collected|posted|reached|gone out|still in your)\b|\bshipped yet\b|\bsent (?:it )?(?:out )?yet\b|\bcourier\b|\bcarrier\b|\bout for delivery\b|\bin transit\b|\bdepot\b|\bcustoms (?:clear|hold|held)|\bawb\b|\bwaybill\b|\bstatus (?:of|on) (?:my|the)|\bparcel status\b|\border status\b|\bstatus\?|\bany (?:news|update)s? (?:on|about|with) (?:my |the |order)|\bupdate (?:on )?(?:my )?(?:parcel|order|delivery|shipping)|\bno scan\b|\blatest scan\b|\bdriver\b|\brider\b|\bstuck (?:in|at)\b|\bsitting in\b|\bis (?:it|my (?:parcel|order)) lost\b|\bdelivered to\b|\bwhich (?:courier|carrier|company|post)\b|\bj&t\b|\bpos laju\b|\bwhat (?:courier|carrier)\b|\bcan you (?:see|check) (?:where|the parcel)|\bships? from\b|\bdo you (?:ship|deliver|post) to\b|\bdeliver to (?:my|us|canada|the)\b|\bcollect(?:ion)? point\b|\bparcel locker\b/,
				{
					not: /free shipping|missing|refund|how much|cost|fee|charge|never showed|tracking on the|gps tracker|label doesn|plain|driver left|duty|tell that driver|thank|tracked\?|own courier|was told|your driver|poor courier|courier label|already got the tracking|signature|drivers name|screwdriver/,
				},
			],
			[-3, /\brefund\b|\bthank\b|\bdiscreet|\bplain\b|\bcame (?:today|this)\b/],
		],
		'ask-authenticity': [
			[
				5,
				/\bauthentic(?:ity|ate|ated)?\b|\bgenuine\b|\bfakes?\b|\bcounterfeit|\breplica\b|\brepro(?:duction)?\b|\bknock ?-?offs?\b|\bclone\b|\bdupe\b|\bknockoff|\blegit\b|\boriginal\b|\bcertifi(?:ed|cate)\b|\bserial (?:number|no)\b|\bhallmark\b|\bprovenance\b|\bauthori[sz]ed (?:dealer|seller|reseller)|\bofficial (?:store|seller|dealer|shop)|\breal (?:leather|gold|silver|deal|or|one|samsung|thing|real|\d)|\bis (?:it|this|that) real\b|\bare (?:these|they) real\b|\bimei\b|\bverify\b|\bqr\b.{0,20}(?:brand|box)|\boem\b|\brefurb|\btampered\b|\bresealed\b|\bgia\b|\bpsa\b|\btoo good to be true\b|\breceipt (?:from|got)|\bproof of purchase\b|\b(?:first|1st) pressing\b|\bprove\b|\bhow (?:can|do|would) i (?:know|trust)\b|\bnot a copy\b|\bor copy\b|\blab report\b|\bsigned by\b|\bwho signed\b|\bauthenticated\b|\bregistered (?:company|business)|\btrade register\b|\bwhere(?:'d| did) you get\b|\bdate (?:code|stamp)\b|\bsecond ?-?hand or new\b|\bpassed off\b|\bcatch\b\?|\bslab cert\b/,
				{
					not: /original (?:got|box|packag|charger\?|order|price|one got|wet)|original (?:invoice|receipt)|non-original switch|scam|warranty|legit(?:imately)? the|legit (?:the|so|best)|refund me|my original|the original (?:order|message)|faux|fake (?:flowers?|plants?|ivy|news|peonies)|artificial|birth certificate|gift certificate|safe(?:ty)? cert|helmet certified|is certified for|ce mark|certified and/,
				},
			],
			[-3, /\brefund\b|\breport(?:ing|ed) (?:you|your)\b|\blawyer\b/],
		],
		'ask-quality': [
			[
				3.6,
				/\b(?:does|do|will|would|is|are|can|did|has|how)\b[^.?!]{0,40}\b(?:break|crack|fade|fall apart|feel|flimsy|heavy|hold up|last|leak|loud|noisy|peel|quality|rattle|reliable|rust|scratch(?:es)?|shed|shrink|smell|soft|solid|squeak|stain|strong|sturdy|thick|thin|tough|warp|wear|wobbl\w*|comfy|comfortable|any good|realistic|see[- ]through|itchy|stiff)\b/,
				{ ask: true, phase: 'before', not: /refund|return|warranty|arrived|compared|better than|safe|if it/ },
			],
			[
				5,
				/\b(?:how(?:'s| is|s)?) (?:the )?(?:quality|build|durab|fabric quality|stitching|sound|screen|condition|paint)\b|\bquality\b.{0,20}\?|\bgood quality\b.{0,8}\?|\bdurable\b|\bsturdy\b|\bsturdier\b|\bwell made\b|\bflimsy\b|\bplasticky\b|\b(?:will|does|do|would|is|are) (?:it|this|they|these|the \w+(?: \w+)?) .{0,24}(?:rust|fade|shrink|pill|peel|break|crack|warp|last|scratch|tarnish|bleed|leak|stain|smell|hold up|wobble|squeak|chip|rip|tear|bend|stretch out|fall apart|survive|snap|wear|sag|flake|slip|hold (?:its|an|pitch|smells?|edge))|\bhow long (?:does|do|will|would) (?:it|they|this|these|the \w+) last\b|\blast(?:s)? (?:long|longer)\b|\bany (?:scratches|defects?|cracks?|dead pixels?|marks|damage|issues|problems|faults|stains|tears|dents|burn in)\b|\b(?:reviews?|reviewers?|people|others) (?:says?|said|mention|complain)|\b(?:1|one|bad|negative|recent) ?star\b.{0,16}\?|\bwhy the (?:1|one) star|\bis it (?:any )?good\b|\bany good\b|\bis it worth\b|\bworth it\b|\bfall apart\b|\bwhat condition\b|\bcondition\b|\bbattery health\b|\bis it (?:noisy|loud|comfortable|soft|heavy duty|strong|hype)\b|\bnoisy\b|\bhow good\b|\btreads?\b|\bshow(?:s)? me the actual|\bsmells?\b.{0,12}\?|\bfake close up\b|\bexaggerat|\bas amazing as\b|\breal photos?\b|\bactual photos?\b|\bload test\b|\bhold edge\b|\bdecent\?/,
				{
					ask: true,
					not: /arrived|came|received|refund|return(?:ed|ing)?|mine (?:is|has|broke)|stopped working|warranty|guarantee|this is rubbish|safe|left (?:you|a)|you sent|conditioner|air condition|washed? once|my order|after a single|if it breaks|what happens if/,
				},
			],
			[
				-3,
				/\brefund\b|\bbroke(?:n)?\b|\breturn it\b|\bcomplain(?:t|ing) to\b/,
				{ not: /worried|previous|last one|my old/ },
			],
		],
		'ask-after-sales': [
			[
				5,
				/\bwarrant(?:y|ies)\b|\bguarantees?\b|\breturn (?:policy|policies|ok|window|possible|accepted|it if)\b|\breturns? (?:policy|accepted|allowed|process)|\baccept returns?\b|\brefund(?:able| policy)\b|\bspare parts?\b|\bservice cent(?:er|re)\b|\brepairs?\b|\bafter[- ]sales?\b|\bexchangeable\b|\bif (?:it|they|the \w+(?: \w+)?|one of them|mine|item|my \w+|plant) (?:doesn'?t|don'?t|does not|doesnt|dont|is|are|isn'?t|breaks?|gets?|arrives?|dies|die|turns? out|fails?|shows? up|splits?|chips?|stops?)\b.{0,60}(?:return|refund|swap|exchange|send it back|money back|cover|replace|happens|do i|can i|do you|would you|policy)|\bwhat (?:happens|if) (?:if )?(?:it|they|the|i)\b.{0,30}(?:break|broken|fit|damaged|wrong|like|die|arrive)|\bcan i (?:return|send it back|exchange) (?:it )?(?:if|later|after)\b|\bwhat(?:'s| is) (?:your|the) (?:return|refund|policy|cover)|\bdoa\b|\bcover(?:ed|s)? (?:it|by|under|like|in|for|you|if)|\bunder (?:your |the )?(?:warranty|guarantee)\b|\bget to send it back\b|\bsend it back if\b|\binstall(?:ation|er)?\b.{0,20}\?|\bdo you (?:fit|install|assemble|repair|service|replace)\b|\bswap it\?|\bwho do i (?:ring|call|contact)\b|\bservice after\b|\bchange of mind\b|\bextend the\b/,
				{
					not: /i want (?:a )?refund|refund me|please refund|how do i (?:return|send)|i(?:'d| would) like to return|money back now|is not (?:covered|refundable)|duvet cover|covers? (?:the|for)|cover version|cover to cover|removable cover/,
				},
			],
			[-2.5, /\bi want (?:a |my )?(?:refund|money)|\brefund me\b|\breport\b/],
		],
		'ask-payment': [
			[
				5,
				/\b(?:pay ?pal|venmo|zelle|klarna|afterpay|clearpay|gcash|paynow|upi|gpay|google pay|apple pay|cash ?app|bank transfer|wire|bitcoin|crypto|cod\b|cash on delivery|credit card|debit card|amex|visa|mastercard|installments?|instalments?|paylater|pay later|layaway|cheque|money order|tng|boost|e-?wallet|bank details|bank account|account number|friends and family|goods and services|payment (?:method|methods|option|options|plan|link|page|failed|terms|declined)|exchange rate|tt advance)\b|\bhow (?:do|can|should|to|would) (?:i|we|u|you)?\s?(?:pay|make payment|want the money|send the money)|\bhow to pay\b|\bcan (?:i|we|u) pay\b|\bpay (?:by|with|via|using|in person|in cash|upfront|half|in two|when|over)\b|\b(?:do|does|will) (?:you|u|ur|your) (?:take|accept|machine|do) .{0,20}(?:card|cash|pay|transfer|cheque|check)|\bcard (?:is |keeps |was |got |being )?(?:getting )?declined\b|\bcharged (?:me )?(?:twice|2 times|two times|double)|\bdouble charged\b|\bcheckout\b|\bdeposit\b.{0,16}(?:\?|balance|then|first|required)|\bgift cards?\b|\btake (?:card|cash|paypal)\b|\bcash ok\b|\bpayment go(?:ne)? through\b|\bdid (?:my |the )?payment\b|\bwhy is it charging\b|\bsplit (?:the )?payment\b|\bcurrency\b|\bwhich one i should pay\b/,
				{
					not: /haven'?t paid|not yet pay|hold (?:it )?till|dispute|chargeback|paid|refund|payday|awaiting|not paid|credit my card|wages|wire (?:length|rack|gauge)|the wire|cash in hand|\d+ cash|weird|going thru|smells|thursday|friday|will checkout|checkout now/,
				},
			],
			[-2.5, /\brefund\b|\bwages\b|\bpay ?day\b|\bdiscount\b|\bdispute\b/],
		],
		'ask-safety': [
			[
				5,
				/\b(?:is|are|it|this|they|be) (?:it |this |these |they |the \w+(?: \w+)? )?(?:safe|ok|okay|non[- ]?toxic|toxic)\b.{0,24}\b(?:for|to|if|with|around|near|baby|kids|on|use|leave|overnight)\b|\bsafe\?|\bsafe (?:for|to|on|if|with|around)\b|\bis (?:it|this|that) safe\b|\ballerg(?:y|ies|ic|en|ens)\b|\bcontain(?:s)? (?:nuts?|gluten|lead|latex|any|dairy|soy|alcohol)\b|\bpregnan(?:t|cy)\b|\bbreast ?feeding\b|\bnewborn\b|\bchok(?:e|ing)\b|\bswallow|\btoxic\b|\bfood[- ]grade\b|\bbpa\b|\bfire (?:hazard|risk)|\bcatch fire\b|\boverheat|\bburst\b|\bexplode|\bside effects?\b|\bmsds\b|\bce mark|\bce marked\b|\bfda\b|\bpse\b|\bcertified and\b|\bsafety (?:cert|mark|test|standard|report|tested)|\b(?:card|bank|payment|my) (?:details|data|info|numbers?)\b.{0,20}(?:safe|go|secure|stored|hold)|\bscam\b|\bphishing\b|\bis (?:this|that) (?:really )?(?:you|normal|legit)|\bwas that you\b|\bis this really you\b|\bpay outside\b|\b6 digit code\b|\bhacked\b|\bsecure\b|\bpacemaker\b|\beczema\b|\bsensitive skin\b|\bdoctor\b|\bwarfarin\b|\binteract with\b|\bpoison|\bcarbon monoxide\b|\brecall(?:ed)?\b|\bprotection\?|\bhypoallergenic\b|\bcut out if\b|\btips? over\b|\bmax(?:imum)? (?:kg|weight)\b|\bchild ?proof|\blead[- ]free\b|\bencrypted?\b|\bhttps\b|\bmouth stage\b/,
				{
					not: /safety (?:boots|shoes|pin|catch|razor)|gun safe|safe place|scam(?:mer|med)? (?:me|shop|you)|this scam|reporting|police|refund|safely|card was safe|safe travels|paypal(?:\?|$)/,
				},
			],
			[-3, /\brefund\b|\bpolice\b|\blocal news\b|\bsteel toe\b/],
		],
		'ask-privacy': [
			[
				5,
				/\bdiscreet(?:ly)?\b|\bplain (?:box|packag|wrap|parcel|envelope|brown)|\bunmarked\b|\banonym|\bprivacy\b(?! screen)|\bprivate(?:ly)?\b.{0,24}(?:\?|keep|info|data)|\b(?:label|box|parcel|package|outside|statement|packaging|sticker|sender|return address)\b.{0,40}\b(?:say|says|show|shows|name|see|look like|printed|plain|anything|read)\b|\bwhat (?:does|will|would) (?:the )?(?:box|label|parcel|package|statement)\b|\bwhat shows (?:on|up)\b|\b(?:without|w\/o|not|don'?t|no) (?:writing|write|put|print|mention|say|show|display)(?:ing)?\b.{0,40}\b(?:name|what|inside|shop|label|outside|product|on)\b|\bleave off the\b|\b(?:printed|written) on the (?:outside|box|label)|\bmy (?:data|personal (?:info|data|details)|address|number|phone|email|photo)s?\b.{0,30}\b(?:delete|remove|keep|store|share|sell|private|see|kept)|\b(?:delete|remove|keep|store|share|sell) (?:my|customer|our)? ?(?:data|address|number|phone|email|details|personal|photo)|\bspam calls?\b|\bmask my\b|\bsender name\b|\bnobody (?:should|can|must) (?:know|see)|\bwho (?:sees|can see|is able to see)|\bable to see\b|\bdon'?t (?:want|let) (?:my|her|him|anyone|the|them)\b.{0,30}(?:know|see|find)|\bembarrass|\bhidden name\b|\bsurprise\b.{0,20}(?:don'?t|no label|hide)|\bpersonali[sz]ation\b|\bshow up (?:as|on)\b|\bbilled (?:under|as)\b|\b(?:card|bank|credit card) statement\b|\baccount needed\b|\bgdpr\b|\bthird part(?:y|ies)\b|\bdata leav/,
				{
					not: /private (?:label|number|jacuzzi)|box says|label says|size label|embarrassing tbh|parcel says|box says|you sent|plain packaging boxes|my order says|photo proof|refund|"delivered"|sign(?:ature)?|statement necklace/,
				},
			],
			[-2.5, /\brefund\b|\bmissing\b|\bwrong\b/],
		],
		'ask-usage': [
			[
				5,
				/\bhow (?:do|to|should|can|does|would|often|many drops) (?:i |you |we |u |one |it |the \w+ )?(?:use|install|assemble|set ?up|pair|connect|clean|wash|apply|reset|charge|open|close|change|replace|turn|put|take|attach|fit|wear|store|cook|brew|mix|adjust|calibrate|register|activate|log|update|switch|remove|operate|start|stop|work|descale|care|wind|oil|tighten|follow|exchange the|cancel the alarm|return to the|order|place|add|sign|click|fast forward|get (?:it|this) to)\b|\bhow (?:do|to) (?:i|you|u)?\s?(?:use|pair|apply|order)\b|\bhow often (?:do|should)\b|\binstructions?\b|\bmanual\b|\bwhich (?:button|way|setting|mode|menu|step|field|side|address)\b|\bwhat (?:setting|temp|temperature|water temp|grind|button|bit size|do i press|do i hold|comes after)\b|\b(?:do|should|shall|can) i (?:need to |have to )?(?:put|pour|peel|cut|wash|water|press|hold|click|soak|charge|grease|leave|stir|use it|rinse|prime|sand|add|tick)\b|\bcan (?:it|you|i|this) (?:go in|be washed|wash|put it in)\b|\bdishwasher\b|\bmachine wash|\bstep \d\b|\bpress(?:ing)?\b.{0,20}\?|\bbutton\b|\bconnect\b|\bblink(?:s|ing)?\b|\bwon'?t (?:pair|connect|turn on|let me|sync)|\bcan'?t (?:find|figure|work out|get it to|open the app|log)|\bwhere (?:do|can) i (?:find|click|enter|put|switch|see|turn|press)|\bwhere is (?:it printed|the button|the setting)|\bqr video\b|\btutorial\b|\bsetup\b|\bset it up\b|\bdosage\b|\bhow many (?:drops|scoops|spoons|times a day)\b|\bbefore or after\b|\bwet or dry\b|\bclockwise\b|\bcalibrat|\bthe app\b|\bfirst time (?:using|buying|order)|\bwhat (?:does|do) .{0,20}(?:button|light|"add)|\bam i doing\b|\bdid i do something wrong\b|\bneed calibrating\b|^how(?: do i)?\??$/,
				{
					not: /how (?:do|to|can) (?:i|we|u)?\s?(?:pay|return|send it back|get (?:a |my )?(?:refund|money))|refund|voucher|coupon|points work|code\?|discount|return it|instruction sheet or|app (?:say|says) (?:delivered|handed)|app keeps (?:nagging|crashing on pay)|no (?:instructions?|manual)|tracking/,
				},
			],
			[-2.5, /\brefund\b|\bmissing\b|\breport\b|\bprice\b|\bpay(?:ment)?\b.{0,10}(?:page|method)/],
		],
		'ask-invoice': [
			[
				5.5,
				/\binvoices?\b|\breceipts?\b|\bpro ?-?forma\b|\bvat\b|\bgst(?:in)?\b|\bcredit note\b|\bbill\b.{0,24}(?:claim|medical|gst|company|name|original|provide)|\b(?:provide|duplicate|tax|proper) bill\b|\bpo number\b|\bpurchase order\b|\babn\b|\bcompany chop\b|\bfor (?:my|our|the) (?:books|accountant|accounts|expenses?)\b|\btax (?:invoice|receipt|number|deduct)|\bitemi[sz]ed\b|\bexpens(?:e|ing) (?:it|this|claim)/,
				{
					not: /invoice books?|invoice trays?|receipt (?:printer|holder|from the store|got|'s gone)|receipt's gone|lost (?:my|the) receipt|original receipt|import vat|receipt, does|everyone say original|by invoice, so|invoice i can pay|your invoice is printed|pay after/,
				},
			],
			[2.5, /\bemail|\bsend\b|\bcompany name\b/, { prev: /invoice|receipt/ }],
		],
		'ask-promotion': [
			[
				5,
				/\b(?:discount|promo|voucher|coupon|referral|refer|sale|newsletter|welcome|student|referral) codes?\b|\bvouchers?\b|\bcoupons?\b|\bpromo(?:tion|tions|s)?\b(?! board)|\bblack friday\b|\bcyber monday\b|\bboxing day\b|\bpayday sale\b|\b(?:11\.11|12\.12|9\.9|10\.10|6\.6)\b|\b(?:any|next|upcoming|a|the|when(?:'s| is)?|jan(?:uary)?|flash|summer) (?:sales?|deals?|offers?)\b|\bsales? (?:coming|on|start|price|ends?)\b|\bon sale\b|\bpoints\b|\bloyalty\b|\breward|\bmember(?:ship|s)?\b.{0,12}(?:discount|price|benefit)|\bfirst[- ]order\b|\bstudent discount\b|\bsenior discount\b|\bunidays\b|\bbuy (?:one|two|1|2|3)\b.{0,8}\bget\b|\bbogo\b|\b\d for \d\b|\b3 for 2\b|\bbundle\b|\bfree (?:gift|sample|samples|tote|trial)\b|\b\d+ ?% off\b|\b\d+% still\b|\brefer (?:my|a)\b|\brecommend-a-friend\b|\bcashback\b|\bsubscribe\b|\bprice (?:drop|go down|protect)|\bstill on\?|\boff with\b|\blive price\b|\bdoing for (?:boxing|xmas|christmas|black)|\bpopup promised\b|\bthe \d+ off\b|\bfull price\b|\bup to 50\b|\bmonthly box\b/,
				{
					not: /don'?t (?:care|want) .{0,10}coupon|not included|in mine|is not inside|coupon, leave|asking for a discount|promotion board|refund|point(?:s)? (?:of|out)|free gift(?: w\/| is not)|sale or return|good luck with the sale|still for sale|for sale|bullet points|january sales|salesman|don'?t send me a coupon|points are|i paid/,
				},
			],
			[-2.5, /\brefund me\b|\bmissing\b|\bis not inside\b/],
		],
		'place-order': [
			[
				3.6,
				/\b(?:i'?ll|we'?ll|i will|let'?s|i'?m going to|gonna) (?:take|have|buy|get|grab|go (?:for|with|ahead)|order|do)\b(?! (?:the refund|my|it back|another look|some|a look))|\b(?:just|already|now) (?:placed|ordered|paid|bought|checked out|purchased|sent (?:the )?payment)\b|\b(?:payment|order|money|deposit) (?:is |has been |was )?(?:sent|done|made|placed|through|transferred)\b|\b(?:send|give|get) me (?:one|two|three|four|five|six|\d+|a|another) (?:of )?(?:the|those|these|more|please|pls|in)\b|\bput (?:me|it|one) (?:down|aside|through)\b/,
				{
					ask: false,
					not: /refund|not|n't|never|cancel|if |when|think|have to|would|wait|until|before|report|dispute|review|elsewhere|theirs|still/,
				},
			],
			[
				5,
				/^(?:(?:ok|okay|yes|yep|done|alright|great|right|perfect|fine|cool|ye|yesss*|then|sure|all)[,.! ]*)*(?:(?:just |have |i'?ve |i |we |we'?ve )?(?:ordered|paid|bought|purchased|sold|placed(?: (?:the|my|an))? order|sent (?:the )?(?:money|payment)|transferred|order placed|deal)\b)|\b(?:just|have|i'?ve|already) (?:ordered|paid|bought|placed|transferred|purchased|clicked buy)\b|\b(?:i'?ll|i will|i'?d like to|we'?ll|let me) (?:take|have|buy|order|get|grab|go (?:with|for)|do) (?:it|them|the|two|three|one|\d|both|that|this|all|a|your|checkout)\b|\bi want to (?:buy|order) (?:it|this|the|\d)|\bgoing with (?:the|that|this)\b|\bcharge (?:it|my card|the card)\b|\bplace (?:it|the order|my order|an order)\b|\bplaced (?:an|my|the) order\b|\btake my money\b|\bcount me in\b|\bput me down for\b|\bsend me (?:the link|two|three|six|\d|another|a)\b|\border (?:under|for|it|\d|6)\b|\b(?:two|three|four|\d+) more (?:please|pls|jars|bags|of)\b|\bgo ahead (?:and|with)\b|\bcheckout now\b|\bpaid just now\b|\bpaying (?:now|this)\b|\bbuying (?:it|this|now)\b|\bclicked buy\b|\bclicked it\b|\bready to (?:grab|buy|order|pay)\b|\bcase bought\b|\bcod then\b|\breserve (?:it|me|the|one)\b|\bsame (?:again|as last|order) please\b|\busual (?:bag|order|please)|\bof the \w+, (?:one|two|three) of\b|\bpls process\b|\bi take \d|\bi'?m in\b|\b(?:the )?\w+ it is\b,?/,
				{
					not: /if i|i'?ve ordered from|haven'?t|not yet|didn'?t|never|cancel|refund|return|backed out|before i|where|hasn'?t|missing|wrong|broke|i ordered (?:a|the|decaf|it on)|paid for \d|paid for express|ordered (?:the|decaf|on|sunday|a)|placed sunday|\?$|was (?:about|going)|order \d{4}|i paid \w+ for|ill go|it is (?:not|a|the|my|what|so|safe|too|late)|how it is|what it is|that it is|bought (?:the wrong|here|in error|from|wrong)|will not|if good|i'?ve been|where it is|take the refund|theirs|i'?ll (?:take|get) (?:it|this) (?:to|up|further|back)|have paid tax|i'?ll have the refund|have to|my (?:card|bank)|ordered but not|i have a|order to|deposit in|leave|before the|wait|not going/,
				},
			],
			[
				3.4,
				/^(?:ok|yes|sure|deal|done|sold|go on then|perfect|bet|yep|great)[,.! ]*(?:then|please|pls|do it|thanks|let'?s do it|place it|order|thats it)?[.! ]*$/,
				{ prev: /order|link|shall i|should i|set aside|reserve|checkout|place|put .{0,10}through/ },
			],
			[3, /^\d+ ?(?:x |pack|pcs|kg|of)?.{0,24}(?:please|pls|plz)\b|\bsame address\b/, {}],
			[-3.5, /\brefund\b|\bcancel\b|\bnot paid\b|\bstill waiting\b|\bwhere is\b/],
		],
		unpaid: [
			[
				5,
				/\b(?:haven'?t|havent|havnt|not|not yet|have not|never|didn'?t|hasn'?t|cant|can'?t) (?:yet )?(?:paid|pay|been paid)\b|\bunpaid\b|\b(?:awaiting|pending|waiting for|waiting to) pay(?:ment)?\b|\bpending payment\b|\bsitting (?:there )?(?:as )?(?:pending|unpaid)\b|\bpay (?:you )?(?:later|tomorrow|tonight|on|when|tmr|tmrw|friday|next|once|after)\b|\b(?:will|i'?ll|il|gonna|going to) (?:pay|transfer|settle|do it) (?:\w+ )?(?:tonight|tomorrow|later|this|on|when|tmr|tmrw|friday|after|by|in)\b|\bhold (?:it|the|my|this|on to it|til|till)?\s?(?:order |for me )?(?:till|until|til)\b|\bkeep the cart\b|\bpay ?day\b(?! sale)|\bsalary\b|\bsweldo\b|\bwages (?:go|come|in)|\bdon'?t (?:cancel|close)|\bdont (?:cancel|close|sell)|\bkindly don'?t close\b|\bforg(?:e|o)t to pay\b|\bmeant to pay\b|\bpayment link (?:lapsed|expired)|\blink (?:says )?expire[sd]?\b|\bqr expired\b|\bbank declined\b|\bbacked out at\b|\bmake payment\b|\b(?:before|then) i (?:make )?pay(?:ment)?\b|\bwhy can'?t i pay\b|\bpaying (?:friday|later|tomorrow|on)|\bi'?m settling\b|\bsettle (?:this|it|tonight|the)|\bcard'?s? (?:being replaced|kena block)|\bin my cart\b|\bclose it\b|\bpay promise\b|\babout to pay\b|\bgive me until\b|\bcheckout timed out\b/,
				{
					not: /not paid (?:me|back)|haven'?t paid me|please don'?t cancel it, i still|don'?t cancel anything|not pay (?:for|that)|wages\?|payday sale|don'?t close|no dont cancel anything|pay when it come/,
				},
			],
			[
				3,
				/^.{1,40}$/,
				{
					prev: /unpaid|awaiting payment|not paid|hasn'?t been paid|pending|complete (?:the |your )?payment|expire/,
					and: /later|tonight|tomorrow|lunch|friday|payday|laptop|soon|swear|promise|alarm|minute|hour/,
				},
			],
			[-3, /\brefund\b|\breceived\b/],
		],
		'change-order': [
			[
				5,
				/\b(?:change|switch|swap|update|edit|amend|correct|alter|modify)\b.{0,40}\b(?:address|colou?r|size|name|order|number|quantity|delivery|ribbon|before it ships|flat|phone)\b|\b(?:address|name|number|size|colou?r|unit|flat|quantity)\b.{0,30}\b(?:is |was )?(?:wrong|incorrect|change|typo|should be|instead|misspel)|\bwrong (?:address|size|colou?r|flat|number|name)\b.{0,30}\b(?:change|on|in|i put|can)|\bcan (?:you|u|i|we) (?:make (?:it|that)|change|switch|add|remove|combine|merge|redirect|send (?:it )?to)\b|\bcould (?:you|i|we|it) (?:make (?:it|that)|change|switch|add|combine|be left|go back to|redirect|send it to)\b|\bmake (?:that|it) (?:a |the )?(?:\d|two|three|four)\b|\badd (?:one|another|1|two|2|a) .{0,20}(?:to|more|packet)\b|\bcombine (?:order|my|the|both)|\bredirect\b|\binstead of\b|\bbefore (?:it|you) ships?\b|\bbump(?:ed)? to\b|\bpostpone\b|\breschedul|\bdeliver(?:y)? (?:it )?(?:after|later|on another)|\bhold (?:off )?(?:the )?(?:delivery|shipping)|\bship (?:to|it) (?:the other|my office|monday)|\bput the wrong\b|\bi (?:mis(?:spelled|spelt|typed)|put my old|picked the wrong|chose wrong|choose wrong|selected the wrong)|\btypo\b|\bupgrade (?:my )?(?:delivery|shipping)|\bsent it to my (?:ex|old)|\btake off the\b|\bdrop the (?:engraving|gift)|\bleave (?:it )?with (?:a |the |my )?(?:neighbou?r|caf)|\bnot \d+,? by me\b|\bplease send to my\b/,
				{
					not: /received|arrived|came|return|refund|exchange|swap it|havent wear|haven'?t worn|change (?:of|my) mind|changed my mind|how (?:do i|to) change|you sent|cheaper|exchange|fell? in love|opened|worn|make it \d{2,}|make it cheaper|change the filter|invoice|change mat|cut|could you make (?:one|me)|custom|price|discount|not instead/,
				},
			],
			[-3, /\brefund\b|\bexchange\b|\bworn\b|\barrived\b|\bdiscount\b|\binvoice\b/],
		],
		'cancel-order': [
			[
				5,
				/\bcancel(?:led|ling|lation)?\b|\bstop (?:the|my|this|that|it)\b.{0,14}(?:order|shipment|sending|before|$)|\bdon'?t (?:send|ship|post|dispatch) (?:it|the|anything|my)|\bdont (?:send|ship)\b|\bpull (?:the|my|it)\b.{0,12}(?:order|please|pls|$)|\bwithdraw (?:my|the)\b|\bcall (?:it|the order) off\b|\babort\b|\bno longer (?:need|want)\b|\bdon'?t (?:need|want) (?:it|mine|the order) any ?more\b|\bstop order\b|\btake me off\b|\bscrap (?:the|my) order\b|\bforget (?:the|my) order\b/,
				{
					not: /don'?t cancel|dont cancel|not cancel|no dont|noise cancel|cancel the alarm|never cancel|please don'?t cancel|cancel your|if (?:i|you) cancel|you cancelled on|cancelled flight|cancellation policy|do not cancel|can i cancel if|not to cancel|wasn'?t cancelled|keep cancelling|cancel it on you/,
				},
			],
			[-4, /\bdon'?t cancel\b|\bdont cancel\b|\bnoise[- ]cancel/],
		],
		urge: [
			[
				3.6,
				/\b(?:please|pls|plz|can you|could you|kindly)\b[^.?!]{0,24}\b(?:asap|at once|fast|hurry|immediately|quick(?:ly|er)?|right away|soon(?:er|est)?|straight ?away|today|urgent(?:ly)?|speed)\b|\b(?:how (?:much )?longer|what'?s taking|why (?:is|are) (?:it|you|this|nobody) (?:taking|not))\b|\b(?:any|an) (?:update|news|answer|progress|reply)\b|\b(?:still|been) waiting\b[^.?!]{0,30}\b(?:answer|reply|hear|response|back)\b|\bare you (?:going to|gonna) (?:answer|reply|help)\b/,
				{ not: /no rush|when will it arrive|arrive today|thank you for/ },
			],
			[
				5,
				/\bhurry\b|\basap\b|\burgent(?:ly)?\b|\bquick(?:ly)? (?:pls|please|quick)\b|\bspeed (?:this|it|things) up\b|\banswer (?:me|the|pls|please)\b|\b(?:please|pls) (?:please )?(?:reply|answer|respond)\b|\breply (?:pls|please|la|me|to me|asap|already)\b|\brespond\b|\bhello\?{2,}|\bhello+\?+$|\bany(?:one|body|1) there\?*|\bare you (?:there|ignoring)|\bstill waiting (?:for|on) (?:a |your |an )?(?:reply|answer|response)|\bwaiting (?:for|on) (?:a |your |an )?(?:reply|answer|response)|\bno (?:reply|response|answer)\b|\bchasing\b|\bfollowing up\b|\bfollow(?:ing)? up on\b|\bnudge\b|\bany update\b|\bupdate\?|\bupdates?\?|\bright now\b|\bthis minute\b|\btoday (?:pls|please)|\b(?:ship|send) (?:it )?(?:today|now|tonight|fast)\b|\bfast(?:er)? (?:pls|please|la)\b|\bcheck (?:fast|now|stock now|asap)\b|\b(?:second|third|2nd|3rd|fourth|4th|5th) (?:time (?:asking|i)|request|message)|\basked (?:yesterday|twice|three times|you)\b|\bhow much longer\b|\bpick up the\b|\bsomebody pick up\b|\bseen (?:but )?no reply\b|\bleft (?:me )?on read\b|\bhours? (?:and )?(?:no|of)\b|\bwaiting waiting|\bsoon soon|\bwhen you get a sec\b|\bneed (?:it|this|them) (?:now|today|asap)\b|\bcome on\b|\bexpedite\b|\bprioriti[sz]e\b|\bsend it!|^up$|^bump$|\bcall me (?:now|back|asap)\b|\bstill no (?:reply|money|answer|refund|word)\b|\btell me right\b|\bjump me up\b|\bideally before\b|\bdefine asap\b|\bwhat(?:'s| is) (?:happening|going on|taking)/,
				{
					not: /no (?:hurry|rush)|not (?:trying to )?(?:hurry|rush)|don'?t hurry|isn'?t urgent|emergency|not urgent|in a hurry to|hurry up" just|take your time|thx for quick|right now,? (?:thanks|just)|not .{0,10}right now|candles right now|thank|shelf right now/,
				},
			],
			[
				3.5,
				/^(\w+[.!?, ]*)\1{2,}$|!{3,}$|\?{3,}$/,
				{ and: /where|when|answer|reply|order|ship|hello|there|waiting/ },
			],
			[-4, /\bno rush\b|\bno hurry\b|\bnot (?:in a|trying to) (?:rush|hurry)|\btake your time\b/],
		],
		'refund-return': [
			[-6, /\b(?:haven'?t|not|before i) (?:bought|ordered|buy|order)\b|\bgo back if\b|\bback if\b/],
			[
				5,
				/\brefund(?:s|ed|ing)?\b|\bmoney back\b|\b(?:my|the|give|want|get|back) money\b.{0,12}\b(?:back|returned|now)\b|\bwant (?:my|to get my) money\b|\breturn (?:it|this|them|the|my|label|please|pls|both|both|for|one)\b|\breturning (?:it|this|them|the|my)\b|\b(?:send|sending|ship|post) (?:it|this|them|both|these) back\b|\bgo(?:es|ing)? back\b.{0,14}(?:to you|,|the rest)?|\bhow (?:do i|to|can i) (?:return|send (?:it|them) back)\b|\breturn(?:ed)? (?:was|window|process|started|initiated|on app)|\binitiated return\b|\bput (?:it |the money |\w+ )?back on my card\b|\bcredit (?:my card|me|my account|note)\b|\b\d+ (?:\w+ )?back\b|\bevery penny back\b|\bcompensat|\breimburse|\bprocedure for sending\b|\bwhere(?:'s| is) my money\b|\bback to you,? label\b|\bemail me the label\b|\btake it off the bill\b|\brefused delivery\b/,
				{
					not: /refund policy|refundable|can i (?:return|get a refund) if|if (?:it|the|they|my|i|an expert).{0,60}(?:refund|return|back)|return (?:policy|cord|spring|stroke|to the home)|accept return|sale or return|free returns|not (?:return|a refund|after a refund|money)|don'?t want (?:a )?refund|no refund|not refund|rather than a refund|over money|haven'?t decided anything about returning|sister returned|change of mind return|can refund if|before (?:i|buy)|returned hers|return later|return one item|a refund took me|never returned|return address|in return|return trip|get back to|come back|go back to (?:the|my)|back in|comes? back|come back/,
				},
			],
			[
				3.4,
				/\breturn\b|\brefund\b|\blabel\b/,
				{
					phase: 'after',
					not: /don'?t want|not a refund|return address|policy|if it|label says|size label|not return|no refund|return later/,
				},
			],
			[-3.5, /\bnot after a refund\b|\bdon'?t want (?:a )?refund\b|\bnot return,|\bi'?m keeping it\b/],
		],
		exchange: [
			[
				5,
				/\bexchang(?:e|ing|ed)\b|\bswap(?:ped|ping)?\b|\breplacement\b|\breplace (?:it|them|this|the|\d|one)\b|\btrade (?:it |mine |this )?for\b|\bsend (?:me )?(?:another|a new|a replacement|a different|it again|the right|out a new)\b|\bnew (?:pair|one) (?:pls|please|sent)|\b(?:can|could|may) i (?:get|have) (?:a|another|the) (?:\w+ )?(?:size|pair|one|version)\b|\bchange (?:to|it for|for|into)\b|\bdifferent (?:size|strength|colou?r|one)\b|\bnext size\b|\bsize (?:up|down)\b|\bpls change for\b|\bneed the \w+ (?:sent|instead)\b|\bone without\b/,
				{
					not: /foreign exchange|exchange rate|stock exchange|does the head exchange|how do i exchange the|replacement came|replacement (?:filter|blade|bulb|part|head|key|battery|kettle is)|exchangeable|before it ships|secret santa|what changes between|swap meet|if the size|change mat|change language|if (?:it|they) do|did the replacement|replace (?:the )?(?:filter|battery)|change (?:to|into) (?:a|the) .{0,10}address|would you swap it\? asking/,
				},
			],
			[
				2.5,
				/\brather have\b|\bwould prefer\b|\btoo (?:small|big|tight|narrow|large|short|long)\b|\bsmaller\b|\bbigger\b/,
				{ phase: 'after', not: /refund|return/ },
			],
			[-3, /\bbefore it ships\b|\bchange .{0,12}address\b|\bdon'?t swap\b/],
		],
		'complaint-delay': [
			[
				5,
				/\bstill waiting\b|\bstill (?:not|hasn'?t|has not|haven'?t|nothing|no) (?:arrived|here|come|received|got|shipped|sent|parcel|order|been|moved|delivered|sign|package|showed|dispatched)?\b|\b(?:hasn'?t|has not|hasnt|haven'?t|havent|never|not) (?:yet )?(?:arrived|come|shipped|been (?:sent|shipped|delivered)|turned up|showed up|left|moved)\b|\bnothing (?:come|arrived|has)\b|\bdelay(?:ed|s)?\b|\boverdue\b|\b(?:is|are|was|were|came|arrived|running|too|so|very|days|weeks|so) late\b|\blate (?:delivery|again|by|order|and)\b|\b(?:been|waited|waiting|took|takes?|taken|after|it'?s been|its been) (?:for )?(?:over |more than |nearly |almost |about )?(?:\d+|a|two|three|four|five|six|seven|eight|ten|twelve|several|many) (?:\w+ )?(?:days?|weeks?|months?|hours?)\b|\b\d+ (?:days|weeks|months)\b.{0,24}(?:for|later|ago|and|late|now|!|no|$)|\bday \d+\b|\b(?:said|promised|was due|supposed|meant|should have|told|estimated|was to)\b.{0,40}\b(?:by|on|in|days?|weeks?|tomorrow|yesterday|last|friday|monday|tuesday|wednesday|thursday|saturday|sunday|\d+(?:th|st|nd|rd))\b|\bslow (?:to ship|shipping|delivery|dispatch)\b|\btoo late\b|\btoo slow\b|\bso slow\b|\bdays ago\b|\bweeks ago\b|\bpast the (?:ship|due|delivery)|\b(?:birthday|wedding|christmas|event|party|diwali|easter|mother'?s day|trip|exam)\b.{0,24}\b(?:was|is over|over|been and gone|missed|yesterday|passed)\b|\bmissed (?:the|our|my|her|his)\b|\bafter the (?:trip|party|wedding|event|birthday)|\bturned up (?:late|sunday|after)|\bby four days\b|\bits been ages\b|\bbeen ages\b|\brunning (?:very )?late\b|\btake(?:s)? (?:so|forever|ages)\b|\bbeing prepared\b/,
				{
					not: /it isn'?t late|not late|isn'?t late|too late to|lasted|wore|worn|used it (?:for )?\d|battery|broke|after \d+ (?:months|weeks) (?:of|it)|in three days!|how (?:long|many)|\?.{0,3}$|before i|refund|warranty|been so patient|years?|running late maybe|running late to|will be \d+ mins late|if (?:it|the|there)|hasn'?t arrived yet, i'?ll|5 months|pilled|stopped|screen|flicker|dead|not too late|pc(?:s)? and|mins? late|late reply|still haven'?t heard back from the builder|took one second|2 hours in|an hour|been mental|will that delay|delay pedal|late delivery/,
				},
			],
			[
				2.5,
				/\bwaiting\b|\blate\b|\bsoon\b|\bdays\b|\bweeks\b/,
				{ phase: 'after', not: /\?|thank|broke|used|worn|stopped|running late|can'?t wait|within/ },
			],
			[-3, /\bno rush\b|\bworth the wait\b|\bisn'?t late\b|\bearly\b/],
		],
		'complaint-damage': [
			[
				3.6,
				/\b(?:came|arrived|turned up|received|was|were|is|are|got|all)\b[^.?!]{0,24}\b(?:bashed|bent|broken|burst|chipped|cracked|crumbled|crushed|damaged|dented|flattened|leaking|leaked|melted|mouldy|punctured|ripped|scratched|scuffed|shattered|smashed|snapped|soaked|soggy|spilled|spilt|split|squashed|squished|torn|wet)\b/,
				{
					phase: 'after',
					ask: false,
					not: /if |not (?:broken|damaged)|would|after \d|weeks?|first (?:use|wash)|heart/,
				},
			],
			[
				5,
				/\b(?:damaged?|smashed|crushed|shattered|dented|soaked|snapped|squashed|broken|cracked|torn|ripped|bent|chipped|scratched|leak(?:ed|ing)|melted|crumbs|mush|split|spilled|spilt|in (?:pieces|bits|\d+ pieces|a hundred pieces)|wet|warped|burst|bruised|rotten)\b.{0,40}(?:in transit|in the post|on arrival|out of the box|box|when it|parcel|package|photos?|pics?)|\b(?:arrived|came|received|turned up|delivered|opened|open|box|parcel|package|carton|lid|screen|glass|corner|bottle|jar|jars|mirror|mug|vase|pallet|packaging|everything'?s?|one|it'?s|of them|tv)\b.{0,36}\b(?:damaged?|smashed|crushed|shattered|dented|soaked|snapped|squashed|broken|cracked?|torn|ripped|bent|bend|chipped|chip|scratched|leaked|melted|wet|warped|burst|in (?:\d+|two|three|four|bits|pieces)|split|spilled|frozen solid|stuck|mush|tipped)\b|\bsmashed\b|\bcrushed\b|\bin transit\b|\bin pieces\b|\bspider web crack\b|\bhairline\b|\bdamaged\b/,
				{
					not: /if (?:it|they|the|item)|what happens if|crushed velvet|broken in|not damaged|in transit since|item in transit|in case|would|will it|does it|any (?:cracks|scratches|damage)|ripped (?:jeans|canvas|at)|crackle|smash cake|crack(?:ing)? (?:deal|fan)|it's not broken|heart|been burned|not broken|after (?:\d|a|two|three|one)|weeks?|day \d|month|first day|stopped working|in the first|under my|leak(?:s|ing)? from|leaked at the|open box/,
				},
			],
			[
				3,
				/\b(?:crack|dent|chip|scratch|tear|snapped|smashed|broken|split)\b/,
				{ phase: 'after', not: /if|would|will|any|stopped|weeks?|days|after/ },
			],
			[-3, /\bif it\b.{0,20}(?:break|broke|damaged)|\bwhat happens\b/],
		],
		'complaint-mismatch': [
			[
				5,
				/\bwrong (?:item|size|colou?r|one|product|order|model|flavou?r|thing|shade|parcel|variant|book|part|type|green)\b|\bnot (?:what|the (?:one|colou?r|same|size|shade)) (?:i|we|as|in|that)?\b|\bnot (?:as )?(?:described|pictured|advertised|shown)\b|\b(?:doesn'?t|does not|don'?t|didn'?t|not) (?:match|look like|fit mine)\b|\bdifferent (?:from|to|than|colou?r|item|one|product|shade)\b.{0,20}(?:photo|picture|listing|what|order|description|pic|$)|\b(?:ordered|wanted|chose|picked|paid for|asked for|need|bought|selected|got|went for)\b.{0,40}\b(?:got|received|but|sent|came|is|and (?:got|received)|arrived)\b.{0,30}|\b(?:listing|page|title|photo|picture|pic|ad|description|website|label|box|chart|it|they)\b.{0,12}\b(?:says?|said|shows?|showed|states?|claims?|write)\b.{0,50}\b(?:but|mine|is|it'?s|actually|inside|came|got|measure)\b|\byou sent (?:me )?(?:the |a )?(?:wrong|men'?s|different|uk|whole)|\bsent (?:me )?(?:the )?wrong\b|\bshould (?:be|have been)\b|\bsupposed to be\b|\bdescribed as\b|\bmisleading\b|\bfalse advertis|\bnot same\b|\bthis one(?:'s| is) (?:black|a)|\bspelled with\b|\bjust not (?:what|the)|\bthat'?s not the\b|\bmine has\b.{0,20}\bbut\b/,
				{
					not: /should (?:be (?:here|ok|fine|there|done)|i be|have been (?:here|delivered))|wrong (?:address|chat|person|measurements|line|ink|size bought|number)|bought (?:the )?wrong|i (?:picked|chose|ordered|choose) (?:the )?wrong|if (?:it|the)|was due|charged|supposed to (?:be here|arrive|come)|wanted to love|before i|delivery|weeks|days|nothing wrong|(?:ordered|bought).{0,20}(?:weeks|days) (?:ago|before)|want to know|tracking|app say|says delivered|want to return the|cancel|should be automatic|missing|only \d|paid for (?:4|15|1kg)|\?$|charge|price|not what i had in mind|code|voucher|ad(?:d|ress)/,
				},
			],
			[
				4,
				/\bwrong item\b|\bwrong (?:size|colou?r|one)\b|\bnot (?:what i ordered|as described|the colou?r|what i bought|as pictured)\b|\bisn'?t what i\b|\blistings?: "|^"?(?:\w+ ){1,4}" it says/,
				{ not: /i (?:picked|chose|bought|ordered) (?:the )?wrong|bought the wrong|change|before it/ },
			],
			[-2.5, /\bif (?:it|the)\b|\bmissing\b|\bwould\b.{0,10}\?/],
		],
		'complaint-quality': [
			[
				3.4,
				/\b(?:already|keeps?|kept|just|completely|barely|hardly|constantly|always)\b[^.?!]{0,16}\b(?:broke|breaking|broken|cracking|crashing|cutting out|died|dying|disconnect\w*|fading|failing|falling|fell|flaking|freezing|jamming|leaking|overheating|peeling|ripping|slipping|snapped|stopped|tearing|turning off|unravel\w*|works?)\b|\b(?:quality|material|fabric|stitching|finish|sound|picture) (?:is|was|feels|looks) (?:\w+ )?(?:awful|bad|cheap|crap|dreadful|flimsy|low|poor|rubbish|shocking|terrible|thin)\b/,
				{ phase: 'after', not: /if |would|\?$|refund policy|delivery/ },
			],
			[
				5,
				/\bstop(?:ped|s)? working\b|\b(?:doesn'?t|does not|don'?t|won'?t|wont|wouldn'?t|isn'?t|not) (?:even )?(?:work|working|turn on|charge|charging|hold|switch on|start|function|power|heat|spin|close|stick|last|stay|pair|charge past)\b|\bbroke\b|\bbroken\b|\bfaulty\b|\bdefect(?:ive|s)?\b|\bfell apart\b|\bfalling apart\b|\bcame (?:off|apart|undone)\b|\bpoor quality\b|\bbad quality\b|\bcheap(?:ly)? made\b|\bflimsy\b|\brubbish\b|\bjunk\b|\bgarbage\b|\bcrap\b|\bshoddy\b|\bleak(?:s|ing|ed)?\b|\bdead (?:on|pixels?|battery)?\b|\bdied\b|\b(?:it|one|screen|motor|battery|zip|hinge|pump|left|right|side)\b.{0,20}\b(?:died|dead|flicker\w*|squeaks?|creaks?|rattles?|buzz(?:es|ing)?|stiff|loose|smells?|noisy|leaks?|snapped|fails?|failed|wheezes|drips|trips?|tripped|shuts? off|overheats?|sticks|jams?)\b|\brash\b|\bhives\b|\bblisters?\b|\bmou?ldy?\b|\bweevils?\b|\bexpired\b|\btastes? (?:of|like|off)\b|\bsmells? (?:of|like|awful|funny|off|bad)\b|\bshrunk\b|\bshrank\b|\bfaded\b|\bpilled\b|\bpeel(?:ed|ing)\b|\btore\b|\blost its\b|\bafter (?:one|a|two|three|\d+) (?:\w+ )?(?:wash|wear|use|day|week|month|uses|washes|days|weeks|months)\b|\b(?:first|second|third) (?:day|use|time|wash)\b|\bday (?:two|2|3|4|one)\b|\bsnapped\b|\bdye (?:came|comes)\b|\bloses? \w+ minutes\b|\bholes\b|\bfault\b|\bsomething'?s? (?:is )?not (?:right|good)\b|\bdisintegrat|\bstitching (?:came|is)|\brattle\b|\bhorrible\b|\bterrible quality\b|\bstripped\b|\bunripe\b|\bpoor\b/,
				{
					not: /if it|what happens|my (?:old|last|previous|phone|card|internet|card'?s?)|last one|will it|does it|do they|would it|if (?:the|one|mine)|is it|paypal|it's not broken|dead dead|website|your site|tracking|crushed|smashed|in transit|the sub|app|before i commit|i'?ve been burned|broke (?:student|this month)|does the|people say|reviews?|how'?s|third time buying|best drill|never misses|flies like|brand new|thought it was faulty|no fault|any (?:dead|faults?)|first (?:time|order)|first bag|for the first time|doesn'?t work for me|curtains don'?t work in the|poor (?:courier|little)|expired\?|offer expired|qr expired|\?$/,
				},
			],
			[
				-3,
				/\bif it\b|\bbefore i\b|\bmy old one\b|\bloved?\b.{0,10}it|\bbest\b/,
				{ not: /love the colou?r|best of/ },
			],
		],
		'complaint-service': [
			[
				3.6,
				/\b(?:you|your (?:team|staff|support|service|agent|rep|shop|company|guys?)|customer service|support|seller)\b[^.?!]{0,24}\b(?:appalling|awful|blocked|clueless|don'?t care|fob\w*|ghost(?:ed|ing)|ignor\w+|lied|lying|never (?:answer|reply|call)\w*|not (?:helping|helpful|listening|replying)|passing me|rude|scripted|terrible|unhelpful|useless|wasting|won'?t (?:help|answer|reply))\b|\b(?:waste|wasting) (?:of )?my time\b|\b(?:nobody|no one|no-one) (?:ever |has |is |even )*(?:answers?|answering|calls?|called|cares?|helps?|helping|picks? up|replied|replies|responded|responds)\b/,
			],
			[
				5,
				/\b(?:rude|ignored?|ignoring|useless|disrespect\w*|unprofessional|incompetent|hung up|copy[- ]?paste|talked down|patroni[sz]\w*|condescending|lied|liars?|lies|attitude|laughed|fobbed|brush(?:ed)? off|passed around|go(?:ing)? (?:round )?in circles|shady|scammers?|runaround|run around|robot|chat ?bot|\bbot\b|human|real person|a person|manager|supervisor)\b|\b(?:customer )?(?:service|support)\b.{0,24}\b(?:terrible|awful|bad|poor|worst|disgraceful|joke|useless|appalling|shocking|non[- ]existent|rubbish|disappoint\w*)\b|\b(?:terrible|awful|worst|poor|bad|disgraceful|appalling|shocking) (?:customer )?(?:service|support|communication)\b|\bno ?(?:one|body)(?:'s| has| is|)? (?:\w+ )?(?:answer\w*|repl\w*|call\w*|help\w*|respond\w*|cares?|showed|picked|rang|owned|told|can tell)|\bnot an answer\b|\bkeep (?:saying|telling|sending|asking|getting) (?:me |sorry)?|\bstop (?:sending|telling|asking) me\b|\bstop saying\b|\bnever (?:called|replied|showed|answered|got back|rang)|\bspoke to \w+ people\b|\bdifferent (?:answer|story|steve)s?\b|\btransfer(?:red|s)\b.{0,12}\b(?:me|again|\d)|\bpromis(?:e|ed|es)\b.{0,40}\b(?:nothing|never|lies|again|and)\b|\byour (?:driver|fitter|rep|agent|guy|staff|support person|people|team)\b.{0,40}|\byou people\b|\bfeedback only\b|\bhow hard is\b|\bis that so hard\b|\blet down\b|\bdon'?t you (?:read|listen)|\bdo you people\b|\btreated? (?:me |like|us)|\bspoken to like\b|\bleft me on read\b|\bsorry for the inconvenience\b|\bexcuses?\b|\bare you questioning me\b|\bsomeone who reads\b|\bis anybody running\b|\bget me (?:a|someone)\b|\bgive me (?:a human|someone|somebody)\b/,
				{
					not: /thank|lovely|was brilliant|not (?:rude|complaining)|tell that driver|no attitude|i was rude|human hair|ignore (?:last|the|her|msg)|please ignore|ignore that|kind|great service|manager(?:'s)? (?:gift|birthday)|for my manager|than my manager|your team (?:was|is|are) (?:great|so)|robot vacuum|tell my|excuse me|your people|your driver asked|a person to|human being who helped|my manager|asked me for a code/,
				},
			],
			[
				3,
				/\b(?:great|wonderful|brilliant|lovely|bravo|top notch|well done|five stars|thanks (?:a lot|a bunch|for nothing))\b/,
				{ and: /not|no |nobody|never|days|robot|again|nothing|ruin|leak/ },
			],
			[-3, /\bthank you\b(?! for nothing)|\bso (?:helpful|kind|patient)\b|\bappreciate\b/],
		],
		'complaint-missing': [
			[
				5,
				/\bmissing\b|\b(?:not|wasn'?t|isn'?t|weren'?t|aren'?t|never) (?:in|inside|included in|there|in there|received|got|come|arrived)?\s?(?:the |my )?(?:box|package|parcel|packet|carton|inside|there)\b|\bonly (?:\d|one|two|three|four|got|received|came|the one|left|see|has)\b.{0,40}(?:box|came|instead|paid|ordered|of|in|got|arrived|here|out|\?|$)|\bthere(?:'s| is|s) (?:only|just) \w+ (?:in|here)|\b(?:never|didn'?t|did not|haven'?t|have not|not) (?:received?|got|get|recd|recieve[d]?)\b|\bnothing (?:here|recd|received|at (?:the )?door|in (?:the )?(?:box|mailbox)|has arrived|on the front)\b|\bempty box\b|\bbox (?:was|is|came) empty\b|\bsays? (?:it(?:'s| was| is) )?(?:delivered|handed)\b|\bmarked (?:as )?delivered\b|\bshows? (?:as )?delivered\b|\bshort (?:by|one|\d)\b|\b(?:no|without) (?:screws|charger|manual|instructions?|gift|dust bag|allen key|cable|accessor\w+|lid|sample|free gift|instruction sheet)\b|\bwhere(?:'s| is|s) (?:the |my )?(?:rest|other|free gift|gift|charger|second|missing)\b|\bcontains? (?:only )?\d+\b|\bi count(?:ed)? \d|\bpaid for \d+.{0,20}(?:got|received|only|scale)|\b(?:order|said) .{0,12}\d+ .{0,20}but .{0,8}(?:one|\d+) only|\b(?:arrived|here|came|got here)\b.{0,24},? (?:but )?(?:brackets|no|laces|\w+) (?:did not|didn'?t|missing)|\bnot mine\b|\bisn'?t mine\b|\bstolen\b|\bdidn'?t$|\bdid not$|\bwas(?:n'?t| not) included\b|\bit'?s a brick\b|\bwhich one .{0,20}isn'?t\b|\bpack of \d+ .{0,20}\d+\b|\bin \w+ bin store\b/,
				{
					not: /"missing piece"|missing step|what am i missing|not (?:received|got) (?:a |any |the |my )?(?:reply|response|email|refund|answer|invoice|code)|refund .{0,10}not received|only (?:left|have|need|want)\b.{0,4}(?:a|one)?\??$|didn'?t get (?:a |the )?(?:reply|code|email)|if (?:anything|it)|only \d left|unopened|i'?m keeping|never received (?:a|an|the) (?:reply|answer|invoice|bill)|never sent the second bill|what happens|missed|found it|turned up|not inside out|not yet recei|didn'?t order|you'?re joking|no manual needed|not the unpaid|the unpaid/,
				},
			],
			[-2.5, /\bif\b.{0,20}missing|\bfound it\b|\bturned up\b/],
		],
		threat: [
			[
				5,
				/\breport (?:you|your|this|it|the (?:shop|seller|listing))\b|\breporting (?:you|it|this|as)\b|\b(?:bad|negative|one[- ]star|1[- ]star|honest|nasty|stinking) (?:review|feedback|rating)s?\b|\b(?:one|1|zero) stars? (?:coming|review|from|and|for|rating|it)|\bone star\b|\bleave (?:a |an |you )?(?:\w+ )?(?:review|feedback)\b|\bthe review goes\b|\blawyers?\b|\bsolicitors?\b|\battorney\b|\bsue\b|\bsuing\b|\blegal action\b|\bcourt\b|\bsmall claims\b|\bpolice\b|\bombudsman\b|\btrading standards\b|\bconsumer (?:court|rights|protection|helpline|affairs)|\bbbb\b|\bftc\b|\bchargeback\b|\bcharge this back\b|\bcharge (?:it|this) back\b|\bdispute\b|\bopen(?:ing)? a (?:case|claim|dispute)|\bfil(?:e|ing) (?:a|an) (?:claim|complaint|dispute|case|a-to-z|chargeback)|\bsection 75\b|\ba-to-z\b|\bescalat(?:e|ing)\b|\b(?:local|the) news\b|\bthe press\b|\bjournalist|\bsocial media\b|\btwitter\b|\btell (?:everyone|all|my (?:\w+ )?(?:group|followers|friends))|\bexpose\b|\bwarn (?:everyone|others|people)\b|\bformal notice\b|\bletter before action\b|\blast chance\b|\bfraud\b|\bgoing to (?:ebay|amazon|shopee|paypal)\b|\bnobody buys\b|\bnever buy .{0,16}(?:tell|everyone)|\byou'?ll (?:be hearing|hear) from\b|\benvironmental health\b|\bpost (?:it|this|your|everywhere)\b.{0,20}(?:name|online|everywhere|facebook|tiktok)|\bscreenshots?\b.{0,24}(?:twitter|going|post)|\bmembers of\b.{0,40}heard|\bor else\b/,
				{
					not: /i'?m a lawyer|never leave bad|not (?:going to|gonna) (?:report|leave|sue)|haven'?t opened a case|toy|wills|saw a (?:one|1)|(?:reviews?|reviewers?) (?:say|said)|the recent|left a bad review and|one star review about|why the|i left you|court shoes|tennis|law revision|not .{0,12}(?:warning|report)|cousin works|just reported the last|police toy|5 stars|five star|stinker of a review and then|lab report|gia report|review thing|report number|credit report|school report|report is your|dispute over/,
				},
			],
			[
				3,
				/\botherwise i\b|\bor i(?:'ll|'m| will| am)\b|\bunless\b|\bif (?:it|this|you|my)\b.{0,40}\bi(?:'ll|'m| will)\b/,
				{ and: /review|report|case|dispute|claim|bank|star|police|lawyer|public|post|tell|court/ },
			],
		],
		'confirm-receipt': [
			[
				5,
				/\b(?:it|they|parcel|package|order|box|everything|all|item|items|shoes|boots|heater|replacement|mine|she'?s|shelves|cartons?|the \w+)\b.{0,14}\b(?:arrived|received|came (?:today|this|in|thanks)|has come|'?s come|got here|landed|turned up|made it|is here|'s here|delivered (?:ok|fine|today|safely)|showed up|reached|collected|accounted for|here safe)\b|^(?:\w+ )?(?:arrived|received|rec'?d|recd|got (?:it|them|the|mine|my)|it arrived|it'?s here|just (?:arrived|landed|got|received)|just got (?:the|my|it)|came (?:today|in the post|this))\b|\b(?:just|have|i'?ve|i|we) (?:received|got) (?:it|them|the (?:parcel|package|order|box|item)|my (?:parcel|package|order))\b|\bin my hands\b|\bin my hand\b|\bpicked (?:it |them )?up (?:from|today|this|the)\b|\bcollected (?:from|it|today)\b|\bpost(?:ie|man) brought\b|\b(?:marked|confirmed) (?:as )?received\b|\breceived (?:today|sir|with|in good|the|everything|all|safely)\b|\barrived (?:today|yesterday|safe|this|ok|fine|at|early|on time|perfectly|in)\b|\bthey'?ve all come\b|\bdah sampai\b|\bon my doorstep\b|\bparcel here\b|\bbrought it up\b|\bit'?s come\b|\bturned up\b|\brider came\b/,
				{
					not: /hasn'?t|not (?:yet )?(?:arrived|received)|haven'?t|never|if (?:it|they)|when (?:it|they|will|does|the)|before|arrived (?:smashed|broken|damaged|in \d+ pieces|late|with|dead)|nothing (?:has )?arrived|should have arrived|once (?:it|i)|received (?:no|the wrong|your (?:message|email))|until|email received|after the|\bnot received\b|got it\?|has it (?:arrived|reached)|did it|turned up and|fitter|got it,? (?:thanks|ty|will|makes)|got it ty|for the return|if it arrived|supposed|was delivered to you|refund|got it from|got the (?:size|email|wrong)|said|says|then the thing|turned up sunday|to whom|card came|water/,
				},
			],
			[
				3,
				/\barrived\b|\breceived\b|\bgot it\b|\bhere\b/,
				{
					prev: /deliver|arriv|shipped|parcel|receive|on its way/,
					not: /not|hasn'?t|n'?t|never|no |if |when /,
				},
			],
			[-3, /\bnot\b.{0,8}(?:arrived|received)|\bhasn'?t\b|\bnever (?:arrived|came)\b/],
		],
		praise: [
			[
				3.6,
				/\b(?:so|really|very|absolutely|just|super|quite|such a|totally|honestly)\b[^.?!,]{0,10}\b(?:brilliant|chuffed|comfy|cute|fab|fabulous|gorgeous|great|happy|impressed|lovely|neat|nice|perfect|pleased|pretty|soft|solid|stunning|tasty|well made)\b|\b(?:everyone|husband|wife|kids?|daughter|son|mum|he|she|they)\b[^.?!]{0,8}\b(?:adores?|loves?|loved|chuffed|delighted|over the moon)\b|\b(?:works|fits|looks|feels|tastes|sounds|smells)\b[^.?!,]{0,8}\b(?:amazing|beautiful|brilliant|divine|fantastic|gorgeous|great|incredible|lovely|perfect(?:ly)?|wonderful)\b/,
				{ ask: false, phase: 'after', not: /\bnot\b|n't|would|if |refund|return|broke|but |\?/ },
			],
			[
				5,
				/\b(?:love|loves|loved|adore|obsessed)\b.{0,24}|\b(?:absolutely|so|very|really|super|such|simply|just|truly|totally) (?:\w+ )?(?:gorgeous|beautiful|perfect|lovely|happy|pleased|impressed|amazing|great|good|nice|comfy|soft|cute|brilliant|satisfied|delicious|pretty|stunning|well made|cool)\b|\b(?:perfect|gorgeous|beautiful|stunning|fantastic|amazing|awesome|excellent|brilliant|superb|wonderful|lovely|delicious|flawless|exquisite|top quality|top notch|unreal|belter|lush|delighted|delight)\b|\b(?:great|good|excellent|amazing|top) (?:quality|value|product|seller|service|shop|stuff|buy|purchase|work|job)\b|\b(?:5|five) stars?\b|\bhighly recommend\b|\b(?:would|will|definitely|can) recommend\b|\brecommend (?:seller|this (?:shop|seller)|to)\b|\bbest (?:\w+ ){0,3}(?:ever|i'?ve|i have|money|shop|seller|purchase|thing)\b|\bbetter than (?:expected|i (?:expected|hoped)|the (?:photo|picture)s?)\b|\bnicer (?:in|than)\b|\bfits? perfectly\b|\bworks? (?:perfectly|great|like a (?:dream|charm))|\blike a dream\b|\bsuper happy\b|\bover the moon\b|\bimpressed\b|\bexceeded\b|\bworth every\b|\bgame ?-?changer\b|\b(?:10|11|1000)\/10\b|\b10 out of 10\b|\bnever misses\b|\bfavou?rite\b|\bspot on\b|\bchuffed\b|\bthrilled\b|\bmade my (?:day|week)\b|\bcame (?:early|in three days)\b|\bfast shipping\b|\bno complaints\b|\bsame as (?:the )?(?:picture|photo|pic)\b|\bas described\b|\bwill (?:order|buy|be back) again\b|\bbought again\b|\bwow\b|\bhero\b|\bloving it\b|\bcomfiest\b|\bi owe you\b|\bi screamed\b/,
				{
					not: /love (?:a story|to (?:know|see|buy|have|order))|would love|loves? (?:plants|fishing|cats|dogs|music)|not (?:as )?(?:described|perfect|great|impressed|happy|good|amazing)|perfect,? thank you so much|isn'?t|good (?:for|quality\?)|is it (?:good|really)|if good|wonderful, (?:a|it)|wow wow|any good|lovely form|great, (?:it'?s|how|the|thanks)|really great\.$|good luck|that'?s great|perfect for (?:a|my)\?|nice\?|best price|my favou?rite fabric|is it as amazing|so good\?|beautiful, just not|bravo|do you|what would|lovely but|great!? (?:how|another)|love it, but|would suit|looking lovely\?|\?$|wanted to love|local news|zip came|how good|could you|perfect, thank|if it was|review$|kids love\?|saying|five stars for the robot|lol wow|top notch communication|has a lovely/,
				},
			],
			[
				3,
				/\b(?:happy|pleased|gorgeous|beautiful|perfect|lovely|great|comfy)\b/,
				{ phase: 'after', not: /not|n'?t|\?|but|wrong|refund|would|great, / },
			],
			[1.2, /!|<3|xx/, {}],
			[
				-3,
				/\brefund\b|\bbroke\b|\breturn\b|\bwrong\b|\brubbish\b|\breport\b|\bleak/,
				{ not: /love|nothing wrong/ },
			],
		],
		thanks: [
			[
				2,
				/\b(?:that'?s|you'?ve been|you'?re|how) (?:so |very |really |a )?(?:generous|good of you|great help|helpful|kind|lovely of you|patient|sweet|thoughtful)\b|\b(?:really|so|much) (?:appreciate|appreciated|grateful|helpful)\b|\bmade my (?:day|week)\b/,
				{ ask: false },
			],
			[
				4.6,
				/\bthank(?:s|you| you| u|ful|ing)?\b|\bthx\b|\bthnx\b|\bty\b|\btysm\b|\btq\b|\bta\b(?! ra)|\bcheers\b|\bmuch obliged\b|\bappreciate\b|\bappreciated\b|\bgrateful\b|\bsalamat\b|\bterima kasih\b|\bxie xie\b|\bgod bless\b|\bgod reward\b|\bbless you\b|\byou'?re (?:a star|the best|an angel|a legend|a lifesaver|kind|too kind|very kind)\b|\bso (?:sweet|kind) of (?:you|u)\b|\bvery kind\b|\byou saved\b|\bsaved (?:christmas|my|the|us)\b|\blifesaver\b|\bi owe you\b|\bwon'?t forget it\b|\bthat'?s kind of you\b/,
				{
					not: /no,? (?:thanks|thank you)|no thank|thanks but (?:no|i)|thank[- ]you (?:cards?|bags?|note|gift|to the)|"thank you|say(?:ing)? thank you|thanks (?:a bunch|for nothing|a lot for ruining)|thanksgiving|in advance|not needed thanks|need one, ta|thanks,? i'?m (?:good|just)|would be (?:grateful|appreciated|much appreciated)|be (?:most )?grateful|thanks for ruin|box came thanks|thank you twice|would appreciate|i'?d appreciate|thanks postie|as soon as|all thanks to/,
				},
			],
			[
				-3.2,
				/(?:\?|please|pls|can you|could you|send|cancel|let me know|change|need).{0,40}\b(?:thanks|thank you|thx|ty|cheers)\b[ .!x]*$/,
				{ not: /received|arrived|sorted|perfect|for (?:the|your|being)|that/ },
			],
			[-2.5, /\bno thanks\b|\bnot for me\b/],
		],
		apology: [
			[
				4.6,
				/\bsorry\b|\bapolog(?:y|ies|ise|ize|ising)\b|\bmy bad\b|\bmy (?:own )?(?:mistake|fault|apologies)\b|\bforgive me\b|\bforgive late\b|\bpardon my\b|\bsoz\b|\bsry\b|\boops\b|\bwhoops\b|\bmb\b|\bi feel (?:awful|terrible|bad) (?:for|about)?|\bi was (?:out of order|rude|wrong|snotty)\b|\bhumble pie\b|\bignore (?:last|my last)|\bi take it all back\b|\bexcuse my\b|\bdidn'?t mean to\b|\bsuch a muppet\b/,
				{
					not: /sorry (?:for|about) (?:the|any) inconvenience|"sorry|saying sorry|sorry (?:isn'?t|is not|won'?t|doesn'?t)|(?:your|an|no) apolog|sorry,? (?:but|to bother|to ask|quick|in english|what|how|which|can|could|do|is|are|where|the third|board)|we'?re sorry|i'?m sorry (?:but|to say)|sorry!? (?:board)|not sorry|sorry for your|feel sorry|sorry to hear|sry how|sorry state|sorry i'?m not|all my own fault|own fault, do/,
				},
			],
			[
				-3,
				/sorry.{0,40}\?$/,
				{
					not: /i (?:put|picked|gave|meant|forgot)|so sorry|really sorry|apolog|my bad|flip flop|ghosting|could (?:we|i)/,
				},
			],
			[-2.5, /\bnot for me\b|\bsticking with\b|\bstop\b|\byour fault\b|\bsolicitor\b/],
		],
		'small-talk': [
			[
				3,
				/\b(?:my|our)\b[^.?!]{0,20}\b(?:cat|dog|kids?|toddler|mum|gran|nan|husband|wife|boss|mate|neighbou?r)\b[^.?!]{0,30}\b(?:asleep|barks?|fell|funny|giggl\w*|hates?|jokes?|laugh\w*|lol|loves?|mad|moan\w*|obsessed|reckons|snor\w*|steals?|thinks)\b|\b(?:raining|snowing|sunny|freezing|boiling|roasting|storm|heatwave)\b[^.?!]{0,20}\b(?:here|today|outside|all week)\b|\bhow(?:'s| is| are) (?:you|things|trade|business|the (?:shop|kids|family|weather))\b|\b(?:made me laugh|cracked me up|small world|long day|what a day)\b/,
				{ not: /refund|broke|price|ship|return|size|safe|arrived/ },
			],
			[
				4,
				/\bhow(?:'s| is| was| were| are|s) (?:the )?(?:weather|business|your (?:day|week|weekend|dog|mum|family|morning)|you|market|holidays?|things|life|lunch)\b|\bweather\b|\bdid you (?:watch|see) the\b|\bsmall world\b|\byour (?:cat|dog|shop video|parrot)\b|\bmy (?:cat|dog|toddler|kid|kids|son|daughter|husband|wife|nan|gran|mom|mum|roommate|parrot|boss)\b.{0,40}\b(?:says?|said|calls|called|asked|thinks|laughed|loves|likes|just|keeps|finally|went|always)\b|\blol\b.{0,12}your\b|\bhaha(?:ha)?\b.{0,40}\b(?:i|my|we)\b|\bare you (?:the same|from|also from|irish)|\bu also from\b|\bhappy (?:new year|easter|diwali|eid|holidays|monday|friday)\b|\bwhen i was (?:wee|a|young|little)\b|\bused to (?:do|work|live)\b|\btell you (?:a|about|something)\b|\bguess what\b|\bso (?:hot|cold) today\b|\bchilly\b|\bcan'?t sleep\b|\bwon'?t sleep\b|\bnice talking\b|\bgood crowd\b|\bwinning question\b|\bbeen staring at\b|\bmoan\b|\bone thing after another\b|\bback in my day\b|\bthe other day\b/,
				{
					not: /refund|broke|arrived|return|price|ship|size|does it|is it|will it|order|rash|safe|swap|exchange|for my|gift|missing|\bpay\b|weatherproof|weather station|want|would you/,
				},
			],
			[
				1.5,
				/\bhaha|\blol\b|\b(?:my|our) (?:dog|cat|kids|mum|gran|baby|toddler)\b/,
				{ ask: false, not: /refund|broke|return|size|need|want|order|arrived|buy/ },
			],
			[-2.5, /\brefund\b|\breturn\b|\bship|\bprice\b|\bsize\b|\bbroken\b|\border\b/],
		],
		refuse: [
			[
				3.6,
				/\b(?:i'?ll|we'?ll|i|i think i'?ll)\b[^.?!]{0,10}\b(?:leave it|pass|skip|wait|give it a miss|hold off|sleep on it|think (?:about )?it)\b|\b(?:bit|little|way|far|too)\b[^.?!]{0,8}\b(?:much for me|out of my (?:budget|range)|over (?:my )?budget|pricey for)\b|\b(?:maybe|perhaps) (?:another time|later|next (?:time|month|year))\b|\b(?:don'?t|do not|no longer|not) (?:really )?(?:fancy|interested|need (?:it|one|any)|want (?:it|one|any))\b/,
				{ not: /refund|cancel|return|broken|arrived/ },
			],
			[
				5,
				/\bno,? (?:thanks|thank you|thx|ty)\b|\bthanks,? but (?:no|i'?ll|not)\b|\bnot (?:interested|for me|today|now|needed|buying|just yet|really what|this time|gonna go|going to (?:buy|go))\b|\bi'?ll pass\b|^pass\b|\bpass (?:on|for now)\b|\bpass$|\b(?:let me|i'?ll|will|need to|gonna|i will|ill|have to) (?:think|sleep) (?:about|on|it|over)\b|\bthink (?:about|on) it\b|\bthinking about it\b|\bstill thinking\b|\btoo (?:expensive|rich|pricey|dear|much)\b|\b(?:over|out of|above|beyond|not in) (?:my )?(?:budget|league|price range)\b|\bcan'?t afford\b|\bchanged? my mind\b|\bmaybe (?:later|next time|another)\b|\banother time\b|\bnext time\b|\bsticking with\b|\bdon'?t (?:need|want) (?:one|it|any|another|anything)\b|\bdecided against\b|\bon second thoughts?\b|\bgone (?:for|with) (?:a|another|the)\b|\bwon'?t be (?:needing|buying|ordering)\b|\b(?:have to|'ll have to) wait\b|\bi'?m out\b|\bme out then\b|\bnever ?mind\b|\bforget it\b|\bleave it\b|\bhold off\b|\bcome back (?:to you|after|later)\b|\bjust (?:looking|browsing)\b|\balready (?:have|got|bought) (?:one|it|a|that)\b|\bbought (?:it )?elsewhere\b|\bwait (?:for|til|until) (?:the )?(?:january|sales?|payday|black)|\bhang on for\b|\bi'?d rather not\b|\bno la\b|^nah\b|^no\.?$|\bwill order if\b|\bi'?ll take theirs\b|\bvetoed\b|\bdon'?t bother\b|\bno more (?:\w+ )?(?:please|clubs|suggestions)\b|\bnot in the market\b|\bi do not buy\b|\bwe part\b/,
				{
					not: /not (?:for me to)|refund|next time (?:please|you|wrap)|it'?s not too (?:expensive|much)|too much (?:salt|sugar|water)|broken|return|arrived|received|don'?t want (?:to pay yet|refund|a refund|my)|change my mind (?:return)?|change of mind|going to haggle|nah (?:im done|it)|don'?t want (?:waving|it swapped)|no thank you twice|never mind the|is it too much|leave it (?:with|blank|at|on|overnight|in)|if (?:i|my)|not asking|why|forget it,? truly|won'?t forget it|come back (?:one|soon|to us)|not just yet(?:,)? but i will pay/,
				},
			],
			[
				-3,
				/\brefund\b|\bbroken\b|\bhow\b.{0,20}\?|\bpaid\b/,
				{ not: /no thanks|changed my mind|took me ages/ },
			],
		],
		'bulk-order': [
			[
				5,
				/\bwholesale\b|\bbulk\b(?! (?:up|bag))|\bresell(?:er|ers|ing)?\b|\bdistributor\b|\btrade (?:account|price|discount)\b|\bdealer price\b|\bmoq\b|\bminimum order (?:qty|quantity)|\b(?:\d{3,}|\d{1,2},\d{3}|[2-9]\d) ?(?:x |of |nos |more )?(?:pcs|pieces|units|sets|cartons?|boxes|chairs?|shirts?|bags?|mugs?|caps?|copies|kits|bottles|hampers|pouches|tote|programmes|kilos?|pallets?|metres|meters|masks?|face|tealights|lanyards|bath|resin|plastic|steel|caps|rolls|folders|pillar|gifts|tins)\b|\b\d+ ?(?:pallets?|cartons?|containers?|tons?|tonnes?|ft container)\b|\bfor (?:the|our|my) (?:whole |entire )?(?:office|company|school|team|church|hotel|cafe|café|restaurant|shop|staff|wedding|event|club|class|clinic|hospital|hotel group)\b.{0,40}\d|\b(?:we are|we're|i'?m|i run|i own|for) (?:a|an|the) (?:\w+ )?(?:company|school|church|hotel|cafe|café|restaurant|shop|ngo|charity|club|retailer|rental|small cafe|nursery|wedding)\b.{0,50}(?:\d|bulk|wholesale|supply|order)|\bevery (?:month|classroom)\b.{0,16}(?:kilo|\d)|\bwhole office\b|\b\d+ (?:kg|kilos?) a (?:week|month)\b|\brolls a month\b|\bcontainer\b.{0,20}(?:load|full|tiles)|\bper quarter\b|\ba quarter\b.{0,10}|\bsecret santa\b.{0,10}\d|\blarge (?:order|quantity|qty)\b|\bregular(?:ly)? (?:supply|order)\b.{0,20}\d|\btaking \d{2,}|\btake \d{2,}\b.{0,10}(?:carton|pcs|unit|of)/,
				{
					not: /refund|\d+ (?:tabs|reviews)|cancel|arrived|broken|came|still waiting|points|bank|bulk up|overkill|return|1000 piece|500 or|piece jigsaw|pieces with|gone|pallet came|due|missing|\d+ pieces and/,
				},
			],
			[-2, /\bonly need (?:a |one|1)|\bsingle one\b|\bcancel\b/],
		],
		'custom-request': [
			[
				5,
				/\bengrav(?:e|ed|ing)\b|\bpersonali[sz](?:e|ed|ing|ation)\b|\bcustom(?:i[sz]e|i[sz]ed|ised|ized| made| size| order| build| print)?\b(?!er|s)|\bbespoke\b|\bmade to (?:order|measure)\b|\bbuild to order\b|\bmonogram|\bembroider|\b(?:our|my|with a|a) (?:own )?(?:logo|design|photo|mascot|artwork|initials)\b|\blogo\b|\binitials\b|\b(?:can|could|would|will) (?:you|u|it|the \w+(?: \w+)?)\b.{0,20}\b(?:make (?:one|it|me|this|a|the|them)|print|paint|cut|sew|knit|build|carve|write|stitch|dye|design|say|do (?:the|this|one|it) (?:in|but|with|one|bridesmaid)|be (?:navy|made|cut|blind|done in))\b|\bcan (?:print|engrave|customi[sz]e|make|cut|put card)\b|\b\d+ ?cm (?:shorter|longer|wider|narrower)|\bshorter\b|\blonger neck\b|\bleft-handed version\b|\bin a different (?:colou?r|size)\b|\bno (?:hood|onion|sugar|sticker)\b|\bextra (?:chili|large handle)\b|\bprint(?:ed)? (?:on|with|in)\b|\bupholster\b|\bany way you could\b|\bis that a thing you'?d\b|\bup for (?:painting|making)\b|\bsay "|\bwrite "|\bwith (?:our|the) names\b|\bsublimation\b|\bmade in green\b|\bcould be done in\b|\bhalf .{3,20} half\b/,
				{
					not: /customer|customs|before it ships|you'?ve carved|arrived|received|no logo|wrong|refund|return|misspel|instead of .{0,8}(?:before|on my order)|plain, no|cancel|without logo|can you make (?:it|that) (?:ship|monday|three|two|cheaper|\d)|make it (?:three|two|\d)|make this work|what (?:size|model)|custom (?:duty|fee)|cut the (?:wick|price)|print size|blank|spelled|typed|make sure/,
				},
			],
			[-2.5, /\brefund\b|\barrived\b|\bbefore (?:it|you) ships?\b|\bdelivery address\b/],
		],
		gift: [
			[
				4.6,
				/\bgifts?\b(?! card)|\bpresents?\b(?! (?:day|at|in))|\bfor (?:my|our|her|his|a) (?:mum|mom|mother|dad|father|wife|husband|girlfriend|boyfriend|gf|bf|partner|sister|brother|friend|best mate|boss|manager|teacher|nan|gran|grandma|grandad|grandmother|grandson|granddaughter|niece|nephew|godchild|kid'?s teacher|in[- ]laws|mother[- ]in[- ]law|father[- ]in[- ]law|cousin|aunt|uncle|colleague|bridesmaids|son'?s|daughter'?s|retirement)\b|\b(?:birthday|anniversary|wedding|christening|housewarming|graduation|retirement|baby shower|engagement|father'?s day|mother'?s day|valentine'?s?|christmas|xmas|secret santa|farewell|nikah)\b.{0,30}\b(?:for|present|gift|card|so|surprise|do|token|limit|her|his|\d+(?:th|st|nd|rd))\b|\bgift[- ]?(?:wrap|bag|box|note|card inside|receipt)\b|\bsecret santa\b|\b(?:turns|turning|turned) \d+\b|\b\d+(?:th|st|nd|rd) birthday\b|\bit'?s (?:my|her|his|our) .{0,24}(?:birthday|anniversary|\d+th)\b|\bgodchild\b|\bgodmother\b|\bprice tag\b|\bsurprise\b|\bnote from me\b|\bcard (?:in|with|inside|saying)\b|\bwhip-round\b|\bsomething small to say\b|\bbday\b/,
				{
					not: /free gift|gift cards? plus|no gift in|gift with purchase|at present|(?:was a )?wedding gift years|surprised?\b.{0,4}(?:to|at|how)|gift to myself|wedding was|birthday was|refund|missed|birthday in the loyalty|unpleasant surprise|for my (?:son|daughter) college|birthday thing|my birthday'?s|not (?:a )?gift|cake went|baby shower on saturday|before my|birthday, not mine\?|greeting cards|any chance/,
				},
			],
			[-2, /\bmy own birthday\b|\brefund\b|\bmissing\b|\blate\b/],
		],
		goodbye: [
			[
				5,
				/\b(?:good ?)?bye+\b|\bsee (?:ya|you|u)\b(?! in court)|\bgood ?night\b|\bnight night\b|\btake care\b|\bhave a (?:nice|good|great|lovely) (?:day|evening|weekend|one|night|week)\b|\b(?:talk|speak) (?:soon|later|tomorrow|to you|on)\b|\bcatch (?:you|u|yas|ya)\b|\bgtg\b|\bgotta (?:go|run|dash)\b|\bmust dash\b|\blaters?$|\bcheerio\b|\bsigning off\b|\bover and out\b|\bciao\b|\btoodle|\bta ra\b|\bthat'?s (?:all|it) (?:from me|for now)\b|\bthat'?s all\b|\bbye for now\b|\bgoodbye\b|\bheading off\b|\boff to\b|\bkind regards\b|\ball the best\b|\bschool run\b|\bsl[aá]n\b|\bbe in touch\b|\bgod bless\b|\bttyl\b|\bbrb\b/,
				{
					not: /get off to|see you (?:have|offer|sell|can)|off to a|"goodbye|buy|take care of|good night'?s|see you got|brb$|only that|is off to|that'?s all (?:i|it|very|well|6)|aftercare/,
				},
			],
			[-2.5, /\?|\brefund\b/],
		],
	},
	emotions: EN_EMOTIONS,
	intensity: EN_INTENSITY,
	style: EN_STYLE,
	correction:
		/\b(?:typo|i meant|sorry,? i mean|correction|scrap that|ignore (?:that|last)|wrong chat|sorry\. \w+|not \d+, \d+)\b|^\*\w+/,
};
