import { Shuffle, TextCursor } from 'lucide-preact';
import type { UiLanguage } from '../../lib/chat/vocabulary.ts';
import type { Template } from '../../lib/templates/template.ts';
import { VARIABLE_NAMES } from '../../lib/templates/variables.ts';
import { useUi } from '../ui/context.ts';
import { type Pick, PickMenu } from './PickMenu.tsx';
import { QUESTIONS, type Snippet, type SnippetId, SUMS, snippetOf } from './snippets.ts';

interface Props {
	language: UiLanguage;
	/** What can be reused, by other templates' names for it. */
	reusable: readonly Template[];
	onInsert: (snippet: Snippet) => void;
}

/** What a template can hold besides words: by menu, so that nobody has to know how a tag is written. */
export function InsertBar({ language, reusable, onInsert }: Props) {
	const { words } = useUi();
	const named = (ids: readonly SnippetId[]): Pick[] =>
		ids.map((id) => ({ id, label: words.t(`templates.put.${id}`) }));
	const put = (id: string) => onInsert(snippetOf(id as SnippetId, language));
	const reuse = (id: string) => onInsert({ before: `{% render "${id}" %}` });
	const names = [...new Set(reusable.flatMap(({ partial }) => partial ?? []))];
	return (
		<fieldset class="rapport-insert-bar">
			<legend class="rapport-visually-hidden">{words.t('templates.put')}</legend>
			<PickMenu
				label={words.t('templates.put.value')}
				picks={values(words)}
				onPick={(name) => onInsert({ before: `{{ ${name} }}` })}
			/>
			<PickMenu label={words.t('templates.put.question')} picks={named(QUESTIONS)} onPick={put} />
			<PickMenu label={words.t('templates.put.sum')} picks={named(SUMS)} onPick={put} />
			{names.length > 0 && (
				<PickMenu
					label={words.t('templates.put.reuse')}
					picks={names.map((name) => ({ id: name, label: name, hint: titleOf(name, reusable, language) }))}
					onPick={reuse}
				/>
			)}
			<button type="button" class="rapport-button" onClick={() => put('variant')}>
				<Shuffle size={14} aria-hidden="true" /> {words.t('templates.put.variant')}
			</button>
			<button type="button" class="rapport-button" onClick={() => put('cursor')}>
				<TextCursor size={14} aria-hidden="true" /> {words.t('templates.put.cursor')}
			</button>
		</fieldset>
	);
}

function values(words: ReturnType<typeof useUi>['words']): Pick[] {
	let group = '';
	return VARIABLE_NAMES.map((name) => {
		const [root = ''] = name.split('.');
		const begins = root !== group;
		group = root;
		return {
			id: name,
			label: words.t(`templates.variable.${name}`),
			...(begins && { group: words.t(`templates.group.${root}`) }),
		};
	});
}

function titleOf(name: string, reusable: readonly Template[], language: UiLanguage): string {
	const called = reusable.filter(({ partial }) => partial === name);
	return (called.find((one) => one.language === language) ?? called[0])?.title ?? '';
}
