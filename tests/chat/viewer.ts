import type { Message } from '../../lib/chat/conversation.ts';
import { mergeWindow } from '../../lib/chat/merge.ts';
import type { SnapshotRow } from '../../lib/chat/snapshot.ts';

/** What a page shows of ids and times: from everything to nothing. */
export interface Mode {
	ids: 'all' | 'some' | 'none';
	times: 'second' | 'minute' | 'sparse' | 'later' | 'clock' | 'none';
	/** Every fourth row or so has no readable side in this window. */
	unsureSides: boolean;
}

/** A message to be written. `gap` is the time since the one before, in seconds. */
export interface Draft {
	from: 'buyer' | 'seller' | 'system';
	text: string;
	gap: number;
}

/** Something that happens on the page: what it is, and two numbers that say where and how much. */
export interface Act {
	kind: 'append' | 'grow' | 'up' | 'more' | 'down' | 'repeat' | 'jump' | 'edit' | 'recall' | 'remove';
	a: number;
	b: number;
}

interface Truth {
	number: number;
	from: Draft['from'];
	text: string;
	at: number;
	recalled: 'no' | 'notice' | 'marked';
	removed: boolean;
	/** What the store knows of it, as of the last window that showed it. */
	seen: null | {
		text: string;
		passing: boolean;
		recalled: boolean;
		sure: boolean;
		timed: boolean;
		clock: boolean;
	};
	/** It was once in one window with the message before. */
	linked: boolean;
	passingId: boolean;
	texts: string[];
}

const EDITS = ['，谢谢', '?', '!!', ' 改成蓝色的'];

/**
 * Plays a conversation and a page that shows windows of it, and merges each window. Its `knows` is the oracle of what can be known: it makes a
 * window longer, as a larger screen would, until the page gives enough to place it (see `ambiguous`).
 */
export class Viewer {
	stored: Message[] = [];
	readonly truth: Truth[] = [];
	/** Windows shown, and how many of them had to be made longer to be knowable. */
	shown = 0;
	widened = 0;
	private readonly pending: Draft[];
	private readonly mode: Mode;
	private start = 0;
	private end = 0;
	private clock = Date.UTC(2026, 10, 1, 9, 0, 7);
	private ids = 0;
	private allSides = false;

	constructor(mode: Mode, drafts: readonly Draft[], first: number, size: number) {
		this.mode = mode;
		this.pending = [...drafts];
		this.arrive(first);
		this.show(this.truth.length - size, this.truth.length);
	}

	act({ kind, a, b }: Act): void {
		const size = Math.max(1, this.end - this.start);
		if (kind === 'append' || kind === 'grow') {
			const before = this.truth.length;
			this.arrive(1 + (a % 3));
			const from = kind === 'grow' ? this.start : Math.min(this.truth.length - size, before - 1);
			this.show(from, this.truth.length);
		} else if (kind === 'up') this.move(-(1 + (a % size)), -(1 + (a % size)));
		else if (kind === 'more') this.move(-(1 + (a % 6)), 0);
		else if (kind === 'down') this.move(1 + (a % size), 1 + (a % size));
		else if (kind === 'repeat') this.show(this.start, this.end);
		else if (kind === 'jump') this.jump(a, b);
		else this.alter(kind, a, b);
	}

	/** Shows everything from the newest to the oldest, in windows that share at least one message. */
	sweep(size: number): void {
		this.arrive(this.pending.length);
		this.show(this.truth.length - size, this.truth.length);
		while (this.start > 0) this.show(this.start - size, this.start + 1);
		// What was between two windows read apart is passed from both sides.
		while (this.end < this.truth.length) this.show(this.end - 1, this.end + size);
	}

	private arrive(count: number): void {
		for (const { from, text, gap } of this.pending.splice(0, count)) {
			this.clock += gap * 1_000;
			const number = this.truth.length;
			const passingId = from === 'seller' && this.mode.ids === 'all' && number % 2 === 0;
			this.truth.push({
				number,
				from,
				text,
				at: this.clock,
				recalled: 'no',
				removed: false,
				seen: null,
				linked: false,
				passingId,
				texts: [text],
			});
		}
	}

	private move(from: number, to: number): void {
		if (this.start + from < 0) this.show(0, Math.max(1, this.end + to - (this.start + from)));
		else this.show(this.start + from, this.end + to);
	}

	private jump(a: number, b: number): void {
		const { ids, times } = this.mode;
		if (ids !== 'all' && times !== 'second' && times !== 'minute') return;
		const start = a % this.truth.length;
		this.show(start, start + 1 + (b % 6));
	}

	private alter(kind: 'edit' | 'recall' | 'remove', a: number, b: number): void {
		const item = this.truth[a % this.truth.length];
		if (!item || item.removed || item.recalled !== 'no' || item.from === 'system') return;
		const before = { ...item };
		if (kind === 'edit' && item.seen?.passing) return;
		if (kind === 'remove') {
			// Without ids, a message gone without a trace looks like a window that ends before it.
			if (this.mode.ids !== 'all' || item.passingId) return;
			// Its place stays known only where both neighbours were seen with it.
			const next = this.truth[item.number + 1];
			if (!item.linked || !next?.linked || next.removed || this.truth[item.number - 1]?.removed) return;
			item.removed = true;
		} else if (kind === 'recall') item.recalled = b % 2 ? 'notice' : 'marked';
		else {
			const tail = EDITS[b % EDITS.length] ?? '';
			item.text = b % 3 === 0 ? `重写${item.number}${tail}` : item.text + tail;
			item.texts = [...item.texts, item.text];
		}
		if (!this.knows(0, this.truth.length)) Object.assign(item, before);
		// Without ids, two changes since the last look can be too many; a page shows each when it happens.
		else if (this.mode.ids !== 'all')
			this.show(Math.min(this.start, item.number), Math.max(this.end, item.number + 1));
	}

	/** Merges the window [from, to), made longer until it is knowable. */
	private show(from: number, to: number): void {
		let start = Math.max(0, Math.min(from, this.truth.length - 1));
		let end = Math.min(this.truth.length, Math.max(to, start + 1));
		this.shown++;
		if (!this.knows(start, end)) this.widened++;
		while (!this.knows(start, end) && (start > 0 || end < this.truth.length)) {
			start = Math.max(0, start - 1);
			end = Math.min(this.truth.length, end + 1);
		}
		const items = this.truth.slice(start, end).filter(({ removed }) => !removed);
		if (items.length === 0) return;
		// Even the whole talk can fit in two ways while sides are missing: then the page is read again with all of them.
		this.allSides = !this.knows(start, end, false);
		[this.start, this.end] = [start, end];
		const result = mergeWindow(
			this.stored,
			items.map((item) => this.rowOf(item)),
			{ conversationId: 'c', now: this.clock + this.shown, newId: () => `m${this.ids++}` },
		);
		this.stored = result.messages;
		if (process.env.MERGE_TRACE) this.trace(items, result.aligned);
		for (const item of items) this.remember(item);
		this.allSides = false;
		for (const item of this.truth.slice(start + 1, end)) item.linked = true;
	}

	/** For a failing case: every window and what became of it. */
	private trace(items: readonly Truth[], aligned: boolean): void {
		const rows = items.map((item) => {
			const { siteId = '', from, text, at, recalled } = this.rowOf(item);
			return `${item.number}:${siteId} ${from[0]} "${text}"${recalled ? ' recalled' : ''} ${at === undefined ? '' : at % 86_400_000}`;
		});
		const kept = this.stored.map(
			({ siteId, from, text, at, gapBefore, recalledAt }) =>
				`${gapBefore ? '| ' : ''}${siteId ?? ''} ${from[0]} "${text}"${recalledAt ? ' recalled' : ''} ${at === null ? '' : at % 86_400_000}`,
		);
		console.log(`${aligned ? 'window' : 'apart '}  ${rows.join('   ')}\nstored  ${kept.join('   ')}`);
	}

	private rowOf(item: Truth): SnapshotRow {
		const { times } = this.mode;
		const row: SnapshotRow = { from: item.from, text: item.text };
		if (item.recalled === 'notice') {
			row.from = 'system';
			row.text = item.from === 'buyer' ? '对方撤回了一条消息' : '你撤回了一条消息';
		} else if (item.recalled === 'marked') {
			row.recalled = true;
			row.text = '';
		} else if (this.unsure(item)) row.from = 'unknown';
		if (this.hasId(item)) row.siteId = this.passing(item) ? `tmp${item.number}` : `s${item.number}`;
		if (this.timed(item)) row.at = times === 'second' ? item.at : Math.floor(item.at / 60_000) * 60_000;
		if (times === 'clock') row.timeText = `${this.shown % 2 ? '今天' : '昨天'} ${this.clockText(item)}`;
		if (times === 'minute' && this.shown % 2) row.timeText = '刚刚';
		return row;
	}

	/** A passing id is known to be replaced by what stands next to it only. */
	private stranded(window: readonly Truth[]): boolean {
		return window.some(({ seen, number }, index) => {
			if (!seen?.passing) return false;
			const [before, after] = [window[index - 1], window[index + 1]];
			return (
				!(before?.seen && before.number === number - 1) &&
				!(after?.seen && after.linked && after.number === number + 1)
			);
		});
	}

	private hasId(item: Truth): boolean {
		return this.mode.ids === 'all' || (this.mode.ids === 'some' && item.number % 3 !== 0);
	}

	/** The id shown is the page's own, until the server has given one. */
	private passing(item: Truth): boolean {
		return item.passingId && !item.seen && item.recalled === 'no' && item.number > this.start;
	}

	private unsure(item: Truth): boolean {
		return this.mode.unsureSides && !this.allSides && (item.number * 7 + this.shown * 3) % 4 === 0;
	}

	private timed(item: Truth): boolean {
		const { times } = this.mode;
		if (times === 'sparse') return item.number % 4 === 0;
		if (times === 'later') return this.shown > 3;
		return times === 'second' || times === 'minute';
	}

	private clockText(item: Truth): string {
		return new Date(item.at).toISOString().slice(11, 16);
	}

	private remember(item: Truth): void {
		const before = item.seen;
		item.seen = {
			passing: this.passing(item),
			text: item.recalled === 'no' ? item.text : (before?.text ?? ''),
			recalled: item.recalled !== 'no',
			sure: (before?.sure ?? false) || !this.unsure(item),
			timed: (before?.timed ?? false) || this.timed(item),
			clock: this.mode.times === 'clock',
		};
	}

	/** Whether a stored message and a row of the window could be one, by all that the page shows. */
	private compatible(stored: Truth, shown: Truth): boolean {
		if (!stored.seen) return false;
		if (this.hasId(stored) && this.hasId(shown)) return stored === shown;
		if (shown.recalled !== 'no') return stored.from !== 'system';
		if (stored.seen.text !== shown.text || stored.seen.recalled) return false;
		if (stored.seen.sure && !this.unsure(shown) && stored.from !== shown.from) return false;
		const grain = this.mode.times === 'second' ? 1_000 : 60_000;
		const sameTime = Math.floor(stored.at / grain) === Math.floor(shown.at / grain);
		if (stored.seen.timed && this.timed(shown) && !sameTime) return false;
		return !stored.seen.clock || this.clockText(stored) === this.clockText(shown);
	}

	/** Rows that the window shares with what is stored, less what its changed rows cost. */
	private evidence(window: readonly Truth[]): { shared: number; sum: number } {
		let shared = 0;
		let sum = 0;
		for (const item of window) {
			if (!item.seen) continue;
			shared++;
			if (this.hasId(item) && !item.seen.passing) sum += 20;
			else if (item.seen.passing) sum -= 1;
			else if (item.recalled !== 'no' && !item.seen.recalled) sum -= 1;
			else if (item.recalled !== 'no' || item.seen.text === item.text) sum += 1;
			else sum -= 6;
		}
		return { shared, sum };
	}

	/**
	 * Whether the page shows enough to place a window. It does not where the same rows also fit elsewhere at least as well: then the documented
	 * rule (show as much as possible of what is stored) decides, and may be wrong.
	 */
	private knows(start: number, end: number, excuse = true): boolean {
		if (this.truth.every(({ seen }) => !seen)) return true;
		const window = this.truth.slice(start, end).filter(({ removed }) => !removed);
		const { shared, sum } = this.evidence(window);
		if (this.stranded(window)) return window.length === this.truth.length;
		if (shared > 0 && sum <= 0) return false;
		const whole = window.length === this.truth.filter(({ removed }) => !removed).length;
		if (shared === 0) {
			const { ids, times } = this.mode;
			if (ids !== 'all' && times !== 'second' && times !== 'minute') return false;
		}
		const changed = window.some(
			({ seen, text: now, recalled }) => seen && (seen.text !== now || seen.recalled !== (recalled !== 'no')),
		);
		return this.chains().every((chain) => {
			const own = this.evidence(window.filter((item) => chain.includes(item)));
			return (
				(own.shared === 0 || own.sum > 0) &&
				((excuse && whole && !changed) || !this.ambiguous(chain, window, own.sum))
			);
		});
	}

	/** Stored stretches whose order is known. */
	private chains(): Truth[][] {
		const chains: Truth[][] = [];
		for (const item of this.truth) {
			if (!item.seen) continue;
			const last = chains.at(-1);
			if (last && item.linked && this.truth[item.number - 1]?.seen) last.push(item);
			else chains.push([item]);
		}
		return chains;
	}

	private ambiguous(chain: readonly Truth[], window: readonly Truth[], sum: number): boolean {
		for (let offset = 1 - window.length; offset < chain.length; offset++) {
			let fits = 0;
			let real = 0;
			let against = 0;
			for (let j = Math.max(0, -offset); j < window.length && j + offset < chain.length; j++) {
				const stored = chain[j + offset];
				const shown = window[j];
				if (!stored || !shown) continue;
				if (this.compatible(stored, shown)) fits++;
				else against++;
				if (stored === shown) real++;
			}
			if (real === 0 && fits > 0 && 3 * (fits - against) >= sum) return true;
		}
		return false;
	}

	/** What is wrong with the store after everything was shown; null when nothing is. */
	fault(): string | null {
		const expected = this.truth.filter(({ removed, seen }) => !removed || seen);
		const show = () =>
			`\n${expected.map(({ text }) => text).join(' | ')}\n${this.stored.map(({ text }) => text).join(' | ')}`;
		if (this.stored.length !== expected.length)
			return `${expected.length} messages, ${this.stored.length} stored${show()}`;
		for (const [index, item] of expected.entries()) {
			const message = this.stored[index];
			if (!message || message.seq !== index) return `seq of ${index}`;
			if (message.gapBefore && !item.removed && !expected[index - 1]?.removed)
				return `a gap before ${index} that everything shown has closed`;
			if (item.recalled !== 'no' && !item.removed) {
				if (message.recalledAt === null) return `${index} is not marked as recalled${show()}`;
				continue;
			}
			if (item.removed ? !item.texts.includes(message.text) : message.text !== item.text)
				return `text of ${index}${show()}`;
			if (message.from !== item.from && message.from !== 'unknown') return `side of ${index}${show()}`;
		}
		return null;
	}
}
