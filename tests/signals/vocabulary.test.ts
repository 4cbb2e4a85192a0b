import { describe, expect, it } from 'vitest';
import { EMOTIONS, ENTITY_KINDS, INTENTS, TYPING_CUES, type TypingCueId } from '../../lib/chat/vocabulary.ts';
import type { MessageInput } from '../../lib/signals/message-context.ts';
import { readMessage } from '../../lib/signals/read-message.ts';
import { EN } from '../../lib/signals/rules/en.ts';
import { ZH_HANS } from '../../lib/signals/rules/zh-hans.ts';
import { ZH_HANT } from '../../lib/signals/rules/zh-hant.ts';
import { EMOTION_EXAMPLES, ENTITY_EXAMPLES, INTENT_EXAMPLES } from './examples.ts';

const now = Date.parse('2026-03-11T10:00:00+08:00');
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
const RULES = { 'zh-Hans': ZH_HANS, 'zh-Hant': ZH_HANT, en: EN };

describe.each(LANGUAGES)('every id is produced in %s', (language) => {
	it.each(INTENTS)('intent %s', (id) => {
		const read = readMessage({ text: INTENT_EXAMPLES[language][id], now });
		expect(read.intents.map((intent) => intent.id)).toContain(id);
		expect(RULES[language].intents[id].some(([weight]) => weight > 0)).toBe(true);
	});

	it.each(EMOTIONS)('emotion %s', (id) => {
		const { emotion } = readMessage({ text: EMOTION_EXAMPLES[language][id], now });
		expect(emotion.id).toBe(id);
		expect(emotion.intensity > 0).toBe(id !== 'neutral');
	});

	it.each(ENTITY_KINDS)('entity %s', (kind) => {
		const [text, written] = ENTITY_EXAMPLES[language][kind];
		const found = readMessage({ text, now }).entities.filter((entity) => entity.kind === kind);
		expect(found.map((entity) => entity.text)).toContain(written);
		for (const entity of found) expect(text.slice(entity.start, entity.end)).toBe(entity.text);
	});
});

describe('every typing cue is produced', () => {
	const at = Date.parse('2026-03-11T14:00:00Z');
	const inputs: Record<TypingCueId, MessageInput> = {
		'repeated-ping': { text: '在吗', prevBuyer: [{ text: '在吗？', at: at - 60_000 }], at, now },
		'repeated-question-marks': { text: '人呢？？', now },
		'repeated-exclamation': { text: 'Where is it!!!', now },
		'all-caps': { text: 'WHERE IS MY ORDER', now },
		'very-short': { text: '嗯', now },
		'long-silence': { text: '还在吗', prevBuyer: [{ text: '多少钱', at: at - 3 * 86_400_000 }], at, now },
		'quick-fire': {
			text: '那个蓝色的',
			prevBuyer: [
				{ text: '老板', at: at - 9000 },
				{ text: '我想问下', at: at - 5000 },
			],
			at,
			now,
		},
		'long-paragraph': {
			text: '我想把事情从头说一遍，上周一下的单，周三收到，打开以后发现盖子松了。'.repeat(4),
			now,
		},
		sticker: { text: '好的😂', now },
		ellipsis: { text: '那好吧……', now },
		'late-night': { text: '还有货吗', at: Date.parse('2026-03-11T17:30:00Z'), utcOffsetMinutes: 480, now },
		correction: { text: '打错字了，是轴承', now },
	};
	it.each(TYPING_CUES)('%s', (id) => {
		expect(readMessage(inputs[id]).cues).toContain(id);
		expect(readMessage({ text: '这件衣服是什么材质做的呢', at, now }).cues).not.toContain(id);
	});
});
