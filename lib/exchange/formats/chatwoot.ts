import * as z from 'zod/mini';
import type { ReadOptions } from '../imported.ts';
import { convertBody, fillIn, keptLiquid } from '../liquid-text.ts';
import { LEFT_OUT, tagFor } from '../placeholder-names.ts';
import { type Collected, collect, collectProblem, placeIn } from './collect.ts';
import type { JsonFile } from './json-file.ts';

/**
 * Chatwoot: `GET /api/v1/accounts/{id}/canned_responses` answers with a list of `{id, account_id, short_code, content, created_at, updated_at}`; sellers
 * keep it as JSON, or as CSV with the columns short_code and content. Source: developers.chatwoot.com, "List all Canned Responses in an Account"
 * (application_swagger.json, schema canned_response). Contents are Liquid with `contact.*`, `agent.*`, `conversation.*`, `inbox.*`, `account.*`. Unsure: that
 * there is an export of its own with other columns (none is documented).
 */
const ResponseSchema = z.looseObject({
	short_code: z.optional(z.nullable(z.string())),
	content: z.optional(z.nullable(z.string())),
});

function listOf(value: unknown): unknown[] | null {
	const list = Array.isArray(value)
		? value
		: typeof value === 'object' && value !== null
			? ((value as { payload?: unknown; data?: unknown; canned_responses?: unknown }).canned_responses ??
				(value as { payload?: unknown }).payload ??
				(value as { data?: unknown }).data)
			: null;
	return Array.isArray(list) ? list : null;
}

export function isChatwoot(value: unknown): boolean {
	return (
		listOf(value)?.some((one) => typeof one === 'object' && one !== null && 'short_code' in one) ?? false
	);
}

/** Its names that are ours; of others the seller is asked. */
const PATHS: Record<string, string> = {
	'contact.name': 'buyer.name',
	'contact.first_name': 'buyer.name',
	'agent.name': 'seller.name',
	'agent.first_name': 'seller.name',
	'inbox.name': 'shop.name',
	'account.name': 'shop.name',
};

const PATH = /\b(?:contact|agent|inbox|account|conversation)(?:\.\w+)+/gu;

/** The text of one response in our language: Liquid as well, with other names. */
export function convertChatwoot(content: string) {
	const renamed = content.replace(/\{\{[^{}]*\}\}|\{%[^{}]*%\}/gu, (tag) =>
		tag.replace(PATH, (path) => PATHS[path] ?? path.replaceAll('.', '_')),
	);
	const kept = keptLiquid(renamed);
	const replaced = convertBody(
		content,
		/\{\{-?\s*([^{}]*?)\s*-?\}\}|\{%-?\s*([^{}]*?)\s*-?%\}/gu,
		(match) => {
			const [, output, tag] = match;
			if (tag !== undefined) return /^end/u.test(tag) ? LEFT_OUT : { to: fillIn(tag), kind: 'fill-in' };
			const path = (output ?? '').split('|')[0]?.trim() ?? '';
			const ours = PATHS[path];
			return ours ? { to: `{{ ${ours} }}`, kind: 'value' } : tagFor(path);
		},
	);
	// Filters and conditions that our language has stay; the list of what was found is the same either way.
	return kept
		? { body: renamed, conversions: replaced.conversions.map((one) => renameTo(one, kept.body)) }
		: replaced;
}

/** What stands in the kept body for a placeholder found in the source. */
function renameTo<T extends { from: string; to: string }>(conversion: T, body: string): T {
	const to = conversion.from.replace(PATH, (path) => PATHS[path] ?? path.replaceAll('.', '_'));
	return body.includes(to) ? { ...conversion, to } : conversion;
}

export function readChatwoot(file: JsonFile, options: ReadOptions): Collected {
	const found: Collected = { entries: [], problems: [] };
	const list = listOf(file.value) ?? [];
	for (const item of list) {
		const place = placeIn(file, item, list);
		const response = ResponseSchema.safeParse(item);
		if (!response.success) {
			collectProblem(found, place, 'exchange.error.fields', response.error);
			continue;
		}
		const code = response.data.short_code ?? '';
		const converted = convertChatwoot(response.data.content ?? '');
		collect(found, { place, ...converted, title: code, abbreviation: code }, options);
	}
	return found;
}
