import { expect, it } from 'vitest';
import { createWaitingPushes } from '../../lib/session/waiting-pushes.ts';

it('keeps the newest wish of a tab for the view that opens next, once and for a minute', () => {
	const waiting = createWaitingPushes();
	waiting.keep(1, { type: 'focus' }, 0);
	waiting.keep(1, { type: 'ask-missing', templateId: 't' }, 1_000);
	expect(waiting.take(2, 2_000)).toBeNull();
	expect(waiting.take(1, 2_000)).toEqual({ type: 'ask-missing', templateId: 't' });
	expect(waiting.take(1, 2_000)).toBeNull();
	waiting.keep(1, { type: 'focus' }, 0);
	expect(waiting.take(1, 61_000)).toBeNull();
});
