import { readMoment } from '../advice/assess.ts';
import { choiceOf } from '../advice/reply-choice.ts';
import { sameWords, wordsKept } from '../advice/same-words.ts';
import type { Reply } from '../chat/assessment.ts';
import type { TasteStep } from '../chat/learning.ts';
import { choiceSteps, editSteps } from '../learning/reply-steps.ts';
import type { RapportDatabase } from '../store/database.ts';
import { type CompareSent, settleUses } from '../store/reply-choices.ts';
import type { UseRow } from '../store/rows.ts';
import { recordUse } from '../store/uses.ts';
import type { StoreContext } from '../store/write.ts';
import { assessInput } from './assess-conversation.ts';
import type { OpenConversation } from './tab-session.ts';

/** Replies that count as looked at: the first three. */
const LOOKED_AT = 3;
/** A sent message that keeps less of an inserted text than this is another message. */
const OTHER = 0.3;

/** What a use remembers beyond the template: what was offered, what the choice taught, and the text until it is seen sent. */
type LearnedUse = Pick<UseRow, 'shown' | 'taught' | 'text' | 'kept' | 'edited'>;

/**
 * What the use of a template teaches, from the conversation in which it was used. `together` are all templates of the message, where several were
 * joined: none of them counts as passed over.
 */
async function learnFromReply(
	db: RapportDatabase,
	open: OpenConversation,
	templateId: string,
	text: string,
	together: readonly string[],
	now: number,
): Promise<LearnedUse> {
	const offered = open.assessment.replies;
	const shown = offered.slice(0, LOOKED_AT).map((reply) => reply.templateId);
	const edit = together.length > 1 ? { edited: null } : editInSidebar(offered, templateId, text);
	return { shown, text, ...edit, taught: await stepsFor(db, open, templateId, shown, together, now) };
}

/** Remembers that a text made of these templates was put into the composer of an open conversation, and what that teaches. */
export async function rememberUses(
	db: RapportDatabase,
	open: OpenConversation,
	used: { templateIds: readonly string[]; text: string; picks?: Record<string, number> | undefined },
	ctx: StoreContext,
): Promise<void> {
	const { buyerId, conversationId } = open;
	const { templateIds, text, picks } = used;
	const { now: at } = ctx;
	for (const templateId of templateIds) {
		const learned = await learnFromReply(db, open, templateId, text, templateIds, at);
		await recordUse(
			db,
			{ templateId, buyerId, conversationId, at, ...(picks && { picks }), ...learned },
			ctx,
		);
	}
}

async function stepsFor(
	db: RapportDatabase,
	open: OpenConversation,
	templateId: string,
	shown: readonly string[],
	together: readonly string[],
	now: number,
): Promise<TasteStep[]> {
	const input = await assessInput(db, { ...open, buyerName: open.snapshot.buyer.name, now });
	const { moment, context } = readMoment(input);
	const find = (id: string) => context.templates.find((template) => template.id === id);
	const used = find(templateId);
	if (!used) return [];
	const passed = shown
		.filter((id) => id !== templateId && !together.includes(id))
		.flatMap((id) => find(id) ?? []);
	const at = (template: typeof used) => choiceOf(template, moment, context);
	return choiceSteps(at(used), passed.map(at));
}

/** Whether the seller changed a suggestion before inserting it. What was filled in is no change; a text from elsewhere is not known. */
function editInSidebar(
	offered: readonly Reply[],
	templateId: string,
	text: string,
): Pick<UseRow, 'edited' | 'kept'> {
	const reply = offered.find((one) => one.templateId === templateId);
	if (!reply || reply.missing.length > 0) return { edited: null };
	if (reply.text === text) return { edited: null };
	return { edited: true, kept: wordsKept(reply.text, text) };
}

const letters = (text: string): string => text.replace(/\s+/g, '');

/** Compares a sent message with what was inserted. */
export const compareSent: CompareSent = (inserted, sent) => {
	const kept = wordsKept(inserted, sent);
	if (kept < OTHER) return null;
	const whole = letters(sent).includes(letters(inserted));
	// Text around a whole insertion (a draft that stood there, a second reply) is no edit of it.
	const alone = sameWords(inserted, sent) > 0.5;
	return {
		kept: whole ? 1 : kept,
		edited: !whole,
		steps: whole || !alone ? [] : editSteps(letters(inserted).length, letters(sent).length),
	};
};

/** Settles what was inserted in this conversation against the seller's messages read since. */
export function learnFromSent(
	db: RapportDatabase,
	open: Pick<OpenConversation, 'buyerId' | 'conversationId' | 'messages'>,
	ctx: Pick<StoreContext, 'now'>,
): Promise<number> {
	const sent = open.messages.filter(({ from }) => from === 'seller');
	return settleUses(db, open, sent, compareSent, ctx);
}
