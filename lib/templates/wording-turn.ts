import type { Picks } from './pick-one.ts';
import type { RenderContext } from './render.ts';
import { seededRandom } from './seeded-random.ts';

/** Whose turn it is to read which wording. */
export interface WordingTurn {
	/** The same while nothing was used with this buyer, another afterwards. */
	seed: string;
	/** What this buyer read last of each template. */
	byTemplate: Readonly<Record<string, Readonly<Picks>>>;
	/** The same of sentences that templates reuse. */
	reused: Readonly<Picks>;
}

/** How a template chooses its wordings in a turn: at random, the same each time it is drawn, never what this buyer read last. */
export function wordingFor(
	templateId: string,
	turn: WordingTurn | undefined,
): Pick<RenderContext, 'random' | 'lastPicks'> {
	if (!turn) return {};
	const own = Object.hasOwn(turn.byTemplate, templateId) ? turn.byTemplate[templateId] : {};
	return { random: seededRandom(`${turn.seed}:${templateId}`), lastPicks: { ...turn.reused, ...own } };
}
