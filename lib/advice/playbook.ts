import type { Phrase, Playbook, PlaybookStep } from '../chat/assessment.ts';
import type { EngineMessage, OrderFact } from '../chat/conversation.ts';
import type { MessageSignals } from '../chat/signals.ts';
import { COMPLAINT_STEPS, type ComplaintStep } from '../chat/vocabulary.ts';
import type { Template } from '../templates/template.ts';
import { haggleWay } from './playbook-haggle.ts';
import { objectionWay } from './playbook-objection.ts';
import { unpaidWay } from './playbook-unpaid.ts';
import { type ReplyContext, repliesAmong, repliesForStep } from './replies.ts';
import type { Moment } from './situation.ts';

/** A way through a difficult moment before its replies are chosen. */
export interface Way {
	kind: Playbook['kind'];
	steps: readonly { id: string; done: boolean; fits: (template: Template) => boolean }[];
	/** The id of the step that the seller's next message should take. */
	next: string;
	missing: Phrase[];
	facts: Phrase[];
}

/** What a way is found from. */
export interface WayInput {
	moment: Moment;
	context: ReplyContext;
	messages: readonly EngineMessage[];
	signals: Readonly<Record<string, MessageSignals>>;
	orders: readonly OrderFact[];
	now: number;
}

/** Replies offered for a step: more stand in the list of replies, which ranks the due step's first. */
const MOST = 1;

/**
 * The way through what is difficult now, step by step, with a reply for each (domain.md section 4): a complaint before bargaining, bargaining before an
 * objection, and an unpaid order where none of these is going on. Null where nothing is difficult.
 */
export function playbookFor(input: WayInput): Playbook | null {
	const { moment, context } = input;
	if (moment.profile.complaint) return complaintBook(input, moment.profile.complaint.nextStep);
	const way = haggleWay(input) ?? objectionWay(input) ?? unpaidWay(input);
	if (!way) return null;
	const steps = way.steps.map(({ id, done, fits }): PlaybookStep => {
		const next = id === way.next;
		const replies = repliesAmong(moment, context.templates.filter(fits), context, MOST);
		return { id, done: done && !next, next, replies };
	});
	return { kind: way.kind, steps, missing: way.missing, facts: way.facts };
}

function complaintBook({ moment, context, messages, orders }: WayInput, next: ComplaintStep): Playbook {
	const done = moment.profile.complaint?.done ?? [];
	const steps = COMPLAINT_STEPS.map(
		(id): PlaybookStep => ({
			id,
			// A step can come up again: what is to be done next is not shown as done.
			done: done.includes(id) && id !== next,
			next: id === next,
			replies: repliesForStep(moment, id, context, MOST),
		}),
	);
	return { kind: 'complaint', steps, missing: complaintGaps(moment, messages, orders), facts: [] };
}

/** Attachments as marketplaces and their exports write them. */
const PICTURE = /\[(?:图片|圖片|照片|视频|影片|photo|picture|image|video)s?\]/i;

/** What the seller does not know yet and will need to settle a complaint. */
function complaintGaps(
	{ profile }: Moment,
	messages: readonly EngineMessage[],
	orders: readonly OrderFact[],
): Phrase[] {
	const { complaint } = profile;
	if (!complaint) return [];
	const gaps: Phrase[] = [];
	if (orders.length === 0) gaps.push({ key: 'playbook.complaint.missing.order' });
	if (!complaint.cause) gaps.push({ key: 'playbook.complaint.missing.cause' });
	const shown = messages.some(({ from, text }) => from === 'buyer' && PICTURE.test(text));
	if (!shown && (!complaint.cause || complaint.cause.id === 'product'))
		gaps.push({ key: 'playbook.complaint.missing.photo' });
	if (complaint.wants.length === 0) gaps.push({ key: 'playbook.complaint.missing.wants' });
	const at = COMPLAINT_STEPS.indexOf(complaint.nextStep);
	// Once a solution is agreed on, nothing of this holds the seller up any more.
	return at >= COMPLAINT_STEPS.indexOf('close') ? [] : gaps;
}
