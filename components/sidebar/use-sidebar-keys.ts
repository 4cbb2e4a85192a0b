import { useEffect } from 'preact/hooks';
import type { DraftView, ShortcutAction, ViewState } from '../../lib/messaging/view.ts';
import { actionFor } from '../../lib/shortcuts/chord.ts';
import { pageShortcuts } from '../../lib/shortcuts/defaults.ts';
import { useSend } from '../ui/use-send.ts';
import { useFold } from './panel.ts';
import type { Inserting } from './use-insert.ts';

/** The parts of the sidebar that a shortcut opens. */
export interface Parts {
	palette: () => void;
	cheatSheet: () => void;
	history: () => void;
	note: () => void;
	dashboard: () => void;
}

interface Keys {
	state: ViewState;
	draft: DraftView | null;
	inserting: Inserting;
	parts: Parts;
}

/** The shortcuts while the focus is inside the sidebar; in the page the content script listens for the same chords. */
export function useSidebarKeys({ state, draft, inserting, parts }: Keys): void {
	const send = useSend();
	const fold = useFold();
	useEffect(() => {
		const stop = new AbortController();
		const { 'draft-apply': apply } = state.settings.shortcuts;
		const listened = { ...pageShortcuts(state.settings.shortcuts), 'draft-apply': apply };
		const safer = draft?.findings.findIndex((finding) => finding.safer !== null) ?? -1;
		const does: Partial<Record<ShortcutAction, () => void>> = {
			palette: parts.palette,
			'cheat-sheet': parts.cheatSheet,
			history: parts.history,
			note: parts.note,
			dashboard: parts.dashboard,
			'toggle-sidebar': () => void fold(),
			'focus-sidebar': () => void send({ type: 'page/focus-composer' }),
		};
		if (draft && safer >= 0)
			does['draft-apply'] = () =>
				void send({ type: 'draft/apply', conversationId: draft.conversationId, finding: safer });
		const onKeyDown = (event: KeyboardEvent) => {
			const action = actionFor(event, listened);
			if (!action || (action === 'draft-apply' && !does[action])) return;
			event.preventDefault();
			if (action.startsWith('reply-')) {
				const reply = state.assessment?.replies[Number(action.slice(-1)) - 1];
				if (reply) void inserting.choose(reply.templateId, reply.title, reply);
			} else does[action]?.();
		};
		document.addEventListener('keydown', onKeyDown, { signal: stop.signal });
		return () => stop.abort();
	}, [state, draft, inserting, parts, send, fold]);
}
