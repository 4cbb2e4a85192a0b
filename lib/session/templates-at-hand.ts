import type { RapportDatabase } from '../store/database.ts';
import { listTemplates } from '../store/own-templates.ts';
import { getSetting } from '../store/settings.ts';
import { starterFavourites } from '../store/template-favourites.ts';
import { outOfScope, type Place } from '../templates/in-scope.ts';
import { STARTER_TEMPLATES } from '../templates/starter.ts';
import type { Template } from '../templates/template.ts';
import { slugOf } from '../templates/variants.ts';

/** Marked starters, each made once: what is kept by a template's identity stays. */
const marked = new WeakMap<Template, Template>();

function markedStarter(starter: Template): Template {
	const known = marked.get(starter) ?? { ...starter, favourite: true };
	marked.set(starter, known);
	return known;
}

/** The seller's own templates first, then the starter library; what is marked says so. */
export async function templatesAtHand(db: RapportDatabase): Promise<Template[]> {
	const [own, favourites] = await Promise.all([listTemplates(db), starterFavourites(db)]);
	const starters =
		favourites.size === 0
			? STARTER_TEMPLATES
			: STARTER_TEMPLATES.map((one) => (favourites.has(slugOf(one.id)) ? markedStarter(one) : one));
	return [...own, ...starters];
}

/** Where templates are used: a site (null: none is open) and the shop of the settings. */
export async function placeOn(db: RapportDatabase, site: string | null): Promise<Place> {
	return { site, shop: (await getSetting(db, 'shop')).shopName };
}

/** The templates that may be used on a site. */
export async function templatesOn(db: RapportDatabase, site: string | null): Promise<Template[]> {
	const place = await placeOn(db, site);
	return (await templatesAtHand(db)).filter((template) => outOfScope(template, place) === null);
}
