import type { Phrase } from '../chat/assessment.ts';
import type { Template } from '../templates/template.ts';
import type { Pull } from './reply-score.ts';

/** A template with all that speaks for and against it. */
export interface Candidate {
	template: Template;
	pulls: readonly Pull[];
}

/** A chosen template: how probable it is that the seller wants it, and why, the strongest reason first. */
export interface Picked {
	template: Template;
	p: number;
	reasons: Phrase[];
}

/** What an answer to a thing already answered by a reply before it still counts. */
const ANSWERED = 0.4;
/** Log-odds that a reply loses for being the same text in other words: times how alike they are. */
const ALIKE = 2;
/** Reasons told on demand. */
const MOST_REASONS = 5;

const probability = (score: number): number => 1 / (1 + Math.exp(-score));

/** What the reply is for, as a set: two replies for the same things are paraphrases of each other. */
function purpose({ situation, service }: Template): Set<string> {
	const { intents = [], complaintSteps = [], tasks = [], worries = [], objections = [] } = situation;
	return new Set([service, ...intents, ...complaintSteps, ...tasks, ...worries, ...objections]);
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	let shared = 0;
	for (const id of one) if (other.has(id)) shared += 1;
	const all = one.size + other.size - shared;
	return all === 0 ? 0 : shared / all;
}

/** Reasons, the strongest first; what the reply is offered for comes before what merely suits. */
function reasonsOf(pulls: readonly Pull[]): Phrase[] {
	const best = new Map<string, { weight: number; ground: boolean; reason: Phrase }>();
	for (const { weight, reason, ground } of pulls)
		if (reason && weight > 0 && weight > (best.get(reason.key)?.weight ?? 0))
			best.set(reason.key, { weight, ground, reason });
	return [...best.values()]
		.sort((a, b) => Number(b.ground) - Number(a.ground) || b.weight - a.weight)
		.slice(0, MOST_REASONS)
		.map(({ reason }) => reason);
}

/** How many, and how weak one may be: less probable than `least` only while fewer than `atLeast` are chosen. */
export interface PickLimits {
	most: number;
	least: number;
	atLeast: number;
}

/**
 * The best templates one after the other, each chosen for what those before it leave open: what they answer counts {@link ANSWERED} from then on, and
 * a reply for the same purposes loses by likeness. So the first three are not three wordings of one reply. `write` may refuse a template (it
 * cannot be written, it breaks a rule of the shop) or name log-odds that it loses, once it is known how it reads.
 */
export function pickReplies<T>(
	candidates: readonly Candidate[],
	prior: number,
	limits: PickLimits,
	write: (template: Template) => { written: T; cost: number } | null,
): (Picked & { written: T })[] {
	let left = candidates.map((one) => ({
		...one,
		purpose: purpose(one.template),
		/** Likeness to the nearest of those chosen. */
		nearest: 0,
		result: undefined as { written: T; cost: number } | undefined,
	}));
	type Left = (typeof left)[number];
	const picked: (Picked & { written: T })[] = [];
	const answered = new Set<string>();
	const scoreOf = (one: Left) => {
		let score = prior + (one.result?.cost ?? 0) - ALIKE * one.nearest;
		for (const { weight, unit } of one.pulls)
			score += weight > 0 && unit !== null && answered.has(unit) ? ANSWERED * weight : weight;
		return score;
	};
	const bestOf = () => {
		let best: { one: Left; score: number } | null = null;
		for (const one of left) {
			const score = scoreOf(one);
			const better =
				!best || score > best.score || (score === best.score && one.template.id < best.one.template.id);
			if (better) best = { one, score };
		}
		return best;
	};
	while (picked.length < limits.most && left.length > 0) {
		const best = bestOf();
		if (!best) break;
		const { one, score } = best;
		const p = probability(score);
		if (p < limits.least && picked.length >= limits.atLeast) break;
		if (!one.result) {
			const result = write(one.template);
			if (!result) {
				left = left.filter((other) => other !== one);
				continue;
			}
			one.result = result;
			if (result.cost !== 0) continue;
		}
		left = left.filter((other) => other !== one);
		const reasons = reasonsOf(one.pulls);
		if (reasons.length === 0) continue;
		picked.push({ template: one.template, p, reasons, written: one.result.written });
		for (const { unit, weight } of one.pulls) if (unit !== null && weight > 0) answered.add(unit);
		for (const other of left) other.nearest = Math.max(other.nearest, alike(one.purpose, other.purpose));
	}
	return picked;
}
