import { editableOf, isControl } from './editor-kind.ts';
import { BLOCKS, FILLERS } from './field-text.ts';
import { focusField } from './place-caret.ts';
import { selectionIn } from './selection-in.ts';

/** A place in the page that a caret can stand at. */
interface CaretPlace {
	node: Node;
	offset: number;
}

/** A field's text as its reader sees it, and where a caret stands before each unit of it; the last place is the end. */
interface PlacedText {
	text: string;
	places: CaretPlace[];
}

/** By its type, not its class: the field may belong to another frame's realm. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** The text of an editable element with a place for every unit of it. Lines are told apart as `fieldText` does. */
export function placedText(root: HTMLElement): PlacedText {
	let text = '';
	const places: CaretPlace[] = [];
	let broken = false;
	let started = false;
	const begin = (place: CaretPlace): void => {
		if (broken && started) text += '\n';
		broken = false;
		started = true;
		places[text.length] = place;
	};
	const walk = (parent: Node): void => {
		for (const node of parent.childNodes) {
			if (node.nodeType === Node.TEXT_NODE) words(node);
			else if (isElement(node)) element(node);
		}
	};
	const words = (node: Node): void => {
		const value = node.nodeValue ?? '';
		if (value === '') return;
		begin({ node, offset: 0 });
		for (let offset = 0; offset < value.length; offset++) {
			const unit = (value[offset] ?? '').replace(FILLERS, '').replace('\u00a0', ' ');
			places[text.length] = { node, offset };
			text += unit;
		}
		places[text.length] = { node, offset: value.length };
	};
	const element = (node: Element): void => {
		if (node.hasAttribute('data-slate-placeholder')) return;
		const parent = node.parentNode ?? root;
		const index = [...parent.childNodes].indexOf(node);
		if (node.localName === 'img') {
			begin({ node: parent, offset: index });
			text += node.getAttribute('alt') ?? '';
			places[text.length] = { node: parent, offset: index + 1 };
		} else if (node.localName === 'br') {
			begin({ node: parent, offset: index });
			if (node.nextSibling) {
				text += '\n';
				places[text.length] = { node: parent, offset: index + 1 };
			} else broken = true;
		} else {
			const block = node.matches(BLOCKS);
			broken ||= block;
			walk(node);
			broken ||= block;
		}
	};
	walk(root);
	return { text, places };
}

const plain = (text: string): string =>
	text
		.replace(/\r\n?/g, '\n')
		.replace(/\u00a0/g, ' ')
		.replace(FILLERS, '');

/** Where in `field` the cursor of `text` stands, in units of the field; null when the text is not there. Of several the last. */
export function cursorWithin(field: string, text: string, cursor: number): number | null {
	const [head, whole] = [plain(text.slice(0, cursor)), plain(text)];
	const at = field.lastIndexOf(whole);
	return at >= 0 ? at + head.length : looselyWithin(field, whole, head.length);
}

/** The same where an editor keeps blanks and line ends in its own way: only what is printed is compared. */
function looselyWithin(field: string, text: string, cursor: number): number | null {
	const printed = (all: string) => [...all.matchAll(/\S/g)].map((match) => match.index);
	const strip = (all: string) => all.replace(/\s/g, '');
	const at = strip(field).lastIndexOf(strip(text));
	if (at < 0 || strip(text) === '') return null;
	const places = printed(field);
	const before = strip(text.slice(0, cursor)).length;
	// Right before a printed unit the caret stands before it, else behind the one before: never further than the blanks between.
	if (/^\S/.test(text.slice(cursor))) return places[at + before] ?? null;
	const last = places[at + before - 1];
	return last === undefined ? (places[at] ?? null) : last + 1;
}

/** How long an editor is given to take the caret over, in milliseconds. */
const SETTLE_MS = 60;

/**
 * Puts the caret into a text that was just inserted. Nothing is written. False when the text is not in the field any more, or when the seller typed on
 * behind it: then the caret stays where it is.
 */
export async function caretInText(composer: HTMLElement, text: string, cursor: number): Promise<boolean> {
	const field = editableOf(composer);
	if (field.localName === 'input') {
		// One line: what was inserted had its line ends as spaces.
		const line = (all: string) => all.replace(/\s*\n\s*/g, ' ');
		const head = line(text.slice(0, cursor));
		return inControl(field as HTMLInputElement, line(text), head.length);
	}
	if (isControl(field)) return inControl(field, text, cursor);
	// An editor that draws its lines anew takes the caret back to the end: a second time it stands.
	return (await place(field, text, cursor)) && place(field, text, cursor, true);
}

function inControl(field: HTMLTextAreaElement | HTMLInputElement, text: string, cursor: number): boolean {
	const value = plain(field.value);
	const at = value.length === field.value.length ? cursorWithin(value, text, cursor) : null;
	if (at === null || movedOn(value, text, field.selectionEnd)) return false;
	focusField(field);
	field.setSelectionRange(at, at);
	return true;
}

async function place(field: HTMLElement, text: string, cursor: number, again = false): Promise<boolean> {
	const { text: all, places } = placedText(field);
	const at = cursorWithin(all, text, cursor);
	const wanted = at === null ? undefined : places[at];
	if (!wanted) return false;
	const selection = selectionIn(field);
	const caret = places.findIndex(
		({ node, offset }) => node === selection?.anchorNode && offset === selection.anchorOffset,
	);
	if (caret === at) return true;
	if (!again && movedOn(all, text, caret)) return false;
	focusField(field);
	selection?.collapse(wanted.node, wanted.offset);
	await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
	return true;
}

/** The caret stands behind the text with something typed in between. */
function movedOn(value: string, text: string, caret: number | null): boolean {
	if (caret === null) return false;
	const end = cursorWithin(value, text, text.length);
	return end !== null && caret > end && value.slice(end, caret).trim() !== '';
}
