import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type PageOrder, parseOrders, type YenSign } from '../orders/parse-orders.ts';
import { keepPageOrders, type SeenOrder } from '../store/page-orders.ts';
import type { Desk } from './desk.ts';
import type { TabSession } from './tab-session.ts';

/** What `entrypoints/order-cells.ts` answers, read beside a hostile page. */
const CellsSchema = z.object({
	conversation: z.nullable(z.string().check(z.maxLength(300))),
	cells: z.array(z.string().check(z.maxLength(400))).check(z.maxLength(500)),
});

/** Panels load after the messages: looks after the conversation opened, in milliseconds. Two equal looks in a row are believed. */
const LOOKS = [700, 1_600, 3_500, 7_000];
/** After a new message in the same conversation the panel is looked at again, at most this often. */
const AGAIN_MS = 15_000;

/** Sites of mainland China, where the sign means yuan. */
const YUAN = new Set('pinduoduo 1688 taobao goofish doudian kuaishou wechat-shop jd xiaohongshu'.split(' '));
const yenOf = (site: string): YenSign => (YUAN.has(site) ? 'CNY' : site === 'mercari-jp' ? 'JPY' : null);

export interface OrderWatch {
	/** The reading of a tab changed; looks at the page's order panel when it is time. */
	watch(session: TabSession): void;
}

/**
 * Reads the orders shown beside the open chat and keeps them as facts of its buyer. `changed` is told when something new was kept. The timers
 * live as long as the background is awake, which it is while readings come in.
 */
export function createOrderWatch(desk: Desk, changed: (buyerId: string) => Promise<void>): OrderWatch {
	/** By tab: the conversation looked at, and when its last look ended. */
	const looked = new Map<number, { conversation: string; at: number }>();

	async function look(session: TabSession): Promise<string | null> {
		const { open } = session;
		if (!open) return null;
		const [outcome] = await browser.scripting.executeScript({
			target: { tabId: session.tabId, frameIds: [open.frameId] },
			files: ['/order-cells.js'],
		});
		const read = CellsSchema.safeParse(outcome?.result);
		if (!read.success || read.data.conversation !== open.snapshot.conversation) return null;
		return JSON.stringify(parseOrders(read.data.cells, yenOf(open.snapshot.site)));
	}

	async function follow(session: TabSession, conversation: string): Promise<void> {
		const started = Date.now();
		let last: string | null = null;
		let kept: string | null = null;
		for (const wait of LOOKS) {
			await new Promise((done) => setTimeout(done, Math.max(0, started + wait - Date.now())));
			const { open } = session;
			if (!open || open.snapshot.conversation !== conversation) return;
			const { buyerId } = open;
			const now = await look(session);
			const believed = now !== null && now === last && now !== kept;
			last = now;
			if (!believed) continue;
			kept = now;
			const seen = (JSON.parse(now) as PageOrder[]).flatMap((order) => seenOrder(order, open.snapshot.site));
			if (seen.length === 0) continue;
			if (await keepPageOrders(await desk.db(), buyerId, seen, desk.context())) await changed(buyerId);
		}
	}

	return {
		watch(session) {
			const conversation = session.open?.snapshot.conversation ?? null;
			if (conversation === null) return;
			const before = looked.get(session.tabId);
			if (before?.conversation === conversation && Date.now() - before.at < AGAIN_MS) return;
			looked.set(session.tabId, { conversation, at: Date.now() });
			follow(session, conversation).catch((error) =>
				console.error('Rapport: orders could not be read', error),
			);
		},
	};
}

/** An order is a fact only with a status: without one it says nothing about the stage. */
function seenOrder(order: PageOrder, site: string): SeenOrder[] {
	const { status, number, item, amount, currency, qty, at } = order;
	if (!status) return [];
	const told = Object.entries({ item, amount, currency, qty, at }).filter(([, value]) => value !== null);
	return [{ status, number, site, ...Object.fromEntries(told) }];
}
