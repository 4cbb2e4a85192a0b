/** Processor time this program has used, in milliseconds: on a busy machine the clock would measure the others. */
export function cpuNow(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
