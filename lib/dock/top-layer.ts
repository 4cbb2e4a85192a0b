/** Keeps the dock above the page. */
export interface TopLayer {
	/** After the dock was attached. */
	show(): void;
	/** The page may have put something over the dock, or taken it out of the top layer: put right what should be. */
	check(): void;
}

/** How often in a minute the dock goes back over something that the page keeps putting there. */
const MOST_RAISES = 6;
const MINUTE = 60_000;
/** Shares of the dock's height where it is looked at whether something covers it. */
const LOOKS = [0.15, 0.5, 0.85];

/**
 * Shows the dock's host in the browser's top layer, as a manual popover: there no `z-index` of the page reaches it. It takes no focus and
 * closes nothing of the page's.
 *
 * What lies above it: a modal dialog or a full screen element, which the seller has to answer or asked for (the dock is inert below a
 * modal one anyway), and a popover that closes by itself at the next click, such as a menu. Anything else that stays over most of the
 * dock goes below it again. `shown` is the part of the dock that is to be seen.
 */
export function keepInTopLayer(
	host: HTMLElement,
	shown: () => HTMLElement,
	now: () => number = () => Date.now(),
): TopLayer {
	const { ownerDocument: document } = host;
	let wanted = typeof host.showPopover === 'function';
	let raises: number[] = [];
	if (wanted) host.setAttribute('popover', 'manual');

	const isShown = (): boolean => host.matches(':popover-open');

	function show(): void {
		if (!wanted || !host.isConnected || isShown() || isAnswering(document)) return;
		try {
			host.showPopover();
		} catch {
			// A document that is not active, or a page that moves the host meanwhile: it stands as before.
			return;
		}
		if (!isShown() || !drawsBackdrop(host)) return;
		// The page's style for backdrops would dim it for as long as the dock stands.
		wanted = false;
		host.hidePopover();
		host.removeAttribute('popover');
	}

	function mayRaise(): boolean {
		raises = raises.filter((at) => now() - at < MINUTE);
		if (raises.length >= MOST_RAISES) return false;
		raises.push(now());
		return true;
	}

	return {
		show,
		check() {
			if (!wanted || !host.isConnected || isAnswering(document)) return;
			if (!isShown()) {
				if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual');
				if (mayRaise()) show();
				return;
			}
			if (!isCovered(host, shown()) || !mayRaise()) return;
			host.hidePopover();
			show();
		},
	};
}

/** The seller has to answer a modal dialog, or looks at something in full screen. */
function isAnswering(document: Document): boolean {
	return document.fullscreenElement !== null || document.querySelector(':modal') !== null;
}

/** Popovers that close by themselves, modal dialogs in shadow roots, and our own panel for teaching a page. */
const ABOVE = '[popover=""], [popover="auto" i], [popover="hint" i], :modal, [data-rapport-teach]';

/** Does something of the page that stays lie over most of the dock? */
function isCovered(host: HTMLElement, shown: HTMLElement): boolean {
	const { left, width, top, height } = shown.getBoundingClientRect();
	if (width === 0) return false;
	const over = LOOKS.map((share) => topmost(host.ownerDocument, left + width / 2, top + height * share));
	const foreign = over.filter((element) => element !== null && element !== host && !element.closest(ABOVE));
	return foreign.length > 1;
}

/** The topmost element at a point, inside the page's open shadow roots too. */
function topmost(document: Document, x: number, y: number): Element | null {
	let element = document.elementFromPoint(x, y);
	while (element?.shadowRoot) {
		const inner: Element | null = element.shadowRoot.elementFromPoint(x, y);
		if (!inner || inner === element) break;
		element = inner;
	}
	return element;
}

function drawsBackdrop(host: HTMLElement): boolean {
	const looks = host.ownerDocument.defaultView?.getComputedStyle(host, '::backdrop');
	if (!looks || looks.display === 'none') return false;
	const colour = looks.backgroundColor;
	const clear = colour === '' || colour === 'transparent' || /[,/]\s*0\)$/.test(colour);
	const filter = looks.getPropertyValue('backdrop-filter');
	return !clear || looks.backgroundImage !== 'none' || (filter !== '' && filter !== 'none');
}
