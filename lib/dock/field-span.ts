import type { Span } from './standing.ts';

/** A row may be this much taller than the field in it, in CSS pixels. */
const ROW_EXTRA = 48;
/** A frame that holds a chat takes at least this share of the window. */
const FRAME_SHARE = 0.15;
const FIELDS = 'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/**
 * Where the message field and what stands beside it (the send button) reach in the window; null where that cannot be known. `field` is the
 * field of a chat in this frame; without one, the chat stands in a frame of the page.
 */
export function fieldSpan(document: Document, field: Element | null): Span | null {
	if (field) return spanOf(rowOf(field));
	const frame = chatFrame(document);
	if (!frame) return null;
	const inner = innerDocument(frame);
	if (inner) {
		const fields = [...inner.querySelectorAll(FIELDS)].filter(
			(each) => each.getBoundingClientRect().width > 100,
		);
		const lowest = fields.sort((a, b) => bottomOf(b) - bottomOf(a))[0];
		return lowest ? spanOf(rowOf(lowest)) : null;
	}
	// Of a foreign frame only the box is known. One as wide as the window says nothing.
	const { left, right } = frame.getBoundingClientRect();
	return right - left < document.documentElement.clientWidth / 2 ? { left, right } : null;
}

const bottomOf = (element: Element): number => element.getBoundingClientRect().bottom;

function chatFrame(document: Document): HTMLIFrameElement | null {
	const least = document.documentElement.clientWidth * document.documentElement.clientHeight * FRAME_SHARE;
	let best: { frame: HTMLIFrameElement; area: number } | null = null;
	for (const frame of document.querySelectorAll('iframe')) {
		const { width, height } = frame.getBoundingClientRect();
		if (width * height > (best?.area ?? least)) best = { frame, area: width * height };
	}
	return best?.frame ?? null;
}

function innerDocument(frame: HTMLIFrameElement): Document | null {
	try {
		return frame.contentDocument;
	} catch {
		return null;
	}
}

/** The line that the field and its buttons stand in. */
function rowOf(field: Element): Element {
	const most = field.getBoundingClientRect().height + ROW_EXTRA;
	let row = field;
	for (let level = 0; level < 3; level++) {
		const parent = row.parentElement;
		if (!parent || parent === field.ownerDocument.body || parent.getBoundingClientRect().height > most) break;
		row = parent;
	}
	return row;
}

/** In the coordinates of the outermost window that we may look into. */
function spanOf(element: Element): Span | null {
	const box = element.getBoundingClientRect();
	if (box.width === 0) return null;
	let { left, right } = box;
	let frame = element.ownerDocument.defaultView?.frameElement ?? null;
	while (frame) {
		const at = frame.getBoundingClientRect().left + frame.clientLeft;
		left += at;
		right += at;
		frame = frame.ownerDocument.defaultView?.frameElement ?? null;
	}
	return { left, right };
}
