const UNITS = 0x10000;

/**
 * A tree of texts, one UTF-16 unit a step, in flat lists: walking it makes no objects. Node 0 is the root; a step that does not exist
 * leads to 0.
 */
export class UnitTrie {
	private count = 1;
	private readonly roots = new Int32Array(UNITS);
	/** A hash table of the steps between other nodes: from which, by which unit, to which; at most half full. */
	private parents = new Int32Array(1024);
	private units = new Uint16Array(1024);
	private nodes = new Int32Array(1024);

	/** Builds the tree; `ends` is told the node where each text ends, in their order. */
	constructor(texts: Iterable<string>, ends: (text: string, node: number) => void) {
		for (const text of texts) {
			let node = 0;
			for (let i = 0; i < text.length; i += 1) {
				const unit = text.charCodeAt(i);
				let next = node === 0 ? this.first(unit) : this.next(node, unit);
				if (next === 0) {
					next = this.count;
					this.count += 1;
					if (node === 0) this.roots[unit] = next;
					else this.add(node, unit, next);
				}
				node = next;
			}
			ends(text, node);
		}
	}

	/** Number of nodes, the root included. */
	get size(): number {
		return this.count;
	}

	/** The node one unit on from the root. */
	first(unit: number): number {
		return this.roots[unit] as number;
	}

	/** The node one unit on from another than the root. */
	next(node: number, unit: number): number {
		return this.nodes[this.slotOf(node, unit)] as number;
	}

	/** Where a step stands, or the empty slot where it would. */
	private slotOf(node: number, unit: number): number {
		const { parents, units } = this;
		const mask = parents.length - 1;
		const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
		let slot = (hash ^ (hash >>> 15)) & mask;
		while (parents[slot] !== 0 && (parents[slot] !== node || units[slot] !== unit)) slot = (slot + 1) & mask;
		return slot;
	}

	private add(node: number, unit: number, to: number): void {
		if (this.count * 2 > this.parents.length) this.grow();
		const slot = this.slotOf(node, unit);
		this.parents[slot] = node;
		this.units[slot] = unit;
		this.nodes[slot] = to;
	}

	private grow(): void {
		const { parents, units, nodes } = this;
		const slots = parents.length * 2;
		this.parents = new Int32Array(slots);
		this.units = new Uint16Array(slots);
		this.nodes = new Int32Array(slots);
		for (let i = 0; i < parents.length; i += 1) {
			const parent = parents[i] as number;
			if (parent === 0) continue;
			const slot = this.slotOf(parent, units[i] as number);
			this.parents[slot] = parent;
			this.units[slot] = units[i] as number;
			this.nodes[slot] = nodes[i] as number;
		}
	}
}
