import type { Snapshot } from '../../../lib/chat/snapshot.ts';
import type { Truth, TruthRow } from './mutation.ts';

/** How well one page was read. From best to worst. */
export const GRADES = ['exact', 'n/a', 'unknown', 'partial', 'nothing', 'wrong'] as const;
export type Grade = (typeof GRADES)[number];

export interface Score {
	grade: Grade;
	/** What is not as it should be, in a few words. */
	note: string;
	/** Messages given to the wrong person, or to a person where nobody wrote them; a wrong buyer counts too. */
	wrong: number;
}

type Row = Snapshot['rows'][number];

/** Below this nothing is kept (`CONFIDENCE_THRESHOLD`). */
const SURE = 0.6;

/** Compares what was read in all documents of a page with its truth. `foreign`: texts that must not appear in it. */
export function score(snapshots: Snapshot[], truth: Truth, foreign: string[] = []): Score {
	if (snapshots.length === 0) return { grade: 'nothing', note: 'not read', wrong: 0 };
	const [snapshot] = snapshots;
	if (!snapshot || snapshots.length > 1) return { grade: 'wrong', note: 'read twice', wrong: 1 };
	const notes: string[] = [];
	let wrong = 0;
	const mixed = snapshot.rows.filter(({ text }) => foreign.includes(text)).length;
	if (mixed > 0) {
		wrong += mixed;
		notes.push(`${mixed} of another chat`);
	}
	const pairs = align(snapshot.rows, truth.messages);
	const missing = truth.messages.length - pairs.length;
	const extra = snapshot.rows.length - pairs.length;
	let unknown = 0;
	let notices = 0;
	let sides = 0;
	let attached = 0;
	for (const [row, message] of pairs) {
		if ((row.attachments ?? []).join() !== (message.attachments ?? []).join()) attached++;
		if (row.from === message.from) continue;
		if (row.from === 'unknown') unknown++;
		else if (row.from === 'system') notices++;
		else sides++;
	}
	if (sides > 0) notes.push(`${sides} wrong side`);
	wrong += sides;
	if (snapshot.buyer.name !== null && snapshot.buyer.name !== truth.buyer.name) {
		wrong++;
		notes.push(`buyer “${snapshot.buyer.name.slice(0, 30)}”`);
	}
	if (snapshot.buyer.name === null && truth.buyer.name !== null) notes.push('no name');
	if (missing > 0) notes.push(`${missing} missing`);
	if (extra > 0) notes.push(`${extra} extra`);
	if (notices > 0) notes.push(`${notices} as notice`);
	if (attached > 0) notes.push(`${attached} attachment`);
	const partial = notes.length > 0;
	if (unknown > 0) notes.push(`${unknown} of ${pairs.length} unknown`);
	if (!partial && unknown === 0 && snapshot.confidence < SURE) notes.push(`unsure ${snapshot.confidence}`);
	const grade =
		wrong > 0
			? 'wrong'
			: partial
				? 'partial'
				: unknown > 0
					? 'unknown'
					: notes.length > 0
						? 'partial'
						: 'exact';
	return { grade, note: notes.join(', '), wrong };
}

const same = (row: Row, message: TruthRow): boolean => row.text === message.text;

/** Longest common run of texts, in order: which row is which message. */
function align(rows: Row[], messages: TruthRow[]): [Row, TruthRow][] {
	const lengths = Array.from({ length: rows.length + 1 }, () =>
		new Array<number>(messages.length + 1).fill(0),
	);
	const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
	for (let i = rows.length - 1; i >= 0; i--) {
		for (let j = messages.length - 1; j >= 0; j--) {
			const row = rows[i];
			const message = messages[j];
			const line = lengths[i];
			if (row && message && line)
				line[j] = same(row, message) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
		}
	}
	const pairs: [Row, TruthRow][] = [];
	for (let i = 0, j = 0; i < rows.length && j < messages.length; ) {
		const row = rows[i];
		const message = messages[j];
		if (row && message && same(row, message)) {
			pairs.push([row, message]);
			i++;
			j++;
		} else if (at(i + 1, j) >= at(i, j + 1)) i++;
		else j++;
	}
	return pairs;
}
