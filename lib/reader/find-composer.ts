import type { EditorKind } from '../chat/snapshot.ts';
import { boxOf, fits, heightOf, isDrawn, parentOf, shadowRootsOf, widthOf, wordsOn } from './dom.ts';
import type { SiteHints } from './sites/site-hints.ts';

/** Fields that a person can write a message in. */
export const FIELDS =
	'textarea,[contenteditable]:not([contenteditable="false"]),[role="textbox"],input[type="text"],input:not([type])';
const SEARCH = /search|filter|find|query|搜|查|筛|篩|备注|備註/i;
const TALK = /messag|repl[yi]|chat|write|tulis|mensagem|tin nhắn|[输輸]入|[消訊]息|回[复覆]|[发發傳]送|聊天/i;

/** A field and how much it looks like the chat's message field. */
export interface Candidate {
	field: HTMLElement;
	score: number;
}

/** Fields that may be the composer, best first. Shadow roots are passed in because finding them costs a pass over the page. */
export function findComposers(
	root: Document,
	roots: readonly ShadowRoot[],
	hints: SiteHints | null,
): Candidate[] {
	const found: Candidate[] = [];
	for (const place of [root, ...roots]) {
		for (const field of place.querySelectorAll<HTMLElement>(`${FIELDS},iframe`)) {
			const score = isPlausible(field) ? scoreField(field, hints) : 0;
			if (score > 0) found.push({ field, score });
		}
	}
	return found.sort((a, b) => b.score - a.score).slice(0, 6);
}

/** A cheap yes or no for pages that are probably not a chat. */
export function hasField(root: Document): boolean {
	return (
		root.querySelector(FIELDS) !== null ||
		[...root.querySelectorAll('iframe')].some(bodyOf) ||
		shadowRootsOf(root).some((shadow) => shadow.querySelector(FIELDS))
	);
}

/**
 * The editable body in an editor's own frame (CKEditor 4). The frame stands for it as the field: its box is where the page shows the
 * editor, and the composer finds the body in it.
 */
const bodyOf = (field: HTMLElement): HTMLElement | null => {
	const body = (field as HTMLIFrameElement).contentDocument?.body;
	return body?.isContentEditable ? body : null;
};

function isPlausible(field: HTMLElement): boolean {
	if (field.localName === 'iframe' && !bodyOf(field)) return false;
	// The inner parts of a rich editor match too: only its outermost editable element counts.
	if (parentOf(field)?.closest('[contenteditable]:not([contenteditable="false"])')) return false;
	if (field.getAttribute('aria-readonly') === 'true' || (field as HTMLTextAreaElement).readOnly === true)
		return false;
	const box = boxOf(field);
	return widthOf(box) >= 80 && heightOf(box) >= 12 && isDrawn(field);
}

function scoreField(field: HTMLElement, hints: SiteHints | null): number {
	const words = wordsOn(field);
	if (field.getAttribute('role') === 'searchbox' || field.getAttribute('type') === 'search') return 0;
	const isInput = field.localName === 'input';
	let score = isInput ? 0.5 : 2;
	if (SEARCH.test(words)) score -= 2;
	if (TALK.test(words)) score += 1;
	if (editorOf(field) !== 'contenteditable' && !isInput) score += 0.3;
	// Below the middle of the window, where chats have it.
	const view = field.ownerDocument.defaultView;
	if (view && boxOf(field).top > view.innerHeight / 2) score += 0.5;
	// The main chat has the room.
	if (view) score += (widthOf(boxOf(field)) / view.innerWidth) * 2;
	if (fits(field, hints?.composer)) score += 3;
	return score;
}

const EDITORS: [EditorKind, string][] = [
	['lexical', '[data-lexical-editor]'],
	['slate', '[data-slate-editor]'],
	['ckeditor', '.ck-editor__editable,.cke_editable'],
	['prosemirror', '.ProseMirror'],
	['quill', '.ql-editor'],
	['draft', '.public-DraftEditor-content,[data-contents]'],
];

/** Which kind of editor a field is: decides how text is put into it. */
export function editorOf(field: HTMLElement): EditorKind {
	const tag = field.localName;
	if (tag === 'textarea' || tag === 'input') return tag;
	const body = bodyOf(field);
	if (body) return editorOf(body);
	for (const [kind, selector] of EDITORS)
		if (field.closest(selector) || field.querySelector(selector)) return kind;
	return 'contenteditable';
}
