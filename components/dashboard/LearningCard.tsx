import { Brain, RotateCcw } from 'lucide-preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BeliefScheme } from '../../lib/chat/assessment.ts';
import type { LearnedRow, LearningResults } from '../../lib/messaging/learning-requests.ts';
import { beliefKey } from '../ui/belief-words.ts';
import { Card } from '../ui/Card.tsx';
import { useUi } from '../ui/context.ts';
import { UserText } from '../ui/UserText.tsx';
import { useSend } from '../ui/use-send.ts';

/** What the seller's corrections taught, in words, and a way to have it forgotten. */
export function LearningCard() {
	const { words, tell } = useUi();
	const send = useSend();
	const [learned, setLearned] = useState<LearningResults['learning/get'] | null>(null);
	const load = useCallback(async () => setLearned((await send({ type: 'learning/get' })) ?? null), [send]);
	useEffect(() => void load(), [load]);
	const reset = async () => {
		const before = await send({ type: 'learning/reset' });
		if (!before) return;
		await load();
		tell(words.t('learning.reset.done'), async () => {
			await send({ type: 'learning/restore', since: before.since });
			await load();
		});
	};
	return (
		<Card title={words.t('learning.title')} icon={Brain}>
			<div class="rapport-stack">
				<p class="rapport-muted rapport-small">{words.t('learning.about')}</p>
				<p>
					{learned && learned.corrections > 0
						? words.t('learning.count', { count: learned.corrections })
						: words.t('learning.none')}
				</p>
				{learned && learned.corrections > 0 && learned.rows.length === 0 && (
					<p class="rapport-muted">{words.t('learning.too-few')}</p>
				)}
				{learned && learned.rows.length > 0 && (
					<ul class="rapport-list" aria-label={words.t('learning.list')}>
						{learned.rows.map((row) => (
							<LearnedLine key={`${row.scheme} ${row.id}`} row={row} />
						))}
					</ul>
				)}
				{learned && learned.corrections > 0 && (
					<div class="rapport-actions">
						<button type="button" class="rapport-button" onClick={reset}>
							<RotateCcw size={14} aria-hidden="true" /> {words.t('learning.reset')}
						</button>
					</div>
				)}
			</div>
		</Card>
	);
}

function LearnedLine({ row }: { row: LearnedRow }) {
	const { words } = useUi();
	const name = words.t(beliefKey(row.scheme as BeliefScheme, row.id));
	return (
		<li>
			<span class="rapport-muted">{words.t(`scheme.${row.scheme}`)}</span>{' '}
			{words.t(row.more ? 'learning.more' : 'learning.less', { name })}
			{row.words.length > 0 && (
				<>
					{' '}
					<span class="rapport-muted rapport-small">
						<UserText text={words.t('learning.words', { words: words.list(row.words) })} max={160} />
					</span>
				</>
			)}
		</li>
	);
}
