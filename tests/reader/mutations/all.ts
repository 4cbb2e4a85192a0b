import { grouped } from './grouped.ts';
import { mirrored, rightToLeft, rightToLeftFixed } from './mirror.ts';
import type { Mutation } from './mutation.ts';
import { miniChat } from './nested.ts';
import { oneEdgeFaces, oneEdgeNames } from './one-edge.ts';
import { scattered, shuffled } from './shuffle.ts';
import { stampsInside, stampsOutside } from './stamps.ts';
import { strip } from './strip.ts';
import { WORDINGS } from './wording.ts';
import { foreignFrame, framed, shadowed } from './wrapped.ts';

/** The page as it was drawn, frozen and not changed: what the other columns are to be compared with. */
const asDrawn: Mutation = { id: 'as drawn', what: 'frozen, not changed', apply: () => undefined };

/** Every column of the table. */
export const MUTATIONS: readonly Mutation[] = [
	asDrawn,
	strip,
	shuffled,
	scattered,
	mirrored,
	rightToLeft,
	rightToLeftFixed,
	oneEdgeNames,
	oneEdgeFaces,
	grouped,
	stampsInside,
	stampsOutside,
	...WORDINGS,
	framed,
	shadowed,
	foreignFrame,
	miniChat,
];
