import type { SiteHints } from '../reader/sites/site-hints.ts';
import { siteFor } from '../reader/sites/sites.ts';

/** What the reader should know of the page at this address: the marketplace's hints, or null for a site that has none. */
export async function hintsFor(address: string | undefined): Promise<SiteHints | null> {
	return address === undefined || !URL.canParse(address) ? null : siteFor(new URL(address));
}
