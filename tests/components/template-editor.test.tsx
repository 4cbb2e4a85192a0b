// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { DashboardApp } from '../../components/dashboard/DashboardApp.tsx';
import { QUESTIONS, SUMS, snippetOf, withSnippet } from '../../components/dashboard/snippets.ts';
import { UI_LANGUAGES } from '../../lib/chat/vocabulary.ts';
import type { ViewRequest } from '../../lib/messaging/view-requests.ts';
import { checkBody } from '../../lib/templates/check.ts';
import type { Template } from '../../lib/templates/template.ts';
import { allByName, byName, key, ofType, press, settle, type } from './draw.tsx';
import { exampleSettings, NOW } from './example-state.ts';
import { memoryAsk } from './memory-ask.ts';

let root: HTMLElement | null = null;
afterEach(() => {
	if (root) render(null, root);
	root = null;
	document.body.replaceChildren();
});

const template = (id: string, body: string, more: Partial<Template> = {}): Template => ({
	id,
	language: 'en',
	title: `Template ${id}`,
	body,
	service: 'information',
	situation: {},
	tags: [],
	...more,
});

async function edit(templates: Template[], id?: string): Promise<ViewRequest[]> {
	location.hash = id ? `#/templates/${id}` : '#/templates';
	root = document.createElement('div');
	document.body.replaceChildren(root);
	const { ask, asked } = memoryAsk({
		'settings/get': () => exampleSettings('en'),
		'templates/list': () => ({ templates, recent: [] }),
		'template/save': ({ template }) => ({ id: template.id }),
	});
	const target = root;
	const languages = ['en'];
	await act(() =>
		render(
			<DashboardApp
				ask={ask}
				platform="other"
				languages={languages}
				now={() => NOW}
				copy={async () => true}
			/>,
			target,
		),
	);
	await settle();
	if (id) await press(byName('button', 'Edit'));
	else await press(byName('button', 'New template'));
	return asked;
}
const body = () => byName('textbox', 'Text') as HTMLTextAreaElement;
const preview = () => document.querySelector('.rapport-preview .rapport-bubble')?.textContent;
const fault = () => document.querySelector('[role=alert]')?.textContent ?? '';

describe('inserting by menu', () => {
	it('puts a value where the caret stands', async () => {
		await edit([]);
		await type(body(), 'Hi , bye');
		body().setSelectionRange(3, 3);
		await press(byName('button', 'Value'));
		await press(byName('menuitem', 'Buyer name'));
		expect(body().value).toBe('Hi {{ buyer.name }}, bye');
		expect(preview()).toBe('Hi Mei, bye');
		expect(document.querySelector('[role=menu]')).toBeNull();
	});

	it('is worked by keys alone: arrows, a letter, Escape', async () => {
		await edit([]);
		const button = byName('button', 'Question');
		button.focus();
		await key(button, { key: 'ArrowDown' });
		const menu = () => document.querySelector('[role=menu]');
		expect(document.activeElement).toBe(byName('menuitem', 'Ask for a line of text'));
		await key(document.activeElement as Element, { key: 'End' });
		expect(document.activeElement).toBe(byName('menuitem', 'Ask for a number'));
		await key(document.activeElement as Element, { key: 'Escape' });
		expect(menu()).toBeNull();
		expect(document.activeElement).toBe(button);
		await press(byName('button', 'Value'));
		await key(document.activeElement as Element, { key: 't' });
		expect(document.activeElement?.textContent).toBe('Tracking number');
	});

	it('wraps what is selected in wordings, and the preview rolls them', async () => {
		await edit([]);
		await type(body(), 'Hello!');
		body().setSelectionRange(0, 5);
		await press(byName('button', 'Wordings'));
		expect(body().value).toBe('{% variant %}Hello{% or %}another wording{% endvariant %}!');
		expect(preview()).toBe('Hello!');
		await press(byName('button', 'Another wording'));
		expect(preview()).toBe('another wording!');
		await press(byName('button', 'Another wording'));
		expect(preview()).toBe('Hello!');
	});

	it('shows where the caret will stand, and what is asked first', async () => {
		await edit([]);
		await type(body(), 'Dear {% cursor %}, in {% field "days", type: "number" %} days');
		expect(preview()).toBe('Dear , in 3 days');
		expect(document.querySelector('.rapport-caret')?.getAttribute('aria-label')).toBe(
			'The cursor stands here',
		);
		expect(document.querySelector('.rapport-preview')?.textContent).toContain(
			'Asks you first for: days (number)',
		);
	});

	it('offers the sentences that can be reused, once there are some', async () => {
		await edit([]);
		expect(allByName('button', 'Sentence')).toEqual([]);
		await edit([template('a', 'Have a nice day!', { partial: 'closing' })]);
		await type(body(), 'Bye. ');
		body().setSelectionRange(5, 5);
		await press(byName('button', 'Sentence'));
		await press(byName('menuitem', /^closing/));
		expect(preview()).toBe('Bye. Have a nice day!');
	});

	it.each(UI_LANGUAGES)('everything in the menus is a template that works, in %s', (language) => {
		for (const id of [...QUESTIONS, ...SUMS, 'variant', 'cursor'] as const) {
			const put = withSnippet('a b', 2, 2, snippetOf(id, language));
			expect(checkBody(put.body), put.body).toMatchObject({ ok: true, unknown: [] });
			expect(put.from).toBeGreaterThanOrEqual(2);
			expect(put.to).toBeLessThanOrEqual(2 + put.inserted.length);
		}
	});
});

describe('a fault', () => {
	it('is shown with its place, which leads there, and nothing is saved meanwhile', async () => {
		await edit([]);
		await type(byName('textbox', 'Title'), 'T');
		await type(body(), 'one\ntwo {{ x | shout }}');
		expect(fault()).toContain('Line 2, column 5');
		expect((byName('button', 'Save') as HTMLButtonElement).disabled).toBe(true);
		await press(byName('button', 'Line 2, column 5'));
		await settle();
		expect(body().selectionStart).toBe(8);
		expect(document.activeElement).toBe(body());
	});

	it.each([
		['{% render "nope" %}', 'No template can be reused as “nope”'],
		['{% render "mine" %}', 'mine → mine'],
		['{% render "ring" %}', 'mine → ring → mine'],
		['{% render "bad" %}', '“bad” is broken'],
	])('%s is told while writing', async (text, words) => {
		await edit(
			[
				template('a', 'x', { partial: 'mine' }),
				template('b', '{% render "mine" %}', { partial: 'ring' }),
				template('c', '{{ x', { partial: 'bad' }),
			],
			'a',
		);
		await type(body(), text);
		expect(fault()).toContain(words);
		expect((byName('button', 'Save') as HTMLButtonElement).disabled).toBe(true);
	});

	it('in a stored template breaks neither the list nor the others', async () => {
		await edit([template('a', '{{ x'), template('b', '{% render "gone" %}'), template('c', 'Fine.')]);
		expect(allByName('link', /^Template [abc]/)).toHaveLength(3);
	});
});

describe('the name for reuse', () => {
	it('is saved, and taken away again', async () => {
		const asked = await edit([template('a', 'Bye')], 'a');
		await type(byName('textbox', 'Name for reuse'), ' closing words ');
		await press(byName('button', 'Save'));
		expect(ofType(asked, 'template/save')[0]?.template.partial).toBe('closing words');
		const again = await edit([template('a', 'Bye', { partial: 'closing' })], 'a');
		await type(byName('textbox', 'Name for reuse'), '');
		await press(byName('button', 'Save'));
		expect(ofType(again, 'template/save')[0]?.template).not.toHaveProperty('partial');
	});

	it('that is taken or cannot be written in a tag is refused', async () => {
		await edit([template('a', 'Bye'), template('b', 'x', { partial: 'Closing' })], 'a');
		await type(byName('textbox', 'Name for reuse'), 'closing');
		expect(document.body.textContent).toContain('is reused as “closing” already');
		expect((byName('button', 'Save') as HTMLButtonElement).disabled).toBe(true);
		await type(byName('textbox', 'Name for reuse'), 'a "b" %}');
		expect(document.body.textContent).toContain('Letters, digits and single spaces');
		expect((byName('button', 'Save') as HTMLButtonElement).disabled).toBe(true);
	});
});
