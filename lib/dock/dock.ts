import type { DockTexts } from '../messaging/to-content.ts';

/**
 * The docked sidebar: an extension page in an iframe, inside a closed shadow root under `body`, so that page scripts can neither
 * read it nor reach its address. Styles are set as properties, never as style elements, which a page's CSP may refuse.
 */
export interface DockOptions {
	document: Document;
	open: boolean;
	/** CSS pixels. */
	width: number;
	/** Never push the page aside. */
	overlay: boolean;
	texts: DockTexts;
	/** Registers a fresh one-time token and returns the sidebar's address with it; called for each frame created. */
	frameUrl: () => Promise<string>;
	/** The seller opened, closed or resized the dock. */
	onChange: (state: { open: boolean; width: number }) => void;
	/** False once the extension was updated: the dock then stays as it is. */
	isAlive: () => boolean;
	signal: AbortSignal;
}

export interface Dock {
	toggle(open?: boolean): void;
	isOpen(): boolean;
	focus(): void;
	/** Replaces the sidebar by one calm line: the extension was updated under this page. */
	showReloadNote(): void;
}

export const MIN_WIDTH = 320;
export const DEFAULT_WIDTH = 380;
/** The page keeps at least this much when it is pushed aside; some sites change their layout below about 900 px. */
const ROOM_FOR_PAGE = 900;
/** A page that removed our node this many times at one place gets it at the next; see {@link placeFor}. */
const REMOVALS_PER_PLACE = 2;

const SURFACE = 'light-dark(#ffffff, #1a2122)';
const LINE = 'light-dark(#e1e6e6, #2d3637)';
const INK = 'light-dark(#1d2129, #e8eaee)';
const ACCENT = 'light-dark(#0b6b6b, #68c9c1)';

function style(element: HTMLElement, properties: Record<string, string>): void {
	for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
}

export function mountDock(options: DockOptions): Dock {
	const { document, texts, signal } = options;
	const window = document.defaultView ?? globalThis.window;
	let { open } = options;
	let width = clampWidth(options.width);
	let removals = 0;
	let note = false;

	const host = document.createElement('div');
	host.setAttribute('data-rapport', '');
	const root = host.attachShadow({ mode: 'closed' });
	const frameBox = document.createElement('div');
	const handle = document.createElement('div');
	const tab = document.createElement('button');
	let frame: HTMLIFrameElement | null = null;

	handle.setAttribute('role', 'separator');
	handle.setAttribute('aria-orientation', 'vertical');
	handle.setAttribute('aria-label', texts.resize);
	handle.tabIndex = 0;
	tab.type = 'button';
	tab.setAttribute('aria-label', texts.open);
	tab.title = texts.open;
	tab.append(mark(document));
	root.append(handle, frameBox, tab);

	style(host, {
		all: 'initial',
		'color-scheme': 'light dark',
		position: 'fixed',
		top: '0',
		right: '0',
		bottom: '0',
		'z-index': '2147483647',
		display: 'block',
	});
	style(frameBox, {
		position: 'absolute',
		inset: '0',
		background: SURFACE,
		'border-left': `1px solid ${LINE}`,
	});
	style(handle, {
		position: 'absolute',
		left: '-4px',
		top: '0',
		bottom: '0',
		width: '8px',
		cursor: 'ew-resize',
		'touch-action': 'none',
		'z-index': '1',
	});
	style(tab, {
		position: 'absolute',
		right: '0',
		top: '38%',
		width: '36px',
		height: '56px',
		padding: '0',
		display: 'grid',
		'place-items': 'center',
		color: ACCENT,
		background: SURFACE,
		border: `1px solid ${LINE}`,
		'border-right': '0',
		'border-radius': '10px 0 0 10px',
		'box-shadow': '0 2px 10px rgb(0 0 0 / 18%)',
		cursor: 'pointer',
	});

	function clampWidth(value: number): number {
		const most = Math.max(MIN_WIDTH, Math.round(window.innerWidth * 0.6));
		return Math.round(Math.min(most, Math.max(MIN_WIDTH, value || DEFAULT_WIDTH)));
	}

	function push(): void {
		const page = document.documentElement.style;
		const pushes = open && !options.overlay && window.innerWidth - width >= ROOM_FOR_PAGE;
		const margin = pushes ? `${width}px` : '';
		if (page.getPropertyValue('margin-right') === margin) return;
		if (margin) page.setProperty('margin-right', margin, 'important');
		else page.removeProperty('margin-right');
		// Pages lay out their lists on this event; a margin of the root does not fire it.
		window.dispatchEvent(new Event('resize'));
	}

	function draw(): void {
		style(host, { width: open ? `${width}px` : '0px' });
		style(frameBox, { display: open ? 'block' : 'none' });
		style(handle, { display: open ? 'block' : 'none' });
		style(tab, { display: open ? 'none' : 'grid' });
		handle.setAttribute('aria-valuenow', String(width));
		handle.setAttribute('aria-valuemin', String(MIN_WIDTH));
		handle.setAttribute('aria-valuemax', String(Math.max(MIN_WIDTH, Math.round(window.innerWidth * 0.6))));
		push();
		if (open) void loadFrame();
	}

	async function loadFrame(): Promise<void> {
		if (frame || note) return;
		frame = document.createElement('iframe');
		const mine = frame;
		mine.title = texts.frame;
		mine.allow = 'clipboard-write';
		style(mine, { border: '0', width: '100%', height: '100%', display: 'block', 'color-scheme': 'normal' });
		try {
			mine.src = await options.frameUrl();
		} catch {
			frame = null;
			if (!options.isAlive()) showReloadNote();
			return;
		}
		if (frame === mine && !signal.aborted) frameBox.replaceChildren(mine);
	}

	function attach(): void {
		const parent = placeFor(document, Math.floor(removals / REMOVALS_PER_PLACE));
		parent.append(host);
		observer.disconnect();
		for (const place of [document.documentElement, parent]) observer.observe(place, { childList: true });
		// A frame that was taken out of the document is loaded anew, and its token is spent.
		frame = null;
		frameBox.replaceChildren();
		draw();
	}

	function setOpen(next: boolean): void {
		if (next === open) return;
		open = next;
		draw();
		options.onChange({ open, width });
	}

	function showReloadNote(): void {
		note = true;
		frame = null;
		const line = document.createElement('p');
		line.setAttribute('role', 'status');
		line.textContent = texts.reload;
		style(line, {
			margin: '24px',
			font: '14px/1.5 system-ui, sans-serif',
			color: INK,
		});
		frameBox.replaceChildren(line);
	}

	const observer = new MutationObserver(() => {
		if (signal.aborted || host.isConnected) return;
		if (!options.isAlive()) {
			observer.disconnect();
			return;
		}
		removals += 1;
		attach();
	});
	tab.addEventListener('click', (event) => event.isTrusted && setOpen(true), { signal });
	window.addEventListener(
		'resize',
		(event) => {
			if (!event.isTrusted) return;
			width = clampWidth(width);
			draw();
		},
		{ signal },
	);
	resizable(handle, {
		signal,
		start: () => width,
		move: (next) => {
			width = clampWidth(next);
			draw();
		},
		end: () => options.onChange({ open, width }),
		cover: (on) => style(frameBox, { 'pointer-events': on ? 'none' : 'auto' }),
	});
	// A dock left behind by an earlier version of the extension gives way.
	for (const parent of [document.body, document.documentElement]) {
		for (const old of parent?.querySelectorAll(':scope > div[data-rapport]:empty') ?? []) old.remove();
	}
	attach();
	signal.addEventListener('abort', () => {
		observer.disconnect();
		host.remove();
		document.documentElement.style.removeProperty('margin-right');
	});

	return {
		toggle: (next) => setOpen(next ?? !open),
		isOpen: () => open,
		focus: () => {
			setOpen(true);
			frame?.focus();
		},
		showReloadNote,
	};
}

/**
 * Where the dock is attached at the nth try: under `body`, beside it, and for pages that clear both of everything foreign, inside an
 * element of the page's own.
 */
function placeFor(document: Document, attempt: number): Element {
	const body = document.body ?? document.documentElement;
	if (attempt === 0) return body;
	if (attempt === 1) return document.documentElement;
	return body.querySelector(':scope > :is(div, main, section)') ?? document.documentElement;
}

interface ResizeOptions {
	signal: AbortSignal;
	start: () => number;
	move: (width: number) => void;
	end: () => void;
	/** While dragging, the frame must not swallow the pointer. */
	cover: (on: boolean) => void;
}

/** Pointer and arrow keys on the separator; left is wider, because the dock stands at the right. */
function resizable(handle: HTMLElement, { signal, start, move, end, cover }: ResizeOptions): void {
	let from: { x: number; width: number } | null = null;
	handle.addEventListener(
		'pointerdown',
		(event) => {
			if (!event.isTrusted || event.button !== 0) return;
			from = { x: event.clientX, width: start() };
			handle.setPointerCapture(event.pointerId);
			cover(true);
			event.preventDefault();
		},
		{ signal },
	);
	handle.addEventListener(
		'pointermove',
		(event) => {
			if (from && event.isTrusted) move(from.width + from.x - event.clientX);
		},
		{ signal },
	);
	const release = () => {
		if (!from) return;
		from = null;
		cover(false);
		end();
	};
	handle.addEventListener('pointerup', release, { signal });
	handle.addEventListener('lostpointercapture', release, { signal });
	handle.addEventListener(
		'keydown',
		(event) => {
			const step = event.key === 'ArrowLeft' ? 20 : event.key === 'ArrowRight' ? -20 : 0;
			if (!event.isTrusted || step === 0) return;
			event.preventDefault();
			event.stopPropagation();
			move(start() + step);
			end();
		},
		{ signal },
	);
}

/** Rapport's mark in one colour: a speech bubble with a tick. */
function mark(document: Document): SVGSVGElement {
	const ns = 'http://www.w3.org/2000/svg';
	const svg = document.createElementNS(ns, 'svg');
	const path = document.createElementNS(ns, 'path');
	const looks = { fill: 'none', stroke: 'currentColor', 'stroke-width': '2.4', 'stroke-linejoin': 'round' };
	for (const [name, value] of Object.entries({
		viewBox: '0 0 32 32',
		width: '24',
		'aria-hidden': 'true',
		...looks,
	}))
		svg.setAttribute(name, value);
	path.setAttribute('d', 'M6 7h20v15H16l-6 5v-5H6zM11 14l3.5 3 6.5-6.5');
	svg.append(path);
	return svg;
}
