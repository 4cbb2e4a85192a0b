import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Lesson, LessonSchema, partsOf } from '../chat/lesson.ts';
import type { Side, Snapshot } from '../chat/snapshot.ts';
import { TEACH_STEPS } from '../chat/teach-step.ts';
import { createTranslator } from '../locale/translate.ts';
import { type FromTeach, type TeachView, TeachViewSchema, type ToTeach } from '../messaging/teach.ts';
import { siteFor } from '../reader/sites/sites.ts';
import type { RapportDatabase } from '../store/database.ts';
import { getSetting, updateSetting } from '../store/settings.ts';
import type { ChatSessions } from './chat-sessions.ts';
import type { Desk } from './desk.ts';
import { toContent } from './dock-messages.ts';
import { hintsFor, tellHints } from './hints-for.ts';
import { interfaceLanguage } from './interface-language.ts';
import { RefusedRequest } from './refused-request.ts';
import { activeFrame } from './tab-session.ts';

/** Teaching under way in one tab. Kept in the browser's session storage: a background sleeps while the seller looks for the right message. */
const StateSchema = z.object({
	frames: z.array(z.number()),
	/** The frame with the panel and the keyboard. */
	lead: z.number(),
	/** The frame that something was pointed at in; until then any may be it. */
	chosen: z.nullable(z.number()),
	step: z.enum(TEACH_STEPS),
	result: z.nullable(z.object({ lesson: LessonSchema, address: z.string(), view: TeachViewSchema })),
});
type State = z.infer<typeof StateSchema>;

/** Messages of a result that the sidebar shows, and UTF-16 units of each. */
const SHOWN = 40;
const SHOWN_TEXT = 200;

export interface Teaching {
	start(tabId: number): Promise<void>;
	/** Ends pointing, or drops the result. */
	cancel(tabId: number): Promise<void>;
	keep(tabId: number): Promise<void>;
	/** What the sidebar of a tab shows of it; null while nothing is taught there. */
	view(tabId: number): Promise<TeachView | null>;
	/** A message of the script in the page. */
	fromPage(message: FromTeach, sender: Runtime.MessageSender): Promise<unknown>;
}

interface Ports extends Desk {
	sessions: ChatSessions;
	changed(tabId: number): Promise<void>;
}

export function createTeaching({ db, context, sessions, changed }: Ports): Teaching {
	const keyOf = (tabId: number) => `teach-${tabId}`;

	async function load(tabId: number): Promise<State | null> {
		const key = keyOf(tabId);
		const state = StateSchema.safeParse((await browser.storage.session.get(key))[key]);
		return state.success ? state.data : null;
	}
	async function save(tabId: number, state: State | null): Promise<void> {
		const key = keyOf(tabId);
		if (state) await browser.storage.session.set({ [key]: state });
		else await browser.storage.session.remove(key);
		await changed(tabId);
	}

	async function say(tabId: number, message: ToTeach, frameIds: readonly number[]): Promise<void> {
		await Promise.all(
			frameIds.map((frameId) => browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined)),
		);
	}

	async function start(tabId: number): Promise<void> {
		await cancel(tabId);
		const frames = await inject(tabId);
		const session = sessions.get(tabId);
		const likely = session ? activeFrame(session)?.frameId : undefined;
		const lead = likely !== undefined && frames.includes(likely) ? likely : 0;
		await save(tabId, { frames, lead, chosen: null, step: TEACH_STEPS[0], result: null });
		const store = await db().catch(() => null);
		const texts = await pickTexts(store);
		await say(tabId, { type: 'teach/begin', texts, frames: frames.length > 1 }, frames);
		await say(tabId, { type: 'teach/lead' }, [lead]);
	}

	async function cancel(tabId: number): Promise<void> {
		const state = await load(tabId);
		if (!state) return;
		await save(tabId, null);
		await say(tabId, { type: 'teach/end' }, state.frames);
	}

	async function fromPage(message: FromTeach, sender: Runtime.MessageSender): Promise<unknown> {
		const tabId = sender.tab?.id;
		const { frameId } = sender;
		if (tabId === undefined || frameId === undefined) return null;
		const state = await load(tabId);
		if (!state?.frames.includes(frameId)) return null;
		// A result waits for the seller's word; only the page's end takes it away.
		if (state.result && message.type !== 'teach/left') return null;
		if (state.chosen !== null && state.chosen !== frameId) return null;
		const others = state.frames.filter((frame) => frame !== frameId);
		const address = addressOfFrame(sender);
		switch (message.type) {
			case 'teach/hints':
				return address ? siteFor(address) : null;
			case 'teach/first':
				await save(tabId, { ...state, chosen: frameId, lead: frameId });
				await say(tabId, { type: 'teach/end' }, others);
				return say(tabId, { type: 'teach/lead' }, [frameId]);
			case 'teach/step':
				await save(tabId, { ...state, step: message.step });
				return state.chosen === null
					? say(tabId, { type: 'teach/follow', step: message.step }, others)
					: null;
			case 'teach/other-frame':
				return state.lead === frameId && state.chosen === null ? leadOn(tabId, state) : null;
			case 'teach/left': {
				const ends = frameId === 0 || frameId === state.chosen || frameId === state.lead;
				return ends ? cancel(tabId) : null;
			}
			case 'teach/done':
				return address ? done(tabId, frameId, state, message, address) : cancel(tabId);
		}
	}

	async function leadOn(tabId: number, state: State): Promise<void> {
		const next = state.frames[(state.frames.indexOf(state.lead) + 1) % state.frames.length] ?? 0;
		await say(tabId, { type: 'teach/follow', step: state.step }, [state.lead]);
		await save(tabId, { ...state, lead: next });
		await say(tabId, { type: 'teach/lead' }, [next]);
	}

	async function done(
		tabId: number,
		frameId: number,
		state: State,
		message: Extract<FromTeach, { type: 'teach/done' }>,
		address: URL,
	): Promise<void> {
		// Whose page it is, the browser says.
		const lesson: Lesson = { ...message.lesson, host: address.hostname, taughtAt: context().now };
		const before = sessions.get(tabId)?.frames.get(frameId) ?? null;
		const store = await db().catch(() => null);
		const replaces = store !== null && Object.hasOwn(await getSetting(store, 'lessons'), lesson.host);
		const view = resultView({ ...message, lesson }, before, replaces);
		await save(tabId, {
			...state,
			chosen: frameId,
			result: { lesson, address: address.href, view },
		});
		// The seller goes on in the sidebar.
		await toContent(tabId, { type: 'dock/focus' }, 0);
	}

	async function keep(tabId: number): Promise<void> {
		const state = await load(tabId);
		if (!state?.result || partsOf(state.result.lesson).length === 0)
			throw new RefusedRequest({ key: 'teach.error.nothing' });
		const { lesson, address } = state.result;
		const store = await db();
		await updateSetting(store, 'lessons', (before) => ({ ...before, [lesson.host]: lesson }), context());
		await save(tabId, null);
		await say(tabId, { type: 'teach/end' }, state.frames);
		const lessons = await getSetting(store, 'lessons');
		const hints = hintsFor(address, lessons);
		await toContent(tabId, { type: 'hints/set', hints: hints && { ...hints } }, state.chosen ?? 0);
		await tellHints(sessions, lessons, [lesson.host]);
	}

	/** Two messages that come at once must not each go on from the state before both. */
	let turn: Promise<unknown> = Promise.resolve();
	function inTurn<T>(work: () => Promise<T>): Promise<T> {
		const step = turn.then(work);
		turn = step.catch(() => undefined);
		return step;
	}

	return {
		start: (tabId) => inTurn(() => start(tabId)),
		cancel: (tabId) => inTurn(() => cancel(tabId)),
		keep: (tabId) => inTurn(() => keep(tabId)),
		fromPage: (message, sender) => inTurn(() => fromPage(message, sender)),
		async view(tabId) {
			const state = await load(tabId);
			if (!state) return null;
			return state.result ? state.result.view : { status: 'pointing', step: state.step };
		},
	};
}

/** Puts the script into every frame of the tab that may be read, and says which those are. */
async function inject(tabId: number): Promise<number[]> {
	const target = { tabId, allFrames: true };
	const results = await browser.scripting
		.executeScript({ target, files: ['/teach.js'], injectImmediately: true })
		.catch(() => []);
	const frames = results.map(({ frameId }) => frameId);
	if (frames.length === 0) throw new RefusedRequest({ key: 'teach.error.no-page' });
	return frames;
}

/** A frame without an address of its own belongs to its tab's page. */
function addressOfFrame(sender: Runtime.MessageSender): URL | null {
	const address = sender.url && /^https?:/.test(sender.url) ? sender.url : sender.tab?.url;
	return address && URL.canParse(address) ? new URL(address) : null;
}

async function pickTexts(store: RapportDatabase | null) {
	const { t } = createTranslator(await interfaceLanguage(store));
	const all = TEACH_STEPS.length;
	return {
		title: t('teach.title'),
		steps: {
			buyerMessage: t('teach.ask.buyerMessage'),
			sellerMessage: t('teach.ask.sellerMessage'),
			composer: t('teach.ask.composer'),
			buyerName: t('teach.ask.buyerName'),
		},
		progress: TEACH_STEPS.map((_step, index) => t('teach.progress', { step: index + 1, all })),
		back: t('action.back'),
		skip: t('teach.skip'),
		leave: t('action.cancel'),
		move: t('teach.move'),
		otherFrame: t('teach.other-frame'),
		keys: t('teach.keys'),
		notField: t('teach.not-field'),
		sameMessage: t('teach.same-message'),
		reading: t('teach.reading'),
	};
}

/** What the sidebar shows of a result: the reading, and what differs from the one before. */
function resultView(
	{ lesson, snapshot, checks }: Extract<FromTeach, { type: 'teach/done' }>,
	before: Snapshot | null,
	replaces: boolean,
): TeachView {
	const rows = snapshot?.rows ?? [];
	const sides = sidesBefore(rows, before?.rows ?? []);
	return {
		status: 'result',
		host: lesson.host,
		replaces,
		empty: partsOf(lesson).length === 0,
		fragile: lesson.fragile === true,
		confidence: snapshot?.confidence ?? null,
		buyer: snapshot?.buyer.name ?? null,
		checks,
		messages: rows
			.map(({ from, text }, index) => ({
				from,
				text: text.slice(0, SHOWN_TEXT),
				before: sides[index] ?? null,
			}))
			.slice(-SHOWN),
		total: rows.length,
		changed: rows.filter(({ from }, index) => sides[index] !== from).length,
	};
}

/** For each row, the side that its text had in an earlier reading; the newest rows are paired first. */
function sidesBefore(rows: Snapshot['rows'], earlier: Snapshot['rows']): (Side | null)[] {
	const byText = new Map<string, Side[]>();
	for (const { text, from } of earlier) byText.set(text, [...(byText.get(text) ?? []), from]);
	return [...rows]
		.reverse()
		.map(({ text }) => byText.get(text)?.pop() ?? null)
		.reverse();
}
