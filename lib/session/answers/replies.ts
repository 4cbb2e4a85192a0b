import { browser } from 'wxt/browser';
import { deleteTemplate, saveTemplate } from '../../store/own-templates.ts';
import { updateSetting } from '../../store/settings.ts';
import { recentTemplateIds } from '../../store/uses.ts';
import { parseTemplate } from '../../templates/check.ts';
import { reuseFault } from '../../templates/reuse-fault.ts';
import { sameFields } from '../../templates/same-template.ts';
import { toContent } from '../dock-messages.ts';
import { applyFinding } from '../draft-check.ts';
import { insertReply, type ToInsert } from '../insert-reply.ts';
import { rememberUses } from '../learn-from-reply.ts';
import type { Asker, Office } from '../office.ts';
import { pasteImages } from '../paste-images.ts';
import { RefusedRequest } from '../refused-request.ts';
import { formOf, rememberFor, renderFor } from '../render-reply.ts';
import { activeFrame, type TabSession } from '../tab-session.ts';
import { templatesAtHand } from '../templates-at-hand.ts';
import type { AnswerMap } from './answer-map.ts';

type ReplyRequests =
	| 'reply/insert'
	| 'templates/list'
	| 'template/render'
	| 'template/save'
	| 'template/delete'
	| 'page/focus-composer'
	| 'page/read-again'
	| 'assist/site'
	| 'draft/apply'
	| 'draft/site'
	| 'dock/close'
	| 'dock/focus'
	| 'place/set';

/** Templates that the palette offers first. */
const RECENT = 20;

function sessionOf(office: Office, asker: Asker): TabSession | null {
	return asker.tabId === null ? null : office.sessions.get(asker.tabId);
}

/** Inserts, and remembers the use when it worked. */
export async function insertAndRemember(
	office: Office,
	session: TabSession | null,
	reply: ToInsert & {
		templateId: string | null;
		/** The other templates of a message joined from several. */
		alsoTemplateIds?: readonly string[] | undefined;
		picks?: Record<string, number> | undefined;
	},
): Promise<string> {
	const open = session?.open ?? null;
	const settled = () => (session ? office.sessions.settled(session.tabId) : Promise.resolve());
	const status = await insertReply(session, reply, settled);
	const templateIds = [...new Set([reply.templateId, ...(reply.alsoTemplateIds ?? [])])].filter(
		(id) => id !== null,
	);
	if (status === 'inserted' && open && templateIds.length > 0) {
		const { text, picks } = reply;
		// The text is in the composer: that its use could not be counted is no reason to tell the seller it failed.
		await office
			.db()
			.then((db) => rememberUses(db, open, { templateIds, text, picks }, office.context()))
			.catch((error) => console.error('Rapport: a use was not kept', error));
	}
	// Not waited for: the text is in, and the pictures tell of themselves.
	if (status === 'inserted' && session && templateIds.length > 0)
		void pasteImages(office, session, templateIds)
			.then((images) => images && office.imagesPut(session.tabId, images))
			.catch((error) => console.error('Rapport: pictures were not put in', error));
	return status;
}

export const replyAnswers: AnswerMap<ReplyRequests> = {
	async 'reply/insert'({ type: _, answers, ...reply }, office, asker) {
		const session = sessionOf(office, asker);
		let status = await insertAndRemember(office, session, reply);
		// The abbreviation that asked was changed meanwhile: the text was chosen all the same, and goes after the draft.
		if (status === 'caret-moved' && reply.erase !== undefined) {
			status = await insertAndRemember(office, session, { ...reply, erase: undefined });
		}
		if (status === 'inserted' && answers && reply.templateId) {
			await rememberFor(office, reply.templateId, answers).catch((error) =>
				console.error('Rapport: answers were not kept', error),
			);
		}
		return { status };
	},
	async 'templates/list'(_request, office) {
		const db = await office.db();
		return { templates: await templatesAtHand(db), recent: await recentTemplateIds(db, RECENT) };
	},
	async 'template/render'({ templateId, answers }, office, asker) {
		const templates = await templatesAtHand(await office.db());
		const template = templates.find(({ id }) => id === templateId);
		if (!template) throw new RefusedRequest({ key: 'error.not-found' });
		const session = sessionOf(office, asker);
		const rendered = await renderFor(office, session, template, answers);
		if (!rendered.ok) throw new RefusedRequest(rendered.error.message);
		const { text, cursor, picks } = rendered;
		const missing = [...new Set(rendered.missing.map(({ name }) => name))];
		const form = await formOf(office, session, template, rendered, answers);
		return { title: template.title, text, missing, ...(cursor !== undefined && { cursor }), picks, form };
	},
	async 'template/save'({ template }, office) {
		const parsed = parseTemplate(template);
		if (!parsed.ok) {
			throw new RefusedRequest(
				parsed.problem === 'broken-body' ? parsed.error.message : { key: 'templates.error.not-a-template' },
			);
		}
		const library = await templatesAtHand(await office.db());
		const before = library.find(({ id }) => id === parsed.template.id);
		// One that has lost what it reuses can still be moved, marked and renamed.
		const sameText = before && sameFields(before, parsed.template, ['body', 'partial', 'language']);
		const fault = sameText ? null : reuseFault(parsed.template, library);
		if (fault) throw new RefusedRequest(fault);
		const id = await saveTemplate(await office.db(), parsed.template, office.context());
		await office.sessions.everythingChanged();
		await office.templatesChanged();
		return { id };
	},
	async 'template/delete'({ templateId }, office) {
		await deleteTemplate(await office.db(), templateId, office.context());
		await office.sessions.everythingChanged();
		await office.templatesChanged();
		return null;
	},
	async 'page/focus-composer'(_request, office, asker) {
		const session = sessionOf(office, asker);
		const active = session ? activeFrame(session) : null;
		if (session && active) await toContent(session.tabId, { type: 'chat/focus-composer' }, active.frameId);
		return null;
	},
	async 'page/read-again'(_request, _office, asker) {
		if (asker.tabId !== null) await toContent(asker.tabId, { type: 'chat/read-now' });
		return null;
	},
	async 'assist/site'({ on }, office, asker) {
		const session = sessionOf(office, asker);
		const site = session ? activeFrame(session)?.snapshot.site : undefined;
		if (site === undefined) return null;
		const keep = (sites: readonly string[]) => [
			...sites.filter((one) => one !== site),
			...(on ? [] : [site]),
		];
		await updateSetting(
			await office.db(),
			'assist',
			(before) => ({ ...before, offSites: keep(before.offSites) }),
			office.context(),
		);
		await office.settingsChanged();
		return null;
	},
	async 'draft/apply'({ conversationId, finding }, office, asker) {
		const session = sessionOf(office, asker);
		if ((session?.open?.conversationId ?? null) !== conversationId) return { status: 'wrong-conversation' };
		return { status: await applyFinding(office, session, { finding }) };
	},
	async 'draft/site'({ on }, office, asker) {
		const session = sessionOf(office, asker);
		const site = session ? activeFrame(session)?.snapshot.site : undefined;
		if (site === undefined) return null;
		await updateSetting(
			await office.db(),
			'assist',
			(before) => {
				const others = before.draftOffSites.filter((one) => one !== site);
				return { ...before, draftOffSites: on ? others : [...others, site] };
			},
			office.context(),
		);
		await office.settingsChanged();
		return null;
	},
	async 'dock/close'(_request, _office, asker) {
		if (asker.tabId !== null) await toContent(asker.tabId, { type: 'dock/toggle' }, 0);
		return null;
	},
	async 'dock/focus'(_request, _office, asker) {
		if (asker.tabId !== null) await toContent(asker.tabId, { type: 'dock/focus' }, 0);
		return null;
	},
	async 'place/set'({ place }, office, asker) {
		if (asker.tabId !== null) await office.placeChanged(asker.tabId, place);
		return null;
	},
};

/** Opens the dashboard at a section, in the tab that shows it already if there is one. */
export async function openDashboard(section: string, buyerId: string | null): Promise<void> {
	const page = browser.runtime.getURL('/dashboard.html');
	const place = `#/${section}${buyerId ? `/${buyerId}` : ''}`;
	const [tab] = await browser.tabs.query({ url: `${page}*` });
	if (tab?.id === undefined) {
		await browser.tabs.create({ url: page + place });
		return;
	}
	await browser.tabs.update(tab.id, { active: true, url: page + place });
	if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
