import { describe, expect, it } from 'vitest';
import { SITES } from '../../lib/reader/sites/sites.ts';
import { CATALOGUE } from '../pages/catalogue.ts';
import { BROWSERS } from './browser.ts';
import { eventually, inDemo, press, useDemoExtension } from './demo-extension.ts';
import { sidebarOf } from './sidebar-page.ts';

const declared = new Set(
	SITES.flatMap(({ matches }) => matches.map((pattern) => new URL(pattern.replace('*', '')).host)),
);
/** Chats at addresses where the extension runs by itself; the hostile page and the one to be taught have tests of their own. */
const OTHERS = ['hostile', 'oddshop'];
const PAGES = CATALOGUE.filter(
	({ id, url, stories }) => stories.length > 0 && !OTHERS.includes(id) && declared.has(new URL(url).host),
);

describe.each(BROWSERS)('every demo marketplace in %s', (kind) => {
	const demo = useDemoExtension(kind);

	it('are at least eight', () => {
		expect(PAGES.length).toBeGreaterThanOrEqual(8);
	});

	it.each(PAGES)('$id is read exactly and written into, and nothing is sent', async ({ url, site }) => {
		const page = await demo.open(url, 'buyer=hans');
		await page.waitForFunction('Boolean(window.demo)', { timeout: 15_000 });
		const sidebar = await sidebarOf(page);
		const truth = await inDemo(page, (d) => d.truth());
		await sidebar.forBuyer(truth.buyer.name);
		expect(await sidebar.insertReply(1, '测试')).not.toBe('');
		const [first = ''] = await sidebar.replies();
		const beginning = first.split('〔')[0]?.slice(0, 12) ?? '';
		await eventually(
			() => inDemo(page, (d) => d.composerText()),
			(text) => beginning !== '' && text.includes(beginning),
		);
		expect(await inDemo(page, (d) => d.sent.length)).toBe(0);

		await press(sidebar.frame, 'Menu');
		await press(sidebar.frame, 'What Rapport reads here');
		const json = await eventually(
			() => sidebar.frame.$eval('pre', (pre) => pre.textContent ?? ''),
			(text) => text !== '',
		);
		const reading = JSON.parse(json);
		expect(reading.site).toBe(site);
		expect(reading.buyer).toEqual({ name: truth.buyer.name, id: truth.buyer.id });
		const sides = (rows: { from: string; text: string }[]) =>
			rows.map(({ from, text }) => `${from}: ${text}`);
		expect(sides(reading.messages)).toEqual(sides(truth.messages));
		await page.close();
	});
});
