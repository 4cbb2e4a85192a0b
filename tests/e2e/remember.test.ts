import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoServer, startDemoServer } from '../pages/server.ts';
import { BROWSERS, launch, type RunningBrowser } from './browser.ts';
import { askBackground, control, eventually, inDemo, press } from './demo-extension.ts';
import { sidebarOf } from './sidebar-page.ts';

const SHOPEE = 'https://seller.shopee.co.th/new-webchat/conversations?buyer=en&script=off';

/** Close the browser, come back, open the same buyer: everything is still there, nothing doubled or lost. */
describe.each(BROWSERS)('what the seller wrote survives a restart of %s', (kind) => {
	let server: DemoServer;
	let profile: string;
	let running: RunningBrowser;
	const start = () => launch({ kind, port: server.port, hosts: server.hosts, profile });
	beforeAll(async () => {
		server = await startDemoServer();
		profile = await mkdtemp(join(tmpdir(), 'rapport-profile-'));
		running = await start();
	});
	afterAll(async () => {
		await running.close();
		await server.close();
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	});

	/** Customer's page in the dashboard as text, and the whole export. */
	async function exported(): Promise<{
		tables: Record<string, { id: string; text?: string; seq?: number }[]>;
	}> {
		const dashboard = await running.openExtensionPage('/dashboard.html#/settings');
		const answer = await askBackground<{ result: { content: string } }>(dashboard, {
			type: 'data/export',
			format: 'json',
			buyerId: null,
		});
		await dashboard.close();
		return JSON.parse(answer.result.content);
	}

	it('keeps note, tag, follow-up and history', async () => {
		const page = await running.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		const name = await inDemo(page, (d) => d.truth().buyer.name);
		await sidebar.forBuyer(name);
		const note = await control(sidebar.frame, /note/i);
		await note.type('Prefers olive');
		await page.keyboard.down('Control');
		await page.keyboard.press('Enter');
		await page.keyboard.up('Control');
		await eventually(sidebar.text, (text) => text.includes('Prefers olive'));
		await sidebar.frame.click('.rapport-task-suggested .rapport-accept');
		await inDemo(page, (d) => d.receive('I will decide tonight'));
		await eventually(
			exported,
			({ tables }) => tables.messages?.some((m) => m.text === 'I will decide tonight') ?? false,
		);
		const before = await exported();
		await page.close();
		await running.close();

		running = await start();
		const again = await running.open(SHOPEE);
		const reopened = await sidebarOf(again);
		await reopened.forBuyer(name);
		expect(await reopened.text()).toContain('Prefers olive');
		const after = await exported();
		for (const table of ['buyers', 'identities', 'conversations', 'messages', 'notes', 'tasks']) {
			expect(
				after.tables[table]?.map(({ id }) => id),
				table,
			).toEqual(before.tables[table]?.map(({ id }) => id));
		}
		expect(after.tables.messages?.length).toBeGreaterThan(5);
		await again.close();
	});

	it('exports everything, and imports it back into an empty profile without loss', async () => {
		const before = await exported();
		const empty = await launch({ kind, port: server.port, hosts: server.hosts });
		try {
			const dashboard = await empty.openExtensionPage('/dashboard.html#/settings');
			type Imported = { ok: boolean; result?: { added: number }; error?: { key: string } };
			const put = (json: string) => askBackground<Imported>(dashboard, { type: 'data/import', json });
			const take = async () => {
				const request = { type: 'data/export', format: 'json', buyerId: null };
				return (await askBackground<{ result: { content: string } }>(dashboard, request)).result.content;
			};

			expect(await put('{"format":"rapport","version":1,"tables":{"no')).toMatchObject({
				ok: false,
				error: { key: 'import.error.not-json' },
			});
			expect(JSON.parse(await take()).tables.messages).toEqual([]);

			const first = await put(JSON.stringify(before));
			expect(first.ok).toBe(true);
			expect(first.result?.added).toBeGreaterThan(0);
			expect(JSON.parse(await take()).tables).toEqual(before.tables);
			const second = await put(JSON.stringify(before));
			expect(second).toMatchObject({ ok: true, result: { added: 0 } });
		} finally {
			await empty.close();
		}
	});

	it('tells of a follow-up when it is due, and marks it done', async () => {
		const page = await running.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer(await inDemo(page, (d) => d.truth().buyer.name));
		const dashboard = await running.openExtensionPage('/dashboard.html#/follow-ups');
		const buyerId = (await exported()).tables.buyers?.[0]?.id ?? '';
		await askBackground(dashboard, {
			type: 'task/create',
			buyerId,
			kind: 'promise',
			dueAt: Date.now() + 1_500,
			text: 'Send the size chart',
		});
		const told = async () => {
			const { tables } = await exported();
			return (tables.tasks as unknown as { text: string; notifiedAt: number | null; status: string }[]).find(
				({ text }) => text === 'Send the size chart',
			);
		};
		await eventually(told, (task) => typeof task?.notifiedAt === 'number', 60_000);
		await eventually(
			() => dashboard.evaluate('(globalThis.browser ?? chrome).action.getBadgeText({})') as Promise<string>,
			(text) => text !== '',
		);
		await page.bringToFront();
		await eventually(sidebar.text, (text) => text.includes('Send the size chart'));
		await press(sidebar.frame, /done.*size chart|size chart.*done|mark.*done/i);
		await eventually(told, (task) => task?.status === 'done');
		await dashboard.close();
		await page.close();
	}, 150_000);
});
