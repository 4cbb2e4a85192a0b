import { browser } from 'wxt/browser';
import { replyLanguage } from '../advice/buyer-language.ts';
import type { UiLanguage } from '../chat/vocabulary.ts';
import { createTranslator } from '../locale/translate.ts';
import type { AssistConfig, AssistPush, FromAssist, MenuEntry } from '../messaging/assist.ts';
import { chordLabel } from '../shortcuts/chord.ts';
import { detectPlatform } from '../shortcuts/detect-platform.ts';
import type { RapportDatabase } from '../store/database.ts';
import { getSetting } from '../store/settings.ts';
import { recentTemplateIds } from '../store/uses.ts';
import { outOfScope } from '../templates/in-scope.ts';
import { previewOf } from '../templates/palette-search.ts';
import { searchTemplates } from '../templates/search.ts';
import type { Template } from '../templates/template.ts';
import { isStarterId } from '../templates/variants.ts';
import { insertAndRemember } from './answers/replies.ts';
import { checksDrafts } from './draft-check.ts';
import { interfaceLanguage } from './interface-language.ts';
import type { Office } from './office.ts';
import { renderFor } from './render-reply.ts';
import { activeFrame, type TabSession } from './tab-session.ts';
import { templateIndex, usesForSearch } from './template-index.ts';
import { placeOn, templatesOn } from './templates-at-hand.ts';
import { viewSettings } from './view-state.ts';

/** Lines of the menu at the caret. */
const MENU_ENTRIES = 6;
/** UTF-16 units of a template's text shown there. */
const PREVIEW = 80;

/** Which helps are on for a site, or null when all of them are off there. */
async function helpsOn(db: RapportDatabase, site: string) {
	const { offSites, prefix, tab, space, menu } = await getSetting(db, 'assist');
	const draft = await checksDrafts(db, site);
	const off = offSites.includes(site) || !(tab || space || menu || draft);
	return off ? null : { prefix, tab, space, menu, draft };
}

/** What the typing help may do on a site, or null when all of it is off there. */
export async function assistConfig(db: RapportDatabase, site: string): Promise<AssistConfig | null> {
	const helps = await helpsOn(db, site);
	if (!helps) return null;
	const abbreviations = new Set<string>();
	for (const { abbreviation } of await templatesOn(db, site)) {
		if (abbreviation) abbreviations.add(abbreviation.toLowerCase());
	}
	const words = createTranslator(await interfaceLanguage(db));
	const draftKey = (await viewSettings(db)).shortcuts['draft-apply'];
	return {
		...helps,
		abbreviations: [...abbreviations],
		texts: {
			menu: words.t('assist.menu-title'),
			empty: words.t('assist.nothing'),
			draftKey: draftKey
				? words.t('draft.key', { keys: chordLabel(draftKey, detectPlatform(navigator.userAgent)) })
				: '',
		},
		draftKey,
	};
}

/** Puts the typing help into a frame whose chat has a message field. */
export async function loadAssist(
	db: RapportDatabase,
	tabId: number,
	frameId: number,
	site: string,
): Promise<void> {
	if (!(await helpsOn(db, site))) return;
	await browser.scripting.executeScript({
		target: { tabId, frameIds: [frameId] },
		files: ['/assist.js'],
		injectImmediately: true,
	});
}

/** The frame may no longer be read: its typing help ends too. */
export async function endAssist(tabId: number, frameId: number): Promise<void> {
	const message: AssistPush = { type: 'assist/config', config: null };
	await browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
}

/** Templates or settings changed: every frame's typing help is told, and put where it was off until now. */
export async function tellAssist(db: RapportDatabase, sessions: Iterable<TabSession>): Promise<void> {
	for (const { tabId, frames } of sessions) {
		for (const [frameId, { site, composer }] of frames) {
			const message: AssistPush = { type: 'assist/config', config: await assistConfig(db, site) };
			await browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
			if (composer) await loadAssist(db, tabId, frameId, site).catch(() => undefined);
		}
	}
}

const siteOf = (session: TabSession) => activeFrame(session)?.snapshot.site ?? null;

/** The language a reply should be in: the buyer's, else the seller's own. */
async function languageFor(db: RapportDatabase, session: TabSession): Promise<UiLanguage> {
	const own = await interfaceLanguage(db);
	const buyers = (session.open?.assessment ?? session.unkept)?.language;
	return buyers ? replyLanguage(buyers, own) : own;
}

/** The template an abbreviation stands for: an own one before a starter, then in the reply's language. */
function templateFor(
	templates: readonly Template[],
	abbreviation: string,
	language: UiLanguage,
): Template | null {
	const candidates = templates.filter((template) => template.abbreviation?.toLowerCase() === abbreviation);
	const own = candidates.filter(({ id }) => !isStarterId(id));
	const pool = own.length > 0 ? own : candidates;
	return pool.find((template) => template.language === language) ?? pool[0] ?? null;
}

/** What became of a request of the typing help: an insertion's status, or values that the seller must still give. */
export type AssistOutcome = { status: string } | { ask: string; erase: string };

async function insertTemplate(
	office: Office,
	session: TabSession,
	template: Template,
	erase: string,
): Promise<AssistOutcome> {
	const rendered = await renderFor(office, session, template);
	if (!rendered.ok) return { status: 'broken-template' };
	if (rendered.missing.length > 0) return { ask: template.id, erase };
	const conversationId = session.open?.conversationId ?? null;
	const { text, cursor, picks } = rendered;
	const reply = { conversationId, templateId: template.id, text, erase, cursor, picks };
	return { status: await insertAndRemember(office, session, reply) };
}

/** Does what was typed: null when nothing fits any more (another conversation is open, the template is gone). */
export async function expand(
	office: Office,
	session: TabSession,
	request: Extract<FromAssist, { type: 'assist/expand' | 'assist/choose' }>,
): Promise<AssistOutcome | null> {
	const db = await office.db();
	const templates = await templatesOn(db, siteOf(session));
	const template =
		request.type === 'assist/choose'
			? templates.find(({ id }) => id === request.templateId)
			: templateFor(templates, request.abbreviation, await languageFor(db, session));
	return template ? insertTemplate(office, session, template, request.typed) : null;
}

/** The menu's lines for what was typed after `/`; the most used first while nothing was. */
export async function searchMenu(office: Office, session: TabSession, query: string): Promise<MenuEntry[]> {
	const db = await office.db();
	const { prefix } = await getSetting(db, 'assist');
	const language = await languageFor(db, session);
	const index = await templateIndex(db);
	const place = await placeOn(db, siteOf(session));
	const allowed = (template: Template) => outOfScope(template, place) === null;
	const all = index.entries.map(({ template }) => template).filter(allowed);
	const exact = all.filter(({ abbreviation }) => query !== '' && abbreviation?.toLowerCase() === query);
	const hits =
		query === ''
			? await mostRecent(db, all, language)
			: searchTemplates(index, query, {
					language,
					limit: MENU_ENTRIES * 2,
					uses: await usesForSearch(db),
					allowed,
				}).map(({ template }) => template);
	exact.sort((a, b) => Number(b.language === language) - Number(a.language === language));
	return [...new Set([...exact, ...hits])].slice(0, MENU_ENTRIES).map((template) => ({
		templateId: template.id,
		title: template.title,
		abbreviation: template.abbreviation ? prefix + template.abbreviation : '',
		preview: previewOf(index, template).replace(/\s+/g, ' ').trim().slice(0, PREVIEW),
	}));
}

/** What was used last, then the others of the language. */
async function mostRecent(
	db: RapportDatabase,
	all: readonly Template[],
	language: UiLanguage,
): Promise<Template[]> {
	const recent = await recentTemplateIds(db, MENU_ENTRIES);
	const used = recent.flatMap((id) => all.find((template) => template.id === id) ?? []);
	return [...used, ...all.filter((template) => template.language === language)];
}
