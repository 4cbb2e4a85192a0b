import type { ReplyTaste } from '../chat/learning.ts';

/** What was learned of a seller's taste, for the seller to read. */
export interface LearnedTaste {
	/** Ways of writing and kinds of reason: `tone:brief`, `long`, `reason:worry`. */
	ways: { id: string; more: boolean }[];
	/** Templates that rise or fall by themselves, or where the talk is about `point`. */
	templates: { key: string; point: string | null; more: boolean }[];
}

/** Offsets smaller than this (log-odds) change no order worth a line. */
const LEAST = 0.12;
const MOST_WAYS = 8;
const MOST_TEMPLATES = 12;

/** A learned cue taken apart: `for:<point>:<key>`, where a point has no colon. */
function templateOf(cue: string): { key: string; point: string | null } | null {
	if (cue.startsWith('template:')) return { key: cue.slice('template:'.length), point: null };
	const match = /^for:([^:]*):(.+)$/s.exec(cue);
	return match ? { key: match[2] ?? '', point: match[1] ?? null } : null;
}

/** What was learned, the strongest first. A template that rises in general is not told again for one kind of moment. */
export function learnedTaste(taste: ReplyTaste): LearnedTaste {
	const strongest = Object.entries(taste)
		.filter(([, offset]) => Math.abs(offset) >= LEAST)
		.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
	const ways: LearnedTaste['ways'] = [];
	const templates: LearnedTaste['templates'] = [];
	for (const [cue, offset] of strongest) {
		const more = offset > 0;
		const found = templateOf(cue);
		if (!found) ways.push({ id: cue, more });
		else if (!templates.some(({ key }) => key === found.key)) templates.push({ ...found, more });
	}
	return { ways: ways.slice(0, MOST_WAYS), templates: templates.slice(0, MOST_TEMPLATES) };
}
