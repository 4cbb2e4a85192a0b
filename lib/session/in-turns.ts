/** Longest stretch of work at once, in milliseconds: a task from 50 on counts as long, and the last step may take a few. */
const TURN = 20;

const otherWork = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Does all steps, letting other work in whenever a turn is over. */
export async function inTurns(steps: Iterable<unknown>): Promise<void> {
	let began = performance.now();
	for (const _ of steps) {
		if (performance.now() - began < TURN) continue;
		await otherWork();
		began = performance.now();
	}
	// What the caller does next would lengthen this turn.
	if (performance.now() - began >= TURN / 4) await otherWork();
}
