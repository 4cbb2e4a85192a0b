const UNITS = 0x10000;

/**
 * A tree of texts, one UTF-16 unit a step, in flat lists: walking it makes no objects. Node 0 is the root; a step that does not exist
 * leads to 0.
 */
export class UnitTrie {
	/** Number of nodes, the root included. */
	readonly size: number;
	private readonly roots = new Uint16Array(UNITS);
	/** A hash table from node and unit to the next node. */
	private readonly edges: Int32Array;
	private readonly nodes: Uint16Array;
	private readonly mask: number;

	/** Builds the tree; `ends` is told the node where each text ends. */
	constructor(texts: Iterable<string>, ends: (text: string, node: number) => void) {
		const children = new Map<number, number>();
		let size = 1;
		for (const text of texts) {
			let node = 0;
			for (let i = 0; i < text.length; i += 1) {
				const edge = node * UNITS + text.charCodeAt(i);
				let next = children.get(edge);
				if (next === undefined) {
					next = size;
					size += 1;
					children.set(edge, next);
				}
				node = next;
			}
			ends(text, node);
		}
		if (size > 0x7fff) throw new Error('Too many texts for one tree.');
		this.size = size;
		let slots = 1024;
		while (slots < size * 2) slots *= 2;
		this.mask = slots - 1;
		this.edges = new Int32Array(slots).fill(-1);
		this.nodes = new Uint16Array(slots);
		for (const [edge, child] of children) {
			if (edge < UNITS) {
				this.roots[edge] = child;
				continue;
			}
			let at = Math.imul(edge, 0x9e3779b1) >>> 15;
			while (this.edges[at & this.mask] !== -1) at += 1;
			this.edges[at & this.mask] = edge;
			this.nodes[at & this.mask] = child;
		}
	}

	/** The node one unit on from the root. */
	first(unit: number): number {
		return this.roots[unit] as number;
	}

	/** The node one unit on from another than the root. */
	next(node: number, unit: number): number {
		const { edges, mask } = this;
		const edge = node * UNITS + unit;
		let at = (Math.imul(edge, 0x9e3779b1) >>> 15) & mask;
		for (;;) {
			const found = edges[at] as number;
			if (found === edge) return this.nodes[at] as number;
			if (found === -1) return 0;
			at = (at + 1) & mask;
		}
	}
}
