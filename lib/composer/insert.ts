import type { EditorKind } from '../chat/snapshot.ts';
import { editableOf, editorKind, isControl } from './editor-kind.ts';
import { fieldText, sameForm } from './field-text.ts';
import { consentEvent, type PageStrategy, TARGET_ATTRIBUTE } from './page-insert.ts';
import { focusField, placeCaret, selectedText } from './place-caret.ts';
import { settled } from './settled.ts';
import { textBeforeCaret } from './text-before-caret.ts';
import { typeText } from './type-text.ts';

/** `append` after the draft, `replace` the draft, or at the `caret`. */
export type InsertMode = 'append' | 'replace' | 'caret';

export interface InsertOptions {
	/** Default `append`. `replace` without leave ({@link canReplace} or `replaceDraft`) appends instead. */
	mode?: InsertMode;
	/** The seller chose to lose the draft. */
	replaceDraft?: boolean;
	/**
	 * With mode `caret`: the text takes the place of this many characters (UTF-16 units) right before the caret, e.g. an abbreviation just
	 * typed. What the seller types after them until the text arrives stays behind it.
	 */
	eraseBefore?: number;
	/** Is the open conversation the one the text was meant for? Asked at once and again in the turn of the insertion. */
	stillRight: () => boolean;
	/** Runs `insertInPage` (page-insert.ts) with these arguments in the page's world of the field's frame; its answer. */
	runInPage: (request: { nonce: string; text: string; strategy: PageStrategy }) => Promise<boolean>;
	/** An input method is composing; see composing.ts. */
	isComposing?: () => boolean;
	/** Leave the composer focused with the caret after the text (default), or give the focus back. */
	focus?: boolean;
	signal?: AbortSignal;
}

/**
 * What became of it. Only `inserted` and `not-verified` may have changed the field.
 * - `not-verified`: the field does not read as it should; `text` is what is in it, `unchanged` says the draft is as it was.
 * - `too-long`: the field's own limit would cut the text; nothing was inserted.
 * - `caret-moved`: the characters to erase are not, or no longer, on the line right before the caret; nothing was inserted.
 * - `busy`: an insertion into this field is still under way.
 */
export type InsertResult =
	| { status: 'inserted'; text: string; mode: InsertMode }
	| { status: 'not-verified'; text: string; unchanged: boolean }
	| { status: 'too-long'; limit: number }
	| {
			status:
				| 'wrong-conversation'
				| 'no-field'
				| 'composing'
				| 'aborted'
				| 'read-only'
				| 'caret-moved'
				| 'busy';
	  };

/**
 * Editors that keep their own model and only listen to events of the page's world. An editor without a line is typed into from
 * here. Evidence per editor and browser: docs/composer.md.
 */
const PAGE_EDITORS: Partial<Record<EditorKind, PageStrategy>> = {
	lexical: 'beforeinput-breaks',
	slate: 'beforeinput',
	quill: 'paste',
	draft: 'paste',
	prosemirror: 'paste-paragraphs',
	ckeditor: 'paste',
};

/** The whole draft as we left it, where all of it was ours. */
const ours = new WeakMap<HTMLElement, string>();
const busy = new WeakSet<HTMLElement>();

/** The draft in the field is exactly the text that we inserted last, unedited: replacing it loses nothing of the seller's. */
export function canReplace(field: HTMLElement): boolean {
	const editable = editableOf(field);
	const text = sameForm(fieldText(editable));
	return text !== '' && ours.get(editable) === text;
}

/**
 * Puts text into a message field and reads it back. Fills only: it presses no key, submits no form and clicks nothing. A draft that is
 * not ours stays. One undo brings back the draft before.
 */
export async function insertText(
	composer: HTMLElement,
	text: string,
	options: InsertOptions,
): Promise<InsertResult> {
	const field = editableOf(composer);
	const status = refusal(field, options) ?? (busy.has(field) ? 'busy' : null);
	if (status) return { status };
	busy.add(field);
	const active = composer.ownerDocument.activeElement as HTMLElement | null;
	try {
		return await attempt(field, text.replace(/\r\n?/g, '\n'), options);
	} finally {
		busy.delete(field);
		if (options.focus === false) active?.focus?.({ preventScroll: true });
	}
}

type Refusal = 'wrong-conversation' | 'no-field' | 'composing' | 'aborted' | 'read-only';

function refusal(field: HTMLElement, options: InsertOptions): Refusal | null {
	if (options.signal?.aborted) return 'aborted';
	if (!field.isConnected) return 'no-field';
	if (options.isComposing?.()) return 'composing';
	if (isControl(field) ? field.readOnly || field.matches(':disabled') : !field.isContentEditable)
		return 'read-only';
	return options.stillRight() ? null : 'wrong-conversation';
}

interface Plan {
	mode: InsertMode;
	/** The draft as read when planning. */
	before: string;
	/** Separator and text. */
	payload: string;
	/** What the text replaces right before the caret. */
	erased: string;
	/** The new draft is all ours. */
	whole: boolean;
}

/** How much may be typed behind an abbreviation while the page's world is being reached. */
const TYPED_ON = 32;

function plan(field: HTMLElement, text: string, options: InsertOptions, erase: string): Plan | null {
	const before = fieldText(field);
	const blank = before.trim() === '';
	let mode = options.mode ?? 'append';
	if (mode === 'replace' && !options.replaceDraft && !canReplace(field)) mode = 'append';
	const oneLine = field.localName === 'input';
	const body = oneLine ? text.replace(/\s*\n\s*/g, ' ') : text;
	const separator = mode !== 'append' || blank || /\n$/.test(before) ? '' : oneLine ? ' ' : '\n';
	const line = erase && textBeforeCaret(field, erase.length + TYPED_ON);
	const at = line?.lastIndexOf(erase) ?? -1;
	if (line === null || at < 0) return null;
	const payload = separator + body + line.slice(at + erase.length);
	return { mode, before, payload, erased: line.slice(at), whole: blank || mode === 'replace' };
}

/** A seller who types while the page's world is being reached changes the draft: the text is planned anew, this often. */
const ATTEMPTS = 3;

async function attempt(field: HTMLElement, text: string, options: InsertOptions): Promise<InsertResult> {
	const { eraseBefore = 0 } = options;
	const erase = eraseBefore && textBeforeCaret(field, eraseBefore);
	if (eraseBefore && (erase || '').length !== eraseBefore) return { status: 'caret-moved' };
	for (let left = ATTEMPTS; left > 0; left--) {
		const planned = plan(field, text, options, erase || '');
		if (!planned) return { status: 'caret-moved' };
		const limit = isControl(field) ? field.maxLength : -1;
		const kept = planned.mode === 'replace' ? 0 : planned.before.length - planned.erased.length;
		if (limit >= 0 && kept + planned.payload.length > limit) return { status: 'too-long', limit };

		const delivery = await deliver(field, planned, options);
		if (delivery === 'draft-changed') continue;
		if (delivery !== 'delivered' && delivery !== 'not-taken') return { status: delivery };
		const verified =
			delivery === 'delivered' && (await settled(field, () => reads(field, planned), options.signal));
		const after = fieldText(field);
		if (!verified) return notVerified(after, planned.before);
		if (planned.whole) ours.set(field, sameForm(after));
		if (options.focus !== false) focusField(field);
		return { status: 'inserted', text: after, mode: planned.mode };
	}
	const now = fieldText(field);
	return notVerified(now, now);
}

const notVerified = (text: string, before: string): InsertResult => ({
	status: 'not-verified',
	text,
	unchanged: sameForm(text) === sameForm(before),
});

type Delivery = Refusal | 'delivered' | 'draft-changed' | 'not-taken';

async function deliver(field: HTMLElement, planned: Plan, options: InsertOptions): Promise<Delivery> {
	const { mode, before, erased } = planned;
	/** Why there is no leave, or null: the last checks. `select`: with what the text replaces selected, so that nothing typed can fall on it. */
	const objection = (select: boolean): Refusal | 'draft-changed' | null => {
		const early = refusal(field, options);
		if (early) return early;
		// Focus first: pages may answer it by drawing the composer anew, or by changing it.
		placeCaret(field, mode === 'append' ? 'end' : 'caret');
		const late = refusal(field, options);
		if (late) return late;
		const there = (): boolean =>
			sameForm(textBeforeCaret(field, erased.length) ?? selectedText(field)) === sameForm(erased);
		if (fieldText(field) !== before || (erased && !there())) return 'draft-changed';
		if (select && (erased || mode === 'replace')) {
			placeCaret(field, mode === 'replace' ? 'all' : 'caret', erased.length);
		}
		return null;
	};
	const strategy = PAGE_EDITORS[editorKind(field)];
	const first = objection(!strategy);
	if (first) return first;
	if (!strategy) {
		typeText(field, planned.payload);
		return 'delivered';
	}
	// Editors learn of a moved caret from an event that comes a task later.
	await new Promise((resolve) => setTimeout(resolve));
	let last: ReturnType<typeof objection> = null;
	const taken = await throughPage(
		field,
		{ text: planned.payload, strategy, runInPage: options.runInPage },
		() => {
			last = objection(true);
			return last === null;
		},
	);
	return last ?? (taken ? 'delivered' : 'not-taken');
}

interface PageRun extends Pick<InsertOptions, 'runInPage'> {
	text: string;
	strategy: PageStrategy;
}

/** Marks the field, has the page-world function run, and gives it leave when it asks. */
async function throughPage(field: HTMLElement, run: PageRun, leave: () => boolean): Promise<boolean> {
	const nonce = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
	const done = new AbortController();
	field.addEventListener(
		consentEvent(nonce),
		(event) => {
			if (leave()) event.preventDefault();
		},
		{ signal: done.signal },
	);
	field.setAttribute(TARGET_ATTRIBUTE, nonce);
	try {
		return await run.runInPage({ nonce, text: run.text, strategy: run.strategy });
	} catch {
		// The background is gone or refused.
		return false;
	} finally {
		done.abort();
		field.removeAttribute(TARGET_ATTRIBUTE);
	}
}

/** The field holds the draft before and the text, where the plan puts it. */
function reads(field: HTMLElement, { mode, before, payload, erased }: Plan): boolean {
	const after = sameForm(fieldText(field));
	if (mode === 'replace') return after === sameForm(payload);
	if (mode === 'append') return after === sameForm(before + payload);
	const draft = sameForm(before);
	for (const text of new Set([payload.replace(/\u00a0/g, ' '), sameForm(payload)])) {
		for (let at = after.indexOf(text); at >= 0; at = after.indexOf(text, at + 1)) {
			const [head, tail] = [after.slice(0, at), after.slice(at + text.length)];
			// Around the text stands the draft, less what was erased or selected.
			if (
				erased ? sameForm(head + erased + tail) === draft : draft.startsWith(head) && draft.endsWith(tail)
			) {
				return true;
			}
		}
	}
	return false;
}
