// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { DashboardApp } from '../../components/dashboard/DashboardApp.tsx';
import { byName, ofType, press, settle } from './draw.tsx';
import { exampleSettings, NOW } from './example-state.ts';
import { memoryAsk } from './memory-ask.ts';

let root: HTMLElement | null = null;
afterEach(() => {
	if (root) render(null, root);
	document.body.replaceChildren();
});

it('settings list every site that may be read, and switch off those that the seller switched on', async () => {
	let patterns = ['https://chat.smallshop.example/*', 'http://intranet/*'];
	root = document.createElement('div');
	document.body.replaceChildren(root);
	const target = root;
	location.hash = '#/settings';
	const { ask, asked } = memoryAsk({
		'settings/get': () => exampleSettings('en'),
		'sites/list': () => ({
			switchedOn: patterns.map((pattern) => ({ pattern, host: new URL(pattern.replace('*', '')).host })),
			builtIn: [
				{
					id: 'shopee',
					name: 'Shopee',
					hosts: ['a.example', 'b.example', 'c.example', 'd.example'],
					allowed: true,
				},
				{ id: 'etsy', name: 'Etsy', hosts: ['www.etsy.com'], allowed: false },
			],
		}),
		'site/off': ({ pattern }) => {
			patterns = patterns.filter((one) => one !== pattern);
			return null;
		},
	});
	const copy = async () => true;
	await act(() =>
		render(
			<DashboardApp ask={ask} platform="other" languages={['en']} now={() => NOW} copy={copy} />,
			target,
		),
	);
	await settle();
	const text = () => document.body.textContent ?? '';
	expect(text()).toContain('intranet');
	expect(text()).toContain('2 marketplaces built in');
	expect(text()).toContain('Etsy www.etsy.comswitched off in the browser');
	await press(byName('button', 'Stop using Rapport on chat.smallshop.example'));
	expect(ofType(asked, 'site/off')).toEqual([
		{ type: 'site/off', pattern: 'https://chat.smallshop.example/*' },
	]);
	expect(text()).toContain('chat.smallshop.example is switched off');
	expect([...document.querySelectorAll('.rapport-site-list bdi')].map((site) => site.textContent)).toEqual([
		'intranet',
	]);
	document.title = 'Rapport';
	const { violations } = await axe.run(document.documentElement, {
		rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
	});
	expect(violations.map(({ id }) => id)).toEqual([]);
});
