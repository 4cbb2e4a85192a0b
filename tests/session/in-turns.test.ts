import { expect, it } from 'vitest';
import { inTurns } from '../../lib/session/in-turns.ts';

it('does every step and lets others in between', async () => {
	let others = 0;
	let working = true;
	const other = () => {
		others += 1;
		if (working) setTimeout(other, 0);
	};
	setTimeout(other, 0);
	let done = 0;
	function* steps() {
		for (; done < 60; done += 1) {
			const until = performance.now() + 2;
			while (performance.now() < until);
			yield;
		}
	}
	await inTurns(steps());
	working = false;
	expect(done).toBe(60);
	expect(others).toBeGreaterThan(2);
});

it('does little work at once', async () => {
	let others = 0;
	setTimeout(() => {
		others += 1;
	}, 0);
	await inTurns([1, 2, 3]);
	expect(others).toBe(0);
});
