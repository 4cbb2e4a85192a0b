// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DashboardApp } from '../../components/dashboard/DashboardApp.tsx';
import type { ViewRequest } from '../../lib/messaging/view-requests.ts';
import { STARTER_TEMPLATES } from '../../lib/templates/starter.ts';
import type { Template } from '../../lib/templates/template.ts';
import { byName, ofType, press, settle } from './draw.tsx';
import { exampleSettings, NOW } from './example-state.ts';
import { memoryAsk } from './memory-ask.ts';

const OWN: Template = {
	id: '01JD0000000000000000000001',
	language: 'en',
	title: 'Wholesale',
	body: 'Mine.',
	service: 'payment',
	situation: { intents: ['bulk-order'] },
	tags: ['mine'],
};

let root: HTMLElement | null = null;
const text = () => document.querySelector('dialog')?.textContent ?? '';

async function draw(): Promise<ViewRequest[]> {
	location.hash = '#/templates';
	root = document.createElement('div');
	document.body.replaceChildren(root);
	const { ask, asked } = memoryAsk({
		'settings/get': () => exampleSettings('en'),
		'templates/list': () => ({ templates: [OWN, ...STARTER_TEMPLATES], recent: [] }),
		'templates/import': ({ add, replace }) => ({ added: add.length, replaced: replace.length, changed: 0 }),
	});
	const target = root;
	await act(() =>
		render(
			<DashboardApp ask={ask} platform="other" languages={['en']} now={() => NOW} copy={async () => true} />,
			target,
		),
	);
	await settle();
	return asked;
}

/** Waits for what is loaded on demand. */
async function until(holds: () => boolean): Promise<void> {
	for (let turn = 0; turn < 100 && !holds(); turn++) await settle();
	expect(holds()).toBe(true);
}

async function chooseFiles(...files: File[]): Promise<void> {
	const field = document.querySelector<HTMLInputElement>('input[type=file]');
	if (!field) throw new Error('no file field');
	Object.defineProperty(field, 'files', { value: files, configurable: true });
	await act(() => {
		field.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await until(
		() => document.querySelector('.rapport-exchange-foot') !== null && !text().includes('Reading…'),
	);
}

const fixture = (name: string) =>
	new File([readFileSync(join(import.meta.dirname, '../exchange/files', name))], name);

async function select(label: string, value: string): Promise<void> {
	const field = [...document.querySelectorAll('select')].find((one) =>
		(one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? '').startsWith(label),
	);
	if (!field) throw new Error(`no select ${label}`);
	await act(() => {
		field.value = value;
		field.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await settle();
}

afterEach(() => {
	if (root) render(null, root);
	root = null;
	document.body.replaceChildren();
	vi.restoreAllMocks();
});

describe('import', () => {
	it('shows everything first, lists what is broken with its place, and keeps mine unless told otherwise', async () => {
		const asked = await draw();
		await press(byName('button', 'Import'));
		await chooseFiles(fixture('plain-semicolon.csv'));
		expect(text()).toContain('plain-semicolon.csv: a plain table, text in utf-8');
		expect(text()).toContain('Line 3, column 1');
		expect(text()).toContain('Line 5, column 21');
		expect(text()).toContain('Differs from yours');
		expect(text()).toContain('Yes, from ten pieces');
		expect(text()).toContain('Mine.');
		expect(text()).toContain('filled in by Rapport');
		expect(ofType(asked, 'templates/import')).toEqual([]);
		await press(byName('button', 'Take 1 template'));
		const [request] = ofType(asked, 'templates/import');
		expect(request?.replace).toEqual([]);
		expect(request?.add.map(({ title }) => title)).toEqual(['Good again']);
		expect(document.querySelector('dialog')).toBeNull();
		expect(document.body.textContent).toContain('Done: 1 new, 0 replaced.');
	});

	it('takes theirs when the seller says so, and keeps what the file does not say', async () => {
		const asked = await draw();
		await press(byName('button', 'Import'));
		await chooseFiles(fixture('plain-semicolon.csv'));
		await select('What to do with Wholesale', 'theirs');
		await press(byName('button', 'Take 2 templates'));
		const [request] = ofType(asked, 'templates/import');
		expect(request?.replace).toEqual([
			{
				was: OWN,
				template: {
					...OWN,
					body: 'Yes, from ten pieces; the price for {{ buyer.name }} drops to {{ item.price }}.',
					folder: ['Sales', 'Bulk'],
					tags: ['mine', 'b2b', 'price'],
				},
			},
		]);
	});

	it('keeps both as two', async () => {
		const asked = await draw();
		await press(byName('button', 'Import'));
		await chooseFiles(fixture('plain-semicolon.csv'));
		await select('What to do with Wholesale', 'both');
		await press(byName('button', 'Take 2 templates'));
		const [request] = ofType(asked, 'templates/import');
		expect(request?.add.map(({ id, title }) => [id, title])).toEqual([
			['', 'Wholesale'],
			['', 'Good again'],
		]);
	});

	it('says what a file is not, next to those that can be read', async () => {
		await draw();
		await press(byName('button', 'Import'));
		await chooseFiles(new File(['colour,shape\nred,round\n'], 'shapes.csv'), fixture('espanso.yml'));
		expect(text()).toContain('shapes.csv');
		expect(text()).toContain('No column holds the text.');
		expect(text()).toContain('espanso.yml: espanso');
		expect(text()).toContain('Take 5 templates');
	});

	it('takes nothing when the same file comes again, nor starter templates', async () => {
		const asked = await draw();
		await press(byName('button', 'Import'));
		const file = { format: 'rapport-templates', version: 1, templates: [OWN, STARTER_TEMPLATES[0], OWN] };
		await chooseFiles(new File([JSON.stringify(file)], 'x.json'));
		expect(text()).toContain('Already there');
		expect(text()).toContain('Twice in the files');
		expect((byName('button', 'Nothing chosen') as HTMLButtonElement).disabled).toBe(true);
		expect(ofType(asked, 'templates/import')).toEqual([]);
	});

	it('reads again in the language that the seller names', async () => {
		const asked = await draw();
		await press(byName('button', 'Import'));
		await chooseFiles(new File(['title,text\nA,OK 123\n'], 'a.csv'));
		await select('Language of the templates', 'zh-Hant');
		await until(() => text().includes('繁'));
		await press(byName('button', 'Take 1 template'));
		expect(ofType(asked, 'templates/import')[0]?.add[0]?.language).toBe('zh-Hant');
	});
});

describe('export', () => {
	it('saves the own templates, or all, in the chosen format', async () => {
		const blobs: Blob[] = [];
		vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
			blobs.push(blob as Blob);
			return 'blob:x';
		});
		const names: string[] = [];
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
			names.push(this.download);
		});
		await draw();
		await press(byName('button', 'Export'));
		await press(byName('button', 'Save the file'));
		await until(() => blobs.length === 1);
		const saved = JSON.parse((await blobs[0]?.text()) ?? '') as { templates: Template[] };
		expect(saved.templates).toEqual([OWN]);
		await press(byName('button', 'Export'));
		await press(byName('radio', /^All/));
		await press(byName('radio', /^XLSX/));
		await press(byName('button', 'Save the file'));
		await until(() => blobs.length === 2);
		expect(names[1]).toMatch(/^rapport-templates-\d{4}-\d\d-\d\d\.xlsx$/);
		expect(blobs[1]?.size).toBeGreaterThan(5_000);
	});
});
