import type { Snapshot } from '../chat/snapshot.ts';
import type { Reading } from '../messaging/view.ts';
import { SITES } from '../reader/sites/sites.ts';

/** What the reader calls a site that it has no hints for. */
const GENERIC = 'generic';

/**
 * The reading under the key that things are kept by: a site without hints is known by its host, so that a buyer of one unknown site is
 * never taken for a namesake on another, and the sidebar is as the seller left it on that site.
 */
export function withOwnSite(snapshot: Snapshot): Snapshot {
	return snapshot.site === GENERIC && snapshot.host ? { ...snapshot, site: snapshot.host } : snapshot;
}

/** "What Rapport reads here": the stable shape that sellers copy. System rows stay; recalled marks and pictures have no text. */
export function readingOf(snapshot: Snapshot): Reading {
	return {
		site: SITES.some(({ id }) => id === snapshot.site) ? snapshot.site : GENERIC,
		confidence: Math.round(snapshot.confidence * 1000) / 1000,
		conversation: snapshot.conversation,
		buyer: { name: snapshot.buyer.name, id: snapshot.buyer.id },
		messages: snapshot.rows.map((row) => ({
			from: row.from,
			text: row.text,
			at: row.at === undefined ? null : new Date(row.at).toISOString(),
		})),
	};
}
