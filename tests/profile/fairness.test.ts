import { describe, expect, it } from 'vitest';
import { EN } from '../../lib/profile/phrases/en.ts';
import { PHRASE_IDS } from '../../lib/profile/phrases/phrase-ids.ts';
import { ZH_HANS } from '../../lib/profile/phrases/zh-hans.ts';
import { ZH_HANT } from '../../lib/profile/phrases/zh-hant.ts';
import { ALL_WEIGHTS } from '../../lib/profile/weights/all.ts';
import { LEARNED } from '../../lib/profile/weights/learned.ts';
import { assessed, talk } from './support.ts';

describe('fairness', () => {
	it('has no cue or id about ethnicity, health, religion or sex', () => {
		const cues = [
			...PHRASE_IDS,
			...ALL_WEIGHTS.flatMap((weights) =>
				Object.entries(weights.ids).flatMap(([id, { cues }]) => [id, ...Object.keys(cues)]),
			),
			...Object.values(LEARNED).flatMap((ids) => Object.values(ids).flatMap((cues) => Object.keys(cues))),
		];
		expect(
			cues.filter((cue) =>
				/\b(ethnic|race|nation|region|health|ill|disab|relig|faith|sex|gender|male|female|man|woman)\b/.test(
					cue,
				),
			),
		).toEqual([]);
	});

	it('says the same of a buyer whatever the name', () => {
		const messages = talk('B: Hello, how much is this one?', 'S: 30', 'B: Can you do 25?');
		const profiles = ['Aisha', 'John', '王秀兰', 'Олег'].map(
			(name) => assessed(messages, [], { buyer: { name } }).profile,
		);
		for (const profile of profiles) expect(profile).toEqual(profiles[0]);
	});

	it('says the same of a buyer whatever people the talk is about', () => {
		const said = (line: string) => {
			const { types, motives } = assessed(talk(line)).profile;
			return [Object.values(types).map(([belief]) => belief?.id), motives.map(({ id }) => id)];
		};
		expect(said('B: Hello, is this in stock? It is for my wife')).toEqual(
			said('B: Hello, is this in stock? It is for my husband'),
		);
		expect(said('B: 你好，这个有货吗？给我老公买的')).toEqual(said('B: 你好，这个有货吗？给我老婆买的'));
	});
});

describe('lexicons', () => {
	it.each([
		['en', EN],
		['zh-Hans', ZH_HANS],
		['zh-Hant', ZH_HANT],
	] as const)('%s has every phrase, in patterns that compile and match no empty text', (_, lexicon) => {
		for (const id of PHRASE_IDS) {
			expect([id, lexicon[id]?.length ?? 0]).not.toEqual([id, 0]);
			for (const source of lexicon[id] ?? [])
				expect([source, new RegExp(source, 'i').test('')]).toEqual([source, false]);
		}
	});

	it('keep to their script', () => {
		expect(JSON.stringify(ZH_HANS)).not.toMatch(/[們這說話問題買賣單訂貨評價優發給]/);
		expect(JSON.stringify(ZH_HANT).match(/[们这说话问题买卖单订货评价优发给]/g) ?? []).toEqual([]);
	});
});
