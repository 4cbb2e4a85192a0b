/** Styles that the page's own cannot overrule. */
export function style(element: HTMLElement, properties: Record<string, string>): void {
	for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
}
