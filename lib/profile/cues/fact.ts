import type { Sighting } from '../sighting.ts';

/** A sighting that comes from facts, not from one message. Its sentence is the locale key `fact.<name>`. */
export function fact(
	cue: string,
	name: string,
	params: Record<string, string | number> = {},
	strength = 1,
): Sighting {
	return { cue, strength, age: 0, source: { fact: { key: `fact.${name}`, params } } };
}
