import type { ReadProblem, Snapshot, SnapshotRow } from '../chat/snapshot.ts';
import { type Box, boxOf, isDrawn, parentOf, shadowRootsOf, within } from './dom.ts';
import { type BuyerFound, findBuyer } from './find-buyer.ts';
import { editorOf, findComposers } from './find-composer.ts';
import { columnOf, findPanes, findReadOnlyPanes, type PaneCandidate } from './find-pane.ts';
import { RowFinder } from './find-rows.ts';
import { MAX_ROWS } from './limits.ts';
import { decide, learnSides, readCues, type Seen, type SideLessons } from './read-side.ts';
import { learnSlots, readText, type Slots } from './read-text.ts';
import { isCard, type RowFacts, readFacts } from './row-facts.ts';
import type { SiteHints } from './sites/site-hints.ts';
import { startTimeline, type Timeline, toRow } from './timeline.ts';
import { Looks, type View, viewOf } from './view.ts';

/** What a page is read with. */
export interface ReadOptions {
	hints: SiteHints | null;
	host: string;
	/** Milliseconds since the epoch: relative days ("yesterday") are counted from it. */
	now: number;
	/** The seller's clock against UTC in minutes, east positive; without it the machine's own time zone. */
	utcOffsetMinutes?: number;
}

/** A reading of the page and the elements it came from. */
export interface ReadResult {
	snapshot: Snapshot;
	composer: HTMLElement | null;
	pane: Element | null;
	/** The header that names the buyer. */
	header: Element | null;
}

/** The pair of elements that make a chat. */
interface Place {
	composer: HTMLElement | null;
	pane: Element;
	/** Independent cues that speak for it. */
	cues: number;
	hinted: boolean;
}

/** Rows with fewer than this are compared anew on every read: each new one may teach something. */
const FEW = 16;
/** Candidate pairs that are looked into. */
const TRIES = 3;

/**
 * Reads one page, and reads it again cheaply: rows that did not change keep their reading, so that one new message in a long conversation
 * costs one row. The caller says what changed ({@link ChatReader.touch}); everything else is found out here.
 */
export class ChatReader {
	readonly #root: Document;
	#options: ReadOptions;
	readonly #looks = new Looks();
	#place: Place | null = null;
	#finder: RowFinder | null = null;
	#box: Box | null = null;
	#mirrored = false;
	#byTop = false;
	#facts = new Map<Element, RowFacts>();
	#seen: Seen[] = [];
	#rows: (SnapshotRow | null)[] = [];
	#slots: Slots = { marks: new Set(), authors: new Set(), spoken: new Set() };
	#lessons: SideLessons | null = null;
	#learnedAt = 0;
	#timeline: Timeline = startTimeline();
	#buyer: BuyerFound | null = null;
	#known = 0;
	#fresh = true;
	#headerFresh = true;
	#touched = new Set<Element>();
	#grown = new Set<Element>();

	constructor(root: Document, options: ReadOptions) {
		this.#root = root;
		this.#options = options;
	}

	get pane(): Element | null {
		return this.#place?.pane ?? null;
	}

	get composer(): HTMLElement | null {
		return this.#place?.composer ?? null;
	}

	get header(): Element | null {
		return this.#buyer?.holder ?? null;
	}

	/** Are the elements found last still in the page and drawn? */
	get attached(): boolean {
		const place = this.#place;
		if (!place?.pane.isConnected) return false;
		return place.composer === null || (place.composer.isConnected && isDrawn(place.composer));
	}

	/** Forget everything that was found. */
	reset(): void {
		this.#place = null;
		this.#fresh = true;
		this.#headerFresh = true;
		this.#facts.clear();
		this.#looks.clear();
	}

	/** Something changed in the header or in what confirms it. */
	touchHeader(): void {
		this.#headerFresh = true;
	}

	/** Something changed in or below an element of the pane. `grew`: children were only added to it, at its end. */
	touch(el: Element, grew: boolean): void {
		if (this.#fresh) return;
		if (this.#finder?.groups.has(el)) {
			if (grew) this.#grown.add(el);
			else this.#fresh = true;
			return;
		}
		for (let row: Element | null = el; row && row !== this.#place?.pane; row = parentOf(row)) {
			if (!this.#facts.has(row)) continue;
			this.#touched.add(row);
			return;
		}
		// Outside every row, yet inside the pane: a spacer, a wrapper, a new part. Look at all of it again.
		this.#fresh = true;
	}

	/** Number of rows known; for tests and pacing. */
	get size(): number {
		return this.#seen.length;
	}

	read(now = this.#options.now): ReadResult | null {
		this.#options = { ...this.#options, now };
		if (!this.attached) {
			this.reset();
			this.#place = this.#findPlace();
			if (!this.#place) return null;
		}
		this.#readRows();
		this.#readHeader();
		return this.#result();
	}

	#findPlace(): Place | null {
		const { hints } = this.#options;
		const roots = shadowRootsOf(this.#root);
		const pairs: { composer: HTMLElement | null; pane: PaneCandidate; score: number }[] = [];
		for (const { field, score } of findComposers(this.#root, roots, hints)) {
			for (const pane of findPanes(field, hints))
				pairs.push({ composer: field, pane, score: score + pane.score });
		}
		if (pairs.length === 0) {
			for (const pane of findReadOnlyPanes(this.#root, roots, hints))
				pairs.push({ composer: null, pane, score: pane.score });
		}
		pairs.sort((a, b) => b.score - a.score);
		let best: { place: Place; score: number } | null = null;
		for (const { composer, pane, score } of pairs.slice(0, TRIES)) {
			const rows = this.#countRows(pane.pane);
			const hinted =
				pane.score >= 5 ||
				(composer !== null && hints?.composer !== undefined && matches(composer, hints.composer));
			if (rows === 0 && pane.cues === 0) continue;
			const total = score + Math.min(rows, 5) * 0.4;
			if (!best || total > best.score) {
				best = { place: { composer, pane: pane.pane, cues: pane.cues, hinted }, score: total };
			}
		}
		return best?.place ?? null;
	}

	#countRows(pane: Element): number {
		const view = viewOf(pane, this.#looks);
		return view
			? new RowFinder(this.#options.hints, innerBox(pane).right - innerBox(pane).left).split(view).length
			: 0;
	}

	#readRows(): void {
		if (!this.#fresh && this.#patch()) return;
		this.#rebuild();
	}

	/** Everything again. Rows that are the same elements with nothing touched keep their facts. */
	#rebuild(): void {
		const place = this.#place;
		if (!place) return;
		this.#box = innerBox(place.pane);
		this.#mirrored = place.pane.ownerDocument.defaultView?.getComputedStyle(place.pane).direction === 'rtl';
		const view = viewOf(place.pane, this.#looks);
		this.#finder = finderFor(place.pane, view, this.#options.hints);
		let units = view ? this.#finder.split(view) : [];
		this.#byTop = !inOrder(units.map((unit) => boxOf(unit.el).top));
		if (this.#byTop) units = sortByTop(units);
		const facts = new Map<Element, RowFacts>();
		for (const unit of units.slice(-MAX_ROWS)) {
			facts.set(unit.el, readFacts(unit, this.#finder, this.#options.hints));
		}
		this.#facts = facts;
		this.#fresh = false;
		this.#touched.clear();
		this.#grown.clear();
		this.#learn([...facts.values()]);
	}

	/** Compares all rows and decides each. */
	#learn(all: RowFacts[]): void {
		this.#slots = learnSlots(all);
		this.#seen = all.map((facts) => this.#see(facts));
		const name = this.#buyer?.name ?? null;
		this.#lessons = learnSides(
			this.#seen.filter(({ said }) => !said.separator),
			name,
		);
		this.#learnedAt = all.length;
		this.#redraw();
	}

	/** All rows from what is known of each. */
	#redraw(): void {
		this.#timeline = startTimeline(this.#seen);
		this.#rows = [];
		this.#known = 0;
		for (const seen of this.#seen) this.#append(seen);
	}

	#see(facts: RowFacts): Seen {
		const { hints } = this.#options;
		const stop = this.#place?.pane ?? facts.el;
		const said = readText(facts, this.#slots);
		const cues = readCues(facts, this.#box, this.#mirrored, hints, stop);
		const between = said.lone && cues.centred;
		return {
			facts,
			said: between ? { ...said, text: '', timeText: said.text, separator: true } : said,
			cues,
		};
	}

	#append(seen: Seen): void {
		const lessons = this.#lessons;
		if (!lessons) return;
		const side = decide(seen, lessons, this.#buyer?.name ?? null);
		const row = toRow(seen, side, isCard(seen.facts), this.#timeline, this.#options);
		if (row && row.from !== 'unknown') this.#known++;
		this.#rows.push(row);
	}

	/** Only what was touched. False when that is not enough to know. */
	#patch(): boolean {
		const finder = this.#finder;
		if (!finder) return false;
		if (this.#touched.size === 0 && this.#grown.size === 0) return true;
		if (this.#byTop || this.#seen.length < FEW || this.#seen.length > this.#learnedAt * 1.5) return false;
		const added: Seen[] = [];
		for (const group of this.#grown) {
			const fresh = this.#newUnits(group, finder);
			if (!fresh) return false;
			added.push(...fresh);
		}
		const changed = this.#reread(finder);
		if (!changed || this.#seen.length + added.length > MAX_ROWS) return false;
		for (const seen of added) this.#facts.set(seen.facts.el, seen.facts);
		this.#seen.push(...added);
		if (changed.size > 0) {
			this.#seen = this.#seen.map((seen) => changed.get(seen.facts.el) ?? seen);
			this.#redraw();
		} else for (const seen of added) this.#append(seen);
		this.#touched.clear();
		this.#grown.clear();
		return true;
	}

	/** The rows that were added at the end of a group, or null when anything else happened to it. */
	#newUnits(group: Element, finder: RowFinder): Seen[] | null {
		const groupView = finder.groups.get(group);
		const last = this.#seen.at(-1)?.facts.el;
		if (!groupView || !last || !within(group, last)) return null;
		const fresh: Element[] = [];
		for (let child = group.lastElementChild; child; child = child.previousElementSibling) {
			if (within(child, last)) break;
			fresh.unshift(child);
			if (fresh.length > 500) return null;
		}
		const out: Seen[] = [];
		for (const child of fresh) {
			const view = viewOf(child, this.#looks, groupView.look);
			if (!view) continue;
			for (const unit of finder.split(view, true))
				out.push(this.#see(readFacts(unit, finder, this.#options.hints)));
		}
		return out;
	}

	/** Reads the touched rows again; null when one of them is no longer exactly one row. */
	#reread(finder: RowFinder): Map<Element, Seen> | null {
		const changed = new Map<Element, Seen>();
		for (const el of this.#touched) {
			const before = this.#facts.get(el);
			if (!before || !el.isConnected) return null;
			const view = viewOf(el, this.#looks, before.view.parent);
			const units = view ? finder.split(view, true) : [];
			const [unit] = units;
			if (units.length !== 1 || !unit || unit.el !== el) return null;
			const facts = readFacts(unit, finder, this.#options.hints);
			this.#facts.set(el, facts);
			changed.set(el, this.#see(facts));
		}
		return changed;
	}

	#readHeader(): void {
		const place = this.#place;
		if (!place || !(this.#headerFresh || !this.#buyer?.holder?.isConnected)) return;
		const before = this.#buyer?.name ?? null;
		const roots = [this.#root, ...shadowRootsOf(this.#root)];
		const authors = new Set(this.#seen.map(({ said }) => said.author).filter(Boolean));
		const column = columnOf(place.pane, place.composer);
		this.#buyer = findBuyer(
			place.pane,
			place.composer,
			column,
			this.#looks,
			this.#options.hints,
			roots,
			authors,
		);
		this.#headerFresh = false;
		// A name on a row means more once the buyer's name is known.
		if (this.#buyer.name !== before && authors.size > 0) this.#learn(this.#seen.map(({ facts }) => facts));
	}

	#result(): ReadResult | null {
		const { hints, host } = this.#options;
		const { composer = null, pane = null, cues = 0, hinted = false } = this.#place ?? {};
		const rows = this.#rows.filter((row): row is SnapshotRow => row !== null);
		const known = rows.length > 0 ? this.#known / rows.length : 0;
		if (!hinted && this.#known === 0 && !(cues >= 2 && this.#buyer?.name)) return null;
		const buyer = this.#buyer;
		const problems: ReadProblem[] = [];
		if (!composer) problems.push('no-composer');
		if (rows.length === 0) problems.push('no-messages');
		if (rows.length > 0 && known < 0.9) problems.push('direction-unsure');
		if (!buyer?.conversation) problems.push('buyer-unsure');
		const structure = 0.6 + (composer ? 0.15 : 0) + 0.25 * Math.min(1, cues / 2);
		const sides = rows.length > 0 ? 0.45 + 0.55 * known * (this.#lessons?.agreement ?? 1) : 0.65;
		const confidence = structure * sides * (buyer?.conversation ? 0.8 + 0.2 * buyer.confidence : 0.75);
		return {
			snapshot: {
				site: hints?.id ?? 'generic',
				host,
				confidence: Math.round(Math.min(1, confidence) * 100) / 100,
				conversation: buyer?.conversation ?? null,
				buyer: { name: buyer?.name ?? null, id: buyer?.id ?? null },
				rows,
				composer: composer ? { editor: editorOf(composer) } : null,
				problems,
			},
			composer,
			pane,
			header: buyer?.holder ?? null,
		};
	}
}

function matches(el: Element, selectors: string[]): boolean {
	try {
		return el.matches(selectors.join(','));
	} catch {
		return false;
	}
}

/** The pane without its border and scroll bar. */
function innerBox(pane: Element): Box {
	const box = boxOf(pane);
	const left = box.left + pane.clientLeft;
	return { left, top: box.top, right: left + (pane.clientWidth || box.right - box.left), bottom: box.bottom };
}

function finderFor(pane: Element, view: View | null, hints: SiteHints | null): RowFinder {
	const { left, right } = innerBox(pane);
	const finder = new RowFinder(hints, right - left);
	if (view) finder.prepare(view);
	return finder;
}

/** Drawn from top to bottom in page order? Reversed and absolutely placed lists are not. */
function inOrder(tops: number[]): boolean {
	return tops.every((top, index) => index === 0 || top >= (tops[index - 1] ?? top) - 1);
}

function sortByTop<T extends { el: Element }>(units: T[]): T[] {
	return units
		.map((unit) => ({ unit, top: boxOf(unit.el).top }))
		.sort((a, b) => a.top - b.top)
		.map(({ unit }) => unit);
}
