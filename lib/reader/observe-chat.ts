import { ChatReader, type ReadResult } from './chat-reader.ts';
import { shadowRootsOf, within } from './dom.ts';
import { hasField } from './find-composer.ts';
import { Settle } from './settle.ts';
import type { SiteHints } from './sites/site-hints.ts';

/** How a chat is followed. */
export interface ObserveOptions {
	root: Document;
	/** What is known of the page, or how to ask for it: asked once, when the page has a message field. */
	hints: SiteHints | null | (() => Promise<SiteHints | null>);
	host: string;
	signal: AbortSignal;
	/** False once the extension was reloaded under the page: everything stops without a sound. */
	isAlive: () => boolean;
	/** A settled reading that differs from the one before. */
	onSnapshot: (result: ReadResult) => void;
	/** The chat that was read is no longer on the page. */
	onGone: () => void;
	/** Clock in milliseconds since the epoch; a test seam. */
	now?: () => number;
	utcOffsetMinutes?: number;
}

/** A chat that is being followed. */
export interface ObservedChat {
	/** Reads the page now; null where there is no chat, or what is known of the page was not answered yet. */
	readNow(): ReadResult | null;
	/** Other hints from now on: everything is looked at anew. */
	setHints(hints: SiteHints | null): void;
}

/** Delays in milliseconds. */
const IDLE_FIRST = 120;
const IDLE_LONGEST = 4_000;
/** From a change to the first read: one frame, or this where frames do not come (hidden tab). */
const FRAME_LIMIT = 120;
/** Between two reads that must agree. */
const CONFIRM = 60;
/** While changes keep coming: at most one read in this time. */
const BUSY = 200;
/** Looks at what no mutation tells: hidden by a style sheet, address changed. */
const PATROL = 1_500;

const ATTRIBUTES = 'class style hidden title data-id currentuid alt href datetime'.split(' ');

/**
 * Follows the chat of a page. Idle until a message field appears, and as good as nothing on pages that have none. Mutation records only say
 * where to look; what is there is always read from the page, and a reading counts when two in a row agree.
 */
export function observeChat(options: ObserveOptions): ObservedChat {
	const { root, signal, isAlive } = options;
	const now = options.now ?? Date.now;
	const { host, utcOffsetMinutes } = options;
	const readerWith = (hints: SiteHints | null) =>
		new ChatReader(root, { hints, host, now: now(), utcOffsetMinutes });
	const ask = typeof options.hints === 'function' ? options.hints : null;
	let reader = readerWith(ask ? null : (options.hints as SiteHints | null));
	/** Hints: not asked for yet, on their way, or here. */
	let hinted: 'no' | 'asked' | 'yes' = ask ? 'no' : 'yes';
	const settle = new Settle();
	let attachedTo: { pane: Element; composer: HTMLElement | null; header: Element | null } | null = null;
	let shown = false;
	let timer: ReturnType<typeof setTimeout> | null = null;
	let frame = 0;
	let idleWait = IDLE_FIRST;
	let lastRead = 0;
	let address = root.location?.href ?? '';

	const observer = new MutationObserver((records) => {
		if (!alive()) return;
		if (!attachedTo) {
			schedule(idleWait);
			return;
		}
		records.forEach(note);
		schedule(Math.max(0, BUSY - (now() - lastRead)) * (settle.waiting ? 1 : 0));
	});

	/** Where to look again. */
	function note(record: MutationRecord): void {
		const { target, type } = record;
		const el =
			target.nodeType === 1
				? (target as Element)
				: (target.parentElement ?? ((target as ShadowRoot).host as Element | undefined));
		if (!el || !attachedTo) return;
		if (!attachedTo.pane.contains(el) && !within(attachedTo.pane, el)) {
			reader.touchHeader();
			return;
		}
		reader.touch(el, type === 'attributes' ? record.attributeName : null);
	}

	function alive(): boolean {
		if (!signal.aborted && isAlive()) return true;
		stop();
		return false;
	}

	function stop(): void {
		observer.disconnect();
		if (timer !== null) clearTimeout(timer);
		timer = null;
		root.defaultView?.cancelAnimationFrame(frame);
		clearInterval(patrol);
	}

	/** One pending look at most. With no delay it comes right after the next frame, when the page's own layout is done. */
	function schedule(delay: number): void {
		if (timer !== null) return;
		const view = root.defaultView;
		if (delay > 0 || !view || root.visibilityState === 'hidden') {
			timer = setTimeout(look, Math.max(delay, 16));
			return;
		}
		timer = setTimeout(look, FRAME_LIMIT);
		frame = view.requestAnimationFrame(() => {
			if (timer === null) return;
			clearTimeout(timer);
			timer = setTimeout(look, 0);
		});
	}

	function look(): void {
		timer = null;
		if (!alive()) return;
		if (!attachedTo && !hasField(root)) {
			rest();
			return;
		}
		if (hinted !== 'yes') {
			askHints();
			return;
		}
		observer.takeRecords().forEach(note);
		const result = read();
		if (!result) {
			gone();
			rest();
			return;
		}
		idleWait = IDLE_FIRST;
		attach(result);
		const next = settle.offer(result, now());
		if (next.emit) {
			shown = true;
			options.onSnapshot(next.emit);
		}
		if (next.again > 0) schedule(Math.max(next.again, CONFIRM));
	}

	function askHints(): void {
		if (hinted === 'asked') return;
		hinted = 'asked';
		// Without an answer the structure alone must do.
		ask?.().then(setHints, () => setHints(null));
	}

	function setHints(hints: SiteHints | null): void {
		if (!alive()) return;
		hinted = 'yes';
		reader = readerWith(hints);
		settle.clear();
		attachedTo = null;
		observer.disconnect();
		observer.observe(root, { childList: true, subtree: true });
		schedule(0);
	}

	function read(): ReadResult | null {
		if (hinted !== 'yes') return null;
		lastRead = now();
		if (root.location && root.location.href !== address) {
			address = root.location.href;
			reader.touchHeader();
			// A reading that somebody asked for is not handed out: look again.
			schedule(0);
		}
		return reader.read(lastRead);
	}

	/** Nothing here: look again when the page changes, less and less often. */
	function rest(): void {
		idleWait = Math.min(idleWait * 2, IDLE_LONGEST);
		if (attachedTo) {
			attachedTo = null;
			observer.disconnect();
		}
		observer.observe(root, { childList: true, subtree: true });
	}

	function gone(): void {
		settle.clear();
		if (!shown) return;
		shown = false;
		options.onGone();
	}

	/** Watches the conversation, its header, and the way up from both, so that a replaced list is noticed. */
	function attach({ pane, composer, header }: ReadResult): void {
		if (!pane) return;
		const same =
			attachedTo?.pane === pane && attachedTo.composer === composer && attachedTo.header === header;
		if (same) return;
		observer.disconnect();
		attachedTo = { pane, composer, header };
		const deep = {
			childList: true,
			subtree: true,
			characterData: true,
			attributes: true,
			attributeFilter: ATTRIBUTES,
		};
		observer.observe(pane, deep);
		for (const shadow of [pane.shadowRoot, ...shadowRootsOf(pane)])
			if (shadow) observer.observe(shadow, deep);
		for (const start of [pane, composer, header]) climb(start);
		if (header) observer.observe(header, deep);
	}

	function climb(start: Element | null): void {
		for (
			let node: Node | null = start?.parentNode ?? null;
			node;
			node = node.parentNode ?? (node as ShadowRoot).host ?? null
		) {
			if (node === attachedTo?.pane) continue;
			observer.observe(node, {
				childList: true,
				attributes: true,
				attributeFilter: ['class', 'style', 'hidden'],
			});
		}
	}

	const patrol = setInterval(() => {
		if (!alive() || root.visibilityState === 'hidden') return;
		if (!attachedTo) {
			// A field may have become visible without any node being added.
			if (idleWait >= IDLE_LONGEST || hasField(root)) schedule(idleWait);
			return;
		}
		if (!reader.attached || root.location?.href !== address) schedule(0);
	}, PATROL);

	// The address may name another conversation before or after the page shows it. Where no event tells, the patrol does.
	const onAddress = () => attachedTo && root.location.href !== address && schedule(0);
	const view = root.defaultView as (Window & { navigation?: EventTarget }) | null;
	view?.navigation?.addEventListener('currententrychange', onAddress, { signal });
	for (const type of ['popstate', 'hashchange']) view?.addEventListener(type, onAddress, { signal });

	signal.addEventListener('abort', stop, { once: true });
	if (alive()) {
		observer.observe(root, { childList: true, subtree: true });
		schedule(IDLE_FIRST);
	}

	return {
		readNow: () => {
			if (!alive()) return null;
			observer.takeRecords().forEach(note);
			const result = read();
			if (result) attach(result);
			return result;
		},
		setHints,
	};
}
