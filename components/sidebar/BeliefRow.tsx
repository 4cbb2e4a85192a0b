import { ChevronDown, Pin } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import type { Belief, BeliefScheme } from '../../lib/chat/assessment.ts';
import { beliefKey, confidence, correctionFor, isMany } from '../ui/belief-words.ts';
import { useUi } from '../ui/context.ts';
import { BeliefPanel } from './BeliefPanel.tsx';
import { ChangedMark } from './Changes.tsx';
import { ConfidenceMeter } from './ConfidenceMeter.tsx';
import { CorrectBeliefMenu } from './CorrectBeliefMenu.tsx';
import { useConversation } from './conversation-context.ts';

interface Props {
	scheme: BeliefScheme;
	/** Asserted beliefs, strongest first; empty means "don't know". */
	beliefs: readonly Belief[];
}

/** Names shown on the row of a list scheme before the rest is counted. */
const NAMED = 3;

/** One scheme as a small cell: its name, what is believed, how surely. Opens to say why, and to be corrected in place. */
export function BeliefRow({ scheme, beliefs }: Props) {
	const { words } = useUi();
	const [open, setOpen] = useState(false);
	const panelId = useId();
	const strongest = beliefs[0];
	return (
		<>
			<div class="rapport-belief-cell">
				<button
					type="button"
					class="rapport-belief-row"
					aria-expanded={open}
					aria-controls={open ? panelId : undefined}
					onClick={() => setOpen(!open)}
				>
					<span class="rapport-belief-scheme">
						{words.t(`scheme.${scheme}`)} <ChangedMark scheme={scheme} />
					</span>{' '}
					<BeliefValue scheme={scheme} beliefs={beliefs} />{' '}
					<RowConfidence scheme={scheme} strongest={strongest} />
					<ChevronDown class="rapport-chevron" size={14} aria-hidden="true" />
				</button>
				<CorrectBeliefMenu scheme={scheme} beliefs={beliefs} />
			</div>
			{open && (
				<div class="rapport-belief-panel" id={panelId}>
					<BeliefPanel scheme={scheme} beliefs={beliefs} />
				</div>
			)}
		</>
	);
}

function BeliefValue({ scheme, beliefs }: Props) {
	const { words } = useUi();
	const { buyer } = useConversation();
	if (beliefs.length === 0) {
		const none = correctionFor(buyer?.corrections ?? [], scheme)?.value === null;
		return (
			<span class="rapport-belief-value rapport-unknown">
				{words.t(none ? 'belief.none' : 'belief.unknown')}
			</span>
		);
	}
	const shown = isMany(scheme) ? beliefs.slice(0, NAMED) : beliefs.slice(0, 1);
	const more = isMany(scheme) ? beliefs.length - shown.length : 0;
	return (
		<span class="rapport-belief-value">
			{shown.map((belief) => words.t(beliefKey(scheme, belief.id))).join(words.t('list.separator'))}
			{more > 0 && <span class="rapport-muted"> +{more}</span>}
		</span>
	);
}

/** How sure it is; where the seller had a say on the scheme, that. */
function RowConfidence({ scheme, strongest }: { scheme: BeliefScheme; strongest: Belief | undefined }) {
	const { words } = useUi();
	const { buyer } = useConversation();
	if (buyer?.corrections.some((one) => one.scheme === scheme)) {
		return (
			<span class="rapport-confidence rapport-pinned">
				<Pin size={12} aria-hidden="true" />
				{words.t('belief.yours')}
			</span>
		);
	}
	if (!strongest || isMany(scheme)) return null;
	const { key, level } = confidence(strongest);
	return (
		<span class="rapport-confidence">
			<ConfidenceMeter level={level} />
			{words.t(key)}
		</span>
	);
}
