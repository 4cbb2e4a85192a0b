/** What a feature was taken from; each group is scaled by itself. */
export const FEATURE_GROUPS = ['text', 'prev', 'context', 'letters', 'concepts'] as const;
/** Place in {@link FEATURE_GROUPS}. */
export type FeatureGroup = 0 | 1 | 2 | 3 | 4;

/** Features of one message: parallel lists, each hash once. */
export interface Features {
	hashes: Uint32Array;
	groups: Uint8Array;
	/** Where in the normalised text it first occurred; -1 for what is not in the text. */
	starts: Int32Array;
	ends: Int32Array;
}

/** Room for the features of the longest stretch with the longest message before it. */
const MOST = 4096;
const SLOTS = MOST * 2;

/**
 * Gathers features without making an object of each: one list for all messages, emptied by counting up a round number in the
 * table that finds repeats.
 */
export class FeatureCollector {
	private readonly hashes = new Uint32Array(MOST);
	private readonly groups = new Uint8Array(MOST);
	private readonly starts = new Int32Array(MOST);
	private readonly ends = new Int32Array(MOST);
	private readonly slots = new Uint32Array(SLOTS);
	private readonly rounds = new Uint32Array(SLOTS);
	private round = 0;
	private count = 0;

	clear(): void {
		this.count = 0;
		this.round += 1;
	}

	add(hash: number, group: FeatureGroup, start: number, end: number): void {
		const key = hash >>> 0;
		let slot = (key ^ (key >>> 15)) & (SLOTS - 1);
		while (this.rounds[slot] === this.round) {
			if (this.slots[slot] === key) return;
			slot = (slot + 1) & (SLOTS - 1);
		}
		if (this.count === MOST) return;
		this.rounds[slot] = this.round;
		this.slots[slot] = key;
		const at = this.count;
		this.hashes[at] = key;
		this.groups[at] = group;
		this.starts[at] = start;
		this.ends[at] = end;
		this.count = at + 1;
	}

	/** What was gathered since {@link clear}: a view, good until the next message. */
	list(): Features {
		const { count } = this;
		return {
			hashes: this.hashes.subarray(0, count),
			groups: this.groups.subarray(0, count),
			starts: this.starts.subarray(0, count),
			ends: this.ends.subarray(0, count),
		};
	}
}
