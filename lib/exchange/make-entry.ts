import type { Phrase } from '../chat/assessment.ts';
import { parseTemplate } from '../templates/check.ts';
import type { Template } from '../templates/template.ts';
import type { TemplateError } from '../templates/template-error.ts';
import { guessLanguage } from './guess-language.ts';
import {
	type Conversion,
	excerpt,
	type ImportedTemplate,
	type ImportProblem,
	type Place,
	type ReadOptions,
} from './imported.ts';

/** What one row of another tool's file says, its body already in our language. */
export interface Draft {
	place: Place;
	body: string;
	conversions: Conversion[];
	title?: string;
	/** As typed in the other tool, with its prefix. */
	abbreviation?: string;
	/** Outermost first. */
	folder?: readonly string[];
	tags?: readonly string[];
	notes?: readonly Phrase[];
}

export type Made = { entry: ImportedTemplate } | { problem: ImportProblem };

const TITLE_MOST = 120;
const TITLE_FROM_BODY = 40;
const ABBREVIATION_MOST = 20;
export const BODY_MOST = 4_000;

/** The first line without tags, for a template without a name. */
function titleFromBody(body: string): string {
	const plain = body.replace(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/gu, '…');
	const line = plain.split('\n').find((one) => one.trim() !== '') ?? '';
	return line.trim().slice(0, TITLE_FROM_BODY);
}

/** The abbreviation without the prefix that other tools keep in it (":hi", "/hi", ";hi"): ours is a setting. */
export function bareAbbreviation(typed: string): string {
	const bare = typed.trim().replace(/^[^\p{L}\p{N}]+/u, '');
	return bare === '' ? typed.trim() : bare;
}

/** A body that our language cannot read: the place in the file, and the place in the body. */
export function brokenBody(place: Place, error: TemplateError, text: string): ImportProblem {
	const { line, column, message } = error;
	return {
		place,
		message: { key: 'exchange.error.broken-body', params: { line, column } },
		detail: message,
		text: excerpt(text),
	};
}

/** A row as a template, or why it is none. Nothing that the file said is dropped without a note. */
export function makeEntry(draft: Draft, options: ReadOptions): Made {
	const body = draft.body.replace(/\r\n?/gu, '\n').trim();
	const fail = (key: string, params: Record<string, string | number> = {}): Made => ({
		problem: { place: draft.place, message: { key, params }, text: excerpt(draft.title || body) },
	});
	if (body === '') return fail('exchange.error.no-body');
	if (body.length > BODY_MOST)
		return fail('exchange.error.long-body', { length: body.length, most: BODY_MOST });
	const notes = [...(draft.notes ?? [])];
	const tags = [...(draft.tags ?? [])].map((tag) => tag.trim()).filter((tag) => tag !== '');
	const named = (draft.title ?? '').replace(/\s+/gu, ' ').trim();
	const title = (named || titleFromBody(body) || bareAbbreviation(draft.abbreviation ?? '')).slice(
		0,
		TITLE_MOST,
	);
	if (named.length > TITLE_MOST) notes.push({ key: 'exchange.note.title-cut', params: { most: TITLE_MOST } });
	const typed = bareAbbreviation(draft.abbreviation ?? '');
	const fits = typed !== '' && typed.length <= ABBREVIATION_MOST && !/\s/u.test(typed);
	if (typed !== '' && !fits) {
		tags.push(typed.slice(0, 60));
		notes.push({ key: 'exchange.note.abbreviation', params: { text: excerpt(typed) } });
	}
	const folder = (draft.folder ?? []).map((part) => part.trim()).filter((part) => part !== '');
	const said: Partial<Template> = {
		...(named === '' ? {} : { title }),
		body,
		...(fits ? { abbreviation: typed } : {}),
		...(folder.length > 0 ? { folder } : {}),
		...(tags.length > 0 ? { tags: [...new Set(tags)] } : {}),
	};
	const parsed = parseTemplate({
		id: '',
		language:
			options.language ??
			guessLanguage(`${title} ${body.replace(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/gu, '')}`, options.fallback),
		service: 'information',
		situation: {},
		tags: [],
		title,
		...said,
	});
	if (!parsed.ok) {
		return parsed.problem === 'broken-body'
			? { problem: brokenBody(draft.place, parsed.error, draft.title || body) }
			: fail('exchange.error.fields', { fields: parsed.fields.join(', ') });
	}
	return {
		entry: {
			place: draft.place,
			template: parsed.template,
			stated: Object.keys(said) as (keyof Template)[],
			conversions: draft.conversions,
			notes,
		},
	};
}
