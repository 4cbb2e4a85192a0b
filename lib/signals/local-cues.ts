import { normalise } from './normalise.ts';

/** What the engine said counts about as much as one rare run: a shop may call the same thing by another name. */
const SAID = 1.2;
/** Cues of one message at most: a long text says many things, and one correction is about few of them. */
const MOST = 60;
/** Added to the squared length: a very short text ("ok", "好的") means what its place in the talk makes it mean, so it teaches and learns less. */
const SHORT = 3;
const HAN_RUN = /\p{Script=Han}+/gu;
const WORD = /[\p{Script=Latin}\p{M}']{2,30}/gu;
/** Words too common to carry a shop's meaning by themselves; they still count inside a pair. */
const COMMON = new Set(
	'a an and are as at be but by can could do does for from had has have he her him his how i if in is it its just me my no not of on or our she so that the their them there they this to up was we were what when which who will with would yes you your'.split(
		' ',
	),
);

/** How much a cue counts before scaling: longer runs are rarer, so they tell more. */
function weightOf(cue: string): number {
	if (cue.startsWith('=')) return 1.5;
	return cue.length > 4 || /\s/.test(cue) ? 1 : 0.4 + 0.2 * cue.length;
}

function hanCues(text: string, add: (cue: string) => void): void {
	for (const [run] of text.matchAll(HAN_RUN))
		for (let size = 4; size >= 2; size--)
			for (let at = 0; at + size <= run.length; at++) add(run.slice(at, at + size));
}

function wordCues(text: string, add: (cue: string) => void): void {
	const words = [...text.matchAll(WORD)].map(([word]) => word);
	words.forEach((word, at) => {
		const next = words[at + 1];
		if (next) add(`${word} ${next}`);
		if (!COMMON.has(word)) add(word);
	});
}

/**
 * What local learning looks at in a message: runs of two to four Chinese characters, words and pairs of words, the whole text when short, and what the engine said of it
 * (`said`: ids of intents and the feeling). Digits
 * never count: an order number or a phone teaches nothing and must not be kept. The values are scaled to a length below 1, so that a correction moves
 * a message like the corrected one by about one step however long it is.
 */
export function localCues(message: string, said: readonly string[] = []): ReadonlyMap<string, number> {
	const { text } = normalise(message);
	const values = new Map<string, number>();
	const add = (cue: string) => {
		if (values.size < MOST) values.set(cue, weightOf(cue));
	};
	const whole = text.replace(/[\d\s]+/g, ' ').trim();
	if (whole.length > 0 && whole.length <= 24) add(`=${whole}`);
	for (const id of said) values.set(`(said) ${id}`, SAID);
	hanCues(text, add);
	wordCues(text, add);
	const length = Math.sqrt([...values.values()].reduce((sum, value) => sum + value * value, SHORT));
	return new Map([...values].map(([cue, value]) => [cue, value / length]));
}
