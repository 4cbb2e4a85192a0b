import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useUi } from './context.ts';
import { DueField } from './DueField.tsx';
import { useDraft } from './drafts.ts';

interface Props {
	/** Where the draft is kept. */
	place: string;
	text: string;
	dueAt: number;
	/** Shown in the empty field: what the follow-up is called without words of its own. */
	placeholder?: string;
	/** A follow-up of the seller's own needs words; a suggested one has its kind and reason. */
	required?: boolean;
	submit: string;
	onSubmit: (text: string, dueAt: number) => Promise<boolean>;
	onCancel: () => void;
	children?: ComponentChildren;
}

/** Words and due time of a follow-up. */
export function TaskForm(props: Props) {
	const { words } = useUi();
	const id = useId();
	const [text, setText] = useDraft(props.place, props.text);
	const [dueAt, setDueAt] = useState(props.dueAt);
	const submit = async (event: Event) => {
		event.preventDefault();
		if (await props.onSubmit(text.trim(), dueAt)) setText(null);
	};
	return (
		<form class="rapport-task-form" onSubmit={submit}>
			{props.children}
			<div class="rapport-field">
				<label for={id}>{words.t('tasks.text')}</label>
				<input
					id={id}
					type="text"
					maxLength={500}
					placeholder={props.placeholder}
					required={props.required}
					value={text}
					onInput={(event) => setText(event.currentTarget.value)}
				/>
			</div>
			<DueField value={dueAt} onChange={setDueAt} />
			<div class="rapport-actions">
				<button type="submit" class="rapport-button rapport-primary">
					{props.submit}
				</button>
				<button
					type="button"
					class="rapport-button"
					onClick={() => {
						setText(null);
						props.onCancel();
					}}
				>
					{words.t('action.cancel')}
				</button>
			</div>
		</form>
	);
}
