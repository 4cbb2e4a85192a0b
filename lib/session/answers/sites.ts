import { SITES } from '../../reader/sites/sites.ts';
import { tasksDueBefore } from '../../store/tasks.ts';
import { RefusedRequest } from '../refused-request.ts';
import { pageUnderPopup } from '../sites-page.ts';
import { coversSite, hostOf, sitePattern } from '../sites-patterns.ts';
import { allowedSites, switchedOnSites } from '../sites-switched-on.ts';
import { viewSettings } from '../view-state.ts';
import type { AnswerMap } from './answer-map.ts';

type SiteRequests = 'sites/list' | 'site/on' | 'site/off' | 'popup/state';

export const siteAnswers: AnswerMap<SiteRequests> = {
	async 'sites/list'() {
		const [switchedOn, allowed] = await Promise.all([switchedOnSites(), allowedSites()]);
		return {
			switchedOn: switchedOn.map((pattern) => ({ pattern, host: hostOf(pattern) })),
			builtIn: SITES.map(({ id, name, matches }) => {
				const patterns = [...new Set(matches.map(sitePattern).filter((pattern) => pattern !== null))];
				return {
					id,
					name,
					hosts: patterns.map(hostOf),
					allowed: patterns.every((pattern) => allowed.some((wide) => coversSite(wide, pattern))),
				};
			}),
		};
	},
	async 'site/on'({ pattern }, office) {
		if (!(await office.access.switchOn(pattern))) throw new RefusedRequest({ key: 'popup.not-allowed' });
		return null;
	},
	async 'site/off'({ pattern }, office) {
		await office.access.switchOff(pattern);
		return null;
	},
	async 'popup/state'(_request, office, asker) {
		// The popup says what the page is, whatever became of the database.
		const db = await office.db().catch(() => null);
		const page = await pageUnderPopup(db, asker.tabId, office.sessions);
		const due = db ? (await tasksDueBefore(db, office.context().now)).length : 0;
		return { ...page, due, settings: await viewSettings(db) };
	},
};
