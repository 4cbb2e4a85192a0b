import { useEffect, useRef, useState } from 'preact/hooks';
import type { HistoryMessage } from '../../lib/messaging/view.ts';
import { useUi } from '../ui/context.ts';
import { MessageList } from '../ui/MessageList.tsx';
import { SaveAsTemplate } from '../ui/SaveAsTemplate.tsx';
import { ScrollRegion } from '../ui/ScrollRegion.tsx';
import { Subview } from './Subview.tsx';

interface Props {
	messages: readonly HistoryMessage[];
	total: number;
	/** The message that a piece of evidence pointed at. */
	target: string | null;
	onBack: () => void;
}

/** The messages that Rapport keeps of this buyer; evidence opens it at the message it quotes. */
export function HistoryView({ messages, total, target, onBack }: Props) {
	const { words } = useUi();
	const scroller = useRef<HTMLDivElement>(null);
	const [highlight, setHighlight] = useState(target);
	const [saving, setSaving] = useState<HistoryMessage | null>(null);
	useEffect(() => {
		setHighlight(target);
		const box = scroller.current;
		if (!box) return;
		const row = target && box.querySelector<HTMLElement>(`[data-message="${CSS.escape(target)}"]`);
		if (row) {
			row.scrollIntoView({ block: 'center' });
			row.focus();
		} else {
			box.scrollTop = box.scrollHeight;
		}
	}, [target]);
	return (
		<Subview title={words.t('history.title')} onBack={onBack}>
			<ScrollRegion class="rapport-scroll" scroller={scroller} label={words.t('history.title')}>
				<p class="rapport-muted rapport-small rapport-history-note">
					{messages.length < total
						? words.t('history.newest', { count: messages.length, total })
						: words.t('history.count', { count: messages.length })}
				</p>
				<MessageList messages={messages} highlight={highlight} onSave={setSaving} />
			</ScrollRegion>
			{saving && <SaveAsTemplate text={saving.text} buyerId={null} onClose={() => setSaving(null)} />}
		</Subview>
	);
}
