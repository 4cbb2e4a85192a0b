import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { insertInPage } from '../composer/page-insert.ts';
import type { FromContent } from '../messaging/from-content.ts';
import type { ToContent } from '../messaging/to-content.ts';
import { activeFrame, type TabSession } from './tab-session.ts';

const ResultSchema = z.object({ status: z.string().check(z.maxLength(40)) });

/** How long a page that has just given its conversation another key is waited for, and how often it is looked at, in milliseconds. */
const NEW_KEY_MS = 1_200;
const LOOK_MS = 40;

/**
 * Asks the tab's chat frame to put `text` into its composer. `conversationId` is the stored conversation the seller saw when
 * choosing: when another one is open by now, nothing is inserted. `erase` is what stands right before the caret and gives way; `instead` is the whole
 * draft that does. Returns an `InsertResult` status, or `no-page` when the tab does not answer. `settled` resolves when the work under way for the tab is done.
 *
 * Some pages tell a conversation's id a moment after they opened it. The frame then refuses the key it was asked with; once the new key
 * turns out to be that of the same stored conversation, the frame is asked again.
 */
export async function insertReply(
	session: TabSession | null,
	text: string,
	conversationId: string | null,
	erase: string | null,
	settled: () => Promise<void>,
	instead?: string,
): Promise<string> {
	if (!session) return 'no-page';
	if (conversationId !== null && session.open === null) await settled();
	const key = keyOf(session);
	const status = await askFrame(session, text, conversationId, erase, instead);
	if (status !== 'wrong-conversation' || conversationId === null) return status;
	for (let waited = 0; waited < NEW_KEY_MS && keyOf(session) === key; waited += LOOK_MS)
		await new Promise((done) => setTimeout(done, LOOK_MS));
	await settled();
	return keyOf(session) === key ? status : askFrame(session, text, conversationId, erase, instead);
}

const keyOf = (session: TabSession) => activeFrame(session)?.snapshot.conversation;

async function askFrame(
	session: TabSession,
	text: string,
	conversationId: string | null,
	erase: string | null,
	instead: string | undefined,
): Promise<string> {
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
		return result.success ? result.data.status : 'no-page';
	} catch {
		return 'no-page';
	} finally {
		session.inserting -= 1;
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
