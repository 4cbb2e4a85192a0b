// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import type { ViewState } from '../../lib/messaging/view.ts';
import { byName, type Drawn, drawSidebar, nameOf, press } from './draw.tsx';
import { complaintState, exampleState, noChatState, unsureState } from './example-state.ts';

let drawn: Drawn | null = null;
afterEach(() => {
	drawn?.leave();
	drawn = null;
});

/** What axe finds without a layout: names, roles, structure. Contrast and sizes are looked at in Chromium by the harness. */
async function findings(): Promise<string[]> {
	document.title = 'Rapport';
	const { violations } = await axe.run(document.documentElement, {
		rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
	});
	return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
}

const states: [string, () => ViewState][] = [
	['a buyer', () => exampleState('en')],
	['a complaint', () => complaintState('zh-Hant')],
	['no chat', () => noChatState('zh-Hans')],
	['an unsure page', () => unsureState('en')],
];

it.each(states)('axe finds nothing in the sidebar with %s', async (_, state) => {
	drawn = await drawSidebar(state());
	expect(await findings()).toEqual([]);
});

it('axe finds nothing with panels, forms and a dialog open', async () => {
	drawn = await drawSidebar(exampleState());
	for (const row of document.querySelectorAll<HTMLElement>('.rapport-belief-row')) await press(row);
	for (const row of document.querySelectorAll<HTMLElement>('.rapport-task .rapport-icon-button:last-child')) {
		await press(row);
	}
	await press(byName('button', /^Reply 5 /));
	await press(byName('button', 'Menu'));
	await press(byName('menuitem', 'Keyboard shortcuts'));
	expect(await findings()).toEqual([]);
});

it('every control has a name, and no two icon buttons share one in the same card', async () => {
	drawn = await drawSidebar(exampleState());
	for (const control of document.querySelectorAll('button, input, textarea, select')) {
		expect(nameOf(control), control.outerHTML).not.toBe('');
	}
	for (const card of document.querySelectorAll('.rapport-card')) {
		const names = [...card.querySelectorAll('.rapport-icon-button')].map(nameOf);
		expect(new Set(names).size).toBe(names.length);
	}
});
