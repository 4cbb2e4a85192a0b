import { foldForSearch } from './search-text.ts';
import type { Template } from './template.ts';

/** Where a template is to be used. */
export interface Place {
	/** Site id; null where there is no page, such as the dashboard: then sites do not narrow. */
	site: string | null;
	/** The shop's name from the settings; '' when the seller gave none. */
	shop: string;
}

/** Why a template may not be used in a place. */
export type OutOfScope = 'site' | 'shop';

const plain = (name: string) => foldForSearch(name.trim());

/** What keeps a template from being used there, or null. Names of shops are compared without case, width and script. */
export function outOfScope({ scope }: Pick<Template, 'scope'>, { site, shop }: Place): OutOfScope | null {
	const { sites = [], shops = [] } = scope ?? {};
	if (site !== null && sites.length > 0 && !sites.includes(site)) return 'site';
	if (shops.length > 0 && !shops.some((one) => plain(one) === plain(shop))) return 'shop';
	return null;
}
