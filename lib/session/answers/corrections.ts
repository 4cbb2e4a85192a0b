import type { Correction } from '../../chat/assessment.ts';
import { learnedWords } from '../../learning/learned-words.ts';
import { listTaught, restoreCorrection, setCorrection, undoCorrection } from '../../store/corrections.ts';
import { getSetting, setSetting } from '../../store/settings.ts';
import { learnFrom } from '../learn-from.ts';
import { localOffsets } from '../local-offsets.ts';
import type { Asker, Office } from '../office.ts';
import type { OpenConversation } from '../tab-session.ts';
import type { AnswerMap } from './answer-map.ts';

type CorrectionRequests =
	| 'correction/set'
	| 'correction/undo'
	| 'correction/restore'
	| 'learning/get'
	| 'learning/reset'
	| 'learning/restore';

/** The conversation in which the seller speaks of a buyer: that of the asking tab. */
function openWith(office: Office, { tabId }: Asker, buyerId: string): OpenConversation | null {
	const open = tabId === null ? null : office.sessions.get(tabId)?.open;
	return open?.buyerId === buyerId ? open : null;
}

export const correctionAnswers: AnswerMap<CorrectionRequests> = {
	async 'correction/set'({ buyerId, scheme, value, holds, messageId }, office, asker) {
		const db = await office.db();
		const correction = { scheme: scheme as Correction['scheme'], value, holds, messageId };
		const open = openWith(office, asker, buyerId);
		const context = office.context();
		const taught = open ? await learnFrom(db, open, correction, context.now) : [];
		const { made, replaced } = await setCorrection(db, buyerId, correction, context, taught);
		// What is learned here counts for every buyer of the shop: other open conversations are assessed anew too.
		await office.sessions.everythingChanged();
		return { id: made.id, replaced };
	},
	async 'correction/undo'({ correctionId, restore }, office) {
		await undoCorrection(await office.db(), correctionId, office.context(), restore);
		await office.sessions.everythingChanged();
		return null;
	},
	async 'correction/restore'({ correctionId }, office) {
		await restoreCorrection(await office.db(), correctionId, office.context());
		await office.sessions.everythingChanged();
		return null;
	},
	async 'learning/get'(_request, office) {
		const db = await office.db();
		const { since } = await getSetting(db, 'learning');
		const { length } = await listTaught(db, since);
		return { corrections: length, rows: learnedWords(await localOffsets(db, office.context().now)) };
	},
	async 'learning/reset'(_request, office) {
		const db = await office.db();
		const before = await getSetting(db, 'learning');
		const context = office.context();
		await setSetting(db, 'learning', { since: context.now }, context);
		await office.sessions.everythingChanged();
		return before;
	},
	async 'learning/restore'({ since }, office) {
		await setSetting(await office.db(), 'learning', { since }, office.context());
		await office.sessions.everythingChanged();
		return null;
	},
};
