import { BellRing, RotateCcw } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { TaskView } from '../../lib/messaging/view.ts';
import { Card } from '../ui/Card.tsx';
import { useUi } from '../ui/context.ts';
import { TaskRow } from '../ui/TaskRow.tsx';
import { useSend } from '../ui/use-send.ts';
import { PageHead } from './PageHead.tsx';
import { routeHref } from './route.ts';
import { useLoad } from './use-load.ts';

const FILTERS = ['open', 'overdue', 'done'] as const;
type Filter = (typeof FILTERS)[number];

/** Every follow-up: what is open, what is late, what is done. */
export function FollowUpsPage() {
	const { words, now } = useUi();
	const [filter, setFilter] = useState<Filter>('open');
	const all = useLoad({ type: 'tasks/list', status: 'all' });
	const time = now();
	const of = (wanted: Filter): TaskView[] =>
		(all ?? [])
			.filter(
				(t) => t.status === (wanted === 'done' ? 'done' : 'open') && (wanted !== 'overdue' || t.dueAt < time),
			)
			.sort((a, b) => (wanted === 'done' ? b.dueAt - a.dueAt : a.dueAt - b.dueAt));
	const shown = of(filter);
	return (
		<>
			<PageHead title={words.t('nav.follow-ups')}>
				<fieldset class="rapport-segments">
					<legend class="rapport-visually-hidden">{words.t('tasks.filter')}</legend>
					{FILTERS.map((id) => (
						<label key={id}>
							<input type="radio" name="filter" checked={id === filter} onChange={() => setFilter(id)} />
							<span>
								{words.t(`tasks.filter.${id}`)} <span class="rapport-count">{of(id).length}</span>
							</span>
						</label>
					))}
				</fieldset>
			</PageHead>
			{all && shown.length === 0 && (
				<div class="rapport-blank">
					<BellRing size={34} aria-hidden="true" />
					<p>{words.t(filter === 'done' ? 'tasks.none.done' : 'tasks.none')}</p>
				</div>
			)}
			{filter === 'done' ? <Done tasks={shown} /> : <Groups tasks={shown} />}
		</>
	);
}

/** Open follow-ups under overdue, today and later. */
function Groups({ tasks }: { tasks: readonly TaskView[] }) {
	const { words, now } = useUi();
	const time = now();
	const midnight = new Date(time).setHours(24, 0, 0, 0);
	const group = (task: TaskView) =>
		task.dueAt < time ? 'overdue' : task.dueAt < midnight ? 'today' : 'later';
	return (
		<div class="rapport-stack">
			{(['overdue', 'today', 'later'] as const).map((name) => {
				const members = tasks.filter((task) => group(task) === name);
				if (members.length === 0) return null;
				return (
					<Card key={name} title={words.t(`tasks.group.${name}`)} icon={BellRing}>
						<ul class="rapport-tasks">
							{members.map((task) => (
								<TaskRow key={task.id} task={task} who={<Who task={task} />} onGone={() => undefined} />
							))}
						</ul>
					</Card>
				);
			})}
		</div>
	);
}

function Who({ task }: { task: TaskView }) {
	return (
		<a class="rapport-link" href={routeHref('customers', task.buyerId)}>
			<bdi>{task.buyerName}</bdi>
		</a>
	);
}

function Done({ tasks }: { tasks: readonly TaskView[] }) {
	const { words, now } = useUi();
	const send = useSend();
	if (tasks.length === 0) return null;
	return (
		<Card title={words.t('tasks.filter.done')} icon={BellRing}>
			<ul class="rapport-tasks">
				{tasks.map((task) => {
					const name = task.text || words.t(`task.${task.kind}`);
					return (
						<li key={task.id} class="rapport-task">
							<div class="rapport-task-line">
								<div class="rapport-task-words">
									<p>
										<s>
											<bdi>{name}</bdi>
										</s>{' '}
										<Who task={task} />
									</p>
									<p class="rapport-due-text">{words.moment(task.dueAt, now())}</p>
								</div>
								<button
									type="button"
									class="rapport-button-small"
									aria-label={words.t('tasks.reopen.named', { name })}
									onClick={() => send({ type: 'task/reopen', taskId: task.id })}
								>
									<RotateCcw size={13} aria-hidden="true" /> {words.t('tasks.reopen')}
								</button>
							</div>
						</li>
					);
				})}
			</ul>
		</Card>
	);
}
