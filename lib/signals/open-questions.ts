import type { OpenQuestion } from '../chat/assessment.ts';
import type { EngineMessage } from '../chat/conversation.ts';
import type { MessageSignals } from '../chat/signals.ts';
import { isPing } from './typing-cues.ts';

/** Seller messages that only say that an answer will follow. */
const ACKNOWLEDGEMENT =
	/稍等|稍候|请等|請等|等一下|等下|我(?:去|帮|幫|先)?(?:您|你)?(?:问|問|查|看|确认|確認|核实|核實)(?:一?下|看)|马上(?:为|帮|查)|馬上(?:為|幫|查)|let me (?:check|ask|see|confirm|look)|i'?ll (?:check|ask|look|get back|find out)|one (?:moment|sec)|give me a (?:moment|sec|minute)|checking|bear with|hold on/i;

/**
 * Every buyer question that the seller has not answered: a seller message answers those before it unless it only acknowledges. A lone call
 * for attention ("?", "在吗") is no question of its own; it leaves the earlier one open.
 */
export function openQuestions(
	messages: readonly EngineMessage[],
	signals: Readonly<Record<string, MessageSignals>>,
): OpenQuestion[] {
	// Only what came after the last answer can be open: a long history is not gone through.
	const answer = messages.findLastIndex(({ from, text }) => from === 'seller' && !ACKNOWLEDGEMENT.test(text));
	return messages
		.slice(answer + 1)
		.flatMap(({ id, from, text }) =>
			from === 'buyer' && signals[id]?.asks && !isPing(text) ? [{ message: id, text }] : [],
		);
}
