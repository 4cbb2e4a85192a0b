import type { UiLanguage } from '../chat/vocabulary.ts';

/** Words with which a message greets, with the name that may follow: up to the mark that ends them. */
const GREETING: Record<'en' | 'zh', RegExp> = {
	en: /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b(?: there)?(?: [^\s,.!?]+){0,3}?\s*[,.!]+\s*/i,
	zh: /^(?:亲|親|您好|你好|嗨|哈[喽囉啰]|早上好|下午好|晚上好|早安|午安|晚安)(?:[^\s，,。.！!～~、？?]{0,8})[，,。.！!～~、]\s*/,
};

/** Sentences that close a message: good wishes and "write to me any time". Only as a whole sentence. */
const CLOSING: Record<'en' | 'zh', RegExp> = {
	en: /^(?:take care|have a (?:good|nice|lovely|great)\b.*|(?:i'm|we're|i am|we are) here (?:if|whenever|any)\b.*|(?:just )?(?:ask|write|message)(?: to)? me (?:here )?(?:any ?time|if anything|whenever)\b.*|(?:and )?if (?:you (?:ever )?need|anything else)\b.*(?:message|write|ask|tell|let)\b.*|(?:best|kind) (?:wishes|regards)\b.*|come back whenever\b.*|you're welcome any time|thanks? (?:you )?(?:again|for your (?:time|patience)))[.!]*$/i,
	zh: /^(?:祝您?.{1,14}|有(?:什么|什麼|任何)?(?:问题|問題|需要|事).{0,6}(?:随时|隨時|再|都可以|欢迎|歡迎).{0,14}|随时(?:来)?(?:找我|联系|問我|问我).{0,6}|隨時(?:來)?(?:找我|聯絡|問我).{0,6}|(?:欢迎|歡迎).{0,8}(?:光临|光臨|再来|再來)|(?:再次)?(?:感谢|感謝|谢谢|謝謝)您?的?(?:耐心|支持|理解|配合)(?:等待|等候)?)[。！～!~.]*$/,
};

const SENTENCE = {
	en: /[^.!?\n]+(?:[.!?]+["')\]]*|\n|$)\s*/g,
	zh: /[^。！？!?～\n]+(?:[。！？!?～]+|\n|$)\s*/g,
};

const plain = (sentence: string): string => sentence.toLowerCase().replace(/[^\p{L}\p{N}〔〕]/gu, '');

function sentencesOf(text: string, script: 'en' | 'zh'): string[] {
	return (
		text
			.match(SENTENCE[script])
			?.map((sentence) => sentence.trim())
			.filter(Boolean) ?? []
	);
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/**
 * Joins replies into one message as a person would write it: greeted once, at the start; closed once, at the end; no sentence twice. Each
 * reply keeps its own words otherwise. A single one comes back as it is.
 */
export function joinReplies(texts: readonly string[], language: UiLanguage): string {
	const given = texts.map((text) => text.trim()).filter(Boolean);
	const [only] = given;
	if (given.length < 2) return only ?? '';
	const script = language === 'en' ? 'en' : 'zh';
	let greeting = '';
	let closing = '';
	const seen = new Set<string>();
	const parts: string[] = [];
	for (const [index, text] of given.entries()) {
		const found = GREETING[script].exec(text)?.[0] ?? '';
		// A greeting that comes forward stands before a sentence that begins anew.
		greeting ||= index === 0 ? found.trim() : found.trim().replace(/[,，]$/, script === 'en' ? '!' : '，');
		const kept: string[] = [];
		const rest = index > 0 && script === 'en' ? capital(text.slice(found.length)) : text.slice(found.length);
		const sentences = sentencesOf(rest, script);
		for (const [place, sentence] of sentences.entries()) {
			const last = place === sentences.length - 1;
			if (last && CLOSING[script].test(sentence)) {
				closing = sentence;
				continue;
			}
			if (seen.has(plain(sentence))) continue;
			seen.add(plain(sentence));
			kept.push(sentence);
		}
		if (kept.length > 0) parts.push(script === 'en' ? kept.join(' ') : kept.join(''));
	}
	const between = script === 'en' ? ' ' : '';
	const closed = parts.map((part) =>
		/[\p{L}\p{N}〕]$/u.test(part) ? `${part}${script === 'en' ? '.' : '。'}` : part,
	);
	const all = [greeting, ...closed, closing].filter(Boolean);
	return all.join(between);
}
