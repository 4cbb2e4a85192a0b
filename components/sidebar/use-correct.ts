import type { BeliefScheme, SignalScheme } from '../../lib/chat/assessment.ts';
import { useUi } from '../ui/context.ts';
import { useSend } from '../ui/use-send.ts';
import { useConversation } from './conversation-context.ts';

/** One thing that the seller says: of the open buyer, or of a signal of one message. */
export interface Say {
	scheme: BeliefScheme | SignalScheme;
	value: string | null;
	holds: boolean;
	messageId?: string;
}

/** Sends the seller's word, or takes it back; each can be undone from the line at the foot. `buyer` null: nothing can be kept. */
export function useCorrect() {
	const { buyer } = useConversation();
	const { words, tell } = useUi();
	const send = useSend();
	const say = async (...said: Say[]) => {
		if (!buyer) return;
		const made: { id: string; replaced?: string[] }[] = [];
		for (const one of said) {
			const done = await send({ type: 'correction/set', buyerId: buyer.id, ...one });
			if (done) made.unshift(done);
		}
		if (made.length === 0) return;
		tell(words.t('correction.saved'), async () => {
			for (const { id, replaced } of made)
				await send({
					type: 'correction/undo',
					correctionId: id,
					...(replaced && replaced.length > 0 ? { restore: replaced } : {}),
				});
		});
	};
	const release = async (...ids: string[]) => {
		for (const id of ids)
			if ((await send({ type: 'correction/undo', correctionId: id })) === undefined) return;
		tell(words.t('correct.released'), async () => {
			for (const id of ids) await send({ type: 'correction/restore', correctionId: id });
		});
	};
	return { buyer, say, release };
}
