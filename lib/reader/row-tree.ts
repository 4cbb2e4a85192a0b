import { childrenOf, parentOf } from './dom.ts';
import { isNotice, type Part, RowFinder } from './find-rows.ts';
import { type RowView, readFacts } from './row-facts.ts';
import type { SiteHints } from './sites/site-hints.ts';
import { type Look, type Looks, type View, viewOf } from './view.ts';

/** A part of the pane that outlives one read: a holder with children, or a child with its rows. */
interface Node<Row> {
	el: Element;
	parentLook: Look | null;
	look: Look | null;
	kids: Node<Row>[] | null;
	notices: boolean;
	rows: Row[];
}

/**
 * The rows of a pane, kept between reads. What changed is read again; a child that was only replaced by an equal one (pages re-render whole
 * lists) keeps its rows. So the cost of a change is the size of the change, plus a comparison.
 */
export class RowTree<Row> {
	readonly #pane: Element;
	readonly #looks: Looks;
	readonly #hints: SiteHints | null;
	readonly #finder: RowFinder;
	readonly #see: (row: RowView) => Row;
	#nodes = new Map<Element, Node<Row>>();
	#root: Node<Row>;
	#dirty = new Set<Node<Row>>();
	#lost = false;

	constructor(
		pane: Element,
		width: number,
		looks: Looks,
		hints: SiteHints | null,
		see: (row: RowView) => Row,
	) {
		this.#pane = pane;
		this.#looks = looks;
		this.#hints = hints;
		this.#see = see;
		this.#finder = new RowFinder(hints, width);
		const view = viewOf(pane, looks);
		if (view) this.#finder.prepare(view);
		const part = view ? this.#finder.split(view) : null;
		this.#root = part ? this.#build(part) : this.#empty(pane, null);
	}

	/** The rows in page order, each with the element that its place can be measured by. */
	rows(): { el: Element; row: Row }[] {
		const out: { el: Element; row: Row }[] = [];
		const visit = (node: Node<Row>) => {
			if (node.kids) node.kids.forEach(visit);
			else for (const row of node.rows) out.push({ el: node.el, row });
		};
		visit(this.#root);
		return out;
	}

	/** Something changed in or below an element; `dress`: its own attributes, which change how everything in it is drawn. */
	touch(el: Element, dress = false): void {
		for (let at: Element | null = el; at; at = parentOf(at)) {
			const node = this.#nodes.get(at);
			if (node) {
				this.#lost ||= dress && at === el && node.kids !== null;
				this.#dirty.add(node);
				return;
			}
			if (at === this.#pane) return;
		}
	}

	/** The inline style of an element changed: on a row, virtual lists only move it by that. */
	restyle(el: Element): void {
		const node = this.#nodes.get(el);
		if (!node) this.touch(el);
		else if ((el as HTMLElement).style?.display === 'none' || node.rows.length === 0) this.#dirty.add(node);
	}

	get changed(): boolean {
		return this.#dirty.size > 0;
	}

	/** Reads what was touched. False when the pane has to be looked at as a whole again. */
	update(): boolean {
		const dirty = [...this.#dirty];
		this.#dirty.clear();
		for (const node of dirty) {
			// A node may have been dropped while its parent was updated.
			if (this.#nodes.get(node.el) !== node) continue;
			if (node.kids) this.#align(node);
			else this.#reread(node);
		}
		const fits = !this.#lost && (this.#root.kids !== null || dirty.length === 0);
		this.#lost = false;
		return fits;
	}

	#build(part: Part): Node<Row> {
		const { view, kids, notices } = part;
		const node: Node<Row> = { ...this.#empty(view.el, view.parent), look: view.look, notices };
		if (kids) node.kids = kids.map((kid) => this.#build(kid));
		else node.rows = part.rows.map((row) => this.#see(readFacts(row, this.#finder, this.#hints)));
		this.#nodes.set(view.el, node);
		return node;
	}

	#empty(el: Element, parentLook: Look | null): Node<Row> {
		const node: Node<Row> = { el, parentLook, look: null, kids: null, notices: false, rows: [] };
		this.#nodes.set(el, node);
		return node;
	}

	#forget(node: Node<Row>): void {
		if (this.#nodes.get(node.el) === node) this.#nodes.delete(node.el);
		node.kids?.forEach((kid) => {
			this.#forget(kid);
		});
	}

	#reread(node: Node<Row>): void {
		const view = viewOf(node.el, this.#looks, node.parentLook);
		const part = view ? this.#finder.split(view, true) : null;
		// What was one row and now holds several was not understood.
		if (part?.kids) this.#lost = true;
		const rows = part && !part.kids ? part.rows : [];
		node.rows = rows.map((row) => this.#see(readFacts(row, this.#finder, this.#hints)));
	}

	/** Brings a holder's children in line with the page: the same elements first, then equal ones in order, the rest is read. */
	#align(node: Node<Row>): void {
		const before = node.kids ?? [];
		const known = new Map(before.map((kid) => [kid.el, kid]));
		const els = childrenOf(node.el);
		const kept = new Set<Node<Row>>();
		for (const el of els) {
			const same = known.get(el);
			if (same) kept.add(same);
		}
		const loose = before.filter((kid) => !kept.has(kid));
		const after: Node<Row>[] = [];
		let next = 0;
		for (const el of els) {
			const same = known.get(el);
			const found = same ?? this.#adopt(el, loose, next);
			if (found && !same) {
				next = loose.indexOf(found, next) + 1;
				kept.add(found);
			}
			const kid = found ?? this.#added(el, node);
			if (kid) after.push(kid);
		}
		for (const kid of before) if (!kept.has(kid)) this.#forget(kid);
		node.kids = after;
	}

	/** A replaced child that says the same: its node goes over to the new element. Comparing nodes does not see shadow trees. */
	#adopt(el: Element, loose: Node<Row>[], from: number): Node<Row> | null {
		if (this.#looks.shadows) return null;
		for (const node of loose.slice(from, from + 3)) {
			if (node.kids) {
				if (el.localName !== node.el.localName || el.className !== node.el.className) continue;
				this.#move(node, el);
				this.#align(node);
				return node;
			}
			if (!el.isEqualNode(node.el)) continue;
			this.#move(node, el);
			return node;
		}
		return null;
	}

	#move(node: Node<Row>, el: Element): void {
		if (this.#nodes.get(node.el) === node) this.#nodes.delete(node.el);
		node.el = el;
		this.#nodes.set(el, node);
	}

	#added(el: Element, parent: Node<Row>): Node<Row> | null {
		const view: View | null = viewOf(el, this.#looks, parent.look);
		if (!view || (parent.notices && !isNotice(view))) {
			if (view && parent.notices) this.#lost ||= view.length > 0;
			return null;
		}
		return this.#build(this.#finder.split(view, true));
	}
}
