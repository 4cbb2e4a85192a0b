import type { PastedImages, Place } from '../messaging/view.ts';
import type { ChatSessions } from './chat-sessions.ts';
import type { Desk } from './desk.ts';
import type { SiteAccess } from './sites-access.ts';
import type { Teaching } from './teaching.ts';

/** Who asks: the tab a sidebar belongs to, null for the dashboard. */
export interface Asker {
	tabId: number | null;
}

/** What the answers to views work with. */
export interface Office extends Desk {
	sessions: ChatSessions;
	/** Which pages may be read. */
	access: SiteAccess;
	/** Teaching under way, by tab. */
	teaching: Teaching;
	/** The seller chose where the sidebar of a tab's site stands. */
	placeChanged(tabId: number, place: Place): Promise<void>;
	/** Follow-ups changed: count them and set the alarm. */
	tasksChanged(): Promise<void>;
	/** Templates changed: the typing help in open pages is told. */
	templatesChanged(): Promise<void>;
	/** Pictures went with a text into a tab's page: its sidebar says what became of them. */
	imagesPut(tabId: number, images: PastedImages): void;
	/** Settings changed: tell every view and content script. */
	settingsChanged(): Promise<void>;
}
