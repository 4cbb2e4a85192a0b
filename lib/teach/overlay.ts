import { boxOf, heightOf, widthOf } from '../reader/dom.ts';

/**
 * What the seller sees on the page while teaching it: a frame around the element under the pointer, and a small panel. Stands in a closed
 * shadow root, in the top layer where there is one. Styles are set as properties: the page's CSP may refuse style elements.
 */
export interface Overlay {
	/** Is this element ours? */
	owns(el: Element): boolean;
	/** Frames an element, or nothing. */
	frame(el: Element | null): void;
	/** Draws the panel; null hides it. */
	panel(state: PanelState | null): void;
	/** Does the panel lie over this point of the window? */
	covers(x: number, y: number): boolean;
	/** Lets the pointer through to what is below: a frame with its own picker, or the sidebar. */
	letThrough(through: boolean): void;
	/** Puts the keyboard on the panel. */
	focus(): void;
	remove(): void;
}

export interface PanelState {
	title: string;
	/** "2 of 4". */
	progress: string;
	/** What to point at now. */
	ask: string;
	/** Why the last choice was not taken, or what is framed: read out to screen readers. */
	note: string;
	keys: string;
	actions: { label: string; run: () => void }[];
}

type Styles = Record<string, string>;

const SURFACE = 'light-dark(#ffffff, #1a2122)';
const LINE = 'light-dark(#c9d2d2, #3b4748)';
const INK = 'light-dark(#1d2129, #e8eaee)';
const SOFT = 'light-dark(#59636d, #a6b0b8)';
const ACCENT = 'light-dark(#0b6b6b, #68c9c1)';

function style(el: HTMLElement, styles: Styles): void {
	for (const [name, value] of Object.entries(styles)) el.style.setProperty(name, value, 'important');
}

function make(document: Document, tag: string, styles: Styles, text = ''): HTMLElement {
	const el = document.createElement(tag);
	style(el, styles);
	el.textContent = text;
	return el;
}

export function createOverlay(document: Document): Overlay {
	const host = make(document, 'div', {
		all: 'initial',
		position: 'fixed',
		inset: '0',
		width: '100vw',
		height: '100vh',
		'max-width': 'none',
		'max-height': 'none',
		margin: '0',
		padding: '0',
		border: '0',
		background: 'transparent',
		overflow: 'visible',
		'pointer-events': 'none',
		'z-index': '2147483647',
		'color-scheme': 'light dark',
		display: 'block',
	});
	host.setAttribute('data-rapport-teach', '');
	const root = host.attachShadow({ mode: 'closed' });
	const shield = make(document, 'div', {
		position: 'fixed',
		inset: '0',
		'pointer-events': 'auto',
		cursor: 'crosshair',
	});
	const box = make(document, 'div', {
		position: 'fixed',
		display: 'none',
		border: `2px solid ${ACCENT}`,
		background: 'rgb(11 107 107 / 14%)',
		'border-radius': '4px',
		'box-sizing': 'border-box',
		'pointer-events': 'none',
	});
	const panel = make(document, 'div', {
		position: 'fixed',
		left: '16px',
		top: '16px',
		width: '320px',
		'max-width': 'calc(100vw - 32px)',
		'box-sizing': 'border-box',
		display: 'none',
		padding: '12px 14px',
		font: '14px/1.45 system-ui, sans-serif',
		color: INK,
		background: SURFACE,
		border: `1px solid ${LINE}`,
		'border-radius': '10px',
		'box-shadow': '0 6px 28px rgb(0 0 0 / 28%)',
		'pointer-events': 'auto',
		outline: '0',
		cursor: 'default',
	});
	panel.setAttribute('role', 'dialog');
	panel.tabIndex = -1;
	const live = make(document, 'div', {
		color: SOFT,
		'font-size': '12.5px',
		'min-height': '1.45em',
		'overflow-wrap': 'anywhere',
	});
	live.setAttribute('role', 'status');
	root.append(shield, box, panel);
	// What is pressed in the panel is nothing to the page.
	for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
		host.addEventListener(type, (event) => event.stopPropagation());
	let framed: Element | null = null;

	function attach(): void {
		(document.body ?? document.documentElement).append(host);
		try {
			host.popover = 'manual';
			host.showPopover();
		} catch {
			// No top layer here: the z-index has to do.
		}
	}

	function place(): void {
		if (!host.isConnected) attach();
		if (!framed?.isConnected) {
			style(box, { display: 'none' });
			return;
		}
		const at = boxOf(framed);
		style(box, {
			display: 'block',
			left: `${at.left - 3}px`,
			top: `${at.top - 3}px`,
			width: `${widthOf(at) + 6}px`,
			height: `${heightOf(at) + 6}px`,
		});
		makeRoom(at);
	}

	/** The panel moves to the other end when it would lie on what is framed. */
	function makeRoom(at: { left: number; top: number; right: number; bottom: number }): void {
		const own = boxOf(panel);
		const covers = at.left < own.right && at.right > own.left && at.top < own.bottom && at.bottom > own.top;
		if (!covers || heightOf(at) > innerHeight / 2) return;
		const up = panel.style.getPropertyValue('top') === 'auto';
		style(panel, up ? { top: '16px', bottom: 'auto' } : { top: 'auto', bottom: '16px' });
	}

	attach();
	// Pages move, scroll and re-render under the frame, and some throw foreign nodes away.
	const timer = setInterval(place, 100);

	return {
		owns: (el) => el === host,
		frame(el) {
			framed = el;
			place();
		},
		panel(state) {
			style(panel, { display: state ? 'block' : 'none' });
			if (!state) return;
			panel.setAttribute('aria-label', state.title);
			const head = make(document, 'div', {
				display: 'flex',
				'justify-content': 'space-between',
				gap: '8px',
				color: SOFT,
				'font-size': '12.5px',
			});
			head.append(
				make(document, 'strong', { color: ACCENT, 'font-weight': '650' }, state.title),
				make(document, 'span', {}, state.progress),
			);
			live.textContent = state.note;
			const ask = make(document, 'p', { margin: '6px 0 4px', 'font-weight': '600' }, state.ask);
			const actions = make(document, 'div', {
				display: 'flex',
				'flex-wrap': 'wrap',
				gap: '6px',
				margin: '8px 0 6px',
			});
			actions.append(...state.actions.map(({ label, run }) => action(document, label, run)));
			const keys = make(document, 'div', { color: SOFT, 'font-size': '12px' }, state.keys);
			panel.replaceChildren(head, ask, live, actions, keys);
		},
		covers(x, y) {
			const own = boxOf(panel);
			return x >= own.left && x <= own.right && y >= own.top && y <= own.bottom;
		},
		letThrough: (through) => style(shield, { 'pointer-events': through ? 'none' : 'auto' }),
		focus: () => panel.focus({ preventScroll: true }),
		remove() {
			clearInterval(timer);
			host.remove();
		},
	};
}

function action(document: Document, label: string, run: () => void): HTMLElement {
	const button = make(
		document,
		'button',
		{
			font: '13px/1.3 system-ui, sans-serif',
			padding: '4px 10px',
			color: INK,
			background: 'transparent',
			border: `1px solid ${LINE}`,
			'border-radius': '6px',
			cursor: 'pointer',
		},
		label,
	);
	(button as HTMLButtonElement).type = 'button';
	button.addEventListener('click', (event) => event.isTrusted && run());
	return button;
}
