// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { byName, type Drawn, drawSidebar, key, ofType, press, settle, type } from './draw.tsx';
import { exampleState } from './example-state.ts';
import { filled } from './filled.ts';

const BODY =
	'Sorry for {% field "reason", type: "choice", options: "the delay|the damage" %}. We refund {% field "amount", type: "number" %} by {% field "day", type: "date" %}. {{ order.number }}{% cursor %}!';
const KNOWN = {
	facts: { amounts: [39, 128], orderNumbers: ['A-1'] },
	remembered: { 'field.reason': 'the damage' },
};

let drawn: Drawn | null = null;
afterEach(() => drawn?.leave());

async function asking(body = BODY, status = 'inserted') {
	drawn = await drawSidebar(exampleState(), {
		'template/render': ({ answers }) => filled(body, answers, KNOWN),
		'reply/insert': () => ({ status }),
	});
	await drawn.push({ type: 'ask-missing', templateId: 'own', erase: ';rf' });
	return drawn;
}
const control = <T extends HTMLElement>(label: string): T => {
	const found = [...document.querySelectorAll('.rapport-missing label')].find(
		(one) => one.textContent?.trim() === label,
	);
	const input = document.getElementById(found?.getAttribute('for') ?? '');
	if (!input) throw new Error(`no question ${label}`);
	return input as T;
};
/** Longer than the form waits after a key. */
const rest = async () => {
	await new Promise((done) => setTimeout(done, 220));
	await settle();
};

describe('the form that asks', () => {
	it('is one form with an input of each kind, starting from what is known', async () => {
		await asking();
		expect(document.querySelectorAll('form.rapport-missing')).toHaveLength(1);
		expect(control<HTMLSelectElement>('reason').value).toBe('the damage');
		expect(control<HTMLInputElement>('amount')).toMatchObject({ type: 'number', value: '39' });
		expect(control<HTMLInputElement>('day')).toMatchObject({ type: 'date', value: '' });
		expect(control<HTMLInputElement>('Order number').value).toBe('A-1');
		expect(document.activeElement).toBe(control('reason'));
		expect(document.querySelector('.rapport-reply-title')?.textContent).toBe('A template');
	});

	it('shows how the text reads while it is filled in', async () => {
		await asking();
		const preview = () => document.querySelector('.rapport-missing-preview')?.textContent;
		expect(preview()).toBe('Sorry for the damage. We refund 39 by 〔day〕. A-1!');
		await type(control('amount'), '12.5');
		await type(control('day'), '2026-06-09');
		await rest();
		expect(preview()).toBe('Sorry for the damage. We refund 12.5 by June 9. A-1!');
		expect(control<HTMLInputElement>('amount').value).toBe('12.5');
	});

	it('puts in what was answered, with its cursor, in place of the abbreviation, and has the answers remembered', async () => {
		const { asked } = await asking();
		await type(control('day'), '2026-06-09');
		await key(control('reason'), { key: 'Enter' });
		const [insert] = ofType(asked, 'reply/insert');
		expect(insert).toMatchObject({
			templateId: 'own',
			text: 'Sorry for the damage. We refund 39 by June 9. A-1!',
			cursor: 49,
			erase: ';rf',
			answers: {
				'field.reason': 'the damage',
				'field.amount': '39',
				'field.day': '2026-06-09',
				'order.number': 'A-1',
			},
		});
		expect(document.querySelector('.rapport-missing')).toBeNull();
	});

	it('inserts nothing while an answer is missing', async () => {
		const { asked } = await asking();
		control<HTMLInputElement>('day').required = false;
		await press(byName('button', 'Put into the message field'));
		expect(ofType(asked, 'reply/insert')).toEqual([]);
		expect(document.querySelector('.rapport-missing')?.textContent).toContain('Something is still missing.');
	});

	it('asks what an answer calls for in the same form', async () => {
		await asking(
			'{% field "how", type: "choice", options: "new one|refund" %}{% if field.how == "refund" %} of {% field "sum", type: "number" %}{% endif %}',
		);
		expect(() => control('sum')).toThrow();
		await type(control('how'), 'refund');
		await rest();
		expect(control<HTMLInputElement>('sum').type).toBe('number');
		expect(control<HTMLSelectElement>('how').value).toBe('refund');
	});

	it('takes another value of the chat by one press', async () => {
		await asking();
		await press(byName('button', 'Take 128 for amount'));
		expect(control<HTMLInputElement>('amount').value).toBe('128');
		await rest();
		expect(document.querySelector('.rapport-missing-preview')?.textContent).toContain('refund 128 by');
	});

	it('is left by Escape, for the message field, and keeps what was typed for the next time', async () => {
		const { asked, push } = await asking();
		await type(control('amount'), '77');
		await key(control('amount'), { key: 'Escape', isComposing: true });
		expect(document.querySelector('.rapport-missing')).not.toBeNull();
		await key(control('amount'), { key: 'Escape' });
		expect(document.querySelector('.rapport-missing')).toBeNull();
		expect(ofType(asked, 'page/focus-composer')).toHaveLength(1);
		expect(ofType(asked, 'reply/insert')).toEqual([]);
		await push({ type: 'ask-missing', templateId: 'own' });
		expect(control<HTMLInputElement>('amount').value).toBe('77');
	});

	it('starts anew after a text was put in, and keeps the answers when it could not be', async () => {
		const { push } = await asking();
		await type(control('amount'), '77');
		await type(control('day'), '2026-06-09');
		await press(byName('button', 'Put into the message field'));
		await push({ type: 'ask-missing', templateId: 'own' });
		expect(control<HTMLInputElement>('amount').value).toBe('39');
		drawn?.leave();
		const again = await asking(BODY, 'no-field');
		await type(control('amount'), '77');
		await type(control('day'), '2026-06-09');
		await press(byName('button', 'Put into the message field'));
		await again.push({ type: 'ask-missing', templateId: 'own' });
		expect(control<HTMLInputElement>('amount').value).toBe('77');
	});

	it('asks before a reply goes into a message made of several', async () => {
		const state = exampleState();
		const reply = state.assessment?.replies[4];
		expect(reply?.missing).toEqual(['order.number']);
		drawn = await drawSidebar(state, {
			'template/render': ({ answers }) => filled('Order {{ order.number }} leaves today.', answers),
		});
		await press(byName('button', 'Add reply 5 to one message (Shift+Enter)'));
		expect(document.querySelector('.rapport-stack-card')).toBeNull();
		await type(control('Order number'), '55');
		await press(byName('button', 'Add to the message'));
		expect(ofType(drawn.asked, 'reply/insert')).toEqual([]);
		expect((byName('textbox', 'The message') as HTMLTextAreaElement).value).toBe('Order 55 leaves today.');
	});
});
