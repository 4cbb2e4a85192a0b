import { REPEAT, SHARE_FROM } from './log-odds.ts';
import type { Sighting } from './sighting.ts';
import { ALL_WEIGHTS } from './weights/all.ts';

/** Sightings of one cue that can count at all: the share of every later one is below {@link SHARE_FROM} even at full strength. */
const MOST_COUNTED = Math.ceil(Math.log(SHARE_FROM) / Math.log(REPEAT));
/** Sightings of a cue that come in before its list is looked through again. */
const LOOKED_THROUGH_AFTER = MOST_COUNTED;

/** A sighting in a conversation that goes on: its age is counted from `place`, the number of buyer messages up to it. */
export type PlacedSighting = Omit<Sighting, 'age'> & { place: number };

const HALF_LIVES: readonly (number | null)[] = [...new Set(ALL_WEIGHTS.map(({ halfLife }) => halfLife))];

/**
 * Sightings of a growing conversation without those that no scheme can count any more. Sightings of one cue keep their order of
 * shares while all of them age alike, so one that is out of the counted ranks for every half-life never comes back: leaving it out changes no
 * belief, and a conversation of any length leaves a bounded number.
 */
export class KeptSightings {
	readonly #byCue = new Map<string, { list: PlacedSighting[]; crowded: number }>();

	add(sighting: PlacedSighting): void {
		const kept = this.#byCue.get(sighting.cue);
		if (!kept) {
			this.#byCue.set(sighting.cue, { list: [sighting], crowded: MOST_COUNTED + LOOKED_THROUGH_AFTER });
			return;
		}
		kept.list.push(sighting);
		if (kept.list.length < kept.crowded) return;
		kept.list = counted(kept.list);
		kept.crowded = kept.list.length + LOOKED_THROUGH_AFTER;
	}

	/** Adds all of another's. */
	join(other: KeptSightings): void {
		for (const { list } of other.#byCue.values()) for (const sighting of list) this.add(sighting);
	}

	clear(): void {
		this.#byCue.clear();
	}

	/** The sightings as they stand after `places` buyer messages. */
	sightings(places: number): Sighting[] {
		const out: Sighting[] = [];
		for (const { list } of this.#byCue.values())
			for (const { place, cue, strength, source } of list)
				out.push({ cue, strength, age: places - place, source });
		return out;
	}
}

/** Those of a cue's sightings that are within the counted ranks for some half-life, in their order. */
function counted(list: readonly PlacedSighting[]): PlacedSighting[] {
	const last = list.at(-1)?.place ?? 0;
	const kept = new Set<PlacedSighting>();
	for (const halfLife of HALF_LIVES) {
		const ranked = list.map((sighting) => ({
			sighting,
			share: sighting.strength * (halfLife === null ? 1 : 0.5 ** ((last - sighting.place) / halfLife)),
		}));
		ranked.sort((a, b) => b.share - a.share || b.sighting.place - a.sighting.place);
		for (const { sighting, share } of ranked.slice(0, MOST_COUNTED))
			if (share > SHARE_FROM) kept.add(sighting);
	}
	return list.filter((sighting) => kept.has(sighting));
}
