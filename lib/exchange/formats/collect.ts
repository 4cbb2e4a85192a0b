import {
	excerpt,
	type FilePicture,
	type ImportedTemplate,
	type ImportProblem,
	type Place,
	type ReadOptions,
} from '../imported.ts';
import { type Draft, makeEntry } from '../make-entry.ts';
import type { JsonFile } from './json-file.ts';

/** What a file held: templates that can be taken, and rows that cannot. */
export interface Collected {
	entries: ImportedTemplate[];
	problems: ImportProblem[];
	/** Only our own files have some. */
	pictures?: FilePicture[];
}

/** Adds one row, as a template or as a problem. */
export function collect(found: Collected, draft: Draft, options: ReadOptions): void {
	const made = makeEntry(draft, options);
	if ('entry' in made) found.entries.push(made.entry);
	else found.problems.push(made.problem);
}

/** Adds a row that does not have the fields of its format. */
export function collectProblem(
	found: Collected,
	place: Place,
	key: string,
	error: { issues: readonly { path: readonly PropertyKey[] }[] },
	text = '',
): void {
	const fields = [...new Set(error.issues.map((issue) => issue.path.map(String).join('.')))];
	found.problems.push({
		place,
		message: { key, params: { fields: fields.join(', ') } },
		text: excerpt(text),
	});
}

/** Where an item stands; an item that is no object is told by what it stands in. */
export function placeIn(file: JsonFile, ...values: unknown[]): Place {
	for (const value of values) {
		const place = file.placeOf(value);
		if (place) return place;
	}
	return { line: 1, column: 1 };
}
