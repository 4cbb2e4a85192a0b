import { Check, Minus } from 'lucide-preact';
import type { Evidence } from '../../lib/chat/assessment.ts';
import { useUi } from '../ui/context.ts';
import { UserText } from '../ui/UserText.tsx';
import { useConversation } from './conversation-context.ts';
import { quoteOf } from './quote.ts';

/** Most pieces of evidence drawn under one belief. */
const MOST = 6;

/** What speaks for a belief and what against it, strongest first; a quoted message opens in the history. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
	const { words } = useUi();
	if (evidence.length === 0) return null;
	return (
		<ul class="rapport-evidence">
			{evidence.slice(0, MOST).map((item, index) => (
				<li key={index} class={item.weight < 0 ? 'rapport-against' : undefined}>
					{item.weight < 0 ? (
						<Minus size={13} role="img" aria-label={words.t('why.against')} />
					) : (
						<Check size={13} role="img" aria-label={words.t('why.for')} />
					)}
					<EvidenceItem item={item} />
					{item.weight < 0 && <span class="rapport-muted rapport-small">{words.t('why.against')}</span>}
				</li>
			))}
		</ul>
	);
}

function EvidenceItem({ item }: { item: Evidence }) {
	const { words } = useUi();
	const { messages, showMessage } = useConversation();
	if ('fact' in item) return <span>{words.phrase(item.fact)}</span>;
	const quote = quoteOf(item, messages);
	const text = <UserText text={quote.text} mark={quote.mark} max={400} />;
	if (!messages.has(item.message)) return <q>{text}</q>;
	return (
		<button
			type="button"
			class="rapport-quote"
			title={words.t('why.show')}
			onClick={() => showMessage(item.message)}
		>
			<q>{text}</q>
		</button>
	);
}
