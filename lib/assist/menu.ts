import type { MenuEntry } from '../messaging/assist.ts';
import { INK, SURFACE, style } from '../overlay/style.ts';

const LINE = 'light-dark(#d5dcdc, #2d3637)';
const FAINT = 'light-dark(#5a646b, #9aa5ab)';
const CHOSEN = 'light-dark(#e2f1ef, #20403f)';
const WIDTH = 340;

export interface TemplateMenu {
	show(entries: readonly MenuEntry[], at: { left: number; top: number; bottom: number }): void;
	/** Moves the choice; wraps round. */
	move(step: number): void;
	chosen(): MenuEntry | null;
	close(): void;
	readonly isOpen: boolean;
}

/**
 * The list at the caret. It stands in a closed shadow root and never takes the focus: the seller goes on typing in the page's field. What
 * is chosen is spoken through a live region, for the page's field cannot point at it.
 */
export function createTemplateMenu(
	document: Document,
	texts: { menu: string; empty: string },
	onChoose: (entry: MenuEntry) => void,
): TemplateMenu {
	const host = document.createElement('div');
	const list = document.createElement('div');
	const spoken = document.createElement('div');
	host.attachShadow({ mode: 'closed' }).append(list, spoken);
	list.setAttribute('role', 'listbox');
	list.setAttribute('aria-label', texts.menu);
	spoken.setAttribute('aria-live', 'polite');
	style(spoken, {
		position: 'fixed',
		width: '1px',
		height: '1px',
		overflow: 'hidden',
		'clip-path': 'inset(50%)',
	});
	style(host, { all: 'initial', position: 'fixed', 'z-index': '2147483647', 'color-scheme': 'light dark' });
	style(list, {
		position: 'fixed',
		width: `${WIDTH}px`,
		'max-height': '264px',
		'overflow-y': 'auto',
		'box-sizing': 'border-box',
		padding: '4px',
		background: SURFACE,
		color: INK,
		border: `1px solid ${LINE}`,
		'border-radius': '8px',
		'box-shadow': '0 6px 24px rgb(0 0 0 / 22%)',
		font: '13px/1.4 system-ui, sans-serif',
	});
	let entries: readonly MenuEntry[] = [];
	let at = 0;

	function draw(): void {
		list.replaceChildren(...entries.map(option));
		if (entries.length === 0) {
			const line = document.createElement('div');
			line.textContent = texts.empty;
			style(line, { padding: '6px 8px', color: FAINT });
			list.append(line);
		}
		list.children[at]?.scrollIntoView({ block: 'nearest' });
		spoken.textContent = entries[at]?.title ?? texts.empty;
	}

	function option(entry: MenuEntry, index: number): HTMLElement {
		const row = document.createElement('div');
		row.setAttribute('role', 'option');
		row.setAttribute('aria-selected', String(index === at));
		style(row, {
			padding: '5px 8px',
			'border-radius': '6px',
			cursor: 'pointer',
			background: index === at ? CHOSEN : 'transparent',
		});
		const title = document.createElement('div');
		title.textContent = entry.title;
		style(title, {
			'font-weight': '600',
			overflow: 'hidden',
			'text-overflow': 'ellipsis',
			'white-space': 'nowrap',
		});
		const rest = document.createElement('div');
		rest.textContent = [entry.abbreviation, entry.preview].filter(Boolean).join(' · ');
		style(rest, { color: FAINT, overflow: 'hidden', 'text-overflow': 'ellipsis', 'white-space': 'nowrap' });
		row.append(title, rest);
		row.addEventListener('pointerdown', (event) => {
			// The field keeps the focus.
			event.preventDefault();
			if (event.isTrusted && event.button === 0) onChoose(entry);
		});
		return row;
	}

	return {
		show(next, place) {
			entries = next;
			at = 0;
			if (!host.isConnected) (document.body ?? document.documentElement).append(host);
			draw();
			const view = document.defaultView ?? globalThis.window;
			// The dock stands in the top layer: the list keeps off it.
			const dock = document.querySelector('div[data-rapport]')?.getBoundingClientRect();
			const [from, to] = !dock?.width
				? [0, view.innerWidth]
				: dock.left > 0
					? [0, dock.left]
					: [dock.right, view.innerWidth];
			const left = Math.max(from + 4, Math.min(place.left, to - WIDTH - 8));
			// Message fields stand at the bottom: the list opens upwards unless there is no room.
			const above = place.top > 120;
			style(list, {
				left: `${left}px`,
				...(above
					? { bottom: `${view.innerHeight - place.top + 6}px`, top: 'auto' }
					: { top: `${place.bottom + 6}px`, bottom: 'auto' }),
			});
		},
		move(step) {
			if (entries.length === 0) return;
			at = (at + step + entries.length) % entries.length;
			draw();
		},
		chosen: () => entries[at] ?? null,
		close: () => host.remove(),
		get isOpen() {
			return host.isConnected;
		},
	};
}
