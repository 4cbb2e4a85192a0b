import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EMOTIONS, INTENTS, type IntentId } from '../../lib/chat/vocabulary.ts';
import { decodeModel } from '../../lib/signals/model/decode-model.ts';
import { extractFeatures } from '../../lib/signals/model/features.ts';
import { bucketOf, fnv1a } from '../../lib/signals/model/fnv.ts';
import { judge } from '../../lib/signals/model/judge.ts';
import type { ModelFile } from '../../lib/signals/model/model-file.ts';
import { foldScript } from '../../lib/signals/model/script-fold.ts';
import { shippedModel } from '../../lib/signals/model/shipped-model.ts';
import { readContext } from '../../lib/signals/read-context.ts';
import { readMessage } from '../../lib/signals/read-message.ts';
import { leastTime } from '../least-time.ts';

const context = (text: string, prev: string | null = null) => readContext({ text, prev, now: 0 });

/** A model with one feature, the word "hello", that speaks for one class (or, with a negative weight, against it). */
function tiny(target: number, weight: number): ModelFile {
	const features = extractFeatures(context('hello'));
	const word =
		features.hashes[features.starts.findIndex((start, i) => start === 0 && features.ends[i] === 5)];
	const bytes: number[] = [];
	let rest = bucketOf(word ?? 0, 18) + 1;
	for (; rest > 127; rest >>= 7) bytes.push((rest & 127) | 128);
	// Scale 2^(160 / 8 - 20) = 1; the first hidden unit gets 5 steps, the second none.
	bytes.push(rest, 160, (5 + 8) | (8 << 4));
	const classes = INTENTS.length + 1 + EMOTIONS.length;
	const out = Array.from({ length: classes * 2 }, (_, at) => (at === target * 2 ? weight / 10 : 0));
	return {
		bits: 18,
		scales: [1, 1, 1, 1, 1],
		intents: INTENTS,
		emotions: EMOTIONS,
		ruleShare: 1,
		ruleBonus: 0,
		topShare: 0.8,
		floor: 4,
		thresholds: INTENTS.map(() => 0),
		calibration: [1, 0],
		emotionShare: 1,
		neutral: 0,
		net: {
			hidden: 2,
			columns: 1,
			bias: [0, 0],
			out,
			outBias: Array.from({ length: classes }, () => 0),
			inputs: Buffer.from(bytes).toString('base64'),
		},
	};
}

describe('hashing', () => {
	it('agrees with the published FNV-1a values', () => {
		expect([fnv1a(''), fnv1a('a'), fnv1a('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
	});
	it('agrees with the buckets that the fitting program computes', () => {
		const hashes = [0x811c9dc5, 0xe40c292c, 0xbf9cf968, 0, 0xffffffff, 12345];
		expect(hashes.map((hash) => bucketOf(hash, 18))).toEqual([64461, 84556, 60604, 0, 145712, 233314]);
	});
});

describe('features', () => {
	it('reads Traditional and Simplified characters alike', () => {
		expect(String.fromCharCode(...[...'請問還有貨嗎'].map((c) => foldScript(c.charCodeAt(0))))).toBe(
			'请问还有货吗',
		);
		const text = (source: string): number[] => {
			const { hashes, groups } = extractFeatures(context(source));
			return Array.from(hashes).filter((_, i) => groups[i] === 0);
		};
		expect(text('請問還有貨嗎')).toEqual(text('请问还有货吗'));
	});
	it('keeps positions inside the text and lists no feature twice', () => {
		const source = '  蓝色 XL 還有貨嗎??  3件 please';
		const { hashes, starts, ends } = extractFeatures(context(source, '白色没货了'));
		expect(new Set(hashes).size).toBe(hashes.length);
		for (const [i, start] of starts.entries()) {
			const end = ends[i] ?? -1;
			expect(start === -1 ? end === -1 : start >= 0 && end <= source.length && end >= start).toBe(true);
		}
	});
	it('sees the seller message before', () => {
		const alone = new Set(extractFeatures(context('黑色呢')).hashes);
		const after = extractFeatures(context('黑色呢', '白色没货了')).hashes;
		expect(after.filter((hash) => !alone.has(hash)).length).toBeGreaterThan(5);
	});
});

describe('weights', () => {
	it('adds a weight to its class, and points at the words', () => {
		const model = decodeModel(tiny(INTENTS.indexOf('praise'), 100));
		const judgement = judge(model, context('hello'));
		const best = judgement.intents.indexOf(judgement.intents.reduce((a, b) => Math.max(a, b)));
		expect(INTENTS[best]).toBe('praise');
		expect(judgement.intentEvidence(best)).toEqual([{ start: 0, end: 5 }]);
		expect(judge(model, context('bye')).intentEvidence(best)).toEqual([]);
	});
	it('takes a negative weight as such', () => {
		const at = INTENTS.indexOf('praise');
		const model = decodeModel(tiny(at, -100));
		const { intents } = judge(model, context('hello'));
		expect(Math.min(...intents)).toBe(intents[at]);
		expect(judge(model, context('hello')).intentEvidence(at)).toEqual([]);
	});
	it('refuses weights of another vocabulary and damaged ones', () => {
		const file = tiny(0, 1);
		expect(() => decodeModel({ ...file, intents: INTENTS.slice(1) })).toThrow(/vocabulary/);
		const { net } = file;
		expect(() =>
			decodeModel({
				...file,
				net: { ...net, inputs: Buffer.from([1, 160, 136, 2, 160, 136]).toString('base64') },
			}),
		).toThrow(/damaged/);
		expect(() => decodeModel({ ...file, net: { ...net, columns: 2 } })).toThrow(/damaged/);
	});
	it('ships weights of this vocabulary, with the lexicons at most 4 MB, unpacked once', () => {
		const model = shippedModel();
		expect(shippedModel()).toBe(model);
		const lexicons = ['rules', 'lexicon'].flatMap((folder) => {
			const at = new URL(`../../lib/signals/${folder}/`, import.meta.url);
			return readdirSync(at).map((name) => statSync(new URL(name, at)).size);
		});
		const weights = statSync(new URL('../../lib/signals/model/weights.json', import.meta.url)).size;
		expect(lexicons.length).toBeGreaterThan(10);
		expect(lexicons.reduce((sum, size) => sum + size, weights)).toBeLessThanOrEqual(4_000_000);
	});
});

describe('rules and model together', () => {
	const ids = (text: string): IntentId[] => readMessage({ text, now: 0 }).intents.map((intent) => intent.id);
	it('does without the model when asked to, and for other languages', () => {
		expect(readMessage({ text: '还有货吗', now: 0 }, null).intents.map((intent) => intent.id)).toContain(
			'ask-stock',
		);
		expect(ids('Còn hàng không bạn ơi, giá bao nhiêu')).toEqual([]);
	});
	it('takes thanks for good quality as praise, not as a complaint', () => {
		for (const text of ['质量不错，谢谢老板', '品質很不錯，謝謝老闆', 'nice quality, thanks a lot']) {
			expect(ids(text), text).toContain('praise');
			expect(ids(text), text).not.toContain('complaint-mismatch');
			expect(ids(text), text).not.toContain('complaint-quality');
		}
	});
	it('points at words of the message for what the model asserts', () => {
		for (const text of ['能不能给我拿个低点的数', '這個真的不會被騙吧', 'would you take forty for it?']) {
			const { intents } = readMessage({ text, now: 0 });
			for (const { evidence } of intents) {
				expect(evidence.length).toBeGreaterThan(0);
				for (const { start, end } of evidence) expect(text.slice(start, end)).not.toBe('');
			}
		}
	});
	it('reads a thousand messages in well under a second', () => {
		readMessage({ text: '还有货吗', now: 0 });
		const readAll = () => {
			for (let i = 0; i < 1000; i += 1)
				readMessage({ text: `你好，${i}号的蓝色还有货吗，寄到新疆邮费怎么算`, prev: '亲，在的', now: 0 });
		};
		expect(leastTime(readAll, 1000)).toBeLessThan(1000);
	});
});
