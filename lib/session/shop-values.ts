import type { RapportDatabase } from '../store/database.ts';
import { getSetting } from '../store/settings.ts';
import type { TemplateValues } from '../templates/variables.ts';

/** Template values that hold for the whole shop, as far as the seller entered them. */
export async function shopValues(db: RapportDatabase): Promise<TemplateValues> {
	const { shopName, sellerName } = await getSetting(db, 'shop');
	return { 'shop.name': shopName || null, 'seller.name': sellerName || null };
}
