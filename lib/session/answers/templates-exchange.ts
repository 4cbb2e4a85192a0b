import { importTemplates } from '../../store/own-templates.ts';
import { parseTemplate } from '../../templates/check.ts';
import type { Template } from '../../templates/template.ts';
import { RefusedRequest } from '../refused-request.ts';
import type { AnswerMap } from './answer-map.ts';

/** The dashboard has read the file and the seller has chosen; here each template is checked once more before all are kept, or none. */
function checked(template: Template): Template {
	const parsed = parseTemplate(template);
	if (parsed.ok) return parsed.template;
	throw new RefusedRequest(
		parsed.problem === 'broken-body'
			? parsed.error.message
			: { key: 'templates.error.not-a-template', params: { fields: parsed.fields.join(', ') } },
	);
}

export const templateExchangeAnswers: AnswerMap<'templates/import'> = {
	async 'templates/import'({ add, replace }, office) {
		const chosen = {
			add: add.map(checked),
			replace: replace.map(({ template, was }) => ({ template: checked(template), was })),
		};
		const counts = await importTemplates(await office.db(), chosen, office.context());
		await office.sessions.everythingChanged();
		await office.templatesChanged();
		return counts;
	},
};
