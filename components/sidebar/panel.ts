import { PanelRight, PanelRightOpen } from 'lucide-preact';
import { createContext } from 'preact';
import { useCallback, useContext } from 'preact/hooks';
import type { ViewState } from '../../lib/messaging/view.ts';
import { useUi } from '../ui/context.ts';
import { useSend } from '../ui/use-send.ts';
import type { MenuItem } from './Menu.tsx';

/** The frame around the sidebar. */
export interface SidebarPanel {
	/** It stands in the browser's own side panel, not in the page. */
	native: boolean;
	/** Opens the browser's side panel; to be called in the seller's click itself. Null where the browser has none. */
	open: (() => Promise<void>) | null;
	/** Closes the side panel that this sidebar stands in. */
	close: () => void;
}

export const PanelContext = createContext<SidebarPanel>({
	native: false,
	open: null,
	close: () => undefined,
});

/** Puts the sidebar away: folds the dock, or closes the side panel. */
export function useFold(): () => void {
	const panel = useContext(PanelContext);
	const send = useSend();
	return useCallback(() => {
		if (panel.native) panel.close();
		else void send({ type: 'dock/close' });
	}, [panel, send]);
}

/** The menu's way to move this site's sidebar between the page and the browser's side panel; empty where there is no choice. */
export function usePlaceItems(state: ViewState): MenuItem[] {
	const { words } = useUi();
	const panel = useContext(PanelContext);
	const send = useSend();
	if (!state.site || (!panel.native && !panel.open)) return [];
	if (panel.native && state.place === 'native') {
		const dock = () => void send({ type: 'place/set', place: 'docked' }).then(panel.close);
		return [{ id: 'place', label: words.t('place.to-docked'), icon: PanelRight, onChoose: dock }];
	}
	const undock = () => {
		// First of all: browsers open the panel in the gesture itself, or not at all. Where it is open this does nothing.
		if (!panel.native) void panel.open?.();
		void send({ type: 'place/set', place: 'native' });
	};
	return [{ id: 'place', label: words.t('place.to-native'), icon: PanelRightOpen, onChoose: undock }];
}
