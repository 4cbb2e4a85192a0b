import { takeBackup } from '../../store/backup.ts';
import { exportCsv } from '../../store/export-csv.ts';
import { exportJson } from '../../store/export-json.ts';
import { importJson } from '../../store/import-json.ts';
import { getSetting, setSetting } from '../../store/settings.ts';
import { RefusedRequest } from '../refused-request.ts';
import { viewSettings } from '../view-state.ts';
import type { AnswerMap } from './answer-map.ts';

type DataRequests = 'data/export' | 'data/import' | 'settings/get' | 'settings/set';

const MIME = { json: 'application/json', csv: 'text/csv' } as const;

export const dataAnswers: AnswerMap<DataRequests> = {
	async 'data/export'({ format, buyerId }, office) {
		const db = await office.db();
		const context = office.context();
		const content =
			format === 'json' ? await exportJson(db, { buyerId }, context) : await exportCsv(db, { buyerId });
		const day = new Date(context.now).toISOString().slice(0, 10);
		const what = buyerId ? 'customer' : 'customers';
		return { fileName: `rapport-${what}-${day}.${format}`, mime: MIME[format], content };
	},
	async 'data/import'({ json }, office) {
		const db = await office.db();
		await takeBackup(db, 'before-import', office.context());
		const imported = await importJson(db, json);
		if (!imported.ok) {
			const { kind, path = '' } = imported.error;
			throw new RefusedRequest({ key: `import.error.${kind}`, params: { path } });
		}
		await office.tasksChanged();
		await office.sessions.everythingChanged();
		return imported.counts;
	},
	async 'settings/get'(_request, office) {
		const db = await office.db();
		const view = await viewSettings(db);
		const { shopName, sellerName } = await getSetting(db, 'shop');
		return {
			...view,
			shopName,
			sellerName,
			notifications: await getSetting(db, 'notifications'),
			assist: await getSetting(db, 'assist'),
			floor: await getSetting(db, 'floor'),
		};
	},
	async 'settings/set'({ settings }, office) {
		const db = await office.db();
		const { language, theme, shortcuts, shopName, sellerName, notifications, assist, floor } = settings;
		const context = office.context();
		await db.transaction('rw', db.settings, async () => {
			await setSetting(db, 'language', language, context);
			await setSetting(db, 'theme', theme, context);
			await setSetting(db, 'shortcuts', shortcuts, context);
			await setSetting(db, 'shop', { shopName, sellerName }, context);
			await setSetting(db, 'notifications', notifications, context);
			await setSetting(db, 'assist', assist, context);
			if (floor) await setSetting(db, 'floor', floor, context);
		});
		await office.settingsChanged();
		return null;
	},
};
