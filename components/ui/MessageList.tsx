import { BookmarkPlus } from 'lucide-preact';
import type { HistoryMessage } from '../../lib/messaging/view.ts';
import { useUi } from './context.ts';
import { UserText } from './UserText.tsx';

interface Props {
	messages: readonly HistoryMessage[];
	/** Id of the message to point out. */
	highlight: string | null;
	/** Keeps a message of the seller's as a template; absent: not offered. */
	onSave?: (message: HistoryMessage) => void;
}

/** A conversation as bubbles: buyer left, seller right, the rest in the middle; a day line where the date changes. */
export function MessageList({ messages, highlight, onSave }: Props) {
	const { words } = useUi();
	if (messages.length === 0) return <p class="rapport-muted">{words.t('history.none')}</p>;
	let day = '';
	return (
		<ol class="rapport-messages">
			{messages.map((message) => {
				const date = message.at === null ? day : words.date(message.at);
				const newDay = date !== day;
				day = date;
				return (
					<li
						key={message.id}
						data-message={message.id}
						tabIndex={-1}
						class={`rapport-message rapport-from-${message.from}${message.id === highlight ? ' rapport-highlight' : ''}`}
					>
						{newDay && <p class="rapport-day">{date}</p>}
						<div class="rapport-bubble">
							<span class="rapport-visually-hidden">{words.t(`side.${message.from}`)}: </span>
							{message.text === '' ? (
								<span class="rapport-muted">{words.t('history.no-text')}</span>
							) : (
								<UserText text={message.text} />
							)}
							<span class="rapport-bubble-foot">
								{message.recalled && <span>{words.t('history.recalled')} </span>}
								{message.at !== null && words.time(message.at)}
							</span>
							{onSave && message.from === 'seller' && message.text.trim() !== '' && (
								<button
									type="button"
									class="rapport-icon-button rapport-message-save"
									aria-label={words.t('organise.save-message.of', { text: message.text.slice(0, 40) })}
									title={words.t('organise.save-message')}
									onClick={() => onSave(message)}
								>
									<BookmarkPlus size={14} aria-hidden="true" />
								</button>
							)}
						</div>
					</li>
				);
			})}
		</ol>
	);
}
