import { readFileSync } from 'node:fs';
import { isCheerful } from '../lib/advice/reply-score.ts';
import { templateKey } from '../lib/advice/reply-taste.ts';
import type { Template } from '../lib/templates/template.ts';
import type { Case } from './evaluate-input.ts';

/** What a reply must do to meet a goal, and what each starter template does: tools/reply-goals.json says how it was made. */
interface Judgement {
	acts: Record<string, string>;
	templates: Record<string, string>;
	goals: Record<string, string[]>;
}

const JUDGEMENT = JSON.parse(
	readFileSync(new URL('./reply-goals.json', import.meta.url), 'utf8'),
) as Judgement;
/** Letters of a short message. */
const SHORT = { en: 120, 'zh-Hans': 45, 'zh-Hant': 45 } as const;
const SELLING = ['price', 'recommend', 'coupon', 'concession', 'replenish'];

/** A reply as it would be sent. */
export interface Written {
	template: Template;
	text: string;
}

/** The acts of a template. */
export const actsOf = (template: Template): ReadonlySet<string> =>
	new Set(JUDGEMENT.templates[templateKey(template)]?.split(' ') ?? []);

/** The goals of a conversation as far as a text can meet them. */
export const goalsOf = ({ id }: Pick<Case, 'id'>): string[] =>
	(JUDGEMENT.goals[id] ?? []).filter((goal) => !goal.split('|').includes('-'));

/** How many goals there are, and how many of them are judged. */
export function goalCounts(cases: readonly Case[]): { all: number; judged: number; conversations: number } {
	return {
		all: cases.reduce((sum, { id }) => sum + (JUDGEMENT.goals[id]?.length ?? 0), 0),
		judged: cases.reduce((sum, item) => sum + goalsOf(item).length, 0),
		conversations: cases.filter((item) => goalsOf(item).length > 0).length,
	};
}

function hasManner(manner: string, { template, text }: Written, acts: ReadonlySet<string>): boolean {
	switch (manner) {
		case 'm:short':
			return text.length <= SHORT[template.language];
		case 'm:warm':
			return template.tone !== 'brief' && template.tone !== 'formal';
		case 'm:formal':
			return template.tone === 'formal';
		case 'm:calm':
			return !(isCheerful(template) && SELLING.some((act) => acts.has(act)));
		default:
			return !SELLING.some((act) => acts.has(act));
	}
}

/** Whether a reply is in place at all, by the labels of the conversation and not by what the engine read. */
export function inPlace({ template }: Pick<Written, 'template'>, item: Case): boolean {
	const { intents, complaintSteps, tasks } = template.situation;
	if (!intents?.length && !complaintSteps?.length && !tasks?.length) return true;
	const wishes = new Set([...item.signals.values()].flatMap((signal) => signal.intents));
	const complaints = intents?.filter((id) => id.startsWith('complaint-')) ?? [];
	const other = intents?.filter((id) => !id.startsWith('complaint-')) ?? [];
	if (other.some((id) => wishes.has(id)) || complaints.some((id) => wishes.has(id))) return true;
	if (complaints.length === 0 && complaintSteps?.length && item.labels?.complaint) return true;
	const due = (item.labels?.tasks as string[] | undefined) ?? [];
	return !intents?.length && (tasks?.some((task) => due.includes(task)) ?? false);
}

/** Whether one reply meets one goal. */
export function meets(goal: string, reply: Written): boolean {
	const acts = actsOf(reply.template);
	return goal
		.split('|')
		.some((all) =>
			all.split('&').every((one) => (one.startsWith('m:') ? hasManner(one, reply, acts) : acts.has(one))),
		);
}

/** The share of the goals that a reply meets. */
export const shareMet = (goals: readonly string[], reply: Written): number =>
	goals.length === 0 ? 0 : goals.filter((goal) => meets(goal, reply)).length / goals.length;
