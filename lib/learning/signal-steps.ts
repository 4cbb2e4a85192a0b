import type { Correction } from '../chat/assessment.ts';
import type { LearningStep, LocalOffsets } from '../chat/learning.ts';
import type { MessageSignals } from '../chat/signals.ts';
import { INTENTS } from '../chat/vocabulary.ts';
import { cuesOf, movedEmotions, movedIntentP } from '../signals/local-offsets.ts';
import { stepsToward } from './step.ts';

/** Log-odds by which one correction of a signal that was wholly wrong moves that same message. */
const RATE = 4;
/** A probability this near to what the seller says is left alone. */
const NEAR = 0.03;

/**
 * What a correction of one message's intent or feeling teaches. `read` are the signals as the engine gave them, before what was learned and
 * what was pinned; `local` is what was learned so far.
 */
export function signalSteps(
	{ scheme, value, holds }: Correction,
	read: MessageSignals,
	text: string,
	local: LocalOffsets,
): LearningStep[] {
	const cues = cuesOf(read, text);
	const toward = (id: string, truth: 0 | 1, p: number) =>
		Math.abs(truth - p) < NEAR ? [] : stepsToward(scheme, id, cues, truth - p, RATE);
	if (scheme === 'intent') {
		const id = INTENTS.find((intent) => intent === value);
		return id ? toward(id, holds ? 1 : 0, movedIntentP(read.intents, id, cues, local.intent ?? {})) : [];
	}
	if (scheme !== 'emotion') return [];
	return movedEmotions(read.emotion, cues, local.emotion ?? {}).flatMap(({ id, p }) =>
		id === value ? toward(id, holds ? 1 : 0, p) : holds ? toward(id, 0, p) : [],
	);
}
