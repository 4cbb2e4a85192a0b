import {
	Angry,
	CircleHelp,
	Compass,
	Frown,
	type LucideIcon,
	Meh,
	Minus,
	Smile,
	TrendingDown,
	TrendingUp,
} from 'lucide-preact';
import type { Assessment, Profile } from '../../lib/chat/assessment.ts';
import type { EmotionId } from '../../lib/chat/vocabulary.ts';
import { correctionFor } from '../ui/belief-words.ts';
import { useUi } from '../ui/context.ts';
import { UserText } from '../ui/UserText.tsx';
import { BeliefRow } from './BeliefRow.tsx';
import { Changes } from './Changes.tsx';
import { useConversation } from './conversation-context.ts';
import { IntentChips } from './IntentChips.tsx';
import { MoodLine } from './MoodLine.tsx';
import { MoodWords } from './MoodWords.tsx';

const FACES: Record<EmotionId, LucideIcon> = {
	anger: Angry,
	anxiety: Frown,
	disappointment: Frown,
	impatience: Frown,
	confusion: Meh,
	delight: Smile,
	gratitude: Smile,
	neutral: Meh,
};
const GOOD: readonly EmotionId[] = ['delight', 'gratitude'];
const TRENDS = { rising: TrendingUp, falling: TrendingDown, steady: Minus };
/** Open questions drawn; the rest is counted. */
const MOST_QUESTIONS = 4;

/** What is going on: mood, wishes, where they stand, how to treat them now, and what is still unanswered. */
export function NowCard({ assessment }: { assessment: Assessment }) {
	const { words } = useUi();
	const { profile, intents, strategy } = assessment;
	return (
		<section class="rapport-card rapport-now" aria-label={words.t('now.title')}>
			<Mood mood={profile.mood} />
			<Changes />
			<IntentChips intents={intents} />
			{strategy.length > 0 && (
				<div class="rapport-strategy">
					<Compass size={15} aria-hidden="true" />
					<h3 class="rapport-visually-hidden">{words.t('strategy.title')}</h3>
					<ul>
						{strategy.map((line) => (
							<li key={line.key}>{words.phrase(line)}</li>
						))}
					</ul>
				</div>
			)}
			<Standing profile={profile} />
			<OpenQuestions questions={assessment.openQuestions} />
		</section>
	);
}

function Mood({ mood }: { mood: Profile['mood'] }) {
	const { words } = useUi();
	const Face = FACES[mood.now.id];
	const Trend = mood.trend && TRENDS[mood.trend];
	const kind = mood.now.id === 'neutral' ? 'calm' : GOOD.includes(mood.now.id) ? 'good' : 'bad';
	return (
		<div class={`rapport-mood rapport-mood-${kind}`}>
			<Face size={26} aria-hidden="true" />
			<div class="rapport-mood-words">
				<MoodWords mood={mood} />
				{mood.trend && Trend && (
					<p class="rapport-small rapport-muted">
						<Trend size={13} aria-hidden="true" /> {words.t(`mood.trend.${mood.trend}`)}
					</p>
				)}
			</div>
			<MoodLine line={mood.line} trend={mood.trend} />
		</div>
	);
}

/** Phase, stage, worries and objections, where there is something to say. */
function Standing({ profile }: { profile: Profile }) {
	const { buyer } = useConversation();
	const rows = [
		{ scheme: 'phase' as const, beliefs: profile.phase ? [profile.phase] : [] },
		{ scheme: 'stage' as const, beliefs: profile.stage ? [profile.stage] : [] },
		{ scheme: 'worry' as const, beliefs: profile.worries },
		{ scheme: 'objection' as const, beliefs: profile.objections },
		// A complaint has a card of its own; one that the seller dismissed can be taken up again here.
		...(profile.complaint ? [] : [{ scheme: 'complaint-cause' as const, beliefs: [] }]),
	];
	const shown = rows.filter(
		({ scheme, beliefs }) =>
			beliefs.length > 0 ||
			scheme === 'stage' ||
			buyer?.corrections.some((c) => c.scheme === scheme) ||
			correctionFor(buyer?.corrections ?? [], scheme),
	);
	return (
		<div class="rapport-beliefs">
			{shown.map(({ scheme, beliefs }) => (
				<BeliefRow key={scheme} scheme={scheme} beliefs={beliefs} />
			))}
		</div>
	);
}

function OpenQuestions({ questions }: { questions: Assessment['openQuestions'] }) {
	const { words } = useUi();
	const { messages, showMessage } = useConversation();
	if (questions.length === 0) return null;
	return (
		<div class="rapport-questions">
			<h3 class="rapport-visually-hidden">{words.t('questions.title', { count: questions.length })}</h3>
			<ul>
				{questions.slice(0, MOST_QUESTIONS).map((question) => (
					<li key={question.message}>
						<CircleHelp size={15} aria-hidden="true" />
						{messages.has(question.message) ? (
							<button
								type="button"
								class="rapport-quote"
								title={words.t('why.show')}
								onClick={() => showMessage(question.message)}
							>
								<UserText text={question.text} max={160} />
							</button>
						) : (
							<UserText text={question.text} max={160} />
						)}
					</li>
				))}
			</ul>
			{questions.length > MOST_QUESTIONS && (
				<p class="rapport-muted rapport-small">
					{words.t('questions.more', { count: questions.length - MOST_QUESTIONS })}
				</p>
			)}
		</div>
	);
}
