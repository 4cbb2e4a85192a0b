import { ChevronDown } from 'lucide-preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

/** One thing to pick. */
export interface Pick {
	id: string;
	label: string;
	/** A second line, e.g. how the tag reads. */
	hint?: string;
	/** Begins a new group with this name. */
	group?: string;
}

interface Props {
	label: string;
	picks: readonly Pick[];
	onPick: (id: string) => void;
}

/** A button that opens a list to pick from once. Arrow keys, Home and End move, a letter jumps, Escape closes and gives the focus back. */
export function PickMenu({ label, picks, onPick }: Props) {
	const [open, setOpen] = useState(false);
	const root = useRef<HTMLDivElement>(null);
	const id = useId();
	const entries = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
	useEffect(() => {
		if (!open) return undefined;
		const stop = new AbortController();
		entries()[0]?.focus();
		const leave = (event: Event) => {
			if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
		};
		document.addEventListener('pointerdown', leave, { signal: stop.signal });
		return () => stop.abort();
	}, [open]);
	const close = () => {
		setOpen(false);
		root.current?.querySelector<HTMLElement>('button')?.focus();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (!open) {
			if (event.key === 'ArrowDown') {
				event.preventDefault();
				setOpen(true);
			}
			return;
		}
		const all = entries();
		const at = all.indexOf(document.activeElement as HTMLElement);
		const to = nextEntry(event.key, at, all);
		if (event.key === 'Escape') close();
		else if (event.key === 'Tab') setOpen(false);
		else if (to !== null) all[to]?.focus();
		if (event.key === 'Escape' || to !== null) event.preventDefault();
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: keys are listened for here on behalf of the buttons inside.
		<div class="rapport-pick" ref={root} onKeyDown={onKeyDown}>
			<button
				type="button"
				class="rapport-button"
				aria-haspopup="menu"
				aria-expanded={open}
				aria-controls={open ? id : undefined}
				onClick={() => setOpen(!open)}
			>
				{label} <ChevronDown size={14} aria-hidden="true" />
			</button>
			{open && (
				<div class="rapport-pick-list" id={id} role="menu" aria-label={label}>
					{picks.map((pick) => (
						<>
							{pick.group && (
								<p class="rapport-pick-group rapport-muted rapport-small" role="presentation">
									{pick.group}
								</p>
							)}
							<button
								key={pick.id}
								type="button"
								role="menuitem"
								tabIndex={-1}
								onClick={() => {
									close();
									onPick(pick.id);
								}}
							>
								{pick.label}
								{pick.hint && <code class="rapport-muted">{pick.hint}</code>}
							</button>
						</>
					))}
				</div>
			)}
		</div>
	);
}

/** Where a key leads in the open list; null for other keys. */
function nextEntry(key: string, at: number, all: readonly HTMLElement[]): number | null {
	const last = all.length - 1;
	if (key === 'ArrowDown') return at === last ? 0 : at + 1;
	if (key === 'ArrowUp') return at <= 0 ? last : at - 1;
	if (key === 'Home') return 0;
	if (key === 'End') return last;
	if (key.length !== 1 || key === ' ') return null;
	const begins = (entry: HTMLElement | undefined) =>
		entry?.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()) ?? false;
	const order = [...all.keys()].map((step) => (at + 1 + step) % all.length);
	return order.find((index) => begins(all[index])) ?? null;
}
