/** Who wrote a message of a demo story. */
export type StorySide = 'buyer' | 'seller' | 'system';

/** One scripted message. */
export interface StoryMessage {
	from: StorySide;
	/** As the author typed it; `\n` breaks lines. Empty for a lone picture. */
	text: string;
	/** Minutes relative to the moment the server started; negative is the past. */
	at: number;
	/** A lone picture, or an answer that the platform's robot gave in the seller's name. */
	kind?: 'image' | 'robot';
	/** Machine translation that some platforms print under the original. */
	translated?: string;
	/** Index of an earlier message that this one quotes, on platforms that show quotes. */
	quotes?: number;
}

/** The product a conversation is about. */
export interface StoryItem {
	id: string;
	title: string;
	price: string;
	/** Two hues in degrees for the drawn product picture. */
	hues: [number, number];
}

/** A scripted buyer: who they are, what was said, and what they will say next. */
export interface Story {
	/** Key for `?buyer=` and `demo.open`. `en`, `hans` and `hant` exist on every page. */
	key: string;
	buyer: { name: string; id: string; region: string; since: string; orders: number };
	item: StoryItem;
	order: { no: string; status: string; amount: string } | null;
	messages: StoryMessage[];
	/** Arrive one by one, the first about three seconds after the conversation was opened. */
	arrives: string[];
	/** The buyer's answers, one for each message that the seller sends. */
	replies: string[];
}
