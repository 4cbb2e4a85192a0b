import type { DockTexts } from '../messaging/to-content.ts';
import { style } from '../overlay/style.ts';
import { dockParts } from './parts.ts';
import { clearEarlier, pagePusher } from './push-page.ts';
import { reloadNote } from './reload-note.ts';
import { resizable } from './resize-handle.ts';
import { covers, MIN_WIDTH, type Span, type Standing, standBeside } from './standing.ts';
import { keepInTopLayer } from './top-layer.ts';

/**
 * The docked sidebar: an extension page in an iframe, inside a closed shadow root under `body`, so that page scripts can neither
 * read it nor reach its address. Styles are set as properties, never as style elements, which a page's CSP may refuse.
 *
 * It stands at the right, in the top layer, and never over the page's message field: where the field lies there, it goes to the left, is
 * drawn narrower, or begins folded. The seller's own width and folding are kept as chosen.
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
	/** Where the message field of the open chat reaches in the window; null where there is none, or it cannot be known. */
	field: () => Span | null;
	signal: AbortSignal;
}

export interface Dock {
	toggle(open?: boolean): void;
	isOpen(): boolean;
	focus(): void;
	/** Something may have changed on the page: the dock looks whether it is covered, or covers the message field. */
	check(): void;
	/** Replaces the sidebar by one calm line: the extension was updated under this page. */
	showReloadNote(): void;
}

const DEFAULT_WIDTH = 380;
/** The page keeps at least this much when it is pushed aside; some sites change their layout below about 900 px. */
const ROOM_FOR_PAGE = 900;
/** A page that removed our node this many times at one place gets it at the next; see {@link placeFor}. */
const REMOVALS_PER_PLACE = 2;

/** From the first sight of a covered field, or the last change of the window's size, to acting on it, in milliseconds. */
const SETTLE_MS = 300;
/** A page that moves its field after us: so often the dock goes elsewhere until the field was free for a while. */
const MOST_MOVES = 4;
const AT_REST_MS = 5_000;

export function mountDock(options: DockOptions): Dock {
	const { document, texts, signal } = options;
	const window = document.defaultView ?? globalThis.window;
	let { open } = options;
	/** As the seller chose it. */
	let width = clampWidth(options.width);
	let standing: Standing = { side: 'right', width };
	let removals = 0;
	let moves = 0;
	let movedAt = 0;
	/** Since when the field has been seen covered; a second look decides. */
	let doubt: number | null = null;
	/** Folded by us: no side is free. */
	let giveWay = false;
	/** The seller opened or widened it here: it is not folded or moved against that. */
	let insisted = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let resizeTimer: ReturnType<typeof setTimeout> | undefined;
	let note = false;

	const parts = dockParts(document, texts);
	const { host, frameBox, handle, tab } = parts;
	const topLayer = keepInTopLayer(host, () => (open ? frameBox : tab));
	const pushPage = pagePusher(document);
	let frame: HTMLIFrameElement | null = null;

	function most(): number {
		return Math.max(MIN_WIDTH, Math.round(window.innerWidth * 0.6));
	}

	function clampWidth(value: number): number {
		return Math.round(Math.min(most(), Math.max(MIN_WIDTH, value || DEFAULT_WIDTH)));
	}

	const pushes = (): boolean => open && pushable(standing.width);
	const pushable = (wide: number): boolean => !options.overlay && window.innerWidth - wide >= ROOM_FOR_PAGE;

	function layOut(): void {
		parts.draw(open, standing, most());
		pushPage(standing.side, pushes() ? standing.width : 0);
	}

	function draw(): void {
		layOut();
		if (open) void loadFrame();
	}

	function onField(): boolean {
		const field = open ? options.field() : null;
		return field !== null && covers(standing, field, window.innerWidth);
	}

	/** Another place for a dock that covers the field; null when there is none. */
	function elsewhere(): Standing | null {
		const field = options.field();
		if (!field || moves >= MOST_MOVES) return null;
		moves += 1;
		movedAt = performance.now();
		if (!pushes()) {
			const beside = standBeside(field, window.innerWidth, width);
			if (beside || !pushable(MIN_WIDTH)) return beside;
			// Too wide to push the page aside, and in the way where it lies over it: as wide as can be pushed.
			return { side: 'right', width: window.innerWidth - ROOM_FOR_PAGE };
		}
		// A page that is pushed lays itself out anew: whether its field is free at the other edge shows there.
		return moves === 1 ? { ...standing, side: standing.side === 'right' ? 'left' : 'right' } : null;
	}

	/** Leaves the field free. `sure`: the page is at rest, no second look is needed. */
	function keepOff(sure: boolean): void {
		if (insisted || !onField()) {
			doubt = null;
			if (performance.now() - movedAt > AT_REST_MS) moves = 0;
			return;
		}
		doubt ??= performance.now();
		if (sure || performance.now() - doubt >= SETTLE_MS - 20) {
			doubt = null;
			const next = elsewhere();
			if (next) standing = next;
			else {
				open = false;
				giveWay = true;
			}
			layOut();
		}
		later();
	}

	/** The window has another size: back to the right edge, as far as the field allows. */
	function standAnew(): void {
		if (signal.aborted) return;
		const before = standing;
		moves = 0;
		insisted = false;
		open ||= giveWay;
		giveWay = false;
		standing = { side: 'right', width };
		layOut();
		if (pushes() && before.side === 'left' && onField()) standing = { side: 'left', width };
		if (!pushes()) keepOff(true);
		draw();
		later();
	}

	function later(): void {
		clearTimeout(timer);
		timer = setTimeout(check, SETTLE_MS);
	}

	function check(): void {
		if (signal.aborted || document.visibilityState === 'hidden') return;
		topLayer.check();
		keepOff(false);
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
		topLayer.show();
		observer.disconnect();
		for (const place of [document.documentElement, parent]) observer.observe(place, { childList: true });
		// A frame that was taken out of the document is loaded anew, and its token is spent.
		frame = null;
		frameBox.replaceChildren();
		layOut();
		if (!pushes()) keepOff(true);
		draw();
		later();
	}

	function setOpen(next: boolean): void {
		if (next === open) return;
		open = next;
		giveWay = false;
		insisted = false;
		moves = 0;
		layOut();
		// What the seller opens stays open; it may still go to the other edge.
		if (onField()) standing = elsewhere() ?? standing;
		insisted = open;
		draw();
		options.onChange({ open, width });
	}

	function showReloadNote(): void {
		note = true;
		frame = null;
		frameBox.replaceChildren(reloadNote(document, texts, () => setOpen(false)));
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
			standing = { ...standing, width: Math.min(width, clampWidth(standing.width)) };
			layOut();
			clearTimeout(resizeTimer);
			resizeTimer = setTimeout(standAnew, SETTLE_MS);
		},
		{ signal },
	);
	// A popover or a dialog of the page opened or closed.
	document.addEventListener('toggle', (event) => event.target !== host && later(), {
		capture: true,
		signal,
	});
	resizable(handle, {
		signal,
		start: () => standing.width,
		direction: () => (standing.side === 'right' ? 1 : -1),
		move: (next) => {
			width = clampWidth(next);
			standing = { ...standing, width };
			insisted = true;
			draw();
		},
		end: () => options.onChange({ open, width }),
		cover: (on) => style(frameBox, { 'pointer-events': on ? 'none' : 'auto' }),
	});
	clearEarlier(document);
	attach();
	signal.addEventListener('abort', () => {
		observer.disconnect();
		clearTimeout(timer);
		clearTimeout(resizeTimer);
		host.remove();
		pushPage(standing.side, 0);
	});

	return {
		toggle: (next) => setOpen(next ?? !open),
		isOpen: () => open,
		focus: () => {
			setOpen(true);
			frame?.focus();
		},
		check,
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
