import type { Snapshot } from '../chat/snapshot.ts';
import type { Reading } from '../messaging/view.ts';

/** "What Rapport reads here": the stable shape that sellers copy. System rows stay; recalled marks and pictures have no text. */
export function readingOf(snapshot: Snapshot): Reading {
	return {
		site: snapshot.site,
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
