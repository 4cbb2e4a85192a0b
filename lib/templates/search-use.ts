/** How often and when a template was inserted. */
export interface TemplateUse {
	count: number;
	/** Milliseconds since the epoch. */
	lastAt: number;
}

/** A use counts half after two weeks. */
const HALF_LIFE_MS = 14 * 86_400_000;

/** 0-1 by frequency and recency; recency counts from the newest use of all, so no clock is needed. */
export function useWeights(uses: Readonly<Record<string, TemplateUse>>): Map<string, number> {
	const all = Object.entries(uses);
	const newest = all.reduce((latest, [, { lastAt }]) => Math.max(latest, lastAt), -Infinity);
	const raw = all.map(
		([id, { count, lastAt }]) => [id, count * 0.5 ** ((newest - lastAt) / HALF_LIFE_MS)] as const,
	);
	const top = raw.reduce((most, [, weight]) => Math.max(most, weight), 0);
	return new Map(raw.map(([id, weight]) => [id, top > 0 ? weight / top : 0]));
}
