import * as z from 'zod/mini';
import type { Place, ViewSettings } from './view.ts';

/** Requests about the sites that Rapport may read: the toolbar popup and the dashboard's settings make them, no page and no sidebar. */

/** One site as a match pattern, `https://host/*`: it covers every port and path. */
const SitePatternSchema = z.string().check(z.maxLength(300), z.regex(/^(https?|\*):\/\/[^/\s]+\/\*$/));

export const SiteRequestSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('sites/list') }),
	/** Read this site from now on. The page that asks has obtained the browser's permission before. */
	z.object({ type: z.literal('site/on'), pattern: SitePatternSchema }),
	/** Give the permission back and stop reading at once, in open tabs too. */
	z.object({ type: z.literal('site/off'), pattern: SitePatternSchema }),
]);
export type SiteRequest = z.infer<typeof SiteRequestSchema>;

/** What only the toolbar popup asks: it speaks of the tab under it. */
export const PopupRequestSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('popup/state') }),
]);
export type PopupRequest = z.infer<typeof PopupRequestSchema>;

/** A site that the seller switched on. */
export interface SwitchedOnSite {
	pattern: string;
	/** As shown; `*` stands for every site. */
	host: string;
}

/** A marketplace that the extension declares. */
export interface BuiltInSite {
	id: string;
	name: string;
	hosts: string[];
	/** False when the seller took the permission away in the browser's own settings. */
	allowed: boolean;
}

/**
 * What the popup says of the page. `reading`: a buyer is read. `unsure`: there is a chat that cannot be read with confidence. `no-chat`:
 * the site is switched on, nothing like a chat is open. `elsewhere`: a marketplace's page that is not its chat. `off`: not switched on.
 * `blocked`: the browser lets no extension run there.
 */
export const PAGE_STATUSES = ['reading', 'unsure', 'no-chat', 'elsewhere', 'off', 'blocked'] as const;
export type PageStatus = (typeof PAGE_STATUSES)[number];

export interface PopupState {
	page: PageStatus;
	/** The marketplace's name, else the host; null where nothing may be read. */
	name: string | null;
	/** What to ask the browser's permission for, and what to give back; null for `blocked`. */
	pattern: string | null;
	/** The seller switched this site on, and may switch it off. */
	switchedOn: boolean;
	/** The open buyer's name, where it was read. */
	buyer: string | null;
	place: Place;
	/** Is the docked sidebar open, as far as is known? */
	dockOpen: boolean;
	/** The site's layout changes when the window is narrow, as a side panel makes it. */
	narrowLayout: boolean;
	/** Follow-ups due now. */
	due: number;
	settings: ViewSettings;
}

/** What each of these requests is answered with. */
export interface SiteResults {
	'sites/list': { switchedOn: SwitchedOnSite[]; builtIn: BuiltInSite[] };
	'site/on': null;
	'site/off': null;
	'popup/state': PopupState;
}
