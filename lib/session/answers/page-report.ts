import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { SITES } from '../../reader/sites/sites.ts';
import { activeFrame } from '../tab-session.ts';
import type { AnswerMap } from './answer-map.ts';

const FrameReportSchema = z.object({
	found: z.object({ composer: z.boolean(), pane: z.boolean(), conversation: z.boolean() }),
	structure: z.string().check(z.maxLength(1_000_000)),
});

/** A report of the page's structure, for the seller to look at and copy: nothing leaves the machine by itself, and no words of people are in it. */
export const pageReportAnswers: AnswerMap<'page/report'> = {
	async 'page/report'(_request, office, asker) {
		const { tabId } = asker;
		if (tabId === null) return { report: '' };
		const session = office.sessions.get(tabId);
		const active = session ? activeFrame(session) : null;
		const outcomes = await browser.scripting
			.executeScript({ target: { tabId, allFrames: true }, files: ['/page-report.js'] })
			.catch(() => []);
		const parts = outcomes.flatMap(({ frameId, result }) => {
			const frame = FrameReportSchema.safeParse(result);
			if (!frame.success) return [];
			const found = Object.entries(frame.data.found)
				.map(([name, value]) => `${name}: ${value ? 'found' : 'not found'}`)
				.join(', ');
			return [`frame ${frameId} (${found})`, frame.data.structure, ''];
		});
		const site =
			active && SITES.some(({ id }) => id === active.snapshot.site) ? active.snapshot.site : 'generic';
		const head = [
			`Rapport ${browser.runtime.getManifest().version}`,
			navigator.userAgent,
			`site: ${site}`,
			`confidence: ${active?.snapshot.confidence ?? 'nothing read'}`,
			`problems: ${active?.snapshot.problems.join(', ') || 'none'}`,
			`rows: ${rowCounts(active?.snapshot.rows ?? [])}`,
			'',
		];
		return { report: [...head, ...parts].join('\n') };
	},
};

/** How many rows were read of each side. */
function rowCounts(rows: readonly { from: string }[]): string {
	const counts = new Map<string, number>();
	for (const { from } of rows) counts.set(from, (counts.get(from) ?? 0) + 1);
	return [...counts].map(([side, count]) => `${side} ${count}`).join(', ') || 'none';
}
