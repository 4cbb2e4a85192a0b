import { ShieldX, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Assessment } from '../../lib/chat/assessment.ts';
import { useUi } from '../ui/context.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { UserText } from '../ui/UserText.tsx';
import { useConversation } from './conversation-context.ts';

/** Warns of the newest message that is a trap for the seller rather than a buyer's talk, until it is waved away. */
export function LureWarning({ signals }: { signals: Assessment['signals'] }) {
	const { words } = useUi();
	const { messages, showMessage } = useConversation();
	const [dismissed, setDismissed] = useState<string | null>(null);
	const message = [...messages.values()].findLast(({ id }) => signals[id]?.lure);
	const lure = message && signals[message.id]?.lure;
	if (!message || !lure || dismissed === message.id) return null;
	return (
		<div class="rapport-notice rapport-lure" role="alert">
			<ShieldX size={16} aria-hidden="true" />
			<div>
				<p>
					<strong>{words.t(`lure.${lure}.title`)}</strong> {words.t(`lure.${lure}.advice`)}
				</p>
				<button
					type="button"
					class="rapport-quote"
					title={words.t('why.show')}
					onClick={() => showMessage(message.id)}
				>
					<q>
						<UserText text={message.text} max={120} />
					</q>
				</button>
			</div>
			<IconButton icon={X} label={words.t('action.dismiss')} onClick={() => setDismissed(message.id)} />
		</div>
	);
}
