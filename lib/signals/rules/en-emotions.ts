import type { LanguageRules } from '../rule-format.ts';

/** English words of feeling. Bias and threshold as for intents; the strongest emotion wins over neutral. */
export const EN_EMOTIONS: LanguageRules['emotions'] = {
	anger: [
		[
			4.6,
			/\b(?:ridiculous|disgrace(?:ful)?|disgust(?:ed|ing)|furious|livid|fuming|angry|outrageous|unacceptable|appalling|joke|pathetic|shameful|scam(?:mers?)?|liars?|lied|thieves|theft|fraud|rubbish|junk|garbage|crap|wtf|damn|hell|bloody|stupid|idiots?|useless|insult(?:ing)?|worst|rude|how dare|sick of|fed up|kidding me|seriously\?|nonsense|excuses|lawyer|court|police|sue|ombudsman|chargeback|dispute|trading standards|report (?:you|your|this)|one star|1 star|bad review|never again|shady|not my problem|incompetent)\b|\bhow hard (?:is|can)\b|\byou people\b|\bthis is a joke\b|\bstop (?:saying|sending|telling)\b|\bdo you (?:people|think|even)\b|\bhung up\b|\bcopy-paste\b|\bi paid\b.{0,30}\bfor\b|\bmy foot\b|\bdon'?t (?:tell|play|bother)\b|\bthen you shouldn'?t\b|\bquestioning me\b/,
			{
				not: /not (?:angry|a joke|complaining)|don'?t joke|was rude|not rude|tennis|court shoes|never leave|i was/,
			},
		],
		[
			3,
			/!{2,}|\b[a-z]+\?!|\?{2,}/,
			{ and: /refund|money|broke|smash|wrong|where|late|again|days|weeks|you|sent|liar|still/ },
		],
		[
			2.5,
			/\b(?:great|wonderful|brilliant|bravo|lovely|thanks a (?:bunch|lot)|five stars|top notch|well done|nice one)\b/,
			{ and: /leak|ruin|broke|robot|days|not|never|no reply|wrong|nothing|but not|overdue/ },
		],
		[
			2.6,
			/\bagain\b|\bmoney back\b|\btwice\b|\brefund me\b|\bi want\b.{0,16}(?:back|refund)|\bstill waiting\b|\bwrong\b|\bsnapped\b|\bnever\b|\bbroke\b|\bnobody\b|\bno one\b/,
			{ and: /you|your|this|!|refund|money|weeks|days/, phase: 'after', not: /\?|thank|sorry|love/ },
		],
		[1.2, /\byour?\b/, { phase: 'after', not: /thank|love|please|could you/ }],
		[-3, /\bthank|\blove\b|\bhaha|\bno worries|\bno problem|\bplease\b.{0,30}\?/],
	],
	anxiety: [
		[
			4.6,
			/\b(?:worried|worry(?:ing)?|anxious|nervous|scared|afraid|panic(?:king)?|freaking out|stress(?:ed|ing)|terrified|concerned|desperate(?:ly)?|please please|shaking|spiralling|uneasy|alarm bells|paranoid)\b|\bplease (?:say|tell me)\b|\bis it lost\b|\bwhat (?:do|should) i do\b|\btell me (?:it|you|that) (?:hasn'?t|haven'?t|was|can)|\boh (?:no|god|my god)\b|\bmy heart'?s\b|\bsevere allergy\b|\btoo good to be true\b|\bburned before\b|\bscam\b\?|\bis this (?:normal|really you|safe)|\bwas that you\b|\bi'?m afraid (?:of|it|to)\b|\bdon'?t want (?:them|him|her|anyone) to (?:know|see)\b|\bnothing here and\b|\bin time\b.{0,20}!|\bhospital\b|\binsulin\b|\bmedication\b|\bcat who knocks\b/,
			{ not: /not worried|don'?t worry|no worries|wasn'?t worried|without worry|don'?t panic|not to worry/ },
		],
		[
			2.2,
			/!!|\bplease\b.{0,20}\bplease\b|\bpls pls\b|\bhelp\b/,
			{ and: /tomorrow|tonight|today|wedding|funeral|hours|baby|lost|urgent|birthday|cancel/ },
		],
		[
			2,
			/\bbaby\b|\bkids?\b|\bnewborn\b|\ballerg/,
			{ and: /safe|ok|chok|rash|contain|toxic|worried|batch/, ask: true },
		],
		[-3, /\bnot worried\b|\bno worries\b|\bhaha|\bno rush\b/],
	],
	disappointment: [
		[
			4.6,
			/\b(?:disappoint(?:ed|ing|ment)?|sad(?:ly)?|upset|let down|gutted|shame|unfortunately|heart ?broken|cry(?:ing)?|cried|sigh|expected (?:better|more)|hoped|was hoping|not impressed|unhappy|bummed|pity|regret|hurt|foolish|underwhelm\w*|sorry to say|letdown|meh|had high hopes|not happy|i could cry|devastated)\b|\bnot (?:what i (?:expected|hoped|ordered)|as (?:described|good))\b|\bif i'?m honest\b|\btoo expensive\b|\bout of my league\b|\bi'?m afraid\b|\bsaved (?:since|up|\d+ months)\b|\bwhat use is it\b|\bnowhere\b|\bevery time\b/,
			{
				not: /not disappointed|shame to|cried happy|happy tears|i'm afraid of|cry laughing|haha|sad to (?:see|miss)|no regrets/,
			},
		],
		[
			2.8,
			/\b(?:broken|broke|cracked|torn|leak(?:s|ed|ing)?|missing|wrong|scratched|smashed|dead|stopped working|doesn'?t work|faded|shrunk|lost its|chipped|thin|bent|warped|rash|soaked|not (?:inside|included|the)|only (?:one|\d)|wasn'?t|didn'?t|isn'?t)\b/,
			{ ask: false, phase: 'after', not: /thank|if |fine|ok\b|!!|refund me|money back|you people/ },
		],
		[2, /\.\.\.|…|:\(|\boh\b/, { and: /not|no|but|only|wrong|late|gone|expensive|missing/ }],
		[-2.5, /!!|\bthank|\blove (?:it|the|my)|\bhaha|\bperfect\b/],
	],
	impatience: [
		[
			4.6,
			/\bhurry\b|\basap\b|\bhello\?{2,}|\banswer (?:me|the)\b|\bright now\b|\bstill (?:waiting|no (?:reply|answer|word))\b|\b(?:second|third|2nd|3rd|fourth) (?:time|request|message)|\bchasing\b|\bno reply\b|\bany(?:one|body|1) there\b|\breply (?:pls|please|la|asap)\b|\bhow much longer\b|\bcome on\b|\bscroll up\b|\bgive me a human\b|\bit'?s been \d+ (?:hours|mins|minutes|days|weeks)|\bbeen \d+ (?:hrs|hours|days|weeks)|\bship it today\b|\bneed (?:it )?(?:now|asap)\b|\basked (?:yesterday|twice|three)|\bdid that\. twice|\bin my first message\b|\bfollowing up\b|\bsoon soon|\bwaiting waiting|\balready\?+|\bwhere already\b|\bjust (?:answer|tell me)\b|\byes or no\b|\bwhere'?s my\b|\bso has it\b|\bhow do i get it back\b|\bspins and spins\b/,
			{ not: /no hurry|not .{0,10}hurry|no rush|hurry up" just|not right now/ },
		],
		[2.4, /\?{2,}|!{2,}/, { and: /where|when|answer|reply|ship|there|waiting|order|pls|today/ }],
		[
			2,
			/\bwaiting\b|\bstill\b|\bsince\b/,
			{ and: /order|reply|days|yet|hours|weeks|parcel/, ask: false, not: /love|works|still got/ },
		],
		[-3, /\bno rush\b|\bthank|\bgentle\b|\btake your time\b|\bwhen you get a sec\b|\bwhenever\b/],
	],
	confusion: [
		[
			4.6,
			/\bconfus(?:ed|ing)\b|\bdon'?t (?:understand|get (?:it|this|how|why)|follow)\b|\bdont (?:understand|get)\b|\bno (?:idea|clue)\b|\bnot sure (?:what|which|how|if i|why)\b|\bwhat (?:does|do) .{0,30}\bmean\b|\bmeaning\?|\bwhat(?:'s| is| are) (?:a|an|the)? ?\w+\?$|\blost me\b|\bmakes? no sense\b|\bwhich (?:one )?(?:is it|do i believe|did you|address is which|i should|is the real)\b|\bhow come\b|\bwhy (?:is|does|do|am|can'?t|did|would|are)\b|\bdid i (?:do|get) something wrong\b|\bdoesn'?t make sense\b|\bhuh\b|\bwhat now\b|\bhow does .{0,30}\b(?:work|leave)\b\?|\bis it just me\b|\bcan'?t (?:find|figure|see where|work out)|\bam i (?:missing|doing)\b|\bmy brain\b|\bwhere is it printed\b|\bwhat do i press\b|\bbut (?:the|your|it|i)\b.{0,40}\bsays?\b|\bdo i start again\b|\bwhat am i\b|\bin english\?|\bin dutch\b|\bhuh\?/,
			{
				not: /no idea what that means to|why (?:not|are you so|is nobody|do you keep)|you have no (?:idea|clue)|not sure if you|why yours is more|why the 1 star|what'?s the (?:price|total|size)/,
			},
		],
		[1.6, /\?{2,}/, { and: /what|which|how|why|says/, not: /still|refund|waiting|where is my|hello/ }],
		[-2.5, /!!!|\brefund me\b|\bliar|\bridiculous\b/],
	],
	delight: [
		[
			4.6,
			/\b(?:love (?:it|them|this|these|the|that|my)|loves (?:it|them|this)|loved (?:it|the|them)|obsessed|amazing|gorgeous|perfect(?:ly)?|beautiful|awesome|brilliant|fantastic|wonderful|superb|excellent|delighted|thrilled|chuffed|over the moon|so happy|super happy|happy with|very happy|made my (?:day|week)|wow|yay|woo+|omg|omggg*|best (?:ever|thing|money|shop|seller|purchase)|stunning|unreal|lush|belter|haha+|hahaha+|lol|excited|can'?t wait|impressed|comfiest|favou?rite|5 stars|five stars|spot on|pleased|lovely|great (?:quality|seller|product|value)|nice product|good quality|recommend seller|shiok|nicer|yess+|woohoo|take my money|eeee+|aaaa+|in person)\b|\bnever misses\b|\blike a dream\b|\btoodle pip\b|\bohh+ nice\b/,
			{
				not: /not (?:happy|impressed|perfect|so|great)|perfect, thank|would be (?:lovely|perfect|great)|love to (?:know|see|buy)|wonderful, a|great, it'?s|isn'?t|wow\.$|lovely (?:form|but)|beautiful, just not|is it|five stars for the|lol (?:no|idk|what|wow)|omg (?:can|is|help|i put)|wanted to love|do you|debt|\?$|wonderful, |so happy\?|best price|top notch comm|sadly|bravo|my brain/,
			},
		],
		[1.6, /!|xx+\b|<3/, { and: /love|great|nice|good|yes|got|arrived|here|bought|best/, ask: false }],
		[
			-3,
			/\brefund\b|\bbroke(?:n)?\b|\bwrong\b|\breturn\b|\bmissing\b|\?$|\breport\b|\bleak|\bnot\b.{0,10}(?:happy|great)/,
		],
	],
	gratitude: [
		[
			4.6,
			/\bthank(?:s|you| you| u|ful)?\b|\bthx\b|\bty\b|\btysm\b|\btq\b|\bcheers\b|\bmuch obliged\b|\bappreciate\b|\bgrateful\b|\bsalamat\b|\bgod (?:bless|reward)\b|\bbless you\b|\byou'?re (?:a star|the best|an angel|a legend|a lifesaver|kind|too kind)\b|\bso (?:sweet|kind) of\b|\bvery kind\b|\byou saved\b|\bsaved (?:christmas|my|us)\b|\blifesaver\b|\bwon'?t forget it\b|^ta\b|\bneedn'?t have\b/,
			{
				not: /no,? thank|thanks but|thanks (?:a bunch|for nothing)|thanksgiving|in advance|thank[- ]you (?:card|bag|to)|"thank you|not needed thanks|be (?:most )?grateful|would appreciate|box came thanks|thank you twice|thank you\. (?:when|then|and|in that|but|i find)/,
			},
		],
		[
			-3,
			/(?:\?|please|pls|can you|could you|send|cancel|let me know|change|need).{0,40}\b(?:thanks|thank you|thx|ty|cheers)\b[ .!x]*$/,
		],
		[-2, /\?|\brefund me\b|\breport\b|\bmoney back\b/],
	],
};

/** Words that make a feeling stronger or weaker. */
export const EN_INTENSITY: LanguageRules['intensity'] = [
	[
		1,
		/\b(?:so|very|really|absolutely|extremely|totally|completely|literally|incredibly|utterly|such|actual(?:ly)?|ever|never)\b/,
	],
	[1, /!{1,}|\?{2,}/],
	[
		1.6,
		/!{3,}|\b(?:police|court|lawyer|sue|liars?|scam|furious|livid|disgusting|fraud|theft|heartbroken|devastated|over the moon|i screamed|tears|perfect|forever)\b/,
	],
	[-0.6, /\b(?:a bit|a little|slightly|kind of|somewhat|fairly|a tad|if i'?m honest)\b/],
];
