import { useCallback, useState } from 'preact/hooks';
import { useUi } from './context.ts';

/** Texts that a seller is typing, by place. Lives as long as the view, so following another buyer and coming back loses nothing. */
export type Drafts = Map<string, string>;

/**
 * A text field's value that survives re-renders, unmounting and switching buyers. `key` names the place (buyer and field);
 * `initial` is used until the seller types. Setting null forgets the draft.
 */
export function useDraft(key: string, initial: string): [string, (text: string | null) => void] {
	const { drafts } = useUi();
	const [, redraw] = useState(0);
	const set = useCallback(
		(text: string | null) => {
			if (text === null) drafts.delete(key);
			else drafts.set(key, text);
			redraw((n) => n + 1);
		},
		[drafts, key],
	);
	return [drafts.get(key) ?? initial, set];
}
