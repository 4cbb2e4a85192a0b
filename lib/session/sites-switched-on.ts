import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { coversSite, isDeclaredSite, sitePattern } from './sites-patterns.ts';

/**
 * The sites that the seller switched on (docs/adr/0009). The browser's permissions are the truth: a site is on while the browser allows
 * it. Only for hosts that the manifest declares other addresses of, where the permission is there already, the choice is kept here; in
 * this browser's own storage, because permissions do not travel with an export either.
 */
const KEY = 'switched-on-sites';
const StoredSchema = z.array(z.string());

async function stored(): Promise<string[]> {
	const found = await browser.storage.local.get(KEY);
	const sites = StoredSchema.safeParse(found[KEY] ?? []);
	return sites.success ? sites.data : [];
}

/** Whole sites that the browser lets us read, declared ones included. */
export async function allowedSites(): Promise<string[]> {
	const { origins = [] } = await browser.permissions.getAll();
	return [...new Set(origins.map(sitePattern).filter((pattern) => pattern !== null))];
}

/** Sites switched on by the seller, as patterns in alphabetical order. */
export async function switchedOnSites(): Promise<string[]> {
	const [allowed, chosen] = await Promise.all([allowedSites(), stored()]);
	const granted = allowed.filter((pattern) => !isDeclaredSite(pattern));
	const kept = chosen.filter((pattern) => allowed.some((wide) => coversSite(wide, pattern)));
	return [...new Set([...granted, ...kept])].sort();
}

/** Keeps the seller's choice; false when the browser does not allow the site. */
export async function rememberSite(pattern: string): Promise<boolean> {
	if (!(await browser.permissions.contains({ origins: [pattern] }))) return false;
	const before = await stored();
	if (!before.includes(pattern)) await browser.storage.local.set({ [KEY]: [...before, pattern] });
	return true;
}

/** Forgets the choice and gives the permission back. The permission of a declared marketplace stays: it is part of the extension. */
export async function forgetSite(pattern: string): Promise<void> {
	const left = (await stored()).filter((site) => site !== pattern);
	await browser.storage.local.set({ [KEY]: left });
	if (!isDeclaredSite(pattern)) await browser.permissions.remove({ origins: [pattern] });
}
