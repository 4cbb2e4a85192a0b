import { boxOf } from './mark.ts';
import type { Marked, Mutation } from './mutation.ts';

/** Turns the pane's geometry round; bubbles are turned back in place, so that words stay readable. */
function flip({ pane, rows }: Marked): void {
	pane.style.scale = '-1 1';
	for (const { bubble } of rows) bubble.style.scale = '-1 1';
}

/** Is the seller at the right half of the pane? Null where place says nothing. */
function sellerAtRight({ pane, rows }: Marked): boolean | null {
	const { left, right } = boxOf(pane);
	let lean = 0;
	for (const { truth, bubble } of rows) {
		if (truth.from !== 'seller' && truth.from !== 'buyer') continue;
		const box = boxOf(bubble);
		const at = box.left - left - (right - box.right);
		if (Math.abs(at) > (right - left) * 0.1) lean += at > 0 === (truth.from === 'seller') ? 1 : -1;
	}
	return lean === 0 ? null : lean > 0;
}

/** Left and right change places on a left-to-right page. */
export const mirrored: Mutation = {
	id: 'mirrored',
	what: 'left and right of the conversation changed places',
	apply(page) {
		flip(page);
	},
};

/** A page in a right-to-left language, own messages at the left as such pages have them. */
export const rightToLeft: Mutation = {
	id: 'rtl',
	what: 'dir=rtl on the page, own messages at the left',
	apply(page) {
		page.doc.documentElement.setAttribute('dir', 'rtl');
		if (sellerAtRight(page) === true) flip(page);
	},
};

/** A right-to-left page whose conversation was never turned round. */
export const rightToLeftFixed: Mutation = {
	id: 'rtl, fixed',
	what: 'dir=rtl on the page, own messages still at the right',
	apply(page) {
		page.doc.documentElement.setAttribute('dir', 'rtl');
		if (sellerAtRight(page) === false) flip(page);
	},
};
