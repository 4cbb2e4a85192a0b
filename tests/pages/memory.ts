/** What a page told its server: conversations that went on after the story, so that a reload shows them again. */
export interface SavedConversation {
	/** Messages after the story, as the page's own model keeps them. */
	added: unknown[];
	/** Story messages recalled since. */
	recalled: string[];
	arrivesUsed: number;
	repliesUsed: number;
}

/** Conversations by page id and story key. Lives as long as the server: a marketplace remembers, a new run starts fresh. */
export class Memory {
	readonly #pages = new Map<string, Record<string, SavedConversation>>();

	get(page: string): Record<string, SavedConversation> {
		return this.#pages.get(page) ?? {};
	}

	/** Keeps one conversation as posted by the page; text that is no such object is refused. */
	save(page: string, body: string): boolean {
		let posted: { key?: unknown; state?: SavedConversation };
		try {
			posted = JSON.parse(body);
		} catch {
			return false;
		}
		if (typeof posted?.key !== 'string' || !Array.isArray(posted.state?.added)) return false;
		this.#pages.set(page, { ...this.get(page), [posted.key]: posted.state });
		return true;
	}

	forget(page: string): void {
		this.#pages.delete(page);
	}
}
