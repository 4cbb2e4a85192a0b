const PRIME = 0x01000193;

/** The FNV-1a offset basis: where a hash starts. */
export const FNV_START = 0x811c9dc5;

/** One step of 32-bit FNV-1a with a UTF-16 unit as the input (for ASCII the same as over bytes). */
export function fnvStep(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, PRIME);
}

/** 32-bit FNV-1a over the UTF-16 units of a text, as an unsigned number. */
export function fnv1a(text: string): number {
	let hash = FNV_START;
	for (let i = 0; i < text.length; i += 1) hash = fnvStep(hash, text.charCodeAt(i));
	return hash >>> 0;
}

/** Folds a hash into `bits` bits: the high half is mixed in because the low bits of FNV alone spread short texts poorly. */
export function bucketOf(hash: number, bits: number): number {
	const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return (mixed ^ (mixed >>> 13)) & ((1 << bits) - 1);
}
