import type { DraftHint } from '../messaging/assist.ts';
import { INK, SURFACE, style } from '../overlay/style.ts';

const LINE = { warn: 'light-dark(#c2641b, #e39a5b)', note: 'light-dark(#7c8a90, #7c8a90)' };
const FAINT = 'light-dark(#5a646b, #9aa5ab)';
const WIDTH = 560;

export interface DraftChip {
	show(hint: NonNullable<DraftHint>, keyText: string, field: DOMRect): void;
	close(): void;
	readonly isOpen: boolean;
}

/**
 * One line above the message field, in a closed shadow root. It takes neither focus nor clicks: what lies under it can still be pressed.
 */
export function createDraftChip(document: Document): DraftChip {
	const host = document.createElement('div');
	const chip = document.createElement('div');
	const reason = document.createElement('span');
	const rest = document.createElement('span');
	chip.append(reason, rest);
	chip.setAttribute('role', 'status');
	host.attachShadow({ mode: 'closed' }).append(chip);
	style(host, {
		all: 'initial',
		position: 'fixed',
		'z-index': '2147483646',
		'pointer-events': 'none',
		'color-scheme': 'light dark',
	});
	style(chip, {
		position: 'fixed',
		'pointer-events': 'none',
		display: 'flex',
		'max-width': `${WIDTH}px`,
		'white-space': 'nowrap',
		'box-sizing': 'border-box',
		padding: '3px 9px',
		background: SURFACE,
		color: INK,
		'border-radius': '7px',
		'box-shadow': '0 2px 10px rgb(0 0 0 / 18%)',
		font: '12.5px/1.4 system-ui, sans-serif',
	});
	style(reason, { overflow: 'hidden', 'text-overflow': 'ellipsis' });
	style(rest, { flex: 'none', color: FAINT, 'margin-inline-start': '8px' });
	return {
		show(hint, keyText, field) {
			reason.textContent = hint.reason;
			rest.textContent = [hint.more, hint.canApply ? keyText : ''].filter(Boolean).join(' · ');
			style(chip, { 'border-inline-start': `3px solid ${hint.warn ? LINE.warn : LINE.note}` });
			if (!host.isConnected) (document.body ?? document.documentElement).append(host);
			const { innerHeight, innerWidth } = document.defaultView ?? window;
			const left = Math.max(4, Math.min(field.left, innerWidth - chip.offsetWidth - 8));
			// Above the field, where the text is not; below it when it stands at the very top.
			style(chip, {
				left: `${left}px`,
				...(field.top > 40
					? { bottom: `${innerHeight - field.top + 4}px`, top: 'auto' }
					: { top: `${field.bottom + 4}px`, bottom: 'auto' }),
			});
		},
		close: () => host.remove(),
		get isOpen() {
			return host.isConnected;
		},
	};
}
