import type { Case } from './evaluate-input.ts';
import type { Prediction } from './evaluate-predict.ts';

interface Counts {
	hit: number;
	wrong: number;
	missed: number;
}

/** Precision, recall and F1; 0 where there is nothing to divide by. */
export function marks({ hit, wrong, missed }: Counts): { precision: number; recall: number; f1: number } {
	const precision = hit + wrong > 0 ? hit / (hit + wrong) : 0;
	const recall = hit + missed > 0 ? hit / (hit + missed) : 0;
	return { precision, recall, f1: hit > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

type Table = Map<string, Map<string, Counts>>;

const listed = (value: unknown): string[] =>
	Array.isArray(value) ? value.map(String) : value === null || value === undefined ? [] : [String(value)];

/** Counts per scheme and id, over one language or all. */
export class Scores {
	private readonly table: Table = new Map();

	/** Counts one set of asserted ids against the labelled ones. */
	add(scheme: string, said: readonly string[], true_: readonly string[]): void {
		const ids = this.table.get(scheme) ?? new Map<string, Counts>();
		this.table.set(scheme, ids);
		for (const id of new Set([...said, ...true_])) {
			const counts = ids.get(id) ?? { hit: 0, wrong: 0, missed: 0 };
			if (said.includes(id) && true_.includes(id)) counts.hit += 1;
			else if (said.includes(id)) counts.wrong += 1;
			else counts.missed += 1;
			ids.set(id, counts);
		}
	}

	schemes(): string[] {
		return [...this.table.keys()];
	}

	/** Rows of a scheme, the most frequent id first. */
	rows(scheme: string): { id: string; support: number; precision: number; recall: number; f1: number }[] {
		return [...(this.table.get(scheme) ?? [])]
			.map(([id, counts]) => ({ id, support: counts.hit + counts.missed, ...marks(counts) }))
			.sort((a, b) => b.support - a.support || a.id.localeCompare(b.id));
	}

	/** Mean F1 over the ids that are labelled at least once. */
	macro(scheme: string): { precision: number; recall: number; f1: number } {
		const rows = this.rows(scheme).filter((row) => row.support > 0);
		const mean = (pick: (row: (typeof rows)[number]) => number) =>
			rows.length > 0 ? rows.reduce((sum, row) => sum + pick(row), 0) / rows.length : 0;
		return {
			precision: mean((row) => row.precision),
			recall: mean((row) => row.recall),
			f1: mean((row) => row.f1),
		};
	}

	/** Marks over all decisions of a scheme. */
	micro(scheme: string): { precision: number; recall: number; f1: number } {
		const sum: Counts = { hit: 0, wrong: 0, missed: 0 };
		for (const counts of this.table.get(scheme)?.values() ?? []) {
			sum.hit += counts.hit;
			sum.wrong += counts.wrong;
			sum.missed += counts.missed;
		}
		return marks(sum);
	}
}

/** Whether anything about a conversation can be scored. */
export function isLabelled(item: Case): boolean {
	return item.labels !== null || item.signals.size > 0;
}

/** Adds one conversation to the scores. An empty list or null in the prediction counts as "don't know". */
export function scoreCase(scores: Scores, item: Case, said: Prediction): void {
	for (const message of said.messages) {
		const truth = item.signals.get(message.index);
		if (!truth) continue;
		scores.add(
			'intents',
			message.intents.map(({ id }) => id),
			truth.intents,
		);
		scores.add('emotion', [message.emotion.id], [truth.emotion]);
	}
	const labels = item.labels;
	if (!labels) return;
	for (const [scheme, beliefs] of Object.entries(said.types))
		scores.add(
			scheme,
			beliefs.map(({ id }) => id),
			listed(labels[scheme]),
		);
	for (const scheme of ['motives', 'worries', 'objections'] as const)
		scores.add(
			scheme,
			said[scheme].map(({ id }) => id),
			listed(labels[scheme]),
		);
	for (const scheme of ['phase', 'stage', 'demand', 'lifecycle', 'attitude'] as const)
		scores.add(scheme, said[scheme] ? [said[scheme].id] : [], listed(labels[scheme]));
	const truth = labels.complaint as
		| { cause?: unknown; wants?: unknown; nextStep?: unknown }
		| null
		| undefined;
	scores.add('complaint', said.complaint ? ['complaint'] : [], truth ? ['complaint'] : []);
	scores.add('complaint cause', listed(said.complaint?.cause), listed(truth?.cause));
	scores.add('complaint wants', said.complaint?.wants ?? [], listed(truth?.wants));
	scores.add('complaint next step', listed(said.complaint?.nextStep), listed(truth?.nextStep));
	scores.add('tasks', [...new Set(said.tasks.map(({ kind }) => kind))], listed(labels.tasks));
	const open = listed(labels.openQuestions);
	scores.add(
		'open questions',
		said.openQuestions.map((index) => (open.includes(String(index)) ? `hit ${index}` : `wrong ${index}`)),
		open.map((index) => `hit ${index}`),
	);
}
