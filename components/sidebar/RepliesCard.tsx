import { MessageSquareText, Search } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import type { Reply } from '../../lib/chat/assessment.ts';
import type { Shortcuts } from '../../lib/messaging/view.ts';
import { chordLabel } from '../../lib/shortcuts/chord.ts';
import { Card } from '../ui/Card.tsx';
import { useUi } from '../ui/context.ts';
import { useConversation } from './conversation-context.ts';
import { MissingForm } from './MissingForm.tsx';
import { ReplyCard, replyDraft } from './ReplyCard.tsx';
import { StackCard } from './StackCard.tsx';
import type { Inserting } from './use-insert.ts';
import { useStack } from './use-stack.ts';

/** Replies offered at once: as many as there are number keys. */
export const MOST_REPLIES = 5;
const ACTIONS = ['reply-1', 'reply-2', 'reply-3', 'reply-4', 'reply-5'] as const;

interface Props {
	replies: readonly Reply[];
	shortcuts: Shortcuts;
	inserting: Inserting;
	onSearch: () => void;
}

/** The ranked replies, each a button; and, for a text chosen elsewhere, the form that asks for its missing values. */
export function RepliesCard({ replies, shortcuts, inserting, onSearch }: Props) {
	const { words, platform } = useUi();
	const { asking } = inserting;
	const shown = replies.slice(0, MOST_REPLIES);
	const kept = useKept(shown);
	const { conversationId } = useConversation();
	const stack = useStack(conversationId);
	const latest = useRef(stack);
	latest.current = stack;
	/** A reply that still needs values is asked for them before it goes into the message. */
	const toggle = (reply: Reply) => {
		if (reply.missing.length === 0 || stack.has(reply.templateId)) return stack.toggle(reply);
		void inserting.complete(reply.templateId, reply.title, (text) =>
			latest.current.toggle({ ...reply, text }),
		);
	};
	/** Shift and a number take that reply into the message, from any reply. */
	const onKeyDown = (event: KeyboardEvent) => {
		const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
		const reply = digit === undefined ? undefined : shown[Number(digit) - 1];
		const typing = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
		if (!reply || typing || !event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
		event.preventDefault();
		toggle(reply);
	};
	const elsewhere = asking && !shown.some((reply) => reply.templateId === asking.templateId);
	return (
		<Card
			title={words.t('replies.title')}
			icon={MessageSquareText}
			kind="replies"
			aside={
				<button type="button" class="rapport-link" onClick={onSearch}>
					<Search size={13} aria-hidden="true" /> {words.t('replies.more')}
					{shortcuts.palette && <kbd>{chordLabel(shortcuts.palette, platform)}</kbd>}
				</button>
			}
		>
			{elsewhere && (
				<div class="rapport-reply rapport-reply-open">
					<p class="rapport-reply-title">{asking.title}</p>
					<MissingForm inserting={inserting} preview />
				</div>
			)}
			{shown.length + kept.length === 0 && !elsewhere && (
				<p class="rapport-muted">{words.t('replies.none')}</p>
			)}
			<StackCard stack={stack} inserting={inserting} />
			<ol class="rapport-replies" onKeyDown={onKeyDown}>
				{shown.map((reply, index) => {
					const action = ACTIONS[index];
					const chord = action && shortcuts[action];
					return (
						<ReplyCard
							key={reply.templateId}
							reply={reply}
							number={index + 1}
							chord={chord ? chordLabel(chord, platform) : null}
							inserting={inserting}
							stacked={stack.has(reply.templateId)}
							onStack={() => toggle(reply)}
						/>
					);
				})}
				{kept.map((reply) => (
					<ReplyCard
						key={reply.templateId}
						reply={reply}
						number={null}
						chord={null}
						inserting={inserting}
						stacked={stack.has(reply.templateId)}
						onStack={() => toggle(reply)}
					/>
				))}
			</ol>
		</Card>
	);
}

/** Replies no longer suggested in which the seller is still writing. */
function useKept(shown: readonly Reply[]): Reply[] {
	const { drafts } = useUi();
	const { conversationId } = useConversation();
	const seen = useRef(new Map<string, Reply>());
	for (const reply of shown) seen.current.set(reply.templateId, reply);
	return [...seen.current.values()].filter(
		({ templateId }) =>
			drafts.has(replyDraft(conversationId, templateId)) &&
			!shown.some((reply) => reply.templateId === templateId),
	);
}
