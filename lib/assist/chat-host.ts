/**
 * What the content script shares with scripts that the background puts into the same frame later. Both run in the extension's
 * own world of that frame, which page scripts cannot see.
 */
export interface ChatHost {
	/** Ends when the extension is gone or the page is left. */
	signal: AbortSignal;
	isAlive(): boolean;
	/** The message field and the message pane of the open conversation, and the conversation's key. */
	chat(): { composer: HTMLElement | null; pane: Element | null; conversation: string | null } | null;
	/** An input method is at work. */
	isComposing(): boolean;
	/** Set by the typing help when it starts, so that it starts once. */
	assisted?: boolean;
	/** The same for the script that puts pictures in. */
	pictures?: boolean;
}

const KEY = 'rapport.chat-host';
const world = globalThis as unknown as Record<string, ChatHost | undefined>;

export function shareChat(host: ChatHost): void {
	world[KEY] = host;
}

/** The frame's chat, or null where the content script does not run. */
export function sharedChat(): ChatHost | null {
	return world[KEY] ?? null;
}
