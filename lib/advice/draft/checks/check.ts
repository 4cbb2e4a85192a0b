import type { DraftContext } from '../draft-context.ts';
import type { Finding, FindingId, Severity } from '../finding.ts';
import type { ReadDraft } from '../read-draft.ts';

/** A check against what is known. Adds what it finds. */
export type Check = (draft: ReadDraft, context: DraftContext, found: Finding[]) => void;

/** A finding with its reason made of its id. */
export function finding(
	id: FindingId,
	severity: Severity,
	span: { start: number; end: number },
	safer: string | null,
	params: Record<string, string | number> = {},
): Finding {
	const { start, end } = span;
	return { id, severity, start, end, reason: { key: `draft.${id}`, params }, safer };
}

/** The draft from its first to its last visible character. */
export function wholeOf(raw: string): { start: number; end: number } {
	const start = raw.length - raw.trimStart().length;
	return { start, end: Math.max(start, raw.trimEnd().length) };
}
