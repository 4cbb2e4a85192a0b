// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { ReplyLearningCard } from '../../components/dashboard/ReplyLearningCard.tsx';
import { UiContext } from '../../components/ui/context.ts';
import { LEARNT } from '../../lib/advice/reply-taste.ts';
import { createTranslator } from '../../lib/locale/translate.ts';
import type { LearnedReplies } from '../../lib/messaging/learning-requests.ts';
import { DEFAULT_SHORTCUTS } from '../../lib/shortcuts/defaults.ts';
import { TONES } from '../../lib/templates/template.ts';
import { byName, press, settle } from './draw.tsx';
import { NOW } from './example-state.ts';
import { memoryAsk } from './memory-ask.ts';

const text = () => document.body.textContent ?? '';
let takeBack: (() => void) | undefined;

async function draw(...answers: LearnedReplies[]) {
	const root = document.createElement('div');
	document.body.replaceChildren(root);
	let nth = 0;
	const { ask, asked } = memoryAsk({
		'reply-learning/get': () => answers[Math.min(nth++, answers.length - 1)] ?? NOTHING,
		'reply-learning/reset': () => ({ since: 42 }),
	});
	const ui = {
		words: createTranslator('en'),
		ask,
		platform: 'other' as const,
		shortcuts: DEFAULT_SHORTCUTS,
		now: () => NOW,
		drafts: new Map<string, string>(),
		copy: async () => true,
		tell: (_message: string, undo?: () => void) => {
			takeBack = undo;
		},
	};
	await act(() =>
		render(
			<UiContext.Provider value={ui}>
				<ReplyLearningCard />
			</UiContext.Provider>,
			root,
		),
	);
	await settle();
	return asked;
}

const NOTHING: LearnedReplies = { choices: 0, edited: 0, ways: [], templates: [] };
const SOME: LearnedReplies = {
	choices: 12,
	edited: 2,
	ways: [
		{ id: 'tone:brief', more: true },
		{ id: 'long', more: false },
	],
	templates: [
		{ title: 'Hold the price', used: 5, point: 'intent.haggle', more: true },
		{ title: 'Say sorry', used: 0, point: 'step.apologise', more: false },
	],
};

afterEach(() => document.body.replaceChildren());

describe('what choices of replies taught', () => {
	it('is told in words: ways of writing, templates that rose or fell, and where', async () => {
		await draw(SOME);
		expect(text()).toContain('Learning from 12 choices. You changed 2 of them before sending.');
		expect(text()).toContain('short replies: earlier');
		expect(text()).toContain('long texts: later');
		const [up, down] = [...document.querySelectorAll('[aria-label=Templates] li')];
		expect(up?.textContent).toMatch(/Hold the price.*Bargaining.*used 5 times/s);
		expect(up?.querySelector('[aria-label=rose]')).not.toBeNull();
		expect(down?.textContent).toMatch(/Say sorry.*Apologise/s);
		expect(down?.querySelector('[aria-label=fell]')).not.toBeNull();
	});

	it('is forgotten at a press, and that can be taken back', async () => {
		const asked = await draw(SOME, NOTHING, SOME);
		await press(byName('button', 'Forget what was learned'));
		expect(text()).toContain('Nothing yet.');
		await act(() => takeBack?.());
		await settle();
		expect(asked.at(-2)).toEqual({ type: 'reply-learning/restore', since: 42 });
		expect(text()).toContain('short replies: earlier');
	});

	it('says so where choices do not agree yet', async () => {
		await draw({ ...NOTHING, choices: 3 });
		expect(text()).toContain('several choices must agree first');
	});

	it('has words for all that can be learned, in three languages', () => {
		for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
			const words = createTranslator(language);
			for (const id of ['long', ...[...TONES, 'plain'].map((tone) => `tone.${tone}`)])
				expect([language, id, words.has(`taste.${id}`)]).toEqual([language, id, true]);
			for (const id of LEARNT)
				expect([language, id, words.has(`taste.reason.${id}`)]).toEqual([language, id, true]);
		}
	});
});
