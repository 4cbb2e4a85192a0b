// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { isReadable, stemOf } from '../../lib/teach/readable.ts';
import { tellSides } from '../../lib/teach/tell-sides.ts';
import { commonOf } from '../../lib/teach/tree.ts';
import { uniqueSelector } from '../../lib/teach/unique-selector.ts';

describe('names', () => {
	it.each(['message-row', 'msgList', 'chat_head', 'wt-title', 'MessageBubble', 'column-2', 'isMine'])(
		'%s was chosen by a person',
		(name) => expect(isReadable(name)).toBe(true),
	);
	it.each([
		'css-1x2yz9',
		'sc-bdfBwQ',
		'_3kT9x',
		'x1n2onr6',
		'jss123',
		'kx8f3kq1',
		'a',
		'svelte-abcde',
		'styles-main',
	])('%s was made by a build', (name) => expect(isReadable(name)).toBe(false));
	it.each([
		['message-left--x8f3kq', 'message-left--'],
		['Chat_row__2a9Bq', 'Chat_row__'],
		['x8f3k9__messageLeft', '__messageLeft'],
		['css-1x2yz9', null],
		['_3kT9x', null],
	])('%s has the stem %s', (name, stem) => expect(stemOf(name)).toBe(stem));
});

const byId = (id: string): Element => {
	const el = document.getElementById(id);
	if (!el) throw new Error(id);
	return el;
};

/** The best pair of marks for the messages with the ids `b` and `s`. */
function marks(): { buyerRow: string; sellerRow: string; durable: boolean } | undefined {
	const buyer = byId('b');
	const seller = byId('s');
	const common = commonOf(buyer, seller);
	if (!common) throw new Error('apart');
	return tellSides({ buyer, seller, common, pane: byId('pane') })[0];
}

const rows = (each: (index: number, own: boolean) => string) =>
	Array.from({ length: 12 }, (_, index) => each(index, index % 3 === 0)).join('');

describe('marks of the two sides', () => {
	beforeEach(() => {
		document.body.innerHTML = '';
	});

	it('are the values of one attribute, not what one message has by chance', () => {
		document.body.innerHTML = `<div id="pane">${rows(
			(index, own) =>
				`<div class="row ${index === 1 ? 'pinned' : ''}" data-lane="${own ? 'south' : 'north'}"><p ${index === 1 ? 'id="b"' : index === 3 ? 'id="s" class="read"' : ''}>text ${index}</p></div>`,
		)}</div>`;
		expect(marks()).toMatchObject({
			buyerRow: '[data-lane="north"]',
			sellerRow: '[data-lane="south"]',
			durable: true,
		});
	});

	it('are stems where classes end in a hash', () => {
		document.body.innerHTML = `<div id="pane">${rows(
			(index, own) =>
				`<div class="bubble-${own ? 'right' : 'left'}--${own ? 'k3x9z1' : 'q8w7e2'}"><p ${index === 1 ? 'id="b"' : index === 3 ? 'id="s"' : ''}>text</p></div>`,
		)}</div>`;
		expect(marks()).toMatchObject({
			buyerRow: '[class*="bubble-left--"]',
			sellerRow: '[class*="bubble-right--"]',
			durable: true,
		});
	});

	it('may be what the other side has and this one lacks', () => {
		document.body.innerHTML = `<div id="pane">${rows(
			(index, own) =>
				`<div class="row${own ? ' mine' : ''}"><p ${index === 1 ? 'id="b"' : index === 3 ? 'id="s"' : ''}>text</p></div>`,
		)}</div>`;
		expect(marks()).toMatchObject({ buyerRow: '.row:not(.mine)', sellerRow: '.mine', durable: true });
	});

	it('of an account’s own number are not called durable', () => {
		document.body.innerHTML = `<div id="pane">${rows(
			(index, own) =>
				`<div data-from="${own ? '88123004' : '55512777'}"><p ${index === 1 ? 'id="b"' : index === 3 ? 'id="s"' : ''}>text</p></div>`,
		)}</div>`;
		expect(marks()).toMatchObject({ durable: false });
	});

	it('are none where nothing differs', () => {
		document.body.innerHTML = `<div id="pane">${rows(
			(index) => `<div class="row"><p ${index === 1 ? 'id="b"' : index === 3 ? 'id="s"' : ''}>text</p></div>`,
		)}</div>`;
		expect(marks()).toBeUndefined();
	});
});

describe('the selector of one element', () => {
	it('leans on words, and says so when there are none', () => {
		document.body.innerHTML =
			'<header class="x9f2k1"><h3 class="chat-title k2j9x1">Ann</h3></header><footer><textarea class="q8w7e2"></textarea></footer><p><i class="z8y7x6"></i><i></i></p>';
		const of = (selector: string) => uniqueSelector(document.querySelector(selector) ?? document.body);
		expect(of('h3')).toEqual({ selector: '.chat-title', durable: true });
		expect(of('textarea')).toEqual({ selector: 'textarea', durable: true });
		expect(of('i')).toEqual({ selector: '.z8y7x6', durable: false });
		// Only its place among others: nothing that would last.
		expect(of('i + i')).toBeNull();
	});

	it('holds in its own shadow root', () => {
		document.body.innerHTML = '<chat-box></chat-box><p class="name">out</p>';
		const root = document.querySelector('chat-box')?.attachShadow({ mode: 'open' });
		if (!root) throw new Error('no root');
		root.innerHTML = '<div><p class="name">in</p></div>';
		const inner = root.querySelector('p');
		expect(inner && uniqueSelector(inner)).toEqual({ selector: '.name', durable: true });
	});
});
