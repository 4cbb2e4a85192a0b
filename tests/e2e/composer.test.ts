import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRig } from '../pages/editors/rig/build-rig.ts';
import type { RigRequest } from '../pages/editors/rig/content.ts';
import { type EditorServer, serveEditors } from '../pages/editors/serve-editors.ts';
import { BROWSERS, launch, type RunningBrowser } from './browser.ts';

type Request = Omit<RigRequest, 'path'>;
interface Result {
	status: string;
	text?: string;
	mode?: string;
	unchanged?: boolean;
	limit?: number;
	marked?: boolean;
}

/** Puts text into the page's composer. The rig runs `lib/composer` in a content script; another path can stand here. */
async function insert(page: Page, request: Request): Promise<Result> {
	await page.evaluate((asked) => {
		const html = document.documentElement;
		delete html.dataset.rigResult;
		html.dataset.rig = JSON.stringify({ ...asked, path: window.editorPage.path });
		document.dispatchEvent(new Event('rig'));
	}, request);
	const handle = await page.waitForFunction(() => document.documentElement.dataset.rigResult, {
		timeout: 10_000,
	});
	return JSON.parse((await handle.jsonValue()) ?? '{}');
}

const model = (page: Page): Promise<string> => page.evaluate(() => window.editorPage.model());
/** Events since the last look that could have sent. */
const sends = (page: Page): Promise<string[]> => page.evaluate(() => window.editorPage.sent.splice(0));
const focus = (page: Page): Promise<void> => page.evaluate(() => window.editorPage.focus());

async function undo(page: Page): Promise<void> {
	await page.keyboard.down('Control');
	await page.keyboard.press('z');
	await page.keyboard.up('Control');
}

const TEXT = '您好，亲！这款有现货 😀👨‍👩‍👧\nSecond line: a <b> & "two  spaces"\n\n第四行，祝好';
const ONE_LINE = TEXT.replace(/\s*\n\s*/g, ' ');
const DRAFT = 'Hello 草稿';

const EDITORS = [
	'textarea',
	'input',
	'tracked textarea',
	'editable div',
	'editable div, pre-wrap',
	'editable pre',
	'editable div, plaintext-only',
	'textarea in shadow',
	'editable div in shadow',
	'textarea in frame',
	'lexical',
	'quill',
];

describe.each(BROWSERS)('composer in %s', (kind) => {
	let rig: string;
	let server: EditorServer;
	let running: RunningBrowser;
	let page: Page;

	beforeAll(async () => {
		[rig, server] = await Promise.all([buildRig(kind), serveEditors()]);
		running = await launch({ kind, port: 1, hosts: ['composer.invalid'], extension: rig });
		page = await running.browser.newPage();
	});
	afterAll(async () => {
		await running?.close();
		server?.close();
		await rm(rig, { recursive: true, force: true });
	});
	const open = (editor: string) => page.goto(server.address(editor));

	describe.each(EDITORS)('%s', (editor) => {
		const text = editor === 'input' ? ONE_LINE : TEXT;
		const withText = (draft: string) => `${draft}${editor === 'input' ? ' ' : '\n'}${text}`;

		it('fills an empty field, and one undo empties it', async () => {
			await open(editor);
			const result = await insert(page, { text: TEXT });
			expect(result).toMatchObject({ status: 'inserted', mode: 'append', marked: false });
			expect(await model(page)).toBe(text);
			expect(await sends(page)).toEqual([]);
			await undo(page);
			expect(await model(page)).toBe('');
		});

		it('keeps a draft just typed, leaves the caret at the end, and one undo brings the draft back', async () => {
			await open(editor);
			await focus(page);
			await page.keyboard.type(DRAFT);
			expect(await model(page)).toBe(DRAFT);
			await sends(page);
			const result = await insert(page, { text: TEXT });
			expect(result).toMatchObject({ status: 'inserted' });
			expect(await model(page)).toBe(withText(DRAFT));
			expect(await sends(page)).toEqual([]);
			await undo(page);
			expect(await model(page)).toBe(DRAFT);
			await insert(page, { text: TEXT });
			await page.keyboard.type('!');
			expect(await model(page)).toBe(`${withText(DRAFT)}!`);
		});

		it('replaces its own unedited text, never the seller’s', async () => {
			await open(editor);
			await insert(page, { text: 'first\nreply' });
			expect(await insert(page, { text: TEXT, mode: 'replace' })).toMatchObject({ mode: 'replace' });
			expect(await model(page)).toBe(text);
			await undo(page);
			expect(await model(page)).toBe(editor === 'input' ? 'first reply' : 'first\nreply');
			await page.keyboard.press('End');
			await page.keyboard.type(' edited');
			const draft = await model(page);
			expect(draft).toContain('edited');
			expect(await insert(page, { text: TEXT, mode: 'replace' })).toMatchObject({ mode: 'append' });
			expect(await model(page)).toBe(withText(draft));
			expect(await insert(page, { text: 'only', mode: 'replace', replaceDraft: true })).toMatchObject({
				status: 'inserted',
			});
			expect(await model(page)).toBe('only');
		});

		it('refuses another conversation, also when it changes at the last moment', async () => {
			await open(editor);
			await focus(page);
			await page.keyboard.type(DRAFT);
			for (const rightFor of [0, 1, 2]) {
				expect(await insert(page, { text: TEXT, rightFor })).toEqual({
					status: 'wrong-conversation',
					marked: false,
				});
				expect(await model(page)).toBe(DRAFT);
			}
		});
	});
});
