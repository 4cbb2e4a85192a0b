import type { ShortcutAction, ViewPush } from '../messaging/view.ts';

/** Shortcuts that mean the sidebar itself, wherever it stands. */
const PANEL_ACTIONS: readonly ShortcutAction[] = [
	'palette',
	'toggle-sidebar',
	'focus-sidebar',
	'cheat-sheet',
	'note',
	'history',
];

export function isPanelAction(action: ShortcutAction): boolean {
	return PANEL_ACTIONS.includes(action);
}

/** What the sidebar is told when one of them is pressed in the page. */
export function pushFor(action: ShortcutAction): ViewPush {
	if (action === 'palette') return { type: 'open-palette' };
	if (action === 'cheat-sheet' || action === 'note' || action === 'history')
		return { type: 'show', part: action };
	return { type: 'focus' };
}
