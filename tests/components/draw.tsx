import { render } from 'preact';
import { act } from 'preact/test-utils';
import { SidebarApp } from '../../components/sidebar/SidebarApp.tsx';
import type { ViewPush, ViewState } from '../../lib/messaging/view.ts';
import type { ViewRequest } from '../../lib/messaging/view-requests.ts';
import { NOW } from './example-state.ts';
import { type Answers, memoryAsk } from './memory-ask.ts';

/** A sidebar on the page, as a seller uses it: found by name, pressed, typed into. */
export interface Drawn {
	root: HTMLElement;
	asked: ViewRequest[];
	copied: string[];
	push: (push: ViewPush) => Promise<void>;
	show: (state: ViewState) => Promise<void>;
	leave: () => void;
}

/** Lets promises and effects that are under way finish, and the promises that those effects start. */
export async function settle(): Promise<void> {
	for (let round = 0; round < 3; round++) {
		await act(async () => {
			for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done));
		});
	}
}

export async function drawSidebar(state: ViewState, answers: Answers = {}): Promise<Drawn> {
	const root = document.createElement('div');
	document.body.replaceChildren(root);
	const { ask, asked } = memoryAsk({
		'correction/set': () => ({ id: 'new-correction' }),
		'note/add': () => ({ id: 'new-note' }),
		'task/accept': () => ({ id: 'new-task' }),
		'task/create': () => ({ id: 'new-task' }),
		'reply/insert': () => ({ status: 'inserted' }),
		'page/shortcuts': () => ({ declared: [] }),
		...answers,
	});
	const copied: string[] = [];
	let send: (push: ViewPush) => void = () => undefined;
	const connect = (onPush: (push: ViewPush) => void) => {
		send = onPush;
	};
	const now = () => NOW;
	const copy = async (text: string) => {
		copied.push(text);
		return true;
	};
	const languages = ['en'];
	await act(() =>
		render(
			<SidebarApp connect={connect} ask={ask} platform="other" languages={languages} now={now} copy={copy} />,
			root,
		),
	);
	const push = async (message: ViewPush) => {
		await act(() => send(message));
		await settle();
	};
	const show = (next: ViewState) => push({ type: 'state', state: next });
	await show(state);
	return { root, asked, copied, push, show, leave: () => render(null, root) };
}

/** The accessible name, near enough for our own markup. */
export function nameOf(element: Element): string {
	const label = element.getAttribute('aria-label');
	if (label) return label;
	if (element.id) {
		const lab = document.querySelector(`label[for="${element.id}"]`);
		if (lab) return (lab.textContent ?? '').trim();
	}
	const around = element.closest('label');
	return ((around ?? element).textContent ?? '').replace(/\s+/g, ' ').trim();
}

const ROLES = {
	button: 'button, summary, [role=button]',
	textbox: 'input:not([type=checkbox], [type=radio]), textarea',
	option: '[role=option]',
	menuitem: '[role=menuitem]',
	checkbox: 'input[type=checkbox]',
	radio: 'input[type=radio]',
	link: 'a[href]',
};

/** All controls of a role whose name matches; those under something inert do not count. */
export function allByName(
	role: keyof typeof ROLES,
	name: string | RegExp,
	within: ParentNode = document,
): HTMLElement[] {
	return [...within.querySelectorAll<HTMLElement>(ROLES[role])].filter((element) => {
		if (element.closest('[inert]')) return false;
		const has = nameOf(element);
		return typeof name === 'string' ? has === name : name.test(has);
	});
}

/** The one control with that name; throws with what there is when it is missing. */
export function byName(
	role: keyof typeof ROLES,
	name: string | RegExp,
	within: ParentNode = document,
): HTMLElement {
	const [found] = allByName(role, name, within);
	if (found) return found;
	const there = [...within.querySelectorAll(ROLES[role])].map(nameOf).join(' | ');
	throw new Error(`No ${role} named ${name}. There is: ${there}`);
}

export async function press(element: HTMLElement): Promise<void> {
	element.focus();
	await act(() => element.click());
	await settle();
}

export async function type(field: HTMLElement, text: string): Promise<void> {
	const input = field as HTMLInputElement;
	await act(() => {
		input.value = text;
		input.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await settle();
}

export async function key(target: EventTarget, init: KeyboardEventInit): Promise<KeyboardEvent> {
	const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
	await act(() => {
		target.dispatchEvent(event);
	});
	await settle();
	return event;
}

/** The requests of one kind, oldest first. */
export function ofType<T extends ViewRequest['type']>(asked: ViewRequest[], wanted: T) {
	return asked.filter((request): request is Extract<ViewRequest, { type: T }> => request.type === wanted);
}
