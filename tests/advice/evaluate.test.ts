import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rapport-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
/** Runs the command over some lines; returns status, output and the predictions. */
function evaluate(lines: readonly string[]) {
	count += 1;
	const file = join(folder, `in-${count}.jsonl`);
	const out = join(folder, `out-${count}.jsonl`);
	writeFileSync(file, lines.join('\n'));
	const run = spawnSync(process.execPath, ['--import', 'tsx', 'tools/evaluate.ts', file, '--out', out], {
		cwd: ROOT,
		encoding: 'utf8',
	});
	const predictions = readFileSync(out, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line));
	return { status: run.status, stdout: run.stdout, stderr: run.stderr, predictions };
}

const plain = (id: string, text: string) =>
	JSON.stringify({
		id,
		lang: 'en',
		buyer: { name: 'Kim', orders: [] },
		messages: [{ from: 'buyer', at: '2026-03-01T10:00:00+08:00', text }],
	});
const LABELLED = JSON.stringify({
	id: 'one',
	lang: 'en',
	buyer: {
		name: 'Kim',
		orders: [{ at: '2026-02-25T10:00:00+08:00', item: 'Cup', amount: 12, qty: 1, status: 'delivered' }],
	},
	messages: [
		{
			from: 'buyer',
			at: '2026-03-01T10:00:00+08:00',
			text: 'The cup arrived broken, where can I send it back?',
			signals: {
				intents: ['complaint-damage', 'refund-return'],
				emotion: { id: 'disappointment', intensity: 2 },
			},
		},
		{ from: 'seller', at: '2026-03-01T10:02:00+08:00', text: 'So sorry! Could you send a photo?' },
		{
			from: 'buyer',
			at: '2026-03-01T10:05:00+08:00',
			text: '[photo] there. Can you replace it by Friday?',
			signals: { intents: ['exchange'], emotion: { id: 'neutral', intensity: 0 } },
		},
	],
	labels: {
		temperament: null,
		phase: 'after-sale',
		motives: [],
		worries: [],
		objections: [],
		lifecycle: 'first-purchase',
		complaint: { cause: 'delivery', wants: ['immediate-action'], nextStep: 'apologise' },
		tasks: ['complaint', 'open-question'],
		openQuestions: [2],
	},
});

describe('the evaluation command', () => {
	it('writes the contract and prints marks where labels are present', () => {
		const { status, stdout, predictions } = evaluate([LABELLED, plain('two', 'How much is the lamp?')]);
		expect(status).toBe(0);
		expect(predictions.map(({ id }) => id)).toEqual(['one', 'two']);
		const [one] = predictions;
		expect(Object.keys(one)).toEqual([
			'id',
			'messages',
			'types',
			'motives',
			'phase',
			'stage',
			'demand',
			'worries',
			'objections',
			'lifecycle',
			'attitude',
			'complaint',
			'tasks',
			'openQuestions',
			'replies',
		]);
		expect(Object.keys(one.types)).toEqual([
			'temperament',
			'demeanour',
			'buying-style',
			'shopper-habit',
			'service-state',
		]);
		expect(one.messages.map(({ index }: { index: number }) => index)).toEqual([0, 2]);
		expect(one.messages[0].emotion).toMatchObject({
			id: expect.any(String),
			intensity: expect.any(Number),
			p: expect.any(Number),
		});
		expect(one.lifecycle).toMatchObject({ id: 'first-purchase', p: expect.any(Number) });
		expect(one.complaint).toMatchObject({ cause: expect.any(String), nextStep: expect.any(String) });
		expect(one.openQuestions).toEqual([2]);
		for (const task of one.tasks) expect(new Date(task.dueAt).toISOString()).toBe(task.dueAt);
		for (const item of [...one.tasks, ...one.replies]) expect(item.reason).toMatch(/^[A-Z].* /);
		expect(stdout).toMatch(/lifecycle\s+1\.00/);
		expect(stdout).toContain('2 conversations (1 labelled)');
	});

	it('reports bad lines with their number, finishes the others and exits 1', () => {
		const { status, stderr, predictions } = evaluate([
			plain('a', 'hi'),
			'{ not json',
			'',
			'{"id":"c"}',
			plain('d', 'hello'),
		]);
		expect(status).toBe(1);
		expect(stderr).toMatch(/line 2: not JSON/);
		expect(stderr).toMatch(/line 4: messages/);
		expect(predictions.map(({ id }) => id)).toEqual(['a', 'd']);
	});

	it('takes an empty file, a conversation without messages, and times that are missing', () => {
		expect(evaluate([]).status).toBe(0);
		const { status, predictions } = evaluate([
			JSON.stringify({ id: 'none', messages: [] }),
			JSON.stringify({
				id: 'timeless',
				now: 1_760_000_000_000,
				messages: [{ from: 'buyer', text: '有货吗' }],
			}),
		]);
		expect(status).toBe(0);
		expect(predictions).toHaveLength(2);
		expect(predictions[1].tasks[0].dueAt).toMatch(/^2025-10-09T/);
	});

	it('assesses a thousand one-message conversations in under 20 seconds, start included', () => {
		const texts = [
			'How much is the lamp?',
			'我的快递到哪了，还没收到',
			'請問這個有貨嗎，可以便宜一點嗎',
			'It arrived broken and nobody answers!!',
			'好的谢谢',
		];
		const lines = Array.from({ length: 1_000 }, (_, i) =>
			plain(String(i), `${texts[i % texts.length]} ${i}`),
		);
		const started = performance.now();
		const { status, predictions } = evaluate(lines);
		expect(performance.now() - started).toBeLessThan(20_000);
		expect(status).toBe(0);
		expect(predictions).toHaveLength(1_000);
	}, 30_000);
});
