import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { leaveCaretWish } from '../composer/caret-wish.ts';
import { insertInPage } from '../composer/page-insert.ts';
import type { FromContent } from '../messaging/from-content.ts';
import type { ToContent } from '../messaging/to-content.ts';
import { activeFrame, type TabSession } from './tab-session.ts';

const ResultSchema = z.object({ status: z.string().check(z.maxLength(40)) });

/** How long a page that has just given its conversation another key is waited for, and how often it is looked at, in milliseconds. */
const NEW_KEY_MS = 1_200;
const LOOK_MS = 40;

/** What is to be put into the composer. */
export interface ToInsert {
	text: string;
	/** The stored conversation the seller saw when choosing; null: none was known. */
	conversationId: string | null;
	/** What stands right before the caret and gives way. */
	erase?: string | undefined;
	/** The whole draft that gives way. */
	instead?: string | undefined;
	/** Where the caret should stand in the text, in UTF-16 units; left out: at its end. */
	cursor?: number | undefined;
}

/**
 * Asks the tab's chat frame to put a text into its composer. When another conversation is open by now than the one it was chosen for, nothing is inserted.
 * Returns an `InsertResult` status, or `no-page` when the tab does not answer. `settled` resolves when the work under way for the tab is done.
 *
 * Some pages tell a conversation's id a moment after they opened it. The frame then refuses the key it was asked with; once the new key
 * turns out to be that of the same stored conversation, the frame is asked again.
 */
export async function insertReply(
	session: TabSession | null,
	reply: ToInsert,
	settled: () => Promise<void>,
): Promise<string> {
	const { conversationId } = reply;
	if (!session) return 'no-page';
	if (conversationId !== null && session.open === null) await settled();
	const key = keyOf(session);
	const status = await askFrame(session, reply);
	if (status !== 'wrong-conversation' || conversationId === null) return status;
	for (let waited = 0; waited < NEW_KEY_MS && keyOf(session) === key; waited += LOOK_MS)
		await new Promise((done) => setTimeout(done, LOOK_MS));
	await settled();
	return keyOf(session) === key ? status : askFrame(session, reply);
}

const keyOf = (session: TabSession) => activeFrame(session)?.snapshot.conversation;

async function askFrame(session: TabSession, reply: ToInsert): Promise<string> {
	const { text, conversationId, erase = null, instead, cursor } = reply;
	const active = activeFrame(session);
	if (!active) return 'no-page';
	if (conversationId !== null && session.open?.conversationId !== conversationId) return 'wrong-conversation';
	const message: ToContent = {
		type: 'insert',
		text,
		conversation: active.snapshot.conversation,
		erase,
		...(instead === undefined ? {} : { instead }),
	};
	session.inserting += 1;
	try {
		const answer: unknown = await browser.tabs.sendMessage(session.tabId, message, {
			frameId: active.frameId,
		});
		const result = ResultSchema.safeParse(answer);
		if (!result.success) return 'no-page';
		if (result.data.status === 'inserted' && cursor !== undefined && cursor < text.length) {
			await placeCursor(session.tabId, active.frameId, text, cursor);
		}
		return result.data.status;
	} catch {
		return 'no-page';
	} finally {
		session.inserting -= 1;
	}
}

/**
 * Moves the caret into the text that was just inserted, by a script that only such templates bring into the page. The text is there: a caret that stays at
 * its end is no failure to tell of.
 */
async function placeCursor(tabId: number, frameId: number, text: string, cursor: number): Promise<void> {
	const target = { tabId, frameIds: [frameId] };
	try {
		await browser.scripting.executeScript({ target, func: leaveCaretWish, args: [text, cursor] });
		await browser.scripting.executeScript({ target, files: ['/caret.js'] });
	} catch (error) {
		console.error('Rapport: the caret was not placed', error);
	}
}

/** Runs the one-shot page-world insertion in the asking frame, only while the seller's insertion is under way there. */
export async function insertInPageWorld(
	session: TabSession | null,
	frameId: number,
	request: Extract<FromContent, { type: 'insert/in-page' }>,
): Promise<boolean> {
	if (!session || session.inserting === 0) return false;
	const [outcome] = await browser.scripting.executeScript({
		target: { tabId: session.tabId, frameIds: [frameId] },
		world: 'MAIN',
		func: insertInPage,
		args: [request.nonce, request.text, request.strategy],
	});
	return outcome?.result === true;
}
