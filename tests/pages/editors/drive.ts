import type { Frame, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../tools/find-browser.mjs';
import type { EditorCase } from './cases.ts';
import type { RigRequest } from './rig/content.ts';
import type { EditorServer } from './serve-editors.ts';

export type Asked = Omit<RigRequest, 'path'>;
/** What the rig answers: an `InsertResult`, and whether the mark on the field is still there. */
export interface Answer {
	status: string;
	text?: string;
	mode?: string;
	unchanged?: boolean;
	limit?: number;
	marked?: boolean;
	before?: string | null;
	/** What the reader read, when asked to: who wrote and what, and the kind of the composer it found. */
	rows?: [string, string][];
	editor?: string;
	/** The caret was put into the text. */
	placed?: boolean;
}

/** An open editor page, as a test handles it. */
export interface Driver {
	kind: BrowserKind;
	page: Page;
	/** The frame whose page answers for the composer. */
	frame: Frame;
	/** Has the rig put text into the composer: `lib/composer` in a content script of the composer's own frame or page. */
	insert(asked: Asked): Promise<Answer>;
	/** What the page would send. */
	model(): Promise<string>;
	/** The page's model once it is `text`, or what it still is after a second. */
	becomes(text: string): Promise<string>;
	textBeforeCaret(): Promise<string | null | undefined>;
	/** Events since the last look that could have sent. */
	sends(): Promise<string[]>;
	focus(): Promise<void>;
	type(text: string): Promise<void>;
	press(...keys: ('ArrowLeft' | 'ArrowRight' | 'End')[]): Promise<void>;
	/** Waits, in milliseconds. */
	rest(time: number): Promise<void>;
	undo(): Promise<void>;
	redo(): Promise<void>;
}

/** Longest wait for a page, in milliseconds. */
const PATIENCE = 10_000;

/** Opens the page of an editor and waits until the editor stands. */
export async function openEditor(
	{ kind, page }: { kind: BrowserKind; page: Page },
	server: EditorServer,
	which: Omit<EditorCase, 'name'>,
): Promise<Driver> {
	await page.goto(server.address(which), { waitUntil: 'domcontentloaded' });
	const frame = which.place === 'foreign frame' ? await foreignFrame(page) : page.mainFrame();
	await frame.waitForFunction(() => window.editorPage, { timeout: PATIENCE, polling: 15 });

	const insert = (asked: Asked): Promise<Answer> =>
		frame.evaluate(
			(request, patience) =>
				new Promise<Answer>((resolve, reject) => {
					const html = document.documentElement;
					delete html.dataset.rigResult;
					html.dataset.rig = JSON.stringify({ ...request, path: window.editorPage?.path });
					const watch = new MutationObserver(() => {
						if (html.dataset.rigResult) resolve(JSON.parse(html.dataset.rigResult));
					});
					watch.observe(html, { attributeFilter: ['data-rig-result'] });
					setTimeout(() => reject(new Error('the rig does not answer')), patience);
					document.dispatchEvent(new Event('rig'));
				}),
			asked,
			PATIENCE,
		);
	const control = async (...keys: ('Shift' | 'z')[]): Promise<void> => {
		const all = ['Control' as const, ...keys];
		for (const key of all) await page.keyboard.down(key);
		for (const key of all.reverse()) await page.keyboard.up(key);
	};
	return {
		kind,
		page,
		frame,
		insert,
		model: () => frame.evaluate(() => window.editorPage?.model() ?? 'no editor'),
		becomes: (text) =>
			frame.evaluate(async (expected) => {
				for (const end = Date.now() + 1_000; ; ) {
					const now = window.editorPage?.model() ?? 'no editor';
					if (now === expected || Date.now() > end) return now;
					await new Promise((resolve) => setTimeout(resolve, 10));
				}
			}, text),
		textBeforeCaret: async () => (await insert({ text: '', look: true })).before,
		sends: () => frame.evaluate(() => window.editorPage?.sent.splice(0) ?? []),
		focus: () => frame.evaluate(() => window.editorPage?.focus()),
		type: (text) => page.keyboard.type(text),
		press: async (...keys) => {
			for (const key of keys) await page.keyboard.press(key);
		},
		rest: (time) => new Promise((resolve) => setTimeout(resolve, time)),
		undo: () => control('z'),
		redo: () => control('Shift', 'z'),
	};
}

async function foreignFrame(page: Page): Promise<Frame> {
	return page.waitForFrame((frame) => frame.url().includes('//localhost:'), { timeout: PATIENCE });
}
