import type { Phrase, Reply } from '../chat/assessment.ts';
import type { FloorPrice } from '../chat/floor-price.ts';
import type { ReplyTaste } from '../chat/learning.ts';
import type { ComplaintStep } from '../chat/vocabulary.ts';
import { partialsOf } from '../templates/partials.ts';
import { renderTemplate } from '../templates/render.ts';
import type { Template } from '../templates/template.ts';
import type { TemplateValues } from '../templates/variables.ts';
import { type WordingTurn, wordingFor } from '../templates/wording-turn.ts';
import { lowOffers } from './draft/offers.ts';
import { LENGTH_LIMITS } from './draft/rules/platforms.ts';
import { type Candidate, type PickLimits, pickReplies } from './reply-pick.ts';
import { isCheerful, pullsOf } from './reply-score.ts';
import { REPLY_WEIGHTS, type ReplyWeights } from './reply-weights.ts';
import { sameWords } from './same-words.ts';
import type { Moment } from './situation.ts';

/** Replies offered at most: as many as there are number keys within reach. */
const MOST = 5;
/** Log-odds of a template for which nothing speaks. */
const PRIOR = -2.2;
/** Replies less probable than this are not offered … */
const LEAST = 0.12;
/** … unless nothing is better: a buyer who waits for an answer is never left without one. */
const AT_LEAST = 2;
/** Log-odds from which what a reply is for is enough to offer it. */
const GROUND = 0.3;
/** Likeness of two texts from which they say the same. */
const SAME = 0.6;

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
	/** What this seller's choices taught. */
	taste?: ReplyTaste;
	/** The seller's own messages here, the newest last: what was said is not offered again. */
	said?: readonly string[];
	/** The site, for its length limit. */
	site?: string;
	/** Which wordings this buyer read last. */
	wording?: WordingTurn | undefined;
	/** Other weights than the shipped ones: for measuring. */
	weights?: ReplyWeights;
}

/** What may be offered: in the buyer's language, no cheer for an upset buyer and, unless `anyway`, only what something speaks for. */
function candidatesOf(moment: Moment, context: ReplyContext, anyway: boolean): Candidate[] {
	return context.templates
		.filter((template) => template.language === moment.language && !(moment.upset && isCheerful(template)))
		.map((template) => ({
			template,
			pulls: pullsOf(template, moment, context.uses[template.id] ?? 0, context.taste, context.weights),
		}))
		.filter(({ pulls }) => anyway || pulls.some(({ ground, weight }) => ground && weight >= GROUND));
}

type Written = Pick<Reply, 'text' | 'missing' | 'cursor' | 'picks'>;

/** Writes a template with what is known. Null where it cannot be written, goes below the shop's lowest price or is longer than the site takes. */
function writer(context: ReplyContext) {
	const limit = context.site === undefined ? undefined : LENGTH_LIMITS[context.site]?.most;
	const { now, utcOffsetMinutes } = context;
	const partials = partialsOf(context.templates);
	return (template: Template): { written: Written; cost: number } | null => {
		const rendered = renderTemplate(template, context.values, {
			now,
			utcOffsetMinutes,
			partials,
			...wordingFor(template.id, context.wording),
		});
		if (!rendered.ok) return null;
		if (limit !== undefined && rendered.text.length > limit) return null;
		if (context.floor && lowOffers(rendered.text, context.floor, context.about).length > 0) return null;
		const missing = [...new Set(rendered.missing.map((mark) => mark.name))];
		const weights = context.weights ?? REPLY_WEIGHTS;
		const again = context.said?.some((text) => sameWords(text, rendered.text) >= SAME) ?? false;
		const cost = weights.missing * Math.min(2, missing.length) + (again ? weights['said-already'] : 0);
		const { text, cursor, picks } = rendered;
		const written = { text, missing, ...(cursor !== undefined && { cursor }), picks };
		return { written, cost };
	};
}

function replyOf(template: Template, written: Written, p: number, reasons: readonly Phrase[]): Reply {
	const { id: templateId, title, language, favourite } = template;
	const [reason = { key: 'reply.reason.used' }] = reasons;
	return {
		templateId,
		title,
		language,
		p,
		reason,
		reasons: [...reasons],
		...written,
		...(favourite && { favourite }),
	};
}

function pick(moment: Moment, context: ReplyContext, limits: PickLimits, anyway = false): Reply[] {
	return pickReplies(candidatesOf(moment, context, anyway), PRIOR, limits, writer(context)).map(
		({ template, written, p, reasons }) => replyOf(template, written, p, reasons),
	);
}

/** The replies for this moment, best first, at most {@link MOST}, in the buyer's language, written out with what is known, for different things where possible. */
export function suggestReplies(moment: Moment, context: ReplyContext): Reply[] {
	return pick(moment, context, { most: MOST, least: LEAST, atLeast: moment.buyerSpokeLast ? AT_LEAST : 0 });
}

/** The best of some templates for this moment, however little speaks for them: for a step of a playbook. */
export function repliesAmong(
	moment: Moment,
	templates: readonly Template[],
	context: ReplyContext,
	most: number,
): Reply[] {
	return pick(moment, { ...context, templates }, { most, least: 0, atLeast: most }, true);
}

/**
 * The best replies that take one step of the complaint's way, whether or not it is the one due: for the guided card. Only templates of that step; ranked
 * like all others for the person, the cause and what the buyer wants.
 */
export function repliesForStep(
	moment: Moment,
	step: ComplaintStep,
	context: ReplyContext,
	most = 2,
): Reply[] {
	const templates = context.templates.filter(({ situation }) => situation.complaintSteps?.includes(step));
	const { complaint } = moment.profile;
	const profile = complaint
		? { ...moment.profile, complaint: { ...complaint, nextStep: step } }
		: moment.profile;
	const there: Moment = { ...moment, profile, steps: [{ id: step, p: 1 }] };
	return repliesAmong(there, templates, context, most);
}
