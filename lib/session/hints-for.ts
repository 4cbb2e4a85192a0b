import type { Lessons } from '../chat/lesson.ts';
import { withLesson } from '../reader/sites/lesson-hints.ts';
import type { SiteHints } from '../reader/sites/site-hints.ts';
import { SITES, siteFor } from '../reader/sites/sites.ts';
import type { ChatSessions } from './chat-sessions.ts';
import { toContent } from './dock-messages.ts';

/** What the reader should know of the page at this address: the marketplace's hints and the seller's lesson; null where there is neither. */
export function hintsFor(address: string | undefined, lessons: Lessons): SiteHints | null {
	if (address === undefined || !URL.canParse(address)) return null;
	const url = new URL(address);
	return withLesson(siteFor(url), lessonOf(lessons, url.hostname));
}

/** Lessons of these hosts came, changed or went: the frames that show such a page read it anew. */
export async function tellHints(
	sessions: ChatSessions,
	lessons: Lessons,
	hosts: readonly string[],
): Promise<void> {
	for (const { tabId, frames } of sessions.all()) {
		for (const [frameId, { host, site }] of frames) {
			if (!hosts.includes(host)) continue;
			const hints = withLesson(SITES.find(({ id }) => id === site) ?? null, lessonOf(lessons, host));
			await toContent(tabId, { type: 'hints/set', hints: hints && { ...hints } }, frameId);
		}
	}
}

const lessonOf = (lessons: Lessons, host: string) =>
	Object.hasOwn(lessons, host) ? lessons[host] : undefined;
