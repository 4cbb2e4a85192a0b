import type { Belief, BeliefScheme } from '../../lib/chat/assessment.ts';
import { beliefKey, confidence, isMany } from '../ui/belief-words.ts';
import { useUi } from '../ui/context.ts';
import { AddToList, CorrectExclusive, CorrectOne } from './CorrectBelief.tsx';
import { EvidenceList } from './EvidenceList.tsx';

interface Props {
	scheme: BeliefScheme;
	beliefs: readonly Belief[];
}

/** Why a belief is held, and the seller's say on it. */
export function BeliefPanel({ scheme, beliefs }: Props) {
	const { words } = useUi();
	if (isMany(scheme)) {
		return (
			<>
				{beliefs.map((belief) => (
					<div key={belief.id} class="rapport-belief-one">
						<p class="rapport-belief-name">
							<strong>{words.t(beliefKey(scheme, belief.id))}</strong>{' '}
							<span class="rapport-muted">
								{words.t(belief.pinned ? 'belief.yours' : confidence(belief).key)}
							</span>
						</p>
						<EvidenceList evidence={belief.evidence} />
						<CorrectOne scheme={scheme} belief={belief} />
					</div>
				))}
				{beliefs.length === 0 && <p class="rapport-muted">{words.t('why.nothing')}</p>}
				<AddToList scheme={scheme} beliefs={beliefs} />
			</>
		);
	}
	const [strongest, ...others] = beliefs;
	return (
		<>
			{strongest ? (
				<EvidenceList evidence={strongest.evidence} />
			) : (
				<p class="rapport-muted">{words.t('why.nothing')}</p>
			)}
			{others.length > 0 && (
				<p class="rapport-muted rapport-small">
					{words.t('why.also', {
						names: words.list(others.map((belief) => words.t(beliefKey(scheme, belief.id)))),
					})}
				</p>
			)}
			<CorrectExclusive scheme={scheme} strongest={strongest} />
		</>
	);
}
