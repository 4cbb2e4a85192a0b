import { ulid } from 'ulid';
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { Lessons } from '../chat/lesson.ts';
import { type FromAssist, FromAssistSchema } from '../messaging/assist.ts';
import { type FromContent, FromContentSchema } from '../messaging/from-content.ts';
import { FromTeachSchema } from '../messaging/teach.ts';
import type { Place, ShortcutAction, ViewPush } from '../messaging/view.ts';
import { ViewOriginSchema } from '../messaging/view-origin.ts';
import { dayWords } from '../reader/day-words.ts';
import { pageShortcuts } from '../shortcuts/defaults.ts';
import { backupIfDue } from '../store/backup.ts';
import type { RapportDatabase } from '../store/database.ts';
import { openDatabase } from '../store/open.ts';
import { getSetting } from '../store/settings.ts';
import { tidyTemplates } from '../store/tidy-templates.ts';
import { answer, parseRequest } from './answers/answer.ts';
import { insertAndRemember, openDashboard } from './answers/replies.ts';
import { assessSnapshot } from './assess-conversation.ts';
import { assistConfig, endAssist, expand, loadAssist, searchMenu, tellAssist } from './assist.ts';
import { createChatSessions } from './chat-sessions.ts';
import { DatabaseUnavailable } from './desk.ts';
import { rememberDock, showDock, toContent } from './dock-messages.ts';
import { applyFinding, checkTyped } from './draft-check.ts';
import { checkDueTasks, DUE_ALARM, DUE_NOTIFICATION } from './due-tasks.ts';
import { hintsFor } from './hints-for.ts';
import { insertInPageWorld } from './insert-reply.ts';
import { keepConversation, reassessConversation } from './keep-conversation.ts';
import { noticeFor } from './notice-for.ts';
import type { Office } from './office.ts';
import { createOrderWatch } from './page-orders.ts';
import { isPanelAction, pushFor } from './panel-actions.ts';
import { withOwnSite } from './reading.ts';
import { createSelfCheck } from './self-check.ts';
import { watchSiteAccess } from './sites-access.ts';
import { watchArrivals } from './sites-arrivals.ts';
import { openPanel } from './sites-panel.ts';
import { placeOf, rememberPlace } from './sites-place.ts';
import { activeFrame } from './tab-session.ts';
import { createTeaching } from './teaching.ts';
import { allowedView, registerToken } from './view-access.ts';
import { viewSettings, viewState } from './view-state.ts';
import { createViews } from './views.ts';
import { createWaitingPushes } from './waiting-pushes.ts';

const BACKUP_ALARM = 'backup';
const DAY = 86_400_000;
/** Minutes between looks whether a backup is due. */
const BACKUP_CHECK_MINUTES = 60;

/**
 * The background: every listener is registered before the first await, for the browser wakes it up to deliver exactly one event. The
 * database opens once, on the first need.
 */
export function runBackground(): void {
	let opening: Promise<RapportDatabase> | null = null;
	const context = () => ({ now: Date.now(), newId: () => ulid() });

	function db(): Promise<RapportDatabase> {
		opening ??= openDatabase(context()).then((opened) => {
			if (opened.ok) return opened.db;
			opening = null;
			throw new DatabaseUnavailable(
				opened.error.kind,
				'cause' in opened.error ? opened.error.cause : undefined,
			);
		});
		return opening;
	}
	const dbOrNull = () => db().catch(() => null);

	const sessions = createChatSessions({
		openConversation: (snapshot, frameId, before) =>
			keepConversation({ db, context }, snapshot, frameId, before),
		assessUnkept: (snapshot) => assessSnapshot(snapshot, Date.now()),
		reassess: (open) => reassessConversation({ db, context }, open),
		changed: (session) => {
			void redraw(session.tabId);
			orders.watch(session);
		},
		noticeFor,
	});

	const orders = createOrderWatch({ db, context }, (buyerId) => sessions.buyerChanged(buyerId));

	const views = createViews(async (tabId, push) => {
		push(await stateOf(tabId));
		// A background that has just woken up knows nothing of the tab: its content script tells again.
		if (tabId !== null && !sessions.get(tabId)) await toContent(tabId, { type: 'chat/read-now' });
		const wish = tabId === null ? null : waiting.take(tabId, Date.now());
		if (wish) push(wish);
	});
	const waiting = createWaitingPushes();

	/** To the views of a tab, or to the one that is only being opened. */
	function tell(tabId: number, push: ViewPush): void {
		if (views.has(tabId)) views.push(tabId, push);
		else waiting.keep(tabId, push, Date.now());
	}

	const selfCheck = createSelfCheck(
		{ db, context },
		{
			session: sessions.of,
			show: async (session, page) => {
				const site = activeFrame(session)?.snapshot.site ?? hintsFor(`https://${page}`, {})?.id;
				await showDock(await dbOrNull(), session.tabId, site ?? page.split('/')[0] ?? page);
			},
			changed: redraw,
		},
	);
	const access = watchSiteAccess(logged);
	const teaching = createTeaching({ db, context, sessions, changed: redraw });
	const office: Office = {
		db,
		context,
		sessions,
		access,
		teaching,
		placeChanged,
		async tasksChanged() {
			await checkDueTasks(await db(), Date.now());
		},
		async templatesChanged() {
			await tellAssist(await db(), sessions.all());
		},
		imagesPut(tabId, images) {
			views.push(tabId, { type: 'images', images });
		},
		async settingsChanged() {
			await sessions.everythingChanged();
			await views.pushAll(stateOf);
			const shortcuts = pageShortcuts((await viewSettings(await db())).shortcuts);
			for (const session of sessions.all()) {
				const site = activeFrame(session)?.snapshot.site;
				const native = site !== undefined && (await placeOf(await db(), site)) === 'native';
				await toContent(session.tabId, { type: 'shortcuts', shortcuts, native });
			}
			await office.templatesChanged();
		},
	};

	async function stateOf(tabId: number | null): Promise<ViewPush> {
		const session = tabId === null ? null : sessions.get(tabId);
		const teach = tabId === null ? null : await teaching.view(tabId);
		const state = await viewState(await dbOrNull(), session);
		return { type: 'state', state: teach ? { ...state, teach } : state };
	}

	async function redraw(tabId: number): Promise<void> {
		if (!views.has(tabId)) return;
		views.push(tabId, await stateOf(tabId));
	}

	async function onSnapshot(
		tabId: number,
		frameId: number,
		message: Extract<FromContent, { type: 'chat/snapshot' }>,
	) {
		const snapshot = withOwnSite(message.snapshot);
		sessions.snapshot(tabId, frameId, snapshot);
		const store = await dbOrNull();
		const shortcuts = pageShortcuts((await viewSettings(store)).shortcuts);
		await showDock(store, tabId, snapshot.site);
		const native = (await placeOf(store, snapshot.site)) === 'native';
		await toContent(tabId, { type: 'shortcuts', shortcuts, native }, frameId);
		if (frameId !== 0) await toContent(tabId, { type: 'shortcuts', shortcuts, native }, 0);
		// The browser lets a background sleep once its messages are answered: not before the reading is kept.
		await sessions.settled(tabId);
	}

	async function onGone(tabId: number, frameId: number): Promise<void> {
		sessions.gone(tabId, frameId);
		const session = sessions.get(tabId);
		if (session && session.frames.size === 0) await toContent(tabId, { type: 'dock/hide' }, 0);
	}

	async function onDockChanged(tabId: number, state: { open: boolean; width: number }): Promise<void> {
		const session = sessions.get(tabId);
		const active = session ? activeFrame(session) : null;
		if (active) await rememberDock(await db(), active.snapshot.site, state, context());
	}

	/** The seller chose where the sidebar of a tab's site stands: the dock comes or goes, in every tab of that site. */
	async function placeChanged(tabId: number, place: Place): Promise<void> {
		const session = sessions.get(tabId);
		const site = session ? activeFrame(session)?.snapshot.site : undefined;
		if (site === undefined) return;
		const store = await db();
		await rememberPlace(store, site, place, context());
		const shortcuts = pageShortcuts((await viewSettings(store)).shortcuts);
		for (const other of sessions.all()) {
			if (activeFrame(other)?.snapshot.site !== site) continue;
			await showDock(store, other.tabId, site);
			await toContent(other.tabId, { type: 'shortcuts', shortcuts, native: place === 'native' });
			await redraw(other.tabId);
		}
	}

	/** A chord that means the sidebar, on a site whose sidebar is the side panel. Opens it before the first await: see `openPanel`. */
	async function onPanelShortcut(windowId: number, action: ShortcutAction): Promise<void> {
		const wish: ViewPush = action === 'toggle-sidebar' ? { type: 'close' } : pushFor(action);
		if (!views.pushToPanel(windowId, wish)) await openPanel(windowId);
	}

	async function onShortcut(tabId: number, action: ShortcutAction): Promise<void> {
		if (action === 'toggle-sidebar') return toContent(tabId, { type: 'dock/toggle' }, 0);
		const session = sessions.get(tabId);
		if (action === 'dashboard') return openDashboard('customers', session?.open?.buyerId ?? null);
		if (isPanelAction(action)) {
			await toContent(tabId, { type: 'dock/focus' }, 0);
			tell(tabId, pushFor(action));
			return;
		}
		const assessment = session?.open?.assessment ?? session?.unkept;
		const reply = assessment?.replies[Number(action.slice('reply-'.length)) - 1];
		if (!session || !reply) return;
		if (reply.missing.length > 0) {
			await askMissing(tabId, reply.templateId);
			return;
		}
		const conversationId = session.open?.conversationId ?? null;
		const status = await insertAndRemember(office, session, { ...reply, conversationId });
		views.push(tabId, { type: 'insert-result', status });
	}

	/** The frame's reading is on its way when it asks: its session stands already. */
	async function onAssistWanted(tabId: number, frameId: number): Promise<void> {
		const snapshot = sessions.get(tabId)?.frames.get(frameId);
		const store = await dbOrNull();
		if (snapshot && store) await loadAssist(store, tabId, frameId, snapshot.site);
	}

	/** Requests of the typing help in a frame whose chat is the open one. */
	async function fromAssist(message: FromAssist, sender: Runtime.MessageSender): Promise<unknown> {
		const session = sender.tab?.id === undefined ? null : sessions.get(sender.tab.id);
		const snapshot = sender.frameId === undefined ? undefined : session?.frames.get(sender.frameId);
		const store = await dbOrNull();
		if (!session || !snapshot || !store) return null;
		if (message.type === 'assist/ask-config') return assistConfig(store, snapshot.site);
		if (activeFrame(session)?.frameId !== sender.frameId) return null;
		if (message.type === 'assist/search') return searchMenu(office, session, message.query);
		if (message.conversation !== snapshot.conversation) return null;
		if (message.type === 'assist/draft') {
			const { hint, view, overtaken } = await checkTyped(office, session, message.draft);
			if (overtaken) return null;
			views.push(session.tabId, { type: 'draft', draft: view });
			return hint;
		}
		if (message.type === 'assist/apply-draft') {
			const status = await applyFinding(office, session, { draft: message.draft });
			if (status !== 'inserted') views.push(session.tabId, { type: 'insert-result', status });
			return null;
		}
		const outcome = await expand(office, session, message);
		if (!outcome) return null;
		if ('ask' in outcome) await askMissing(session.tabId, outcome.ask, outcome.erase);
		else if (outcome.status !== 'inserted')
			views.push(session.tabId, { type: 'insert-result', status: outcome.status });
		return null;
	}

	/** Shows the sidebar with the form for the values that a template still needs. */
	async function askMissing(tabId: number, templateId: string, erase?: string): Promise<void> {
		await toContent(tabId, { type: 'dock/focus' }, 0);
		tell(tabId, { type: 'ask-missing', templateId, ...(erase !== undefined && { erase }) });
	}

	/** A database that cannot be opened teaches nothing; the page is still read. */
	async function lessonsKept(): Promise<Lessons> {
		const store = await dbOrNull();
		return store ? getSetting(store, 'lessons') : {};
	}

	/** Messages of content scripts. The tab and frame are the browser's word; a reading must be of the frame that sent it. */
	async function fromContent(message: FromContent, sender: Runtime.MessageSender): Promise<unknown> {
		const tabId = sender.tab?.id;
		const frameId = sender.frameId;
		if (tabId === undefined || frameId === undefined) return undefined;
		switch (message.type) {
			case 'chat/snapshot':
				if (!isFrom(sender, message.snapshot.host)) return undefined;
				selfCheck.read(sessions.of(tabId), message.snapshot, addressOf(sender));
				return onSnapshot(tabId, frameId, message);
			case 'access/check': {
				const goesOn = await access.goesOn(sender);
				if (!goesOn) {
					await onGone(tabId, frameId);
					await endAssist(tabId, frameId);
				}
				return goesOn;
			}
			case 'chat/gone':
				return onGone(tabId, frameId);
			case 'assist/wanted':
				return onAssistWanted(tabId, frameId);
			case 'words/get':
				return dayWords([message.language, ...navigator.languages]);
			case 'hints/get':
				selfCheck.fieldFound(tabId, addressOf(sender));
				return hintsFor(addressOf(sender), await lessonsKept());
			case 'dock/token':
				return registerToken(tabId, message.token);
			case 'dock/changed':
				return onDockChanged(tabId, message);
			case 'shortcut':
				return onShortcut(tabId, message.action);
			case 'insert/in-page':
				return insertInPageWorld(sessions.get(tabId), frameId, message);
		}
	}

	browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
		if (sender.id !== browser.runtime.id) return undefined;
		const content = FromContentSchema.safeParse(message);
		if (content.success) return onContent(content.data, sender).catch((error) => void logged(error));
		const teach = FromTeachSchema.safeParse(message);
		if (teach.success)
			return ifAllowed(sender, () => teaching.fromPage(teach.data, sender)).catch(
				(error) => void logged(error),
			);
		const assist = FromAssistSchema.safeParse(message);
		if (assist.success)
			return ifAllowed(sender, () => fromAssist(assist.data, sender)).catch((error) => void logged(error));
		return fromView(message, sender);
	});

	/** A chord that means the side panel is answered before the first await, see `openPanel`. */
	async function onContent(message: FromContent, sender: Runtime.MessageSender): Promise<unknown> {
		const panel = message.type === 'shortcut' && message.native && isPanelAction(message.action);
		if (panel && sender.tab?.windowId !== undefined)
			return onPanelShortcut(sender.tab.windowId, message.action);
		if (message.type === 'access/check') return fromContent(message, sender);
		return ifAllowed(sender, () => fromContent(message, sender));
	}

	/** A frame that may not be read any more (a page kept by "back" wakes up late) is told so, and nothing of it is taken. */
	async function ifAllowed(sender: Runtime.MessageSender, work: () => Promise<unknown>): Promise<unknown> {
		if (await access.allows(sender)) return work();
		const tabId = sender.tab?.id;
		if (tabId !== undefined) await toContent(tabId, { type: 'access/check' }, sender.frameId);
		return undefined;
	}

	async function fromView(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
		const told = ViewOriginSchema.safeParse(message);
		const origin = told.success ? told.data : {};
		const view = await allowedView(sender, origin);
		const request = view && parseRequest(message, view);
		if (!view || !request) return { ok: false, error: { key: 'error.unexpected' } };
		const tabId = view === 'dashboard' ? null : await views.tabOf(sender, origin);
		return answer(request, office, { tabId });
	}

	browser.runtime.onConnect.addListener((port) => void views.connect(port).catch(logged));
	browser.tabs.onRemoved.addListener((tabId) => {
		sessions.drop(tabId);
		selfCheck.drop(tabId);
		void teaching.cancel(tabId).catch(logged);
	});
	browser.tabs.onActivated.addListener(() => void views.activated().catch(logged));
	browser.tabs.onAttached.addListener(() => void views.activated().catch(logged));
	browser.alarms.onAlarm.addListener((alarm) => void onAlarm(alarm.name).catch(logged));
	browser.notifications.onClicked.addListener((id) => {
		if (id.startsWith(DUE_NOTIFICATION)) void openDashboard('follow-ups', null).catch(logged);
	});
	watchArrivals(logged);
	void wakeUp().catch(logged);

	async function onAlarm(name: string): Promise<void> {
		if (name === DUE_ALARM) await office.tasksChanged();
		if (name === BACKUP_ALARM) {
			const store = await db();
			await backupIfDue(store, (await getSetting(store, 'backupDays')) * DAY, context());
			await tidyTemplates(store, context());
		}
	}

	/** Follow-ups that came due while the browser was closed are told now. */
	async function wakeUp(): Promise<void> {
		await access.reconcile().catch(logged);
		if (!(await browser.alarms.get(BACKUP_ALARM))) {
			browser.alarms.create(BACKUP_ALARM, { delayInMinutes: 1, periodInMinutes: BACKUP_CHECK_MINUTES });
		}
		await office.tasksChanged();
	}
}

/** The address of the sending frame. A frame without one of its own (about:blank) answers for its tab. */
function addressOf(sender: Runtime.MessageSender): string | undefined {
	return sender.url && /^https?:/.test(sender.url) ? sender.url : sender.tab?.url;
}

/** Did the frame of `sender` live on `host`? */
function isFrom(sender: Runtime.MessageSender, host: string): boolean {
	const url = addressOf(sender);
	return url === undefined || new URL(url).hostname === host || host === '';
}

function logged(error: unknown): void {
	console.error('Rapport', error);
}
