import type { Adjustments } from '../log-odds.ts';

/** What tuning added to the hand-set weights. Written by `tools/evaluate-fit.ts`; do not edit by hand. */
export const LEARNED: Adjustments = {};
export const LEARNED_THRESHOLDS: Readonly<Record<string, number>> = {};
