import type { Entity } from '../chat/signals.ts';
import type { MessageContext } from './message-context.ts';

/** Things named in a message. */
export function readEntities(_context: MessageContext): Entity[] {
	return [];
}
