import { useEffect } from 'preact/hooks';
import type { UiLanguage } from '../../lib/chat/vocabulary.ts';
import type { Theme } from '../../lib/messaging/view.ts';

/** Sets the document's language and theme: `data-theme` overrides the system's choice, its absence follows it. */
export function useAppearance(language: UiLanguage, theme: Theme): void {
	useEffect(() => {
		const root = document.documentElement;
		root.lang = language;
		if (theme === 'system') delete root.dataset.theme;
		else root.dataset.theme = theme;
	}, [language, theme]);
}
