/** The document or shadow root that a field stands in. */
export const scope = (field: HTMLElement): Document | ShadowRoot =>
	field.getRootNode() as Document | ShadowRoot;

type ScopedRoot = ShadowRoot & { getSelection?: () => Selection | null };

/** Chromium scopes selections to a shadow root by a method of its own; Firefox's document selection sees into open ones. */
export function selectionIn(field: HTMLElement): Selection | null {
	const root = scope(field) as ScopedRoot;
	return (root.getSelection ? root : field.ownerDocument).getSelection?.() ?? null;
}
