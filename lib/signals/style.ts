import type { StyleSignal } from '../chat/signals.ts';
import { matchRules } from './match-rules.ts';
import type { MessageContext } from './message-context.ts';
import type { StyleRules } from './rule-format.ts';

const EMOJI = /\p{Extended_Pictographic}|\[[\u4e00-\u9fff]{1,4}\]|\p{Regional_Indicator}{2}/gu;
/** Bracketed words that stand for attachments, not for faces. */
const ATTACHMENT =
	/^\[(?:图片|圖片|视频|影片|链接|連結|语音|語音|文件|照片|小程序|商品|订单|訂單|表情|貼圖)\]$/;

/** Faces and stickers in a text. */
export function countEmoji(text: string): number {
	return (text.match(EMOJI) ?? []).filter((face) => !ATTACHMENT.test(face) && !/^[©®™]$/.test(face)).length;
}

/** Length in Han characters, counting a word of letters or digits as two: comparable between the scripts. */
export function measuredLength(text: string): number {
	const han = text.match(/[\u3040-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
	const words = text.match(/[a-z0-9\u00c0-\u024f']+/gi)?.length ?? 0;
	return han + 1.6 * words;
}

function dimension(context: MessageContext, name: keyof StyleRules): number {
	let value = 0;
	for (const rules of context.rules) {
		const sum = matchRules(rules.style[name], context)?.sum ?? 0;
		if (Math.abs(sum) > Math.abs(value)) value = sum;
	}
	return Math.round(Math.max(-1, Math.min(1, value)) * 100) / 100;
}

/** How a message is written. Verbosity: 16 characters are ordinary; a doubling or halving is a step of 0.4. */
export function readStyle(context: MessageContext): StyleSignal {
	const length = measuredLength(context.input.text.slice(0, 4000));
	const verbosity = length === 0 ? -1 : Math.max(-1, Math.min(1, 0.4 * Math.log2(length / 16)));
	return {
		politeness: dimension(context, 'politeness'),
		directness: dimension(context, 'directness'),
		verbosity: Math.round(verbosity * 100) / 100,
		certainty: dimension(context, 'certainty'),
		formality: dimension(context, 'formality'),
		emoji: countEmoji(context.normalised.raw),
	};
}
