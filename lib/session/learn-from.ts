import { profileInputOf } from '../advice/assess.ts';
import { heedSeller } from '../advice/heed-seller.ts';
import { readConversation } from '../advice/read-conversation.ts';
import type { Correction } from '../chat/assessment.ts';
import type { LearningStep } from '../chat/learning.ts';
import { beliefSteps } from '../learning/belief-steps.ts';
import { signalSteps } from '../learning/signal-steps.ts';
import { beliefContext } from '../profile/believe.ts';
import { gatherSightings } from '../profile/gather-sightings.ts';
import { openQuestions } from '../signals/open-questions.ts';
import type { RapportDatabase } from '../store/database.ts';
import { assessInput } from './assess-conversation.ts';
import type { OpenConversation } from './tab-session.ts';

/**
 * What a correction teaches, from the conversation in which the seller made it. One made elsewhere (in the dashboard) is kept and pinned like any
 * other and teaches nothing: what the seller had before their eyes is not known then.
 */
export async function learnFrom(
	db: RapportDatabase,
	open: OpenConversation,
	correction: Correction,
	now: number,
): Promise<LearningStep[]> {
	const input = await assessInput(db, { ...open, buyerName: open.snapshot.buyer.name, now });
	const read = readConversation(input);
	if (correction.messageId !== undefined) {
		const message = input.messages.find(({ id }) => id === correction.messageId);
		const signals = message && read[message.id];
		return signals ? signalSteps(correction, signals, message.text, input.local ?? {}) : [];
	}
	const signals = heedSeller(input.messages, read, input);
	const profileInput = profileInputOf(input, signals, openQuestions(input.messages, signals));
	return beliefSteps(correction, beliefContext(profileInput, gatherSightings(profileInput)));
}
