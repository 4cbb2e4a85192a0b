import type { Entity, Span } from '../../chat/signals.ts';
import type { UiLanguage } from '../../chat/vocabulary.ts';
import { readEntities } from '../../signals/entities.ts';
import { type LanguageReading, readLanguage } from '../../signals/language.ts';
import { type Normalised, normalise } from '../../signals/normalise.ts';
import { foldToHans } from '../../templates/hans-fold.ts';
import type { DraftContext } from './draft-context.ts';

/** A draft made ready for the checks, once. Positions in `text` are positions in `raw`. */
export interface ReadDraft {
	/** As the seller wrote it, without its end where it is longer than {@link LONGEST}. */
	raw: string;
	/** Lower case, full-width forms plain, Traditional folded to Simplified, links blanked; as long as `raw`. */
	text: string;
	/** The language that safer wordings are written in. */
	language: UiLanguage;
	reading: LanguageReading;
	han: boolean;
	latin: boolean;
	/** Things named; read at the first use. */
	entities(): readonly Entity[];
}

/** Longest draft looked at, in UTF-16 units: as much as one analysis takes in one piece. */
export const LONGEST = 2_000;

export function readDraft(draft: string, context: DraftContext): ReadDraft {
	const raw = draft.slice(0, LONGEST);
	const normalised = normalise(raw);
	const text = foldToHans(normalised.text);
	const reading = readLanguage(normalised.text, context.said.slice(-400) || null);
	const spoken = reading.language === 'other' ? context.language : reading.language;
	let found: readonly Entity[] | null = null;
	return {
		raw,
		text,
		language: spoken === 'zh-Hans' || spoken === 'zh-Hant' ? spoken : 'en',
		reading,
		han: /[\u3400-\u9fff]/.test(text),
		latin: /[a-z]/.test(text),
		entities() {
			found ??= entitiesOf(raw, normalised, context);
			return found;
		},
	};
}

function entitiesOf(raw: string, normalised: Normalised, context: DraftContext): readonly Entity[] {
	const { now, utcOffsetMinutes } = context;
	return readEntities({
		input: { text: raw, from: 'seller', now, utcOffsetMinutes },
		normalised,
	});
}

/** Where a clause ends: punctuation that is no part of a number, a line break, or a space between Chinese words. */
const CLAUSE_END = /[,!?;~\n]|\.(?!\d)|(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g;

/** The clause around a span, without its punctuation. */
export function clauseAround(text: string, { start, end }: Span): Span {
	let from = 0;
	let to = text.length;
	CLAUSE_END.lastIndex = 0;
	for (let mark = CLAUSE_END.exec(text); mark; mark = CLAUSE_END.exec(text)) {
		const after = mark.index + mark[0].length;
		if (after <= start) from = after;
		else if (mark.index >= end) {
			to = mark.index;
			break;
		}
	}
	while (from < start && text[from] === ' ') from += 1;
	while (to > end && text[to - 1] === ' ') to -= 1;
	return { start: from, end: to };
}
