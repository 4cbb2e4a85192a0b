import type { Message } from './conversation.ts';
import { isRecallRow, isRecallText } from './merge-recall.ts';
import type { Side, SnapshotRow } from './snapshot.ts';

/** Gives equal strings equal numbers, so that the inner loop of the alignment compares integers only. */
export type Intern = (text: string) => number;

/** A fresh {@link Intern}. */
export function interner(): Intern {
	const codes = new Map<string, number>();
	return (text) => {
		const known = codes.get(text);
		if (known !== undefined) return known;
		codes.set(text, codes.size);
		return codes.size - 1;
	};
}

/** A list of rows as columns of numbers. */
export interface Features {
	count: number;
	/** Whole text, white space folded; pictures without text by their kinds. */
	text: Int32Array;
	/** First and last three characters, -1 for shorter texts: an edit mostly keeps one of them. */
	head: Int32Array;
	tail: Int32Array;
	/** Length of the text in UTF-16 units, 255 for longer ones. */
	size: Uint8Array;
	side: Uint8Array;
	/** -1 where the page shows none. */
	site: Int32Array;
	/** Milliseconds, NaN where unknown. */
	at: Float64Array;
	/** Resolution of `at` in milliseconds: a minute, a second or one. */
	grain: Float64Array;
	/** The clock part of `timeText`, -1 where there is none. */
	clock: Int32Array;
	/** Bounds on the time from the nearest neighbours with a known one. */
	lo: Float64Array;
	hi: Float64Array;
	/** 1: the row stands for a recalled message. */
	recalled: Uint8Array;
	/** 1: the row is the notice itself, not a text that the buyer or seller wrote. */
	notice: Uint8Array;
	/** 1: rows may be missing before this one. Always 0 inside a window. */
	gap: Uint8Array;
	/** 1: a page that leaves the row out is no surprise (recalled, deleted or system rows). */
	light: Uint8Array;
}

/** Numbers of the sides in {@link Features.side}. */
export const UNKNOWN = 0;
export const BUYER = 1;
export const SELLER = 2;
export const SYSTEM = 3;
const SIDES: Record<Side, number> = { unknown: UNKNOWN, buyer: BUYER, seller: SELLER, system: SYSTEM };

const CLOCK = /(\d{1,2})[:：](\d{2})(?:[:：]\d{2})?/u;
const AFTERNOON = /pm|p\.m|下午|晚上|傍晚/iu;
const MORNING = /am|a\.m|上午|早上|凌晨/iu;

/** The part of a shown time that stays when "昨天 21:04" becomes "11月20日 21:04". Null for "3 分钟前" and the like. */
export function clockOf(timeText: string | undefined): string | null {
	const match = timeText === undefined ? null : CLOCK.exec(timeText);
	if (!match) return null;
	const half = AFTERNOON.test(timeText ?? '') ? 'p' : MORNING.test(timeText ?? '') ? 'a' : '';
	return `${Number(match[1])}:${match[2]}${half}`;
}

/** Text with white space folded: pages add and drop line breaks between two reads. */
export function foldText(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}

const grainOf = (at: number) => (at % 60_000 === 0 ? 60_000 : at % 1_000 === 0 ? 1_000 : 1);

function emptyFeatures(count: number): Features {
	const ints = () => new Int32Array(count).fill(-1);
	const bytes = () => new Uint8Array(count);
	const floats = () => new Float64Array(count).fill(Number.NaN);
	return {
		count,
		text: ints(),
		head: ints(),
		tail: ints(),
		size: bytes(),
		side: bytes(),
		site: ints(),
		at: floats(),
		grain: floats(),
		clock: ints(),
		lo: floats().fill(Number.NEGATIVE_INFINITY),
		hi: floats().fill(Number.POSITIVE_INFINITY),
		recalled: bytes(),
		notice: bytes(),
		gap: bytes(),
		light: bytes(),
	};
}

type Common = Pick<SnapshotRow, 'text' | 'from' | 'timeText' | 'attachments'> & {
	siteId?: string | null;
	at?: number | null;
};

function setCommon(features: Features, index: number, row: Common, intern: Intern): void {
	const text = foldText(row.text);
	const kinds = text === '' ? [...(row.attachments ?? [])].sort().join() : '';
	const clock = clockOf(row.timeText);
	features.text[index] = intern(`t${text}\u0000${kinds}`);
	features.head[index] = text.length >= 3 || text === '' ? intern(`h${text.slice(0, 3)}`) : -1;
	features.tail[index] = text.length >= 3 ? intern(`e${text.slice(-3)}`) : -1;
	features.size[index] = Math.min(255, text.length);
	features.side[index] = SIDES[row.from];
	features.site[index] = row.siteId == null ? -1 : intern(`i${row.siteId}`);
	features.at[index] = row.at ?? Number.NaN;
	features.grain[index] = row.at == null ? Number.NaN : grainOf(row.at);
	features.clock[index] = clock === null ? -1 : intern(`c${clock}`);
}

/** Fills `lo` and `hi` from neighbours; a gap cuts the view, since the order across it may be a guess. */
function setBounds(features: Features): void {
	let low = Number.NEGATIVE_INFINITY;
	for (let index = 0; index < features.count; index++) {
		if (features.gap[index]) low = Number.NEGATIVE_INFINITY;
		const at = features.at[index] ?? Number.NaN;
		if (!Number.isNaN(at)) low = at;
		features.lo[index] = low;
	}
	let high = Number.POSITIVE_INFINITY;
	for (let index = features.count - 1; index >= 0; index--) {
		const at = features.at[index] ?? Number.NaN;
		if (!Number.isNaN(at)) high = at;
		features.hi[index] = high;
		if (features.gap[index]) high = Number.POSITIVE_INFINITY;
	}
}

/** Columns of a stored history. */
export function historyFeatures(history: readonly Message[], intern: Intern): Features {
	const features = emptyFeatures(history.length);
	for (const [index, message] of history.entries()) {
		setCommon(features, index, message, intern);
		const notice = isRecallText(message.text, message.from);
		features.recalled[index] = message.recalledAt !== null ? 1 : 0;
		features.notice[index] = notice ? 1 : 0;
		features.gap[index] = index > 0 && message.gapBefore === true ? 1 : 0;
		features.light[index] =
			message.recalledAt !== null || message.deletedAt !== null || message.from === 'system' ? 1 : 0;
	}
	setBounds(features);
	return features;
}

/** Columns of a window. */
export function windowFeatures(window: readonly SnapshotRow[], intern: Intern): Features {
	const features = emptyFeatures(window.length);
	for (const [index, row] of window.entries()) {
		setCommon(features, index, row, intern);
		features.recalled[index] = isRecallRow(row) ? 1 : 0;
		features.notice[index] = isRecallText(row.text, row.from) || (row.recalled && row.text === '') ? 1 : 0;
		features.light[index] = row.from === 'system' ? 1 : 0;
	}
	setBounds(features);
	return features;
}
