import { Check, CornerDownLeft, Pencil, TriangleAlert } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { Reply } from '../../lib/chat/assessment.ts';
import { useUi } from '../ui/context.ts';
import { useDraft } from '../ui/drafts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useConversation } from './conversation-context.ts';
import { MissingForm } from './MissingForm.tsx';
import type { Inserting } from './use-insert.ts';

interface Props {
	reply: Reply;
	/** Its place in the list; null for one kept only because the seller is writing in it. */
	number: number | null;
	/** The chord that inserts it, as the platform writes it; null when switched off. */
	chord: string | null;
	inserting: Inserting;
}

/** Where the edited text of a reply is kept. */
export const replyDraft = (conversationId: string | null, templateId: string): string =>
	`reply:${conversationId}:${templateId}`;

/** One reply: press it and the text is in the message field. A pencil opens it for editing first. */
export function ReplyCard({ reply, number, chord, inserting }: Props) {
	const { words, drafts } = useUi();
	const { conversationId } = useConversation();
	const place = replyDraft(conversationId, reply.templateId);
	const editName = number === null ? words.t('reply.edit.kept') : words.t('reply.edit', { number });
	const [draft, setDraft] = useDraft(place, '');
	const editing = drafts.has(place);
	const asking = inserting.asking?.templateId === reply.templateId;
	const reasonId = useId();
	return (
		<li class={editing || asking ? 'rapport-reply rapport-reply-open' : 'rapport-reply'}>
			<div class="rapport-reply-main">
				<button
					type="button"
					class="rapport-reply-button"
					aria-describedby={reasonId}
					onClick={() => inserting.choose(reply.templateId, reply.title, reply)}
				>
					<span class="rapport-visually-hidden">{words.t('reply.name')} </span>
					{number !== null && <span class="rapport-reply-number">{number}</span>}{' '}
					<span class="rapport-reply-text" lang={reply.language === 'other' ? undefined : reply.language}>
						{asking ? inserting.asking?.text : reply.text}
					</span>
				</button>
				<IconButton
					icon={Pencil}
					label={editName}
					expanded={editing}
					onClick={() => setDraft(editing ? null : reply.text)}
				/>
			</div>
			<p class="rapport-reply-foot">
				<span id={reasonId} class="rapport-reply-reason">
					{words.phrase(reply.reason)}
				</span>
				{chord && <kbd>{chord}</kbd>}
			</p>
			<ReplyOutcome templateId={reply.templateId} inserting={inserting} />
			{editing && (
				<EditReply
					text={draft}
					onText={setDraft}
					name={editName}
					onInsert={async () => {
						await inserting.insert(draft, reply.templateId);
						setDraft(null);
					}}
				/>
			)}
			{asking && <MissingForm inserting={inserting} />}
		</li>
	);
}

function ReplyOutcome({ templateId, inserting }: { templateId: string; inserting: Inserting }) {
	const { words } = useUi();
	const { outcome } = inserting;
	if (!outcome || outcome.templateId !== templateId) return null;
	const good = outcome.status === 'inserted';
	return (
		<p class={good ? 'rapport-outcome' : 'rapport-outcome rapport-outcome-bad'}>
			{good ? <Check size={14} aria-hidden="true" /> : <TriangleAlert size={14} aria-hidden="true" />}
			{words.t(`insert.${outcome.status}`)}
		</p>
	);
}

function EditReply(props: {
	text: string;
	name: string;
	onText: (text: string | null) => void;
	onInsert: () => Promise<void>;
}) {
	const { words } = useUi();
	return (
		<div class="rapport-edit">
			<textarea
				aria-label={props.name}
				rows={4}
				value={props.text}
				onInput={(event) => props.onText(event.currentTarget.value)}
			/>
			<div class="rapport-actions">
				<button type="button" class="rapport-button rapport-primary" onClick={props.onInsert}>
					<CornerDownLeft size={14} aria-hidden="true" /> {words.t('reply.insert')}
				</button>
				<button type="button" class="rapport-button" onClick={() => props.onText(null)}>
					{words.t('action.cancel')}
				</button>
			</div>
		</div>
	);
}
