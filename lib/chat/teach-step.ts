/** What a seller points at to teach a page, in order. */
export const TEACH_STEPS = ['buyerMessage', 'sellerMessage', 'composer', 'buyerName'] as const;
export type TeachStep = (typeof TEACH_STEPS)[number];
