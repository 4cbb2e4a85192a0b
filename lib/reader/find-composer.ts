import type { EditorKind } from '../chat/snapshot.ts';
import { boxOf, classOf, fits, heightOf, isDrawn, parentOf, select, shadowRootsOf, widthOf } from './dom.ts';
import type { SiteHints } from './sites/site-hints.ts';

/** Fields that a person can write a message in. */
export const FIELDS =
	'textarea,[contenteditable]:not([contenteditable="false"]),[role="textbox"],input[type="text"],input:not([type])';
const SEARCH = /search|filter|find|query|搜|查找|查询|查詢|筛选|篩選|备注|備註/i;
const TALK =
	/messag|repl(?:y|ies)|chat|type |write|respond|tulis|mensagem|tin nhắn|输入|輸入|消息|訊息|回复|回覆|发送|發送|傳送|聊天|说点|說點/i;
/** Words of a send button, spaces removed. */
const SEND =
	/^(?:send|reply|发送|發送|傳送|送出|回复|回覆|发送enter|enviar|kirim|gửi)(?:message|reply|\(.*\)|消息|訊息)?$/i;

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
		for (const field of place.querySelectorAll<HTMLElement>(FIELDS)) {
			const score = isPlausible(field) ? scoreField(field, hints) : 0;
			if (score > 0) found.push({ field, score });
		}
	}
	return found.sort((a, b) => b.score - a.score).slice(0, 6);
}

/** A cheap yes or no for pages that are probably not a chat. */
export function hasField(root: Document): boolean {
	return (
		root.querySelector(FIELDS) !== null || shadowRootsOf(root).some((shadow) => shadow.querySelector(FIELDS))
	);
}

function isPlausible(field: HTMLElement): boolean {
	// The inner parts of a rich editor match too: only its outermost editable element counts.
	if (parentOf(field)?.closest('[contenteditable]:not([contenteditable="false"])')) return false;
	if (field.getAttribute('aria-readonly') === 'true' || (field as HTMLTextAreaElement).readOnly === true)
		return false;
	const box = boxOf(field);
	return widthOf(box) >= 80 && heightOf(box) >= 12 && isDrawn(field);
}

function scoreField(field: HTMLElement, hints: SiteHints | null): number {
	const words = ['placeholder', 'aria-label', 'aria-placeholder', 'data-placeholder', 'name', 'title', 'id']
		.map((name) => field.getAttribute(name) ?? '')
		.join(' ');
	if (field.getAttribute('role') === 'searchbox' || field.getAttribute('type') === 'search') return 0;
	const isInput = field.localName === 'input';
	let score = isInput ? 0.5 : 2;
	if (SEARCH.test(words)) score -= 2;
	if (TALK.test(words)) score += 1;
	if (editorOf(field) !== 'contenteditable' && !isInput) score += 0.3;
	if (hasSendButton(field)) score += 1;
	// Below the middle of the window, where chats have it.
	const view = field.ownerDocument.defaultView;
	if (view && boxOf(field).top > view.innerHeight / 2) score += 0.5;
	if (fits(field, hints?.composer)) score += 3;
	return score;
}

function hasSendButton(field: HTMLElement): boolean {
	let around = parentOf(field);
	for (let level = 0; around && level < 4; level++, around = parentOf(around)) {
		for (const button of select(around, ['button', '[role="button"]', '[class*="send"]'])) {
			const label = `${button.getAttribute('aria-label') ?? button.textContent ?? ''}`.replace(/\s/g, '');
			if (label.length < 24 && SEND.test(label)) return true;
		}
	}
	return false;
}

/** Which kind of editor a field is: decides how text is put into it. */
export function editorOf(field: HTMLElement): EditorKind {
	if (field.localName === 'textarea') return 'textarea';
	if (field.localName === 'input') return 'input';
	const has = (selector: string) => field.matches(selector) || field.closest(selector) !== null;
	if (has('[data-lexical-editor]')) return 'lexical';
	if (has('[data-slate-editor]')) return 'slate';
	if (has('.ck-editor__editable')) return 'ckeditor';
	if (has('.ProseMirror')) return 'prosemirror';
	if (has('.ql-editor')) return 'quill';
	if (has('.public-DraftEditor-content') || field.querySelector('[data-contents]')) return 'draft';
	return 'contenteditable';
}

/** Exported for the pane finder: a field's own widget is never the pane. */
export function looksLikeEditor(el: Element): boolean {
	return /editor|composer|input|sendbox/i.test(classOf(el));
}
