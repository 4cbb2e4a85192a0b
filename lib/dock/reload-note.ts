import { ACCENT, INK, LINE, style } from '../overlay/style.ts';

/** What stands in the dock once the extension was updated under the page: one line, and a way to put it away. */
export function reloadNote(
	document: Document,
	texts: { reload: string; close: string },
	fold: () => void,
): HTMLElement {
	const note = document.createElement('div');
	const line = document.createElement('p');
	const button = document.createElement('button');
	line.setAttribute('role', 'status');
	line.textContent = texts.reload;
	button.type = 'button';
	button.textContent = texts.close;
	button.addEventListener('click', (event) => event.isTrusted && fold());
	const font = '14px/1.5 system-ui, sans-serif';
	style(note, { margin: '24px' });
	style(line, { margin: '0 0 12px', font, color: INK });
	style(button, {
		font,
		padding: '4px 12px',
		color: ACCENT,
		background: 'transparent',
		border: `1px solid ${LINE}`,
		'border-radius': '6px',
		cursor: 'pointer',
	});
	note.append(line, button);
	return note;
}
