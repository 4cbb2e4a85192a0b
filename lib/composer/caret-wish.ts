/** Where the background would have the caret in the text that was just inserted. */
export interface CaretWish {
	text: string;
	/** In UTF-16 units of the text. */
	cursor: number;
}

const KEY = 'rapport.caret-wish';
const world = globalThis as unknown as Record<string, CaretWish | undefined>;

/** Taken once: `scripting.executeScript` gives arguments only to functions, and leaves them here for the file that follows. */
export function takeCaretWish(): CaretWish | null {
	const wish = world[KEY] ?? null;
	delete world[KEY];
	return wish;
}

/** Runs in the frame before that file; self-contained, as it is sent there as text. */
export function leaveCaretWish(text: string, cursor: number): void {
	(globalThis as unknown as Record<string, unknown>)['rapport.caret-wish'] = { text, cursor };
}
