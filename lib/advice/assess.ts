import type { Assessment, OpenQuestion, Profile, SuggestedTask } from '../chat/assessment.ts';
import { newestOrder } from '../chat/newest-order.ts';
import type { IntentSignal, MessageSignals } from '../chat/signals.ts';
import type { Language } from '../chat/vocabulary.ts';
import { type BeliefContext, beliefContext } from '../profile/believe.ts';
import { profileFrom } from '../profile/build-profile.ts';
import { gatheringOf, gatherSightings } from '../profile/gather-sightings.ts';
import { weigh } from '../profile/log-odds.ts';
import type { ProfileInput } from '../profile/profile-input.ts';
import { DEFAULT_THRESHOLDS } from '../profile/thresholds.ts';
import { COMPLAINT_STEP } from '../profile/weights/complaint.ts';
import { openQuestions } from '../signals/open-questions.ts';
import type { AssessInput } from './assess-input.ts';
import { buyerLanguage, replyLanguage } from './buyer-language.ts';
import { heedSeller } from './heed-seller.ts';
import { knownValues } from './known-values.ts';
import { playbookFor } from './playbook.ts';
import { readConversation } from './read-conversation.ts';
import { type ReplyContext, suggestReplies } from './replies.ts';
import { toneWanted } from './reply-tone.ts';
import { earlierIntents, intentsOf, isUpset, type Moment, newestRun } from './situation.ts';
import { strategyFor } from './strategy.ts';
import { suggestTasks } from './tasks.ts';

/** What the profile is built from, of what an assessment is given; `signals` are those after the seller's word. */
export function profileInputOf(
	input: AssessInput,
	signals: Readonly<Record<string, MessageSignals>>,
	questions: readonly OpenQuestion[],
): ProfileInput {
	return {
		messages: input.messages,
		signals,
		orders: input.orders,
		ordersUnknown: input.ordersUnknown,
		earlier: input.earlier,
		corrections: input.corrections,
		openQuestions: questions.map((question) => question.message),
		now: input.now,
		thresholds: input.thresholds ?? DEFAULT_THRESHOLDS,
		local: input.local,
		memory: input.memory,
	};
}

/** A conversation read through: the moment that replies answer to, and what is needed to write them out. */
export interface ReadMoment {
	moment: Moment;
	context: ReplyContext;
	signals: Record<string, MessageSignals>;
	/** Intents of the newest run of buyer messages alone. */
	intents: IntentSignal[];
	language: Language;
	tasks: SuggestedTask[];
}

/** The steps of a complaint by how probable each is as the next; none without a complaint. */
function stepOdds(profile: Profile, beliefs: BeliefContext): Moment['steps'] {
	if (!profile.complaint) return undefined;
	const odds = weigh(COMPLAINT_STEP, beliefs.sightings, beliefs.layers);
	const sum = odds.reduce((total, { p }) => total + p, 0);
	return sum > 0 ? odds.map(({ id, p }) => ({ id, p: p / sum })) : [{ id: profile.complaint.nextStep, p: 1 }];
}

/** Reads a conversation: everything but the replies themselves. */
export function readMoment(input: AssessInput): ReadMoment {
	const fallback = input.language ?? 'en';
	const { messages, orders, now } = input;
	const signals = heedSeller(messages, readConversation(input), input);
	const questions = openQuestions(messages, signals);
	const profileInput = profileInputOf(input, signals, questions);
	const gathering = gatheringOf(profileInput);
	const beliefs = beliefContext(profileInput, gatherSightings(profileInput, gathering));
	const profile = profileFrom(profileInput, gathering, beliefs);
	const language = buyerLanguage(messages, signals, fallback);
	const run = newestRun(messages);
	const open = questions.map((question) => question.message);
	const intents = intentsOf(run, signals);
	const upset = isUpset(profile, intents);
	const utcOffsetMinutes = input.utcOffsetMinutes ?? 0;
	const tasks = suggestTasks(
		{ messages, signals, orders, profile, now, utcOffsetMinutes },
		beliefs,
		questions,
		input.handledTaskKeys ?? [],
	);
	const moment: Moment = {
		language: replyLanguage(language, fallback),
		profile,
		intents: intentsOf([...run, ...open], signals),
		openQuestions: questions,
		tasks: tasks.map((task) => task.kind),
		buyerSpokeLast: messages.findLast(({ from }) => from === 'buyer' || from === 'seller')?.from === 'buyer',
		upset,
		openIntents: new Set(intentsOf(open, signals).map(({ id }) => id)),
		earlierIntents: earlierIntents(messages, run, signals),
		said: messages
			.flatMap(({ id, text }) => (run.includes(id) || open.includes(id) ? text : []))
			.join('\n')
			.toLowerCase(),
		steps: stepOdds(profile, beliefs),
		orderStatus: newestOrder(orders)?.status ?? null,
		tone: toneWanted(profile, messages, signals, upset),
	};
	const context: ReplyContext = {
		templates: input.templates,
		values: knownValues(input.values, { ...input.buyer, language }, orders, signals),
		uses: input.uses ?? {},
		now,
		utcOffsetMinutes,
		floor: input.floor,
		about: messages
			.slice(-10)
			.map(({ text }) => text)
			.join('\n'),
		taste: input.taste,
		said: messages.flatMap(({ from, text }) => (from === 'seller' ? text : [])).slice(-20),
		site: input.site,
		wording: input.wording,
	};
	return { moment, context, signals, intents, language, tasks };
}

/**
 * Everything the engine says about a conversation at one moment. Pure: the same input gives the same assessment. It runs with
 * no orders, no templates and no messages; what is unknown is then said to be unknown.
 */
export function assess(input: AssessInput): Assessment {
	const { moment, context, signals, intents, language, tasks } = readMoment(input);
	return {
		language,
		signals,
		intents,
		profile: moment.profile,
		strategy: strategyFor(moment),
		replies: suggestReplies(moment, context),
		playbook: playbookFor({
			moment,
			context,
			signals,
			messages: input.messages,
			orders: input.orders,
			now: input.now,
		}),
		tasks: withTemplates(tasks, input, moment),
		openQuestions: [...moment.openQuestions],
	};
}

/** Gives each task the template for it in the buyer's language; one that also fits the complaint's step or the newest intents first. */
function withTemplates(tasks: readonly SuggestedTask[], input: AssessInput, moment: Moment): SuggestedTask[] {
	const usable = input.templates.filter((template) => template.language === moment.language);
	const wanted = new Set(moment.intents.map((intent) => intent.id));
	const step = moment.profile.complaint?.nextStep;
	return tasks.map((task) => {
		const fitting = usable.filter(({ situation }) => situation.tasks?.includes(task.kind));
		const best =
			fitting.find(
				({ situation }) => step && task.kind === 'complaint' && situation.complaintSteps?.includes(step),
			) ??
			fitting.find(({ situation }) => situation.intents?.some((id) => wanted.has(id))) ??
			fitting[0];
		return { ...task, templateId: best?.id ?? null };
	});
}
