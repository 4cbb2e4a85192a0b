import { writeFileSync } from 'node:fs';
import { polyphonic } from 'pinyin-pro';
import { foldToHans } from '../lib/templates/hans-fold.ts';

/**
 * `tsx tools/pinyin-table.ts` writes lib/templates/search-readings.ts: how the characters of GB 2312, and those of Big5 that no other
 * form stands for, are read. The search needs no more of pinyin-pro's 268 kB, which a background would load at every waking.
 */
const MOST_READINGS = 4;
const bytes = (from: number, to: number): number[] =>
	Array.from({ length: to - from + 1 }, (_, i) => from + i);

function characters(): Set<string> {
	const found = new Set<string>();
	const gb = new TextDecoder('gb2312');
	const big5 = new TextDecoder('big5');
	for (const high of bytes(0xb0, 0xf7))
		for (const low of bytes(0xa1, 0xfe)) found.add(gb.decode(new Uint8Array([high, low])));
	for (const high of bytes(0xa4, 0xc6))
		for (const low of [...bytes(0x40, 0x7e), ...bytes(0xa1, 0xfe)])
			found.add(big5.decode(new Uint8Array([high, low])));
	return new Set([...found].map(foldToHans).filter((char) => /^\p{Script=Han}$/u.test(char)));
}

/** Readings that only a Traditional form has, which the search folds to another character: 著名, 乾隆. */
const FOLDED: Record<string, string[]> = { 着: ['zhu'], 干: ['qian'], 征: ['zhi'], 余: ['yu'] };

const bySyllable = new Map<string, string>();
for (const char of [...characters()].sort()) {
	const [readings = ''] = polyphonic(char, { toneType: 'none', type: 'string' });
	const plain = readings.split(' ').map((one) => one.replaceAll('ü', 'v'));
	for (const reading of new Set([...plain.slice(0, MOST_READINGS), ...(FOLDED[char] ?? [])]))
		if (/^[a-z]+$/.test(reading)) bySyllable.set(reading, (bySyllable.get(reading) ?? '') + char);
}

const rows = [...bySyllable]
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([syllable, chars]) => syllable + chars);
const text = rows.join(' ').replaceAll(/.{1,104}/gu, (part) => `\t'${part}' +\n`);
writeFileSync(
	new URL('../lib/templates/search-readings.ts', import.meta.url),
	`/**
 * How Chinese characters are read, without tones: each syllable followed by its characters; a character of several readings stands with
 * each. Written by tools/pinyin-table.ts from pinyin-pro (MIT licence, Copyright (c) 2021 zh-lx): change it there.
 */
export const READINGS =
${text.trimEnd().replace(/ \+$/, ';')}
`,
);
console.log(`${bySyllable.size} syllables`);
