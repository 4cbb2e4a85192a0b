import { MAX_NAME, MAX_TEXT, MAX_TIME_TEXT } from './limits.ts';
import { isMark, isOwnName, isRecall } from './patterns.ts';
import { namesDay, type TimeParts, timeParts } from './read-time.ts';
import { type Piece, type RowFacts, wordsIn } from './row-facts.ts';

/** Kinds of element that play a part in every row, learned by comparing rows. */
export interface Slots {
	/** Always a time or a receipt. */
	marks: Set<number>;
	/** Receipts in words that nobody knows. */
	receipts: Set<number>;
	/** Names of authors. */
	authors: Set<number>;
	/** What they are called. */
	names: Set<string>;
	/** Kinds of bubbles that hold words: a lone "10:30" in one of them was said, in another it is a separator. */
	spoken: Set<string>;
	/** How ordinary messages are drawn: dresses, and kinds of element that hold words. */
	plain: Set<string | number>;
}

/** What a row says, apart from who said it. */
export interface RowText {
	text: string;
	truncated: boolean;
	/** The time as shown, empty when there is none. */
	timeText: string;
	time: TimeParts | null;
	author: string;
	/** Receipts stand beside it: own messages carry them. */
	receipt: boolean;
	/** Nothing but times: a separator. */
	separator: boolean;
	/** The words have the shape of a time or receipt; in the middle of the pane they are one. */
	lone: boolean;
	/** A card of the platform: what a message looks like and this does not. */
	card: boolean;
}

/** Compares rows: what is a time in all of them is never words, what names the same one or two people is a name. */
export function learnSlots(rows: RowFacts[], buyer: string | null): Slots {
	const seen = new Map<
		number,
		{
			marks: number;
			words: number;
			first: number;
			after: number;
			inner: boolean;
			named: boolean;
			values: Set<string>;
		}
	>();
	const slots: Slots = {
		marks: new Set(),
		receipts: new Set(),
		authors: new Set(),
		names: new Set(),
		spoken: new Set(),
		plain: new Set(),
	};
	const boxed = rows.filter(({ bubble }) => bubble).length * 2 > rows.length;
	const ordinary = rows.filter(
		({ odd, bubble, pieces }) =>
			!odd && bubble >= boxed && !isRecall(pieces.map(({ text }) => text).join('')),
	);
	// Where most messages have something to press, that says nothing.
	for (const facts of ordinary.length * 2 < rows.length ? rows : ordinary)
		for (const kind of [facts.dress, ...wordsIn(facts).map((piece) => piece.kind)]) slots.plain.add(kind);
	for (const facts of rows) {
		const { pieces, bubble, shape, attachments } = facts;
		if (isCard(facts, slots)) continue;
		const shown = pieces.filter(({ role, text }) => role !== 'break' && text.trim() !== '');
		const said = shown.filter(isWords).length + attachments.length;
		if (bubble && shown.some((piece) => piece.inside && isWords(piece))) slots.spoken.add(shape);
		for (const [index, piece] of shown.entries()) {
			const text = piece.text.trim();
			const entry = seen.get(piece.kind) ?? {
				marks: 0,
				words: 0,
				first: 0,
				after: 0,
				inner: false,
				named: false,
				values: new Set<string>(),
			};
			seen.set(piece.kind, entry);
			if (piece.role === 'mark') entry.marks++;
			else entry.words++;
			if (index > 0 || attachments.length > 0) entry.after++;
			entry.inner ||= piece.inside && !piece.apart;
			if (index === 0 && said > 1 && text.length <= 60) {
				entry.first++;
				entry.named ||= text === buyer;
			}
			if (piece.role !== 'mark' && entry.values.size < 12) entry.values.add(text);
		}
	}
	for (const [kind, { marks, words, first, after, inner, named, values }] of seen) {
		if (marks >= 2 && words === 0) slots.marks.add(kind);
		// The same one or two words on lines of their own, never in front: receipts of any language.
		if (!inner && after >= 3 && after === marks + words && new Set([...values].map(letters)).size <= 2)
			slots.receipts.add(kind);
		// Always in front of other words, and the buyer's own name among them; or the same few names over and over.
		if (words === first && (named || (first >= (values.size > 1 ? 4 : 2) && values.size <= 3))) {
			slots.authors.add(kind);
			for (const name of values) slots.names.add(name);
		}
	}
	return slots;
}

/** Is a row that looks like a card drawn as no message is: its box, or a title of its own? */
function isCard(facts: RowFacts, { plain }: Slots): boolean {
	const [title] = wordsIn(facts);
	return facts.odd && (!plain.has(facts.dress) || (title?.apart === true && !plain.has(title.kind)));
}

const letters = (text: string): string => text.replace(/[\d:.,·\s]+/g, '');
const isWords = (piece: Piece): boolean => piece.role === 'text' && piece.text.trim() !== '';

/** The words of a row. */
export function readText(facts: RowFacts, slots: Slots): RowText {
	const body = facts.bubble ? facts.pieces.filter((piece) => piece.inside) : facts.pieces;
	const card = isCard(facts, slots);
	const isAuthor = (piece: Piece) =>
		!card &&
		(piece.role === 'author' ||
			(piece.role === 'text' && slots.authors.has(piece.kind)) ||
			isLabel(piece, facts, slots));
	const words = body.filter(
		(piece) =>
			(isWords(piece) || (card && piece.role === 'author')) &&
			!isAuthor(piece) &&
			!slots.receipts.has(piece.kind),
	);
	const content = words.length > 0 || facts.attachments.length > 0;
	const kept = new Set<Piece>(words);
	if (content)
		for (const piece of body) if (piece.role === 'mark' && isInSentence(piece, body, slots)) kept.add(piece);
	// A row that shows nothing else says what it shows: a buyer may answer "10:30", or have a name for a word.
	if (!content && facts.bubble && slots.spoken.has(facts.shape)) {
		const said = body.find((piece) => piece.role === 'mark' && !piece.sure && !slots.marks.has(piece.kind));
		const rest =
			said ??
			body.find((piece) => piece.role === 'mark' && !piece.sure) ??
			body.find((piece) => piece.role === 'author');
		if (rest) kept.add(rest);
	} else if (!content) {
		for (const piece of body) if (piece.role === 'author') kept.add(piece);
	}
	const text = assemble(
		body.filter((piece) => piece.role === 'break' || kept.has(piece) || piece.text.trim() === ''),
	);
	const marks = facts.pieces.filter(
		(piece) =>
			(piece.role === 'mark' || (isWords(piece) && slots.receipts.has(piece.kind))) && !kept.has(piece),
	);
	const author = facts.pieces.find((piece) => isAuthor(piece) && !kept.has(piece));
	const timeText = timeOf(marks);
	return {
		text: text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text,
		truncated: text.length > MAX_TEXT,
		timeText,
		time: timeText === '' ? null : timeParts(timeText),
		author: (author?.text ?? facts.name)
			.trim()
			.replace(/[:：]$/, '')
			.slice(0, MAX_NAME),
		receipt: marks.some((piece) => timeParts(piece.text) === null),
		separator: text === '' && facts.attachments.length === 0,
		lone: !content && text !== '' && isMark(text),
		card,
	};
}

/** "You:", "Emily said:" before the words or a picture. */
function isLabel({ text, apart }: Piece, { pieces, attachments }: RowFacts, { names }: Slots): boolean {
	const label = text.trim();
	return (
		apart && (isOwnName(label) || names.has(label)) && pieces.filter(isWords).length + attachments.length > 1
	);
}

/** A time with words of the same line on both sides belongs to the sentence; in bold or as a link, with words on one side. */
function isInSentence(piece: Piece, body: Piece[], slots: Slots): boolean {
	if (piece.sure || piece.apart || slots.marks.has(piece.kind)) return false;
	const at = body.indexOf(piece);
	const touches = (step: 1 | -1): boolean => {
		for (let i = at + step; i >= 0 && i < body.length; i += step) {
			const other = body[i];
			if (!other || other.role === 'break') return false;
			if (isWords(other) && !slots.authors.has(other.kind)) return true;
		}
		return false;
	};
	return piece.stressed ? touches(-1) || touches(1) : touches(-1) && touches(1);
}

/** The shown time: one mark, or a day and a clock that stand apart. */
function timeOf(marks: Piece[]): string {
	let day = '';
	let clock = '';
	for (const { text } of marks) {
		const shown = text
			.replace(/[✓✔☑√]|已读|未读|已讀|未讀|已送达|已送達/g, ' ')
			.replace(/\s+/g, ' ')
			.trim();
		// A time and one more word, in whatever language: a receipt.
		const parts = timeParts(shown) ?? timeParts(shown.replace(/[\s·]+\S+$/, ''));
		if (!parts) continue;
		if (parts.hour !== undefined && namesDay(parts)) return shown.slice(0, MAX_TIME_TEXT);
		if (parts.hour !== undefined) clock ||= shown;
		else day ||= shown;
	}
	return `${day} ${clock}`.trim().slice(0, MAX_TIME_TEXT);
}

/** Joins pieces as the page draws them: blocks on lines of their own, white space collapsed except where it is drawn as written. */
function assemble(pieces: Piece[]): string {
	let out = '';
	let pending = false;
	for (const piece of pieces) {
		if (piece.role === 'break') {
			if (piece.text) out = out === '' ? '' : `${out.replace(/[ \t]+$/, '')}\n`;
			else if (out !== '' && !out.endsWith('\n')) pending = true;
			continue;
		}
		let text = piece.pre ? piece.text.replace(/\r\n?/g, '\n') : piece.text.replace(/[ \t\r\n\f]+/g, ' ');
		if (pending && text.trim() === '') continue;
		if (pending) out = `${out.replace(/[ \t]+$/, '')}\n`;
		pending = false;
		if (!piece.pre && (out === '' || /\s$/.test(out))) text = text.replace(/^ +/, '');
		out += text;
		if (out.length > MAX_TEXT * 2) break;
	}
	return out.replace(/[ \t]+\n/g, '\n').trim();
}
