import { type Check, finding } from './check.ts';

/** Names that authors put in brackets to be filled in. Emoticons of chats ("[smile]", "[微笑]") are none of them. */
const NAMES =
	'(?:your |buyer |customer |order |item |product |tracking |first |last |shop |store |insert |delivery |shipping )?(?:name|date|item|amount|order|order (?:no|id)|number|price|link|time|product|address|city|size|colou?r|code|reason|company|carrier|days?|here)|姓名|名字|称呼|买家(?:名|称呼|昵称)?|客户(?:名|称呼)?|顾客名?|订单号?|订单编号|单号|运单号|快递单号|快递公司|日期|时间|金额|价格|商品名?称?|店铺名?|地址|尺码|颜色|数量|天数|优惠码|链接|填写[^\\]】]{0,8}';

const BLANK = new RegExp(
	[
		String.raw`\{\{[^}\n]{0,60}\}?\}?|\{%[^}\n]{0,60}%?\}`,
		String.raw`〔[^〔〕\n]{1,40}〕`,
		String.raw`[[【<{](?:${NAMES})[\]】>}]`,
		'(?<![a-z0-9])x{2,}(?![a-z0-9])',
		String.raw`(?<=[\u3400-\u9fff])[x×○〇＊*]{2,}(?![a-z0-9])`,
		'_{3,}',
		String.raw`\$\{[^}\n]{1,40}\}|%(?:name|order|date|item)%`,
	].join('|'),
	'g',
);
/** "XX" is also a size, a kiss and a way to hide digits. */
const NO_BLANK = /(?:尺?码|size|号)\s?$/;

/** Places of a template that nobody filled in. */
export const blanks: Check = (draft, _context, found) => {
	BLANK.lastIndex = 0;
	for (let match = BLANK.exec(draft.text); match; match = BLANK.exec(draft.text)) {
		const end = match.index + match[0].length;
		if (/^x+$/.test(match[0]) && isKiss(draft.text, match.index, end)) continue;
		if (NO_BLANK.test(draft.text.slice(0, match.index))) continue;
		found.push(
			finding('blank', 'warn', { start: match.index, end }, null, {
				text: draft.raw.slice(match.index, end),
			}),
		);
	}
};

/** English letters end with "xx" or "xxx": kisses, at the very end of a message. */
function isKiss(text: string, start: number, end: number): boolean {
	return (
		text.slice(end).trim() === '' &&
		/(?:[a-z.!?,]|谢谢?|哦|喔)\s*$/.test(text.slice(0, start)) &&
		end - start <= 3
	);
}
