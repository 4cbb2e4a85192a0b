import type { OpenQuestion, Profile } from '../chat/assessment.ts';
import type { EngineMessage } from '../chat/conversation.ts';
import type { IntentSignal, MessageSignals } from '../chat/signals.ts';
import type { ComplaintStep, IntentId, OrderStatus, TaskKind, UiLanguage } from '../chat/vocabulary.ts';
import type { ToneWanted } from './reply-tone.ts';

/** The moment that replies, strategy and follow-ups answer to. */
export interface Moment {
	language: UiLanguage;
	profile: Profile;
	/** Intents of the newest run of buyer messages and of open questions, strongest first. */
	intents: readonly IntentSignal[];
	openQuestions: readonly OpenQuestion[];
	tasks: readonly TaskKind[];
	/** Who spoke last: with the seller's word last there is nothing to answer. */
	buyerSpokeLast: boolean;
	/** The buyer is upset now: no cheer, no sales talk. */
	upset: boolean;
	/** Of the intents, those of questions still open. */
	openIntents?: ReadonlySet<IntentId>;
	/** How probable each step of a complaint is as the next one; together 1. Absent without a complaint. */
	steps?: readonly { id: ComplaintStep; p: number }[];
	/** Intents of earlier buyer messages, the newest run left out: by how sure and how recent, 0 to 1. What the talk is about. */
	earlierIntents?: ReadonlyMap<IntentId, number>;
	/** The newest buyer messages, in small letters: their words. */
	said?: string;
	/** Where the newest order stands; null: there is no order. */
	orderStatus?: OrderStatus | null;
	/** The tone that suits the buyer. */
	tone?: ToneWanted;
}

/** Ids of the newest run: buyer messages after the seller's last one; the last buyer message when the seller spoke last. */
export function newestRun(messages: readonly EngineMessage[]): string[] {
	const lastSeller = messages.findLastIndex((message) => message.from === 'seller');
	const run = messages.slice(lastSeller + 1).filter((message) => message.from === 'buyer');
	const last = messages.findLast((message) => message.from === 'buyer');
	return run.length > 0 ? run.map((message) => message.id) : last ? [last.id] : [];
}

/** Intents over some messages, each once with its highest probability, strongest first. */
export function intentsOf(
	ids: readonly string[],
	signals: Readonly<Record<string, MessageSignals>>,
): IntentSignal[] {
	const best = new Map<string, IntentSignal>();
	for (const id of ids) {
		for (const intent of signals[id]?.intents ?? []) {
			const seen = best.get(intent.id);
			const messages = [...(seen?.messages ?? []), id];
			best.set(intent.id, { ...(!seen || seen.p < intent.p ? intent : seen), messages });
		}
	}
	return [...best.values()].sort((a, b) => b.p - a.p);
}

/** What an earlier message's intent still counts, per buyer message since. */
const FADES = 0.75;
/** What an intent must still count to be looked for. */
const COUNTS_FROM = 0.001;

/** Intents of the buyer's messages before the newest run, fading with every message since. */
export function earlierIntents(
	messages: readonly EngineMessage[],
	run: readonly string[],
	signals: Readonly<Record<string, MessageSignals>>,
): Map<IntentId, number> {
	const found = new Map<IntentId, number>();
	let age = 0;
	// From the newest back, as far as an intent still counts: a long history is not gone through.
	for (let i = messages.length - 1; i >= 0 && FADES ** age >= COUNTS_FROM; i -= 1) {
		const message = messages[i];
		if (message?.from !== 'buyer' || run.includes(message.id)) continue;
		for (const { id, p } of signals[message.id]?.intents ?? [])
			found.set(id, Math.max(found.get(id) ?? 0, p * FADES ** age));
		age += 1;
	}
	return found;
}

const UPSET = new Set(['anger', 'disappointment', 'impatience']);

/** Whether the buyer is upset now. */
export function isUpset(profile: Profile, intents: readonly IntentSignal[]): boolean {
	const { now } = profile.mood;
	return (
		(UPSET.has(now.id) && (now.id === 'anger' || now.intensity >= 2)) ||
		profile.types['service-state'][0]?.id === 'agitated' ||
		intents.some((intent) => intent.id === 'threat')
	);
}
