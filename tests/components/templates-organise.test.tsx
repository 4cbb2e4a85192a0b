// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DashboardApp } from '../../components/dashboard/DashboardApp.tsx';
import { STARTER_TEMPLATES } from '../../lib/templates/starter.ts';
import { starterFolder } from '../../lib/templates/starter-folders.ts';
import { MAX_IMAGE_BYTES, type Template } from '../../lib/templates/template.ts';
import { slugOf } from '../../lib/templates/variants.ts';
import { allByName, byName, drawSidebar, key, ofType, press, settle, type } from './draw.tsx';
import { exampleSettings, exampleState, NOW } from './example-state.ts';
import { type Answers, memoryAsk } from './memory-ask.ts';

const ID = (n: number) => `01J0000000000000000000000${n}`;
const own = (n: number, part: Partial<Template>): Template => ({
	id: ID(n),
	language: 'en',
	title: `Own ${n}`,
	body: `Body ${n}`,
	service: 'information',
	situation: {},
	tags: [],
	...part,
});
const LIBRARY: Template[] = [
	own(1, { folder: ['Parcels', 'Late'], favourite: true }),
	own(2, { folder: ['Parcels'] }),
	own(3, {
		language: 'zh-Hans',
		title: '第一',
		variantOf: ID(1),
		folder: ['Parcels', 'Late'],
		favourite: true,
	}),
	own(4, { scope: { shops: ['Another shop'] } }),
	...STARTER_TEMPLATES,
];

const LANGUAGES = ['en'];
let root: HTMLElement | null = null;

async function draw(answers: Answers = {}, hash = '#/templates') {
	location.hash = hash;
	root = document.createElement('div');
	document.body.replaceChildren(root);
	const { ask, asked } = memoryAsk({
		'settings/get': () => exampleSettings('en'),
		'templates/list': () => ({ templates: LIBRARY, recent: [] }),
		'sites/list': () => ({
			switchedOn: [],
			builtIn: [{ id: 'shopee', name: 'Shopee', hosts: ['seller.shopee.sg'], allowed: true }],
		}),
		'templates/shelf': () => ({
			folders: [['Parcels'], ['Parcels', 'Late'], ['Empty']],
			starterFolders: Object.fromEntries(
				STARTER_TEMPLATES.map(({ id }) => [slugOf(id), starterFolder(id, 'en') ?? []]),
			),
			uses: { [ID(2)]: { count: 7, lastAt: NOW - 3_600_000 }, [ID(3)]: { count: 2, lastAt: NOW - 60_000 } },
			shopName: 'My shop',
			trashed: 1,
		}),
		'templates/alike': ({ texts }) => ({ alike: texts.map(() => []) }),
		'image/add': () => ({ image: { id: 'picture', name: 'a.png', type: 'image/png', size: 3 } }),
		'images/get': () => ({ images: [] }),
		...answers,
	});
	await act(() =>
		render(
			<DashboardApp
				ask={ask}
				platform="other"
				languages={LANGUAGES}
				now={() => NOW}
				copy={async () => true}
			/>,
			root as HTMLElement,
		),
	);
	await settle();
	return asked;
}

afterEach(() => {
	if (root) render(null, root);
	root = null;
	document.body.replaceChildren();
	vi.unstubAllGlobals();
});

const items = () => [...document.querySelectorAll<HTMLElement>('[role=treeitem]')];
const item = (name: string) => {
	const found = items().find((one) => one.querySelector('.rapport-tree-name')?.textContent === name);
	if (!found)
		throw new Error(
			`no ${name} in ${items()
				.map((one) => one.textContent)
				.join(' | ')}`,
		);
	return found;
};
const titles = () =>
	[...document.querySelectorAll('.rapport-template-title strong')].map((one) => one.textContent);

describe('the tree of folders', () => {
	it('counts each template once, whatever its languages, and shows what lies in a folder', async () => {
		await draw();
		expect(item('Mine').textContent).toBe('Mine3');
		expect(item('Parcels').textContent).toBe('Parcels2');
		expect(item('Empty').textContent).toBe('Empty0');
		expect(item('Trash').textContent).toBe('Trash1');
		await press(item('Late'));
		expect(titles()).toEqual(['Own 1']);
		await press(item('Favourites'));
		expect(titles()).toEqual(['Own 1']);
	});

	it('is worked by keyboard: arrows move and open, Enter shows, F2 renames', async () => {
		const asked = await draw({ 'folder/move': () => null });
		item('All templates').focus();
		for (let i = 0; i < 3; i++) await key(document.activeElement as HTMLElement, { key: 'ArrowDown' });
		expect(document.activeElement).toBe(item('Empty'));
		await key(item('Parcels'), { key: 'ArrowLeft' });
		expect(items().some((one) => one.textContent?.startsWith('Late'))).toBe(false);
		await key(item('Parcels'), { key: 'ArrowRight' });
		await key(item('Late'), { key: 'Enter' });
		expect(item('Late').getAttribute('aria-selected')).toBe('true');
		await key(item('Late'), { key: 'F2' });
		await type(byName('textbox', 'Name'), 'Overdue');
		await press(byName('button', 'Save'));
		expect(ofType(asked, 'folder/move')).toEqual([
			{ type: 'folder/move', from: ['Parcels', 'Late'], to: ['Parcels', 'Overdue'] },
		]);
	});

	it('says why a folder cannot be made', async () => {
		await draw();
		await press(byName('button', 'New folder'));
		await type(byName('textbox', 'Name'), 'Parcels');
		expect(document.querySelector('dialog [role=status]')?.textContent).toBe(
			'There is a folder of that name here already.',
		);
		expect((byName('button', 'Save') as HTMLButtonElement).disabled).toBe(true);
	});

	it('shows the starter library in folders of its own, which nothing can be done to', async () => {
		await draw();
		await press(item('Starter library'));
		await press(item('Complaints'));
		expect(titles().length).toBeGreaterThan(10);
		expect(allByName('button', 'Rename')).toHaveLength(0);
	});
});

describe('the list', () => {
	it('is one entry per template, favourites first, and says how often and when each was used', async () => {
		await draw();
		expect(titles()[0]).toBe('Own 1');
		const [first] = document.querySelectorAll('.rapport-template-list li');
		expect(first?.textContent).toContain('EN 简');
		expect(first?.textContent).toContain('Used 2 times');
		expect(titles()).not.toContain('第一');
		const order = [...document.querySelectorAll<HTMLSelectElement>('select')].find((one) =>
			one.closest('.rapport-template-sort'),
		);
		if (!order) throw new Error('no order');
		order.value = 'used';
		await act(() => void order.dispatchEvent(new Event('change', { bubbles: true })));
		await settle();
		expect(titles().slice(0, 2)).toEqual(['Own 2', 'Own 1']);
	});

	it('lists a template of another shop with the reason', async () => {
		await draw();
		const row = [...document.querySelectorAll('.rapport-template-list li')].find((one) =>
			one.textContent?.includes('Own 4'),
		);
		expect(row?.textContent).toContain('Not for this shop: neither suggested nor found');
	});
});

describe('a template', () => {
	it('leads to its languages and makes the missing one', async () => {
		const asked = await draw({ 'template/save': () => ({ id: 'new' }) }, `#/templates/${ID(1)}`);
		const tabs = document.querySelector('.rapport-languages');
		expect([...(tabs?.querySelectorAll('a') ?? [])].map((one) => one.textContent)).toEqual([
			'English',
			'简体中文',
		]);
		await press(byName('button', 'Add the 繁體中文 version'));
		await type(byName('textbox', 'Text'), '新的');
		await press(byName('button', 'Save'));
		expect(ofType(asked, 'template/save')[0]?.template).toMatchObject({
			language: 'zh-Hant',
			variantOf: ID(1),
			folder: ['Parcels', 'Late'],
		});
	});

	it('is told to be much like another one, and is saved all the same', async () => {
		const asked = await draw({
			'template/save': () => ({ id: 'new' }),
			'templates/alike': ({ texts }) => ({
				alike: texts.map(() => [{ id: ID(2), title: 'Own 2', body: 'Body 2', starter: false, score: 0.7 }]),
			}),
		});
		await press(byName('button', 'New template'));
		await type(byName('textbox', 'Title'), 'Another');
		await type(byName('textbox', 'Text'), 'Nearly the same body');
		await act(() => new Promise<void>((done) => setTimeout(done, 450)));
		await settle();
		expect(document.querySelector('.rapport-alike summary')?.textContent).toContain('Own 2');
		await press(byName('button', 'Save'));
		expect(ofType(asked, 'template/save')).toHaveLength(1);
	});

	it('refuses a picture in words that is too large or no picture, and keeps what was written', async () => {
		// What the browser can read as a picture, this test says.
		vi.stubGlobal('createImageBitmap', async (file: File) => {
			if (file.name !== 'a.png') throw new Error('no picture');
			return { close: () => undefined };
		});
		const asked = await draw();
		await press(byName('button', 'New template'));
		await type(byName('textbox', 'Text'), 'Kept');
		const field = document.querySelector<HTMLInputElement>('.rapport-image-add input');
		if (!field) throw new Error('no field');
		const choose = async (file: File) => {
			Object.defineProperty(field, 'files', { value: [file], configurable: true });
			await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
			await settle();
		};
		await choose(new File(['x'], 'a.svg', { type: 'image/svg+xml' }));
		expect(document.querySelector('.rapport-field [role=alert]')?.textContent).toContain('a.svg is no PNG');
		await choose(new File([new Uint8Array(MAX_IMAGE_BYTES + 1)], 'big.png', { type: 'image/png' }));
		expect(document.querySelector('.rapport-field [role=alert]')?.textContent).toContain('the most is 2 MB');
		expect(ofType(asked, 'image/add')).toHaveLength(0);
		await choose(new File(['text'], 'fake.png', { type: 'image/png' }));
		expect(document.querySelector('.rapport-field [role=alert]')?.textContent).toContain(
			'fake.png is no PNG',
		);
		expect(ofType(asked, 'image/add')).toHaveLength(0);
		await choose(new File(['abc'], 'a.png', { type: 'image/png' }));
		expect(ofType(asked, 'image/add')[0]).toMatchObject({ name: 'a.png', mime: 'image/png', data: 'YWJj' });
		expect((byName('textbox', 'Text') as HTMLTextAreaElement).value).toBe('Kept');
	});
});

describe('a sent message', () => {
	it('becomes a template with the buyer’s values as variables, once the seller has looked', async () => {
		const state = exampleState('en');
		const message = state.messages.find(({ from }) => from === 'seller');
		if (!message) throw new Error('no message of the seller');
		const {
			root: view,
			asked,
			push,
			leave,
		} = await drawSidebar(state, {
			'template/from-message': () => ({
				body: 'Hi {{ buyer.name }}, it is on its way',
				replaced: [{ name: 'buyer.name', text: 'Mei' }],
				language: 'en',
			}),
			'folders/list': () => ({ folders: [['Parcels']] }),
			'templates/alike': ({ texts }) => ({ alike: texts.map(() => []) }),
			'template/create': () => ({ id: 'new' }),
		});
		await push({ type: 'show', part: 'history' });
		const [button] = allByName('button', /^Save as template/, view);
		if (!button) throw new Error('not offered');
		await press(button);
		expect(ofType(asked, 'template/from-message')[0]).toMatchObject({ text: message.text, buyerId: null });
		expect((byName('textbox', 'Text') as HTMLTextAreaElement).value).toBe(
			'Hi {{ buyer.name }}, it is on its way',
		);
		expect(document.querySelector('.rapport-save-message li')?.textContent).toContain('Mei');
		await type(byName('textbox', 'Title'), 'On its way');
		await press(byName('button', 'Save'));
		expect(ofType(asked, 'template/create')).toEqual([
			{
				type: 'template/create',
				title: 'On its way',
				body: 'Hi {{ buyer.name }}, it is on its way',
				language: 'en',
				folder: [],
			},
		]);
		leave();
	});
});
