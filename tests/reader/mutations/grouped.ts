import type { MarkedRow, Mutation } from './mutation.ts';
import { asRow, authorOf, flow, make, removeExtras, spoken } from './rebuild.ts';

/** Messages of one author that follow each other get one holder and one name. */
export const grouped: Mutation = {
	id: 'grouped',
	what: 'consecutive messages of one author in one group under one name',
	apply(page) {
		flow(page);
		removeExtras(page);
		let run: MarkedRow[] = [];
		const close = () => {
			const [first] = run;
			if (first) {
				const atEnd = isAtEnd(first, page.pane);
				const group = make(page.doc, 'div', 'display:block;margin:10px 0');
				asRow(first, page.doc).before(group);
				group.append(
					make(
						page.doc,
						'div',
						`font-size:12px;color:#777;text-align:${atEnd ? 'right' : 'left'}`,
						authorOf(first, page),
					),
				);
				for (const marked of run) group.append(marked.row);
			}
			run = [];
		};
		for (const marked of page.rows) {
			const last = run.at(-1);
			if (last && (last.truth.from !== marked.truth.from || next(last.row) !== marked.row)) close();
			if (spoken(page).includes(marked)) run.push(marked);
			else close();
		}
		close();
	},
};

const next = (el: Element): Element | null => el.nextElementSibling;

function isAtEnd({ bubble }: MarkedRow, pane: HTMLElement): boolean {
	const box = bubble.getBoundingClientRect();
	const around = pane.getBoundingClientRect();
	return box.left - around.left > around.right - box.right;
}
