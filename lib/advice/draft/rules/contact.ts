import { say, type WordingRule } from '../wording-rule.ts';
import { CLOSED_MARKETS } from './platforms.ts';

/** Said of what is not allowed, or of a carrier's number. */
const FINE =
	/(?:不|禁止|无法|没有|没法|别|勿|请勿|不要|谨防|小心|骗)[^,.]{0,10}(?:微信|vx|wx|qq|私下|转账|线下|扫码|加好友|平台外|站外)|微信(?:支付|付款)|客服(?:热线|电话)|(?:快递|派送|配送|物流|京东|顺丰|中通|圆通|韵达)[^,.]{0,6}(?:电话|号码|联系)/;

/** Leading a buyer off the site: messengers in their disguised spellings, codes to scan, payment past the site. Sources: platforms.ts. */
export const OFF_PLATFORM: WordingRule = {
	id: 'off-platform',
	severity: 'warn',
	sources: ['Off-platform rules of each marketplace: lib/advice/draft/rules/platforms.ts.'],
	sites: CLOSED_MARKETS,
	clause: true,
	zh: [
		{
			find: /[薇威徽葳蔚溦]\s?[信芯心❤♥伩](?!心|念|号召|力)|微\s?[芯❤♥伩]|微 信|维信(?!诺)|(?<![a-z])v\s?[信❤♥芯]|微x|卫星号|绿泡泡|绿色软件/g,
			unless: FINE,
		},
		{
			// Said plainly, it is only a contact with a word of contact or a name beside it: WeChat is also a way to pay.
			find: /(?:加|留|给|发|搜|扫|换|联系|(?<![收])我(?:的|们的?)?|老板的?|私人)(?:一?个|一?下|我|您|你|的|们)*(?:微信|wechat|weixin)|(?:微信|wechat|weixin)(?:号|上?(?:聊|说|谈|联系|找我|转|发(?:您|你|我)|沟通)|好友|群|二维码|\s?[:是]?\s?[a-z][\w-]{4,})/g,
			unless: new RegExp(`${FINE.source}|小程序|公众号|添加至微信|登录|红包`),
		},
		{
			find: /(?:加|\+|联系|留|添加|我|的|换)(?:一?下|我|您|你|的|个)*\s?(?:vx|wx)|(?<![a-z])(?:vx|wx)(?:号|\s?[:是]\s?|\s)?[\w-]{5,}/g,
			unless: FINE,
		},
		{
			find: /(?:加|留|给|发|搜)(?:一?个|一?下|我|您|你|我的|您的|你的|们)*\s?(?:v|薇|威|扣扣|扣|企鹅|q|line|飞机|tg|电报)(?:号|吧|聊|$|[^a-z信])/g,
			unless: FINE,
		},
		{
			find: /(?:扣扣|q\s?q|企鹅)(?:号|群)?\s?[:是]?\s?\d{5,}|(?:加|我的|联系)(?:我)?\s?(?:qq|扣扣)/g,
			unless: FINE,
		},
		{
			find: /扫(?:一?下|这个|描)*(?:我的?|二维码|收款码|码)(?:的?码|二维码)?(?:加|付|支付|进群|转|联系)|扫(?:一?下)?我的?(?:二维)?码|(?:收款码|付款码|(?:微信|个人|群)二维码)|二维码(?:加|付|转)/g,
			unless: /不|勿|别|机身|盒|防伪|吊牌|溯源|扫码枪|说明书|包装|正品/,
		},
		{
			find: /(?:私下|线下|平台外|站外|场外)(?:再)?(?:交易|付款|支付|转账|成交|买|拍|聊|联系|加)|(?:绕过|不走|脱离|跳过)平台/g,
			unless: FINE,
		},
		{
			find: /(?:支付宝|银行卡|微信)?(?:直接)?(?:转账|打款|汇款)(?:给|到)(?:我|我们|老板|这个)|转(?:我|到我)(?:支付宝|银行卡|微信)|打(?:到)?我(?:卡|账户|支付宝)/g,
			unless: FINE,
		},
		{
			find: /(?:加|发|私)(?:我|一?下)?(?:手机|电话|号码)(?:聊|联系|谈|便宜|给你)|(?:打|拨)(?:我|我的)?(?:电话|手机)\s?\d/g,
			unless: FINE,
		},
	],
	en: [
		{
			find: /(?<![a-z])(?:whats ?app|w[h']?atsap|we ?chat|weixin|telegram|viber|skype|insta(?:gram)?|vx|wx|tg)(?=\W*(?:me|us|:|is|no|number|id|at|\+|\d|@|$))/g,
			unless: /not |n't|cannot|never|against|please avoid|outside|can not|no longer/,
		},
		{
			find: /(?<![a-z])(?:add|contact|message|text|call|reach|find|dm|write)(?: to)? (?:me|us)(?: \w+)? (?:on|via|through|at|over|by) (?:whats ?app|we ?chat|telegram|viber|signal|skype|insta\w*|facebook|messenger|line|my (?:phone|cell|number|email)|phone|email)/g,
			unless: /not |n't|cannot|never/,
		},
		{
			find: /(?<![a-z])(?:outside|off) (?:of )?(?:the )?(?:platform|site|app|ebay|amazon|etsy|shopee|lazada|vinted|tiktok)(?![a-z])/g,
			unless: /not|n't|cannot|never|against|only|avoid|forbid|allow|scam|beware|careful/,
		},
		{
			find: /(?<![a-z])(?:pay|send|transfer)(?: \w+){0,4} (?:(?:via|by|through|with|using) )?(?:paypal friends|paypal f&f|friends and family|bank transfer|western union|wire transfer|venmo|zelle|cash ?app|crypto|bitcoin)/g,
			unless: /not |n't|cannot|never/,
		},
		{
			find: /[\w.+-]{2,}@[\w-]{2,}\.[a-z]{2,}/g,
			unless: /(?:amazon|ebay|paypal|etsy)\.|support@/,
		},
		{
			find: /(?<![a-z])scan (?:my|this|the|our) (?:qr|code|wechat)/g,
			unless: /not |n't|never|box|label|drop-?off|return/,
		},
	],
	safer: say(
		'有问题在这里的聊天里找我就好',
		'有問題在這裡的聊聊找我就好',
		'just message me here and I will help',
	),
};
