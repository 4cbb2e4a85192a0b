import type { AssistSettings } from '../chat/assist-settings.ts';
import type { Message } from '../chat/conversation.ts';
import type { BuyerView, HistoryMessage, TaskView, ViewSettings, ViewState } from '../messaging/view.ts';
import { SITES } from '../reader/sites/sites.ts';
import { DEFAULT_SHORTCUTS } from '../shortcuts/defaults.ts';
import { type BuyerRecord, getBuyer } from '../store/buyer-record.ts';
import type { RapportDatabase } from '../store/database.ts';
import type { TaskRow } from '../store/rows.ts';
import { getSetting } from '../store/settings.ts';
import { readingOf } from './reading.ts';
import { placeOf } from './sites-place.ts';
import { activeFrame, isSure, type TabSession } from './tab-session.ts';

/** Messages that a view draws; the rest are counted. */
const MESSAGES_SHOWN = 300;

const DEFAULT_VIEW_SETTINGS: ViewSettings = { language: null, theme: 'system', shortcuts: DEFAULT_SHORTCUTS };

export async function viewSettings(db: RapportDatabase | null): Promise<ViewSettings> {
	if (!db) return DEFAULT_VIEW_SETTINGS;
	const [language, theme, changed] = await Promise.all([
		getSetting(db, 'language'),
		getSetting(db, 'theme'),
		getSetting(db, 'shortcuts'),
	]);
	return { language, theme, shortcuts: { ...DEFAULT_SHORTCUTS, ...changed } };
}

/** Everything one sidebar draws. `db` is null when the database could not be opened: the page is still read, nothing is kept. */
export async function viewState(db: RapportDatabase | null, session: TabSession | null): Promise<ViewState> {
	const active = session ? activeFrame(session) : null;
	const open = session?.open ?? null;
	const record = db && open ? await getBuyer(db, open.buyerId, 0) : null;
	const site = active ? SITES.find(({ id }) => id === active.snapshot.site) : undefined;
	return {
		status: !active ? 'no-chat' : isSure(active.snapshot) ? 'reading' : 'unsure',
		site: active ? { id: active.snapshot.site, name: site?.name ?? active.snapshot.host } : null,
		reading: active ? readingOf(active.snapshot) : null,
		problems: active?.snapshot.problems ?? [],
		hasComposer: Boolean(active?.snapshot.composer),
		buyer: record ? buyerView(record) : null,
		conversationId: open?.conversationId ?? null,
		messages: open ? open.messages.slice(-MESSAGES_SHOWN).map(historyMessage) : [],
		assessment: open?.assessment ?? session?.unkept ?? null,
		changes: open?.changes ?? [],
		notices: session ? [...session.notices] : [],
		settings: await viewSettings(db),
		place: active ? await placeOf(db, active.snapshot.site) : 'docked',
		...(db && active ? typingOf(await getSetting(db, 'assist'), active.snapshot.site) : {}),
	};
}

function typingOf(
	{ offSites, prefix, tab, space, menu }: AssistSettings,
	site: string,
): Pick<ViewState, 'typingHelp' | 'typing'> {
	return { typingHelp: !offSites.includes(site), typing: { prefix, tab, space, menu } };
}

export function historyMessage(message: Message): HistoryMessage {
	const { id, from, text, at, recalledAt } = message;
	return { id, from, text, at, recalled: recalledAt !== null };
}

export function taskView(task: TaskRow, buyerName: string): TaskView {
	const { id, kind, buyerId, text, reason, dueAt, status, templateId } = task;
	return { id, kind, buyerId, buyerName, text, reason, dueAt, status, templateId };
}

export function buyerView(record: BuyerRecord): BuyerView {
	const { buyer, identities, notes, tags, tasks, orders, corrections, messageCount } = record;
	return {
		id: buyer.id,
		name: buyer.name,
		identities: identities.map(({ site, name, platformId }) => ({ site, name, platformId })),
		firstSeenAt: buyer.createdAt,
		tags,
		notes: notes.map(({ id, text, updatedAt }) => ({ id, text, at: updatedAt })),
		tasks: tasks.map((task) => taskView(task, buyer.name)),
		orders: orders.map(({ at, item, amount, qty, status, number, currency }) => ({
			at,
			item,
			amount,
			qty,
			status,
			number,
			currency,
		})),
		corrections: corrections.map(({ id, scheme, value, holds, messageId }) => ({
			id,
			scheme,
			value,
			holds,
			...(messageId === undefined ? {} : { messageId }),
		})),
		messageCount,
	};
}
