import { Check, Minus, Pencil, Plus, TriangleAlert } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { Reply } from '../../lib/chat/assessment.ts';
import type { Translator } from '../../lib/locale/translate.ts';
import { useUi } from '../ui/context.ts';
import { useDraft } from '../ui/drafts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { StarButton } from '../ui/StarButton.tsx';
import { useSend } from '../ui/use-send.ts';
import { useConversation } from './conversation-context.ts';
import { EditText } from './EditText.tsx';
import { MissingForm } from './MissingForm.tsx';
import type { Inserting } from './use-insert.ts';

interface Props {
	reply: Reply;
	/** Its place in the list; null for one kept only because the seller is writing in it. */
	number: number | null;
	/** The chord that inserts it, as the platform writes it; null when switched off. */
	chord: string | null;
	inserting: Inserting;
	/** The message put together from several replies. */
	/** Is it in the message made of several? */
	stacked: boolean;
	onStack: () => void;
}

/** Where the edited text of a reply is kept. */
export const replyDraft = (conversationId: string | null, templateId: string): string =>
	`reply:${conversationId}:${templateId}`;

/**
 * One reply: press it and the text is in the message field. A pencil opens it for editing first; a plus (Shift+Enter) takes it into a message made of several. Why
 * it is offered stands below in one line, which opens to all reasons.
 */
export function ReplyCard({ reply, number, chord, inserting, stacked, onStack }: Props) {
	const { words, drafts } = useUi();
	const send = useSend();
	const { conversationId } = useConversation();
	const place = replyDraft(conversationId, reply.templateId);
	const editName = number === null ? words.t('reply.edit.kept') : words.t('reply.edit', { number });
	const [draft, setDraft] = useDraft(place, '');
	const editing = drafts.has(place);
	const asking = inserting.asking?.templateId === reply.templateId;
	const stackName = stackLabel(words, stacked, number, reply.title);
	const reasonId = useId();
	return (
		<li class={editing || asking ? 'rapport-reply rapport-reply-open' : 'rapport-reply'}>
			<div class="rapport-reply-main">
				<button
					type="button"
					class="rapport-reply-button"
					aria-describedby={reasonId}
					aria-keyshortcuts="Shift+Enter"
					onClick={() => inserting.choose(reply.templateId, reply.title, reply)}
					onKeyDown={(event) => {
						if (event.key !== 'Enter' || !event.shiftKey || event.isComposing) return;
						event.preventDefault();
						onStack();
					}}
				>
					<span class="rapport-visually-hidden">{words.t('reply.name')} </span>
					{number !== null && <span class="rapport-reply-number">{number}</span>}{' '}
					<span class="rapport-reply-text" lang={reply.language === 'other' ? undefined : reply.language}>
						{asking ? inserting.asking?.text : reply.text}
					</span>
				</button>
				<div class="rapport-reply-tools">
					<StarButton
						on={reply.favourite ?? false}
						title={reply.title}
						onToggle={(on) => void send({ type: 'template/favourite', templateId: reply.templateId, on })}
					/>
					<IconButton icon={stacked ? Minus : Plus} label={stackName} onClick={onStack} />
					<IconButton
						icon={Pencil}
						label={editName}
						expanded={editing}
						onClick={() => setDraft(editing ? null : reply.text)}
					/>
				</div>
			</div>
			<div class="rapport-reply-foot">
				<Why reply={reply} id={reasonId} />
				{chord && <kbd>{chord}</kbd>}
			</div>
			<ReplyOutcome templateId={reply.templateId} inserting={inserting} />
			{editing && (
				<EditText
					text={draft}
					name={editName}
					onText={setDraft}
					onCancel={() => setDraft(null)}
					onInsert={async () => {
						if (await inserting.insert(draft, reply.templateId)) setDraft(null);
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

function stackLabel(words: Translator, stacked: boolean, number: number | null, title: string): string {
	if (stacked) return words.t('stack.remove', { name: title });
	return number === null ? words.t('stack.add.kept') : words.t('stack.add', { number });
}

/** The strongest reason in one line; all of them on demand. */
function Why({ reply: { reason, reasons = [] }, id }: { reply: Reply; id: string }) {
	const { words } = useUi();
	const line = (
		<span id={id} class="rapport-reply-reason">
			{words.phrase(reason)}
		</span>
	);
	const others = reasons.slice(1);
	if (others.length === 0) return line;
	return (
		<details class="rapport-why">
			<summary>{line}</summary>
			<ul>
				{others.map((other) => (
					<li key={other.key}>{words.phrase(other)}</li>
				))}
			</ul>
		</details>
	);
}
