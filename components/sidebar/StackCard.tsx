import { Layers, X } from 'lucide-preact';
import { useUi } from '../ui/context.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { EditText } from './EditText.tsx';
import type { Inserting } from './use-insert.ts';
import type { Stack } from './use-stack.ts';

/** The message put together from several replies: what is in it, and its text, which goes into the message field as it stands. */
export function StackCard({ stack, inserting }: { stack: Stack; inserting: Inserting }) {
	const { words } = useUi();
	const [first, ...others] = stack.items;
	if (!first) return null;
	return (
		<section class="rapport-reply rapport-reply-open rapport-stack-card" aria-label={words.t('stack.title')}>
			<p class="rapport-stack-title">
				<Layers size={14} aria-hidden="true" /> {words.t('stack.title')}
			</p>
			<ol class="rapport-chips" aria-label={words.t('stack.parts')}>
				{stack.items.map(({ id, title }) => (
					<li key={id} class="rapport-tag">
						{title}
						<IconButton
							icon={X}
							label={words.t('stack.remove', { name: title })}
							onClick={() => stack.remove(id)}
						/>
					</li>
				))}
			</ol>
			<EditText
				text={stack.text}
				name={words.t('stack.text')}
				rows={6}
				onText={stack.edit}
				onCancel={stack.clear}
				onInsert={async () => {
					const also = others.map(({ id }) => id);
					if (await inserting.insert(stack.text, first.id, also)) stack.clear();
				}}
			/>
		</section>
	);
}
