import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readMoment } from '../lib/advice/assess.ts';
import { featuresOf, GROUNDS, type ReplyFeature } from '../lib/advice/reply-features.ts';
import { pickReplies } from '../lib/advice/reply-pick.ts';
import { isCheerful } from '../lib/advice/reply-score.ts';
import { REPLY_WEIGHTS, type ReplyFeatureId } from '../lib/advice/reply-weights.ts';
import { renderTemplate } from '../lib/templates/render.ts';
import { STARTER_TEMPLATES } from '../lib/templates/starter.ts';
import type { Template } from '../lib/templates/template.ts';
import { engineInput, parseCase } from './evaluate-input.ts';
import { goalsOf, meets } from './reply-judge.ts';

/**
 * Tunes the shipped weights of suggestions by coordinate ascent, with five folds held out in turn: `tsx tools/fit-replies.ts [--data DIR] [--rounds N]`.
 * Prints the weights found on all, and what is gained on conversations that were not looked at. Weights keep their sign, and none goes
 * further than a factor of two from what was set by hand: 300 conversations are few.
 */

const { values } = parseArgs({
	options: {
		data: { type: 'string', default: '../shared/data/conversations' },
		rounds: { type: 'string', default: '3' },
	},
});
type Weights = Record<ReplyFeatureId, number>;
interface Choice {
	template: Template;
	features: ReplyFeature[];
	text: string;
	missing: number;
	/** Which goals it meets. */
	met: boolean[];
	step: boolean;
	answers: boolean;
}
interface Task {
	fold: number;
	goals: number;
	step: boolean;
	asked: boolean;
	choices: Map<Template, Choice>;
}

const hash = (text: string): number =>
	[...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);

function tasks(): Task[] {
	return ['conversations.jsonl', 'conversations-2.jsonl'].flatMap((name) =>
		readFileSync(join(values.data, name), 'utf8')
			.split('\n')
			.filter((line) => line.trim() !== '')
			.flatMap((line): Task[] => {
				const parsed = parseCase(line, () => 0);
				if (!parsed.ok) return [];
				const item = parsed.value;
				const { moment, context } = readMoment({
					...engineInput(item),
					templates: STARTER_TEMPLATES,
				});
				const goals = goalsOf(item);
				const next = (item.labels?.complaint as { nextStep?: string } | null | undefined)?.nextStep;
				const open = (item.labels?.openQuestions as number[] | undefined) ?? [];
				const wishes = new Set(open.flatMap((index) => item.signals.get(index)?.intents ?? []));
				const choices = new Map<Template, Choice>();
				for (const template of STARTER_TEMPLATES) {
					if (template.language !== moment.language || (moment.upset && isCheerful(template))) continue;
					const rendered = renderTemplate(template, context.values, context);
					if (!rendered.ok) continue;
					choices.set(template, {
						template,
						features: featuresOf(template, moment),
						text: rendered.text,
						missing: new Set(rendered.missing.map((mark) => mark.name)).size,
						met: goals.map((goal) => meets(goal, { template, text: rendered.text })),
						step:
							next !== undefined &&
							(template.situation.complaintSteps?.some((step) => step === next) ?? false),
						answers: template.situation.intents?.some((id) => wishes.has(id)) ?? false,
					});
				}
				return [
					{
						fold: hash(item.id) % 5,
						goals: goals.length,
						step: next !== undefined,
						asked: wishes.size > 0,
						choices,
					},
				];
			}),
	);
}

/** What a ranking is worth in one conversation: goals met by the three together, by the best one and by the first, steps and answers. */
function worth(task: Task, weights: Weights): number {
	const candidates = [...task.choices.values()]
		.map(({ template, features }) => ({
			template,
			pulls: features.map(({ id, value, unit, reason }) => ({
				weight: weights[id] * value,
				unit,
				reason,
				ground: GROUNDS.has(id),
			})),
		}))
		.filter(({ pulls }) => pulls.some(({ ground, weight }) => ground && weight > 0));
	const three = pickReplies(candidates, -2.2, { most: 3, least: 0.12, atLeast: 2 }, (template) => ({
		written: null,
		cost: weights.missing * Math.min(2, task.choices.get(template)?.missing ?? 0),
	})).flatMap(({ template }) => task.choices.get(template) ?? []);
	let sum = 0;
	if (task.goals > 0) {
		const share = (choice: Choice | undefined) =>
			choice ? choice.met.filter(Boolean).length / task.goals : 0;
		const together = Array.from({ length: task.goals }, (_, i) => three.some(({ met }) => met[i])).filter(
			Boolean,
		);
		const best = Math.max(0, ...three.map(share));
		sum += together.length / task.goals + 0.6 * best + (best === 1 ? 0.5 : 0) + 0.4 * share(three[0]);
	}
	if (task.step) sum += three.some(({ step }) => step) ? 0.6 : 0;
	if (task.asked) sum += (three.some(({ answers }) => answers) ? 0.4 : 0) + (three[0]?.answers ? 0.4 : 0);
	return sum;
}

const all = tasks();
const value = (part: readonly Task[], weights: Weights) =>
	part.reduce((sum, task) => sum + worth(task, weights), 0) / part.length;
const hand: Weights = { ...REPLY_WEIGHTS };

function tuned(part: readonly Task[]): Weights {
	let weights = { ...hand };
	let best = value(part, weights);
	for (let round = 0; round < Number(values.rounds); round += 1) {
		const before = best;
		for (const id of Object.keys(hand) as ReplyFeatureId[]) {
			const start = weights[id];
			const base = hand[id] === 0 ? 0.3 : hand[id];
			const tries = [0.5, 0.75, 1.35, 2].map((factor) => base * factor);
			if (hand[id] === 0) tries.push(-0.3, 0);
			for (const next of tries) {
				if (next === weights[id]) continue;
				const trial = { ...weights, [id]: next };
				const got = value(part, trial);
				// A gain must be worth leaving what was set with thought.
				if (got > best + 0.002) {
					best = got;
					weights = trial;
				}
			}
			if (weights[id] !== start)
				console.error(`${id}: ${start.toFixed(2)} -> ${weights[id].toFixed(2)} ${best.toFixed(4)}`);
		}
		if (best - before < 0.003) break;
	}
	return weights;
}

let held = 0;
let plain = 0;
for (let fold = 0; fold < 5; fold += 1) {
	const out = all.filter((task) => task.fold === fold);
	const fitted = tuned(all.filter((task) => task.fold !== fold));
	held += value(out, fitted) * out.length;
	plain += value(out, hand) * out.length;
	console.error(`fold ${fold}: ${value(out, hand).toFixed(3)} -> ${value(out, fitted).toFixed(3)}`);
}
console.log(
	`held out: ${(plain / all.length).toFixed(4)} with the weights of before, ${(held / all.length).toFixed(4)} fitted`,
);
const final = tuned(all);
console.log(`on all: ${value(all, hand).toFixed(4)} -> ${value(all, final).toFixed(4)}`);
for (const [id, weight] of Object.entries(final))
	if (weight !== hand[id as ReplyFeatureId])
		console.log(`${id}: ${hand[id as ReplyFeatureId]} -> ${weight.toFixed(2)}`);
