import { describe, expect, it } from 'vitest';
import type { PageOrder } from '../../lib/orders/parse-orders.ts';
import { CATALOGUE } from '../pages/catalogue.ts';
import { BROWSERS } from './browser.ts';
import { askBackground, type DemoWindow, eventually, inDemo, useDemoExtension } from './demo-extension.ts';
import { sidebarOf } from './sidebar-page.ts';

/** Pages that show the buyer's order beside the chat: definition lists, cards, sentences, shadow roots, several languages. */
const IDS = 'tiktok kuaishou xiaohongshu taobao amazon aliexpress ebay mercari-jp carousell avito'.split(' ');
const PAGES = CATALOGUE.filter(({ id }) => IDS.includes(id));

interface Kept {
	number?: string;
	amount: number;
	status: string;
}

describe.each(BROWSERS)('orders beside the chat in %s', (kind) => {
	const demo = useDemoExtension(kind);

	const truthOf = (d: DemoWindow['demo']) =>
		d.truth() as ReturnType<DemoWindow['demo']['truth']> & { orders?: PageOrder[] };

	async function keptOrders(name: string, site: string): Promise<Kept[]> {
		const page = await demo.running.openExtensionPage('/dashboard.html');
		const ask = <T>(request: object) => askBackground<{ result: T }>(page, request);
		const { result } = await ask<{ rows: { id: string; name: string; sites: string[] }[] }>({
			type: 'buyers/list',
			search: name,
			limit: 50,
			offset: 0,
		});
		const buyer = result.rows.find((row) => row.name === name && row.sites.includes(site));
		const record = buyer
			? await ask<{ buyer: { orders: Kept[] } }>({ type: 'buyer/get', buyerId: buyer.id })
			: null;
		await page.close();
		return record?.result.buyer.orders ?? [];
	}

	it('are shown on all of these pages', () => {
		expect(PAGES.length).toBe(IDS.length);
	});

	it.each(PAGES)(
		'$id: number, amount and status become facts of this buyer, and of no other',
		async ({ url, site }) => {
			const page = await demo.open(url, 'buyer=hant');
			await page.waitForFunction('Boolean(window.demo)', { timeout: 15_000 });
			const sidebar = await sidebarOf(page);
			const truth = await inDemo(page, truthOf);
			await sidebar.forBuyer(truth.buyer.name);
			const wanted = (truth.orders ?? []).map(({ number, amount }) => ({ number, amount }));
			expect(wanted.length).toBeGreaterThan(0);
			const kept = await eventually(
				() => keptOrders(truth.buyer.name, site),
				(orders) => orders.length >= wanted.length,
				20_000,
			);
			expect(kept.map(({ number, amount }) => ({ number, amount }))).toEqual(wanted);
			expect(kept.every(({ status }) => status === 'paid')).toBe(true);
			await page.close();
		},
	);
});
