import { BellRing, Plus } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { SuggestedTask } from '../../lib/chat/assessment.ts';
import { TASK_KINDS, type TaskKind } from '../../lib/chat/vocabulary.ts';
import type { BuyerView } from '../../lib/messaging/view.ts';
import { Card } from '../ui/Card.tsx';
import { useUi } from '../ui/context.ts';
import { presetTime } from '../ui/due.ts';
import { TaskForm } from '../ui/TaskForm.tsx';
import { TaskRow } from '../ui/TaskRow.tsx';
import { useSend } from '../ui/use-send.ts';
import { SuggestedTaskRow } from './SuggestedTaskRow.tsx';
import type { Inserting } from './use-insert.ts';

interface Props {
	buyer: BuyerView;
	conversationId: string | null;
	suggested: readonly SuggestedTask[];
	inserting: Inserting;
}

/** What to come back to: open follow-ups first, overdue on top, then what Rapport suggests. */
export function FollowUps({ buyer, conversationId, suggested, inserting }: Props) {
	const { words } = useUi();
	const [adding, setAdding] = useState(false);
	const place = useRef<HTMLDivElement>(null);
	const open = buyer.tasks.filter((task) => task.status === 'open').sort((a, b) => a.dueAt - b.dueAt);
	/** The row with the pressed button is about to go: keep the keyboard in this section. */
	const stay = () => place.current?.focus();
	return (
		<Card
			title={words.t('tasks.title')}
			icon={BellRing}
			aside={
				<button type="button" class="rapport-link" aria-expanded={adding} onClick={() => setAdding(!adding)}>
					<Plus size={13} aria-hidden="true" /> {words.t('tasks.add')}
				</button>
			}
		>
			<div ref={place} tabIndex={-1} class="rapport-focus-place">
				{adding && <NewTask buyerId={buyer.id} onDone={() => setAdding(false)} />}
				{open.length > 0 && (
					<ul class="rapport-tasks" aria-label={words.t('tasks.open')}>
						{open.map((task) => (
							<TaskRow key={task.id} task={task} onMessage={inserting.choose} onGone={stay} />
						))}
					</ul>
				)}
				{suggested.length > 0 && conversationId && (
					<>
						<h3 class="rapport-subhead">{words.t('tasks.suggested')}</h3>
						<ul class="rapport-tasks" aria-label={words.t('tasks.suggested')}>
							{suggested.map((task) => (
								<SuggestedTaskRow
									key={task.key}
									task={task}
									buyerId={buyer.id}
									conversationId={conversationId}
									onGone={stay}
								/>
							))}
						</ul>
					</>
				)}
				{open.length === 0 && suggested.length === 0 && !adding && (
					<p class="rapport-muted">{words.t('tasks.none')}</p>
				)}
			</div>
		</Card>
	);
}

function NewTask({ buyerId, onDone }: { buyerId: string; onDone: () => void }) {
	const { words, now } = useUi();
	const send = useSend();
	const [kind, setKind] = useState<TaskKind>('promise');
	return (
		<TaskForm
			place={`task:new:${buyerId}`}
			text=""
			dueAt={presetTime('tomorrow', now())}
			required
			submit={words.t('tasks.add.submit')}
			onCancel={onDone}
			onSubmit={async (text, dueAt) => {
				const done = await send({ type: 'task/create', buyerId, kind, dueAt, text });
				if (done) onDone();
				return done !== undefined;
			}}
		>
			<label class="rapport-field">
				<span>{words.t('tasks.kind')}</span>
				<select value={kind} onChange={(event) => setKind(event.currentTarget.value as TaskKind)}>
					{TASK_KINDS.map((id) => (
						<option key={id} value={id}>
							{words.t(`task.${id}`)}
						</option>
					))}
				</select>
			</label>
		</TaskForm>
	);
}
