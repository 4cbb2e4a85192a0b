import { Check, type LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

/** One thing to say. With `checked`, one of several values, marked where it stands so. */
export interface CorrectItem {
	id: string;
	label: string;
	icon?: LucideIcon;
	checked?: boolean;
	onChoose: () => void;
}

interface Props {
	/** The accessible name of the button. */
	label: string;
	/** What the button shows. */
	children: ComponentChildren;
	class: string;
	/** What is said of the thing itself, then, under `title`, the values it can be changed to. */
	items: readonly CorrectItem[];
	title: string;
	values: readonly CorrectItem[];
	/** Only one of the values can hold. */
	one: boolean;
}

/** Room that the list keeps from the window's edges, in CSS pixels. */
const EDGE = 8;
const MOST_HEIGHT = 320;
const WIDTH = 210;

/** Below the button, or above it where there is more room; the list lies over the view, so that nothing moves. */
function placeFor(button: DOMRect, height: number, width: number): string {
	const below = height - button.bottom - EDGE;
	const above = button.top - EDGE;
	const left = Math.max(EDGE, Math.min(button.left, width - WIDTH - EDGE));
	return below >= Math.min(MOST_HEIGHT, above)
		? `left:${left}px;top:${button.bottom + 2}px;max-height:${Math.min(MOST_HEIGHT, below)}px`
		: `left:${left}px;bottom:${height - button.top + 2}px;max-height:${Math.min(MOST_HEIGHT, above)}px`;
}

/** A button that opens what a seller can say about one thing. Arrows, Home, End and letters move; Escape closes and gives the focus back. */
export function CorrectMenu({ label, children, class: className, items, title, values, one }: Props) {
	const [place, setPlace] = useState<string | null>(null);
	const root = useRef<HTMLSpanElement>(null);
	const id = useId();
	const open = place !== null;
	const toggle = (event: MouseEvent) => {
		const at = (event.currentTarget as HTMLElement).getBoundingClientRect();
		setPlace(open ? null : placeFor(at, window.innerHeight, window.innerWidth));
	};
	useEffect(() => {
		if (!open) return undefined;
		const stop = new AbortController();
		const { signal } = stop;
		entries(root.current)[0]?.focus({ preventScroll: true });
		const leave = (event: Event) => {
			if (event.target instanceof Node && !root.current?.contains(event.target)) setPlace(null);
		};
		document.addEventListener('pointerdown', leave, { signal });
		// The list stands still while the view scrolls away below it.
		document.addEventListener('scroll', leave, { signal, capture: true });
		return () => stop.abort();
	}, [open]);
	const close = () => {
		setPlace(null);
		root.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (!open) return;
		if (event.key === 'Escape' || event.key === 'Tab') {
			event.preventDefault();
			event.stopPropagation();
			close();
			return;
		}
		const target = aimed(entries(root.current), event);
		if (!target) return;
		event.preventDefault();
		target.focus();
	};
	const entry = (item: CorrectItem, role: 'menuitem' | 'menuitemradio' | 'menuitemcheckbox') => (
		// biome-ignore lint/a11y/useAriaPropsSupportedByRole: only an entry that can be checked has it.
		<button
			key={item.id}
			type="button"
			role={role}
			aria-checked={role === 'menuitem' ? undefined : Boolean(item.checked)}
			tabIndex={-1}
			onClick={() => {
				close();
				item.onChoose();
			}}
		>
			{item.icon ? (
				<item.icon size={14} aria-hidden="true" />
			) : (
				<span class="rapport-correct-mark">{item.checked && <Check size={14} aria-hidden="true" />}</span>
			)}
			<span>{item.label}</span>
		</button>
	);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: keys are listened for here on behalf of the buttons inside.
		<span class="rapport-correct" ref={root} onKeyDown={onKeyDown}>
			<button
				type="button"
				class={className}
				aria-label={label}
				title={label}
				aria-haspopup="menu"
				aria-expanded={open}
				aria-controls={open ? id : undefined}
				onClick={toggle}
			>
				{children}
			</button>
			{open && (
				<div
					class="rapport-menu-list rapport-correct-list"
					id={id}
					role="menu"
					aria-label={label}
					style={place}
				>
					{items.map((item) => entry(item, 'menuitem'))}
					{values.length > 0 && (
						// biome-ignore lint/a11y/useSemanticElements: a group of a menu, not of a form.
						<div role="group" aria-label={title}>
							<p class="rapport-muted rapport-small">{title}</p>
							{values.map((item) => entry(item, one ? 'menuitemradio' : 'menuitemcheckbox'))}
						</div>
					)}
				</div>
			)}
		</span>
	);
}

const entries = (root: HTMLElement | null): HTMLElement[] => [
	...(root?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? []),
];

/** Where a key leads to from the entry that has the focus. */
function aimed(list: readonly HTMLElement[], event: KeyboardEvent): HTMLElement | undefined {
	const at = list.indexOf(document.activeElement as HTMLElement);
	const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
	if (step !== 0) return list[(at + step + list.length) % list.length];
	if (event.key === 'Home') return list[0];
	if (event.key === 'End') return list.at(-1);
	if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey)
		return undefined;
	const letter = event.key.toLowerCase();
	return [...list.slice(at + 1), ...list.slice(0, at + 1)].find((one) =>
		(one.textContent ?? '').trim().toLowerCase().startsWith(letter),
	);
}
