import { foldToHans } from '../../../templates/hans-fold.ts';
import { type Check, finding, wholeOf } from './check.ts';

/** Words after a greeting that are no names. */
const NO_NAME = new Set(
	'there,all,dear,friend,friends,sir,madam,maam,customer,customers,buyer,team,again,everyone,guys,folks,love,hun,hon,mate,buddy,bro,boss,sis,miss,mr,mrs,ms,dr,good,thank,thanks,yes,no,sorry,we,i,it,this,the,your,you,please,sure,just,how,hope,valued,and,ma,lovely,seller,morning,afternoon,evening,im,ok,okay,unfortunately,of,can,could,what,that,my,our,is,are,nice,welcome,to,so,as,if,not,for,from,was,happy,glad,great,absolutely,definitely,well,oh'.split(
		',',
	),
);
const GREETED =
	/(?:^|\n)\s*(?:[Hh]i+|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening|day))[ ,]+(?:(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r)\.? )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?=\s*[,!.:\n~–-]|\s*$)/u;
const GREETED_ZH =
	/^\s*(?:您好|你好|亲爱的|尊敬的|嗨|哈[喽啰])?[,\s]*([\u3400-\u9fff]{2,5}?)(?:您好|你好)?[,:!]/;
/** Common family names: only then is a buyer's Chinese name a name and not a nickname. */
const FAMILY =
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const TITLED =
	/^\s*(?:您好|你好|亲爱的|尊敬的)?[,\s]*([\u3400-\u9fff])(?:先生|女士|小姐|太太)(?=[,!:您你好]|$)/;

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '');

/** The buyer is called by another name. Says nothing where the buyer's name is a nickname that tells nothing. */
export const buyerName: Check = (draft, context, found) => {
	const own = context.buyerName;
	if (!own) return;
	const english = draft.latin ? GREETED.exec(draft.raw) : null;
	const called = english?.[1];
	if (called !== undefined && !isCalled(called, own, context.said)) {
		const start = (english?.index ?? 0) + (english?.[0].lastIndexOf(called) ?? 0);
		const known = context.otherNames.some((other) => plain(other) === plain(called));
		// A nickname on the page ("shoefan88") may well belong to the person greeted: only a written-out name contradicts.
		if (known || /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]*)*$/u.test(own)) {
			const safer = /^\p{Lu}\p{Ll}+(?: |$)/u.test(own) ? (own.split(' ')[0] ?? own) : own;
			found.push(
				finding('name', 'warn', { start, end: start + called.length }, safer, { text: called, name: own }),
			);
		}
		return;
	}
	if (draft.han) chinese(draft, context, own, found);
};

function isCalled(called: string, own: string, said: string): boolean {
	const words = called.split(/\s+/).map(plain);
	if (words.every((word) => NO_NAME.has(word)) || NO_NAME.has(words[0] ?? '')) return true;
	const name = plain(own);
	return (
		words.some(
			(word) => word.length >= 2 && (name.includes(word) || (name.length >= 3 && word.includes(name))),
		) || words.some((word) => word.length >= 3 && said.toLowerCase().includes(word))
	);
}

const chinese = (
	draft: Parameters<Check>[0],
	context: Parameters<Check>[1],
	own: string,
	found: Parameters<Check>[2],
): void => {
	const titled = TITLED.exec(draft.text);
	const surname = titled?.[1];
	const isPersons = /^[\u3400-\u9fff]{2,4}$/.test(own) && FAMILY.includes(foldedFirst(own));
	if (titled && surname && isPersons && foldedFirst(own) !== surname && FAMILY.includes(surname)) {
		const start = titled.index + titled[0].lastIndexOf(surname);
		const raw = draft.raw.slice(start, start + 3);
		if (!context.said.includes(raw))
			found.push(
				finding('name', 'warn', { start, end: start + 1 }, own.slice(0, 1), { text: raw, name: own }),
			);
		return;
	}
	const greeted = GREETED_ZH.exec(draft.text);
	const word = greeted?.[1];
	if (!greeted || !word) return;
	const start = greeted.index + greeted[0].lastIndexOf(word);
	const raw = draft.raw.slice(start, start + word.length);
	if (raw !== own && !own.includes(raw) && context.otherNames.includes(raw) && !context.said.includes(raw))
		found.push(finding('name', 'warn', { start, end: start + raw.length }, own, { text: raw, name: own }));
};

const foldedFirst = (name: string): string => foldToHans(name.slice(0, 1));

/** Another language, or another Chinese script, than the buyer's. */
export const language: Check = (draft, context, found) => {
	const { language: buyers } = context;
	if (buyers === null || buyers === 'other') return;
	const { language: written, scriptUnknown } = draft.reading;
	const han = draft.text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
	const words = draft.text.match(/[a-z']{2,}/g)?.length ?? 0;
	const span = wholeOf(draft.raw);
	if (
		buyers === 'en'
			? written !== 'en' && han >= 4 && han > words
			: written === 'en' && words >= 4 && han === 0
	) {
		found.push(finding('language', 'warn', span, null, { language: buyers }));
		return;
	}
	if (buyers === 'en' || written === 'en' || written === 'other' || scriptUnknown || written === buyers)
		return;
	if (han >= 6) found.push(finding('script', 'note', span, null, { language: buyers }));
};

/** A phone, address or number of another customer. */
export const otherCustomer: Check = (draft, context, found) => {
	for (const text of context.elsewhere) {
		const start = draft.raw.indexOf(text);
		if (start >= 0)
			found.push(finding('other-customer', 'warn', { start, end: start + text.length }, '', { text }));
	}
};
