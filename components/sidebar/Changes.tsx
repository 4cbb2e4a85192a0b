import { History } from 'lucide-preact';
import type { BeliefChange, BeliefScheme } from '../../lib/chat/assessment.ts';
import { beliefKey, OPTIONS } from '../ui/belief-words.ts';
import { type Ui, useUi } from '../ui/context.ts';
import { useConversation } from './conversation-context.ts';

/** Changes said outright; the rest only shows as a mark beside the belief. */
const MOST = 3;

/** What changed since the seller last looked at this conversation, the most urgent first; nothing where nothing did. */
export function Changes() {
	const { words } = useUi();
	const { changes } = useConversation();
	const said = changes.flatMap((change) => sentenceOf(change, words) ?? []).slice(0, MOST);
	if (said.length === 0) return null;
	return (
		<p class="rapport-changes">
			<History size={14} aria-hidden="true" />
			<span>
				<span class="rapport-muted">{words.t('changes.title')}</span>{' '}
				{said.map((sentence, index) => (
					<span key={sentence}>
						{index > 0 && ' · '}
						<strong>{sentence}</strong>
					</span>
				))}
			</span>
		</p>
	);
}

/** A small mark beside a belief that changed since the last look, and in words how. */
export function ChangedMark({ scheme }: { scheme: BeliefScheme }) {
	const { words } = useUi();
	const { changes } = useConversation();
	const mine = changes.filter((change) => change.scheme === scheme && isKnown(change));
	if (mine.length === 0) return null;
	const how = mine.map((change) => sentenceOf(change, words) ?? nameOf(change, words)).join(' · ');
	return (
		<span class="rapport-changed" title={`${words.t('changes.title')} ${how}`}>
			<span class="rapport-visually-hidden">{words.t('changes.mark')}</span>
		</span>
	);
}

/** Null for what is not worth a sentence: a belief that is only surer or less sure than it was. */
function sentenceOf(change: BeliefChange, words: Ui['words']): string | null {
	const { scheme, kind, from } = change;
	if (scheme === 'complaint') return words.t(`changes.complaint.${kind === 'gone' ? 'gone' : 'appeared'}`);
	if (!isKnown(change) || kind === 'stronger' || kind === 'weaker') return null;
	const params = { scheme: words.t(`scheme.${scheme}`), name: nameOf(change, words) };
	if (kind === 'turned' && from)
		return words.t('changes.turned', { ...params, from: words.t(beliefKey(scheme, from)) });
	return words.t(kind === 'gone' ? 'changes.gone' : 'changes.appeared', params);
}

function nameOf({ scheme, id }: BeliefChange, words: Ui['words']): string {
	return scheme === 'complaint' ? words.t('complaint.title') : words.t(beliefKey(scheme, id));
}

/** Beliefs kept by another version may name what this one has no words for. */
function isKnown({ scheme, id, from }: BeliefChange): boolean {
	if (scheme === 'complaint') return true;
	const ids = OPTIONS[scheme];
	return ids.includes(id) && (from === undefined || ids.includes(from));
}
