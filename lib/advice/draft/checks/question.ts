import { foldToHans } from '../../../templates/hans-fold.ts';
import type { DraftContext, WaitingQuestion } from '../draft-context.ts';
import type { ReadDraft } from '../read-draft.ts';
import { ANSWER_WORDS, TAKES_UP } from '../rules/topics.ts';
import { type Check, finding, wholeOf } from './check.ts';

/** A draft that may be finished: it ends like a sentence and has some length. Before that the seller is simply not there yet. */
const ENDS = /(?:[.!?~…)」』]|[哦呢哈呀啦喔的了吧嘛唷]|\p{Extended_Pictographic})\s*$/u;
const LEAST_HAN = 8;
const LEAST_LATIN = 30;

const STOP = new Set(
	'这个,那个,请问,一下,可以,怎么,什么,是不,不是,有没,没有,你们,我们,多少,的话,时候,现在,我想,你好,您好,老板,一个'.split(
		',',
	),
);
const STOP_EN = new Set(
	'what,when,where,which,does,have,this,that,with,your,will,would,could,please,there,about,hello,from,they,here,just,want,need,know,much,many,been,still'.split(
		',',
	),
);

/** Words of a text that tell what it is about: pairs of Chinese characters, English words of four letters and more. */
function contentWords(text: string): Set<string> {
	const words = new Set<string>();
	for (const run of text.match(/[\u3400-\u9fff]{2,}/g) ?? [])
		for (let i = 0; i + 1 < run.length; i++) {
			const pair = run.slice(i, i + 2);
			if (!STOP.has(pair)) words.add(pair);
		}
	for (const word of text.match(/[a-z]{4,}/g) ?? [])
		if (!STOP_EN.has(word)) words.add(word.replace(/(?:ing|ed|s)$/, ''));
	for (const code of text.match(/[a-z]?\d+[a-z]*/g) ?? []) words.add(code);
	return words;
}

function deals(draft: ReadDraft, question: WaitingQuestion, words: ReadonlySet<string>): boolean {
	const topics = question.intents.flatMap((intent) => ANSWER_WORDS[intent] ?? []);
	// A question whose kind is not known may be answered in any words.
	if (topics.length === 0 || topics.some((topic) => topic.test(draft.text))) return true;
	const asked = contentWords(foldToHans(question.text.toLowerCase()));
	return [...asked].some((word) => words.has(word));
}

function mayBeFinished({ text, han }: ReadDraft): boolean {
	const letters = han ? (text.match(/[\u3400-\u9fff]/g)?.length ?? 0) : text.trim().length;
	return letters >= (han ? LEAST_HAN : LEAST_LATIN) && ENDS.test(text);
}

/** The seller needs to know something first, or only says that they are there. */
const ASKS_BACK = /\?|请问|提供|[吗么]|什么|多少|哪|几[个份件位]|在的呢|do you|what |how |which /;

/** Questions that a draft which looks finished says nothing to. */
export const openQuestion: Check = (draft, context: DraftContext, found) => {
	if (context.questions.length === 0 || !mayBeFinished(draft) || ASKS_BACK.test(draft.text)) return;
	const words = contentWords(draft.text);
	const left = context.questions.filter((question) => !deals(draft, question, words));
	const first = left[0];
	if (!first) return;
	// A general answer takes up a single question; with several, the one left out is worth a word.
	if (context.questions.length === left.length && TAKES_UP.test(draft.text)) return;
	found.push(
		finding('question', 'note', wholeOf(draft.raw), null, {
			text: first.text.replace(/\s+/g, ' ').trim().slice(0, 60),
			count: left.length,
		}),
	);
};
