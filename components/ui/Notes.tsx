import { NotebookPen, Pencil, Trash2 } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import type { NoteView } from '../../lib/messaging/view.ts';
import { chordLabelOn, matchesOn } from '../../lib/shortcuts/chord.ts';
import { Card } from './Card.tsx';
import { useUi } from './context.ts';
import { useDraft } from './drafts.ts';
import { IconButton } from './IconButton.tsx';
import { UserText } from './UserText.tsx';
import { useSend } from './use-send.ts';

/** Whether a key press is the seller's chord for saving a note. */
function useIsSave(): (event: KeyboardEvent) => boolean {
	const { shortcuts, platform } = useUi();
	return (event) => matchesOn(platform, event, shortcuts['save-note']);
}

/** The seller's notes on a buyer: write, change, delete with a way back. A half-written note stays when the view changes. */
export function Notes({ buyerId, notes }: { buyerId: string; notes: readonly NoteView[] }) {
	const { words, shortcuts, platform } = useUi();
	const isSave = useIsSave();
	const send = useSend();
	const [text, setText] = useDraft(`note:new:${buyerId}`, '');
	const field = useRef<HTMLTextAreaElement>(null);
	const save = async () => {
		if (text.trim() === '') return;
		const done = await send({ type: 'note/add', buyerId, text: text.trim() });
		if (done) setText(null);
	};
	return (
		<Card title={words.t('notes.title')} icon={NotebookPen}>
			<div class="rapport-note-new">
				<textarea
					ref={field}
					data-rapport="new-note"
					rows={2}
					aria-label={words.t('notes.new')}
					placeholder={words.t('notes.placeholder')}
					value={text}
					onInput={(event) => setText(event.currentTarget.value)}
					onKeyDown={(event) => {
						if (!isSave(event)) return;
						event.preventDefault();
						void save();
					}}
				/>
				{text.trim() !== '' && (
					<div class="rapport-actions">
						<button type="button" class="rapport-button rapport-primary" onClick={save}>
							{words.t('notes.save')}
						</button>
						{shortcuts['save-note'] && (
							<span class="rapport-muted rapport-small">
								{words.t('notes.hint', { keys: chordLabelOn(platform, shortcuts['save-note']) })}
							</span>
						)}
					</div>
				)}
			</div>
			{notes.length > 0 && (
				<ul class="rapport-notes">
					{[...notes]
						.sort((a, b) => b.at - a.at)
						.map((note) => (
							<Note key={note.id} note={note} buyerId={buyerId} onGone={() => field.current?.focus()} />
						))}
				</ul>
			)}
		</Card>
	);
}

function Note({ note, buyerId, onGone }: { note: NoteView; buyerId: string; onGone: () => void }) {
	const { words, now, drafts, tell } = useUi();
	const isSave = useIsSave();
	const send = useSend();
	const place = `note:${note.id}`;
	const [text, setText] = useDraft(place, note.text);
	const editing = drafts.has(place);
	const save = async () => {
		if (text.trim() === '') return;
		if ((await send({ type: 'note/edit', noteId: note.id, text: text.trim() })) !== undefined) setText(null);
	};
	const remove = async () => {
		if ((await send({ type: 'note/delete', noteId: note.id })) === undefined) return;
		tell(words.t('notes.deleted'), () => send({ type: 'note/add', buyerId, text: note.text }));
		onGone();
	};
	return (
		<li class="rapport-note">
			{editing ? (
				<div class="rapport-edit">
					<textarea
						rows={3}
						aria-label={words.t('notes.edit')}
						value={text}
						onInput={(event) => setText(event.currentTarget.value)}
						onKeyDown={(event) => {
							if (isSave(event)) {
								event.preventDefault();
								void save();
							}
							if (event.key === 'Escape' && !event.isComposing) setText(null);
						}}
					/>
					<div class="rapport-actions">
						<button type="button" class="rapport-button rapport-primary" onClick={save}>
							{words.t('action.save')}
						</button>
						<button type="button" class="rapport-button" onClick={() => setText(null)}>
							{words.t('action.cancel')}
						</button>
					</div>
				</div>
			) : (
				<>
					<p class="rapport-note-text">
						<UserText text={note.text} max={20_000} />
					</p>
					<div class="rapport-note-foot">
						<span class="rapport-muted rapport-small">{words.moment(note.at, now())}</span>
						<IconButton icon={Pencil} label={words.t('notes.edit')} onClick={() => setText(note.text)} />
						<IconButton icon={Trash2} label={words.t('notes.delete')} onClick={remove} />
					</div>
				</>
			)}
		</li>
	);
}
