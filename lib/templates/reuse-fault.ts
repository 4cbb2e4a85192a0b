import type { Phrase } from '../chat/assessment.ts';
import { checkBody } from './check.ts';
import { isCalled, partialsOf } from './partials.ts';
import type { Template } from './template.ts';

/** Why a template cannot be saved among others: its name for reuse is taken in its language, or what it reuses is not there or leads back to it. */
export function reuseFault(template: Template, library: readonly Template[]): Phrase | null {
	const others = library.filter(({ id }) => id !== template.id);
	const { partial, language, body } = template;
	if (
		partial !== undefined &&
		others.some((other) => other.language === language && isCalled(other, partial))
	) {
		return { key: 'templates.error.partial-taken', params: { name: partial } };
	}
	const check = checkBody(body, { partials: partialsOf(others), language, partial });
	return check.ok ? null : check.error.message;
}
