import type { Place } from '../messaging/view.ts';
import type { RapportDatabase } from '../store/database.ts';
import { getSetting, updateSetting } from '../store/settings.ts';
import type { StoreContext } from '../store/write.ts';

/** Where the seller keeps the sidebar of a site; docked where nothing was chosen. */
export async function placeOf(db: RapportDatabase | null, site: string): Promise<Place> {
	return (db ? (await getSetting(db, 'place'))[site] : undefined) ?? 'docked';
}

/** Remembers where the seller keeps the sidebar of a site. */
export function rememberPlace(
	db: RapportDatabase,
	site: string,
	place: Place,
	context: StoreContext,
): Promise<void> {
	return updateSetting(db, 'place', (before) => ({ ...before, [site]: place }), context);
}
