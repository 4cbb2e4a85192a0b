import { ArrowLeft } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useUi } from '../ui/context.ts';
import { IconButton } from '../ui/IconButton.tsx';

interface Props {
	title: string;
	onBack: () => void;
	aside?: ComponentChildren;
	children: ComponentChildren;
}

/**
 * A page laid over the sidebar's main column. The column stays mounted underneath, so its scroll position and open parts are as
 * they were on return. Escape goes back.
 */
export function Subview({ title, onBack, aside, children }: Props) {
	const { words } = useUi();
	const root = useRef<HTMLElement>(null);
	const id = useId();
	useEffect(() => {
		const before = document.activeElement;
		root.current?.querySelector<HTMLElement>('button')?.focus();
		return () => {
			if (before instanceof HTMLElement && before.isConnected) before.focus();
		};
	}, []);
	return (
		<section
			class="rapport-subview"
			ref={root}
			aria-labelledby={id}
			onKeyDown={(event) => {
				if (event.key === 'Escape') onBack();
			}}
		>
			<div class="rapport-subview-head">
				<IconButton icon={ArrowLeft} label={words.t('action.back')} onClick={onBack} />
				<h2 id={id}>{title}</h2>
				{aside}
			</div>
			{children}
		</section>
	);
}
