// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { LessonsCard } from '../../components/dashboard/LessonsCard.tsx';
import { UiContext } from '../../components/ui/context.ts';
import { LESSON_PARTS } from '../../lib/chat/lesson.ts';
import { TEACH_STEPS } from '../../lib/chat/teach-step.ts';
import { TEXTS } from '../../lib/locale/texts.ts';
import { createTranslator } from '../../lib/locale/translate.ts';
import type { TeachView } from '../../lib/messaging/teach.ts';
import type { LessonPreview, LessonRow } from '../../lib/messaging/teach-requests.ts';
import { DEFAULT_SHORTCUTS } from '../../lib/shortcuts/defaults.ts';
import { byName, type Drawn, drawSidebar, nameOf, ofType, press, settle } from './draw.tsx';
import { NOW, unsureState } from './example-state.ts';
import { type Answers, memoryAsk } from './memory-ask.ts';

const text = () => document.body.textContent ?? '';
let leave: (() => void) | null = null;
afterEach(() => {
	leave?.();
	document.body.replaceChildren();
});

const RESULT: TeachView = {
	status: 'result',
	host: 'chat.shop.example',
	replaces: true,
	empty: false,
	fragile: false,
	confidence: 0.86,
	buyer: 'Derek <b>',
	checks: TEACH_STEPS.map((part) => ({ part, right: true, instead: null })),
	messages: [
		{ from: 'buyer', text: 'Hello', before: 'seller' },
		{ from: 'seller', text: 'Hi', before: 'seller' },
		{ from: 'buyer', text: '', before: null },
	],
	total: 3,
	changed: 2,
};

describe('teaching in the sidebar', () => {
	const draw = async (teach?: TeachView): Promise<Drawn> => {
		const drawn = await drawSidebar(teach ? { ...unsureState(), teach } : unsureState());
		leave = drawn.leave;
		return drawn;
	};

	it('starts from the page that is not read with confidence, and from the menu', async () => {
		const { asked } = await draw();
		await press(byName('button', 'Teach this page'));
		await press(byName('button', 'Menu'));
		await press(byName('menuitem', 'Teach this page'));
		expect(ofType(asked, 'teach/start')).toHaveLength(2);
	});

	it('says what to point at, and cancels', async () => {
		const { asked } = await draw({ status: 'pointing', step: 'composer' });
		expect(text()).toContain('3 of 4');
		expect(text()).toContain('Point at the field you write in.');
		await press(byName('button', 'Cancel'));
		expect(ofType(asked, 'teach/cancel')).toHaveLength(1);
	});

	it('shows what reads differently, and keeps the lesson only on the seller’s word', async () => {
		const { asked, root } = await draw(RESULT);
		expect(text()).toContain('It replaces the lesson kept for chat.shop.example');
		expect(text()).toContain('2 messages read differently than before');
		expect(text()).toContain('before: You');
		expect(text()).toContain('not read before');
		expect(text()).toContain('Derek <b>');
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Teach this page');
		expect(ofType(asked, 'teach/keep')).toHaveLength(0);
		const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
		expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
		await press(byName('button', 'This is right, keep it'));
		expect(ofType(asked, 'teach/keep')).toHaveLength(1);
		expect(text()).toContain('Kept. Rapport reads chat.shop.example this way');
	});

	it('says which part failed, and as what it was read', async () => {
		const checks = [
			{ part: 'sellerMessage' as const, right: false, instead: 'unknown' },
			{ part: 'buyerName' as const, right: false, instead: 'buyer' },
			{ part: 'buyerMessage' as const, right: false, instead: null },
		];
		await draw({ ...RESULT, checks });
		expect(text()).toContain('Your message is still read as: Unclear.');
		// A buyer who calls himself "buyer" is a name, not a side.
		expect(text()).toContain('The buyer’s name is read as: buyer.');
		expect(text()).toContain('The buyer’s message is still read as: nothing.');
		byName('button', 'Keep what works');
	});

	it('offers nothing to keep where nothing was learned', async () => {
		await draw({ ...RESULT, empty: true, confidence: null, messages: [] });
		expect([...document.querySelectorAll('button')].map(nameOf).filter((name) => /keep/i.test(name))).toEqual(
			[],
		);
		expect(text()).toContain('No chat is found');
	});
});

describe('lessons in the dashboard', () => {
	const row = (host: string): LessonRow => ({
		host,
		taughtAt: NOW - 60_000,
		parts: ['composer', 'buyerRow'],
		fragile: host === 'b.example',
	});
	const preview = (host: string, state: LessonPreview['state']): LessonPreview => ({
		...row(host),
		state,
		details: [{ part: 'composer', value: 'textarea[name="<i>"]' }],
	});

	async function draw(answers: Answers) {
		const root = document.createElement('div');
		document.body.replaceChildren(root);
		const { ask, asked } = memoryAsk(answers);
		const ui = {
			words: createTranslator('en'),
			ask,
			platform: 'other' as const,
			shortcuts: DEFAULT_SHORTCUTS,
			now: () => NOW,
			drafts: new Map<string, string>(),
			copy: async () => true,
			tell: () => undefined,
		};
		await act(() =>
			render(
				<UiContext.Provider value={ui}>
					<LessonsCard />
				</UiContext.Provider>,
				root,
			),
		);
		await settle();
		leave = () => render(null, root);
		return { asked, root };
	}

	async function choose(content: string): Promise<void> {
		const field = document.querySelector<HTMLInputElement>('input[type=file]');
		if (!field) throw new Error('no file field');
		Object.defineProperty(field, 'files', {
			value: [new File([content], 'lesson.json')],
			configurable: true,
		});
		await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
		await settle();
	}

	it('lists, shares and removes', async () => {
		let rows = [row('a.example'), row('b.example')];
		const { asked, root } = await draw({
			'lessons/list': () => rows,
			'lessons/export': () => ({ fileName: 'x.json', mime: 'application/json', content: '{}' }),
			'lessons/remove': ({ host }) => {
				rows = rows.filter((one) => one.host !== host);
				return null;
			},
		});
		expect(text()).toContain('message field and buyer’s side');
		expect(text()).toContain('may not last');
		const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
		expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
		await press(byName('button', 'Share the lesson for a.example'));
		await press(byName('button', 'Share all'));
		expect(ofType(asked, 'lessons/export').map(({ hosts }) => hosts)).toEqual([['a.example'], null]);
		await press(byName('button', 'Remove the lesson for a.example'));
		expect(text()).not.toContain('a.example');
	});

	it('keeps of a file what the seller ticks: new lessons from the start, replacing ones only if asked to', async () => {
		const { asked } = await draw({
			'lessons/list': () => [],
			'lessons/check': () => ({
				lessons: [
					preview('new.example', 'new'),
					preview('mine.example', 'replaces'),
					preview('same.example', 'same'),
				],
			}),
			'lessons/import': ({ hosts }) => ({ kept: hosts.length }),
		});
		await choose('the file');
		expect(ofType(asked, 'lessons/import')).toHaveLength(0);
		expect(text()).toContain('textarea[name="<i>"]');
		const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
		expect(boxes.map(({ checked, disabled }) => [checked, disabled])).toEqual([
			[true, false],
			[false, false],
			[false, true],
		]);
		await press(boxes[1] as HTMLElement);
		await press(byName('button', 'Keep 2 lessons'));
		expect(ofType(asked, 'lessons/import')).toMatchObject([
			{ json: 'the file', hosts: ['new.example', 'mine.example'] },
		]);
		expect(text()).toContain('2 lessons kept');
	});
});

it('every step, part and fault has words', () => {
	const keys = [
		...TEACH_STEPS.flatMap((step) => [
			`teach.ask.${step}`,
			`teach.check.${step}.right`,
			`teach.check.${step}.wrong`,
		]),
		...LESSON_PARTS.map((part) => `lessons.part.${part}`),
		...['new', 'replaces', 'same'].map((state) => `lessons.state.${state}`),
		...['too-large', 'not-json', 'not-lessons', 'newer', 'invalid', 'twice'].map(
			(kind) => `lessons.error.${kind}`,
		),
	];
	expect(keys.filter((key) => !(key in TEXTS.en))).toEqual([]);
});
