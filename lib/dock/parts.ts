import type { DockTexts } from '../messaging/to-content.ts';
import { ACCENT, LINE, SURFACE, style } from '../overlay/style.ts';
import { mark } from './mark.ts';
import { MIN_WIDTH, type Standing } from './standing.ts';

/** The dock's elements: the host under the page's `body`, and in its closed shadow root the frame's box, the handle and the tab. */
export interface DockParts {
	host: HTMLElement;
	frameBox: HTMLElement;
	/** Drag to resize. */
	handle: HTMLElement;
	/** Stands at the edge while the dock is folded. */
	tab: HTMLElement;
	/** Puts everything where it belongs. `most`: the widest that the dock may be. */
	draw(open: boolean, standing: Standing, most: number): void;
}

export function dockParts(document: Document, texts: DockTexts): DockParts {
	const host = document.createElement('div');
	host.setAttribute('data-rapport', '');
	const root = host.attachShadow({ mode: 'closed' });
	const frameBox = document.createElement('div');
	const handle = document.createElement('div');
	const tab = document.createElement('button');

	handle.setAttribute('role', 'separator');
	handle.setAttribute('aria-orientation', 'vertical');
	handle.setAttribute('aria-label', texts.resize);
	handle.tabIndex = 0;
	tab.type = 'button';
	tab.setAttribute('aria-label', texts.open);
	tab.title = texts.open;
	tab.append(mark(document));
	root.append(handle, frameBox, tab);

	style(host, {
		all: 'initial',
		'color-scheme': 'light dark',
		position: 'fixed',
		top: '0',
		bottom: '0',
		'z-index': '2147483647',
		display: 'block',
	});
	style(frameBox, { position: 'absolute', inset: '0', background: SURFACE });
	style(handle, {
		position: 'absolute',
		top: '0',
		bottom: '0',
		width: '8px',
		cursor: 'ew-resize',
		'touch-action': 'none',
		'z-index': '1',
	});
	style(tab, {
		position: 'absolute',
		top: '38%',
		width: '36px',
		height: '56px',
		padding: '0',
		'place-items': 'center',
		color: ACCENT,
		background: SURFACE,
		border: `1px solid ${LINE}`,
		'box-shadow': '0 2px 10px rgb(0 0 0 / 18%)',
		cursor: 'pointer',
	});

	function draw(open: boolean, { side, width }: Standing, most: number): void {
		const other = side === 'right' ? 'left' : 'right';
		style(host, { width: open ? `${width}px` : '0px', [side]: '0', [other]: 'auto' });
		style(frameBox, {
			display: open ? 'block' : 'none',
			[`border-${other}`]: `1px solid ${LINE}`,
			[`border-${side}`]: '0',
		});
		style(handle, { display: open ? 'block' : 'none', [other]: '-4px', [side]: 'auto' });
		style(tab, {
			display: open ? 'none' : 'grid',
			[side]: '0',
			[other]: 'auto',
			[`border-${other}`]: `1px solid ${LINE}`,
			[`border-${side}`]: '0',
			'border-radius': side === 'right' ? '10px 0 0 10px' : '0 10px 10px 0',
		});
		handle.setAttribute('aria-valuenow', String(width));
		handle.setAttribute('aria-valuemin', String(MIN_WIDTH));
		handle.setAttribute('aria-valuemax', String(most));
	}
	return { host, frameBox, handle, tab, draw };
}
