import { assess } from '../lib/advice/assess.ts';
import type { Assessment, Belief, Phrase } from '../lib/chat/assessment.ts';
import type { MessageSignals } from '../lib/chat/signals.ts';
import { coarseSignals } from '../lib/signals/coarse.ts';
import { STARTER_TEMPLATES } from '../lib/templates/starter.ts';
import { type Case, engineInput } from './evaluate-input.ts';

/** What the evaluation command writes per conversation. A contract: other tools read it. */
export interface Prediction {
	id: string;
	messages: {
		index: number;
		intents: { id: string; p: number }[];
		emotion: { id: string; intensity: number; p: number };
		/** The same in the coarse terms of the public label map. */
		coarse: string[];
	}[];
	types: Record<
		string,
		{ id: string; p: number; evidence: ({ message: number; text: string } | { fact: string })[] }[]
	>;
	motives: IdP[];
	phase: IdP | null;
	stage: IdP | null;
	demand: IdP | null;
	worries: IdP[];
	objections: IdP[];
	lifecycle: IdP | null;
	attitude: IdP | null;
	complaint: { cause: string | null; wants: string[]; nextStep: string } | null;
	tasks: { kind: string; dueAt: string; reason: string }[];
	openQuestions: number[];
	replies: { templateId: string; text: string; p: number; reason: string }[];
}
interface IdP {
	id: string;
	p: number;
}

/** Probabilities with four digits: enough to rank, short to read. */
const round = (p: number): number => Math.round(p * 10_000) / 10_000;
const idP = (belief: Belief): IdP => ({ id: belief.id, p: round(belief.p) });
const orNull = (belief: Belief | null): IdP | null => (belief ? idP(belief) : null);

/** Runs the product's engine over one conversation. */
export function assessCase(
	item: Case,
	knownSignals: Readonly<Record<string, MessageSignals>> = {},
): Assessment {
	return assess({
		...engineInput(item),
		templates: STARTER_TEMPLATES,
		knownSignals,
	});
}

/** The engine's assessment in the shape of the contract. */
export function predictionOf(
	item: Case,
	assessment: Assessment,
	say: (phrase: Phrase) => string,
): Prediction {
	const { profile } = assessment;
	const withEvidence = (belief: Belief) => ({
		...idP(belief),
		evidence: belief.evidence
			.filter((evidence) => evidence.weight > 0)
			.map((evidence) =>
				'fact' in evidence
					? { fact: say(evidence.fact) }
					: { message: Number(evidence.message), text: evidence.text },
			),
	});
	return {
		id: item.id,
		messages: Object.entries(assessment.signals).map(([index, signals]) => ({
			index: Number(index),
			intents: signals.intents.map(({ id, p }) => ({ id, p: round(p) })),
			emotion: { id: signals.emotion.id, intensity: signals.emotion.intensity, p: round(signals.emotion.p) },
			coarse: coarseSignals(
				item.messages[Number(index)]?.text ?? '',
				signals,
				item.messages.slice(0, Number(index)).findLast(({ from }) => from === 'seller')?.text ?? null,
			),
		})),
		types: Object.fromEntries(
			Object.entries(profile.types).map(([scheme, beliefs]) => [scheme, beliefs.map(withEvidence)]),
		),
		motives: profile.motives.map(idP),
		phase: orNull(profile.phase),
		stage: orNull(profile.stage),
		demand: orNull(profile.demand),
		worries: profile.worries.map(idP),
		objections: profile.objections.map(idP),
		lifecycle: orNull(profile.lifecycle),
		attitude: orNull(profile.attitude),
		complaint: profile.complaint && {
			cause: profile.complaint.cause?.id ?? null,
			wants: profile.complaint.wants.map(({ id }) => id),
			nextStep: profile.complaint.nextStep,
		},
		tasks: assessment.tasks.map(({ kind, dueAt, reason }) => ({
			kind,
			dueAt: new Date(dueAt).toISOString(),
			reason: say(reason),
		})),
		openQuestions: assessment.openQuestions.map(({ message }) => Number(message)),
		replies: assessment.replies.map(({ templateId, text, p, reason }) => ({
			templateId,
			text,
			p: round(p),
			reason: say(reason),
		})),
	};
}
