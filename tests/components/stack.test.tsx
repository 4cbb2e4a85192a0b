// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { ViewState } from '../../lib/messaging/view.ts';
import { byName, drawSidebar, key, ofType, press, type } from './draw.tsx';
import { exampleState } from './example-state.ts';

afterEach(() => document.body.replaceChildren());

/** An open conversation with two replies whose texts are known. */
function twoReplies(): ViewState {
	const state = exampleState();
	const { assessment } = state;
	if (!assessment) throw new Error('the example has an assessment');
	const [first, second, third] = assessment.replies;
	if (!first || !second || !third) throw new Error('the example has replies');
	const one = { ...first, text: 'Hi Ann, it ships today. Take care!', language: 'en' as const, missing: [] };
	const two = { ...second, text: 'Hello Ann! It costs £5.', language: 'en' as const, missing: [] };
	const three = { ...third, text: 'Order 〔order number〕 is packed.', language: 'en' as const, missing: [] };
	return { ...state, assessment: { ...assessment, replies: [one, two, three] } };
}
const message = () => byName('textbox', 'The message') as HTMLTextAreaElement;

describe('several replies in one message', () => {
	it('are joined, shown as one text and inserted as it stands', async () => {
		const { asked } = await drawSidebar(twoReplies());
		await press(byName('button', 'Add reply 1 to one message (Shift+Enter)'));
		await press(byName('button', 'Add reply 2 to one message (Shift+Enter)'));
		expect(message().value).toBe('Hi Ann, it ships today. It costs £5. Take care!');
		await type(message(), 'Hi Ann, it ships today and costs £5.');
		await key(message(), { key: 'Enter', code: 'Enter', ctrlKey: true });
		const [inserted] = ofType(asked, 'reply/insert');
		expect(inserted).toMatchObject({
			text: 'Hi Ann, it ships today and costs £5.',
			alsoTemplateIds: [twoReplies().assessment?.replies[1]?.templateId],
		});
		expect(document.querySelector('.rapport-stack-card')).toBeNull();
	});

	it('are taken in by keys alone: Shift+Enter on one, Shift and a number for any', async () => {
		await drawSidebar(twoReplies());
		const first = byName('button', /^Reply 1 /);
		await key(first, { key: 'Enter', shiftKey: true });
		await key(first, { key: '@', code: 'Digit2', shiftKey: true });
		expect(message().value).toBe('Hi Ann, it ships today. It costs £5. Take care!');
		await key(first, { key: 'Enter', shiftKey: true });
		expect(message().value).toBe('Hello Ann! It costs £5.');
	});

	it('keep what the seller changed when another is added or taken out', async () => {
		await drawSidebar(twoReplies());
		await press(byName('button', 'Add reply 1 to one message (Shift+Enter)'));
		await type(message(), 'Dear Ann, it ships today.');
		await press(byName('button', 'Add reply 2 to one message (Shift+Enter)'));
		expect(message().value).toBe('Dear Ann, it ships today. It costs £5.');
	});

	it('do not go in with a blank: it is named and selected to be typed over', async () => {
		const { asked } = await drawSidebar(twoReplies());
		await press(byName('button', 'Add reply 3 to one message (Shift+Enter)'));
		await key(message(), { key: 'Enter', code: 'Enter', ctrlKey: true });
		expect(ofType(asked, 'reply/insert')).toHaveLength(0);
		expect(document.querySelector('.rapport-stack-card')?.textContent).toContain('〔order number〕');
		expect(message().selectionStart).toBe(6);
		await type(message(), 'Order 7 is packed.');
		await key(message(), { key: 'Enter', code: 'Enter', ctrlKey: true });
		expect(ofType(asked, 'reply/insert')[0]?.text).toBe('Order 7 is packed.');
	});

	it('stay where they are when the message could not be inserted', async () => {
		await drawSidebar(twoReplies(), { 'reply/insert': () => ({ status: 'no-page' }) });
		await press(byName('button', 'Add reply 1 to one message (Shift+Enter)'));
		await key(message(), { key: 'Enter', code: 'Enter', ctrlKey: true });
		expect(message().value).toBe('Hi Ann, it ships today. Take care!');
	});
});

describe('why a reply is offered', () => {
	it('is one line, and all reasons on demand', async () => {
		const state = twoReplies();
		const reply = state.assessment?.replies[0];
		if (!reply) throw new Error('no reply');
		reply.reason = { key: 'reply.reason.open.ask-price' };
		reply.reasons = [reply.reason, { key: 'reply.reason.tone.brief' }];
		await drawSidebar(state);
		const why = document.querySelector('.rapport-why');
		expect(why?.querySelector('summary')?.textContent).toBe('Answers the open question: price question');
		expect([...(why?.querySelectorAll('li') ?? [])].map((line) => line.textContent)).toEqual([
			'Short, as the buyer writes',
		]);
	});
});
