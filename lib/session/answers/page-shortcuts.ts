import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { AnswerMap } from './answer-map.ts';

const DeclaredSchema = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(300));

/** The keys that the open page says it uses, for the cheat-sheet to warn of; nothing else of the page is looked at. */
export const pageShortcutAnswers: AnswerMap<'page/shortcuts'> = {
	async 'page/shortcuts'(_request, _office, { tabId }) {
		if (tabId === null) return { declared: [] };
		const outcomes = await browser.scripting
			.executeScript({ target: { tabId, allFrames: true }, files: ['/page-shortcuts.js'] })
			.catch(() => []);
		const declared = outcomes.flatMap(({ result }) => {
			const told = DeclaredSchema.safeParse(result);
			return told.success ? told.data : [];
		});
		return { declared: [...new Set(declared)] };
	},
};
