import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lesson, LessonSchema, LessonsSchema } from '../../lib/chat/lesson.ts';
import { MAX_LESSON_FILE, parseLessonFile, writeLessonFile } from '../../lib/chat/lesson-file.ts';
import { isPlainSelector, MAX_SELECTOR } from '../../lib/chat/plain-selector.ts';
import { withLesson } from '../../lib/reader/sites/lesson-hints.ts';
import { shopee } from '../../lib/reader/sites/shopee.ts';
import { leastTime } from '../least-time.ts';

const LESSON: Lesson = {
	host: 'chat.shop.example',
	taughtAt: 1_795_000_000_000,
	composer: ['textarea[name="reply"]'],
	buyerRow: ['[class*="message-left--"]'],
	sellerRow: ['.row:not(.mine)'],
	buyerEdge: 'right',
	buyerColour: ['rgb(255, 255, 255)none'],
};

describe('selectors of a lesson', () => {
	it.each([
		'textarea',
		'#msg-list',
		'.a.b',
		'[data-lane]',
		'[data-lane="north"]',
		'[class*="left--" i]',
		'.row:not(.mine)',
		'.pane > div .row[role=row]',
		String.raw`.\31 23`,
		'[title="a \\"b\\" ]"]',
		'.名字',
		'x-row:not([own])',
	])('may be %s', (selector) => expect(isPlainSelector(selector)).toBe(true));

	it.each([
		'',
		'*',
		'div, span',
		'div:has(a)',
		'li:nth-child(2)',
		'.a:not(.b:not(.c))',
		':not(.a)',
		'.a + .b',
		'.a ~ .b',
		'[a="b]',
		'.a{}',
		'a::before',
		'.a > > .b',
		' .a',
		'.a ',
		'.a /* x */',
		'a b c d e f g',
		'.a.b.c.d.e.f.g.h',
		`.${'x'.repeat(MAX_SELECTOR)}`,
	])('may not be %s', (selector) => expect(isPlainSelector(selector)).toBe(false));

	it('are read in time that grows with their length, whatever is in them', () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 400, unit: fc.constantFrom(...'.#[]()="\\a-_ >:not1*') }),
				(text) => {
					expect(leastTime(() => isPlainSelector(text), 200)).toBeLessThan(200);
				},
			),
			{ numRuns: 300 },
		);
	});
});

describe('a lesson', () => {
	it('holds nothing but what the schema names', () => {
		expect(LessonSchema.safeParse(LESSON).success).toBe(true);
		for (const extra of [{ conversationUrl: '(a+)+$' }, { pattern: 'x' }, { drop: ['div'] }])
			expect(LessonSchema.safeParse({ ...LESSON, ...extra }).success).toBe(false);
		for (const wrong of [
			{ host: 'https://a.example/' },
			{ buyerEdge: 'top' },
			{ buyerColour: ['url(https://a.example/)'] },
			{ composer: [] },
			{ composer: Array.from({ length: 5 }, () => 'textarea') },
		])
			expect(LessonSchema.safeParse({ ...LESSON, ...wrong }).success).toBe(false);
	});

	it('that cannot be read takes no other with it', () => {
		const kept = {
			[LESSON.host]: LESSON,
			'b.example': { host: 'b.example', row: ['div:has(a)'] },
			'c.example': 7,
		};
		expect(LessonsSchema.parse(kept)).toEqual({ [LESSON.host]: LESSON });
	});

	it('counts more than the marketplace’s own hints, part by part', () => {
		const hints = withLesson(shopee, LESSON);
		expect(hints).toMatchObject({ id: 'shopee', composer: LESSON.composer, buyerEdge: 'right' });
		expect(hints?.conversationUrl).toBe(shopee.conversationUrl);
		expect(withLesson(shopee, undefined)).toBe(shopee);
		expect(withLesson(null, LESSON)).toMatchObject({ id: 'generic', sellerRow: LESSON.sellerRow });
		expect(
			withLesson({ ...shopee, sellerRow: ['.x'] }, { ...LESSON, sellerRow: undefined })?.sellerRow,
		).toBeUndefined();
	});
});

describe('a file of lessons', () => {
	const fault = (text: string) => {
		const file = parseLessonFile(text);
		return file.ok ? null : file.fault;
	};
	const fileOf = (lessons: unknown) => JSON.stringify({ 'rapport-lesson': 1, lessons });

	it('comes back as it was written', () => {
		expect(parseLessonFile(writeLessonFile([LESSON]))).toEqual({ ok: true, lessons: [LESSON] });
	});

	it('is refused with the place of the fault', () => {
		expect(fault('{\n "rapport-lesson": 1,,\n}')).toEqual({ kind: 'not-json', place: '2:22' });
		expect(fault('[1, 2]')).toEqual({ kind: 'not-lessons', place: '' });
		expect(fault('null')).toEqual({ kind: 'not-lessons', place: '' });
		expect(fault('{"rapport-lesson": 2, "lessons": []}')).toEqual({ kind: 'newer', place: '2' });
		expect(fault(fileOf([]))).toMatchObject({ kind: 'invalid', place: 'lessons' });
		expect(fault(fileOf([LESSON, { ...LESSON, host: 'b.example', pane: ['a', 'a:has(b)'] }]))).toEqual({
			kind: 'invalid',
			place: 'lessons[1].pane[1]',
		});
		expect(fault(fileOf([{ ...LESSON, script: 'alert(1)' }]))).toEqual({
			kind: 'invalid',
			place: 'lessons[0].script',
		});
		expect(fault(fileOf([LESSON, LESSON]))).toEqual({ kind: 'twice', place: 'lessons[1].host' });
		expect(fault(' '.repeat(MAX_LESSON_FILE + 1))).toEqual({ kind: 'too-large', place: '' });
	});
});
