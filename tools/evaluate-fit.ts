import { writeFileSync } from 'node:fs';
import { TYPE_SCHEMES } from '../lib/chat/vocabulary.ts';
import { type Adjustments, type SchemeWeights, weigh } from '../lib/profile/log-odds.ts';
import { ALL_WEIGHTS } from '../lib/profile/weights/all.ts';
import { type Example, FOLDS, loadExamples, readSignals, truthOf } from './evaluate-fit-data.ts';
import { DEFAULT_FIT, type FitOptions, fitScheme } from './evaluate-fit-train.ts';
import { Scores } from './evaluate-score.ts';

/**
 * Tunes the weights of `lib/profile/weights` on labelled conversations.
 *
 *   tsx tools/evaluate-fit.ts FILES…            cross-validation: tuned on four fifths (by hash of the id), measured on the fifth
 *   tsx tools/evaluate-fit.ts --write FILES…    the same, then tunes on all and writes learned.ts
 *   --only SCHEME   one scheme;   hand=0.5 fresh=2 …   change a setting of DEFAULT_FIT
 */
const LEARNED = new URL('../lib/profile/weights/learned.ts', import.meta.url);
/** Thresholds tried. None is lower: a belief that is more likely wrong than right by two to one is better left unsaid. */
const GRID = Array.from({ length: 12 }, (_, i) => 0.32 + i * 0.03);

/** A complaint always has a cause, so that the likeliest is worth saying sooner; and one that is missed costs more than one too many. */
const GRIDS: Readonly<Record<string, readonly number[]>> = {
	'complaint-cause': [0.2, 0.26, ...GRID],
	complaint: GRID.filter((least) => least < 0.42),
	// What the orders alone tell must suffice.
	lifecycle: GRID.filter((least) => least < 0.5),
};

/** Share of the conversations that tell nothing in which each scheme should stay silent. */
const LEAST_SILENT = 0.65;

/** Schemes in which "don't know" is an answer. */
const ABSTAINS: ReadonlySet<string> = new Set([
	...Object.keys(TYPE_SCHEMES),
	'phase',
	'stage',
	'demand',
	'lifecycle',
	'attitude',
]);

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

/** A conversation of which the labels say nothing but where the orders stand. */
function isSilent({ as, labels }: Example): boolean {
	const list = (key: string) =>
		Array.isArray(labels[key]) ? (labels[key] as unknown[]).length : labels[key] ? 1 : 0;
	return (
		as === 'read' &&
		[...Object.keys(TYPE_SCHEMES), 'motives', 'worries', 'objections', 'stage', 'demand', 'complaint'].every(
			(key) => list(key) === 0,
		)
	);
}

/** Of the conversations in which nothing can be said, the share in which nothing was. */
function abstained(weights: SchemeWeights, sets: Parameters<typeof scoresAt>[1], least: number): number {
	const empty = sets.map(({ examples, layer }) => ({
		examples: examples.filter(({ labels }) => truthOf(weights.scheme, labels)?.length === 0),
		layer,
	}));
	const all = empty.flatMap(({ examples }) => examples.filter(({ as }) => as === 'read')).length;
	const spoke = empty.flatMap(({ examples, layer }) =>
		examples.filter(
			(example) =>
				example.as === 'read' &&
				scoresAt(weights, [{ examples: [example], layer }], least).rows(weights.scheme).length > 0,
		),
	).length;
	return all > 0 ? (all - spoke) / all : 1;
}

/** The threshold at which macro and micro F1 together are best on what was not trained on. */
function bestThreshold(weights: SchemeWeights, sets: Parameters<typeof scoresAt>[1]): number {
	let best = { least: 0.45, mark: -1 };
	for (const least of GRIDS[weights.scheme] ?? GRID) {
		const scores = scoresAt(weights, sets, least);
		// Of the conversations that tell nothing, most should get nothing (four in five over all schemes): what is missing to that weighs as much as F1.
		const mute = sets.map(({ examples, layer }) => ({ examples: examples.filter(isSilent), layer }));
		const silent = ABSTAINS.has(weights.scheme)
			? Math.min(0, abstained(weights, mute, least) - LEAST_SILENT)
			: 0;
		const mark = scores.macro(weights.scheme).f1 + scores.micro(weights.scheme).f1 + silent;
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
	const count = (list: readonly Example[]) => list.filter((item) => item.as === 'read').length;
	console.log(`${count(examples)} conversations, ${FOLDS} folds; figures: macro and micro F1`);
	console.log(
		'scheme            threshold   tuned on itself   held out   held out, half a / half b   en / zh-Hans / zh-Hant   abstained   hand-set',
	);
	/** For each scheme and each conversation that tells nothing: whether nothing was said. */
	const silent: boolean[] = [];
	const learned: Record<string, Record<string, Record<string, number>>> = {};
	const thresholds: Record<string, number> = {};
	for (const weights of ALL_WEIGHTS) {
		if (only && weights.scheme !== only) continue;
		const held = Array.from({ length: FOLDS }, (_, fold) => ({
			examples: examples.filter((item) => item.fold === fold),
			layer: {
				[weights.scheme]: fitScheme(
					weights,
					examples.filter((item) => item.fold !== fold),
					options,
				),
			},
		}));
		const least = bestThreshold(weights, held);
		const part = (test: (item: Example) => boolean) =>
			held.map(({ examples: list, layer }) => ({ examples: list.filter(test), layer }));
		const show = (scores: Scores) =>
			`${scores.macro(weights.scheme).f1.toFixed(2)} ${scores.micro(weights.scheme).f1.toFixed(2)}`;
		const showPart = (test: (item: Example) => boolean) => show(scoresAt(weights, part(test), least));
		const whole = fitScheme(weights, examples, options);
		console.log(
			[
				weights.scheme.padEnd(18),
				least.toFixed(2),
				show(scoresAt(weights, [{ examples, layer: { [weights.scheme]: whole } }], least)),
				show(scoresAt(weights, held, least)),
				`${showPart((item) => item.half === 'a')} / ${showPart((item) => item.half === 'b')}`,
				['en', 'zh-Hans', 'zh-Hant'].map((lang) => showPart((item) => item.lang === lang)).join(' / '),
				abstained(weights, held, least).toFixed(2),
				show(scoresAt(weights, [{ examples, layer: {} }], least)),
			].join('   '),
		);
		for (const { examples: list, layer } of held)
			for (const example of list)
				if (isSilent(example) && ABSTAINS.has(weights.scheme))
					silent.push(
						scoresAt(weights, [{ examples: [example], layer }], least).rows(weights.scheme).length === 0,
					);
		if (only)
			for (const row of scoresAt(weights, held, least).rows(weights.scheme))
				console.log(
					`   ${row.id.padEnd(24)} n=${row.support}  ${row.precision.toFixed(2)}/${row.recall.toFixed(2)}/${row.f1.toFixed(2)}`,
				);
		thresholds[weights.scheme] = least;
		if (args.includes('--write')) learned[weights.scheme] = whole;
	}
	if (silent.length > 0)
		console.log(
			`Conversations that tell nothing: nothing said in ${((100 * silent.filter(Boolean).length) / silent.length).toFixed(0)} % of ${silent.length} chances`,
		);
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
