/**
 * Stands in for WXT's content script context in the content script's build (see `wxt.config.ts`). The real one listens for a document
 * event that ends the script, which any page can dispatch, and weighs a kilobyte.
 */
export class ContentScriptContext {}
