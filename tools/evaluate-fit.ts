import { writeFileSync } from 'node:fs';
import { type Adjustments, type SchemeWeights, weigh } from '../lib/profile/log-odds.ts';
import { ALL_WEIGHTS } from '../lib/profile/weights/all.ts';
import { type Example, loadExamples, readSignals, truthOf } from './evaluate-fit-data.ts';
import { DEFAULT_FIT, type FitOptions, fitScheme } from './evaluate-fit-train.ts';
import { Scores } from './evaluate-score.ts';

/**
 * Tunes the weights of `lib/profile/weights` on labelled conversations.
 *
 *   tsx tools/evaluate-fit.ts FILES…            two-fold check: tuned on one half (by hash of the id), measured on the other
 *   tsx tools/evaluate-fit.ts --write FILES…    the same, then tunes on all and writes learned.ts
 *   --only SCHEME   one scheme;   hand=0.5 fresh=2 …   change a setting of DEFAULT_FIT
 */
const LEARNED = new URL('../lib/profile/weights/learned.ts', import.meta.url);
/** Thresholds tried. None is lower: a belief that is more likely wrong than right by two to one is better left unsaid. */
const GRID = Array.from({ length: 12 }, (_, i) => 0.32 + i * 0.03);

function scoresAt(
	weights: SchemeWeights,
	sets: readonly { examples: readonly Example[]; layer: Adjustments }[],
	least: number,
): Scores {
	const scores = new Scores();
	for (const { examples, layer } of sets) {
		for (const example of examples) {
			const truth = truthOf(weights.scheme, example.labels);
			if (example.as !== 'read' || !truth) continue;
			const beliefs = weigh(weights, example.sightings, [layer]).filter((belief) =>
				belief.evidence.some((item) => item.weight > 0),
			);
			const said = weights.exclusive ? beliefs.slice(0, 1) : beliefs;
			const floor = weights.scheme === 'complaint-step' ? 0 : least;
			scores.add(
				weights.scheme,
				said.filter(({ p }) => p >= floor).map(({ id }) => id),
				truth,
			);
		}
	}
	return scores;
}

/** The threshold at which macro and micro F1 together are best on what was not trained on. */
function bestThreshold(weights: SchemeWeights, sets: Parameters<typeof scoresAt>[1]): number {
	let best = { least: 0.45, mark: -1 };
	for (const least of GRID) {
		const scores = scoresAt(weights, sets, least);
		const mark = scores.macro(weights.scheme).f1 + scores.micro(weights.scheme).f1;
		if (mark > best.mark + 1e-9) best = { least: Math.round(least * 100) / 100, mark };
	}
	return best.least;
}

function main(args: readonly string[]): void {
	const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
	const signals = args.includes('--signals') ? args[args.indexOf('--signals') + 1] : undefined;
	const files = args.filter(
		(arg, i) =>
			!arg.startsWith('--') && !arg.includes('=') && !['--only', '--signals'].includes(args[i - 1] ?? ''),
	);
	const options: FitOptions = { ...DEFAULT_FIT };
	for (const arg of args) {
		const [name, value] = arg.split('=');
		if (name && value && name in options) options[name as keyof FitOptions] = Number(value);
	}
	const examples = loadExamples(files, readSignals(signals));
	const half = {
		a: examples.filter((item) => item.half === 'a'),
		b: examples.filter((item) => item.half === 'b'),
	};
	const count = (list: readonly Example[]) => list.filter((item) => item.as === 'read').length;
	console.log(`${count(examples)} conversations: ${count(half.a)} in half a, ${count(half.b)} in half b`);
	console.log(
		'scheme            threshold   own half: macro micro   other half: macro micro   hand-set: macro micro',
	);
	const learned: Record<string, Record<string, Record<string, number>>> = {};
	const thresholds: Record<string, number> = {};
	for (const weights of ALL_WEIGHTS) {
		if (only && weights.scheme !== only) continue;
		const fromA = { [weights.scheme]: fitScheme(weights, half.a, options) };
		const fromB = { [weights.scheme]: fitScheme(weights, half.b, options) };
		const crossed = [
			{ examples: half.b, layer: fromA },
			{ examples: half.a, layer: fromB },
		];
		const own = [
			{ examples: half.a, layer: fromA },
			{ examples: half.b, layer: fromB },
		];
		const least = bestThreshold(weights, crossed);
		const show = (scores: Scores) =>
			[scores.macro(weights.scheme).f1, scores.micro(weights.scheme).f1]
				.map((f1) => f1.toFixed(2))
				.join('  ');
		console.log(
			`${weights.scheme.padEnd(20)} ${least.toFixed(2)}        ${show(scoresAt(weights, own, least))}             ${show(scoresAt(weights, crossed, least))}             ${show(scoresAt(weights, [{ examples, layer: {} }], least))}`,
		);
		if (only)
			for (const row of scoresAt(weights, crossed, least).rows(weights.scheme))
				console.log(
					`   ${row.id.padEnd(24)} n=${row.support}  ${row.precision.toFixed(2)}/${row.recall.toFixed(2)}/${row.f1.toFixed(2)}`,
				);
		thresholds[weights.scheme] = least;
		if (args.includes('--write')) learned[weights.scheme] = fitScheme(weights, examples, options);
	}
	if (args.includes('--write') && !only) writeFileSync(LEARNED, moduleText(learned, thresholds));
}

/** One line per id: a file that can be read and compared. */
function compact(learned: Record<string, Record<string, Record<string, number>>>): string {
	const quote = (name: string) => (/^[a-z]+$/.test(name) ? name : `'${name}'`);
	const schemes = Object.entries(learned).map(([scheme, ids]) => {
		const rows = Object.entries(ids).map(([id, cues]) => {
			const pairs = Object.entries(cues).map(([cue, value]) => `${quote(cue)}: ${value}`);
			return `\t\t${quote(id)}: { ${pairs.join(', ')} },`;
		});
		return `\t${quote(scheme)}: {\n${rows.join('\n')}\n\t},`;
	});
	return `{\n${schemes.join('\n')}\n}`;
}

function moduleText(
	learned: Record<string, Record<string, Record<string, number>>>,
	thresholds: Record<string, number>,
): string {
	return `import type { Adjustments } from '../log-odds.ts';

/** What tuning added to the hand-set weights. Written by \`tools/evaluate-fit.ts\`; do not edit by hand. */
export const LEARNED: Adjustments = ${compact(learned)};

/** The probability at which each scheme spoke best on conversations that it was not tuned on. Written with the above. */
export const LEARNED_THRESHOLDS: Readonly<Record<string, number>> = ${JSON.stringify(thresholds, null, '\t')};
`;
}

main(process.argv.slice(2));
