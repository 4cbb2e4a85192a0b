import { renderTemplate } from '../../lib/templates/render.ts';
import type { Template } from '../../lib/templates/template.ts';

/** What a seller might type into the form of a template: one answer to each of its questions. */
export function answersTo(template: Template): Record<string, string> {
	const asked = renderTemplate(template, {}, { now: Date.UTC(2025, 7, 15), utcOffsetMinutes: 0 });
	if (!asked.ok) return {};
	const answer = {
		text: template.language === 'en' ? 'two in blue' : '2',
		choice: '',
		number: '2',
		date: '2025-08-20',
	};
	return Object.fromEntries(
		asked.fields.map((field) => [
			`field.${field.name}`,
			field.type === 'choice' ? (field.options[0] ?? '') : answer[field.type],
		]),
	);
}
