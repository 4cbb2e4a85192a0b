import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { AnswerMap } from './answer-map.ts';

const DeclaredSchema = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(300));

/** The keys that the open page says it uses, for the cheat-sheet to warn of; nothing else of the page is looked at. */
export const pageShortcutAnswers: AnswerMap<'page/shortcuts'> = {
	async 'page/shortcuts'(_request, _office, { tabId }) {
		if (tabId === null) return { declared: [] };
		const outcomes = await browser.scripting
			.executeScript({ target: { tabId, allFrames: true }, func: declaredShortcuts })
			.catch(() => []);
		const declared = outcomes.flatMap(({ result }) => {
			const told = DeclaredSchema.safeParse(result);
			return told.success ? told.data : [];
		});
		return { declared: [...new Set(declared)] };
	},
};

/** Runs in the page's frames, in the extension's own world there: it may use nothing from outside itself. */
function declaredShortcuts(): string[] {
	const values: string[] = [];
	for (const element of document.querySelectorAll('[aria-keyshortcuts], [accesskey]')) {
		const keys = element.getAttribute('aria-keyshortcuts');
		const access = element.getAttribute('accesskey');
		if (keys) values.push(keys.slice(0, 200));
		for (const key of (access ?? '').split(/\s+/)) if (key) values.push(`accesskey:${key.slice(0, 8)}`);
		if (values.length >= 290) break;
	}
	return values.slice(0, 300);
}
