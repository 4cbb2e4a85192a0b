import { changeRow, deleteRow } from './change.ts';
import type { RapportDatabase } from './database.ts';
import { liveRows } from './read.ts';
import type { NoteRow } from './rows.ts';
import { newRow, type StoreContext, write } from './write.ts';

/** Adds a note on a buyer. */
export function addNote(
	db: RapportDatabase,
	buyerId: string,
	text: string,
	ctx: StoreContext,
): Promise<NoteRow> {
	return write(db, [db.notes], async () => {
		const note: NoteRow = { ...newRow(ctx), buyerId, text };
		await db.notes.add(note);
		return note;
	});
}

/** Replaces a note's text. */
export function editNote(
	db: RapportDatabase,
	noteId: string,
	text: string,
	ctx: Pick<StoreContext, 'now'>,
): Promise<void> {
	return changeRow(db, db.notes, noteId, { text }, ctx);
}

/** Deletes a note; its text is gone for good. */
export function deleteNote(
	db: RapportDatabase,
	noteId: string,
	ctx: Pick<StoreContext, 'now'>,
): Promise<void> {
	return deleteRow(db, db.notes, noteId, { text: '' }, ctx);
}

/** Notes of a buyer, newest first. */
export async function listNotes(db: RapportDatabase, buyerId: string): Promise<NoteRow[]> {
	const notes = liveRows('notes', await db.notes.where({ buyerId }).toArray());
	return notes.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
}
