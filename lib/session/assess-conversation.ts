import { assess } from '../advice/assess.ts';
import type { AssessInput } from '../advice/assess-input.ts';
import { heedSeller } from '../advice/heed-seller.ts';
import { readSteps } from '../advice/read-conversation.ts';
import type { Assessment, Correction } from '../chat/assessment.ts';
import type { Message } from '../chat/conversation.ts';
import type { MessageSignals } from '../chat/signals.ts';
import type { Snapshot } from '../chat/snapshot.ts';
import { GatheringMemory } from '../profile/gathering.ts';
import { earlierBeliefs } from '../store/beliefs.ts';
import { listCorrections, toCorrection } from '../store/corrections.ts';
import type { RapportDatabase } from '../store/database.ts';
import { listOrders } from '../store/orders.ts';
import { getSetting } from '../store/settings.ts';
import { settledKeys } from '../store/tasks.ts';
import { STARTER_TEMPLATES } from '../templates/starter.ts';
import { inTurns } from './in-turns.ts';
import { localOffsets } from './local-offsets.ts';
import { wordingTurn } from './render-reply.ts';
import { replyTaste } from './reply-taste.ts';
import { shopValues } from './shop-values.ts';
import { usesForSearch } from './template-index.ts';
import { templatesOn } from './templates-at-hand.ts';

/** The engine looks at this many of the newest messages at least; what came before lives on in the stored beliefs. */
const MESSAGES_ASSESSED = 400;
/** The first message looked at moves on by this many at a time: while it stays, what was gathered stays. */
const MOVES_ON_BY = 200;

export interface ToAssess {
	buyerId: string;
	conversationId: string;
	buyerName: string | null;
	messages: readonly Message[];
	/** Signals read before, by message id; a message whose text changed has none. */
	signals: Record<string, MessageSignals>;
	now: number;
	/** The site's id, for its length limit. */
	site?: string | undefined;
	/** What was gathered of this conversation before; without it everything is gathered anew. */
	memory?: GatheringMemory | undefined;
}

function newest(messages: readonly Message[]): readonly Message[] {
	const surplus = Math.max(0, messages.length - MESSAGES_ASSESSED);
	return messages.slice(Math.floor(surplus / MOVES_ON_BY) * MOVES_ON_BY);
}

/** Gathers what the pure engine needs from the store. */
export async function assessInput(db: RapportDatabase, open: ToAssess): Promise<AssessInput> {
	const [orders, corrections, earlier, handled, uses, values, templates, language, local, floor, taste] =
		await Promise.all([
			listOrders(db, open.buyerId),
			listCorrections(db, open.buyerId),
			earlierBeliefs(db, open),
			settledKeys(db, open.conversationId),
			usesForSearch(db),
			shopValues(db),
			templatesOn(db, open.site ?? null),
			getSetting(db, 'language'),
			localOffsets(db, open.now),
			getSetting(db, 'floor'),
			replyTaste(db, open.now),
		]);
	return {
		messages: newest(open.messages),
		orders,
		// Only what pages showed or the seller entered: an empty list is no customer who never bought.
		ordersUnknown: orders.length === 0,
		buyer: { name: open.buyerName },
		templates,
		values,
		corrections: corrections.map(toCorrection),
		earlier: earlier.flatMap(({ traits, at }) =>
			Object.entries(traits).flatMap(([scheme, beliefs]) =>
				beliefs.map(({ id, p }) => ({ scheme, id, p, at })),
			),
		),
		uses: Object.fromEntries(Object.entries(uses).map(([id, { count }]) => [id, count])),
		handledTaskKeys: [...handled],
		now: open.now,
		utcOffsetMinutes: -new Date(open.now).getTimezoneOffset(),
		language: language ?? undefined,
		knownSignals: open.signals,
		local,
		floor,
		taste,
		site: open.site,
		wording: await wordingTurn(db, open.buyerId),
	};
}

/** An assessment, and the signals as the engine read them: what is learned or pinned later is put on these, never on what was moved already. */
export interface Assessed {
	assessment: Assessment;
	read: Record<string, MessageSignals>;
	/** The seller's corrections that it heeds. */
	corrections: readonly Correction[];
}

/**
 * Gathers what the pure engine needs from the store and runs it. A long conversation that is new to it is read and gathered in turns, so that the background
 * answers others in between.
 */
export async function assessConversation(db: RapportDatabase, open: ToAssess): Promise<Assessed> {
	const memory = open.memory ?? new GatheringMemory();
	const input = { ...(await assessInput(db, open)), memory };
	const read: Record<string, MessageSignals> = {};
	await inTurns(readSteps(input, read));
	await inTurns(memory.steps(input.messages, heedSeller(input.messages, read, input)));
	const { corrections } = input;
	return { assessment: assess({ ...input, knownSignals: read }), read, corrections };
}

/** Assesses what the page shows, with nothing of the store: the store does not answer. */
export function assessSnapshot(snapshot: Snapshot, now: number): Assessment {
	return assess({
		messages: snapshot.rows.map(({ from, text, at }, index) => ({
			id: `row-${index}`,
			from,
			text,
			at: at ?? null,
		})),
		orders: [],
		ordersUnknown: true,
		buyer: { name: snapshot.buyer.name },
		templates: STARTER_TEMPLATES,
		values: {},
		corrections: [],
		earlier: [],
		now,
		utcOffsetMinutes: -new Date(now).getTimezoneOffset(),
	});
}
