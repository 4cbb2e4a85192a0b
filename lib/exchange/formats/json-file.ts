import type { Place } from '../imported.ts';

/** A parsed JSON file. */
export interface JsonFile {
	value: unknown;
	/** Where an object or array of it began. */
	placeOf: (value: unknown) => Place | null;
}
