import type { Side } from '../../../lib/chat/snapshot.ts';

/** One message of a page's own truth. */
export interface TruthRow {
	from: Side;
	text: string;
	at: number | null;
	attachments?: string[] | undefined;
	recalled?: boolean | undefined;
}

/** What a page says is true of its open conversation. */
export interface Truth {
	buyer: { name: string | null };
	messages: TruthRow[];
}

/** The elements of one message, found by its words and not by the reader. */
export interface MarkedRow {
	truth: TruthRow;
	/** Outermost element that holds this message and no other. */
	row: HTMLElement;
	/** The painted box around the words, or {@link MarkedRow.body} where nothing is painted. */
	bubble: HTMLElement;
	/** Smallest element with all the words, or the picture. */
	body: HTMLElement;
}

/** A drawn page with its messages marked. */
export interface Marked {
	doc: Document;
	/** Smallest element around all messages. */
	pane: HTMLElement;
	rows: MarkedRow[];
	/** The buyer's name as the page's truth has it. */
	buyer: string;
	/** Style sheet of the page, to be taken along into shadow roots. */
	sheet: HTMLStyleElement;
	truth: Truth;
}

/** Where a mutated page is read. */
export type Outcome =
	| { kind: 'read'; documents: Document[]; truth: Truth; foreign?: string[] }
	| { kind: 'n/a'; reason: string };

/** One generic change of a drawn page. */
export interface Mutation {
	/** Column of the table. */
	id: string;
	/** One line for the table's legend. */
	what: string;
	/** Changes the page in place. Undefined: the page is read where it is, with the same truth. */
	apply(
		page: Marked,
	): Partial<Extract<Outcome, { kind: 'read' }>> | Extract<Outcome, { kind: 'n/a' }> | undefined;
	/** The page is put into a frame of another origin, and the reader runs there. */
	foreignFrame?: boolean;
}

/** Name of the shop where a mutation has to write one. */
export const SHOP = 'Harbour & Hearth';
