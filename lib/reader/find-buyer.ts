import {
	boxOf,
	childrenOf,
	heightOf,
	isDrawn,
	parentOf,
	pick,
	select,
	widthOf,
	within,
	wordsOn,
} from './dom.ts';
import { columnOf } from './find-pane.ts';
import type { Place } from './find-place.ts';
import { MAX_NAME } from './limits.ts';
import { isMark, namesPerson } from './patterns.ts';
import type { IdHint, SiteHints } from './sites/site-hints.ts';
import { hasOwnText, type Looks, rawText, subviews, type View, viewOf } from './view.ts';

/** Who the open conversation is with, as far as the page says so. */
export interface BuyerFound {
	name: string | null;
	id: string | null;
	conversation: string | null;
	/** Address of the buyer's picture: one that rows show too. */
	face: string | null;
	/** 0-1. */
	confidence: number;
	/** The header's element: watched for changes. */
	holder: Element | null;
}

interface NameCandidate {
	text: string;
	el: Element;
	score: number;
}

/** What stands in a header and is not a name. */
const NOT_A_NAME =
	/^(?:[在离離线線上]{2}|忙碌|(?:online|offline|active|last seen|typing)\b.*|away|正?在?输入.*|聊天|消息|订单|(?:chat|message|order)s?|conversation|inbox|view profile|back|返回|[\d\s.,:%+¥￥$€£()-]*)$/i;

/** The buyer, from the header of the open chat; the conversation list only confirms. */
export function findBuyer(
	{ pane, composer }: Place,
	looks: Looks,
	hints: SiteHints | null,
	roots: readonly (Document | ShadowRoot)[],
	authors: ReadonlySet<string>,
	faces: ReadonlySet<string>,
): BuyerFound {
	const column = columnOf(pane, composer);
	const root = pane.ownerDocument;
	const candidates = headerNames(pane, composer, column, looks);
	const hinted = roots.flatMap((place) => select(place, hints?.buyerName)).find(isDrawn);
	if (hinted) addHinted(candidates, hinted);
	const shown = picturesOf(faces, roots, pane);
	const confirmations = [wordsOn(pane), wordsOn(composer), ...activeNames(roots, pane, hints)];
	for (const candidate of candidates) {
		// "Ana Prado · Blue mug": the name and what it is about.
		const { text } = candidate;
		for (const author of authors)
			if (/^\s*[^\s\p{L}]/u.test(text.slice(author.length)) && text.startsWith(author))
				candidate.text = author;
		if (authors.has(candidate.text)) candidate.score += 3;
		if (shown.some((picture) => picture.text.includes(candidate.text))) candidate.score += 3;
		if (confirmations.some((text) => candidate.text.length > 1 && text.includes(candidate.text)))
			candidate.score += 2;
	}
	candidates.sort((a, b) => b.score - a.score);
	const best = candidates[0];
	const second = candidates.find(({ text }) => text !== best?.text);
	// Alone in the header it needs less than among others.
	const clear =
		best !== undefined && best.score >= (second ? 2 : 1.2) && best.score - (second?.score ?? 0) >= 0.5;
	const name = clear ? clean(best.text) : null;
	const mine = new Set(shown.filter(({ text }) => name && text.includes(name)).map(({ src }) => src));
	const id = readId(roots, hints?.buyerId);
	const conversation =
		readId(roots, hints?.conversationId) ??
		(hints?.conversationUrl ? pick(root.location?.href, hints.conversationUrl) : null) ??
		id ??
		name;
	return {
		name,
		id,
		conversation,
		face: mine.size === 1 ? ([...mine][0] ?? null) : null,
		confidence:
			name === null && id === null ? 0 : id !== null ? 1 : Math.min(1, 0.6 + (best?.score ?? 0) / 20),
		holder: best?.el ?? null,
	};
}

/** Pictures of people that rows show and that stand outside the conversation too, each with the words beside it. */
function picturesOf(
	faces: ReadonlySet<string>,
	roots: readonly (Document | ShadowRoot)[],
	pane: Element,
): { src: string; text: string }[] {
	if (faces.size === 0) return [];
	return roots
		.flatMap((place) => select(place, ['img']))
		.map((image) => {
			let around = parentOf(image);
			while (around && !around.textContent) around = parentOf(around);
			const near = around && !within(pane, image) ? (around.textContent ?? '') : '';
			return { src: image.getAttribute('src') ?? '', text: near.length < 300 ? near : '' };
		})
		.filter(({ src }) => faces.has(src));
}

function clean(text: string): string {
	return text.slice(0, MAX_NAME);
}

/** Names above the pane, inside the chat's column. */
function headerNames(
	pane: Element,
	composer: HTMLElement | null,
	column: Element,
	looks: Looks,
): NameCandidate[] {
	const { left, right } = boxOf(pane);
	let { top } = boxOf(pane);
	const found: NameCandidate[] = [];
	let path: Element = pane;
	for (let level = 0; level < 12; level++) {
		const parent = parentOf(path);
		if (!parent) break;
		// A scrolled list reaches above the box that it is seen through.
		top = Math.max(top, boxOf(path).top);
		for (const sibling of childrenOf(parent)) {
			if (sibling === path || (composer && within(sibling, composer))) continue;
			if (!isHeader(sibling, { left, right, top }, within(column, parent))) continue;
			const view = viewOf(sibling, looks);
			if (view) collectNames(view, found, level);
		}
		// The header may stand inside the pane's own scroller, above the rows; and never outside the chat's column.
		path = parent;
		if (found.length > 0 && within(path, column)) break;
		if (level > 3 && found.length > 0) break;
	}
	return found;
}

/** Above the pane, over it, not much of the page; outside the chat's column no wider than the pane. */
function isHeader(
	el: Element,
	pane: { left: number; right: number; top: number },
	inColumn: boolean,
): boolean {
	const box = boxOf(el);
	const overlap = Math.min(box.right, pane.right) - Math.max(box.left, pane.left);
	// A bar over the whole page names the shop or the product, not the buyer.
	if (!inColumn && (widthOf(box) > (pane.right - pane.left) * 1.25 || box.left < pane.left - 40))
		return false;
	return (
		isDrawn(el) &&
		heightOf(box) <= 220 &&
		box.bottom <= pane.top + 24 &&
		overlap >= Math.min(60, widthOf(box) * 0.5)
	);
}

function collectNames(view: View, found: NameCandidate[], level: number, pressed = 0, depth = 0): void {
	const button = pressed + (view.look.clickable ? 1 : 0);
	if (hasOwnText(view) && view.length > 0 && view.length <= 80) {
		const text = ownLine(view);
		if (text && !NOT_A_NAME.test(text) && !isMark(text)) {
			let score = 1 - level * 0.1 - found.length * 0.1 - button * 0.8;
			if (/^h[1-6]$/.test(view.el.localName) || view.el.closest('[role="heading"],h1,h2,h3,h4')) score += 1;
			if (namesPerson(view.look.words)) score += 0.8;
			score += Math.max(-0.6, Math.min(0.8, (view.look.size - 14) * 0.2));
			if (Number(getComputedStyle(view.el).fontWeight) >= 500) score += 0.5;
			if (text.length > 40) score -= 0.8;
			// The first words of a header are nearly always the name.
			if (found.length === 0) score += 0.7;
			found.push({ text, el: view.el, score });
		}
		return;
	}
	if (depth < 12) for (const kid of subviews(view)) collectNames(kid, found, level, button, depth + 1);
}

/** A name is one line; a long one may be cut on screen and whole in `title`. */
function ownLine(view: View): string {
	const shown = rawText(view).replace(/\s+/g, ' ').trim();
	const title = view.el.getAttribute('title')?.trim() ?? '';
	return /(?:…|\.{3})$/.test(shown) && title.startsWith(shown.replace(/(?:…|\.{3})$/, '')) ? title : shown;
}

function addHinted(candidates: NameCandidate[], el: Element): void {
	const text = (el.getAttribute('title') || el.textContent || '').replace(/\s+/g, ' ').trim();
	if (!text || text.length > MAX_NAME) return;
	const known = candidates.filter((candidate) => candidate.text === text);
	for (const candidate of known) candidate.score += 3;
	if (known.length === 0) candidates.push({ text, el, score: 3.5 });
}

/** The name of the row that the conversation list shows as open. */
function activeNames(
	roots: readonly (Document | ShadowRoot)[],
	pane: Element,
	hints: SiteHints | null,
): string[] {
	const marked = [
		'[aria-selected="true"]',
		'[aria-current]:not([aria-current="false"])',
		'[class*="active" i]',
		'[class*="selected" i]',
		'[class*="current" i]',
	];
	return roots
		.flatMap((place) => select(place, [...marked, ...(hints?.activeRow ?? [])]))
		.filter((el) => !within(el, pane) && !within(pane, el) && (el.textContent ?? '').length < 400)
		.map((el) => el.textContent ?? '')
		.slice(0, 20);
}

function readId(roots: readonly (Document | ShadowRoot)[], hints: IdHint[] | undefined): string | null {
	for (const { selector, attribute, pattern } of hints ?? []) {
		const values = new Set<string>();
		for (const el of roots.flatMap((place) => select(place, [selector]))) {
			const value = pick(el.getAttribute(attribute), pattern);
			if (value) values.add(value);
		}
		// Two ids mean that the page is between two conversations: none is right.
		if (values.size > 0) return values.size === 1 ? ([...values][0] ?? null) : null;
	}
	return null;
}
