// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DashboardApp } from '../../components/dashboard/DashboardApp.tsx';
import type { Ask, ViewRequest } from '../../lib/messaging/view-requests.ts';
import { STARTER_TEMPLATES } from '../../lib/templates/starter.ts';
import { allByName, byName, key, ofType, press, settle, type } from './draw.tsx';
import { exampleBuyers, exampleSettings, exampleState, exampleTasks, NOW } from './example-state.ts';
import { type Answers, memoryAsk } from './memory-ask.ts';

let root: HTMLElement | null = null;
const text = () => document.body.textContent ?? '';

async function draw(hash: string, answers: Answers = {}, refuse?: Ask): Promise<ViewRequest[]> {
	location.hash = hash;
	root = document.createElement('div');
	document.body.replaceChildren(root);
	const { ask, asked } = memoryAsk({
		'settings/get': () => exampleSettings('en'),
		'buyers/list': ({ search }) => {
			const rows = exampleBuyers().filter((row) => row.name.toLowerCase().includes(search.toLowerCase()));
			return { rows, total: rows.length };
		},
		'buyer/get': () => {
			const { buyer, messages } = exampleState();
			return buyer && { buyer, messages };
		},
		'tasks/list': () => exampleTasks(),
		'templates/list': () => ({ templates: [...STARTER_TEMPLATES], recent: [] }),
		'template/save': ({ template }) => ({ id: template.id }),
		...answers,
	});
	const languages = ['en'];
	const target = root;
	await act(() =>
		render(
			<DashboardApp
				ask={refuse ?? ask}
				platform="other"
				languages={languages}
				now={() => NOW}
				copy={async () => true}
			/>,
			target,
		),
	);
	await settle();
	return asked;
}

afterEach(() => {
	if (root) render(null, root);
	root = null;
	document.body.replaceChildren();
	vi.restoreAllMocks();
});

const wait = (ms: number) => act(() => new Promise<void>((done) => setTimeout(done, ms)));

describe('customers', () => {
	it('are listed, searched, and opened by their address', async () => {
		const asked = await draw('#/customers');
		expect(allByName('link', /./).map((a) => a.textContent)).toContain('Marta Lindqvist');
		await type(byName('textbox', 'Search by name, tag or note'), 'jonas');
		await wait(200);
		await settle();
		expect(ofType(asked, 'buyers/list').at(-1)).toMatchObject({ search: 'jonas', offset: 0 });
		expect(text()).not.toContain('Marta Lindqvist');
		expect(byName('link', 'Jonas Weber').getAttribute('href')).toBe('#/customers/b2');
	});

	it('show everything kept, and are asked for again after a change', async () => {
		const asked = await draw('#/customers/b1');
		for (const part of ['Brass bookend', 'Decorating a small study', 'hello??', 'home decor', 'Set by you']) {
			expect(text()).toContain(part);
		}
		const before = ofType(asked, 'buyer/get').length;
		await press(byName('button', 'Remove tag home decor'));
		expect(ofType(asked, 'buyer/get').length).toBe(before + 1);
	});

	it('take a new order', async () => {
		const asked = await draw('#/customers/b1');
		await press(byName('button', 'Add order'));
		await type(byName('textbox', 'Item'), 'Oak lamp');
		await type(byName('textbox', 'Amount'), '39.5');
		await type(byName('textbox', 'Date'), '2026-11-20T08:00');
		const form = document.querySelector('form');
		form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
		await settle();
		expect(ofType(asked, 'order/add')[0]?.order).toEqual({
			item: 'Oak lamp',
			qty: 1,
			amount: 39.5,
			status: 'paid',
			at: new Date('2026-11-20T08:00').getTime(),
		});
	});

	it('are deleted only after a second yes', async () => {
		const asked = await draw('#/customers/b1');
		await press(byName('button', 'Delete'));
		expect(ofType(asked, 'buyer/delete')).toHaveLength(0);
		await press(byName('button', 'Cancel'));
		expect(document.querySelector('dialog')).toBeNull();
		await press(byName('button', 'Delete'));
		await press(byName('button', 'Delete this customer'));
		expect(ofType(asked, 'buyer/delete')).toEqual([{ type: 'buyer/delete', buyerId: 'b1' }]);
		expect(location.hash).toBe('#/customers');
	});

	it('are exported as a file', async () => {
		const blobs: Blob[] = [];
		vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
			blobs.push(blob as Blob);
			return 'blob:x';
		});
		const names: string[] = [];
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
			names.push(this.download);
		});
		const asked = await draw('#/customers/b1', {
			'data/export': ({ format }) => ({ fileName: `marta.${format}`, mime: 'text/csv', content: 'a,b\r\n' }),
		});
		await press(byName('button', 'CSV'));
		expect(ofType(asked, 'data/export')[0]).toMatchObject({ format: 'csv', buyerId: 'b1' });
		expect(names).toEqual(['marta.csv']);
		expect(await blobs[0]?.text()).toBe('a,b\r\n');
	});
});

describe('follow-ups', () => {
	it('are grouped by what is late, today and later, and done ones can be reopened', async () => {
		const asked = await draw('#/follow-ups');
		expect([...document.querySelectorAll('h2')].map((h) => h.textContent)).toEqual([
			'Overdue',
			'Today',
			'Later',
		]);
		await press(byName('radio', /^Done/));
		await press(byName('button', /^Reopen/));
		expect(ofType(asked, 'task/reopen')).toEqual([{ type: 'task/reopen', taskId: 't4' }]);
	});
});

describe('templates', () => {
	it('of the starter set can only be copied', async () => {
		const asked = await draw('#/templates');
		expect(allByName('button', 'Delete')).toHaveLength(0);
		await press(byName('button', 'Copy as mine'));
		await press(byName('button', 'Save'));
		const saved = ofType(asked, 'template/save')[0]?.template;
		expect(saved?.id).toMatch(/^[0-9A-Z]{26}$/);
		expect(saved?.body).toBe(STARTER_TEMPLATES[0]?.body);
	});

	it('show a fault with its place while it is typed, and cannot be saved with it', async () => {
		await draw('#/templates');
		await press(byName('button', 'New template'));
		await type(byName('textbox', 'Text'), 'Hello\n{{ buyer.name | shout }}');
		expect(document.querySelector('[role=alert]')?.textContent).toMatch(/Line 2, column \d+/);
		expect((byName('button', 'Save') as HTMLButtonElement).disabled).toBe(true);
		await type(byName('textbox', 'Text'), 'Hello {{ buyer.name }}');
		expect(document.querySelector('[role=alert]')).toBeNull();
		expect(document.querySelector('.rapport-preview')?.textContent).toContain('Hello Mei');
		expect((byName('button', 'Save') as HTMLButtonElement).disabled).toBe(false);
	});
});

describe('settings', () => {
	it('are saved at once, each change on top of the last', async () => {
		let settings = exampleSettings('en');
		const asked = await draw('#/settings', {
			'settings/get': () => settings,
			'settings/set': (request) => {
				settings = request.settings;
				return null;
			},
		});
		await press(byName('radio', 'Dark'));
		const box = byName('checkbox', /Notify me/);
		await press(box);
		expect(
			ofType(asked, 'settings/set').map(({ settings }) => [settings.theme, settings.notifications]),
		).toEqual([
			['dark', true],
			['dark', false],
		]);
	});

	it('remap a shortcut by pressing it, refuse one that is taken, and warn of one that browsers keep', async () => {
		let settings = exampleSettings('en');
		const asked = await draw('#/settings', {
			'settings/get': () => settings,
			'settings/set': (request) => {
				settings = request.settings;
				return null;
			},
		});
		await press(byName('button', 'Insert reply 1: Ctrl+Shift+1'));
		await key(byName('button', 'Insert reply 1: Press keys…'), {
			code: 'Digit2',
			ctrlKey: true,
			shiftKey: true,
		});
		expect(text()).toContain('“Insert reply 2” already uses these keys');
		expect(ofType(asked, 'settings/set')).toHaveLength(0);
		await press(byName('button', 'Insert reply 1: Ctrl+Shift+1'));
		await key(byName('button', 'Insert reply 1: Press keys…'), { code: 'KeyT', ctrlKey: true });
		expect(settings.shortcuts['reply-1']).toMatchObject({ code: 'KeyT', ctrl: true, shift: false });
		expect(text()).toContain('Browsers use these keys themselves');
		await press(byName('button', 'Reset all'));
		expect(settings.shortcuts['reply-1']?.code).toBe('Digit1');
		await press(byName('button', 'Switch off: Insert reply 1'));
		expect(settings.shortcuts['reply-1']).toBeNull();
	});

	const importFile = async (content: string) => {
		const field = document.querySelector<HTMLInputElement>('input[type=file]');
		if (!field) throw new Error('no file field');
		const file = new File([content], 'rapport.json', { type: 'application/json' });
		Object.defineProperty(field, 'files', { value: [file], configurable: true });
		await act(() => {
			field.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await settle();
	};

	it('import a file and say what came of it', async () => {
		const asked = await draw('#/settings', {
			'data/import': () => ({ added: 12, updated: 3, unchanged: 40, skipped: 1 }),
		});
		await importFile('{"rapport":1}');
		expect(ofType(asked, 'data/import')[0]?.json).toBe('{"rapport":1}');
		expect(text()).toContain('12 added, 3 updated, 40 unchanged, 1 skipped');
	});

	it('say in words why a file was refused', async () => {
		const { ask } = memoryAsk({ 'settings/get': () => exampleSettings('en') });
		await draw('#/settings', {}, async (request) =>
			request.type === 'data/import' ? { ok: false, error: { key: 'data.unreadable' } } : ask(request),
		);
		await importFile('not json');
		expect(text()).toContain('The file could not be read. Nothing was changed.');
	});
});
