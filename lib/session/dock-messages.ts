import { browser } from 'wxt/browser';
import { createTranslator } from '../locale/translate.ts';
import type { DockTexts, ToContent } from '../messaging/to-content.ts';
import { SITES } from '../reader/sites/sites.ts';
import type { RapportDatabase } from '../store/database.ts';
import { getSetting, updateSetting } from '../store/settings.ts';
import type { StoreContext } from '../store/write.ts';
import { interfaceLanguage } from './interface-language.ts';
import { placeOf } from './sites-place.ts';

/** Width of a dock that the seller never resized, in CSS pixels. */
const FIRST_WIDTH = 380;

/** Sends to a tab's content script; a tab that is gone or not ours is no error. */
export async function toContent(tabId: number, message: ToContent, frameId?: number): Promise<void> {
	await browser.tabs
		.sendMessage(tabId, message, frameId === undefined ? {} : { frameId })
		.catch(() => undefined);
}

/** Does the dock of a tab answer? It is put into the page when it is shown there for the first time. */
function ask(tabId: number, message: ToContent): Promise<boolean> {
	return browser.tabs.sendMessage(tabId, message, { frameId: 0 }).then(
		(answer) => answer === true,
		() => false,
	);
}

/**
 * Shows the dock in the tab's top frame as the seller left it on that site, or takes it away where the seller keeps the sidebar in the
 * browser's own panel. Harmless where all is so already.
 */
export async function showDock(db: RapportDatabase | null, tabId: number, site: string): Promise<void> {
	if ((await placeOf(db, site)) === 'native') return toContent(tabId, { type: 'dock/hide' }, 0);
	const kept = db ? (await getSetting(db, 'dock'))[site] : undefined;
	const words = createTranslator(await interfaceLanguage(db));
	const texts: DockTexts = {
		open: words.t('dock.open'),
		close: words.t('dock.close'),
		resize: words.t('dock.resize'),
		frame: words.t('dock.frame'),
		reload: words.t('notice.reload-page'),
	};
	const { open, width } = kept ?? { open: true, width: FIRST_WIDTH };
	const overlay = SITES.find(({ id }) => id === site)?.narrowLayout === true;
	const message: ToContent = { type: 'dock/show', open, width, overlay, texts };
	if (await ask(tabId, message)) return;
	const target = { tabId, frameIds: [0] };
	await browser.scripting.executeScript({ target, files: ['/dock.js'] }).catch(() => undefined);
	await ask(tabId, message);
}

/** Remembers how the seller left the dock on a site. */
export function rememberDock(
	db: RapportDatabase,
	site: string,
	state: { open: boolean; width: number },
	context: StoreContext,
): Promise<void> {
	return updateSetting(db, 'dock', (before) => ({ ...before, [site]: state }), context);
}
