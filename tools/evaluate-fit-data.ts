import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readConversation } from '../lib/advice/read-conversation.ts';
import type { MessageSignals } from '../lib/chat/signals.ts';
import { EMOTIONS, INTENTS } from '../lib/chat/vocabulary.ts';
import { gatherSightings } from '../lib/profile/gather-sightings.ts';
import { type SchemeWeights, shares } from '../lib/profile/log-odds.ts';
import type { Sighting } from '../lib/profile/sighting.ts';
import { DEFAULT_THRESHOLDS } from '../lib/profile/thresholds.ts';
import { openQuestions } from '../lib/signals/open-questions.ts';
import { type Case, engineInput, parseCase } from './evaluate-input.ts';

/** One conversation as the tuning sees it: what was sighted and what is true. */
export interface Example {
	id: string;
	half: 'a' | 'b';
	lang: string;
	/** Fold of the cross-validation, by the hash of its id. */
	fold: number;
	sightings: Sighting[];
	labels: Record<string, unknown>;
	/**
	 * As the engine reads it; with the labelled intents and emotions in their place; or with the orders hidden, as on a page
	 * that shows none. Only the first is measured, the others teach.
	 */
	as: 'read' | 'gold' | 'no-orders';
}

/** Which half a conversation belongs to: by the hash of its id, so that it never changes. */
export function halfOf(id: string): 'a' | 'b' {
	return Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 2), 16) % 2 === 0 ? 'a' : 'b';
}

/** Folds of the cross-validation. */
export const FOLDS = 5;

/** The fold of a conversation, in which it is measured and not learned from. */
function foldOf(id: string): number {
	return Number.parseInt(createHash('sha1').update(id).digest('hex').slice(2, 8), 16) % FOLDS;
}

function withGold(item: Case, signals: Record<string, MessageSignals>): Record<string, MessageSignals> {
	return Object.fromEntries(
		Object.entries(signals).map(([id, read]) => {
			const truth = item.signals.get(Number(id));
			if (!truth) return [id, read];
			const intents = INTENTS.filter((intent) => truth.intents.includes(intent)).map((intent) => ({
				id: intent,
				p: 0.9,
				evidence: [],
			}));
			const emotion = EMOTIONS.find((known) => known === truth.emotion) ?? 'neutral';
			const intensity = emotion === 'neutral' ? 0 : 2;
			return [id, { ...read, intents, emotion: { id: emotion, intensity, p: 0.9, evidence: [] } }];
		}),
	);
}

/** Signals by conversation and message, as `evaluate-held-out.ts` writes them. */
export type SignalsOf = Readonly<Record<string, Readonly<Record<string, MessageSignals>>>>;

/** Reads a file of `evaluate-held-out.ts`; none when no file is named. */
export function readSignals(file: string | undefined): SignalsOf {
	return file ? JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) : {};
}

function sightingsOf(full: Case, as: Example['as'], known: SignalsOf): Sighting[] {
	const item = as === 'no-orders' ? { ...full, orders: [] } : full;
	const read = readConversation({
		...engineInput(item),
		knownSignals: known[item.id],
	});
	return gatherSightings({
		messages: item.messages,
		signals: as === 'gold' ? withGold(item, read) : read,
		orders: item.orders,
		corrections: [],
		openQuestions: openQuestions(item.messages, read).map(({ message }) => message),
		now: item.now,
		thresholds: DEFAULT_THRESHOLDS,
	});
}

/** Labelled conversations of the files, each as the engine reads it and once more with its labelled signals. */
export function loadExamples(files: readonly string[], known: SignalsOf = {}): Example[] {
	const lines = files
		.flatMap((file) => readFileSync(file, 'utf8').split('\n'))
		.filter((line) => line.trim() !== '');
	return lines.flatMap((line) => {
		const parsed = parseCase(line, () => 0);
		if (!parsed.ok || !parsed.value.labels) return [];
		const item = parsed.value;
		const labels = parsed.value.labels;
		const half = halfOf(item.id);
		return (['read', 'gold', 'no-orders'] as const).flatMap((as): Example[] => {
			const sightings = sightingsOf(item, as, known);
			// Hidden orders of a talk that does not betray them would teach that buyers never bought.
			if (as === 'no-orders' && !sightings.some(({ cue }) => cue === 'orders:unknown')) return [];
			return [{ id: item.id, half, lang: item.lang, fold: foldOf(item.id), sightings, labels, as }];
		});
	});
}

/** Schemes whose truth rests on the orders: without them it cannot be taught. */
const ON_ORDERS = new Set(['lifecycle', 'buying-style', 'task']);

/** Whether an example may teach a scheme. */
export function teaches(example: Example, scheme: string): boolean {
	return example.as !== 'no-orders' || !ON_ORDERS.has(scheme);
}

/** True ids of an example for a scheme; null where the scheme does not apply (a cause without a complaint). */
export function truthOf(scheme: string, labels: Record<string, unknown>): string[] | null {
	const list = (value: unknown): string[] =>
		Array.isArray(value) ? value.map(String) : value ? [String(value)] : [];
	const complaint = labels.complaint as
		| { cause?: unknown; wants?: unknown; nextStep?: unknown }
		| null
		| undefined;
	switch (scheme) {
		case 'motive':
			return list(labels.motives);
		case 'worry':
			return list(labels.worries);
		case 'objection':
			return list(labels.objections);
		case 'complaint':
			return complaint ? ['complaint'] : [];
		case 'complaint-cause':
			return complaint ? list(complaint.cause) : null;
		case 'complaint-want':
			return complaint ? list(complaint.wants) : null;
		case 'complaint-step':
			return complaint ? list(complaint.nextStep) : null;
		case 'task':
			return list(labels.tasks).filter((kind) => kind !== 'complaint' && kind !== 'open-question');
		default:
			return list(labels[scheme]);
	}
}

/** Total share per cue: the numbers that the weights multiply. */
export function featuresOf(weights: SchemeWeights, sightings: readonly Sighting[]): Map<string, number> {
	const out = new Map<string, number>();
	for (const { sighting, share } of shares(sightings, weights.halfLife))
		out.set(sighting.cue, (out.get(sighting.cue) ?? 0) + share);
	return out;
}
