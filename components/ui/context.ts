import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../../lib/locale/translate.ts';
import type { Shortcuts } from '../../lib/messaging/view.ts';
import type { Ask } from '../../lib/messaging/view-requests.ts';
import type { Platform } from '../../lib/shortcuts/chord.ts';
import type { Drafts } from './drafts.ts';

/** What every component may use: words, the clock, requests, and the texts a seller is still typing. */
export interface Ui {
	words: Translator;
	ask: Ask;
	platform: Platform;
	/** The seller's chords. */
	shortcuts: Shortcuts;
	/** Milliseconds since the epoch. */
	now: () => number;
	/** Texts being typed, kept while the view changes under them. */
	drafts: Drafts;
	/** Puts text on the clipboard; false when the browser refuses. */
	copy: (text: string) => Promise<boolean>;
	/** Shows a calm line at the foot of the view, with an optional way back. */
	tell: (message: string, undo?: () => void) => void;
}

export const UiContext = createContext<Ui | null>(null);

/** The surroundings of a component. Throws outside of an app: that is a mistake in the code, never in the data. */
export function useUi(): Ui {
	const ui = useContext(UiContext);
	if (!ui) throw new Error('useUi outside of UiContext');
	return ui;
}
