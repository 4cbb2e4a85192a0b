import { UserRound } from 'lucide-preact';
import type { Profile } from '../../lib/chat/assessment.ts';
import { TYPE_SCHEMES, type TypeScheme } from '../../lib/chat/vocabulary.ts';
import { Card } from '../ui/Card.tsx';
import { useUi } from '../ui/context.ts';
import { BeliefRow } from './BeliefRow.tsx';
import { correctionFor } from './belief-words.ts';
import { useConversation } from './conversation-context.ts';
import { ReasonRow } from './ReasonRow.tsx';

const SCHEMES = Object.keys(TYPE_SCHEMES) as TypeScheme[];

/** Who the buyer is: the strongest type of each scheme, what moves them, and where they stand as a customer. */
export function TypesCard({ profile }: { profile: Profile }) {
	const { words } = useUi();
	const { buyer } = useConversation();
	const corrected = (scheme: 'lifecycle' | 'attitude' | 'demand') =>
		correctionFor(buyer?.corrections ?? [], scheme) !== undefined;
	const { value, churnRisk } = profile;
	return (
		<Card title={words.t('types.title')} icon={UserRound}>
			<div class="rapport-beliefs">
				{SCHEMES.map((scheme) => (
					<BeliefRow key={scheme} scheme={scheme} beliefs={profile.types[scheme]} />
				))}
				<BeliefRow scheme="motive" beliefs={profile.motives} />
				{(['demand', 'attitude', 'lifecycle'] as const).map((scheme) => {
					const belief = profile[scheme];
					if (!belief && !corrected(scheme)) return null;
					return <BeliefRow key={scheme} scheme={scheme} beliefs={belief ? [belief] : []} />;
				})}
				{value && (
					<ReasonRow
						label={words.t('value.label')}
						value={words.t(`tier.${value.tier}`)}
						aside={words.t('value.scores', { r: value.recency, f: value.frequency, m: value.monetary })}
						reasons={value.reasons}
					/>
				)}
				{churnRisk && churnRisk.p >= 0.3 && (
					<ReasonRow
						label={words.t('churn.label')}
						value={words.t(churnRisk.p >= 0.6 ? 'churn.high' : 'churn.some')}
						reasons={churnRisk.reasons}
						note={words.t('churn.context')}
					/>
				)}
			</div>
		</Card>
	);
}
