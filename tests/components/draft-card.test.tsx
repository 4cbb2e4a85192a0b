// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { DraftView } from '../../lib/messaging/view.ts';
import { byName, type Drawn, drawSidebar, ofType, press } from './draw.tsx';
import { exampleState } from './example-state.ts';

const text = () => document.body.textContent ?? '';
let leave: (() => void) | null = null;
afterEach(() => {
	leave?.();
	document.body.replaceChildren();
});

const draftOf = (conversationId: string | null): DraftView => ({
	conversationId,
	findings: [
		{
			id: 'over-promise',
			severity: 'warn',
			reason: { key: 'draft.over-promise', params: { text: 'I <b>guarantee</b>' } },
			safer: 'expect that',
		},
		{
			id: 'blank',
			severity: 'warn',
			reason: { key: 'draft.blank', params: { text: '[name]' } },
			safer: null,
		},
		{ id: 'link', severity: 'note', reason: { key: 'draft.link', params: { text: 'x.com' } }, safer: '' },
	],
});

describe('the draft check in the sidebar', () => {
	const draw = async (draft: DraftView): Promise<Drawn> => {
		const drawn = await drawSidebar(exampleState(), { 'draft/apply': () => ({ status: 'inserted' }) });
		leave = drawn.leave;
		await drawn.push({ type: 'draft', draft });
		return drawn;
	};
	const here = exampleState().conversationId;

	it('shows reasons as text, and applies the finding that was pressed', async () => {
		const drawn = await draw(draftOf(here));
		expect(text()).toContain('I <b>guarantee</b>');
		expect(text()).toContain('[name]');
		expect(document.querySelector('.rapport-draft b')).toBeNull();
		await press(byName('button', 'Use this wording'));
		await press(byName('button', 'Take it out'));
		expect(
			ofType(drawn.asked, 'draft/apply').map(({ finding, conversationId }) => [finding, conversationId]),
		).toEqual([
			[0, here],
			[2, here],
		]);
	});

	it('shows nothing of another conversation, and goes away with the draft', async () => {
		const drawn = await draw(draftOf('another'));
		expect(document.querySelector('.rapport-draft')).toBeNull();
		await drawn.push({ type: 'draft', draft: draftOf(here) });
		expect(document.querySelector('.rapport-draft')).not.toBeNull();
		await drawn.push({ type: 'draft', draft: { conversationId: here, findings: [] } });
		expect(document.querySelector('.rapport-draft')).toBeNull();
	});

	it('is switched off for the site', async () => {
		const drawn = await draw(draftOf(here));
		await press(byName('button', 'Not on this site'));
		expect(ofType(drawn.asked, 'draft/site').map(({ on }) => on)).toEqual([false]);
	});
});
