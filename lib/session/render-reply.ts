import { chatFacts } from '../advice/chat-facts.ts';
import { knownValues } from '../advice/known-values.ts';
import type { OrderFact } from '../chat/conversation.ts';
import { rememberAnswers, rememberedAnswers } from '../store/answers.ts';
import type { RapportDatabase } from '../store/database.ts';
import { listOrders } from '../store/orders.ts';
import { lastPicks } from '../store/uses.ts';
import { checkBody } from '../templates/check.ts';
import { parseBody } from '../templates/engine.ts';
import { fieldKey } from '../templates/fields.ts';
import { type FormItem, formFor, NO_FACTS, rememberedUnder } from '../templates/form.ts';
import { type PartialSource, partialsOf } from '../templates/partials.ts';
import { type RenderResult, renderTemplate } from '../templates/render.ts';
import type { Template } from '../templates/template.ts';
import { type WordingTurn, wordingFor } from '../templates/wording-turn.ts';
import type { Office } from './office.ts';
import { shopValues } from './shop-values.ts';
import type { TabSession } from './tab-session.ts';
import { templatesAtHand } from './templates-at-hand.ts';

/** Which wordings a buyer read last. */
export async function wordingTurn(db: RapportDatabase, buyerId: string): Promise<WordingTurn> {
	const { turn, byTemplate, reused } = await lastPicks(db, buyerId);
	return { seed: `${buyerId}:${turn}`, byTemplate, reused };
}

/** What a template may reuse; the library is only read for one that reuses something. */
async function partialsFor(db: RapportDatabase, { body }: Template): Promise<PartialSource | undefined> {
	const parsed = parseBody(body);
	return parsed.ok && parsed.parsed.renders.length > 0 ? partialsOf(await templatesAtHand(db)) : undefined;
}

const clockOf = (now: number) => ({ now, utcOffsetMinutes: -new Date(now).getTimezoneOffset() });

async function ordersOf(db: RapportDatabase, session: TabSession | null): Promise<OrderFact[]> {
	return session?.open ? listOrders(db, session.open.buyerId) : [];
}

/** Renders a template with what is known of the open conversation, and `answers` to what was asked. */
export async function renderFor(
	office: Office,
	session: TabSession | null,
	template: Template,
	answers: Record<string, string> = {},
): Promise<RenderResult> {
	const db = await office.db();
	const open = session?.open;
	const shop = await shopValues(db);
	const buyer = open && { name: open.snapshot.buyer.name, language: open.assessment.language };
	const known = open && buyer ? knownValues(shop, buyer, await ordersOf(db, session), open.signals) : shop;
	return renderTemplate(template, known, {
		...clockOf(office.context().now),
		...wordingFor(template.id, open ? await wordingTurn(db, open.buyerId) : undefined),
		partials: await partialsFor(db, template),
		answers,
	});
}

/** The questions of a rendered template, each with what it starts from. */
export async function formOf(
	office: Office,
	session: TabSession | null,
	template: Template,
	rendered: Extract<RenderResult, { ok: true }>,
	answers: Record<string, string>,
): Promise<FormItem[]> {
	const db = await office.db();
	const open = session?.open;
	return formFor(rendered, {
		facts: open
			? chatFacts(open.messages, open.signals, await ordersOf(db, session), open.snapshot.buyer.name)
			: NO_FACTS,
		remembered: await rememberedAnswers(db, template.id),
		answers,
		...clockOf(office.context().now),
	});
}

/** Keeps the answers that may serve again: what is about this buyer or this day is forgotten. */
export async function rememberFor(
	office: Office,
	templateId: string,
	answers: Record<string, string>,
): Promise<void> {
	const db = await office.db();
	const templates = await templatesAtHand(db);
	const template = templates.find(({ id }) => id === templateId);
	if (!template) return;
	const { language, partial } = template;
	const check = checkBody(template.body, { partials: partialsOf(templates), language, partial });
	if (!check.ok) return;
	const specs = new Map(check.fields.map((spec) => [fieldKey(spec.name), spec]));
	const kept: Record<string, Record<string, string>> = {};
	for (const [name, answer] of Object.entries(answers)) {
		const under = rememberedUnder(templateId, name, specs.get(name));
		if (under === null || answer.trim() === '' || answer.length > 500 || name.length > 80) continue;
		kept[under] = { ...kept[under], [name]: answer };
	}
	await rememberAnswers(db, kept, office.context());
}
