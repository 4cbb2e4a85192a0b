import { checkDraft } from '../advice/draft/check-draft.ts';
import { personalFacts } from '../advice/draft/checks/orders.ts';
import { type DraftContext, emptyContext } from '../advice/draft/draft-context.ts';
import { applySafer, type Finding } from '../advice/draft/finding.ts';
import { readDraft } from '../advice/draft/read-draft.ts';
import { isUpset } from '../advice/situation.ts';
import { createTranslator } from '../locale/translate.ts';
import type { DraftHint } from '../messaging/assist.ts';
import type { DraftView } from '../messaging/view.ts';
import type { RapportDatabase } from '../store/database.ts';
import { listOrders } from '../store/orders.ts';
import { getSetting } from '../store/settings.ts';
import { insertReply } from './insert-reply.ts';
import { interfaceLanguage } from './interface-language.ts';
import type { Office } from './office.ts';
import { activeFrame, type OpenConversation, type TabSession } from './tab-session.ts';

/** The draft checked last in a tab: in memory only, gone with the next one, with the tab and with the background. */
interface Checked {
	draft: string;
	conversationId: string | null;
	findings: Finding[];
}
const lastChecked = new WeakMap<TabSession, Checked>();

/** Of the conversation, so much of the end is looked at, in messages. */
const MESSAGES = 200;
/** A promise's follow-up is offered by itself once the message is sent: it is said in the sidebar only. */
const SIDEBAR_ONLY: ReadonlySet<string> = new Set(['promise']);

/** What is known around a draft in the tab's conversation. */
async function contextOf(db: RapportDatabase, session: TabSession, now: number): Promise<DraftContext> {
	const floor = await getSetting(db, 'floor');
	const active = activeFrame(session);
	const base: DraftContext = {
		...emptyContext(active?.snapshot.site ?? '', floor, now),
		utcOffsetMinutes: -new Date(now).getTimezoneOffset(),
		buyerName: active?.snapshot.buyer.name ?? null,
	};
	const { open } = session;
	if (!open) return { ...base, language: session.unkept?.language ?? null, promiseKept: true };
	return { ...base, ...(await fromConversation(db, open)) };
}

async function fromConversation(db: RapportDatabase, open: OpenConversation): Promise<Partial<DraftContext>> {
	const { assessment, signals, messages } = open;
	const [orders, names, tasks] = await Promise.all([
		listOrders(db, open.buyerId),
		otherNames(db, open.buyerId),
		db.tasks.where({ buyerId: open.buyerId }).toArray(),
	]);
	const buyers = messages.filter(({ from }) => from === 'buyer');
	const lastSeller = messages.findLastIndex(({ from }) => from === 'seller');
	const waiting = messages.slice(lastSeller + 1).find(({ from }) => from === 'buyer');
	return {
		language: buyers.length > 0 ? assessment.language : null,
		otherNames: names,
		questions: assessment.openQuestions.map(({ message, text }) => ({
			text,
			intents: (signals[message]?.intents ?? []).map(({ id }) => id),
		})),
		orders,
		said: messages
			.slice(-MESSAGES)
			.map(({ text }) => text)
			.join('\n'),
		upset: isUpset(assessment.profile, assessment.intents),
		promiseKept: tasks.some(
			({ kind, status, deletedAt }) => kind === 'promise' && status === 'open' && deletedAt === null,
		),
		waitingSince: waiting?.at ?? null,
		lastBuyerAt: buyers.at(-1)?.at ?? null,
	};
}

async function otherNames(db: RapportDatabase, buyerId: string): Promise<string[]> {
	const rows = await db.buyers.toArray();
	return rows.filter(({ id, deletedAt }) => id !== buyerId && deletedAt === null).map(({ name }) => name);
}

/** Which of the facts in a draft are known of another customer. Looks through every message, so only when there is something to look for. */
async function knownElsewhere(
	db: RapportDatabase,
	facts: readonly string[],
	open: OpenConversation | null,
): Promise<string[]> {
	if (facts.length === 0) return [];
	const own = open
		? new Set((await db.conversations.where({ buyerId: open.buyerId }).toArray()).map(({ id }) => id))
		: new Set<string>();
	const left = new Set(facts);
	await db.messages
		.filter(({ text, conversationId }) => {
			for (const fact of left) if (text.includes(fact) && !own.has(conversationId)) left.delete(fact);
			return false;
		})
		.count();
	const orders = await db.orders.toArray();
	for (const { number, buyerId } of orders)
		if (number !== undefined && buyerId !== open?.buyerId) left.delete(number);
	return facts.filter((fact) => !left.has(fact));
}

/** What was looked up for a tab before, by buyer and fact: a seller goes on typing after a phone number. */
const lookedUp = new WeakMap<TabSession, Map<string, boolean>>();
const MOST_LOOKED_UP = 60;

async function elsewhereOf(
	db: RapportDatabase,
	session: TabSession,
	facts: readonly string[],
): Promise<string[]> {
	const known = lookedUp.get(session) ?? new Map<string, boolean>();
	lookedUp.set(session, known);
	if (known.size > MOST_LOOKED_UP) known.clear();
	const key = (fact: string) => `${session.open?.buyerId ?? ''}:${fact}`;
	const unknown = facts.filter((fact) => !known.has(key(fact)));
	const found = await knownElsewhere(db, unknown, session.open);
	for (const fact of unknown) known.set(key(fact), found.includes(fact));
	return facts.filter((fact) => known.get(key(fact)));
}

/** Is the draft check on for a site? */
export async function checksDrafts(db: RapportDatabase, site: string): Promise<boolean> {
	const { draft, draftOffSites, offSites } = await getSetting(db, 'assist');
	return draft && !draftOffSites.includes(site) && !offSites.includes(site);
}

/** The newest check asked for in a tab: one that takes longer than the next one, or than switching off, says nothing any more. */
const newest = new WeakMap<TabSession, symbol>();

/**
 * Checks what the seller is typing: what the page shows of it, and what the sidebar does. `overtaken`: another draft was asked about
 * meanwhile, so neither counts.
 */
export async function checkTyped(
	office: Office,
	session: TabSession,
	draft: string,
): Promise<{ hint: DraftHint; view: DraftView; overtaken: boolean }> {
	const turn = Symbol();
	newest.set(session, turn);
	const overtaken = () => newest.get(session) !== turn;
	const db = await office.db();
	const conversationId = session.open?.conversationId ?? null;
	const site = activeFrame(session)?.snapshot.site;
	if (draft.trim() === '' || site === undefined || !(await checksDrafts(db, site))) {
		if (!overtaken()) lastChecked.delete(session);
		return { hint: null, view: { conversationId, findings: [] }, overtaken: overtaken() };
	}
	const context = await contextOf(db, session, office.context().now);
	const facts = personalFacts(readDraft(draft, context), context.said, context.orders);
	const elsewhere = await elsewhereOf(db, session, facts);
	const findings = checkDraft(draft, { ...context, elsewhere });
	if (!overtaken()) lastChecked.set(session, { draft, conversationId, findings });
	const view: DraftView = {
		conversationId,
		findings: findings.map(({ id, severity, reason, safer }) => ({ id, severity, reason, safer })),
	};
	const hint = await hintFor(db, findings);
	return { hint, view, overtaken: overtaken() };
}

/** The one shown in the page, and the one that the key is for: of the most severe, the first with a safer wording, else the first. */
function foremost(all: readonly Finding[]): Finding | undefined {
	const shown = all.filter(({ id }) => !SIDEBAR_ONLY.has(id));
	const severe = shown.filter(({ severity }) => severity === shown[0]?.severity);
	return severe.find(({ safer }) => safer !== null) ?? severe[0];
}

async function hintFor(db: RapportDatabase, all: readonly Finding[]): Promise<DraftHint> {
	const first = foremost(all);
	if (!first) return null;
	const others = all.filter((one) => one !== first && !SIDEBAR_ONLY.has(one.id)).length;
	const words = createTranslator(await interfaceLanguage(db));
	return {
		reason: words.phrase(first.reason),
		warn: first.severity === 'warn',
		more: others > 0 ? words.t('draft.more', { count: others }) : '',
		canApply: first.safer !== null,
	};
}

/**
 * Puts the safer wording of one finding into the draft that was checked, or of the first that has one. The page's field must still hold
 * exactly that draft. Returns an insertion status.
 */
export async function applyFinding(
	office: Office,
	session: TabSession | null,
	which: { finding: number } | { draft: string },
): Promise<string> {
	const checked = session ? lastChecked.get(session) : undefined;
	if (!session || !checked) return 'caret-moved';
	if (checked.conversationId !== (session.open?.conversationId ?? null)) return 'wrong-conversation';
	if ('draft' in which && which.draft !== checked.draft) return 'caret-moved';
	const finding = 'finding' in which ? checked.findings[which.finding] : foremost(checked.findings);
	const text = finding ? applySafer(checked.draft, finding) : null;
	if (text === null) return 'caret-moved';
	const settled = () => office.sessions.settled(session.tabId);
	const { conversationId, draft } = checked;
	return insertReply(session, { text, conversationId, instead: draft }, settled);
}
