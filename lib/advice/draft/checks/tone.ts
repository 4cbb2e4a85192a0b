import { CHEERFUL } from '../rules/manners.ts';
import { findWordings } from '../wording-rule.ts';
import { type Check, finding, wholeOf } from './check.ts';

interface Cold {
	whole: RegExp;
	safer: { 'zh-Hans': string; 'zh-Hant': string; en: string };
}

/** Answers that shut a door. They count only as the whole draft, and say so as a note: a seller may be about to type on. */
const COLD: readonly Cold[] = [
	{
		whole: /^(?:\?+|什么\?*|啥\?*|what\?*|huh\?*|所以\?*|然后\?*|so\?+|and\?+)$/,
		safer: {
			'zh-Hans': '请问您具体想了解哪一点呢？',
			'zh-Hant': '請問您想了解的是哪一點呢？',
			en: 'Could you tell me a little more, please?',
		},
	},
	{
		whole: /^(?:哦+|噢+|喔+|呵+|哼+|切|行吧|\.{2,}|…+|k+|kk|fine|ok then|meh|hm+)[.!…]*$/,
		safer: { 'zh-Hans': '好的，明白了', 'zh-Hant': '好的，我明白了', en: 'Understood, thank you.' },
	},
	{
		whole: /^(?:不知道|不清楚|不晓得|idk|dunno|no idea|i don'?t know|not sure)[.!~]*$/,
		safer: {
			'zh-Hans': '我去确认一下，稍后回复您',
			'zh-Hant': '我去確認一下，稍後回覆您',
			en: 'Let me check that and come back to you.',
		},
	},
	{
		whole:
			/^(?:没有|没|没了|没货|不行|不能|不可以|不可能|不卖|no+|nope|nah|never|impossible|can'?t|not possible)[.!]*$/,
		safer: {
			'zh-Hans': '不好意思，这个暂时做不到',
			'zh-Hant': '不好意思，這個目前沒辦法',
			en: 'Sorry, I am afraid that is not possible.',
		},
	},
	{
		whole:
			/^(?:随便|随你|无语|自己看|自己看吧|看详情|看页面|自己看详情|自己查|whatever|look it up|google it|read the (?:description|listing)|see (?:description|listing))[.!]*$/,
		safer: {
			'zh-Hans': '详情页有写，我也给您说明一下',
			'zh-Hant': '商品頁有寫，我也跟您說明一下',
			en: 'It is in the listing, and I am happy to explain it.',
		},
	},
];

/** Cold one-word answers, and "呵呵" at the beginning. */
export const cold: Check = (draft, _context, found) => {
	const span = wholeOf(draft.raw);
	if (span.end - span.start > 40) {
		scornful(draft.text, found);
		return;
	}
	const text = draft.text.slice(span.start, span.end);
	const hit = COLD.find(({ whole }) => whole.test(text));
	if (hit)
		found.push(
			finding('cold', 'note', span, hit.safer[draft.language], {
				text: draft.raw.slice(span.start, span.end),
			}),
		);
	else scornful(draft.text, found);
};

function scornful(text: string, found: Parameters<Check>[2]): void {
	const match = /^\s*呵呵+[,.!~ ]*/.exec(text);
	if (match && match[0].trim() !== '')
		found.push(finding('cold', 'note', { start: 0, end: match[0].length }, '', { text: '呵呵' }));
}

/** Three or more words in capitals in a row, at least twelve letters: codes and sizes are shorter. */
const SHOUT = /(?<![\p{L}\p{N}])(?:\p{Lu}['’\p{Lu}]+[\s,!?.-]+){2,}\p{Lu}['’\p{Lu}]+[!?.]*/gu;

/** Shouting. */
export const capitals: Check = (draft, _context, found) => {
	if (!/[A-Z]{2}/.test(draft.raw)) return;
	for (const match of draft.raw.matchAll(SHOUT)) {
		const text = match[0];
		if ((text.match(/\p{L}/gu)?.length ?? 0) < 12) continue;
		const start = match.index;
		const begins = start === 0 || /[.!?\n]\s*$/.test(draft.raw.slice(0, start));
		const quiet = text
			.toLowerCase()
			.replace(/\bi\b/g, 'I')
			.replace(/!{2,}/g, '!')
			.replace(begins ? /^\p{L}/u : /^(?!)/u, (letter) => letter.toUpperCase())
			.replace(/([.!?]\s+)(\p{Ll})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
		found.push(
			finding('capitals', 'note', { start, end: start + text.length }, quiet, { text: text.slice(0, 40) }),
		);
	}
};

/** Cheer while the buyer is upset. */
export const cheer: Check = (draft, context, found) => {
	if (context.upset) findWordings(CHEERFUL, draft, found);
};
