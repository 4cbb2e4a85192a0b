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

/**
 * Writes what the fitting program needs into `dir`: features (`counts.u32`, `hashes.u32`, `groups.u8`), the rules' log-odds
 * (`rules.f32`, NaN where the rules are silent: intents, then feelings without neutral), and `rows.json`.
 */
export function writeFeatures(rows: readonly TrainRow[], dir: string): void {
	const open = (name: string): number => openSync(`${dir}/${name}`, 'w');
	const files = {
		counts: open('counts.u32'),
		hashes: open('hashes.u32'),
		groups: open('groups.u8'),
		rules: open('rules.f32'),
	};
	for (const row of rows) {
		const context = readContext({ text: row.text, prev: row.prev, now: NOW });
		const features = extractFeatures(context);
		writeSync(files.counts, new Uint8Array(Uint32Array.of(features.hashes.length).buffer));
		writeSync(files.hashes, new Uint8Array(Uint32Array.from(features.hashes).buffer));
		writeSync(files.groups, Uint8Array.from(features.groups));
		const intents = ruleScorer.score(context);
		const emotions = scoreEmotions(context, scoreIntents(context, [ruleScorer]));
		const rules = [
			...INTENTS.map((id) => intents.get(id)?.logOdds ?? Number.NaN),
			...EMOTIONS.filter((id) => id !== 'neutral').map(
				(id) => emotions.find((score) => score.id === id)?.logOdds ?? Number.NaN,
			),
		];
		writeSync(files.rules, new Uint8Array(Float32Array.from(rules).buffer));
	}
	for (const file of Object.values(files)) closeSync(file);
	writeFileSync(`${dir}/rows.json`, JSON.stringify({ intents: INTENTS, emotions: EMOTIONS, rows }));
}
