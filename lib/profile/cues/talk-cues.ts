import type { EngineMessage } from '../../chat/conversation.ts';
import type { MessageSignals } from '../../chat/signals.ts';
import type { Sighting } from '../sighting.ts';
import { fact } from './fact.ts';
import { isAutomatic } from './seller-lines.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How pages and the evaluation files write an attached picture or film. */
const PHOTO = /\[(图片|圖片|photo|video|视频|影片|image|picture|相片)[^\]]*\]/i;

/** Length in words: a Chinese character counts as six tenths of a word. */
export function lengthOf(text: string): number {
	const plain = text.replace(/\[[^\]]{1,12}\]/g, '');
	const han = plain.match(/[\u3400-\u9fff]/g)?.length ?? 0;
	const words = plain.match(/[a-z0-9\u00c0-\u024f']+/gi)?.length ?? 0;
	return han * 0.6 + words;
}

function median(values: readonly number[]): number | null {
	if (values.length === 0) return null;
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted[Math.floor((sorted.length - 1) / 2)];
	return middle ?? null;
}

/** Pauses in milliseconds before a buyer's message that follows a seller's. */
function replyPauses(messages: readonly EngineMessage[]): number[] {
	const pauses: number[] = [];
	messages.forEach((message, i) => {
		const previous = messages[i - 1];
		if (message.from !== 'buyer' || previous?.from !== 'seller') return;
		if (message.at !== null && previous.at !== null && message.at >= previous.at)
			pauses.push(message.at - previous.at);
	});
	return pauses;
}

/** How the buyer talks over the whole conversation: lengths, pace, share of questions, courtesy, who spoke last. Cues `talk:`. */
export function talkCues(
	messages: readonly EngineMessage[],
	signals: Readonly<Record<string, MessageSignals>>,
): Sighting[] {
	const buyer = messages.filter((message) => message.from === 'buyer');
	if (buyer.length === 0) return [];
	return [
		...lengthCues(buyer),
		...paceCues(messages, buyer),
		...mannerCues(buyer, signals),
		...turnCues(messages, buyer),
	];
}

function lengthCues(buyer: readonly EngineMessage[]): Sighting[] {
	const out: Sighting[] = [];
	const lengths = buyer.map((message) => lengthOf(message.text));
	const middle = Math.round(median(lengths) ?? 0);
	const longest = Math.max(...lengths);
	if (buyer.length >= 2 && middle <= 3) out.push(fact('talk:very-short', 'talk-short', { words: middle }));
	else if (buyer.length >= 2 && middle <= 6) out.push(fact('talk:short', 'talk-short', { words: middle }));
	else if (middle >= 18) out.push(fact('talk:long', 'talk-long', { words: middle }));
	else if (middle >= 12) out.push(fact('talk:medium', 'talk-long', { words: middle }));
	if (buyer.length >= 2 && longest <= 5)
		out.push(fact('talk:never-long', 'talk-short', { words: Math.round(longest) }));
	if (buyer.length <= 2) out.push(fact('talk:few-messages', 'talk-few-messages', { count: buyer.length }));
	else if (buyer.length >= 7)
		out.push(fact('talk:many-messages', 'talk-many-messages', { count: buyer.length }));
	else if (buyer.length >= 5)
		out.push(fact('talk:several-messages', 'talk-many-messages', { count: buyer.length }));
	return out;
}

function paceCues(messages: readonly EngineMessage[], buyer: readonly EngineMessage[]): Sighting[] {
	const out: Sighting[] = [];
	const pauses = replyPauses(messages);
	const middle = median(pauses);
	if (middle === null || pauses.length < 2) return out;
	const minutes = Math.max(1, Math.round(middle / MINUTE));
	if (middle <= 45_000) out.push(fact('talk:instant', 'pace-fast', { minutes }));
	else if (middle <= 100_000) out.push(fact('talk:fast', 'pace-fast', { minutes }));
	else if (middle >= 5 * HOUR)
		out.push(fact('talk:very-slow', 'pace-slow', { hours: Math.round(middle / HOUR) }));
	else if (middle >= 25 * MINUTE) out.push(fact('talk:slow', 'pace-unhurried', { minutes }));
	const long = pauses.filter((pause) => pause >= 8 * HOUR).length;
	if (long >= 2 && buyer.length >= 4) out.push(fact('talk:comes-back', 'talk-comes-back', { count: long }));
	return out;
}

function mannerCues(
	buyer: readonly EngineMessage[],
	signals: Readonly<Record<string, MessageSignals>>,
): Sighting[] {
	const out: Sighting[] = [];
	const read = buyer.flatMap((message) => signals[message.id] ?? []);
	const asks = read.filter((item) => item.asks).length;
	if (asks >= 4) out.push(fact('talk:many-questions', 'many-questions', { count: asks }));
	else if (asks >= 3) out.push(fact('talk:some-questions', 'many-questions', { count: asks }));
	if (asks === 0 && buyer.length >= 2) out.push(fact('talk:no-questions', 'no-questions'));
	if (asks >= 3 && asks / read.length >= 0.7)
		out.push(fact('talk:mostly-questions', 'mostly-questions', { count: asks }));
	const polite = read.filter((item) => item.style.politeness >= 0.3).length;
	if (read.length >= 3 && polite / read.length >= 0.6)
		out.push(fact('talk:always-polite', 'always-polite', { count: polite }));
	else if (read.length >= 3 && polite / read.length >= 0.34)
		out.push(fact('talk:often-polite', 'always-polite', { count: polite }));
	if (read.length >= 3 && polite === 0) out.push(fact('talk:no-courtesy', 'no-courtesy'));
	const haggles = read.filter((item) => item.intents.some((intent) => intent.id === 'haggle')).length;
	if (haggles >= 2)
		out.push(fact('talk:haggles-again', 'haggles-again', { count: haggles }, Math.min(1, haggles / 3)));
	const upset = read.filter((item) =>
		item.intents.some((intent) => intent.id.startsWith('complaint-')),
	).length;
	if (upset >= 3) out.push(fact('talk:complains-often', 'complains-often', { count: upset }));
	const calm = read.every((item) => item.emotion.id === 'neutral');
	if (calm && read.length >= 3) out.push(fact('talk:always-calm', 'always-calm'));
	const joy = read.filter((item) => item.emotion.id === 'delight' || item.emotion.id === 'gratitude').length;
	if (joy >= 2) out.push(fact('talk:often-glad', 'often-glad', { count: joy }));
	return out;
}

function turnCues(messages: readonly EngineMessage[], buyer: readonly EngineMessage[]): Sighting[] {
	const out: Sighting[] = [];
	const people = messages.filter(
		(message) => message.from === 'buyer' || (message.from === 'seller' && !isAutomatic(message.text)),
	);
	const last = people.at(-1);
	if (last?.from === 'seller') out.push(fact('talk:seller-last', 'seller-last'));
	else out.push(fact('talk:buyer-last', 'buyer-last'));
	const sellers = people.length - buyer.length;
	if (sellers >= 3 && sellers >= buyer.length * 1.5)
		out.push(fact('talk:seller-talks-alone', 'seller-talks-alone', { count: sellers }));
	if (people[0]?.from === 'seller') out.push(fact('talk:seller-began', 'seller-began'));
	const photo = buyer.findLast((message) => PHOTO.test(message.text));
	if (photo)
		out.push({ cue: 'shown:photo', strength: 1, age: 0, source: { message: photo.id, text: photo.text } });
	const run = people.length - 1 - people.findLastIndex((message) => message.from === 'seller');
	if (run >= 2 && last?.from === 'buyer') out.push(fact('talk:run', 'talk-run', { count: run }));
	return out;
}
