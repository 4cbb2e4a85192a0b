import { ACCENT, INK, SURFACE, style } from '../overlay/style.ts';
import { type Box, boxOf, heightOf, widthOf } from '../reader/dom.ts';

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
	/** Presses what stands in the panel at this point: clicks themselves never reach it, so that the page sees none. */
	press(x: number, y: number): void;
	/** The panel keeps off these, as well as it can. */
	avoid(boxes: readonly Box[]): void;
	/** The panel goes to another corner. */
	move(): void;
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

const MARGIN = 14;
const CORNERS = [
	{ x: 'left', y: 'bottom' },
	{ x: 'right', y: 'bottom' },
	{ x: 'left', y: 'top' },
	{ x: 'right', y: 'top' },
] as const;

type Styles = Record<string, string>;

const LINE = 'light-dark(#c9d2d2, #3b4748)';
const SOFT = 'light-dark(#59636d, #a6b0b8)';

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
	// Down until the pointer is seen on the page: it may rest on the sidebar's buttons.
	const shield = make(document, 'div', {
		position: 'fixed',
		inset: '0',
		'pointer-events': 'none',
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
		width: '250px',
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
	let framed: Element | null = null;
	/** What the panel should not lie on. */
	let avoided: readonly Box[] = [];
	/** The corner it is at. */
	let at = 0;
	let shown = false;
	let buttons: { button: HTMLElement; run: () => void }[] = [];

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
		const frame = boxOf(framed);
		style(box, {
			display: 'block',
			left: `${frame.left - 3}px`,
			top: `${frame.top - 3}px`,
			width: `${widthOf(frame) + 6}px`,
			height: `${heightOf(frame) + 6}px`,
		});
		makeRoom(frame);
	}

	/** The panel goes to another corner when it would lie on what is framed. */
	function makeRoom(framed: Box): void {
		if (overlapOf(framed, boxOf(panel)) > 0 && heightOf(framed) < innerHeight / 2)
			goToCorner([...avoided, framed]);
	}

	/** The corner where the panel hides least of these; the next one on the seller's word. */
	function goToCorner(boxes: readonly Box[], away = false): void {
		const free = boxOf(panel);
		const right = rightEdge(document);
		const places = CORNERS.map(({ x, y }, corner) => {
			const left = x === 'left' ? MARGIN : right - widthOf(free) - MARGIN;
			const top = y === 'top' ? MARGIN : innerHeight - heightOf(free) - MARGIN;
			const box = { left, top, right: left + widthOf(free), bottom: top + heightOf(free) };
			const hidden = boxes.reduce((sum, other) => sum + overlapOf(box, other), 0);
			return { corner, box, cost: hidden + (away && corner === at ? Number.POSITIVE_INFINITY : 0) };
		});
		const [best] = places.sort((a, b) => a.cost - b.cost);
		if (!best) return;
		at = best.corner;
		style(panel, { left: `${best.box.left}px`, top: `${best.box.top}px` });
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
			if (!state) {
				shown = false;
				return;
			}
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
			buttons = state.actions.map(({ label, run }) => ({ button: action(document, label), run }));
			actions.append(...buttons.map(({ button }) => button));
			const keys = make(document, 'div', { color: SOFT, 'font-size': '12px' }, state.keys);
			panel.replaceChildren(head, ask, live, actions, keys);
			if (!shown) goToCorner(avoided);
			shown = true;
		},
		covers: (x, y) => isIn(boxOf(panel), x, y),
		press: (x, y) => buttons.find(({ button }) => isIn(boxOf(button), x, y))?.run(),
		avoid(boxes) {
			avoided = boxes;
		},
		move: () => goToCorner(avoided, true),
		letThrough: (through) => style(shield, { 'pointer-events': through ? 'none' : 'auto' }),
		focus: () => panel.focus({ preventScroll: true }),
		remove() {
			clearInterval(timer);
			host.remove();
		},
	};
}

const isIn = (box: Box, x: number, y: number): boolean =>
	x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** Square pixels that two boxes share. */
function overlapOf(a: Box, b: Box): number {
	const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return Math.max(0, width) * Math.max(0, height);
}

/** Where the docked sidebar begins, or the window ends. */
function rightEdge(document: Document): number {
	const dock = document.querySelector('div[data-rapport=""]:empty');
	const box = dock ? boxOf(dock) : null;
	return box && widthOf(box) > 0 && box.right >= innerWidth - 2 ? box.left : innerWidth;
}

function action(document: Document, label: string): HTMLElement {
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
	return button;
}
