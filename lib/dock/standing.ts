export type Side = 'left' | 'right';

/** From which to which pixel of the window's width something reaches. */
export interface Span {
	left: number;
	right: number;
}

/** At which edge of the window the dock stands, and how wide it is drawn there in CSS pixels. */
export interface Standing {
	side: Side;
	width: number;
}

export const MIN_WIDTH = 320;
/** Borders and rounding: this much of a field may lie under the dock. */
const SLACK = 4;

/** Does a dock that stands so lie over the field? `view` is the window's width. */
export function covers({ side, width }: Standing, field: Span, view: number): boolean {
	return side === 'right' ? field.right > view - width + SLACK : field.left < width - SLACK;
}

/**
 * Where a dock lies over the page without covering the field: at the right as the seller knows it, else at the left, else narrower. Null
 * when neither edge has room for the narrowest dock.
 */
export function standBeside(field: Span, view: number, wish: number): Standing | null {
	const room: Record<Side, number> = { right: view - field.right, left: field.left };
	for (const least of [wish, MIN_WIDTH]) {
		for (const side of ['right', 'left'] as const) {
			if (room[side] + SLACK >= least)
				return { side, width: Math.min(wish, Math.max(MIN_WIDTH, room[side])) };
		}
	}
	return null;
}
