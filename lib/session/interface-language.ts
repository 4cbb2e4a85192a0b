import { browser } from 'wxt/browser';
import type { UiLanguage } from '../chat/vocabulary.ts';
import { detectLanguage } from '../locale/detect-language.ts';
import type { RapportDatabase } from '../store/database.ts';
import { getSetting } from '../store/settings.ts';

/** The seller's choice, else the browser's language. */
export async function interfaceLanguage(db: RapportDatabase | null): Promise<UiLanguage> {
	const chosen = db ? await getSetting(db, 'language') : null;
	return chosen ?? detectLanguage([browser.i18n.getUILanguage(), ...navigator.languages]);
}
