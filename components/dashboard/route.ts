/** Pages of the dashboard, by the address behind `#`. Pure. */
export const SECTIONS = ['customers', 'follow-ups', 'templates', 'settings'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Route {
	section: Section;
	/** What is open within the section: a buyer or a template. */
	id: string | null;
}

/** Reads `#/customers/<id>`; anything unknown is the customers list. */
export function parseRoute(hash: string): Route {
	const [, name = '', id = ''] = hash.replace(/^#/, '').split('/');
	const section = SECTIONS.find((s) => s === name) ?? 'customers';
	return { section, id: id === '' ? null : safeDecode(id) };
}

/** The address of a page. */
export function routeHref(section: Section, id?: string): string {
	return id === undefined ? `#/${section}` : `#/${section}/${encodeURIComponent(id)}`;
}

function safeDecode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
