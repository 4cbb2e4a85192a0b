import type { Assessment, OpenQuestion, SuggestedTask } from '../chat/assessment.ts';
import type { MessageSignals } from '../chat/signals.ts';
import { beliefContext } from '../profile/believe.ts';
import { profileFrom } from '../profile/build-profile.ts';
import { gatherSightings, gatheringOf } from '../profile/gather-sightings.ts';
import type { ProfileInput } from '../profile/profile-input.ts';
import { DEFAULT_THRESHOLDS } from '../profile/thresholds.ts';
import { openQuestions } from '../signals/open-questions.ts';
import type { AssessInput } from './assess-input.ts';
import { buyerLanguage, replyLanguage } from './buyer-language.ts';
import { heedSeller } from './heed-seller.ts';
import { knownValues } from './known-values.ts';
import { readConversation } from './read-conversation.ts';
import { suggestReplies } from './replies.ts';
import { intentsOf, isUpset, type Moment, newestRun } from './situation.ts';
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
		earlier: input.earlier,
		corrections: input.corrections,
		openQuestions: questions.map((question) => question.message),
		now: input.now,
		thresholds: input.thresholds ?? DEFAULT_THRESHOLDS,
		local: input.local,
		memory: input.memory,
	};
}

/**
 * Everything the engine says about a conversation at one moment. Pure: the same input gives the same assessment. It runs with
 * no orders, no templates and no messages; what is unknown is then said to be unknown.
 */
export function assess(input: AssessInput): Assessment {
	const fallback = input.language ?? 'en';
	const signals = heedSeller(input.messages, readConversation(input), input);
	const questions = openQuestions(input.messages, signals);
	const profileInput = profileInputOf(input, signals, questions);
	const gathering = gatheringOf(profileInput);
	const context = beliefContext(profileInput, gatherSightings(profileInput, gathering));
	const profile = profileFrom(profileInput, gathering, context);
	const language = buyerLanguage(input.messages, signals, fallback);
	const run = newestRun(input.messages);
	const intents = intentsOf(run, signals);
	const utcOffsetMinutes = input.utcOffsetMinutes ?? 0;
	const tasks = suggestTasks(
		{ messages: input.messages, signals, orders: input.orders, profile, now: input.now, utcOffsetMinutes },
		context,
		questions,
		input.handledTaskKeys ?? [],
	);
	const moment: Moment = {
		language: replyLanguage(language, fallback),
		profile,
		intents: intentsOf([...run, ...questions.map((question) => question.message)], signals),
		openQuestions: questions,
		tasks: tasks.map((task) => task.kind),
		buyerSpokeLast:
			input.messages.findLast(({ from }) => from === 'buyer' || from === 'seller')?.from === 'buyer',
		upset: isUpset(profile, intents),
	};
	return {
		language,
		signals,
		intents,
		profile,
		strategy: strategyFor(moment),
		replies: suggestReplies(moment, {
			templates: input.templates,
			values: knownValues(input.values, input.buyer, input.orders, signals),
			uses: input.uses ?? {},
			now: input.now,
			utcOffsetMinutes,
			floor: input.floor,
			about: input.messages
				.slice(-10)
				.map(({ text }) => text)
				.join('\n'),
		}),
		tasks: withTemplates(tasks, input, moment),
		openQuestions: questions,
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
