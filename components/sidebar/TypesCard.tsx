import { UserRound } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Profile } from '../../lib/chat/assessment.ts';
import { TYPE_SCHEMES, type TypeScheme } from '../../lib/chat/vocabulary.ts';
import { correctionFor } from '../ui/belief-words.ts';
import { Card } from '../ui/Card.tsx';
import { useUi } from '../ui/context.ts';
import { BeliefRow } from './BeliefRow.tsx';
import { useConversation } from './conversation-context.ts';
import { ReasonRow } from './ReasonRow.tsx';

const SCHEMES = Object.keys(TYPE_SCHEMES) as TypeScheme[];

/** Who the buyer is: the strongest type of each scheme, what moves them, and where they stand as a customer. */
export function TypesCard({ profile }: { profile: Profile }) {
	const { words } = useUi();
	const [more, setMore] = useState(false);
	return (
		<Card
			title={words.t('types.title')}
			icon={UserRound}
			aside={
				<button type="button" class="rapport-link" aria-expanded={more} onClick={() => setMore(!more)}>
					{words.t(more ? 'types.less' : 'types.more')}
				</button>
			}
		>
			<div class="rapport-beliefs">
				{SCHEMES.map((scheme) => (
					<BeliefRow key={scheme} scheme={scheme} beliefs={profile.types[scheme]} />
				))}
				<BeliefRow scheme="motive" beliefs={profile.motives} />
				<Standing profile={profile} more={more} />
			</div>
		</Card>
	);
}

/** Churn risk from which it is worth the seller's attention without asking, and from which it is called high. */
const RISK_SHOWN = 0.5;
const RISK_HIGH = 0.6;

/** The buyer as a customer. Signs of trouble are always shown; the rest, partly named in the header, on request. */
function Standing({ profile, more }: { profile: Profile; more: boolean }) {
	const { words } = useUi();
	const { buyer } = useConversation();
	const { value, churnRisk, attitude } = profile;
	const warns = attitude?.id === 'complaining' || attitude?.id === 'silently-dissatisfied';
	return (
		<>
			{(['attitude', 'demand', 'lifecycle'] as const).map((scheme) => {
				const belief = profile[scheme];
				const corrected = correctionFor(buyer?.corrections ?? [], scheme) !== undefined;
				if (!more && !(scheme === 'attitude' && warns)) return null;
				return belief || corrected || more ? (
					<BeliefRow key={scheme} scheme={scheme} beliefs={belief ? [belief] : []} />
				) : null;
			})}
			{value && more && (
				<ReasonRow
					label={words.t('buyer.value')}
					value={words.t(`tier.${value.tier}`)}
					aside={words.t('buyer.value.scores', { r: value.recency, f: value.frequency, m: value.monetary })}
					reasons={value.reasons}
				/>
			)}
			{churnRisk && (more || churnRisk.p >= RISK_SHOWN) && (
				<ReasonRow
					label={words.t('buyer.churn')}
					value={words.t(
						churnRisk.p >= RISK_HIGH
							? 'buyer.churn.high'
							: churnRisk.p >= 0.3
								? 'buyer.churn.some'
								: 'buyer.churn.low',
					)}
					reasons={churnRisk.reasons}
					note={words.t('buyer.churn.context')}
				/>
			)}
		</>
	);
}
