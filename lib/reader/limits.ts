/**
 * Limits of a snapshot, repeated from `lib/chat/snapshot.ts` because importing a value from there would put Zod into every
 * marketplace page. A unit test keeps both in step.
 */
export const MAX_TEXT = 20_000;
export const MAX_ROWS = 3_000;
/** Longest name, id or time kept, in UTF-16 units. */
export const MAX_NAME = 200;
export const MAX_TIME_TEXT = 80;
