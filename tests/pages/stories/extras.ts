import type { Story } from './story.ts';

const item = {
	id: '10020030',
	title: 'Linen tote bag',
	price: '$18.00',
	hues: [28, 210] as [number, number],
};

/** Short conversations that fill the list, so that it looks like a working day. */
export const EXTRAS: Story[] = [
	{
		key: 'marcus',
		buyer: { name: 'Marcus Oyelaran', id: '611900274', region: 'Leeds', since: '2022', orders: 2 },
		item,
		order: { no: '250311-10488', status: 'Delivered', amount: '$18.00' },
		messages: [
			{ from: 'buyer', text: 'Bag arrived today, lovely quality. Thank you!', at: -410 },
			{ from: 'seller', text: 'So glad you like it, Marcus. Enjoy!', at: -402 },
		],
		arrives: [],
		replies: ['Will do, cheers'],
	},
	{
		key: 'amao',
		buyer: { name: '阿毛同学', id: '820017345', region: '四川 成都', since: '2024', orders: 0 },
		item: { ...item, title: '亚麻手提袋', price: '¥59.00' },
		order: null,
		messages: [
			{ from: 'buyer', text: '这个袋子有黑色吗', at: -680 },
			{ from: 'seller', text: '有的，黑色和米色都有现货。', at: -671 },
			{ from: 'buyer', text: '好的我看看', at: -670 },
		],
		arrives: [],
		replies: ['好'],
	},
	{
		key: 'priya',
		buyer: { name: 'Priya N.', id: '590233181', region: 'Singapore', since: '2020', orders: 6 },
		item,
		order: { no: '250309-77341', status: 'Shipped', amount: '$36.00' },
		messages: [
			{ from: 'buyer', text: 'Could you add a gift note to my order please?', at: -1890 },
			{ from: 'seller', text: 'Done! It will be in the parcel.', at: -1871 },
			{ from: 'buyer', text: 'You are the best', at: -1869 },
		],
		arrives: [],
		replies: ['Thanks again'],
	},
];
