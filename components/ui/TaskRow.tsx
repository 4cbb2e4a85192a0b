import { AlarmClock, Circle, MessageSquareText, Pencil } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { TaskView } from '../../lib/messaging/view.ts';
import { useUi } from './context.ts';
import { DUE_PRESETS, presetTime } from './due.ts';
import { IconButton } from './IconButton.tsx';
import { TaskForm } from './TaskForm.tsx';
import { useSend } from './use-send.ts';

interface Props {
	task: TaskView;
	/** Puts the ready message into the page's field; absent where no chat is at hand. */
	onMessage?: (templateId: string, name: string) => void;
	/** For whom, where the list is not one buyer's. */
	who?: ComponentChildren;
	/** The row is about to disappear. */
	onGone: () => void;
}

/** One open follow-up: tick it off, put it off, change it, or use its ready message. */
export function TaskRow({ task, onMessage, who, onGone }: Props) {
	const { words, now, tell } = useUi();
	const send = useSend();
	const [open, setOpen] = useState<'snooze' | 'edit' | null>(null);
	const overdue = task.dueAt < now();
	const name = task.text || words.t(`task.${task.kind}`);
	const { templateId } = task;
	const toggle = (panel: 'snooze' | 'edit') => setOpen(open === panel ? null : panel);
	const finish = async () => {
		const done = await send({ type: 'task/done', taskId: task.id });
		if (done === undefined) return;
		tell(words.t('tasks.done', { name }), () => send({ type: 'task/reopen', taskId: task.id }));
		onGone();
	};
	const change = async (text: string, dueAt: number): Promise<boolean> => {
		const done = await send({ type: 'task/edit', taskId: task.id, dueAt, text });
		if (done === undefined) return false;
		tell(words.t('tasks.moved', { when: words.moment(dueAt, now()) }));
		setOpen(null);
		return true;
	};
	return (
		<li class={overdue ? 'rapport-task rapport-overdue' : 'rapport-task'}>
			<div class="rapport-task-line">
				<IconButton icon={Circle} label={words.t('tasks.finish.named', { name })} onClick={finish} />
				<div class="rapport-task-words">
					<p>
						<strong>
							<bdi>{name}</bdi>
						</strong>{' '}
						{who}
					</p>
					<p class="rapport-small">
						<span class={overdue ? 'rapport-due-text rapport-late' : 'rapport-due-text'}>
							{overdue && `${words.t('tasks.overdue')} · `}
							{words.moment(task.dueAt, now())}
						</span>
						{task.text !== '' && <span class="rapport-muted"> · {words.t(`task.${task.kind}`)}</span>}
					</p>
					{task.reason && <p class="rapport-muted rapport-small">{words.phrase(task.reason)}</p>}
				</div>
				<div class="rapport-task-buttons">
					{templateId && onMessage && (
						<IconButton
							icon={MessageSquareText}
							label={words.t('tasks.message.named', { name })}
							onClick={() => onMessage(templateId, name)}
						/>
					)}
					<IconButton
						icon={AlarmClock}
						label={words.t('tasks.snooze.named', { name })}
						expanded={open === 'snooze'}
						onClick={() => toggle('snooze')}
					/>
					<IconButton
						icon={Pencil}
						label={words.t('tasks.edit.named', { name })}
						expanded={open === 'edit'}
						onClick={() => toggle('edit')}
					/>
				</div>
			</div>
			{open === 'snooze' && (
				<div class="rapport-presets">
					{DUE_PRESETS.map((preset) => (
						<button
							type="button"
							key={preset}
							class="rapport-chip"
							onClick={() => change(task.text, presetTime(preset, now()))}
						>
							{words.t(`due.${preset}`)}
						</button>
					))}
				</div>
			)}
			{open === 'edit' && (
				<TaskForm
					place={`task:${task.id}`}
					text={task.text}
					dueAt={task.dueAt}
					placeholder={words.t(`task.${task.kind}`)}
					submit={words.t('action.save')}
					onSubmit={change}
					onCancel={() => setOpen(null)}
				/>
			)}
		</li>
	);
}
