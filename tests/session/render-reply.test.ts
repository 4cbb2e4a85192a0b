import { beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../lib/chat/conversation.ts';
import type { Office } from '../../lib/session/office.ts';
import { formOf, rememberFor, renderFor, wordingTurn } from '../../lib/session/render-reply.ts';
import { newTabSession, type OpenConversation, type TabSession } from '../../lib/session/tab-session.ts';
import { MOST_ANSWERED, rememberAnswers, rememberedAnswers } from '../../lib/store/answers.ts';
import type { RapportDatabase } from '../../lib/store/database.ts';
import { saveTemplate } from '../../lib/store/own-templates.ts';
import { getSetting } from '../../lib/store/settings.ts';
import { recordUse } from '../../lib/store/uses.ts';
import type { Template } from '../../lib/templates/template.ts';
import { freshDatabase, snapshot, ticking } from '../store/fresh.ts';

let db: RapportDatabase;
let office: Office;
beforeEach(async () => {
	db = await freshDatabase();
	const context = ticking();
	office = { db: async () => db, context: () => context } as Office;
});

const template = (body: string, more: Partial<Template> = {}): Template => ({
	id: 't',
	language: 'en',
	title: 'T',
	body,
	service: 'information',
	situation: {},
	tags: [],
	...more,
});

/** A tab in which a buyer named these things. */
function talk(entities: { kind: string; text: string; value?: number | string }[]): TabSession {
	const message = { id: 'm1', from: 'buyer', text: 'x', at: 1 } as Message;
	const open = {
		snapshot: snapshot(['x']),
		frameId: 0,
		buyerId: 'b1',
		conversationId: 'c1',
		messages: [message],
		signals: { m1: { entities: entities.map((one) => ({ ...one, start: 0, end: 1 })) } },
		assessment: { language: 'zh-Hant' },
		changes: [],
	} as unknown as OpenConversation;
	return { ...newTabSession(1), open };
}
async function written(one: Template, session: TabSession | null, answers: Record<string, string> = {}) {
	const rendered = await renderFor(office, session, one, answers);
	if (!rendered.ok) throw new Error(rendered.error.message.key);
	return rendered;
}

describe('a template in the open conversation', () => {
	it('knows the buyer, what they write, and what was said', async () => {
		const session = talk([{ kind: 'order-number', text: 'A-1' }]);
		const { text } = await written(
			template('{{ buyer.name }}/{{ buyer.language }}/{{ order.number }}'),
			session,
		);
		expect(text).toBe('小雨/Traditional Chinese/A-1');
	});

	it('reuses sentences of the library, and is refused when one is not there', async () => {
		await saveTemplate(db, template('Bye!', { id: '', partial: 'bye' }), ticking('own'));
		expect((await written(template('Hi. {% render "bye" %}'), null)).text).toBe('Hi. Bye!');
		expect(await renderFor(office, null, template('{% render "gone" %}'))).toMatchObject({ ok: false });
	});

	it('asks with what the chat says and the last answers', async () => {
		const session = talk([
			{ kind: 'amount', text: '39', value: 39 },
			{ kind: 'amount', text: '120', value: 120 },
		]);
		const one = template('{% field "refund", type: "number" %}{% field "days", type: "number" %}');
		await saveTemplate(db, one, ticking('own'));
		await rememberAnswers(db, { t: { 'field.days': '5' } }, ticking());
		const form = await formOf(office, session, one, await written(one, session), {});
		expect(form.map(({ name, value, suggestions }) => [name, value, suggestions])).toEqual([
			['field.refund', '120', ['39']],
			['field.days', '5', []],
		]);
	});
});

describe('wordings', () => {
	it('stay while nothing is used with the buyer, and never repeat the last one', async () => {
		const one = template('{% variant %}A{% or %}B{% or %}C{% endvariant %}');
		const session = talk([]);
		let before = '';
		for (let turn = 0; turn < 8; turn++) {
			const { text, picks } = await written(one, session);
			expect((await written(one, session)).text).toBe(text);
			expect(text).not.toBe(before);
			before = text;
			const use = { templateId: 't', buyerId: 'b1', conversationId: 'c1', at: turn, picks };
			await recordUse(db, use, ticking(`use${turn}`));
		}
	});

	it('of a sentence that two templates reuse count for both', async () => {
		const use = { buyerId: 'b1', conversationId: 'c1', at: 1 };
		await recordUse(db, { ...use, templateId: 'x', picks: { '@0': 1, 'bye@3': 2 } }, ticking('a'));
		await recordUse(db, { ...use, templateId: 'y', at: 2, picks: { '@0': 0 } }, ticking('b'));
		await recordUse(db, { ...use, templateId: 'y', at: 3 }, ticking('c'));
		expect(await wordingTurn(db, 'b1')).toEqual({
			seed: 'b1:3',
			byTemplate: { x: { '@0': 1 }, y: { '@0': 0 } },
			reused: { 'bye@3': 2 },
		});
		expect(await wordingTurn(db, 'other')).toEqual({ seed: 'other:0', byTemplate: {}, reused: {} });
	});
});

describe('answers', () => {
	const save = async (body: string) => {
		const id = await saveTemplate(db, template(body, { id: '' }), ticking('own'));
		return id;
	};

	it('are remembered per template and field; what is about the buyer or the day is not', async () => {
		const id = await save(
			'{% field "days", type: "number" %}{% field "order number" %}{% field "when", type: "date" %}{% field "secret", remember: false %}{{ shop.hours }}{{ buyer.name }}',
		);
		await rememberFor(office, id, {
			'field.days': '5',
			'field.order number': 'A-1',
			'field.when': '2030-01-01',
			'field.secret': 'x',
			'shop.hours': '9–18',
			'buyer.name': 'Mei',
		});
		expect(await rememberedAnswers(db, id)).toEqual({ 'field.days': '5', 'shop.hours': '9–18' });
		expect(await rememberedAnswers(db, 'another')).toEqual({ 'shop.hours': '9–18' });
	});

	it('of a template that is gone, and blank or endless ones, are not kept', async () => {
		await rememberFor(office, 'gone', { 'field.days': '5' });
		const id = await save('{% field "a" %}{% field "b" %}');
		await rememberFor(office, id, { 'field.a': '  ', 'field.b': 'x'.repeat(501) });
		expect(await getSetting(db, 'answers')).toEqual({});
	});

	it('drop those asked longest ago', async () => {
		const ctx = ticking();
		for (let i = 0; i < MOST_ANSWERED + 2; i++) await rememberAnswers(db, { [`t${i}`]: { a: 'x' } }, ctx);
		await rememberAnswers(db, { t2: { b: 'y' } }, ctx);
		const kept = Object.keys(await getSetting(db, 'answers'));
		expect(kept).toHaveLength(MOST_ANSWERED);
		expect([kept.includes('t1'), kept.includes('t2'), kept.at(-1)]).toEqual([false, true, 't2']);
		expect(await rememberedAnswers(db, 't2')).toEqual({ a: 'x', b: 'y' });
	});
});
