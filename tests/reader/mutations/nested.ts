import type { Mutation } from './mutation.ts';
import { make } from './rebuild.ts';

const TALK: [boolean, string][] = [
	[false, 'Mini chat: is the red scarf still there?'],
	[true, 'Mini chat: yes, two are left'],
	[false, 'Mini chat: I take both'],
	[true, 'Mini chat: thank you'],
];

/** A second, smaller chat with a field of its own, as pages have it for support or for a second conversation. */
export const miniChat: Mutation = {
	id: 'mini chat',
	what: 'a second, smaller chat with other messages and a field of its own stands over a corner: it must not be mixed in',
	apply(page) {
		const { doc } = page;
		const box = make(
			doc,
			'div',
			'position:fixed;right:12px;bottom:12px;width:250px;height:300px;z-index:50;display:flex;flex-direction:column;background:#fff;border:1px solid #bbb;font:13px sans-serif',
		);
		box.append(make(doc, 'div', 'padding:8px;font-weight:600;border-bottom:1px solid #ddd', 'Mina Corner'));
		const list = make(doc, 'div', 'flex:1;min-height:0;overflow-y:auto;padding:6px');
		for (const [own, text] of TALK) {
			const row = make(
				doc,
				'div',
				`display:flex;margin:4px 0;justify-content:${own ? 'flex-end' : 'flex-start'}`,
			);
			row.append(
				make(
					doc,
					'div',
					`max-width:70%;padding:5px 8px;border-radius:8px;background:${own ? '#cfe3ff' : '#eee'}`,
					text,
				),
			);
			list.append(row);
		}
		const field = doc.createElement('textarea');
		field.setAttribute(
			'style',
			'height:34px;box-sizing:border-box;width:100%;border:0;border-top:1px solid #ddd',
		);
		field.setAttribute('placeholder', 'Message');
		box.append(list, field);
		doc.body.append(box);
		return { foreign: [...TALK.map(([, text]) => text), 'Mina Corner'] };
	},
};
