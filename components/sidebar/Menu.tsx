import { EllipsisVertical, type LucideIcon } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { IconButton } from '../ui/IconButton.tsx';

export interface MenuItem {
	id: string;
	label: string;
	icon: LucideIcon;
	onChoose: () => void;
}

/** A button with a short list of places to go. Arrow keys move, Escape closes and returns the focus. */
export function Menu({ label, items }: { label: string; items: readonly MenuItem[] }) {
	const [open, setOpen] = useState(false);
	const root = useRef<HTMLDivElement>(null);
	const id = useId();
	const close = () => {
		setOpen(false);
		root.current?.querySelector<HTMLElement>('button')?.focus();
	};
	useEffect(() => {
		if (!open) return undefined;
		const stop = new AbortController();
		root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
		document.addEventListener(
			'pointerdown',
			(event) => {
				if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
			},
			{ signal: stop.signal },
		);
		return () => stop.abort();
	}, [open]);
	const onKeyDown = (event: KeyboardEvent) => {
		if (!open) return;
		if (event.key === 'Escape' || event.key === 'Tab') {
			event.preventDefault();
			close();
		}
		const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
		if (step === 0) return;
		event.preventDefault();
		const entries = [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
		const at = entries.indexOf(document.activeElement as HTMLElement);
		entries[(at + step + entries.length) % entries.length]?.focus();
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: keys are listened for here on behalf of the buttons inside.
		<div class="rapport-menu" ref={root} onKeyDown={onKeyDown}>
			<IconButton
				icon={EllipsisVertical}
				label={label}
				expanded={open}
				controls={id}
				onClick={() => setOpen(!open)}
			/>
			{open && (
				<div class="rapport-menu-list" id={id} role="menu" aria-label={label}>
					{items.map(({ id: itemId, label: text, icon: Icon, onChoose }) => (
						<button
							key={itemId}
							type="button"
							role="menuitem"
							tabIndex={-1}
							onClick={() => {
								close();
								onChoose();
							}}
						>
							<Icon size={15} aria-hidden="true" /> {text}
						</button>
					))}
				</div>
			)}
		</div>
	);
}
