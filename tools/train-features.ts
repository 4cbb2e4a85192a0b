import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { EMOTIONS, INTENTS } from '../lib/chat/vocabulary.ts';
import { scoreEmotions } from '../lib/signals/emotion.ts';
import { extractFeatures } from '../lib/signals/model/features.ts';
import { readContext } from '../lib/signals/read-context.ts';
import { ruleScorer } from '../lib/signals/rule-scorer.ts';
import { scoreIntents } from '../lib/signals/score-intents.ts';
import type { TrainRow } from './train-data.ts';

/** Rows of the relative-dates base: any fixed moment does, no feature depends on it. */
const NOW = Date.parse('2025-06-01T12:00:00Z');

/** Features of all rows: those of row i stand from `starts[i]` to `starts[i + 1]`. */
export interface RowFeatures {
	starts: Uint32Array;
	hashes: Uint32Array;
	groups: Uint8Array;
}

/**
 * Works out the features of all rows, and writes what the joining program needs into `dir`: the rules' log-odds (`rules.f32`, NaN where
 * the rules are silent: intents, then feelings without neutral), and `rows.json`.
 */
export function writeFeatures(rows: readonly TrainRow[], dir: string): RowFeatures {
	const starts = new Uint32Array(rows.length + 1);
	const hashes: number[] = [];
	const groups: number[] = [];
	const file = openSync(`${dir}/rules.f32`, 'w');
	for (const [n, row] of rows.entries()) {
		const context = readContext({
			text: row.text,
			prev: row.prev,
			now: NOW,
			orderStatus: row.status,
			...(row.before && { prevBuyer: row.before.map((text) => ({ text, at: null })) }),
		});
		const features = extractFeatures(context);
		for (const hash of features.hashes) hashes.push(hash);
		for (const group of features.groups) groups.push(group);
		starts[n + 1] = hashes.length;
		const intents = ruleScorer.score(context);
		const emotions = scoreEmotions(context, scoreIntents(context, [ruleScorer]));
		const rules = [
			...INTENTS.map((id) => intents.logOdds[INTENTS.indexOf(id)] ?? Number.NaN),
			...EMOTIONS.filter((id) => id !== 'neutral').map(
				(id) => emotions.find((score) => score.id === id)?.logOdds ?? Number.NaN,
			),
		];
		writeSync(file, new Uint8Array(Float32Array.from(rules).buffer));
	}
	closeSync(file);
	writeFileSync(`${dir}/rows.json`, JSON.stringify({ intents: INTENTS, emotions: EMOTIONS, rows }));
	return { starts, hashes: Uint32Array.from(hashes), groups: Uint8Array.from(groups) };
}
