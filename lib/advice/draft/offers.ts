import type { FloorPrice } from '../../chat/floor-price.ts';
import type { Span } from '../../chat/signals.ts';
import { foldToHans } from '../../templates/hans-fold.ts';
import { clauseAround } from './read-draft.ts';

/** A price or discount offered in a text that the seller does not want to go below. */
export interface LowOffer extends Span {
	kind: 'below-floor' | 'discount';
	/** The sum or the discount in percent as offered, and what the seller set. */
	offered: number;
	floor: number;
	/** What to write in place of the span. */
	safer: string;
	/** The item of the setting; '' for a discount. */
	item: string;
}

/** A sum that is offered, by the words before it. */
const OFFER =
	/(?:给(?:您|你)(?:按|算|个)?|算(?:您|你)|按|只要|只收|收(?:您|你)?|卖(?:您|你)|改(?:价)?(?:成|到|为)?|优惠(?:价|到)?|便宜到|降到|最低|成交价?|打包价?|一口价|可以|能|(?<![a-z])(?:can do|could do|i(?:'ll| will) do|do it for|offer(?: you)?|let (?:it|you have it) go (?:for|at)|have it for|give it to you for|make it|take|accept|sell (?:it )?(?:for|at)|yours for|price (?:is|of)|only|for you|how about|settle (?:for|at|on)|go (?:down )?to)) ?(?:it )?(?:价格?)? ?(?:是|at|for)? ?(?:(?:¥|\$|€|£|us\$|nt\$|hk\$|rm|rmb|usd) ?)?(?<n>\d[\d,]*(?:\.\d{1,2})?)(?![\d%折月号日:天个件年小])/dg;
/** A sum followed by words of offering. */
const OFFERED =
	/(?:(?:¥|\$|€|£|us\$|nt\$|hk\$) ?)?(?<n>\d[\d,]*(?:\.\d{1,2})?) ?(?:元|块钱?|usd|dollars?|bucks)?(?:卖|给|算)(?:您|你)/dg;
/** Sums taken off, or of something else. */
const ASIDE =
	/[减省]|返|券|运费|邮费|押金|定金|红包|补|赔|满|off|shipping|postage|deposit|coupon|refund|less|tax|原价|original/;
const FOLD_OFF = /(?<![\d.])(?<n>[1-9](?:\.[1-9])?|[1-9][1-9]|[一二三四五六七八九])折/dg;
const PERCENT_OFF =
	/(?<![\d.])(?<n>\d{1,2}) ?% ?(?:off|discount)|(?:discount of|reduce (?:it|the price) by|take off) ?(?<o>\d{1,2}) ?%/dg;
const ZH_DIGITS = '一二三四五六七八九';

/** Offers in a text below what the seller set. `about`: what the conversation is about, to tell the item where the text does not name it. */
export function lowOffers(raw: string, floor: FloorPrice, about = ''): LowOffer[] {
	if (floor.maxDiscount === null && floor.lowest.length === 0) return [];
	const text = foldToHans(raw.toLowerCase());
	return [...lowPrices(text, floor, about), ...bigDiscounts(text, floor.maxDiscount)];
}

/** The lowest price that a text is bound by: of the item it names, else of the one that the conversation is about; null where none was set. */
export function lowestFor(
	{ lowest }: FloorPrice,
	raw: string,
	about = '',
): FloorPrice['lowest'][number] | null {
	const fold = (item: string) => foldToHans(item.toLowerCase());
	const namedIn = (text: string) => lowest.filter(({ item }) => fold(text).includes(fold(item)));
	const named = namedIn(raw);
	const meant = named.length > 0 ? named : namedIn(about);
	// Several items: only what lies below all of them is certain.
	return [...meant].sort((a, b) => a.price - b.price)[0] ?? null;
}

function lowPrices(text: string, floor: FloorPrice, about: string): LowOffer[] {
	const entry = lowestFor(floor, text, about);
	if (!entry) return [];
	const found: LowOffer[] = [];
	for (const pattern of [OFFER, OFFERED]) {
		for (const match of text.matchAll(pattern)) {
			const place = match.indices?.groups?.n;
			const offered = Number((match.groups?.n ?? '').replaceAll(',', ''));
			if (!place || !(offered < entry.price) || offered < entry.price / 10) continue;
			const [start, end] = place;
			const clause = clauseAround(text, { start: match.index, end });
			if (ASIDE.test(text.slice(clause.start, clause.end)) || found.some((one) => one.start === start))
				continue;
			found.push({
				kind: 'below-floor',
				start,
				end,
				offered,
				floor: entry.price,
				safer: String(entry.price),
				item: entry.item,
			});
		}
	}
	return found;
}

/** "8.5折" and "85折" leave 15 percent off. */
function percentOff(fold: string): number {
	const digit = ZH_DIGITS.indexOf(fold);
	const n = digit >= 0 ? digit + 1 : Number(fold);
	return Math.round((n >= 10 ? 100 - n : 100 - n * 10) * 10) / 10;
}

function bigDiscounts(text: string, most: number | null): LowOffer[] {
	if (most === null) return [];
	const found: LowOffer[] = [];
	const add = (place: [number, number] | undefined, offered: number, safer: string) => {
		if (place && offered > most)
			found.push({ kind: 'discount', start: place[0], end: place[1], offered, floor: most, safer, item: '' });
	};
	for (const match of text.matchAll(FOLD_OFF)) {
		// Nothing off is no fold: the whole "八折" goes.
		const [start, end] = match.indices?.[0] ?? [0, 0];
		const left = 100 - most;
		const fold = left % 10 === 0 ? left / 10 : left < 10 ? left / 10 : left;
		const safer = left >= 100 ? '' : `${fold}折`;
		add([start, end], percentOff(match.groups?.n ?? ''), safer);
	}
	for (const match of text.matchAll(PERCENT_OFF)) {
		const groups = match.indices?.groups;
		add(groups?.n ?? groups?.o, Number(match.groups?.n ?? match.groups?.o), String(Math.floor(most)));
	}
	return found;
}
