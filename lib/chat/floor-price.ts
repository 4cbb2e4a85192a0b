import * as z from 'zod/mini';

/** What the seller never goes below, as entered in the settings: nothing is offered under it, and a draft that does is noted. */
export const FloorPriceSchema = z.object({
	/** Largest discount for the whole shop, in percent; null: no limit. */
	maxDiscount: z.nullable(z.number().check(z.gte(0), z.lte(100))),
	/** Lowest price of items whose name holds `item`, in the shop's currency. */
	lowest: z
		.array(
			z.object({ item: z.string().check(z.minLength(1), z.maxLength(80)), price: z.number().check(z.gt(0)) }),
		)
		.check(z.maxLength(200)),
});
export type FloorPrice = z.infer<typeof FloorPriceSchema>;

/** No floor set. */
export const NO_FLOOR: FloorPrice = { maxDiscount: null, lowest: [] };
