/** A state that follows the input method in a document or shadow root until the signal ends it. */
export function watchComposing(root: Document | ShadowRoot, signal: AbortSignal): () => boolean {
	let composing = false;
	const watch = (type: string, state: (event: Event) => boolean): void =>
		root.addEventListener(
			type,
			(event) => {
				composing = state(event);
			},
			{ capture: true, passive: true, signal },
		);
	watch('compositionstart', () => true);
	watch('compositionend', () => false);
	// A field that vanishes or loses focus may never report the end.
	watch('focusout', () => false);
	// Some input methods report key code 229 before, or without, a composition.
	watch('keydown', (event) => {
		const { isComposing, keyCode } = event as KeyboardEvent;
		return isComposing || keyCode === 229;
	});
	return () => composing;
}
