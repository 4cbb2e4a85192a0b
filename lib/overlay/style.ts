/** Colours of what stands in the page (dock, menu, chip, picker), by the seller's light or dark setting. */
export const SURFACE = 'light-dark(#ffffff, #1a2122)';
export const LINE = 'light-dark(#e1e6e6, #2d3637)';
export const INK = 'light-dark(#1d2129, #e8eaee)';
export const ACCENT = 'light-dark(#0b6b6b, #68c9c1)';

/** Sets style properties that no style sheet of the page can override. */
export function style(element: HTMLElement, properties: Record<string, string>): void {
	for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
}
