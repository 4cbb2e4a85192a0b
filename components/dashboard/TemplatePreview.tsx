import { TriangleAlert } from 'lucide-preact';
import { useMemo } from 'preact/hooks';
import type { UiLanguage } from '../../lib/chat/vocabulary.ts';
import { checkBody } from '../../lib/templates/check.ts';
import { renderTemplate } from '../../lib/templates/render.ts';
import { SAMPLE_VALUES } from '../../lib/templates/sample-values.ts';
import { useUi } from '../ui/context.ts';

/** What a buyer would get, with made-up values; or what is wrong with the body, and where. */
export function TemplatePreview({ body, language }: { body: string; language: UiLanguage }) {
	const { words, now } = useUi();
	const { check, rendered } = useMemo(
		() => ({
			check: checkBody(body),
			rendered: renderTemplate({ body, language }, SAMPLE_VALUES[language], { now: now() }),
		}),
		[body, language, now],
	);
	if (!check.ok || !rendered.ok) {
		const error = check.ok ? (rendered.ok ? null : rendered.error) : check.error;
		return error ? (
			<p class="rapport-fault" role="alert">
				<TriangleAlert size={15} aria-hidden="true" />
				<span>
					<strong>{words.t('templates.error.place', { line: error.line, column: error.column })}</strong>{' '}
					{words.phrase(error.message)}
				</span>
			</p>
		) : null;
	}
	return (
		<figure class="rapport-preview">
			<figcaption class="rapport-muted rapport-small">{words.t('templates.preview')}</figcaption>
			<p class="rapport-bubble" lang={language}>
				{rendered.text}
			</p>
			{check.unknown.map((unknown) => (
				<p key={`${unknown.line}:${unknown.column}`} class="rapport-fault rapport-fault-mild">
					<TriangleAlert size={15} aria-hidden="true" />
					<span>
						<strong>
							{words.t('templates.error.place', { line: unknown.line, column: unknown.column })}
						</strong>{' '}
						{words.t('templates.warning.unknown-variable', { name: unknown.name })}
					</span>
				</p>
			))}
		</figure>
	);
}
