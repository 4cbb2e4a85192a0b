import type { Message } from '../chat/conversation.ts';
import type { MessageSignals } from '../chat/signals.ts';
import type { Snapshot } from '../chat/snapshot.ts';
import { assertedIn, changesSince } from '../profile/changes-since.ts';
import { GatheringMemory } from '../profile/gathering.ts';
import { putBeliefs, type Traits } from '../store/beliefs.ts';
import type { RapportDatabase } from '../store/database.ts';
import { mergeSnapshot } from '../store/merge-snapshot.ts';
import { assessConversation, type ToAssess } from './assess-conversation.ts';
import type { Desk } from './desk.ts';
import { learnFromSent } from './learn-from-reply.ts';
import type { OpenConversation } from './tab-session.ts';

/** Merges a reading into the store, assesses the conversation and keeps the beliefs. Null when the store would not keep it. */
export async function keepConversation(
	desk: Desk,
	snapshot: Snapshot,
	frameId: number,
	before: OpenConversation | null,
): Promise<OpenConversation | null> {
	const db = await desk.db();
	const merged = await mergeSnapshot(db, snapshot, desk.context());
	if (!merged.stored) return null;
	const { buyerId, conversationId } = merged;
	const same = before?.conversationId === conversationId ? before : null;
	const messages = merged.messages.filter((message) => message.deletedAt === null);
	const open = {
		snapshot,
		frameId,
		buyerId,
		conversationId,
		messages,
		signals: same ? stillTrue(same, messages) : {},
		memory: same?.memory ?? new GatheringMemory(),
	};
	if (wroteSince(same, messages))
		await learnFromSent(db, open, desk.context()).catch((error) =>
			console.error('Rapport: what was sent could not be learned from', error),
		);
	return assessed(desk, db, open);
}

/** Whether the seller wrote since the reading before. */
function wroteSince(before: OpenConversation | null, messages: readonly Message[]): boolean {
	const last = (all: readonly Message[]) => all.findLast(({ from }) => from === 'seller')?.id;
	return before === null || last(before.messages) !== last(messages);
}

/** Assesses an open conversation again, from its messages in memory and everything else in the store. */
export async function reassessConversation(desk: Desk, open: OpenConversation): Promise<OpenConversation> {
	return assessed(desk, await desk.db(), open);
}

async function assessed(
	desk: Desk,
	db: RapportDatabase,
	open: Omit<OpenConversation, 'assessment' | 'changes'>,
): Promise<OpenConversation> {
	const context = desk.context();
	const { buyer, site } = open.snapshot;
	const toAssess: ToAssess = { ...open, buyerName: buyer.name, site, now: context.now };
	const { assessment, read, corrections } = await assessConversation(db, toAssess);
	const { types, motives } = assessment.profile;
	const asserted = assertedIn(assessment.profile);
	const traits = lasting({ ...types, motive: motives });
	const before = await putBeliefs(db, open, { traits, asserted }, context);
	const changes = before ? changesSince(before, asserted, corrections) : [];
	return { ...open, signals: read, assessment, changes };
}

/** Traits last beyond a conversation; the state of the moment does not. */
function lasting(beliefs: Traits): Traits {
	return Object.fromEntries(
		Object.entries(beliefs).filter(([scheme, list]) => scheme !== 'service-state' && list.length > 0),
	);
}

/** Signals of messages whose text is as it was when they were read. */
function stillTrue(before: OpenConversation, messages: readonly Message[]): Record<string, MessageSignals> {
	const texts = new Map(before.messages.map((message) => [message.id, message.text]));
	const kept: Record<string, MessageSignals> = {};
	for (const { id, text } of messages) {
		const signals = before.signals[id];
		if (signals && texts.get(id) === text) kept[id] = signals;
	}
	return kept;
}
