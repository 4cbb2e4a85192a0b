import { describe, expect, it } from 'vitest';
import { parseAmount, parseOrders } from '../../lib/orders/parse-orders.ts';

const none = { item: null, amount: null, currency: null, qty: null, status: null, at: null };

describe('orders beside a chat', () => {
	it('are read from labels and values in cells of their own', () => {
		const cells = [
			'Customer',
			'Region',
			'浙江',
			'Orders',
			'3',
			'Latest order',
			'Order',
			'240918-337205614482',
			'Status',
			'已签收',
			'Total',
			'¥168.00',
		];
		expect(parseOrders(cells)).toEqual([
			{ ...none, number: '240918-337205614482', status: 'delivered', amount: 168 },
		]);
	});

	it('take the sign of yuan and yen as the site means it', () => {
		const cells = ['订单号：123456-7', '合计：¥20'];
		expect(parseOrders(cells)[0]?.currency).toBeNull();
		expect(parseOrders(cells, 'CNY')[0]?.currency).toBe('CNY');
		expect(parseOrders(cells, 'JPY')[0]?.currency).toBe('JPY');
	});

	it('are read from cells that hold label and value', () => {
		const cells = [
			'订单编号：240918-337205614482 复制',
			'商品：手工青瓷花瓶',
			'订单金额：NT$1,960',
			'订单状态：待出貨',
			'数量：x2',
			'下单时间：2026-11-02 10:20',
		];
		expect(parseOrders(cells)).toEqual([
			{
				number: '240918-337205614482',
				item: '手工青瓷花瓶',
				amount: 1960,
				currency: 'TWD',
				qty: 2,
				status: 'paid',
				at: new Date(2026, 10, 2, 10, 20).getTime(),
			},
		]);
	});

	it('keeps several orders apart, and takes a status that stands alone inside its order only', () => {
		const cells = [
			'Shipped',
			'Order number: 11-223344-55',
			'Delivered',
			'Order number: 99-887766-55',
			'To ship',
		];
		expect(parseOrders(cells)).toEqual([
			{ ...none, number: '11-223344-55', status: 'delivered' },
			{ ...none, number: '99-887766-55', status: 'paid' },
		]);
	});

	it.each([
		[['Order', 'Voucher', 'Picture']],
		[['订单', '数据', '消息']],
		[['Order now and save 20%', 'Total comfort']],
		[['Status: online', 'Total: £20']],
		[['Order', '3']],
		[['my order 12345 has not arrived']],
		[['Order more than 100000 pieces a month']],
	])('no number, no order: %j', (cells) => {
		expect(parseOrders(cells)).toEqual([]);
	});

	it('does not take a label for the value of the one before it', () => {
		expect(parseOrders(['Order number', '123456-7', 'Status', 'Total', '$5'])).toEqual([
			{ ...none, number: '123456-7', amount: 5 },
		]);
	});

	it('does not carry a fact over from far away', () => {
		const far = Array.from({ length: 40 }, (_, index) => `line ${index}`);
		expect(parseOrders(['Order number', '123456-7', ...far, 'Delivered', 'Total', '$5'])).toEqual([
			{ ...none, number: '123456-7' },
		]);
	});

	it.each([
		['NT$1,960', { amount: 1960, currency: 'TWD' }],
		['1.234,50 €', { amount: 1234.5, currency: 'EUR' }],
		['¥168.00', { amount: 168, currency: '¥' }],
		['￥168', { amount: 168, currency: '¥' }],
		['2 490 ₽', { amount: 2490, currency: 'RUB' }],
		['USD 12.5', { amount: 12.5, currency: 'USD' }],
		['£1,299', { amount: 1299, currency: 'GBP' }],
		['12', { amount: 12, currency: null }],
		['12 to 15', null],
		['free', null],
		['1,2,3,', null],
		['₹1,23,456', { amount: 123456, currency: null }],
	])('amount %s', (text, expected) => {
		expect(parseAmount(text)).toEqual(expected);
	});
});
