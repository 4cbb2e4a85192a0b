import type { Results } from '../../lib/messaging/view-requests.ts';
import { type ChatFacts, formFor, NO_FACTS } from '../../lib/templates/form.ts';
import { renderTemplate } from '../../lib/templates/render.ts';
import { NOW } from './example-state.ts';

interface Known {
	facts?: Partial<ChatFacts>;
	remembered?: Record<string, string>;
}

/** What the background answers to `template/render` for a body: rendered and asked for by the real engine. */
export function filled(
	body: string,
	answers: Record<string, string>,
	{ facts = {}, remembered = {} }: Known = {},
): Results['template/render'] {
	const clock = { now: NOW, utcOffsetMinutes: 0 };
	const rendered = renderTemplate({ body, language: 'en' }, {}, { ...clock, answers });
	if (!rendered.ok) throw new Error(JSON.stringify(rendered.error));
	const { text, cursor, picks } = rendered;
	return {
		title: 'A template',
		text,
		missing: [...new Set(rendered.missing.map(({ name }) => name))],
		...(cursor !== undefined && { cursor }),
		picks,
		form: formFor(rendered, { facts: { ...NO_FACTS, ...facts }, remembered, answers, ...clock }),
	};
}
