import { CornerDownLeft } from 'lucide-preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useUi } from '../ui/context.ts';
import { useConversation } from './conversation-context.ts';
import type { Inserting } from './use-insert.ts';

/** Asks for the values that a chosen text still needs. Takes the focus once, because the seller's own choice opened it. */
export function MissingForm({ inserting }: { inserting: Inserting }) {
	const { words, drafts } = useUi();
	const { conversationId } = useConversation();
	const id = useId();
	const form = useRef<HTMLFormElement>(null);
	const { asking } = inserting;
	useEffect(() => form.current?.querySelector('input')?.focus(), [asking?.templateId]);
	if (!asking) return null;
	const place = (name: string) => `missing:${conversationId}:${asking.templateId}:${name}`;
	const submit = (event: Event) => {
		event.preventDefault();
		const answers = Object.fromEntries(
			asking.missing.map((name) => [name, (drafts.get(place(name)) ?? '').trim()]),
		);
		void inserting.answer(answers);
	};
	return (
		<form ref={form} class="rapport-missing" onSubmit={submit} aria-label={words.t('missing.title')}>
			<p class="rapport-small rapport-muted">{words.t(asking.again ? 'missing.again' : 'missing.title')}</p>
			{asking.missing.map((name, index) => (
				<div key={name} class="rapport-field">
					<label for={`${id}-${index}`}>{variableName(words, name)}</label>
					<input
						id={`${id}-${index}`}
						type="text"
						required
						autocomplete="off"
						defaultValue={drafts.get(place(name)) ?? ''}
						onInput={(event) => drafts.set(place(name), event.currentTarget.value)}
					/>
				</div>
			))}
			<div class="rapport-actions">
				<button type="submit" class="rapport-button rapport-primary">
					<CornerDownLeft size={14} aria-hidden="true" /> {words.t('reply.insert')}
				</button>
				<button type="button" class="rapport-button" onClick={inserting.cancel}>
					{words.t('action.cancel')}
				</button>
			</div>
		</form>
	);
}

/** A variable's name in words, or its own name where no text exists. */
function variableName(words: ReturnType<typeof useUi>['words'], name: string): string {
	return words.has(`templates.variable.${name}`)
		? words.t(`templates.variable.${name}`)
		: name.replaceAll(/[._-]/g, ' ');
}
