import type { ReadMoment } from '../lib/advice/assess.ts';
import { suggestReplies } from '../lib/advice/replies.ts';
import { choiceOf } from '../lib/advice/reply-choice.ts';
import { featuresOf, GROUNDS } from '../lib/advice/reply-features.ts';
import { isCheerful } from '../lib/advice/reply-score.ts';
import { pointOf, templateKey } from '../lib/advice/reply-taste.ts';
import type { ReplyTaste, TaughtTaste } from '../lib/chat/learning.ts';
import { choiceSteps } from '../lib/learning/reply-steps.ts';
import { sumTaste } from '../lib/learning/reply-taste.ts';
import type { Template, Tone } from '../lib/templates/template.ts';
import { shareMet } from './reply-judge.ts';

/** One conversation as a simulated seller sees it. */
export interface SimulatedTalk {
	read: ReadMoment;
	goals: string[];
}

/** How much a seller likes a template beyond what the conversation calls for, in the units of {@link GOALS}. */
type Taste = (template: Template, point: string) => number;

/** What meeting all goals is worth to a simulated seller; a taste is about half of it. */
const GOALS = 2;
/** How much of what the shipped weights say about fit, in log-odds, a seller sees alike. */
const FITS = 0.6;
const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;

/** A repeatable stream of random numbers (mulberry32, public domain). */
export function randomOf(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

const hashOf = (text: string): number =>
	[...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);

const letters = (body: string): number => body.replace(/\{[%{].*?[%}]\}/gs, '').length;

/** Sellers with a persistent taste, and two without. */
export const SELLERS: Readonly<Record<string, (random: () => number) => { taste: Taste; noise: number }>> = {
	'likes one tone': (random) => {
		const tone = (['brief', 'formal', 'warm'] as const satisfies Tone[])[Math.floor(random() * 3)];
		return { taste: (template) => (template.tone === tone ? 1.5 : 0), noise: 0.3 };
	},
	'likes short texts': () => ({
		taste: ({ body, language }) => -1.5 * Math.min(1, letters(body) / (language === 'en' ? 250 : 95)),
		noise: 0.3,
	}),
	'has favourites and others never used': (random) => {
		const salt = Math.floor(random() * 1e9);
		return {
			taste: (template) => {
				const place = randomOf(salt ^ hashOf(templateKey(template)))();
				return place < 0.15 ? 1.5 : place > 0.85 ? -1.5 : 0;
			},
			noise: 0.3,
		};
	},
	'one reply for each kind of moment': (random) => {
		const salt = Math.floor(random() * 1e9);
		return {
			taste: (template, point) =>
				randomOf(salt ^ hashOf(`${point} ${templateKey(template)}`))() < 0.1 ? 2 : 0,
			noise: 0.2,
		};
	},
	'no taste, chooses what the goals ask': () => ({ taste: () => 0, noise: 0.3 }),
	'no taste, chooses at random of what fits': () => ({ taste: () => 0, noise: 2 }),
};

const gumbel = (random: () => number): number => -Math.log(-Math.log(Math.max(1e-12, random())));

interface Option {
	template: Template;
	/** By fit and goals alone, in log-odds. */
	worth: number;
}
const options = new WeakMap<SimulatedTalk, Option[]>();

/** What could be sent at all, with what everybody would see in it: worked out once. */
function optionsOf(talk: SimulatedTalk): Option[] {
	const known = options.get(talk);
	if (known) return known;
	const { moment, context } = talk.read;
	const found = context.templates.flatMap((template): Option[] => {
		if (template.language !== moment.language || (moment.upset && isCheerful(template))) return [];
		if (!featuresOf(template, moment).some(({ id, value }) => GROUNDS.has(id) && value >= 0.3)) return [];
		const { score } = choiceOf(template, moment, { ...context, taste: {} });
		return [
			{ template, worth: FITS * score + GOALS * shareMet(talk.goals, { template, text: template.body }) },
		];
	});
	options.set(talk, found);
	return found;
}

/** The template a seller takes: any that has grounds, by fit, goals met, taste and chance. */
function choose(
	talk: SimulatedTalk,
	seller: { taste: Taste; noise: number },
	random: () => number,
): Template | null {
	const point = pointOf(talk.read.moment);
	let best: Option | null = null;
	for (const { template, worth } of optionsOf(talk)) {
		const all = worth + seller.taste(template, point) + seller.noise * gumbel(random);
		if (!best || all > best.worth) best = { template, worth: all };
	}
	return best?.template ?? null;
}

function shown(talk: SimulatedTalk, taste: ReplyTaste): string[] {
	return suggestReplies(talk.read.moment, { ...talk.read.context, taste }).map(
		({ templateId }) => templateId,
	);
}

const reciprocal = (ids: readonly string[], id: string): number => {
	const place = ids.indexOf(id);
	return place < 0 ? 0 : 1 / (place + 1);
};

/** Mean reciprocal rank on conversations not used for learning, before and after `uses` choices, of one seller. */
export function simulate(
	kind: string,
	talks: readonly SimulatedTalk[],
	seed: number,
	uses: readonly number[],
): { before: number; after: number[] } {
	const random = randomOf(seed * 7919 + 13);
	const make = SELLERS[kind];
	if (!make) throw new Error(`no such seller: ${kind}`);
	const seller = make(random);
	const points = [...new Set(talks.map(({ read }) => pointOf(read.moment)))]
		.map((point) => ({ point, place: random() }))
		.sort((a, b) => a.place - b.place)
		.map(({ point }) => point);
	// A shop sees the same few kinds of moment again and again: kinds by Zipf's law, conversations drawn without return (Efraimidis and Spirakis, 2006).
	const mixed = talks
		.map((talk) => ({ talk, place: random() ** (1 + points.indexOf(pointOf(talk.read.moment))) }))
		.sort((a, b) => b.place - a.place);
	const most = Math.max(...uses);
	const taught: TaughtTaste[] = [];
	const tastes: ReplyTaste[] = [];
	let taste: ReplyTaste = {};
	for (const [count, { talk }] of mixed.slice(0, most).entries()) {
		const template = choose(talk, seller, random);
		if (template) {
			const { moment, context } = talk.read;
			const now = { ...context, taste };
			const passed = shown(talk, taste)
				.slice(0, 3)
				.filter((id) => id !== template.id)
				.flatMap((id) => context.templates.find((one) => one.id === id) ?? []);
			const steps = choiceSteps(
				choiceOf(template, moment, now),
				passed.map((one) => choiceOf(one, moment, now)),
			);
			taught.push({ at: NOW - (most - count) * (DAY / 10), steps, kept: null });
			taste = sumTaste(taught, NOW);
		}
		if (uses.includes(count + 1)) tastes.push(taste);
	}
	const held = mixed.slice(most, most + 60).flatMap(({ talk }) => {
		const template = choose(talk, seller, random);
		return template ? [{ talk, id: template.id }] : [];
	});
	const mean = (with_: ReplyTaste) =>
		held.reduce((sum, { talk, id }) => sum + reciprocal(shown(talk, with_), id), 0) /
		Math.max(1, held.length);
	return { before: mean({}), after: tastes.map(mean) };
}
