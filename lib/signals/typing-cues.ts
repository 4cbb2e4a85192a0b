import type { TypingCueId } from '../chat/vocabulary.ts';
import { anyMatches } from './match-rules.ts';
import type { MessageContext } from './message-context.ts';
import { countEmoji, measuredLength } from './style.ts';

const MINUTE = 60_000;
/** Pause after the buyer's last message that counts as a long silence. */
export const LONG_SILENCE = 24 * 60 * MINUTE;
/** Messages closer together than this, three in a row, are quick fire. */
export const QUICK_FIRE_GAP = 20_000;
/** Local hours that count as late night: from 23:00 to before 5:00. */
const LATE_FROM = 23;
const LATE_TO = 5;

/** A message that only calls for attention, in any of the languages. */
const PING =
	/^(?:[\s!?.,~]|在[吗嗎么嘛不]?|在不在|有人[吗嗎么嘛]?|人呢|喂+|你好|您好|亲|客服|老板|老闆|掌柜|hello+|hi+|hey+|yo|there|anyone(?: there)?|are you (?:there|here)|ping|哈[喽囉罗]|回[复覆]|seller|boss|sir|bro|sis)*$/;

/** Whether a message only calls for attention: a greeting, "anyone there?", question marks. */
export function isPing(text: string): boolean {
	const trimmed = text
		.slice(0, 60)
		.toLowerCase()
		.replaceAll('？', '?')
		.replaceAll('！', '!')
		.replaceAll('，', ',')
		.trim();
	return trimmed !== '' && text.length < 60 && PING.test(trimmed);
}

function timing(context: MessageContext): TypingCueId[] {
	const { at, prevBuyer = [], utcOffsetMinutes = 0 } = context.input;
	if (at === null || at === undefined) return [];
	const cues: TypingCueId[] = [];
	const last = prevBuyer.at(-1);
	if (last && last.at !== null && at - last.at >= LONG_SILENCE) cues.push('long-silence');
	const before = prevBuyer.at(-2);
	if (
		last?.at != null &&
		before?.at != null &&
		at - last.at <= QUICK_FIRE_GAP &&
		last.at - before.at <= QUICK_FIRE_GAP
	)
		cues.push('quick-fire');
	const hour = Math.floor((((at / MINUTE + utcOffsetMinutes) / 60) % 24) + 24) % 24;
	if (hour >= LATE_FROM || hour < LATE_TO) cues.push('late-night');
	return cues;
}

function repeatedPing(context: MessageContext): boolean {
	const { text, prevBuyer = [] } = context.input;
	// One text holding the same call three times or more: "在吗在吗在吗".
	if (/^(\p{L}{1,8}?)(?:[\s!?,.~]*\1){2,}[\s!?,.~]*$/u.test(context.normalised.text.slice(0, 200).trim()))
		return /[\p{L}?]/u.test(text.slice(0, 200));
	const last = prevBuyer.at(-1);
	return last !== undefined && isPing(text) && (isPing(last.text) || last.text.trim() === text.trim());
}

function shouting(raw: string): boolean {
	const letters = raw.match(/[A-Za-z]/g)?.length ?? 0;
	const capitals = raw.match(/[A-Z]/g)?.length ?? 0;
	const words = raw.match(/[A-Z]{2,}/g)?.length ?? 0;
	return letters >= 6 && words >= 2 && capitals / letters >= 0.8 && !/[\u4e00-\u9fff]/.test(raw);
}

/** Typing behaviour of one message, from its text, its time and the buyer's messages before it. */
export function readTypingCues(context: MessageContext): TypingCueId[] {
	const { raw, text } = context.normalised;
	const length = measuredLength(raw);
	const cues = timing(context);
	if (repeatedPing(context)) cues.push('repeated-ping');
	if (/\?[\s!]*\?|\?!|!\?/.test(text)) cues.push('repeated-question-marks');
	if (/!\s*!/.test(text)) cues.push('repeated-exclamation');
	if (shouting(raw)) cues.push('all-caps');
	if (length > 0 && length <= 3.2) cues.push('very-short');
	if (length >= 80) cues.push('long-paragraph');
	if (countEmoji(raw) > 0 || /^\s*[[(【](?:表情|贴纸|貼圖|动画表情|sticker|gif)[\])】]\s*$/i.test(raw))
		cues.push('sticker');
	if (/\.{3,}|…|。{3,}|\.\.(?!\.)/.test(raw)) cues.push('ellipsis');
	if (
		/^\*\S|\S\*$/.test(raw.trim()) ||
		context.rules.some((rules) => anyMatches(rules.correction, context.candidates, text))
	)
		cues.push('correction');
	return cues;
}
