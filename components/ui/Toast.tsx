import { Undo2, X } from 'lucide-preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useUi } from './context.ts';
import { IconButton } from './IconButton.tsx';

/** One calm line at the foot of the view. */
export interface Told {
	message: string;
	undo: (() => void) | undefined;
	/** Grows with each, so that the same words twice count as new. */
	nth: number;
}

/** Milliseconds that a line stays; longer when there is something to undo. */
const STAY = 6_000;
const STAY_WITH_UNDO = 10_000;

/** The line now shown, and how to show another. */
export function useTold(): [Told | null, (message: string, undo?: () => void) => void, () => void] {
	const [told, setTold] = useState<Told | null>(null);
	const tell = useCallback((message: string, undo?: () => void) => {
		setTold((before) => ({ message, undo, nth: (before?.nth ?? 0) + 1 }));
	}, []);
	const clear = useCallback(() => setTold(null), []);
	useEffect(() => {
		if (!told) return undefined;
		const timer = setTimeout(clear, told.undo ? STAY_WITH_UNDO : STAY);
		return () => clearTimeout(timer);
	}, [told, clear]);
	return [told, tell, clear];
}

/** The foot line itself: a polite live region that is always there, so that screen readers notice its text change. */
export function Toast({ told, onClear }: { told: Told | null; onClear: () => void }) {
	const { words } = useUi();
	return (
		<div class="rapport-toast-place" role="status">
			{told && (
				<div class="rapport-toast" key={told.nth}>
					<span>{told.message}</span>
					{told.undo && (
						<button
							type="button"
							class="rapport-link"
							onClick={() => {
								told.undo?.();
								onClear();
							}}
						>
							<Undo2 size={14} aria-hidden="true" /> {words.t('action.undo')}
						</button>
					)}
					<IconButton icon={X} label={words.t('action.dismiss')} onClick={onClear} />
				</div>
			)}
		</div>
	);
}
