import assert from 'node:assert/strict';
import type { EditorCase } from './cases.ts';
import type { Answer, Driver } from './drive.ts';

/** Several lines, a blank one, two spaces, markup, Chinese, emoji joined of several. */
export const TEXT = '您好，亲！这款有现货 😀👨‍👩‍👧\nSecond line: a <b> & "two  spaces"\n\n第四行，祝好';
/** What is typed before; see {@link EditorCase.keysOnly}. */
const draftFor = ({ keysOnly }: EditorCase): string => (keysOnly ? 'Hello (draft)' : 'Hello 草稿');

/** A text as the editor will hold it. */
export const held = (text: string, { oneLine }: Pick<EditorCase, 'oneLine'>): string =>
	oneLine ? text.replace(/\s*\n\s*/g, ' ') : text;

/** One column of the editor table: what is tried, from an open page with an empty composer. It throws where the editor fails. */
export interface EditorCheck {
	name: string;
	run: (driver: Driver, which: EditorCase) => Promise<void>;
}

const notKeys = (events: string[]): string[] => events.filter((event) => !event.startsWith('key'));

/** The page's model becomes `text`. */
async function becomes(driver: Driver, text: string): Promise<void> {
	assert.equal(await driver.becomes(text), text);
}

const matches = (answer: Answer, expected: Partial<Answer>): void =>
	assert.partialDeepStrictEqual(answer, expected);

const REFUSALS = 'refusals';

/** What every editor must do; every comparison is with the page's own model. */
export const CHECKS: readonly EditorCheck[] = [
	{
		name: 'empty field',
		async run(driver, which) {
			const text = held(TEXT, which);
			const result = await driver.insert({ text: TEXT });
			matches(result, { status: 'inserted', mode: 'append', marked: false });
			await becomes(driver, text);
			assert.deepEqual(await driver.sends(), []);
			await driver.undo();
			await becomes(driver, '');
			await driver.redo();
			await becomes(driver, text);
		},
	},
	{
		name: 'append',
		async run(driver, which) {
			const draft = draftFor(which);
			const whole = held(`${draft}\n${TEXT}`, which);
			await driver.focus();
			await driver.type(draft);
			await becomes(driver, draft);
			await driver.sends();
			matches(await driver.insert({ text: TEXT }), { status: 'inserted' });
			await becomes(driver, whole);
			assert.deepEqual(await driver.sends(), []);
			await driver.undo();
			await becomes(driver, draft);
			await driver.redo();
			await becomes(driver, whole);
			await driver.undo();
			await becomes(driver, draft);
			await driver.insert({ text: TEXT });
			await driver.type('!');
			await becomes(driver, `${whole}!`);
		},
	},
	{
		name: 'replace',
		async run(driver, which) {
			const [first, text] = [held('first\nreply', which), held(TEXT, which)];
			await driver.insert({ text: 'first\nreply' });
			matches(await driver.insert({ text: TEXT, mode: 'replace' }), {
				status: 'inserted',
				mode: 'replace',
			});
			await becomes(driver, text);
			assert.deepEqual(await driver.sends(), []);
			const steps = which.twoStepsInFirefox && driver.kind === 'firefox' ? 2 : 1;
			for (let step = 0; step < steps; step++) await driver.undo();
			await becomes(driver, first);
			for (let step = 0; step < steps; step++) await driver.redo();
			await becomes(driver, text);
			await driver.insert({ text: 'reply', mode: 'replace', replaceDraft: true });
			await driver.type(' edited');
			await becomes(driver, 'reply edited');
			// Edited by the seller: not ours to replace, unless the seller chose to.
			const whole = held(`reply edited\n${TEXT}`, which);
			matches(await driver.insert({ text: TEXT, mode: 'replace' }), { mode: 'append' });
			await becomes(driver, whole);
			const chosen = await driver.insert({ text: 'only', mode: 'replace', replaceDraft: true });
			matches(chosen, { status: 'inserted', mode: 'replace' });
			await becomes(driver, 'only');
		},
	},
	{
		name: 'at the caret',
		async run(driver, which) {
			const [part, text] = [held('<两行>\nx  y', which), held(TEXT, which)];
			await driver.focus();
			await driver.type('abcd');
			await driver.press('ArrowLeft', 'ArrowLeft');
			const result = await driver.insert({ text: '<两行>\nx  y', mode: 'caret' });
			matches(result, { status: 'inserted' });
			await becomes(driver, `ab${part}cd`);
			await driver.undo();
			await becomes(driver, 'abcd');
			await driver.redo();
			await becomes(driver, `ab${part}cd`);
			await driver.undo();
			await becomes(driver, 'abcd');
			// Where an undo leaves the caret is the editor's business; Slate learns of a moved one a tenth of a second later.
			await driver.press('End');
			if (which.editor === 'Slate') await driver.rest(120);
			await driver.press('ArrowLeft', 'ArrowLeft');
			await driver.insert({ text: '<两行>\nx  y', mode: 'caret' });
			await driver.type('X');
			await becomes(driver, `ab${part}Xcd`);
			// And after everything, with the caret in the middle.
			const whole = `ab${part}Xcd${which.oneLine ? ' ' : '\n'}${text}`;
			matches(await driver.insert({ text: TEXT }), { status: 'inserted' });
			await becomes(driver, whole);
			await driver.undo();
			await becomes(driver, `ab${part}Xcd`);
		},
	},
	{
		name: 'abbreviation',
		async run(driver, which) {
			const text = held(TEXT, which);
			const start = which.keysOnly ? 'Hi, ' : '您好 ';
			await driver.focus();
			await driver.type(`${start};hi`);
			await becomes(driver, `${start};hi`);
			assert.equal(await driver.textBeforeCaret(), `${start};hi`);
			await driver.sends();
			const expanded = await driver.insert({ text: TEXT, mode: 'caret', eraseBefore: 3 });
			matches(expanded, { status: 'inserted', mode: 'caret' });
			await becomes(driver, start + text);
			assert.deepEqual(await driver.sends(), []);
			await driver.undo();
			await becomes(driver, `${start};hi`);
			await driver.redo();
			await becomes(driver, start + text);
			await driver.undo();
			await becomes(driver, `${start};hi`);
			// Browsers select what an undo brings back.
			await driver.press('ArrowRight');
			await driver.type('!');
			await becomes(driver, `${start};hi!`);
			await driver.press('ArrowLeft');
			assert.equal(await driver.textBeforeCaret(), `${start};hi`);
			const within = await driver.insert({ text: '<b> ok ', mode: 'caret', eraseBefore: 3 });
			matches(within, { status: 'inserted' });
			await becomes(driver, `${start}<b> ok !`);
			const tooFar = await driver.insert({ text: 'x', mode: 'caret', eraseBefore: 60 });
			matches(tooFar, { status: 'caret-moved' });
		},
	},
	{
		name: 'cursor in the text',
		async run(driver, which) {
			const draft = draftFor(which);
			const separator = which.oneLine ? ' ' : '\n';
			const text = 'Dear \u2026, 亲😀\n\nwe refund by Monday.\nBye';
			await driver.focus();
			await driver.type(draft);
			for (const before of ['Dear ', 'we refund ', '\n\n']) {
				const at = text.indexOf(before) + before.length;
				const result = await driver.insert({ text, mode: 'replace', replaceDraft: true, cursor: at });
				matches(result, { status: 'inserted', placed: true });
				await driver.type('X');
				const spaces = (all: string) => (which.oneLine ? all.replace(/\s*\n\s*/g, ' ') : all);
				await becomes(driver, spaces(`${text.slice(0, at)}X${text.slice(at)}`));
				assert.deepEqual(notKeys(await driver.sends()), []);
			}
			// Behind a draft of the seller's, too.
			const end = held(`${separator}Hi , bye`, which);
			const whole = (await driver.model()) + end;
			matches(await driver.insert({ text: 'Hi , bye', cursor: 3 }), { status: 'inserted', placed: true });
			await becomes(driver, whole);
			await driver.type('Y');
			await becomes(driver, whole.replace(/Hi , bye$/, 'Hi Y, bye'));
		},
	},
	{
		name: REFUSALS,
		async run(driver, which) {
			const draft = draftFor(which);
			await driver.focus();
			await driver.type(draft);
			for (const rightFor of [0, 1, 2]) {
				const result = await driver.insert({ text: TEXT, rightFor });
				assert.deepEqual(result, { status: 'wrong-conversation', marked: false });
			}
			await becomes(driver, draft);
			matches(await driver.insert({ text: TEXT, composing: true }), { status: 'composing' });
			// Lexical itself adds a filler where a composition starts.
			assert.equal((await driver.model()).replace(/[\u200b\u00a0]$/, ''), draft);
			assert.deepEqual(notKeys(await driver.sends()), []);
		},
	},
];

/** The checks of one editor. What is refused is decided before any editor is touched, so one row for each way of inserting will do. */
export function checksFor({ name }: EditorCase): readonly EditorCheck[] {
	const oneOfEachWay =
		/^(textarea|editable div|Lexical rich text|Draft.js|Slate|ProseMirror|Quill \d|CKEditor .*)$/;
	return CHECKS.filter((check) => check.name !== REFUSALS || oneOfEachWay.test(name));
}
