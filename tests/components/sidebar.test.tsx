// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createTranslator } from '../../lib/locale/translate.ts';
import { SHORTCUT_ACTIONS } from '../../lib/shortcuts/defaults.ts';
import { paletteSearch } from '../../lib/templates/palette-search.ts';
import { createTemplateIndex } from '../../lib/templates/search.ts';
import { STARTER_TEMPLATES } from '../../lib/templates/starter.ts';
import {
	allByName,
	byName,
	type Drawn,
	drawSidebar,
	key,
	nameOf,
	ofType,
	press,
	settle,
	type,
} from './draw.tsx';
import {
	assessmentOf,
	complaintState,
	exampleState,
	NOW,
	noChatState,
	returnedState,
	unsureState,
} from './example-state.ts';
import { filled } from './filled.ts';
import type { Answers } from './memory-ask.ts';

/** Words of the vocabulary, whose texts others polish. */
const w = createTranslator('en').t;
const begins = (key: string) => new RegExp(`^${w(key)}`);

let drawn: Drawn | null = null;
const draw = async (...args: Parameters<typeof drawSidebar>): Promise<Drawn> => {
	drawn = await drawSidebar(...args);
	return drawn;
};
afterEach(() => {
	drawn?.leave();
	drawn = null;
	document.body.replaceChildren();
});
const text = () => document.body.textContent ?? '';

describe('follow-ups', () => {
	it('accepts a suggestion as it stands', async () => {
		const { asked } = await draw(exampleState());
		await press(byName('button', `Accept: ${w('task.quote')}`));
		const [suggested] = assessmentOf('en').tasks;
		expect(ofType(asked, 'task/accept')).toEqual([
			{ type: 'task/accept', buyerId: 'b1', conversationId: 'c1', text: '', ...suggested },
		]);
		expect(text()).toContain('You will be reminded');
	});

	it('accepts a suggestion at another time and in other words', async () => {
		const { asked } = await draw(exampleState());
		await press(byName('button', `Change time or words: ${w('task.quote')}`));
		await type(byName('textbox', 'What to do'), ' Send her the price ');
		await press(byName('button', 'In a week'));
		await press(byName('button', 'Accept'));
		const [request] = ofType(asked, 'task/accept');
		expect(request?.text).toBe('Send her the price');
		expect(request && new Date(request.dueAt).getHours()).toBe(10);
		expect(request && Math.round((request.dueAt - NOW) / 86_400_000)).toBe(7);
	});

	it('takes an exact time from the datetime field', async () => {
		const { asked } = await draw(exampleState());
		await press(byName('button', `Change time or words: ${w('task.quote')}`));
		await type(byName('textbox', 'Or exactly'), '2026-12-24T09:30');
		await press(byName('button', 'Accept'));
		expect(ofType(asked, 'task/accept')[0]?.dueAt).toBe(new Date('2026-12-24T09:30').getTime());
	});

	it('waves a suggestion away, ticks a task off and takes that back', async () => {
		const { asked } = await draw(exampleState());
		await press(byName('button', `Not this one: ${w('task.promise')}`));
		expect(ofType(asked, 'suggestion/dismiss')[0]).toMatchObject({ key: 'promise:m4', kind: 'promise' });
		await press(byName('button', `Mark done: ${w('task.satisfaction')}`));
		await press(byName('button', 'Undo'));
		expect(ofType(asked, 'task/done')).toHaveLength(1);
		expect(ofType(asked, 'task/reopen')).toEqual([{ type: 'task/reopen', taskId: 't1' }]);
	});

	it('marks what is overdue in words', async () => {
		await draw(exampleState());
		expect(document.querySelector('.rapport-overdue')?.textContent).toContain('overdue');
	});
});

describe('beliefs', () => {
	it('says why, with the words that counted marked, and what speaks against it', async () => {
		await draw(exampleState());
		await press(byName('button', begins('scheme.buying-style')));
		expect(document.querySelector('mark')?.textContent).toBe('Can you do 35?');
		await press(byName('button', begins('scheme.temperament')));
		expect(document.querySelector('.rapport-against')?.textContent).toContain('speaks against it');
	});

	it('shows plainly what is not known', async () => {
		await draw(exampleState());
		expect(byName('button', begins('scheme.shopper-habit')).textContent).toContain('don’t know yet');
	});

	it('confirms, chooses another, and says none of these', async () => {
		const { asked } = await draw(exampleState());
		await press(byName('button', begins('scheme.temperament')));
		await press(byName('button', 'That’s right'));
		await press(byName('button', 'Choose another'));
		await press(byName('button', w('type.temperament.dominant')));
		await press(byName('button', 'None of these'));
		expect(ofType(asked, 'correction/set').map(({ scheme, value, holds }) => [scheme, value, holds])).toEqual(
			[
				['temperament', 'analytical', true],
				['temperament', 'dominant', true],
				['temperament', null, true],
			],
		);
	});

	it('gives a pinned belief back', async () => {
		const { asked } = await draw(exampleState());
		await press(byName('button', begins('scheme.service-state')));
		await press(byName('button', 'Let Rapport decide again'));
		expect(ofType(asked, 'correction/undo')).toEqual([{ type: 'correction/undo', correctionId: 'k1' }]);
	});

	it('denies one worry and adds another', async () => {
		const { asked } = await draw(exampleState());
		await press(byName('button', begins('scheme.worry')));
		await press(byName('button', `${w('worry.seller-credibility')}: not so`));
		await press(byName('button', 'Add one'));
		await press(byName('button', w('worry.payment-safety')));
		expect(ofType(asked, 'correction/set').map(({ value, holds }) => [value, holds])).toEqual([
			['seller-credibility', false],
			['payment-safety', true],
		]);
	});

	it('opens the history at the message that evidence quotes', async () => {
		await draw(exampleState());
		await press(byName('button', begins('scheme.buying-style')));
		const quote = document.querySelector<HTMLElement>('.rapport-belief-panel .rapport-quote');
		if (quote) await press(quote);
		expect(document.activeElement?.getAttribute('data-message')).toBe('m2');
		expect(document.querySelector('.rapport-highlight')?.textContent).toContain('Saw it for 38');
		await press(byName('button', 'Back'));
		expect(document.querySelector('.rapport-subview')).toBeNull();
	});

	it('corrects the cause of a complaint', async () => {
		const { asked } = await draw(complaintState());
		expect(text()).toContain('2 of 9 steps');
		await press(byName('button', begins('scheme.complaint-cause')));
		await press(byName('button', 'Choose another'));
		await press(byName('button', w('complaint.cause.product')));
		expect(ofType(asked, 'correction/set')[0]).toMatchObject({ scheme: 'complaint-cause', value: 'product' });
	});
});

describe('replies', () => {
	it('puts the pressed reply into the field and never claims to have sent it', async () => {
		const { asked } = await draw(exampleState());
		await press(byName('button', /^Reply 1 /));
		expect(ofType(asked, 'reply/insert')).toEqual([
			{
				type: 'reply/insert',
				conversationId: 'c1',
				templateId: 'en.example-0',
				text: assessmentOf('en').replies[0]?.text,
			},
		]);
		expect(document.querySelector('.rapport-outcome')?.textContent).toMatch(
			/message field.*send it yourself/i,
		);
	});

	it('says in words why it was not inserted', async () => {
		await draw(exampleState(), { 'reply/insert': () => ({ status: 'wrong-conversation' }) });
		await press(byName('button', /^Reply 1 /));
		expect(document.querySelector('.rapport-outcome-bad')?.textContent).toContain('another conversation');
	});

	it('inserts by number chord inside the sidebar, but not while an input method composes', async () => {
		const { asked } = await draw(exampleState());
		const chord = { code: 'Digit2', key: '@', ctrlKey: true, shiftKey: true };
		await key(document.body, { ...chord, isComposing: true });
		expect(ofType(asked, 'reply/insert')).toHaveLength(0);
		const event = await key(document.body, chord);
		expect(event.defaultPrevented).toBe(true);
		expect(ofType(asked, 'reply/insert')[0]?.templateId).toBe('en.example-1');
	});

	it('edits before inserting', async () => {
		const { asked } = await draw(exampleState());
		await press(byName('button', 'Edit reply 3 before inserting'));
		await type(byName('textbox', 'Edit reply 3 before inserting'), 'My own words');
		await press(byName('button', 'Put into the message field'));
		expect(ofType(asked, 'reply/insert')[0]).toMatchObject({
			templateId: 'en.example-2',
			text: 'My own words',
		});
	});

	it('asks for a missing value first, then inserts the completed text', async () => {
		const { asked } = await draw(exampleState(), {
			'template/render': ({ answers }) => filled('Your order {{ order.number }} leaves today.', answers),
		});
		await press(byName('button', /^Reply 5 /));
		expect(ofType(asked, 'reply/insert')).toHaveLength(0);
		const field = byName('textbox', 'Order number');
		expect(document.activeElement).toBe(field);
		await type(field, ' 55-1 ');
		await press(byName('button', 'Put into the message field'));
		expect(ofType(asked, 'template/render').at(-1)).toMatchObject({ answers: { 'order.number': '55-1' } });
		expect(ofType(asked, 'reply/insert')[0]?.text).toBe('Your order 55-1 leaves today.');
		expect(document.querySelector('.rapport-missing')).toBeNull();
	});

	it('opens the form when a key in the page chose an incomplete reply', async () => {
		const { push } = await draw(exampleState(), {
			'template/render': ({ answers }) => filled('{{ order.number }}', answers),
		});
		await push({ type: 'ask-missing', templateId: 'en.example-4' });
		expect(byName('textbox', 'Order number')).toBe(document.activeElement);
	});

	it('takes the focus at the first reply when a key in the page asks for it', async () => {
		const { push } = await draw(exampleState());
		await push({ type: 'focus' });
		expect(document.activeElement).toBe(byName('button', /^Reply 1 /));
		await push({ type: 'state', state: noChatState() });
		await push({ type: 'focus' });
		expect(document.activeElement?.tagName).toBe('MAIN');
	});

	it('tells what became of an insertion that a key in the page started', async () => {
		const { push } = await draw(exampleState());
		await push({ type: 'insert-result', status: 'read-only' });
		expect(document.querySelector('.rapport-toast')?.textContent).toContain('locked by the page');
	});

	it('does not insert twice when pressed twice in a row', async () => {
		let release: (result: { status: string }) => void = () => undefined;
		const { asked } = await draw(exampleState(), {
			'reply/insert': () => new Promise((done) => (release = done)),
		});
		const button = byName('button', /^Reply 1 /);
		await press(button);
		await press(button);
		release({ status: 'inserted' });
		await settle();
		expect(ofType(asked, 'reply/insert')).toHaveLength(1);
	});
});

describe('palette', () => {
	const index = createTemplateIndex(STARTER_TEMPLATES);
	const templates: Answers = {
		'templates/search': ({ query, ...options }) => paletteSearch(index, query, options),
	};

	it('finds by typing, chooses by arrow keys and inserts by Enter', async () => {
		const { asked, push } = await draw(exampleState(), {
			...templates,
			'template/render': ({ templateId }) => filled(`text of ${templateId}`, {}),
		});
		await push({ type: 'open-palette' });
		const field = byName('textbox', 'Search templates');
		expect(document.activeElement).toBe(field);
		await type(field, 'invoice');
		const first = document.querySelector('[aria-selected=true]');
		expect(first?.textContent?.toLowerCase()).toContain('invoice');
		await key(field, { key: 'ArrowDown' });
		const second = document.querySelector('[aria-selected=true]');
		expect(second).not.toBe(first);
		expect(field.getAttribute('aria-activedescendant')).toBe(second?.id);
		await key(field, { key: 'ArrowUp' });
		await key(field, { key: 'Enter' });
		const inserted = ofType(asked, 'reply/insert')[0];
		expect(inserted?.text).toBe(`text of ${inserted?.templateId}`);
		expect(document.querySelector('dialog')).toBeNull();
		expect(ofType(asked, 'page/focus-composer')).toHaveLength(1);
	});

	it('marks what was found, as text and never as markup', async () => {
		const { push } = await draw(exampleState(), templates);
		await push({ type: 'open-palette' });
		await type(byName('textbox', 'Search templates'), 'fahuo');
		const marked = [...document.querySelectorAll('.rapport-option mark')].map((mark) => mark.textContent);
		expect(marked).toContain('发货');
		const shown = document.querySelector('.rapport-option strong')?.textContent;
		expect(STARTER_TEMPLATES.map(({ title }) => title)).toContain(shown);
	});

	it('inserts what was typed when Enter comes before the answer', async () => {
		const waiting: (() => void)[] = [];
		const { asked, push } = await draw(exampleState(), {
			'templates/search': async ({ query, ...options }) => {
				if (query !== '') await new Promise<void>((go) => waiting.push(go));
				return paletteSearch(index, query, options);
			},
			'template/render': ({ templateId }) => filled(templateId, {}),
		});
		await push({ type: 'open-palette' });
		const field = byName('textbox', 'Search templates');
		await type(field, 'invoice');
		await key(field, { key: 'Enter' });
		expect(ofType(asked, 'template/render')).toEqual([]);
		for (const go of waiting) go();
		await settle();
		expect(ofType(asked, 'reply/insert')[0]?.text).toBe('en.invoice');
	});

	it('opens by its chord, and Escape gives the focus back to the page', async () => {
		const { asked } = await draw(exampleState(), templates);
		await key(document.body, { code: 'Digit6', ctrlKey: true, shiftKey: true });
		const dialog = document.querySelector('dialog');
		expect(dialog?.open).toBe(true);
		dialog?.dispatchEvent(new Event('cancel', { cancelable: true }));
		await settle();
		expect(document.querySelector('dialog')).toBeNull();
		expect(ofType(asked, 'page/focus-composer')).toHaveLength(1);
		expect(ofType(asked, 'reply/insert')).toHaveLength(0);
	});

	it('leaves Enter to the input method while it composes', async () => {
		const { asked, push } = await draw(exampleState(), templates);
		await push({ type: 'open-palette' });
		await key(byName('textbox', 'Search templates'), { key: 'Enter', isComposing: true });
		expect(ofType(asked, 'template/render')).toHaveLength(0);
	});

	it('asks for missing values in the palette', async () => {
		const { asked, push } = await draw(exampleState(), {
			...templates,
			'template/render': ({ answers }) => filled('It is {{ item.price }}.', answers),
		});
		await push({ type: 'open-palette' });
		await key(byName('textbox', 'Search templates'), { key: 'Enter' });
		const dialog = document.querySelector('dialog');
		if (!dialog) throw new Error('the palette closed');
		await type(byName('textbox', 'Price', dialog), '40');
		await press(byName('button', 'Put into the message field', dialog));
		expect(ofType(asked, 'reply/insert')[0]?.text).toBe('It is 40.');
	});
});

describe('notes and tags', () => {
	it('saves a note by Ctrl+Enter', async () => {
		const { asked } = await draw(exampleState());
		const field = byName('textbox', 'New note');
		await type(field, 'likes walnut');
		await key(field, { key: 'Enter', code: 'NumpadEnter', ctrlKey: true });
		expect(ofType(asked, 'note/add')).toEqual([{ type: 'note/add', buyerId: 'b1', text: 'likes walnut' }]);
	});

	it('edits, deletes and brings a deleted note back', async () => {
		const { asked } = await draw(exampleState());
		await press(byName('button', 'Edit note'));
		await type(byName('textbox', 'Edit note'), 'changed');
		await press(byName('button', 'Save'));
		expect(ofType(asked, 'note/edit')[0]).toMatchObject({ noteId: 'n1', text: 'changed' });
		await press(byName('button', 'Delete note'));
		await press(byName('button', 'Undo'));
		expect(ofType(asked, 'note/delete')).toHaveLength(1);
		expect(ofType(asked, 'note/add')[0]?.text).toBe(exampleState().buyer?.notes[0]?.text);
	});

	it('adds and removes a tag by keyboard', async () => {
		const { asked } = await draw(exampleState());
		await press(byName('button', 'Tag'));
		const field = byName('textbox', 'New tag');
		expect(document.activeElement).toBe(field);
		await type(field, ' walnut ');
		await key(field, { key: 'Enter' });
		await press(byName('button', 'Remove tag home decor'));
		expect(ofType(asked, 'tag/add')[0]?.tag).toBe('walnut');
		expect(ofType(asked, 'tag/remove')[0]?.tag).toBe('home decor');
	});
});

describe('updates', () => {
	it('keep the focus, typed text and open parts while the same conversation goes on', async () => {
		const { show } = await draw(exampleState());
		await press(byName('button', begins('scheme.temperament')));
		await press(byName('button', 'Edit reply 2 before inserting'));
		await type(byName('textbox', 'Edit reply 2 before inserting'), 'half an ans');
		const note = byName('textbox', 'New note');
		await type(note, 'half a no');
		note.focus();
		const next = exampleState();
		next.messages.push({ id: 'm9', from: 'buyer', text: 'still there?', at: NOW, recalled: false });
		const assessment = assessmentOf('en');
		assessment.replies.reverse();
		await show({ ...next, assessment });
		expect(document.activeElement).toBe(note);
		expect((note as HTMLTextAreaElement).value).toBe('half a no');
		expect(byName('button', begins('scheme.temperament')).getAttribute('aria-expanded')).toBe('true');
		const edit = allByName('textbox', /^Edit reply/)[0] as HTMLTextAreaElement;
		expect(edit.value).toBe('half an ans');
	});

	it('keep a reply that is being edited, even when it is no longer suggested', async () => {
		const { asked, show } = await draw(exampleState());
		await press(byName('button', 'Edit reply 2 before inserting'));
		await type(byName('textbox', 'Edit reply 2 before inserting'), 'nearly done');
		const assessment = assessmentOf('en');
		assessment.replies.splice(1, 1);
		await show({ ...exampleState(), assessment });
		const [edit] = allByName('textbox', /^Edit/).filter(
			(f) => (f as HTMLTextAreaElement).value === 'nearly done',
		);
		const card = edit?.closest('li');
		if (!card) throw new Error('the edited text is gone');
		await press(byName('button', 'Put into the message field', card));
		expect(ofType(asked, 'reply/insert')[0]).toMatchObject({
			templateId: 'en.example-1',
			text: 'nearly done',
		});
	});

	it('keep a half-written note for its own buyer when another one is opened', async () => {
		const { show } = await draw(exampleState());
		await type(byName('textbox', 'New note'), 'about Marta');
		const other = exampleState();
		await show({ ...other, conversationId: 'c2', buyer: other.buyer && { ...other.buyer, id: 'b2' } });
		expect((byName('textbox', 'New note') as HTMLTextAreaElement).value).toBe('');
		await show(exampleState());
		expect((byName('textbox', 'New note') as HTMLTextAreaElement).value).toBe('about Marta');
	});

	it('never insert an answer form of one buyer into another’s conversation', async () => {
		const { asked, show } = await draw(exampleState());
		await press(byName('button', /^Reply 5 /));
		await show({ ...exampleState(), conversationId: 'c2' });
		expect(allByName('textbox', 'Order number')).toHaveLength(0);
		expect(ofType(asked, 'reply/insert')).toHaveLength(0);
	});
});

describe('a complaint', () => {
	const titles = () => [...document.querySelectorAll('.rapport-main h2')].map((h) => h.textContent);

	it('puts the replies before the types, but never moves cards under the seller’s hands', async () => {
		const { show } = await draw(exampleState());
		const before = titles();
		await show(complaintState());
		expect(
			titles()
				.filter((title) => title !== 'Complaint')
				.slice(1),
		).toEqual(before.slice(1));
		await show({ ...complaintState(), conversationId: 'c2' });
		expect(titles().indexOf('Replies')).toBeLessThan(titles().indexOf('Who they are'));
	});

	it('does not count the next step as done when it comes up again', async () => {
		const state = complaintState();
		state.assessment?.profile.complaint?.done.push('apologise');
		await draw(state);
		expect(text()).toContain('2 of 9 steps');
		expect(document.querySelector('[aria-current=step]')?.textContent).toBe(w('complaint.step.apologise'));
	});
});

describe('states', () => {
	it('says what to do when there is no chat', async () => {
		const { asked } = await draw(noChatState());
		expect(text()).toContain('No chat open');
		await press(byName('button', 'Read the page again'));
		expect(ofType(asked, 'page/read-again')).toHaveLength(1);
	});

	it('names the problems when unsure, and a notice stays away once dismissed', async () => {
		const { show } = await draw(unsureState());
		expect(text()).toContain('whose conversation is open');
		expect(text()).toContain('The disk is full');
		await press(byName('button', 'Dismiss'));
		await show(unsureState());
		expect(text()).not.toContain('The disk is full');
	});

	it('shows exactly what was read, as JSON, and copies it', async () => {
		const state = exampleState();
		const { copied } = await draw(state);
		await press(byName('button', 'Menu'));
		await press(byName('menuitem', 'What Rapport reads here'));
		const json = JSON.stringify(state.reading, null, 2);
		expect(document.querySelector('pre')?.textContent).toBe(json);
		await press(byName('button', 'Copy as JSON'));
		expect(copied).toEqual([json]);
	});

	it('shows hostile text as text', async () => {
		const state = exampleState();
		const hostile =
			'<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>\u202Egnp.exe';
		for (const message of state.messages) message.text = hostile;
		if (state.buyer) state.buyer = { ...state.buyer, name: hostile, tags: [hostile.slice(0, 50)] };
		if (state.reading) state.reading.messages = [{ from: 'buyer', text: hostile, at: null }];
		if (state.assessment) state.assessment.openQuestions = [{ message: 'm5', text: hostile }];
		await draw(state);
		await press(byName('button', 'Conversation history'));
		expect(document.querySelectorAll('img, script')).toHaveLength(0);
		expect(Reflect.get(globalThis, 'hacked')).toBeUndefined();
		expect(document.querySelector('h1')?.textContent).toContain('<img src=x');
		for (const place of document.querySelectorAll('.rapport-bubble')) {
			expect(place.querySelector('bdi')?.textContent).toBe(hostile);
		}
	});

	it('draws a huge message short', async () => {
		const state = exampleState();
		for (const message of state.messages) message.text = 'x'.repeat(20_000);
		await draw(state);
		await press(byName('button', 'Conversation history'));
		expect(text().length).toBeLessThan(40_000);
	});

	it('follows the language and theme settings', async () => {
		const state = exampleState('zh-Hant');
		await draw({ ...state, settings: { ...state.settings, theme: 'dark' } });
		expect(document.documentElement.lang).toBe('zh-Hant');
		expect(document.documentElement.dataset.theme).toBe('dark');
		expect(text()).toContain('建議回覆');
	});
});

describe('what changed since the seller last looked', () => {
	it('is said in a line and marked beside each belief, and nothing is where nothing changed', async () => {
		await draw(returnedState());
		const line = document.querySelector('.rapport-changes')?.textContent ?? '';
		expect(line).toContain('a complaint came up');
		expect(line).toContain(`${w('scheme.phase')}: ${w('phase.in-sale')} → ${w('phase.pre-sale')}`);
		expect(line).toContain(`${w('scheme.objection')}: no longer ${w('objection.timing')}`);
		expect(line).not.toContain(w('type.demeanour.cautious'));
		const marked = [...document.querySelectorAll('.rapport-changed')].map(
			(mark) => mark.closest('.rapport-belief-scheme')?.firstChild?.textContent,
		);
		expect(marked.sort()).toEqual(
			['scheme.demeanour', 'scheme.objection', 'scheme.phase'].map((key) => w(key)).sort(),
		);
	});

	it('names nothing this version has no words for', async () => {
		await draw(
			exampleState('en', {
				changes: [{ scheme: 'stage', id: 'dreaming', kind: 'appeared', was: null, now: 1 }],
			}),
		);
		expect(document.querySelector('.rapport-changes')).toBeNull();
		expect(document.querySelector('.rapport-changed')).toBeNull();
		await draw(exampleState('en'));
		expect(document.querySelector('.rapport-changes')).toBeNull();
	});
});

it('warns of a message that is a trap, shows which, and can be waved away', async () => {
	await draw(returnedState());
	const warning = document.querySelector('[role=alert]');
	expect(warning?.textContent).toContain(w('lure.phishing.title'));
	expect(warning?.textContent).toContain('hello??');
	await press(byName('button', 'Dismiss'));
	expect(document.querySelector('[role=alert]')).toBeNull();
});

describe('the cheat-sheet', () => {
	const show = { type: 'show', part: 'cheat-sheet' } as const;
	const rowOf = (name: string) =>
		[...document.querySelectorAll('.rapport-shortcuts > div')].find(
			(row) => row.querySelector('dt')?.textContent === name,
		)?.textContent ?? '';

	it('lists every action with its keys, and opens by a key pressed in the page', async () => {
		const { push } = await draw(exampleState());
		await push(show);
		for (const action of SHORTCUT_ACTIONS) expect(rowOf(w(`shortcut.${action}`))).not.toBe('');
		expect(rowOf(w('shortcut.reply-1'))).toContain('Ctrl+Shift+1');
		expect(rowOf(w('shortcut.draft-apply'))).toContain('Alt+Enter');
		expect(rowOf(w('shortcut.note'))).toContain(w('shortcut.off'));
		expect(document.querySelector('.rapport-shortcut-clash')).toBeNull();
	});

	it('shows how help while typing is called, and what of it is off', async () => {
		const typing = { prefix: ';', tab: true, space: true, menu: false };
		const { push } = await draw(exampleState('en', { typingHelp: true, typing }));
		await push(show);
		expect(rowOf(w('shortcuts.typing.abbreviation', { prefix: ';' }))).toMatch(/TabSpace$/);
		expect(rowOf(w('shortcuts.typing.menu'))).toContain(w('shortcut.off'));
	});

	it('warns of what the page, another action, a browser or an input method wants too', async () => {
		const state = exampleState();
		const chord = (code: string, shift = true) => ({ code, ctrl: true, shift, alt: false, meta: false });
		state.settings.shortcuts = {
			...state.settings.shortcuts,
			note: chord('Digit6'),
			history: chord('KeyT', false),
			dashboard: chord('Space', false),
		};
		const { push } = await draw(state, {
			'page/shortcuts': () => ({ declared: ['Control+Shift+1', 'nonsense'] }),
		});
		await push(show);
		expect(rowOf(w('shortcut.reply-1'))).toContain(w('shortcut.clash.page'));
		expect(rowOf(w('shortcut.reply-2'))).not.toContain(w('shortcut.clash.page'));
		expect(rowOf(w('shortcut.note'))).toContain(w('shortcut.palette'));
		expect(rowOf(w('shortcut.history'))).toContain(w('shortcut.reserved.browser'));
		expect(rowOf(w('shortcut.dashboard'))).toContain(w('shortcut.reserved.input-method'));
	});
});

describe('shortcuts inside the sidebar', () => {
	it('open the note field and the history, from here and from the page', async () => {
		const { push } = await draw(exampleState());
		await push({ type: 'show', part: 'history' });
		expect(document.querySelector('.rapport-subview, [class*=subview]')).not.toBeNull();
		await push({ type: 'show', part: 'note' });
		await new Promise((done) => setTimeout(done, 40));
		await settle();
		expect(nameOf(document.activeElement ?? document.body)).toBe(w('notes.new'));
	});

	it('save a note by the keys that the seller chose, and by no others', async () => {
		const state = exampleState();
		state.settings.shortcuts = {
			...state.settings.shortcuts,
			'save-note': { code: 'KeyS', ctrl: false, shift: false, alt: true, meta: false },
		};
		const { asked } = await draw(state);
		const field = byName('textbox', w('notes.new'));
		await type(field, 'Calls in the evening');
		expect(text()).toContain('or Alt+S');
		await key(field, { key: 'Enter', code: 'Enter', ctrlKey: true });
		expect(ofType(asked, 'note/add')).toHaveLength(0);
		await key(field, { key: 's', code: 'KeyS', altKey: true });
		expect(ofType(asked, 'note/add')).toHaveLength(1);
	});
});
