/** A message with what is true of it and what one system says. */
export interface Judged {
	truth: readonly string[];
	said: readonly string[];
}

/** Micro- and macro-F1, and the share of messages with nothing to say that were kept free. */
export interface Marks {
	micro: number;
	macro: number;
	free: number;
}

/** Marks over some messages; macro over the labels that occur. */
export function marksOf(rows: readonly Judged[]): Marks {
	const counts = new Map<string, { tp: number; fp: number; fn: number }>();
	let free = 0;
	let none = 0;
	for (const { truth, said } of rows) {
		if (truth.length === 0) {
			none += 1;
			if (said.length === 0) free += 1;
		}
		for (const id of new Set([...truth, ...said])) {
			const count = counts.get(id) ?? { tp: 0, fp: 0, fn: 0 };
			if (truth.includes(id) && said.includes(id)) count.tp += 1;
			else if (said.includes(id)) count.fp += 1;
			else count.fn += 1;
			counts.set(id, count);
		}
	}
	const f1 = (c: { tp: number; fp: number; fn: number }): number =>
		(2 * c.tp) / Math.max(1, 2 * c.tp + c.fp + c.fn);
	const all = [...counts.values()];
	const seen = all.filter((c) => c.tp + c.fn > 0);
	const sum = all.reduce((a, c) => ({ tp: a.tp + c.tp, fp: a.fp + c.fp, fn: a.fn + c.fn }), {
		tp: 0,
		fp: 0,
		fn: 0,
	});
	return {
		micro: f1(sum),
		macro: seen.reduce((total, c) => total + f1(c), 0) / Math.max(1, seen.length),
		free: none === 0 ? 1 : free / none,
	};
}

/** The 95 % interval of a mark over 200 resamples of the messages, from a fixed seed. */
export function interval(
	rows: readonly Judged[],
	of: (marks: Marks) => number,
	random: () => number,
): [number, number] {
	const marks = Array.from({ length: 200 }, () =>
		of(marksOf(rows.map((row) => rows[Math.floor(random() * rows.length)] ?? row))),
	).sort((a, b) => a - b);
	return [marks[5] ?? 0, marks[194] ?? 0];
}
