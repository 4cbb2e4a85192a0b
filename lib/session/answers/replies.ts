import { browser } from 'wxt/browser';
import { knownValues } from '../../advice/known-values.ts';
import { listOrders } from '../../store/orders.ts';
import { deleteTemplate, saveTemplate } from '../../store/own-templates.ts';
import { updateSetting } from '../../store/settings.ts';
import { recentTemplateIds, recordUse } from '../../store/uses.ts';
import { parseTemplate } from '../../templates/check.ts';
import { renderTemplate } from '../../templates/render.ts';
import type { Template } from '../../templates/template.ts';
import type { TemplateValues } from '../../templates/variables.ts';
import { toContent } from '../dock-messages.ts';
import { applyFinding } from '../draft-check.ts';
import { insertReply } from '../insert-reply.ts';
import type { Asker, Office } from '../office.ts';
import { RefusedRequest } from '../refused-request.ts';
import { shopValues } from '../shop-values.ts';
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
	reply: { conversationId: string | null; templateId: string | null; text: string; erase?: string },
): Promise<string> {
	const open = session?.open ?? null;
	const settled = () => (session ? office.sessions.settled(session.tabId) : Promise.resolve());
	const status = await insertReply(session, reply.text, reply.conversationId, reply.erase ?? null, settled);
	if (status === 'inserted' && open && reply.templateId) {
		const { buyerId, conversationId } = open;
		const context = office.context();
		const use = { templateId: reply.templateId, buyerId, conversationId, at: context.now };
		// The text is in the composer: that its use could not be counted is no reason to tell the seller it failed.
		await recordUse(await office.db(), use, context).catch((error) =>
			console.error('Rapport: a use was not kept', error),
		);
	}
	return status;
}

/** What is known for a template's values in the open conversation. */
async function valuesFor(office: Office, session: TabSession | null): Promise<TemplateValues> {
	const db = await office.db();
	const shop = await shopValues(db);
	const open = session?.open;
	if (!open) return shop;
	const orders = await listOrders(db, open.buyerId);
	return knownValues(shop, { name: open.snapshot.buyer.name }, orders, open.signals);
}

/** Renders a template with what is known of the open conversation, and `answers` for values that the seller typed. */
export async function renderFor(
	office: Office,
	session: TabSession | null,
	template: Template,
	answers: Record<string, string> = {},
) {
	const known = await valuesFor(office, session);
	const { now } = office.context();
	const clock = { now, utcOffsetMinutes: -new Date(now).getTimezoneOffset() };
	return renderTemplate(template, { ...known, ...answers }, clock);
}

export const replyAnswers: AnswerMap<ReplyRequests> = {
	async 'reply/insert'({ conversationId, templateId, text }, office, asker) {
		const reply = { conversationId, templateId, text };
		return { status: await insertAndRemember(office, sessionOf(office, asker), reply) };
	},
	async 'templates/list'(_request, office) {
		const db = await office.db();
		return { templates: await templatesAtHand(db), recent: await recentTemplateIds(db, RECENT) };
	},
	async 'template/render'({ templateId, answers }, office, asker) {
		const templates = await templatesAtHand(await office.db());
		const template = templates.find(({ id }) => id === templateId);
		if (!template) throw new RefusedRequest({ key: 'error.not-found' });
		const rendered = await renderFor(office, sessionOf(office, asker), template, answers);
		if (!rendered.ok) throw new RefusedRequest(rendered.error.message);
		return { text: rendered.text, missing: [...new Set(rendered.missing.map(({ name }) => name))] };
	},
	async 'template/save'({ template }, office) {
		const parsed = parseTemplate(template);
		if (!parsed.ok) {
			throw new RefusedRequest(
				parsed.problem === 'broken-body' ? parsed.error.message : { key: 'templates.error.not-a-template' },
			);
		}
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
