// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { LearningCard } from '../../components/dashboard/LearningCard.tsx';
import { UiContext } from '../../components/ui/context.ts';
import { createTranslator } from '../../lib/locale/translate.ts';
import type { LearningResults } from '../../lib/messaging/learning-requests.ts';
import { DEFAULT_SHORTCUTS } from '../../lib/shortcuts/defaults.ts';
import { byName, press, settle } from './draw.tsx';
import { NOW } from './example-state.ts';
import { memoryAsk } from './memory-ask.ts';

const text = () => document.body.textContent ?? '';
let takeBack: (() => void) | undefined;

async function draw(results: LearningResults['learning/get'][]) {
	const root = document.createElement('div');
	document.body.replaceChildren(root);
	let nth = 0;
	const { ask, asked } = memoryAsk({
		'learning/get': () => results[Math.min(nth++, results.length - 1)] ?? { corrections: 0, rows: [] },
		'learning/reset': () => ({ since: 42 }),
	});
	const words = createTranslator('en');
	const tell = (_message: string, undo?: () => void) => {
		takeBack = undo;
	};
	const ui = {
		words,
		ask,
		platform: 'other' as const,
		shortcuts: DEFAULT_SHORTCUTS,
		now: () => NOW,
		drafts: new Map<string, string>(),
		copy: async () => true,
		tell,
	};
	await act(() =>
		render(
			<UiContext.Provider value={ui}>
				<LearningCard />
			</UiContext.Provider>,
			root,
		),
	);
	await settle();
	return asked;
}

afterEach(() => document.body.replaceChildren());

const LEARNED = {
	corrections: 5,
	rows: [
		{ scheme: 'intent', id: 'place-order', more: true, words: ['我要上车', 'count me in'] },
		{ scheme: 'worry', id: 'payment-safety', more: false, words: [] },
		{ scheme: 'complaint', id: 'complaint', more: false, words: [] },
	],
};

describe('what corrections taught, in the settings', () => {
	it('is told in words: what, more or less, and whose words', async () => {
		await draw([LEARNED]);
		expect(text()).toContain('Learning from 5 corrections.');
		const lines = [...document.querySelectorAll('li')].map((line) => line.textContent);
		expect(lines).toHaveLength(3);
		expect(lines[0]).toMatch(/^Wish .+ \(said more readily\) because of 我要上车.+count me in$/);
		expect(lines[1]).toMatch(/\(said less readily\)$/);
		expect(lines[2]).not.toMatch(/\bcomplaint\.complaint|scheme\./);
	});

	it('says that several must agree while nothing came of it', async () => {
		await draw([{ corrections: 1, rows: [] }]);
		expect(text()).toContain('Learning from 1 correction.');
		expect(text()).toContain('several must agree');
	});

	it('offers nothing to forget where nothing was taught', async () => {
		await draw([{ corrections: 0, rows: [] }]);
		expect(text()).toContain('Nothing yet.');
		expect(document.querySelector('button')).toBeNull();
	});

	it('is forgotten, and the forgetting taken back', async () => {
		const asked = await draw([LEARNED, { corrections: 0, rows: [] }, LEARNED]);
		await press(byName('button', 'Forget what was learned'));
		expect(text()).toContain('Nothing yet.');
		takeBack?.();
		await settle();
		expect(asked.map(({ type }) => type)).toEqual([
			'learning/get',
			'learning/reset',
			'learning/get',
			'learning/restore',
			'learning/get',
		]);
		expect(asked[3]).toMatchObject({ since: 42 });
		expect(text()).toContain('Learning from 5 corrections.');
	});
});
