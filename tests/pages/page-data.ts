import type { DemoPage } from './catalogue.ts';
import type { SavedConversation } from './memory.ts';
import { EXTRAS } from './stories/extras.ts';
import { FILLER } from './stories/filler.ts';

/** The script that hands a page its stories; times become milliseconds since the epoch. */
export function pageData(
	page: DemoPage,
	startedAt: number,
	saved: Record<string, SavedConversation>,
): string {
	const told = page.stories.length > 0 ? [...page.stories, ...EXTRAS] : [];
	const stories = told.map((story) => ({
		...story,
		messages: story.messages.map((message, index) => ({
			...message,
			id: `${story.key}-${index}`,
			at: startedAt + Math.floor(message.at) * 60_000 + secondsOf(index),
		})),
	}));
	const data = { page: page.id, site: page.site, startedAt, stories, filler: FILLER, saved };
	return `window.demoData = ${JSON.stringify(data).replaceAll('<', '\\u003c')};`;
}

/** Spreads messages over the minute, in order, so that pages which show seconds look real. */
function secondsOf(index: number): number {
	return 1_000 + ((index * 2_300) % 57_000);
}
