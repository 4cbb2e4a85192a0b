import type { RapportDatabase } from '../../store/database.ts';
import { addNote, deleteNote, editNote } from '../../store/notes.ts';
import { addTag, removeTag } from '../../store/tags.ts';
import type { StoreContext } from '../../store/write.ts';
import type { Office } from '../office.ts';
import type { AnswerMap } from './answer-map.ts';

type NoteRequests = 'note/add' | 'note/edit' | 'note/delete' | 'tag/add' | 'tag/remove';

async function buyerOfNote(db: RapportDatabase, noteId: string): Promise<string | null> {
	return (await db.notes.get(noteId))?.buyerId ?? null;
}

/** Changes a note and redraws wherever its buyer is open. */
async function changeNote(
	office: Office,
	noteId: string,
	change: (db: RapportDatabase, context: StoreContext) => Promise<void>,
): Promise<null> {
	const db = await office.db();
	const buyerId = await buyerOfNote(db, noteId);
	await change(db, office.context());
	if (buyerId) await office.sessions.buyerChanged(buyerId);
	return null;
}

export const noteAnswers: AnswerMap<NoteRequests> = {
	async 'note/add'({ buyerId, text }, office) {
		const { id } = await addNote(await office.db(), buyerId, text, office.context());
		await office.sessions.buyerChanged(buyerId);
		return { id };
	},
	'note/edit': ({ noteId, text }, office) =>
		changeNote(office, noteId, (db, context) => editNote(db, noteId, text, context)),
	'note/delete': ({ noteId }, office) =>
		changeNote(office, noteId, (db, context) => deleteNote(db, noteId, context)),
	async 'tag/add'({ buyerId, tag }, office) {
		await addTag(await office.db(), buyerId, tag, office.context());
		await office.sessions.buyerChanged(buyerId);
		return null;
	},
	async 'tag/remove'({ buyerId, tag }, office) {
		await removeTag(await office.db(), buyerId, tag, office.context());
		await office.sessions.buyerChanged(buyerId);
		return null;
	},
};
