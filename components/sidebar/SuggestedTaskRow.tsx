import { CalendarClock, Check, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { SuggestedTask } from '../../lib/chat/assessment.ts';
import { useUi } from '../ui/context.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { TaskForm } from '../ui/TaskForm.tsx';
import { useSend } from '../ui/use-send.ts';

interface Props {
	task: SuggestedTask;
	buyerId: string;
	conversationId: string;
	/** The row is about to disappear. */
	onGone: () => void;
}

/** One suggested follow-up: take it as it is, at another time or in other words, or wave it away. */
export function SuggestedTaskRow({ task, buyerId, conversationId, onGone }: Props) {
	const { words, now, tell } = useUi();
	const send = useSend();
	const [editing, setEditing] = useState(false);
	const name = words.t(`task.${task.kind}`);
	const accept = async (text: string, dueAt: number): Promise<boolean> => {
		const { key, kind, reason, templateId } = task;
		const done = await send({
			type: 'task/accept',
			buyerId,
			conversationId,
			key,
			kind,
			dueAt,
			reason,
			text,
			templateId,
		});
		if (!done) return false;
		tell(words.t('tasks.accepted', { when: words.moment(dueAt, now()) }));
		onGone();
		return true;
	};
	return (
		<li class="rapport-task rapport-task-suggested">
			<div class="rapport-task-line">
				<div class="rapport-task-words">
					<p>
						<strong>{name}</strong> <span class="rapport-due-text">{words.moment(task.dueAt, now())}</span>
					</p>
					<p class="rapport-muted rapport-small">{words.phrase(task.reason)}</p>
				</div>
				<div class="rapport-task-buttons">
					<button
						type="button"
						class="rapport-button-small rapport-accept"
						aria-label={words.t('tasks.accept.named', { name })}
						onClick={() => accept('', task.dueAt)}
					>
						<Check size={13} aria-hidden="true" /> {words.t('tasks.accept')}
					</button>
					<IconButton
						icon={CalendarClock}
						label={words.t('tasks.edit.named', { name })}
						expanded={editing}
						onClick={() => setEditing(!editing)}
					/>
					<IconButton
						icon={X}
						label={words.t('tasks.dismiss.named', { name })}
						onClick={async () => {
							const { key, kind } = task;
							await send({ type: 'suggestion/dismiss', buyerId, conversationId, key, kind });
							onGone();
						}}
					/>
				</div>
			</div>
			{editing && (
				<TaskForm
					place={`suggested:${conversationId}:${task.key}`}
					text=""
					dueAt={task.dueAt}
					placeholder={words.t(`task.${task.kind}`)}
					submit={words.t('tasks.accept')}
					onSubmit={accept}
					onCancel={() => setEditing(false)}
				/>
			)}
		</li>
	);
}
