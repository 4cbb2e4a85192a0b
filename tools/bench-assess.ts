/**
 * `npm run bench -- assess [--data DIR]`: what one more message costs in a conversation of n, and the first look at 200 messages.
 *
 * Processor time, as the background spends it: the signals of the messages before are known, the conversation was gathered before. `fresh`
 * is the same without that memory: everything gathered anew.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assess, readMoment } from '../lib/advice/assess.ts';
import type { AssessInput } from '../lib/advice/assess-input.ts';
import { readConversation, readSteps } from '../lib/advice/read-conversation.ts';
import type { EngineMessage } from '../lib/chat/conversation.ts';
import type { MessageSignals } from '../lib/chat/signals.ts';
import { GatheringMemory } from '../lib/profile/gathering.ts';
import { inTurns } from '../lib/session/in-turns.ts';
import { STARTER_TEMPLATES } from '../lib/templates/starter.ts';
import { cpuNow } from './cpu-now.ts';
import { parseCase } from './evaluate-input.ts';

const NOW = Date.parse('2025-06-01T12:00:00Z');
const SIZES = [10, 100, 1_000, 10_000];
/** Looks per size; the middle one is told. */
const LOOKS = 15;
const dataAt = process.argv.indexOf('--data');
const data =
	dataAt < 0 ? fileURLToPath(new URL('../../shared/data', import.meta.url)) : process.argv[dataAt + 1];

/** Messages of real length and mix: the development conversations one after another. */
const lines = ['conversations.jsonl', 'conversations-2.jsonl']
	.flatMap((file) => readFileSync(`${data}/conversations/${file}`, 'utf8').split('\n'))
	.flatMap((line) => {
		const parsed = line.trim() === '' ? null : parseCase(line, () => 0);
		return parsed?.ok ? parsed.value.messages : [];
	});
const conversation = (n: number): EngineMessage[] =>
	Array.from({ length: n }, (_, i) => {
		const { from, text } = lines[i % lines.length] ?? { from: 'buyer' as const, text: '' };
		return { id: String(i), from, text, at: NOW + i * 60_000 };
	});
const inputOf = (messages: EngineMessage[], more: Partial<AssessInput>): AssessInput => ({
	messages,
	orders: [],
	buyer: { name: null },
	templates: STARTER_TEMPLATES,
	values: {},
	corrections: [],
	earlier: [],
	now: NOW + 20_000 * 60_000,
	utcOffsetMinutes: 0,
	...more,
});
const middle = (times: number[]): string => {
	const sorted = times.sort((a, b) => a - b);
	return `${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(2)} ms`;
};

function timed(work: () => void): number {
	const started = cpuNow();
	work();
	return cpuNow() - started;
}

/** Signals of many messages: those of one round, given again to each repetition, as objects of their own. */
function signalsOf(messages: EngineMessage[]): Record<string, MessageSignals> {
	const round = readConversation(inputOf(messages.slice(0, lines.length), {}));
	return Object.fromEntries(
		messages.flatMap(({ id, from }) => {
			const read = round[String(Number(id) % lines.length)];
			return from === 'buyer' && read ? [[id, { ...read }]] : [];
		}),
	);
}

console.log(
	'One more message in a conversation of n: reading it, beliefs, tasks and replies; of that, replies',
);
for (const n of SIZES) {
	const messages = conversation(n + LOOKS);
	const known = signalsOf(messages);
	const memory = new GatheringMemory();
	const before = { ...known };
	for (const { id } of messages.slice(n)) delete before[id];
	assess(inputOf(messages.slice(0, n), { knownSignals: before, memory }));
	const incremental: number[] = [];
	const replies: number[] = [];
	const fresh: number[] = [];
	for (let look = 1; look <= LOOKS; look += 1) {
		const shown = messages.slice(0, n + look);
		let read = before;
		incremental.push(
			timed(() => {
				const input = inputOf(shown, { knownSignals: before, memory });
				read = readConversation(input);
				assess({ ...input, knownSignals: read });
			}),
		);
		const input = { ...inputOf(shown, { knownSignals: read, memory }) };
		replies.push(timed(() => assess(input)) - timed(() => readMoment(input)));
		Object.assign(before, read);
		fresh.push(timed(() => assess(inputOf(shown, { knownSignals: { ...known } }))));
	}
	console.log(
		`  n ${String(n).padStart(6)}: ${middle(incremental).padStart(10)}, replies ${middle(replies).padStart(10)}   fresh ${middle(fresh).padStart(10)}`,
	);
}

/** Longest stretch between two turns of the background, by the clock: what else runs then has to wait that long. */
async function firstLook(n: number): Promise<void> {
	const input = inputOf(conversation(n), { memory: new GatheringMemory() });
	const read: Record<string, MessageSignals> = {};
	let longest = 0;
	let last = performance.now();
	const tick = setInterval(() => {
		longest = Math.max(longest, performance.now() - last);
		last = performance.now();
	}, 0);
	await new Promise((resolve) => setTimeout(resolve, 5));
	last = performance.now();
	const began = last;
	await inTurns(readSteps(input, read));
	await inTurns(input.memory?.steps(input.messages, read) ?? []);
	assess({ ...input, knownSignals: read });
	const whole = performance.now() - began;
	await new Promise((resolve) => setTimeout(resolve, 5));
	clearInterval(tick);
	console.log(
		`First look at ${n} messages: ${whole.toFixed(0)} ms by the clock, nothing else waits longer than ${longest.toFixed(0)} ms`,
	);
}
for (const n of [200, 400]) await firstLook(n);
