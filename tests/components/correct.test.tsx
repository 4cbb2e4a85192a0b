// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { IntentSignal } from '../../lib/chat/signals.ts';
import { TEXTS } from '../../lib/locale/texts.ts';
import type { CorrectionView, ViewState } from '../../lib/messaging/view.ts';
import { byName, type Drawn, drawSidebar, key, press } from './draw.tsx';
import { complaintState, exampleState } from './example-state.ts';

let drawn: Drawn | null = null;
afterEach(() => drawn?.leave());

const w = (key: string) => TEXTS.en[key] ?? '';
const menuOf = (scheme: string) => byName('button', `Correct: ${w(`scheme.${scheme}`)}`);
const entry = (name: string): HTMLElement => {
	const found = [...document.querySelectorAll<HTMLElement>('[role^=menuitem]')].find(
		(one) => one.textContent?.trim() === name,
	);
	if (!found) throw new Error(`no entry ${name}`);
	return found;
};
const underPointer = (title: string): HTMLElement => {
	const found = document.querySelector<HTMLElement>(`.rapport-quick [title="${title}"]`);
	if (!found) throw new Error(`no button ${title}`);
	return found;
};

async function draw(state: ViewState, answers: Parameters<typeof drawSidebar>[1] = {}) {
	drawn = await drawSidebar(state, answers);
	const { asked } = drawn;
	return {
		set: () =>
			asked.flatMap((one) => {
				if (one.type !== 'correction/set') return [];
				const { scheme, value, holds, messageId } = one;
				return [[scheme, value, holds, ...(messageId ? [messageId] : [])]];
			}),
		back: () => asked.filter(({ type }) => type === 'correction/undo' || type === 'correction/restore'),
	};
}

/** The example with other wishes and corrections. */
function stateWith(intents: IntentSignal[], corrections: CorrectionView[] = []): ViewState {
	const state = exampleState();
	const { assessment, buyer } = state;
	if (!assessment || !buyer) throw new Error('the example has both');
	return { ...state, assessment: { ...assessment, intents }, buyer: { ...buyer, corrections } };
}
const wish = (id: IntentSignal['id'], more: Partial<IntentSignal> = {}): IntentSignal => ({
	id,
	p: 0.8,
	evidence: [],
	...more,
});

describe('a belief, without opening it', () => {
	it('is confirmed or denied with one click of the mouse', async () => {
		const { set } = await draw(exampleState());
		await press(underPointer(`${w('type.temperament.analytical')}: that’s right`));
		await press(underPointer(`${w('objection.price')}: not so`));
		expect(set()).toEqual([
			['temperament', 'analytical', true],
			['objection', 'price', false],
		]);
	});

	it('is changed, denied or emptied from its menu', async () => {
		const { set } = await draw(exampleState());
		for (const name of [w('stage.decision'), w('correct.not'), w('correction.none')]) {
			await press(menuOf('stage'));
			await press(entry(name));
		}
		expect(set()).toEqual([
			['stage', 'decision', true],
			['stage', 'evaluation', false],
			['stage', null, true],
		]);
	});

	it('of a list is ticked off and on, each by itself', async () => {
		const { set } = await draw(exampleState());
		await press(menuOf('worry'));
		expect(entry(w('worry.seller-credibility')).getAttribute('aria-checked')).toBe('true');
		await press(entry(w('worry.seller-credibility')));
		await press(menuOf('worry'));
		await press(entry(w('worry.payment-safety')));
		expect(set()).toEqual([
			['worry', 'seller-credibility', false],
			['worry', 'payment-safety', true],
		]);
	});

	it('is marked once the seller had a say, and given back', async () => {
		const { back } = await draw(exampleState());
		const cell = menuOf('service-state').closest('.rapport-belief-cell');
		expect(cell?.querySelector('.rapport-pinned')?.textContent).toBe(w('belief.yours'));
		await press(menuOf('service-state'));
		await press(entry(w('correction.undo')));
		await press(byName('button', w('action.undo')));
		expect(back()).toEqual([
			{ type: 'correction/undo', correctionId: 'k1' },
			{ type: 'correction/restore', correctionId: 'k1' },
		]);
	});

	it('brings back what it replaced when it is undone', async () => {
		const { back } = await draw(exampleState(), {
			'correction/set': () => ({ id: 'new', replaced: ['old'] }),
		});
		await press(menuOf('stage'));
		await press(entry(w('stage.decision')));
		await press(byName('button', w('action.undo')));
		expect(back()).toEqual([{ type: 'correction/undo', correctionId: 'new', restore: ['old'] }]);
	});

	it('is corrected by keyboard alone', async () => {
		const { set } = await draw(exampleState());
		menuOf('stage').focus();
		await press(menuOf('stage'));
		expect(document.activeElement?.textContent).toBe(w('correction.confirm'));
		await key(document.activeElement ?? document.body, { key: 'End' });
		expect(document.activeElement?.textContent).toBe(w('stage.post-purchase'));
		await key(document.activeElement ?? document.body, { key: 'd' });
		expect(document.activeElement?.textContent).toBe(w('stage.decision'));
		await key(document.activeElement ?? document.body, { key: 'ArrowUp' });
		await key(document.activeElement ?? document.body, { key: 'Escape' });
		expect(document.activeElement).toBe(menuOf('stage'));
		expect(document.querySelector('[role=menu]')).toBeNull();
		expect(set()).toEqual([]);
	});
});

describe('wishes of the newest messages', () => {
	it('are confirmed, dropped in every message that shows them, and changed', async () => {
		const { set } = await draw(stateWith([wish('haggle', { messages: ['m5', 'm6'] })]));
		const name = w('intent.haggle');
		await press(underPointer(`${name}: that’s right`));
		await press(underPointer(`${name}: not so`));
		await press(byName('button', name));
		await press(entry(w('intent.ask-after-sales')));
		expect(set()).toEqual([
			['intent', 'haggle', true, 'm5'],
			['intent', 'haggle', false, 'm5'],
			['intent', 'haggle', false, 'm6'],
			['intent', 'haggle', false, 'm5'],
			['intent', 'haggle', false, 'm6'],
			['intent', 'ask-after-sales', true, 'm5'],
		]);
	});

	it('are added where Rapport saw none', async () => {
		const { set } = await draw(stateWith([]));
		await press(byName('button', w('correct.add-intent')));
		await press(entry(w('intent.urge')));
		expect(set()).toEqual([['intent', 'urge', true, 'm6']]);
	});

	it('stay to be seen when dropped, and come back with a click', async () => {
		const dropped = { scheme: 'intent', value: 'haggle', holds: false };
		const { back } = await draw(
			stateWith(
				[wish('urge', { pinned: true, messages: ['m6'] })],
				[
					{ id: 'k2', ...dropped, messageId: 'm6' },
					{ id: 'k3', ...dropped, messageId: 'm0' },
					{ id: 'k4', scheme: 'intent', value: 'urge', holds: true, messageId: 'm6' },
				],
			),
		);
		expect(document.querySelectorAll('.rapport-wish-dropped')).toHaveLength(1);
		await press(document.querySelector<HTMLElement>('.rapport-wish-dropped') ?? document.body);
		await press(byName('button', `${w('intent.urge')} (${w('belief.yours')})`));
		await press(entry(w('correction.undo')));
		expect(back()).toEqual([
			{ type: 'correction/undo', correctionId: 'k2' },
			{ type: 'correction/undo', correctionId: 'k4' },
		]);
	});

	it('cannot be corrected of a buyer that is not kept', async () => {
		await draw({ ...stateWith([wish('haggle')]), buyer: null });
		expect(document.querySelector('.rapport-wants')?.textContent).toContain(w('intent.haggle'));
		expect(document.querySelector('.rapport-wants button')).toBeNull();
		expect(document.querySelector('.rapport-quick')).toBeNull();
	});
});

describe('mood and complaint', () => {
	it('changes the mood of the newest buyer message', async () => {
		const { set } = await draw(exampleState());
		await press(byName('button', `${w('emotion.impatience')} · Correct: ${w('scheme.emotion')}`));
		await press(entry(w('emotion.confusion')));
		await press(underPointer(`${w('emotion.impatience')}: not so`));
		expect(set()).toEqual([
			['emotion', 'confusion', true, 'm6'],
			['emotion', 'impatience', false, 'm6'],
		]);
	});

	it('dismisses a complaint, and offers to take it up again', async () => {
		const state = complaintState();
		const { set } = await draw(state);
		await press(byName('button', w('correct.no-complaint')));
		expect(set()).toEqual([['complaint-cause', null, true]]);
		const said = { id: 'k9', scheme: 'complaint-cause', value: null, holds: true };
		const { assessment, buyer } = state;
		if (!assessment || !buyer) throw new Error('the example has both');
		const profile = { ...assessment.profile, complaint: null };
		await drawn?.show({
			...state,
			assessment: { ...assessment, profile },
			buyer: { ...buyer, corrections: [said] },
		});
		await press(menuOf('complaint-cause'));
		expect(entry(w('correction.undo'))).toBeDefined();
	});
});
