import type { ReadProblem, Side, Snapshot, SnapshotRow } from '../chat/snapshot.ts';
import { type Box, boxOf, isDrawn, shadowRootsOf, widthOf, within } from './dom.ts';
import { type BuyerFound, findBuyer } from './find-buyer.ts';
import { editorOf } from './find-composer.ts';
import { findPlace, type Place } from './find-place.ts';
import { MAX_ROWS } from './limits.ts';
import { learnSides, type PaneView, readCues, type Seen, type SideLessons, sideOf } from './read-side.ts';
import { learnSlots, readText, type Slots } from './read-text.ts';
import { timeParts } from './read-time.ts';
import type { RowView } from './row-facts.ts';
import { RowTree } from './row-tree.ts';
import type { SiteHints } from './sites/site-hints.ts';
import { startTimeline, type Timeline, toRow } from './timeline.ts';
import { Looks } from './view.ts';

/** What a page is read with. */
export interface ReadOptions {
	hints: SiteHints | null;
	host: string;
	/** Milliseconds since the epoch: relative days ("yesterday") are counted from it. */
	now: number;
	/** The seller's clock against UTC in minutes, east positive; without it the machine's own time zone. */
	utcOffsetMinutes?: number | undefined;
}

/** A reading of the page and the elements it came from. */
export interface ReadResult {
	snapshot: Snapshot;
	composer: HTMLElement | null;
	pane: Element | null;
	/** The header that names the buyer. */
	header: Element | null;
	/** Two readings of one number are the same reading. */
	version: number;
}

/** With fewer rows than this everything is looked at anew: each new row may teach something, and it is cheap. */
const FEW = 16;

/**
 * Reads one page, and reads it again cheaply: rows that did not change keep their reading, so that one new message in a long conversation
 * costs one row. The caller says where something changed ({@link ChatReader.touch}); what is there is read from the page.
 */
export class ChatReader {
	readonly #root: Document;
	#options: ReadOptions;
	readonly #looks = new Looks();
	#place: Place | null = null;
	#tree: RowTree<Seen> | null = null;
	#paneView: PaneView | null = null;
	/** How rows stand in the document: from top to bottom, from bottom to top, or in any order. */
	#order: 'down' | 'up' | 'any' = 'down';
	#seen: Seen[] = [];
	#rows: SnapshotRow[] = [];
	#slots: Slots = learnSlots([], null);
	#lessons: SideLessons | null = null;
	#learnedAt = 0;
	#timeline: Timeline = startTimeline();
	#buyer: BuyerFound | null = null;
	#known = 0;
	#headerFresh = true;
	#version = 0;

	constructor(root: Document, options: ReadOptions) {
		this.#root = root;
		this.#options = options;
	}

	/** Are the elements found last still in the page and drawn? */
	get attached(): boolean {
		const place = this.#place;
		if (!place?.pane.isConnected || !isDrawn(place.pane)) return false;
		return place.composer === null || (place.composer.isConnected && isDrawn(place.composer));
	}

	/** Something changed in the header or in what confirms it. */
	touchHeader(): void {
		this.#headerFresh = true;
	}

	/** Something changed in or below an element of the pane; `attribute`: one of its own attributes, by name. */
	touch(el: Element, attribute: string | null = null): void {
		if (attribute === 'style') this.#tree?.restyle(el);
		else this.#tree?.touch(el, attribute !== null);
	}

	read(now = this.#options.now): ReadResult | null {
		this.#options = { ...this.#options, now };
		if (!this.attached) this.#find();
		if (!this.#place) return null;
		this.#readRows(this.#place);
		this.#readHeader(this.#place);
		return this.#result(this.#place);
	}

	/** The messages read last in the part of the conversation that holds an element. */
	rowsAt(el: Element): SnapshotRow[] {
		const rows = this.#tree?.rows() ?? [];
		return rows.flatMap((at) => (within(at.el, el) ? (at.row.row ?? []) : []));
	}

	#find(): void {
		this.#looks.clear();
		this.#place = findPlace(this.#root, this.#looks, this.#options.hints);
		this.#tree = null;
		this.#buyer = null;
		this.#headerFresh = true;
	}

	#readRows(place: Place): void {
		const tree = this.#tree;
		if (tree && !tree.changed) return;
		this.#version++;
		if (tree) this.#measure(place.pane);
		if (!tree || this.#seen.length < FEW || !tree.update()) this.#build(place);
		const rows = this.#ordered();
		const lessons = this.#lessons;
		if (
			!lessons ||
			rows.length < FEW ||
			rows.length > this.#learnedAt * 1.5 ||
			rows.length * 3 < this.#learnedAt
		)
			this.#learn(rows);
		else this.#redraw(rows);
	}

	#build(place: Place): void {
		const { box } = this.#measure(place.pane);
		const width = box ? widthOf(box) : 0;
		this.#tree = new RowTree(place.pane, width, this.#looks, this.#options.hints, (row) => this.#see(row));
		this.#lessons = null;
		const tops = this.#tree.rows().map(({ el }) => boxOf(el).top);
		this.#order = isRising(tops) ? 'down' : isRising(tops.reverse()) ? 'up' : 'any';
	}

	#measure(pane: Element): PaneView {
		const box = innerBox(pane);
		const view: PaneView = {
			el: pane,
			box: widthOf(box) > 0 ? box : null,
			mirrored: getComputedStyle(pane).direction === 'rtl',
			hints: this.#options.hints,
			around: new Map(),
		};
		this.#paneView = view;
		return view;
	}

	#ordered(): Seen[] {
		const rows = this.#tree?.rows() ?? [];
		if (this.#order === 'up') rows.reverse();
		if (this.#order === 'any') {
			const tops = new Map(rows.map(({ el }) => [el, boxOf(el).top]));
			rows.sort((a, b) => (tops.get(a.el) ?? 0) - (tops.get(b.el) ?? 0));
		}
		return rows.slice(-MAX_ROWS).map(({ row }) => row);
	}

	#see(row: RowView): Seen {
		const cues = readCues(row, this.#paneView ?? this.#measure(row.view.el));
		const { facts } = row;
		// Words alone in the middle, with a name and a picture perhaps: nobody's message stands there.
		facts.odd ||= cues.centred && !facts.bubble && facts.attachments.length === 0;
		// Before rows were compared for the first time, reading their words is in vain.
		const read = this.#learnedAt > 0 ? facts : { ...facts, pieces: [] };
		return this.#text({ facts, said: readText(read, this.#slots), cues });
	}

	/** A time alone in the middle of the pane stands between messages; a picture on a card is not its author's. */
	#text(seen: Seen): Seen {
		const { said, cues } = seen;
		if (said.card) seen.facts.face = '';
		if (said.lone && cues.centred)
			seen.said = { ...said, text: '', timeText: said.text, time: timeParts(said.text), separator: true };
		return seen;
	}

	/** Compares all rows and decides each. */
	#learn(rows: Seen[]): void {
		this.#slots = learnSlots(
			rows.map(({ facts }) => facts),
			this.#buyer?.name ?? null,
		);
		for (const seen of rows) {
			seen.said = readText(seen.facts, this.#slots);
			this.#text(seen);
		}
		this.#lessons = learnSides(
			rows.filter(({ said }) => !said.separator),
			this.#buyer ?? { name: null, face: null },
			this.#slots.plain,
		);
		this.#learnedAt = rows.length;
		this.#seen = [];
		this.#redraw(rows);
	}

	/** The snapshot's rows; where rows were only added at the end, only those are made. */
	#redraw(rows: Seen[]): void {
		const before = this.#seen;
		const grown =
			before.length > 0 &&
			rows.length >= before.length &&
			before.every((seen, index) => seen === rows[index]);
		if (!grown) {
			this.#timeline = startTimeline(rows);
			this.#rows = [];
			this.#known = 0;
		}
		this.#seen = rows;
		for (const seen of grown ? rows.slice(before.length) : rows) this.#append(seen);
	}

	#append(seen: Seen): void {
		const lessons = this.#lessons;
		if (!lessons) return;
		const row = toRow(seen, (each) => this.#sideOf(each, lessons), this.#timeline, this.#options);
		if (!row) return;
		this.#rows.push(row);
		if (row.from !== 'unknown') this.#known++;
	}

	/** Pages that tell sides by names leave the name out where the same author goes on. */
	#sideOf(seen: Seen, lessons: SideLessons): Side {
		const side = sideOf(seen, lessons);
		const signed = seen.said.author !== '' || (lessons.faces > 0 && seen.facts.face !== '');
		const goesOn = side === 'unknown' && lessons.byName && !signed && seen.cues.place <= 0;
		return goesOn ? (this.#timeline.run ?? side) : side;
	}

	#readHeader(place: Place): void {
		const stale = this.#buyer !== null && this.#buyer.holder !== null && !this.#buyer.holder.isConnected;
		if (!this.#headerFresh && !stale) return;
		const before = this.#buyer;
		const authors = new Set(this.#seen.map(({ said }) => said.author).filter(Boolean));
		// Finding shadow roots is a pass over the page; in the read that found the place they are those found with it.
		const shadows = before ? shadowRootsOf(this.#root) : place.shadows;
		const faces = new Set(this.#seen.map(({ facts }) => facts.face).filter(Boolean));
		const found = findBuyer(
			place,
			this.#looks,
			this.#options.hints,
			[this.#root, ...shadows],
			authors,
			faces,
		);
		this.#buyer = found;
		this.#headerFresh = false;
		const { name, id, face, conversation } = found;
		if (
			name === before?.name &&
			id === before.id &&
			face === before.face &&
			conversation === before.conversation
		)
			return;
		this.#version++;
		// A name on a row means more once the buyer's name is known.
		this.#learn(this.#seen);
	}

	#result({ composer, pane, cues, hinted }: Place): ReadResult | null {
		const { hints, host } = this.#options;
		const buyer = this.#buyer;
		const rows = this.#rows.slice(-MAX_ROWS);
		const known = this.#rows.length > 0 ? this.#known / this.#rows.length : 0;
		// A field below some text is a form, not a chat, unless someone is seen to talk or each line has its time.
		const timed = rows.filter(({ timeText }) => timeText).length;
		if (!hinted && this.#known === 0 && !(buyer?.name && (cues >= 2 || timed > 2))) return null;
		const problems: ReadProblem[] = [];
		if (!composer) problems.push('no-composer');
		if (rows.length === 0) problems.push('no-messages');
		if (rows.length > 0 && known < 0.9) problems.push('direction-unsure');
		if (!buyer?.conversation) problems.push('buyer-unsure');
		const structure = 0.6 + (composer ? 0.15 : 0) + 0.25 * Math.min(1, cues / 2);
		const sides = rows.length > 0 ? 0.45 + 0.55 * known * (this.#lessons?.agreement ?? 1) : 0.65;
		const confidence = structure * sides * (buyer?.conversation ? 0.8 + 0.2 * buyer.confidence : 0.75);
		const snapshot: Snapshot = {
			site: hints?.id ?? 'generic',
			host,
			confidence: Math.round(Math.min(1, confidence) * 100) / 100,
			conversation: buyer?.conversation ?? null,
			buyer: { name: buyer?.name ?? null, id: buyer?.id ?? null },
			rows,
			composer: composer ? { editor: editorOf(composer) } : null,
			problems,
		};
		return { snapshot, composer, pane, header: buyer?.holder ?? null, version: this.#version };
	}
}

/** The pane without its border and scroll bar. */
export function innerBox(pane: Element): Box {
	const box = boxOf(pane);
	const left = box.left + pane.clientLeft;
	return { left, top: box.top, right: left + (pane.clientWidth || widthOf(box)), bottom: box.bottom };
}

function isRising(tops: number[]): boolean {
	return tops.every((top, index) => index === 0 || top >= (tops[index - 1] ?? top) - 1);
}
