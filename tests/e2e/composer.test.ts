import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CASES } from '../pages/editors/cases.ts';
import { checksFor, held, TEXT } from '../pages/editors/checks.ts';
import { type Driver, openEditor } from '../pages/editors/drive.ts';
import { CHAT } from '../pages/editors/editor-page.ts';
import { buildRig } from '../pages/editors/rig/build-rig.ts';
import { type EditorServer, serveEditors } from '../pages/editors/serve-editors.ts';
import { BROWSERS, launch, type RunningBrowser } from './browser.ts';

const DRAFT = 'Hello 草稿';

/** Both browsers at the same time; within one of them one editor after the other, because only one page has the focus. */
describe.concurrent.each(BROWSERS)('composer in %s', (kind) => {
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
	const open = (editor: string): Promise<Driver> => openEditor({ kind, page }, server, { editor });

	describe('one after the other', { concurrent: false }, () => {
		describe.each(CASES)('$name', (which) => {
			it.each(checksFor(which))('$name', async ({ run }) =>
				run(await openEditor({ kind, page }, server, which), which),
			);
		});

		it.each([
			{ editor: 'textarea', place: 'foreign frame', found: 'textarea' },
			{ editor: 'Quill 2', place: 'foreign frame', found: 'quill' },
			{ editor: 'CKEditor 4, own frame', found: 'ckeditor' },
			{ editor: 'CKEditor 4, own frame', place: 'foreign frame', found: 'ckeditor' },
		] as const)('reads the chat and fills its composer: $editor, $place', async ({ found, ...which }) => {
			const driver = await openEditor({ kind, page }, server, { ...which, chat: true });
			const result = await driver.insert({ text: TEXT, chat: true });
			expect(result).toMatchObject({ rows: CHAT, editor: found, status: 'inserted' });
			expect(await driver.becomes(TEXT)).toBe(TEXT);
			await driver.undo();
			expect(await driver.becomes('')).toBe('');
		});

		it('reports a text that the page takes back', async () => {
			const driver = await open('refusing textarea');
			await driver.focus();
			await driver.type(DRAFT);
			const result = await driver.insert({ text: '[text]' });
			expect(result).toMatchObject({ status: 'not-verified', text: DRAFT, unchanged: true });
		});

		it('inserts nothing that the field would cut', async () => {
			const driver = await open('short textarea');
			await driver.focus();
			await driver.type('0123456789');
			expect(await driver.insert({ text: '0123456789' })).toMatchObject({ status: 'too-long', limit: 20 });
			expect(await driver.model()).toBe('0123456789');
			expect(await driver.insert({ text: '012345678' })).toMatchObject({ status: 'inserted' });
			// What is erased makes room.
			const expanded = await driver.insert({ text: '876543210', mode: 'caret', eraseBefore: 9 });
			expect(expanded).toMatchObject({ status: 'inserted' });
		});

		it.each(['read-only textarea', 'locked editable div'])('leaves a %s alone', async (editor) => {
			const driver = await open(editor);
			expect(await driver.insert({ text: TEXT })).toMatchObject({ status: 'read-only' });
			expect(await driver.model()).toBe('');
		});

		it.each(['textarea', 'editable div', 'Lexical rich text', 'Quill 2', 'CKEditor 5'])(
			'gives the focus back: %s',
			async (editor) => {
				const driver = await open(editor);
				await page.evaluate(() => document.querySelector<HTMLElement>('form > button')?.focus());
				expect(await driver.insert({ text: TEXT, focus: false })).toMatchObject({ status: 'inserted' });
				expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
				expect(await driver.becomes(TEXT)).toBe(TEXT);
				expect(await driver.insert({ text: TEXT })).toMatchObject({ status: 'inserted' });
				expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
			},
		);

		it.each(['Lexical rich text', 'Quill 2'])(
			'refuses when the page world cannot be reached: %s',
			async (editor) => {
				const driver = await open(editor);
				const result = await driver.insert({ text: TEXT, unreachable: true });
				expect(result).toMatchObject({ status: 'not-verified', unchanged: true, marked: false });
				expect(await driver.model()).toBe('');
			},
		);

		it.each(['Lexical rich text', 'Quill 2', 'Slate'])(
			'plans anew when the seller types meanwhile: %s',
			async (editor) => {
				const driver = await open(editor);
				await driver.focus();
				const inserting = driver.insert({ text: TEXT, delay: 400 });
				await driver.type(DRAFT);
				expect(await inserting).toMatchObject({ status: 'inserted' });
				expect(await driver.becomes(`${DRAFT}\n${TEXT}`)).toBe(`${DRAFT}\n${TEXT}`);
			},
		);

		it.each(['Lexical rich text', 'Draft.js', 'Quill 2', 'CKEditor 5'])(
			'keeps what is typed behind an abbreviation meanwhile: %s',
			async (editor) => {
				const driver = await open(editor);
				await driver.focus();
				await driver.type('so ;hi');
				const inserting = driver.insert({ text: TEXT, mode: 'caret', eraseBefore: 3, delay: 800 });
				await driver.rest(200);
				await driver.type(' ok');
				expect(await inserting).toMatchObject({ status: 'inserted' });
				expect(await driver.becomes(`so ${TEXT} ok`)).toBe(`so ${TEXT} ok`);
			},
		);

		it('erases nothing but the characters right before the caret', async () => {
			const driver = await open('Lexical rich text');
			await driver.focus();
			await driver.type('so ;hi');
			const inserting = driver.insert({ text: TEXT, mode: 'caret', eraseBefore: 3, delay: 800 });
			await driver.rest(200);
			await page.keyboard.press('Backspace');
			expect(await inserting).toMatchObject({ status: 'caret-moved' });
			expect(await driver.becomes('so ;h')).toBe('so ;h');
		});

		it.each(['React 19 textarea', 'input', 'editable div', 'editable pre'])(
			'keeps the page in step where the browser refuses editing commands: %s',
			async (editor) => {
				const driver = await open(editor);
				await driver.focus();
				await driver.type(DRAFT);
				expect(await driver.insert({ text: TEXT, noCommands: true })).toMatchObject({ status: 'inserted' });
				expect(await driver.model()).toBe(held(`${DRAFT}\n${TEXT}`, { oneLine: editor === 'input' }));
				expect((await driver.sends()).filter((event) => !event.startsWith('key'))).toEqual([]);
			},
		);
	});
});
