import { useEffect } from 'preact/hooks';
import type { ViewState } from '../../lib/messaging/view.ts';
import { actionFor } from '../../lib/shortcuts/chord.ts';
import { useSend } from '../ui/use-send.ts';
import { useFold } from './panel.ts';
import type { Inserting } from './use-insert.ts';

/** The shortcuts while the focus is inside the sidebar; in the page the content script listens for the same chords. */
export function useSidebarKeys(state: ViewState, inserting: Inserting, openPalette: () => void): void {
	const send = useSend();
	const fold = useFold();
	useEffect(() => {
		const stop = new AbortController();
		const onKeyDown = (event: KeyboardEvent) => {
			const action = actionFor(event, state.settings.shortcuts);
			if (!action) return;
			event.preventDefault();
			if (action === 'palette') openPalette();
			else if (action === 'toggle-sidebar') fold();
			else if (action === 'focus-sidebar') void send({ type: 'page/focus-composer' });
			else {
				const reply = state.assessment?.replies[Number(action.slice(-1)) - 1];
				if (reply) void inserting.choose(reply.templateId, reply.title, reply);
			}
		};
		document.addEventListener('keydown', onKeyDown, { signal: stop.signal });
		return () => stop.abort();
	}, [state, inserting, openPalette, send, fold]);
}
