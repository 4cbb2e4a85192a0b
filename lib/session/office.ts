import type { ChatSessions } from './chat-sessions.ts';
import type { Desk } from './desk.ts';

/** Who asks: the tab a sidebar belongs to, null for the dashboard. */
export interface Asker {
	tabId: number | null;
}

/** What the answers to views work with. */
export interface Office extends Desk {
	sessions: ChatSessions;
	/** Follow-ups changed: count them and set the alarm. */
	tasksChanged(): Promise<void>;
	/** Templates changed: the typing help in open pages is told. */
	templatesChanged(): Promise<void>;
	/** Settings changed: tell every view and content script. */
	settingsChanged(): Promise<void>;
}
