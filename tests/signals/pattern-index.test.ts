import { describe, expect, it } from 'vitest';
import { INTENTS } from '../../lib/chat/vocabulary.ts';
import { inSmallLetters, normalise } from '../../lib/signals/normalise.ts';
import { anchorsOf } from '../../lib/signals/pattern-anchors.ts';
import { isCandidate, nextCandidate, PatternIndex } from '../../lib/signals/pattern-index.ts';
import { type IndexedRules, type RuleGroup, ruleBook } from '../../lib/signals/rule-index.ts';
import { OWN_MESSAGES } from '../../tools/train-own.ts';

/** Messages in three languages, and odd ones. */
const TEXTS = [
	...Object.values(OWN_MESSAGES).flatMap((list) => list.map(([text]) => text)),
	'',
	'???',
	'好好好好好好',
	'Ñandú ſ K 1234 😡👍🙏🙏',
	'在吗在吗在吗在吗',
	"don't cancel, where's my parcel??",
];

const groupsOf = (rules: IndexedRules): RuleGroup[] => [
	...rules.intents,
	...rules.emotions,
	rules.intensity,
	...Object.values(rules.style),
	rules.ask,
	rules.after,
	rules.before,
	rules.correction,
];

describe('anchors', () => {
	it.each<readonly [RegExp, string[] | null, string[] | null]>([
		[/退款|退货/, ['退款', '退货'], null],
		[/(?:能|可以)退/, ['能退', '可以退'], null],
		[/没.{0,4}收到/, ['收到'], ['没']],
		[/hi+ there/, [' there'], ['hi']],
		[/colou?r/, ['colour', 'color'], null],
		[/a|b*/, null, null],
		[/(?=abc)./, null, null],
		[/[^a]/, null, null],
		[/x{2,}y/, ['x'], ['y']],
		[/Refund/i, ['refund'], null],
		[/é/i, null, null],
	])('%s', (pattern, first, second) => {
		const anchors = anchorsOf(pattern);
		const sorted = (texts: readonly string[] | null | undefined) =>
			texts ? [...texts].map((text) => text.slice(0, 6)).sort() : null;
		expect(sorted(anchors?.first)).toEqual(first && [...first].sort());
		expect(sorted(anchors?.second)).toEqual(second && [...second].sort());
	});
});

describe('the index over all rules', () => {
	it('leaves out no pattern that matches', () => {
		const book = ruleBook();
		const groups = [book.en, book.zhHans, book.zhHant, book.everywhere].flatMap(groupsOf);
		let matches = 0;
		for (const source of TEXTS) {
			const { text } = normalise(source);
			const set = book.candidates(text);
			for (const { first, patterns } of groups)
				for (const [i, [, pattern]] of patterns.entries())
					if (pattern.test(text)) {
						matches += 1;
						expect(isCandidate(set, first + i), `${pattern} in ${text}`).toBe(true);
					}
		}
		expect(matches).toBeGreaterThan(1000);
	});
	it('spares most of the work', () => {
		const book = ruleBook();
		const all = [book.en, book.zhHans, book.zhHant, book.everywhere].flatMap((rules) => rules.intents);
		const patterns = all.reduce((sum, group) => sum + group.patterns.length, 0);
		expect(all).toHaveLength(4 * INTENTS.length);
		const set = book.candidates('请问这个杯子多大容量');
		let tried = 0;
		for (const { first, patterns: list } of all)
			for (let i = 0; i < list.length; i += 1) if (isCandidate(set, first + i)) tried += 1;
		expect(tried).toBeLessThan(patterns / 10);
	});
	it('finds expressions in order, also past 32', () => {
		const patterns = Array.from({ length: 100 }, (_, i) => new RegExp(i % 33 === 0 ? 'yes' : `no${i}`));
		const set = new PatternIndex(patterns).candidates(inSmallLetters('YES'));
		const found: number[] = [];
		for (let at = nextCandidate(set, 0, 100); at < 100; at = nextCandidate(set, at + 1, 100)) found.push(at);
		expect(found).toEqual([0, 33, 66, 99]);
		expect(nextCandidate(set, 34, 60)).toBe(60);
	});
});
