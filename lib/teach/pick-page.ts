import { TEACH_STEPS, type TeachStep } from '../chat/teach-step.ts';
import { boxOf, parentOf, within } from '../reader/dom.ts';
import { fieldAt, type Pointed } from './derive-hints.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import { likelyPanes, suggest } from './suggest.ts';
import { type Move, moveFrom } from './walk-page.ts';

/** Words of the panel, in the seller's language. */
export interface PickTexts {
	title: string;
	steps: Record<TeachStep, string>;
	progress: readonly string[];
	back: string;
	skip: string;
	leave: string;
	move: string;
	otherFrame: string;
	keys: string;
	notField: string;
	sameMessage: string;
	reading: string;
}

export interface PickOptions {
	document: Document;
	texts: PickTexts;
	/** The page has other frames to which the keyboard can go. */
	frames: boolean;
	/** The first thing was pointed at: this frame is the chat's. */
	onFirst: () => void;
	/** The step changed: other frames follow, the sidebar shows it. */
	onStep: (step: TeachStep) => void;
	onOtherFrame: () => void;
	/** All steps are done; called after the panel says so. */
	onDone: (pointed: Pointed) => void;
	onLeave: () => void;
	/** Everything ends with it. */
	signal: AbortSignal;
	/** False once the extension was reloaded. */
	isAlive: () => boolean;
}

export interface Picking {
	/** Shows the panel here and takes the keyboard. */
	lead(): void;
	/** Another frame leads; the pointer may still choose here. */
	follow(step: TeachStep): void;
}

const SWALLOWED =
	'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend dragstart keyup keypress'.split(
		' ',
	);
const MOVES: Record<string, Move> = {
	ArrowUp: 'previous',
	ArrowDown: 'next',
	ArrowLeft: 'out',
	ArrowRight: 'in',
};
/** UTF-16 units of an element's text that the panel repeats. */
const PREVIEW = 90;

/**
 * Lets the seller point at things on the page, by mouse or keyboard. Nothing on the page is activated meanwhile: a shield lies over it, and clicks and
 * keys are swallowed. Events that the page makes itself are ignored.
 */
export function pickOnPage(options: PickOptions): Picking {
	const { document, texts, signal, isAlive } = options;
	const window = document.defaultView ?? globalThis.window;
	const overlay = createOverlay(document);
	const pointed: Pointed = { buyerMessage: null, sellerMessage: null, composer: null, buyerName: null };
	const before = document.activeElement;
	let at = 0;
	let leading = false;
	let finished = false;
	let current: Element | null = null;
	let note = '';
	/** The last choice was made by keyboard: the next step starts at a suggestion. */
	let byKeys = true;
	let lastPlace = '';
	const isOurs = (el: Element): boolean => overlay.owns(el) || isDock(el);
	const step = (): TeachStep => TEACH_STEPS[at] ?? 'buyerName';

	function draw(): void {
		if (!leading) {
			overlay.panel(null);
			return;
		}
		const back = { label: texts.back, run: goBack };
		const others =
			options.frames && !anyPointed() ? [{ label: texts.otherFrame, run: options.onOtherFrame }] : [];
		overlay.panel({
			title: texts.title,
			progress: texts.progress[at] ?? '',
			ask: finished ? texts.reading : texts.steps[step()],
			note: note || previewOf(current),
			keys: texts.keys,
			actions: finished
				? []
				: [
						...(at > 0 ? [back] : []),
						{ label: texts.skip, run: skip },
						...others,
						{ label: texts.move, run: overlay.move },
						{ label: texts.leave, run: options.onLeave },
					],
		});
	}

	const anyPointed = (): boolean => Object.values(pointed).some((el) => el !== null);

	function show(el: Element | null): void {
		if (current === el) return;
		current = el;
		note = '';
		overlay.frame(el);
		draw();
	}

	function goTo(next: number): void {
		at = next;
		note = '';
		current = null;
		overlay.frame(null);
		if (at >= TEACH_STEPS.length) {
			finish();
			return;
		}
		draw();
		if (leading && byKeys) jump(1);
		options.onStep(step());
	}

	function finish(): void {
		if (!anyPointed()) {
			options.onLeave();
			return;
		}
		finished = true;
		at = TEACH_STEPS.length - 1;
		draw();
		// The panel is drawn before the work begins.
		setTimeout(() => {
			if (!signal.aborted) options.onDone(pointed);
		}, 60);
	}

	function goBack(): void {
		if (at === 0 || finished) return;
		at -= 1;
		pointed[step()] = null;
		goTo(at);
	}

	function skip(): void {
		if (finished) return;
		pointed[step()] = null;
		goTo(at + 1);
	}

	function choose(el: Element): void {
		if (finished) return;
		if (isFrame(el)) {
			options.onOtherFrame();
			return;
		}
		note = faultOf(el);
		if (note) {
			draw();
			return;
		}
		const first = !anyPointed();
		pointed[step()] = step() === 'composer' ? fieldAt(el) : el;
		if (first) options.onFirst();
		goTo(at + 1);
	}

	/** Why this cannot be what the step asks for. */
	function faultOf(el: Element): string {
		if (step() === 'composer') return fieldAt(el) ? '' : texts.notField;
		const other =
			step() === 'sellerMessage'
				? pointed.buyerMessage
				: step() === 'buyerMessage'
					? pointed.sellerMessage
					: null;
		return other && (within(other, el) || within(el, other)) ? texts.sameMessage : '';
	}

	function onPointer(event: PointerEvent): void {
		if (!event.isTrusted || !alive()) return;
		const el = elementAt(document, event.clientX, event.clientY, overlay);
		const through = el !== null && (isFrame(el) || isOurs(el));
		overlay.letThrough(through);
		// A page that scrolls under a resting pointer fires this too.
		const place = `${event.screenX},${event.screenY}`;
		if (place === lastPlace || finished || overlay.covers(event.clientX, event.clientY)) return;
		lastPlace = place;
		show(through || !el ? null : snap(el));
	}

	function onSwallowed(event: Event): void {
		if (!event.isTrusted || !alive()) return;
		const { target, type } = event;
		const { clientX, clientY } = event as MouseEvent;
		// The sidebar's own handle works as always.
		if (target instanceof Element && isDock(target)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		if (type !== 'click' || finished) return;
		byKeys = false;
		if (overlay.covers(clientX, clientY)) {
			overlay.press(clientX, clientY);
			return;
		}
		const el = elementAt(document, clientX, clientY, overlay);
		if (el && !isOurs(el) && !isFrame(el)) choose(snap(el));
	}

	/** A message is its line or bubble, not one word in it. */
	function snap(el: Element): Element {
		if (step() === 'composer') return fieldAt(el) ?? el;
		if (step() === 'buyerName') return el;
		let at: Element = el;
		for (
			let parent = parentOf(at);
			parent && getComputedStyle(at).display.startsWith('inline');
			parent = parentOf(at)
		)
			at = parent;
		return at;
	}

	function onKey(event: KeyboardEvent): void {
		if (!event.isTrusted || !leading || !alive() || event.isComposing) return;
		if (event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key)) return;
		const { key } = event;
		event.preventDefault();
		event.stopImmediatePropagation();
		byKeys = true;
		if (key === 'Escape') options.onLeave();
		else if (key === 'Backspace') goBack();
		else if (key === 'Delete') skip();
		else if (key === 'PageDown' && options.frames && !anyPointed()) options.onOtherFrame();
		else if (key === 'Enter' && current) choose(current);
		else if (key === 'Tab') jump(event.shiftKey ? -1 : 1);
		else {
			const move = MOVES[key];
			if (move) walk(move);
		}
	}

	function jump(by: 1 | -1): void {
		const all = suggest(step(), document, pointed);
		const here = current ? all.indexOf(current) : -1;
		const start = step() === 'buyerMessage' || step() === 'sellerMessage' ? all.length - 1 : 0;
		const next = here < 0 ? start : (here + by * (start > 0 ? -1 : 1) + all.length) % all.length;
		reveal(all[next] ?? null);
	}

	function walk(move: Move): void {
		if (current?.isConnected) reveal(moveFrom(current, move, isOurs));
		else jump(1);
	}

	function reveal(el: Element | null): void {
		el?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
		show(el);
	}

	function onWheel(event: WheelEvent): void {
		if (!event.isTrusted || !alive()) return;
		// The shield takes the wheel from the list below it.
		for (let el = elementAt(document, event.clientX, event.clientY, overlay); el; el = parentOf(el)) {
			if (el.scrollHeight <= el.clientHeight || !/auto|scroll/.test(getComputedStyle(el).overflowY)) continue;
			const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? el.clientHeight : 1;
			el.scrollBy({ top: event.deltaY * unit, left: event.deltaX * unit, behavior: 'instant' });
			break;
		}
		event.preventDefault();
		event.stopImmediatePropagation();
	}

	function alive(): boolean {
		if (!signal.aborted && !isAlive()) options.onLeave();
		return !signal.aborted;
	}

	overlay.avoid(likelyPanes(document).map(boxOf));
	const listen = { capture: true, signal, passive: false };
	window.addEventListener('pointermove', onPointer, listen);
	for (const type of SWALLOWED) window.addEventListener(type, onSwallowed, listen);
	window.addEventListener('keydown', onKey, listen);
	window.addEventListener('wheel', onWheel, listen);
	signal.addEventListener('abort', () => {
		overlay.remove();
		if (leading && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
	});

	return {
		lead() {
			leading = true;
			window.focus();
			overlay.focus();
			draw();
			overlay.focus();
			if (!current && !anyPointed()) jump(1);
		},
		follow(next) {
			leading = false;
			at = Math.max(0, TEACH_STEPS.indexOf(next));
			draw();
		},
	};
}

/** The docked sidebar's host: an empty element of ours. A page may write the attribute on its own. */
const isDock = (el: Element): boolean => el.matches('div[data-rapport=""]:empty');

const isFrame = (el: Element): boolean => el.localName === 'iframe' || el.localName === 'frame';

const previewOf = (el: Element | null): string => {
	const field = el && (el as HTMLTextAreaElement).placeholder;
	const text = (field || el?.textContent || '').replace(/\s+/g, ' ').trim();
	return text.length > PREVIEW ? `${text.slice(0, PREVIEW)}…` : text;
};

/** The innermost element drawn at a point, open shadow roots entered, our own left out. */
function elementAt(document: Document, x: number, y: number, overlay: Overlay): Element | null {
	let found = document.elementsFromPoint(x, y).find((el) => !overlay.owns(el)) ?? null;
	for (let root = found?.shadowRoot; root; root = found?.shadowRoot) {
		const inner = root.elementsFromPoint(x, y).find((el) => el.getRootNode() === root);
		if (!inner || inner === found) break;
		found = inner;
	}
	return found;
}
