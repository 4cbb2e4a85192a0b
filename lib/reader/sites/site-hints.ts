/** Where an id is written on the page: the first element that matches, its attribute, and the part of it that is the id. */
export interface IdHint {
	/** CSS selector, looked for in the whole document (open shadow roots included). */
	selector: string;
	attribute: string;
	/** Regular expression; group 1 is the id. Without it, the whole value is. */
	pattern?: string;
}

/**
 * What is known of one marketplace's chat page. Every fact is a hint: it raises the score of a candidate that the structure of the
 * page suggests too, and a page must stay readable when all of them are wrong. Plain data, so that a seller's "teach this page"
 * lesson can be stored in the same form. Selectors are CSS; several alternatives are tried together.
 */
export interface SiteHints {
	/** Stable id, used as `Snapshot.site`. */
	id: string;
	/** Name shown to sellers. */
	name: string;
	/** Extension match patterns of the seller chat addresses, as narrow as the address allows. */
	matches: string[];
	/** The site serves another layout when it has less than about 900 px: the dock lies over it and never pushes it aside. */
	narrowLayout?: boolean;
	composer?: string[];
	/** The element that holds the messages of the open conversation. */
	pane?: string[];
	/** One message. */
	row?: string[];
	/** Found on, inside or around a message row: says who wrote it. */
	buyerRow?: string[];
	sellerRow?: string[];
	systemRow?: string[];
	/** The edge of the pane at which the buyer's messages stand, where no mark tells sides apart. */
	buyerEdge?: 'left' | 'right';
	/** Colours of bubbles as the reader writes them (`Look.colour`), where nothing else tells sides apart. */
	buyerColour?: string[];
	sellerColour?: string[];
	/** The message's own words inside a row. */
	text?: string[];
	time?: string[];
	/** The buyer's name in the open chat's header. */
	buyerName?: string[];
	/** The open conversation's row in the conversation list, and the name inside it. */
	activeRow?: string[];
	buyerId?: IdHint[];
	conversationId?: IdHint[];
	/** Regular expression on the address; group 1 is the conversation's id. */
	conversationUrl?: string;
	/** The site's own message id on a row (or inside it). */
	messageId?: { attribute: string; pattern?: string };
	/** Milliseconds since the epoch, written into an attribute of a row (or inside it). */
	messageTime?: { attribute: string; pattern?: string };
	/** Never part of a message: cards, banners, receipts. */
	drop?: string[];
}
