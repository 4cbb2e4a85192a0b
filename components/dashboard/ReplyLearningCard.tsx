import { ArrowDown, ArrowUp, RotateCcw, Sparkles } from 'lucide-preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LearnedReplies } from '../../lib/messaging/learning-requests.ts';
import { Card } from '../ui/Card.tsx';
import { useUi } from '../ui/context.ts';
import { UserText } from '../ui/UserText.tsx';
import { useSend } from '../ui/use-send.ts';

/** What the seller's choices of replies taught, in words, which templates rose or fell, and a way to have it forgotten. */
export function ReplyLearningCard() {
	const { words, tell } = useUi();
	const send = useSend();
	const [learned, setLearned] = useState<LearnedReplies | null>(null);
	const load = useCallback(
		async () => setLearned((await send({ type: 'reply-learning/get' })) ?? null),
		[send],
	);
	useEffect(() => void load(), [load]);
	const reset = async () => {
		const before = await send({ type: 'reply-learning/reset' });
		if (!before) return;
		await load();
		tell(words.t('taste.reset.done'), async () => {
			await send({ type: 'reply-learning/restore', since: before.since });
			await load();
		});
	};
	const some = learned !== null && learned.choices > 0;
	return (
		<Card title={words.t('taste.title')} icon={Sparkles} kind="taste">
			<div class="rapport-stack">
				<p class="rapport-muted rapport-small">{words.t('taste.about')}</p>
				<p>
					{some ? words.t('taste.count', { count: learned.choices }) : words.t('taste.none')}{' '}
					{some && learned.edited > 0 && words.t('taste.edited', { count: learned.edited })}
				</p>
				{some && <Learned learned={learned} />}
				{some && (
					<div class="rapport-actions">
						<button type="button" class="rapport-button" onClick={reset}>
							<RotateCcw size={14} aria-hidden="true" /> {words.t('taste.reset')}
						</button>
					</div>
				)}
			</div>
		</Card>
	);
}

function Learned({ learned: { ways, templates } }: { learned: LearnedReplies }) {
	const { words } = useUi();
	if (ways.length + templates.length === 0) return <p class="rapport-muted">{words.t('taste.few')}</p>;
	return (
		<>
			{ways.length > 0 && (
				<ul class="rapport-list" aria-label={words.t('taste.ways')}>
					{ways.map(({ id, more }) => (
						<li key={id}>
							{words.t(more ? 'taste.more' : 'taste.less', {
								name: words.t(`taste.${id.replace(':', '.')}`),
							})}
						</li>
					))}
				</ul>
			)}
			{templates.length > 0 && (
				<ul class="rapport-list" aria-label={words.t('taste.templates')}>
					{templates.map((row) => (
						<TemplateLine key={`${row.point} ${row.title}`} row={row} />
					))}
				</ul>
			)}
		</>
	);
}

function TemplateLine({ row: { title, used, point, more } }: { row: LearnedReplies['templates'][number] }) {
	const { words } = useUi();
	const Arrow = more ? ArrowUp : ArrowDown;
	const facts = [
		...(point !== null && point !== 'any' ? [words.t('taste.at', { point: words.t(pointKey(point)) })] : []),
		...(used > 0 ? [words.t('taste.used', { count: used })] : []),
	];
	return (
		<li>
			<Arrow size={14} role="img" aria-label={words.t(more ? 'taste.up' : 'taste.down')} />{' '}
			<UserText text={title} max={80} /> <span class="rapport-muted rapport-small">{facts.join(' · ')}</span>
		</li>
	);
}

/** The name of a kind of moment: `intent.haggle`, `step.apologise`, `task.quote`. */
const pointKey = (point: string): string => (point.startsWith('step.') ? `complaint.${point}` : point);
