/** The middle of numbers that keep coming: of an even count, the lower of the two. */
export class Middle {
	/** In rising order. */
	readonly #sorted: number[] = [];

	add(value: number): void {
		let low = 0;
		let high = this.#sorted.length;
		while (low < high) {
			const at = (low + high) >> 1;
			if ((this.#sorted[at] ?? 0) <= value) low = at + 1;
			else high = at;
		}
		this.#sorted.splice(low, 0, value);
	}

	get count(): number {
		return this.#sorted.length;
	}

	value(): number | null {
		return this.#sorted[(this.#sorted.length - 1) >> 1] ?? null;
	}
}
