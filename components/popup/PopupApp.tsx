import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { UiLanguage } from '../../lib/chat/vocabulary.ts';
import { detectLanguage } from '../../lib/locale/detect-language.ts';
import { createTranslator } from '../../lib/locale/translate.ts';
import type { PopupState } from '../../lib/messaging/site-requests.ts';
import type { Ask } from '../../lib/messaging/view-requests.ts';
import type { Platform } from '../../lib/shortcuts/chord.ts';
import { DEFAULT_SHORTCUTS } from '../../lib/shortcuts/defaults.ts';
import { UiContext } from '../ui/context.ts';
import { Toast, useTold } from '../ui/Toast.tsx';
import { useAppearance } from '../ui/use-appearance.ts';
import { PopupView } from './PopupView.tsx';

export interface PopupProps {
	ask: Ask;
	platform: Platform;
	/** The browser's preferred languages, best first. */
	languages: readonly string[];
	now: () => number;
	copy: (text: string) => Promise<boolean>;
	/** Asks the browser for one site's permission. Must be called in the click itself, before any wait. */
	requestSite: (pattern: string) => Promise<boolean>;
	/** Opens the browser's side panel, in the click itself; null where the browser has none. */
	openPanel: (() => Promise<void>) | null;
	close: () => void;
}

/** Milliseconds between two looks at the page while the popup is open: a page just switched on is read a moment later. */
const LOOK_AGAIN_MS = 700;

/** The toolbar popup: what Rapport does on this page, and where to go from here. */
export function PopupApp(props: PopupProps) {
	const { ask, platform, languages, now, copy } = props;
	const [state, setState] = useState<PopupState | null>(null);
	const [told, tell, clearTold] = useTold();
	const [drafts] = useState(() => new Map<string, string>());
	const browserLanguage = useRef<UiLanguage>(detectLanguage(languages));
	const language = state?.settings.language ?? browserLanguage.current;
	useAppearance(language, state?.settings.theme ?? 'system');
	const look = useMemo(
		() => async () => {
			const answer = await ask({ type: 'popup/state' });
			if (answer.ok) setState(answer.result);
		},
		[ask],
	);
	useEffect(() => {
		void look();
		const timer = setInterval(() => void look(), LOOK_AGAIN_MS);
		return () => clearInterval(timer);
	}, [look]);
	const shortcuts = state?.settings.shortcuts ?? DEFAULT_SHORTCUTS;
	const ui = useMemo(
		() => ({ words: createTranslator(language), ask, platform, shortcuts, now, drafts, copy, tell }),
		[language, ask, platform, shortcuts, now, drafts, copy, tell],
	);
	return (
		<UiContext.Provider value={ui}>
			<main class="rapport-popup" aria-busy={state === null}>
				{state && <PopupView state={state} look={look} {...props} />}
				<Toast told={told} onClear={clearTold} />
			</main>
		</UiContext.Provider>
	);
}
