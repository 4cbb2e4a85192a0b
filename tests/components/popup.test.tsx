// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import { UI_LANGUAGES } from '../../lib/chat/vocabulary.ts';
import { PAGE_STATUSES, type PopupState } from '../../lib/messaging/site-requests.ts';
import type { ViewRequest } from '../../lib/messaging/view-requests.ts';
import { DEFAULT_SHORTCUTS } from '../../lib/shortcuts/defaults.ts';
import { allByName, byName, nameOf, ofType, press, settle } from './draw.tsx';
import { memoryAsk } from './memory-ask.ts';

const STATE: PopupState = {
	page: 'off',
	name: 'chat.smallshop.example',
	pattern: 'https://chat.smallshop.example/*',
	switchedOn: false,
	buyer: null,
	place: 'docked',
	dockOpen: true,
	narrowLayout: false,
	due: 0,
	settings: { language: 'en', theme: 'system', shortcuts: DEFAULT_SHORTCUTS },
};

let root: HTMLElement | null = null;
afterEach(() => {
	if (root) render(null, root);
	document.body.replaceChildren();
});

interface Drawn {
	asked: ViewRequest[];
	/** In the order they happened: what was asked of the browser in the seller's gesture. */
	gestures: string[];
	closed: () => boolean;
}

async function draw(state: PopupState, { allow = true, hasPanel = true } = {}): Promise<Drawn> {
	root = document.createElement('div');
	document.body.replaceChildren(root);
	const { ask, asked } = memoryAsk({ 'popup/state': () => state });
	const gestures: string[] = [];
	let closed = false;
	const target = root;
	await act(() =>
		render(
			<PopupApp
				ask={ask}
				platform="other"
				languages={['en']}
				now={() => 0}
				copy={async () => true}
				requestSite={async (pattern) => {
					gestures.push(`request ${pattern} after ${asked.length}`);
					return allow;
				}}
				openPanel={
					hasPanel
						? async () => {
								gestures.push(`panel after ${ofType(asked, 'place/set').length}`);
							}
						: null
				}
				close={() => {
					closed = true;
				}}
			/>,
			target,
		),
	);
	await settle();
	return { asked, gestures, closed: () => closed };
}

const text = () => document.body.textContent ?? '';

describe('the popup', () => {
	it('asks the browser for this one site in the click itself, then switches it on', async () => {
		const { asked, gestures } = await draw(STATE);
		const before = asked.length;
		await press(byName('button', 'Use Rapport on this site'));
		expect(gestures).toEqual([`request ${STATE.pattern} after ${before}`]);
		expect(ofType(asked, 'site/on')).toEqual([{ type: 'site/on', pattern: STATE.pattern }]);
	});

	it('switches nothing on when the seller says no, and says so', async () => {
		const { asked } = await draw(STATE, { allow: false });
		await press(byName('button', 'Use Rapport on this site'));
		expect(ofType(asked, 'site/on')).toEqual([]);
		expect(text()).toContain('Not switched on: the browser was not allowed to.');
	});

	it('opens the side panel before anything else when it is chosen', async () => {
		const { asked, gestures } = await draw({ ...STATE, page: 'reading', buyer: 'Anna' });
		await press(byName('radio', 'In the side panel'));
		expect(gestures).toEqual(['panel after 0']);
		expect(ofType(asked, 'place/set')).toEqual([{ type: 'place/set', place: 'native' }]);
	});

	it('offers no side panel where the browser has none', async () => {
		await draw({ ...STATE, page: 'reading', buyer: 'Anna' }, { hasPanel: false });
		expect(allByName('radio', /./)).toEqual([]);
		expect(byName('button', 'Fold the sidebar away')).toBeTruthy();
	});

	it('folds the dock, goes to it, and opens the dashboard, each closing the popup', async () => {
		for (const [name, request] of [
			['Fold the sidebar away', 'dock/close'],
			['Go to the sidebar', 'dock/focus'],
			['2 follow-ups due', 'dashboard/open'],
		] as const) {
			const { asked, closed } = await draw({ ...STATE, page: 'reading', buyer: 'Anna', due: 2 });
			await press(byName('button', name));
			expect(asked.some(({ type }) => type === request)).toBe(true);
			expect(closed()).toBe(true);
		}
	});

	it('gives a switched-on site back', async () => {
		const { asked } = await draw({ ...STATE, page: 'no-chat', switchedOn: true });
		await press(byName('button', 'Stop using Rapport on this site'));
		expect(ofType(asked, 'site/off')).toEqual([{ type: 'site/off', pattern: STATE.pattern }]);
	});

	it('offers nothing to switch on where no extension may run', async () => {
		await draw({ ...STATE, page: 'blocked', name: null, pattern: null });
		expect(text()).toContain('The browser lets no extension read this page.');
		expect(allByName('button', /Use Rapport/)).toEqual([]);
	});

	it('warns of the side panel where the site changes its layout when narrow', async () => {
		await draw({ ...STATE, page: 'reading', place: 'native', narrowLayout: true });
		expect(text()).toContain('changes its layout when the window gets narrow');
	});

	it('shows a buyer’s name as text', async () => {
		await draw({ ...STATE, page: 'reading', buyer: '<img src=x onerror=alert(1)>' });
		expect(document.querySelector('img')).toBeNull();
		expect(text()).toContain('<img src=x');
	});

	it.each(UI_LANGUAGES.flatMap((language) => PAGE_STATUSES.map((page) => [language, page] as const)))(
		'in %s says %s in words, every control named, and axe finds nothing',
		async (language, page) => {
			const blocked = page === 'blocked';
			const settings = { ...STATE.settings, language };
			const name = blocked ? null : STATE.name;
			await draw({ ...STATE, page, name, settings, switchedOn: page === 'reading', due: 3 });
			expect(text()).not.toMatch(/popup\.|place\.|\{\w+\}/);
			for (const control of document.querySelectorAll('button, input')) expect(nameOf(control)).not.toBe('');
			document.title = 'Rapport';
			const { violations } = await axe.run(document.documentElement, {
				rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
			});
			expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
		},
	);
});
