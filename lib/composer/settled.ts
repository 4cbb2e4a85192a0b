/** Longest wait for an editor that updates later, in milliseconds. */
const PATIENCE = 1_000;
/** A text that still stands after this long was accepted; frameworks that refuse one take it back within a task or two. */
const STABLE = 40;

/** Waits until `holds` is true twice, {@link STABLE} apart, looking again at each change of the field; false when patience or the signal ends. */
export function settled(field: HTMLElement, holds: () => boolean, signal?: AbortSignal): Promise<boolean> {
	return new Promise((resolve) => {
		let again: ReturnType<typeof setTimeout> | undefined;
		const end = (verdict: boolean): void => {
			observer.disconnect();
			clearTimeout(again);
			clearTimeout(limit);
			resolve(verdict);
		};
		const look = (): void => {
			clearTimeout(again);
			if (holds()) {
				again = setTimeout(() => {
					if (holds()) end(true);
				}, STABLE);
			}
		};
		const limit = setTimeout(() => end(holds()), PATIENCE);
		const observer = new MutationObserver(look);
		observer.observe(field, { childList: true, characterData: true, subtree: true });
		signal?.addEventListener('abort', () => end(holds()), { once: true });
		look();
	});
}
