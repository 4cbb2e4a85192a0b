import { Plus, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useUi } from './context.ts';
import { useSend } from './use-send.ts';

/** Longest tag that the store takes. */
const LONGEST = 60;

interface Props {
	buyerId: string;
	tags: readonly string[];
	/** Shown before the tags, e.g. the value tier. */
	lead?: ComponentChildren;
}

/** The buyer's tags with a way to remove each, and a field that appears to add one. Enter adds, Escape leaves. */
export function TagEditor({ buyerId, tags, lead }: Props) {
	const { words } = useUi();
	const send = useSend();
	const [adding, setAdding] = useState(false);
	const addButton = useRef<HTMLButtonElement>(null);
	const field = useRef<HTMLInputElement>(null);
	// The seller has just pressed the button that the field replaces, so the focus moves along.
	useEffect(() => {
		if (adding) field.current?.focus();
	}, [adding]);
	const leave = () => {
		setAdding(false);
		// The field is gone after the next draw; the button that opened it is the natural place to be.
		setTimeout(() => addButton.current?.focus());
	};
	const add = async (text: string) => {
		const tag = text.trim();
		if (tag !== '' && !tags.includes(tag)) await send({ type: 'tag/add', buyerId, tag });
		leave();
	};
	return (
		<div class="rapport-tags">
			<ul class="rapport-chips" aria-label={words.t('tags.title')}>
				{lead && <li class="rapport-lead">{lead}</li>}
				{tags.map((tag) => (
					<li key={tag} class="rapport-tag">
						<bdi>{tag}</bdi>
						<button
							type="button"
							class="rapport-tag-remove"
							aria-label={words.t('tags.remove', { tag })}
							title={words.t('tags.remove', { tag })}
							onClick={async () => {
								await send({ type: 'tag/remove', buyerId, tag });
								addButton.current?.focus();
							}}
						>
							<X size={12} aria-hidden="true" />
						</button>
					</li>
				))}
				<li>
					{adding ? (
						<input
							ref={field}
							class="rapport-tag-field"
							type="text"
							maxLength={LONGEST}
							aria-label={words.t('tags.name')}
							placeholder={words.t('tags.name')}
							onKeyDown={(event) => {
								if (event.isComposing) return;
								if (event.key === 'Enter') void add(event.currentTarget.value);
								if (event.key === 'Escape') leave();
							}}
							onBlur={(event) => {
								if (event.currentTarget.value.trim() === '') setAdding(false);
							}}
						/>
					) : (
						<button ref={addButton} type="button" class="rapport-tag-add" onClick={() => setAdding(true)}>
							<Plus size={12} aria-hidden="true" /> {words.t('tags.add')}
						</button>
					)}
				</li>
			</ul>
		</div>
	);
}
