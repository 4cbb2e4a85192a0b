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
	/** The text before the caret, when asked for. */
	before?: string | null;
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

const beforeCaret = async (page: Page): Promise<string | null | undefined> =>
	(await insert(page, { text: '', look: true })).before;
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
			await expect.poll(() => model(page)).toBe(text);
			expect(await sends(page)).toEqual([]);
			await undo(page);
			await expect.poll(() => model(page)).toBe('');
		});

		it('keeps a draft just typed, leaves the caret at the end, and one undo brings the draft back', async () => {
			await open(editor);
			await focus(page);
			await page.keyboard.type(DRAFT);
			await expect.poll(() => model(page)).toBe(DRAFT);
			await sends(page);
			const result = await insert(page, { text: TEXT });
			expect(result).toMatchObject({ status: 'inserted' });
			await expect.poll(() => model(page)).toBe(withText(DRAFT));
			expect(await sends(page)).toEqual([]);
			await undo(page);
			await expect.poll(() => model(page)).toBe(DRAFT);
			await insert(page, { text: TEXT });
			await page.keyboard.type('!');
			await expect.poll(() => model(page)).toBe(`${withText(DRAFT)}!`);
		});

		it('replaces its own unedited text, and one undo brings that back', async () => {
			await open(editor);
			const first = editor === 'input' ? 'first reply' : 'first\nreply';
			await insert(page, { text: 'first\nreply' });
			const result = await insert(page, { text: TEXT, mode: 'replace' });
			if (kind === 'firefox' && editor === 'editable div in shadow') {
				// Firefox cannot replace a selection of several lines inside a shadow root; nothing may be lost or doubled.
				expect(result).toMatchObject({ status: 'not-verified', unchanged: true });
				expect(await model(page)).toBe(first);
				return;
			}
			expect(result).toMatchObject({ status: 'inserted', mode: 'replace' });
			await expect.poll(() => model(page)).toBe(text);
			expect(await sends(page)).toEqual([]);
			await undo(page);
			await expect.poll(() => model(page)).toBe(first);
		});

		it('never replaces what the seller edited, unless the seller chose to', async () => {
			await open(editor);
			await insert(page, { text: 'reply' });
			await page.keyboard.type(' edited');
			await expect.poll(() => model(page)).toBe('reply edited');
			expect(await insert(page, { text: TEXT, mode: 'replace' })).toMatchObject({ mode: 'append' });
			await expect.poll(() => model(page)).toBe(withText('reply edited'));
			if (kind === 'firefox' && editor === 'editable div in shadow') return;
			const chosen = await insert(page, { text: 'only', mode: 'replace', replaceDraft: true });
			expect(chosen).toMatchObject({ status: 'inserted', mode: 'replace' });
			await expect.poll(() => model(page)).toBe('only');
		});

		it('appends at the end wherever the caret was', async () => {
			await open(editor);
			await focus(page);
			await page.keyboard.type('abcd');
			await page.keyboard.press('ArrowLeft');
			await page.keyboard.press('ArrowLeft');
			await page.keyboard.type('X');
			expect(await insert(page, { text: TEXT })).toMatchObject({ status: 'inserted' });
			await expect.poll(() => model(page)).toBe(withText('abXcd'));
			await undo(page);
			await expect.poll(() => model(page)).toBe('abXcd');
		});

		it('inserts at the caret', async () => {
			await open(editor);
			await focus(page);
			await page.keyboard.type('abcd');
			await page.keyboard.press('ArrowLeft');
			await page.keyboard.press('ArrowLeft');
			expect(await insert(page, { text: '<两行>', mode: 'caret' })).toMatchObject({ status: 'inserted' });
			await expect.poll(() => model(page)).toBe('ab<两行>cd');
			await undo(page);
			await expect.poll(() => model(page)).toBe('abcd');
		});

		it('puts the text in place of an abbreviation, and one undo brings the abbreviation back', async () => {
			await open(editor);
			await focus(page);
			await page.keyboard.type('您好 ;hi');
			await expect.poll(() => beforeCaret(page)).toBe('您好 ;hi');
			const expanded = await insert(page, { text: TEXT, mode: 'caret', eraseBefore: 3 });
			expect(expanded).toMatchObject({ status: 'inserted', mode: 'caret' });
			await expect.poll(() => model(page)).toBe(`您好 ${text}`);
			expect(await sends(page).then((all) => all.filter((event) => !/^key/.test(event)))).toEqual([]);
			await undo(page);
			await expect.poll(() => model(page)).toBe('您好 ;hi');
			// Browsers select what an undo brings back.
			await page.keyboard.press('ArrowRight');
			await page.keyboard.type('!');
			await expect.poll(() => model(page)).toBe('您好 ;hi!');
			await page.keyboard.press('ArrowLeft');
			await expect.poll(() => beforeCaret(page)).toBe('您好 ;hi');
			const within = await insert(page, { text: '<b> ok ', mode: 'caret', eraseBefore: 3 });
			expect(within).toMatchObject({ status: 'inserted' });
			await expect.poll(() => model(page)).toBe('您好 <b> ok !');
			expect(await insert(page, { text: 'x', mode: 'caret', eraseBefore: 60 })).toMatchObject({
				status: 'caret-moved',
			});
		});

		it('refuses another conversation, also at the last moment, and a composing input method', async () => {
			await open(editor);
			await focus(page);
			await page.keyboard.type(DRAFT);
			for (const rightFor of [0, 1, 2]) {
				expect(await insert(page, { text: TEXT, rightFor })).toEqual({
					status: 'wrong-conversation',
					marked: false,
				});
				await expect.poll(() => model(page)).toBe(DRAFT);
			}
			expect(await insert(page, { text: TEXT, composing: true })).toMatchObject({ status: 'composing' });
			// Lexical itself adds a filler where a composition starts.
			expect((await model(page)).replace(/[\u200b\u00a0]$/, '')).toBe(DRAFT);
		});
	});

	it('reports a text that the page takes back', async () => {
		await open('refusing textarea');
		await focus(page);
		await page.keyboard.type(DRAFT);
		const result = await insert(page, { text: '[text]' });
		expect(result).toMatchObject({ status: 'not-verified', text: DRAFT, unchanged: true });
	});

	it('inserts nothing that the field would cut', async () => {
		await open('short textarea');
		await focus(page);
		await page.keyboard.type('0123456789');
		expect(await insert(page, { text: '0123456789' })).toMatchObject({ status: 'too-long', limit: 20 });
		expect(await model(page)).toBe('0123456789');
		expect(await insert(page, { text: '012345678' })).toMatchObject({ status: 'inserted' });
	});

	it.each(['read-only textarea', 'locked editable div'])('leaves a %s alone', async (editor) => {
		await open(editor);
		expect(await insert(page, { text: TEXT })).toMatchObject({ status: 'read-only' });
		expect(await model(page)).toBe('');
	});

	it.each(['textarea', 'editable div', 'lexical', 'quill'])(
		'gives the focus back from a %s',
		async (editor) => {
			await open(editor);
			await page.focus('button');
			expect(await insert(page, { text: TEXT, focus: false })).toMatchObject({ status: 'inserted' });
			expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
			expect(await model(page)).toBe(TEXT);
			expect(await insert(page, { text: TEXT })).toMatchObject({ status: 'inserted' });
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
		},
	);

	it.each(['lexical', 'quill'])('refuses when the page world cannot be reached: %s', async (editor) => {
		await open(editor);
		const result = await insert(page, { text: TEXT, unreachable: true });
		expect(result).toMatchObject({ status: 'not-verified', unchanged: true, marked: false });
		expect(await model(page)).toBe('');
	});

	it.each(['lexical', 'quill'])('plans anew when the seller types meanwhile: %s', async (editor) => {
		await open(editor);
		await focus(page);
		const inserting = insert(page, { text: TEXT, delay: 400 });
		await page.keyboard.type(DRAFT);
		expect(await inserting).toMatchObject({ status: 'inserted' });
		await expect.poll(() => model(page)).toBe(`${DRAFT}\n${TEXT}`);
	});

	it.each(['tracked textarea', 'input', 'editable div', 'editable pre'])(
		'keeps the page in step where the browser refuses editing commands: %s',
		async (editor) => {
			await open(editor);
			await focus(page);
			await page.keyboard.type(DRAFT);
			expect(await insert(page, { text: TEXT, noCommands: true })).toMatchObject({ status: 'inserted' });
			expect(await model(page)).toBe(editor === 'input' ? `${DRAFT} ${ONE_LINE}` : `${DRAFT}\n${TEXT}`);
			expect((await sends(page)).filter((event) => !event.startsWith('key'))).toEqual([]);
		},
	);

	it.each(['textarea', 'editable div', 'lexical'])('works under a strict policy: %s', async (editor) => {
		await page.goto(server.address(editor, true));
		expect(await insert(page, { text: TEXT })).toMatchObject({ status: 'inserted' });
		await expect.poll(() => model(page)).toBe(TEXT);
		await undo(page);
		await expect.poll(() => model(page)).toBe('');
	});
});
