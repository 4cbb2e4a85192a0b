import type { Platform } from './chord.ts';

/** Whether chords are written the macOS way. */
export function detectPlatform(userAgent: string): Platform {
	return /Mac OS X|Macintosh|iPad|iPhone/.test(userAgent) ? 'mac' : 'other';
}
