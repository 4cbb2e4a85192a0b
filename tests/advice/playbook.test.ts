import { describe, expect, it } from 'vitest';
import { assess } from '../../lib/advice/assess.ts';
import type { AssessInput } from '../../lib/advice/assess-input.ts';
import type { Playbook } from '../../lib/chat/assessment.ts';
import type { OrderFact } from '../../lib/chat/conversation.ts';
import { STARTER_TEMPLATES } from '../../lib/templates/starter.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

type Line = ['buyer' | 'seller', string];

function bookOf(lines: readonly Line[], more: Partial<AssessInput> = {}): Playbook | null {
	return assess({
		messages: lines.map(([from, text], index) => ({
			id: `m${index}`,
			from,
			text,
			at: NOW - (lines.length - index) * MINUTE,
		})),
		orders: [],
		buyer: { name: 'Mara' },
		templates: STARTER_TEMPLATES,
		values: {},
		corrections: [],
		earlier: [],
		now: NOW,
		...more,
	}).playbook;
}

const dueOf = (book: Playbook | null) => book?.steps.find(({ next }) => next);
const keysOf = (phrases: readonly { key: string }[] = []) => phrases.map(({ key }) => key);
const order = (more: Partial<OrderFact> = {}): OrderFact => ({
	at: NOW - 30 * HOUR,
	item: 'Oak lamp',
	amount: 40,
	qty: 1,
	status: 'ordered-unpaid',
	...more,
});

it('is silent where nothing is difficult', () => {
	expect(bookOf([['buyer', 'Hi, is the oak lamp in stock?']])).toBeNull();
	expect(bookOf([])).toBeNull();
});

describe('a complaint', () => {
	const lines: Line[] = [['buyer', 'The lamp arrived broken, the glass is smashed!! I am very angry']];
	it('is led step by step, with a reply for each step and what is not known yet', () => {
		const book = bookOf(lines);
		expect(book?.kind).toBe('complaint');
		expect(book?.steps).toHaveLength(9);
		expect(book?.steps.filter(({ next }) => next)).toHaveLength(1);
		for (const step of book?.steps ?? []) {
			expect(step.replies.length, step.id).toBeGreaterThan(0);
			for (const reply of step.replies) {
				const template = STARTER_TEMPLATES.find(({ id }) => id === reply.templateId);
				expect(template?.situation.complaintSteps).toContain(step.id);
				expect(reply.language).toBe('en');
			}
		}
		expect(keysOf(book?.missing)).toContain('playbook.complaint.missing.order');
	});

	it('asks no more for what is known', () => {
		const told = bookOf([...lines, ['buyer', '[photo] here you see, I want my money back']], {
			orders: [order({ status: 'delivered' })],
		});
		expect(keysOf(told?.missing)).not.toContain('playbook.complaint.missing.order');
		expect(keysOf(told?.missing)).not.toContain('playbook.complaint.missing.photo');
	});

	it('comes before bargaining', () => {
		expect(bookOf([...lines, ['buyer', 'can you give me a discount at least?']])?.kind).toBe('complaint');
	});
});

describe('bargaining', () => {
	const ask: Line = ['buyer', 'Can you do 30 for the oak lamp?'];
	const hold: Line = ['seller', 'It is solid oak and handmade, the price is already fair.'];
	const floor = { maxDiscount: null, lowest: [{ item: 'oak lamp', price: 35 }] };

	it('moves on with every round', () => {
		expect(dueOf(bookOf([ask]))?.id).toBe('hold');
		expect(dueOf(bookOf([ask, hold, ['buyer', 'Come on, 32? Please give me a discount']]))?.id).toBe('trade');
		expect(
			dueOf(
				bookOf([
					ask,
					hold,
					['buyer', 'Come on, 32? Please give me a discount'],
					['seller', 'If you take two I can send them free of postage.'],
					['buyer', 'Only one. What is your lowest price?'],
				]),
			)?.id,
		).toBe('last');
	});

	it('measures the offer against the lowest price, and offers nothing below it', () => {
		const below = bookOf([ask], { floor });
		expect(below?.facts).toEqual([
			{ key: 'playbook.haggle.below', params: { floor: 35, item: 'oak lamp', offered: 30 } },
		]);
		const within = bookOf([['buyer', 'Can you do 36 for the oak lamp?']], { floor });
		expect(keysOf(within?.facts)).toEqual(['playbook.haggle.within']);
		expect(dueOf(within)?.id).toBe('last');
		const own = {
			...(STARTER_TEMPLATES.find(({ id }) => id === 'en.haggle-hold') ?? STARTER_TEMPLATES[0]),
			id: 'OWN',
			body: 'OK, I can do 31 for you.',
		} as (typeof STARTER_TEMPLATES)[number];
		const texts = (more: Partial<AssessInput>) =>
			bookOf([ask], { templates: [own, ...STARTER_TEMPLATES], ...more })
				?.steps.flatMap(({ replies }) => replies)
				.map(({ text }) => text);
		expect(texts({})).toContain(own.body);
		expect(texts({ floor })).not.toContain(own.body);
	});

	it('says where the lowest price is set when there is none', () => {
		expect(keysOf(bookOf([ask])?.missing)).toEqual(['playbook.haggle.missing.floor']);
	});

	it('is over once other things are spoken of', () => {
		expect(
			bookOf([
				ask,
				hold,
				['buyer', 'ok'],
				['buyer', 'Which colours are there?'],
				['buyer', 'And how tall is it?'],
			])?.kind,
		).not.toBe('haggle');
	});
});

describe('an objection', () => {
	it('is heard first, where no reason was given', () => {
		const book = bookOf([
			['buyer', 'Is the lamp dimmable?'],
			['seller', 'Yes, in three steps.'],
			['buyer', 'no thanks, I will pass'],
		]);
		expect(book?.kind).toBe('objection');
		expect(dueOf(book)?.id).toBe('hear');
		expect(keysOf(book?.missing)).toEqual(['playbook.objection.missing.reason']);
		expect(dueOf(book)?.replies.length).toBeGreaterThan(0);
	});
});

describe('an unpaid order', () => {
	it('is reminded of once, then asked about, then closed kindly', () => {
		const hello: Line = ['buyer', 'ok thank you'];
		expect(dueOf(bookOf([hello], { orders: [order()] }))?.id).toBe('remind');
		const once: Line[] = [hello, ['seller', 'Your order is saved but not paid yet.']];
		expect(dueOf(bookOf(once, { orders: [order()] }))?.id).toBe('ask');
		const twice: Line[] = [...once, ['seller', 'Just a note: the payment is still open.']];
		const book = bookOf(twice, { orders: [order()] });
		expect(book?.kind).toBe('unpaid');
		expect(dueOf(book)?.id).toBe('close');
		expect(keysOf(book?.facts)).toEqual(['playbook.unpaid.age', 'playbook.unpaid.reminded']);
		expect(bookOf(once, { orders: [order({ status: 'paid' })] })).toBeNull();
	});
});
