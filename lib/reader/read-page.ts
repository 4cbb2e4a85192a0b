import { ChatReader, type ReadOptions, type ReadResult } from './chat-reader.ts';

export type { ReadOptions, ReadResult };

/**
 * Reads the chat that a page shows now, once. Null where there is no chat. Nothing is opened, scrolled or clicked. To follow a page,
 * use `observeChat`, which waits until two reads agree.
 */
export function readPage(root: Document, options: ReadOptions): ReadResult | null {
	return new ChatReader(root, options).read();
}
