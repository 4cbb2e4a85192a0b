import type { Phrase, Reply } from '../chat/assessment.ts';
import type { FloorPrice } from '../chat/floor-price.ts';
import { renderTemplate } from '../templates/render.ts';
import type { Template } from '../templates/template.ts';
import type { TemplateValues } from '../templates/variables.ts';
import { lowOffers } from './draft/offers.ts';
import { isCheerful, type Pull, pullsOf } from './reply-score.ts';
import type { Moment } from './situation.ts';

/** Replies offered at most: as many as there are number keys within reach. */
const MOST = 5;
/** Log-odds of a template for which nothing speaks. */
const PRIOR = -2.2;
/** What a second reply for the same reason loses: the buyer's next wish comes before another wording for the first. */
const SAME_REASON = 2;
/** Replies less probable than this are not offered … */
const LEAST = 0.12;
/** … unless nothing is better: a buyer who waits for an answer is never left without one. */
const AT_LEAST = 2;

interface Candidate {
	template: Template;
	score: number;
	reason: Phrase;
}

/** What is needed to write the replies out. */
export interface ReplyContext {
	templates: readonly Template[];
	values: TemplateValues;
	uses: Readonly<Record<string, number>>;
	now: number;
	utcOffsetMinutes: number;
	/** What the seller never goes below, and what the conversation is about, to tell the item. */
	floor?: FloorPrice;
	about?: string;
}

function candidateOf(template: Template, moment: Moment, uses: number): Candidate | null {
	const pulls = pullsOf(template, moment, uses);
	const best = strongest(pulls);
	if (!best?.reason) return null;
	return { template, score: pulls.reduce((sum, pull) => sum + pull.weight, PRIOR), reason: best.reason };
}

function strongest(pulls: readonly Pull[]): Pull | null {
	return (
		pulls.filter((pull) => pull.reason && pull.weight > 0).sort((a, b) => b.weight - a.weight)[0] ?? null
	);
}

/** Templates that fit the moment, best first, at most {@link MOST}, in the buyer's language, with different reasons where possible. */
export function rankTemplates(
	templates: readonly Template[],
	moment: Moment,
	uses: Readonly<Record<string, number>>,
): { template: Template; p: number; reason: Phrase }[] {
	let left = templates
		.filter((template) => template.language === moment.language && !(moment.upset && isCheerful(template)))
		.flatMap((template) => candidateOf(template, moment, uses[template.id] ?? 0) ?? []);
	const picked: { template: Template; p: number; reason: Phrase }[] = [];
	while (picked.length < MOST && left.length > 0) {
		left.sort((a, b) => b.score - a.score || a.template.id.localeCompare(b.template.id));
		const [best, ...rest] = left;
		if (!best) break;
		const p = 1 / (1 + Math.exp(-best.score));
		if (p < LEAST && (picked.length >= AT_LEAST || !moment.buyerSpokeLast)) break;
		picked.push({ template: best.template, p, reason: best.reason });
		left = rest.map((item) =>
			item.reason.key === best.reason.key ? { ...item, score: item.score - SAME_REASON } : item,
		);
	}
	return picked;
}

/** Ranked replies, written out with what is known. A template that cannot be written is left out. */
export function suggestReplies(moment: Moment, context: ReplyContext): Reply[] {
	return rankTemplates(context.templates, moment, context.uses).flatMap(
		({ template, p, reason }): Reply[] => {
			const rendered = renderTemplate(template, context.values, {
				now: context.now,
				utcOffsetMinutes: context.utcOffsetMinutes,
			});
			if (!rendered.ok) return [];
			if (context.floor && lowOffers(rendered.text, context.floor, context.about).length > 0) return [];
			const { id: templateId, title, language } = template;
			const missing = [...new Set(rendered.missing.map((mark) => mark.name))];
			return [{ templateId, title, text: rendered.text, language, p, reason, missing }];
		},
	);
}
