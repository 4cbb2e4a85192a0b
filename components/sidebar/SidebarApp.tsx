import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { detectLanguage } from '../../lib/locale/detect-language.ts';
import { createTranslator } from '../../lib/locale/translate.ts';
import type { DraftView, ViewPush, ViewState } from '../../lib/messaging/view.ts';
import type { Ask } from '../../lib/messaging/view-requests.ts';
import type { Platform } from '../../lib/shortcuts/chord.ts';
import { DEFAULT_SHORTCUTS } from '../../lib/shortcuts/defaults.ts';
import { UiContext, useUi } from '../ui/context.ts';
import { Toast, useTold } from '../ui/Toast.tsx';
import { useAppearance } from '../ui/use-appearance.ts';
import { PanelContext, type SidebarPanel } from './panel.ts';
import { SidebarView } from './SidebarView.tsx';
import { Skeleton } from './Skeleton.tsx';

export interface SidebarProps {
	/** Subscribes to the background until the signal aborts. */
	connect: (onPush: (push: ViewPush) => void, signal: AbortSignal) => void;
	ask: Ask;
	platform: Platform;
	/** The browser's preferred languages, best first. */
	languages: readonly string[];
	now: () => number;
	copy: (text: string) => Promise<boolean>;
	/** Where the sidebar stands; without it, docked in a page of a browser that has no side panel. */
	panel?: SidebarPanel;
}

/** A push that asks for something to be done once; `nth` grows so that the same one twice counts as two. */
export interface Command {
	push: Exclude<ViewPush, { type: 'state' | 'draft' }>;
	nth: number;
}

/** The sidebar: follows what the background pushes. */
export function SidebarApp({ connect, ask, platform, languages, now, copy, panel }: SidebarProps) {
	const docked = useContext(PanelContext);
	const around = panel ?? docked;
	const [state, setState] = useState<ViewState | null>(null);
	const [draft, setDraft] = useState<DraftView | null>(null);
	const [command, setCommand] = useState<Command | null>(null);
	const [told, tell, clearTold] = useTold();
	useEffect(() => {
		const stop = new AbortController();
		connect((push) => {
			if (push.type === 'state') setState(push.state);
			else if (push.type === 'draft') setDraft(push.draft);
			else if (push.type === 'close') around.close();
			else setCommand((before) => ({ push, nth: (before?.nth ?? 0) + 1 }));
		}, stop.signal);
		return () => stop.abort();
	}, [connect, around]);
	const language = state?.settings.language ?? detectLanguage(languages);
	useAppearance(language, state?.settings.theme ?? 'system');
	const [drafts] = useState(() => new Map<string, string>());
	const shortcuts = state?.settings.shortcuts ?? DEFAULT_SHORTCUTS;
	const ui = useMemo(
		() => ({ words: createTranslator(language), ask, platform, shortcuts, now, drafts, copy, tell }),
		[language, ask, platform, shortcuts, now, drafts, copy, tell],
	);
	return (
		<UiContext.Provider value={ui}>
			<div class="rapport-sidebar">
				<PanelContext.Provider value={around}>
					{state ? <SidebarView state={state} command={command} draft={draft} /> : <Loading />}
				</PanelContext.Provider>
				<Toast told={told} onClear={clearTold} />
			</div>
		</UiContext.Provider>
	);
}

function Loading() {
	const { words } = useUi();
	return (
		<main>
			<h1 class="rapport-visually-hidden">{words.t('app.name')}</h1>
			<Skeleton cards={[2, 4, 5, 4]} />
		</main>
	);
}
