import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OrganiseRequestSchema, ShelfRequestSchema } from '../../lib/messaging/organise-requests.ts';
import type { RequestOf } from '../../lib/messaging/view-requests.ts';
import { parseRequest } from '../../lib/session/answers/answer.ts';
import { organiseAnswers } from '../../lib/session/answers/organise.ts';
import type { Office } from '../../lib/session/office.ts';
import { RefusedRequest } from '../../lib/session/refused-request.ts';
import { templatesAtHand, templatesOn } from '../../lib/session/templates-at-hand.ts';
import type { RapportDatabase } from '../../lib/store/database.ts';
import { mergeSnapshot } from '../../lib/store/merge-snapshot.ts';
import { addOrder } from '../../lib/store/orders.ts';
import { listTemplates, saveTemplate } from '../../lib/store/own-templates.ts';
import { setSetting } from '../../lib/store/settings.ts';
import type { StoreContext } from '../../lib/store/write.ts';
import { STARTER_TEMPLATES } from '../../lib/templates/starter.ts';
import type { Template } from '../../lib/templates/template.ts';
import { freshDatabase, snapshot, ticking } from '../store/fresh.ts';

const own = (part: Partial<Template>): Template => ({
	id: '',
	language: 'en',
	title: 'Own',
	body: 'Text',
	service: 'information',
	situation: {},
	tags: [],
	...part,
});

let db: RapportDatabase;
let ctx: StoreContext;
let office: Office;
const told = vi.fn(async () => undefined);

beforeEach(async () => {
	db = await freshDatabase();
	ctx = ticking();
	told.mockClear();
	office = {
		db: async () => db,
		context: () => ctx,
		sessions: { everythingChanged: told, get: () => null },
		templatesChanged: told,
	} as unknown as Office;
});

/** Asks as the dashboard does. */
function ask<T extends keyof typeof organiseAnswers>(request: RequestOf<T>) {
	return organiseAnswers[(request as { type: T }).type](request as never, office, { tabId: null });
}

const refusal = (work: Promise<unknown>) =>
	work.then(
		() => null,
		(error) => (error instanceof RefusedRequest ? error.phrase.key : error),
	);

describe('what the docked sidebar may ask', () => {
	it('is nothing that deletes, moves or replaces', () => {
		for (const message of [
			{ type: 'trash/erase', ids: ['a'] },
			{ type: 'folder/delete', path: ['a'] },
			{ type: 'templates/move', ids: ['a'], folder: [] },
			{ type: 'template/versions', templateId: 'a' },
		]) {
			expect(ShelfRequestSchema.safeParse(message).success, message.type).toBe(false);
			expect(OrganiseRequestSchema.safeParse(message).success, message.type).toBe(true);
			expect(parseRequest(message, 'sidebar'), message.type).toBeNull();
			expect(parseRequest(message, 'dashboard'), message.type).toEqual(message);
		}
		const mark = { type: 'template/favourite', templateId: 'en.greeting', on: true };
		expect(parseRequest(mark, 'sidebar')).toEqual(mark);
		expect(parseRequest(mark, 'popup')).toBeNull();
	});
});

describe('scope', () => {
	it('holds for the site and for the shop of the settings', async () => {
		await saveTemplate(db, own({ title: 'shopee', scope: { sites: ['shopee'] } }), ctx);
		await saveTemplate(db, own({ title: 'shop', scope: { shops: ['Mine'] } }), ctx);
		const titles = async (site: string | null) =>
			(await templatesOn(db, site)).filter(({ id }) => !/^(?:en|zh)/u.test(id)).map(({ title }) => title);
		expect(await titles('shopee')).toEqual(['shopee']);
		expect(await titles('etsy')).toEqual([]);
		await setSetting(db, 'shop', { shopName: 'MINE', sellerName: '' }, ctx);
		expect(await titles('etsy')).toEqual(['shop']);
		expect(await listTemplates(db)).toHaveLength(2);
	});
});

describe('favourites', () => {
	it('mark starters in every language and tell those who show them', async () => {
		await ask({ type: 'template/favourite', templateId: 'en.greeting', on: true });
		const marked = (await templatesAtHand(db)).filter(({ favourite }) => favourite);
		expect(marked.map(({ id }) => id).toSorted()).toEqual(
			STARTER_TEMPLATES.map(({ id }) => id)
				.filter((id) => id.endsWith('.greeting'))
				.toSorted(),
		);
		expect(told).toHaveBeenCalled();
		// The same objects each time: what others keep by them stays.
		const again = (await templatesAtHand(db)).filter(({ favourite }) => favourite);
		expect(again[0]).toBe(marked[0]);
	});
});

describe('near-duplicates', () => {
	it('are asked of the library as it is now', async () => {
		const body = 'Your parcel left our warehouse this morning, here is the number.';
		const texts = [
			{ id: '', title: '', body: 'This morning your parcel left our warehouse. Here is its number.' },
		];
		expect((await ask({ type: 'templates/alike', texts })).alike).toEqual([[]]);
		const id = await saveTemplate(db, own({ title: 'Left', body }), ctx);
		expect((await ask({ type: 'templates/alike', texts })).alike[0]?.[0]).toMatchObject({
			id,
			title: 'Left',
		});
	});
});

describe('folders', () => {
	it('are refused in words where they cannot be', async () => {
		await ask({ type: 'folder/create', path: ['A', 'B'] });
		expect(await refusal(ask({ type: 'folder/create', path: ['A'] }))).toBe('organise.folder.error.taken');
		expect(await refusal(ask({ type: 'folder/move', from: ['A'], to: ['A', 'B', 'A'] }))).toBe(
			'organise.folder.error.inside-itself',
		);
		expect((await ask({ type: 'folders/list' })).folders).toEqual([['A'], ['A', 'B']]);
	});
});

describe('a message', () => {
	it('becomes a template without what is this buyer’s, and is kept as a new one only', async () => {
		const merged = await mergeSnapshot(db, snapshot(['hi']), ctx);
		if (!merged.stored) throw new Error('not stored');
		const { buyerId } = merged;
		await addOrder(
			db,
			buyerId,
			{ at: 5, item: '防晒衣', amount: 1280, qty: 1, status: 'paid', number: '250101ABC' },
			ctx,
		);
		const text = '小雨您好，您的订单250101ABC共1280元已发出。';
		const made = await ask({ type: 'template/from-message', text, buyerId });
		expect(made).toMatchObject({
			body: '{{ buyer.name }}您好，您的订单{{ order.number }}共{{ order.amount }}已发出。',
			language: 'zh-Hans',
		});
		const save = (title: string) =>
			ask({ type: 'template/create', title, body: made.body, language: 'zh-Hans', folder: ['发货'] });
		const first = await save('已发出');
		const second = await save('已发出');
		expect(first.id).not.toBe(second.id);
		expect(await listTemplates(db)).toHaveLength(2);
		expect(
			await refusal(
				ask({ type: 'template/create', title: 'x', body: '{{ broken', language: 'en', folder: [] }),
			),
		).toMatch(/^templates\.error/u);
	});
});

describe('pictures', () => {
	it('keep the id of a file, and are the same one when they come again', async () => {
		const add = {
			type: 'image/add',
			id: '01J00000000000000000000001',
			name: 'a',
			mime: 'image/png',
			data: 'AQID',
		} as const;
		const { image } = await ask(add);
		expect(image).toMatchObject({ id: add.id, size: 3 });
		await ask(add);
		expect((await ask({ type: 'images/get', ids: [add.id, 'unknown'] })).images).toEqual([
			{ ...image, data: 'AQID' },
		]);
		expect(await refusal(ask({ ...add, id: undefined, data: '' }))).toBe('organise.image.error.size');
	});
});
