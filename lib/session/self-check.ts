import type { Snapshot } from '../chat/snapshot.ts';
import { getSetting, updateSetting } from '../store/settings.ts';
import type { Desk } from './desk.ts';
import { isSure, type TabSession } from './tab-session.ts';

/** A page that stays unsure for so long, in milliseconds, is not merely loading. */
const PATIENCE_MS = 12_000;
/** A page with a field that shows no chat for so long was visited in vain. A seller may just have no conversation open. */
const VISIT_MS = 20_000;
/** So many visits in vain in a row, of a page that was read before, mean that it changed. */
const VISITS = 3;
/** Known pages kept; the oldest go first. */
const MOST_PAGES = 300;
const DAY = 86_400_000;

export interface SelfCheck {
	/** A frame has a message field and begins to be read. */
	fieldFound(tabId: number, address: string | undefined): void;
	/** A reading came. */
	read(session: TabSession, snapshot: Snapshot, address: string | undefined): void;
	/** The tab was closed or shows no chat any more. */
	drop(tabId: number): void;
}

/** The page as a kind: host and path with every number and long token taken out, so that conversations of one page count as one. */
export function pageKind(address: string): string | null {
	if (!URL.canParse(address)) return null;
	const { hostname, pathname } = new URL(address);
	const path = pathname
		.split('/')
		.map((part) => (/\d|^.{25,}$/.test(part) ? '*' : part))
		.join('/');
	return `${hostname}${path}`.slice(0, 200);
}

/**
 * Notices that a page which used to be read is read no more, and says so once a day: the note stands in the sidebar, templates and notes go on
 * working. `changed` draws the tab's views, `show` brings the dock where no reading would.
 */
export function createSelfCheck(
	desk: Desk,
	ports: {
		session(tabId: number): TabSession;
		show(session: TabSession, page: string): Promise<void>;
		changed(tabId: number): Promise<void>;
	},
): SelfCheck {
	const timers = new Map<number, ReturnType<typeof setTimeout>>();

	function wait(tabId: number, ms: number, then: () => Promise<void>): void {
		clearTimeout(timers.get(tabId));
		timers.set(
			tabId,
			setTimeout(() => {
				timers.delete(tabId);
				then().catch((error) => console.error('Rapport: self-check', error));
			}, ms),
		);
	}

	async function known(page: string) {
		return (await getSetting(await desk.db(), 'readPages'))[page] ?? null;
	}

	async function update(page: string, change: Partial<{ readAt: number; inVain: number; toldAt: number }>) {
		const context = desk.context();
		await updateSetting(
			await desk.db(),
			'readPages',
			(before) => {
				const entry = { readAt: 0, inVain: 0, toldAt: 0, ...before[page], ...change };
				const all = Object.entries({ ...before, [page]: entry }).sort(([, a], [, b]) => b.readAt - a.readAt);
				return Object.fromEntries(all.slice(0, MOST_PAGES));
			},
			context,
		);
	}

	async function tell(tabId: number, page: string): Promise<void> {
		const entry = await known(page);
		const { now } = desk.context();
		if (!entry || now - entry.toldAt < DAY) return;
		await update(page, { toldAt: now });
		const session = ports.session(tabId);
		session.notices.add('page-changed');
		await ports.show(session, page);
		await ports.changed(tabId);
	}

	async function inVain(tabId: number, page: string): Promise<void> {
		const entry = await known(page);
		if (!entry) return;
		await update(page, { inVain: entry.inVain + 1 });
		if (entry.inVain + 1 >= VISITS) await tell(tabId, page);
	}

	async function readWell(page: string): Promise<void> {
		const entry = await known(page);
		const { now } = desk.context();
		if (!entry || entry.inVain > 0 || now - entry.readAt > DAY)
			await update(page, { readAt: now, inVain: 0 });
	}

	return {
		fieldFound(tabId, address) {
			const page = address === undefined ? null : pageKind(address);
			if (page && !timers.has(tabId)) wait(tabId, VISIT_MS, () => inVain(tabId, page));
		},
		read(session, snapshot, address) {
			const page = address === undefined ? null : pageKind(address);
			if (!page) return;
			const { tabId } = session;
			if (isSure(snapshot)) {
				clearTimeout(timers.get(tabId));
				timers.delete(tabId);
				session.notices.delete('page-changed');
				readWell(page).catch((error) => console.error('Rapport: self-check', error));
			} else if (snapshot.rows.length > 0) {
				// Without messages there is perhaps just no conversation open.
				wait(tabId, PATIENCE_MS, () => tell(tabId, page));
			}
		},
		drop(tabId) {
			clearTimeout(timers.get(tabId));
			timers.delete(tabId);
		},
	};
}
