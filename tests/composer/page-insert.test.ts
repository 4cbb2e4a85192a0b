import { runInNewContext } from 'node:vm';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import {
	consentEvent,
	insertInPage,
	PAGE_STRATEGIES,
	TARGET_ATTRIBUTE,
} from '../../lib/composer/page-insert.ts';

/** A page with a marked field inside a shadow root, and everything that the field heard. */
function page() {
	const window = new Window();
	const host = window.document.createElement('div');
	window.document.body.append(host);
	const root = host.attachShadow({ mode: 'open' });
	root.innerHTML = `<div ${TARGET_ATTRIBUTE}="nonce-1"></div>`;
	const field = root.firstElementChild;
	if (!field) throw new Error('no field');
	const heard: string[] = [];
	for (const type of ['paste', 'beforeinput', 'keydown', 'click', 'submit']) {
		field.addEventListener(type, (event) => {
			const { clipboardData, dataTransfer, inputType } = event as unknown as ClipboardEvent & InputEvent;
			const data = clipboardData ?? dataTransfer;
			heard.push(
				[type, inputType, data?.getData('text/plain'), data?.getData('text/html')]
					.filter(Boolean)
					.join(' | '),
			);
			event.preventDefault();
		});
	}
	/** Runs the function from its source alone, as `scripting.executeScript` does. */
	const run = (nonce: string, text: string, strategy: string): boolean =>
		runInNewContext(`(${insertInPage.toString()})(nonce, text, strategy)`, {
			document: window.document,
			CSS: { escape: (value: string) => value },
			nonce,
			text,
			strategy,
		});
	const consent = () => field.addEventListener(consentEvent('nonce-1'), (event) => event.preventDefault());
	return { field, heard, run, consent };
}

describe('insertInPage', () => {
	it('stands alone and carries the text by each strategy', () => {
		const seen = PAGE_STRATEGIES.map((strategy) => {
			const { run, heard, consent } = page();
			consent();
			expect(run('nonce-1', 'a <b>\nc', strategy)).toBe(true);
			expect(heard).toHaveLength(1);
			return heard[0];
		});
		expect(seen).toEqual([
			'paste | a <b>\nc',
			'paste | a <b>\nc | <p data-pm-slice="1 1 []">a &lt;b&gt;</p><p>c</p>',
			'beforeinput | insertReplacementText | a <b>\nc',
			'beforeinput | insertReplacementText | a <b>\nc | <span style="white-space: pre-wrap">a &lt;b&gt;</span><br><span style="white-space: pre-wrap">c</span>',
		]);
	});
	it('does nothing without leave', () => {
		const { run, heard } = page();
		expect(run('nonce-1', 'text', 'paste')).toBe(false);
		expect(heard).toEqual([]);
	});
	it('does nothing for another nonce or an unknown strategy', () => {
		const { run, heard, consent } = page();
		consent();
		expect(run('nonce-2', 'text', 'paste')).toBe(false);
		expect(run('nonce-1', 'text', 'keydown')).toBe(false);
		expect(heard).toEqual([]);
	});
	it('says so when nothing took the event', () => {
		const { run, field } = page();
		const parent = field.parentNode;
		const lone = field.cloneNode() as typeof field;
		parent?.replaceChild(lone, field);
		lone.addEventListener(consentEvent('nonce-1'), (event) => event.preventDefault());
		expect(run('nonce-1', 'text', 'beforeinput')).toBe(false);
	});
});
