import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ReadMoment, readMoment } from '../lib/advice/assess.ts';
import { suggestReplies } from '../lib/advice/replies.ts';
import { STARTER_TEMPLATES } from '../lib/templates/starter.ts';
import type { Template } from '../lib/templates/template.ts';
import { type Case, engineInput, parseCase } from './evaluate-input.ts';
import { goalCounts, goalsOf, inPlace, meets as meetsGoal, type Written } from './reply-judge.ts';
import { SELLERS, simulate } from './simulate-sellers.ts';

/**
 * Measures the suggested replies on labelled conversations: `tsx tools/measure-replies.ts [--data DIR] [--read N] [--seeds N]`.
 * docs/suggestions.md explains every figure. `--read N` prints N conversations, drawn evenly, to be judged by eye; `--seeds N` simulates
 * N sellers of each kind and prints how the rank of what they choose moves.
 */

const { values } = parseArgs({
	options: {
		data: { type: 'string', default: '../shared/data/conversations' },
		read: { type: 'string', default: '0' },
		seeds: { type: 'string', default: '0' },
	},
});
const cases = ['conversations.jsonl', 'conversations-2.jsonl'].flatMap((name) =>
	readFileSync(join(values.data, name), 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.flatMap((line) => {
			const parsed = parseCase(line, () => 0);
			return parsed.ok ? [parsed.value] : [];
		}),
);
const byId = new Map(STARTER_TEMPLATES.map((template) => [template.id, template]));

interface Talk {
	item: Case;
	read: ReadMoment;
	goals: string[];
}
const talks: Talk[] = cases.map((item) => ({
	item,
	goals: goalsOf(item),
	read: readMoment({
		...engineInput(item),
		templates: STARTER_TEMPLATES,
	}),
}));

/** Whether a reply that is in place meets a goal. */
const meeting = (talk: Talk) => (goal: string, reply: Written) =>
	inPlace(reply, talk.item) && meetsGoal(goal, reply);

/** The first replies offered, with their templates. */
function first(talk: Talk, count: number): (Written & { reason: string; p: number })[] {
	return suggestReplies(talk.read.moment, talk.read.context)
		.slice(0, count)
		.flatMap(({ templateId, text, reason, p }) => {
			const template = byId.get(templateId) as Template;
			return [{ template, text, reason: reason.key, p }];
		});
}

const percent = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;

function goalReport(): void {
	const counts = goalCounts(cases);
	console.log(
		`${cases.length} conversations; ${counts.all} goals, judged ${counts.judged} (${percent(counts.judged, counts.all)}) in ${counts.conversations} conversations`,
	);
	const rows = new Map<string, number[]>();
	for (const talk of talks) {
		if (talk.goals.length === 0) continue;
		const meets = meeting(talk);
		const three = first(talk, 3);
		const met = talk.goals.filter((goal) => three.some((reply) => meets(goal, reply))).length;
		const one = three.some((reply) => talk.goals.every((goal) => meets(goal, reply)));
		const best = STARTER_TEMPLATES.some(
			(template) =>
				template.language === talk.read.moment.language &&
				talk.goals.every((goal) => meets(goal, { template, text: template.body })),
		);
		const any = three.some((reply) => talk.goals.some((goal) => meets(goal, reply)));
		const firstAny = three[0] !== undefined && talk.goals.some((goal) => meets(goal, three[0] as Written));
		for (const key of ['all', talk.item.lang]) {
			const row = rows.get(key) ?? [0, 0, 0, 0, 0, 0, 0, 0];
			const add = [1, one, met === talk.goals.length, any, firstAny, met, talk.goals.length, best];
			rows.set(
				key,
				row.map((sum, i) => sum + Number(add[i])),
			);
		}
	}
	console.log(
		'language | n | one of 3 meets all | the 3 together meet all | one meets some | the first meets some | goals met by the 3 | some template meets all',
	);
	for (const [key, [n = 0, one = 0, together = 0, any = 0, lead = 0, met = 0, goals = 0, best = 0]] of rows)
		console.log(
			[
				key,
				n,
				percent(one, n),
				percent(together, n),
				percent(any, n),
				percent(lead, n),
				percent(met, goals),
				percent(best, n),
			].join(' | '),
		);
}

/** Independent of the goals: the labelled next step of complaints among the first three, and whether open wishes are answered. */
function stepReport(): void {
	let complaints = 0;
	let steps = 0;
	let asked = 0;
	let answered = 0;
	let leads = 0;
	for (const talk of talks) {
		const three = first(talk, 3);
		const label = talk.item.labels?.complaint as { nextStep?: string } | null | undefined;
		if (label?.nextStep) {
			complaints += 1;
			if (
				three.some(({ template }) =>
					template.situation.complaintSteps?.some((step) => step === label.nextStep),
				)
			)
				steps += 1;
		}
		const open = (talk.item.labels?.openQuestions as number[] | undefined) ?? [];
		const wishes = new Set(open.flatMap((index) => talk.item.signals.get(index)?.intents ?? []));
		if (wishes.size === 0) continue;
		asked += 1;
		const answers = (reply: Written) =>
			reply.template.situation.intents?.some((id) => wishes.has(id)) ?? false;
		if (three.some(answers)) answered += 1;
		if (three[0] && answers(three[0])) leads += 1;
	}
	console.log(
		`\ncomplaints: labelled next step among the first three ${percent(steps, complaints)} of ${complaints}`,
	);
	console.log(
		`labelled open questions: one of three answers ${percent(answered, asked)}, the first does ${percent(leads, asked)} of ${asked}`,
	);
}

function readSample(count: number): void {
	const judged = talks.filter(({ goals }) => goals.length > 0);
	for (let i = 0; i < count; i += 1) {
		const talk = judged[Math.floor(((i + 0.5) * judged.length) / count)];
		if (!talk) continue;
		const meets = meeting(talk);
		const labels = talk.item.labels as { replyGoals?: string[] } | null;
		console.log(`\n== ${talk.item.id}`);
		for (const message of talk.item.messages.slice(-4)) console.log(`${message.from[0]}: ${message.text}`);
		console.log(`GOALS ${labels?.replyGoals?.join(' ; ')}   [${talk.goals.join(' ; ')}]`);
		for (const reply of first(talk, 3)) {
			const met = talk.goals.map((goal) => (meets(goal, reply) ? '+' : '-')).join('');
			console.log(
				`  ${met} ${reply.template.id.split('.')[1]} (${reply.reason.replace('reply.reason.', '')} ${reply.p.toFixed(2)}): ${reply.text.replaceAll('\n', ' ')}`,
			);
		}
	}
}

/** Uses after which simulated sellers are looked at. */
const USES = [10, 25, 50, 100];

function sellerReport(seeds: number): void {
	console.log(
		`\nmean reciprocal rank of what a simulated seller chooses, ${seeds} sellers of each kind, 95 % interval of the change`,
	);
	console.log(`seller | before | after ${USES.join(' | after ')} | change after 50`);
	for (const kind of Object.keys(SELLERS)) {
		const runs = Array.from({ length: seeds }, (_, seed) => simulate(kind, talks, seed, USES));
		const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
		const at = USES.indexOf(50);
		const changes = runs.map(({ before, after }) => (after[at] ?? before) - before);
		const middle = mean(changes);
		const spread = Math.sqrt(
			changes.reduce((sum, one) => sum + (one - middle) ** 2, 0) / Math.max(1, seeds - 1) / seeds,
		);
		console.log(
			[
				kind,
				mean(runs.map(({ before }) => before)).toFixed(3),
				...USES.map((_, i) => mean(runs.map(({ after }) => after[i] ?? 0)).toFixed(3)),
				`${middle >= 0 ? '+' : ''}${middle.toFixed(3)} ± ${(1.96 * spread).toFixed(3)}`,
			].join(' | '),
		);
	}
}

if (Number(values.read) > 0) readSample(Number(values.read));
else if (Number(values.seeds) > 0) sellerReport(Number(values.seeds));
else {
	goalReport();
	stepReport();
}
