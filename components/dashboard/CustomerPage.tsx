import { ArrowLeft, BellRing, Download, Lightbulb, MessagesSquare, Trash2, Undo2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { BeliefScheme } from '../../lib/chat/assessment.ts';
import type { BuyerView, HistoryMessage } from '../../lib/messaging/view.ts';
import { beliefKey } from '../ui/belief-words.ts';
import { Card } from '../ui/Card.tsx';
import { useUi } from '../ui/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { MessageList } from '../ui/MessageList.tsx';
import { Notes } from '../ui/Notes.tsx';
import { SaveAsTemplate } from '../ui/SaveAsTemplate.tsx';
import { ScrollRegion } from '../ui/ScrollRegion.tsx';
import { TagEditor } from '../ui/TagEditor.tsx';
import { TaskRow } from '../ui/TaskRow.tsx';
import { UserText } from '../ui/UserText.tsx';
import { useSend } from '../ui/use-send.ts';
import { siteName } from './CustomersPage.tsx';
import { download } from './download.ts';
import { Orders } from './Orders.tsx';
import { PageHead } from './PageHead.tsx';
import { routeHref } from './route.ts';
import { useLoad } from './use-load.ts';

/** Everything kept about one customer. */
export function CustomerPage({ id }: { id: string }) {
	const { words } = useUi();
	const found = useLoad({ type: 'buyer/get', buyerId: id });
	const back = (
		<a class="rapport-link" href={routeHref('customers')}>
			<ArrowLeft size={14} aria-hidden="true" /> {words.t('nav.customers')}
		</a>
	);
	if (found === undefined) return back;
	if (found === null) {
		return (
			<>
				{back}
				<p class="rapport-blank">{words.t('customer.gone')}</p>
			</>
		);
	}
	const { buyer, messages } = found;
	return (
		<>
			{back}
			<CustomerHead buyer={buyer} />
			<div class="rapport-columns">
				<div class="rapport-stack">
					<Notes buyerId={buyer.id} notes={buyer.notes} />
					<Tasks buyer={buyer} />
					<Orders buyer={buyer} />
					<Corrections buyer={buyer} />
				</div>
				<History messages={messages} buyerId={buyer.id} />
			</div>
		</>
	);
}

function CustomerHead({ buyer }: { buyer: BuyerView }) {
	const { words } = useUi();
	const send = useSend();
	const [deleting, setDeleting] = useState(false);
	const name = buyer.name || words.t('buyer.unnamed');
	const save = async (format: 'csv' | 'json') => {
		const file = await send({ type: 'data/export', format, buyerId: buyer.id });
		if (file) download(file);
	};
	return (
		<>
			<PageHead title={<UserText text={name} max={200} />}>
				<div class="rapport-actions">
					<button type="button" class="rapport-button" onClick={() => save('csv')}>
						<Download size={14} aria-hidden="true" /> {words.t('data.csv')}
					</button>
					<button type="button" class="rapport-button" onClick={() => save('json')}>
						<Download size={14} aria-hidden="true" /> {words.t('data.json')}
					</button>
					<button type="button" class="rapport-button rapport-danger" onClick={() => setDeleting(true)}>
						<Trash2 size={14} aria-hidden="true" /> {words.t('action.delete')}
					</button>
				</div>
			</PageHead>
			<p class="rapport-muted rapport-identities">
				{buyer.identities.map((identity) => (
					<span key={`${identity.site}/${identity.platformId}`}>
						{siteName(words, identity.site)}
						{identity.name && identity.name !== buyer.name && (
							<>
								{' '}
								<UserText text={identity.name} max={80} />
							</>
						)}
						{identity.platformId && (
							<>
								{' '}
								<UserText text={identity.platformId} max={80} />
							</>
						)}
					</span>
				))}
				<span>{words.t('customer.since', { date: words.date(buyer.firstSeenAt) })}</span>
				<span>{words.t('history.count', { count: buyer.messageCount })}</span>
			</p>
			<TagEditor buyerId={buyer.id} tags={buyer.tags} />
			{deleting && <DeleteDialog buyer={buyer} name={name} onClose={() => setDeleting(false)} />}
		</>
	);
}

function DeleteDialog({ buyer, name, onClose }: { buyer: BuyerView; name: string; onClose: () => void }) {
	const { words, tell } = useUi();
	const send = useSend();
	const remove = async () => {
		if ((await send({ type: 'buyer/delete', buyerId: buyer.id })) === undefined) return;
		tell(words.t('customer.deleted', { name }));
		location.hash = routeHref('customers');
	};
	return (
		<Dialog title={words.t('customer.delete.title', { name })} onClose={onClose}>
			<p>{words.t('customer.delete.text')}</p>
			<div class="rapport-actions">
				<button type="button" class="rapport-button rapport-primary rapport-destroy" onClick={remove}>
					{words.t('customer.delete.yes')}
				</button>
				<button type="button" class="rapport-button" onClick={onClose}>
					{words.t('action.cancel')}
				</button>
			</div>
		</Dialog>
	);
}

function Tasks({ buyer }: { buyer: BuyerView }) {
	const { words, now } = useUi();
	const open = buyer.tasks.filter((t) => t.status === 'open').sort((a, b) => a.dueAt - b.dueAt);
	const done = buyer.tasks.filter((t) => t.status === 'done').sort((a, b) => b.dueAt - a.dueAt);
	return (
		<Card title={words.t('tasks.title')} icon={BellRing}>
			{open.length + done.length === 0 && <p class="rapport-muted">{words.t('tasks.none')}</p>}
			<ul class="rapport-tasks">
				{open.map((task) => (
					<TaskRow key={task.id} task={task} onGone={() => undefined} />
				))}
			</ul>
			{done.length > 0 && (
				<details class="rapport-details">
					<summary>{words.t('tasks.done.count', { count: done.length })}</summary>
					<ul class="rapport-plain">
						{done.map((task) => (
							<li key={task.id}>
								<s>{task.text || words.t(`task.${task.kind}`)}</s>{' '}
								<span class="rapport-muted rapport-small">{words.moment(task.dueAt, now())}</span>
							</li>
						))}
					</ul>
				</details>
			)}
		</Card>
	);
}

function Corrections({ buyer }: { buyer: BuyerView }) {
	const { words } = useUi();
	const send = useSend();
	if (buyer.corrections.length === 0) return null;
	return (
		<Card title={words.t('customer.corrections')} icon={Lightbulb}>
			<ul class="rapport-plain">
				{buyer.corrections.map((correction) => (
					<li key={correction.id} class="rapport-correction">
						<span>
							<span class="rapport-muted">{words.t(`scheme.${correction.scheme}`)}</span>{' '}
							<CorrectionWords correction={correction} />
						</span>
						<button
							type="button"
							class="rapport-button-small"
							onClick={() => send({ type: 'correction/undo', correctionId: correction.id })}
						>
							<Undo2 size={13} aria-hidden="true" /> {words.t('correction.undo')}
						</button>
					</li>
				))}
			</ul>
		</Card>
	);
}

function CorrectionWords({ correction }: { correction: BuyerView['corrections'][number] }) {
	const { words } = useUi();
	if (correction.value === null) return <strong>{words.t('belief.none')}</strong>;
	const name = words.t(beliefKey(correction.scheme as BeliefScheme, correction.value));
	return correction.holds ? <strong>{name}</strong> : <s>{name}</s>;
}

function History({ messages, buyerId }: { messages: readonly HistoryMessage[]; buyerId: string }) {
	const { words } = useUi();
	const [saving, setSaving] = useState<HistoryMessage | null>(null);
	return (
		<Card title={words.t('history.title')} icon={MessagesSquare} kind="history">
			<ScrollRegion class="rapport-history-box" label={words.t('history.title')}>
				<MessageList messages={messages} highlight={null} onSave={setSaving} />
			</ScrollRegion>
			{saving && <SaveAsTemplate text={saving.text} buyerId={buyerId} onClose={() => setSaving(null)} />}
		</Card>
	);
}
