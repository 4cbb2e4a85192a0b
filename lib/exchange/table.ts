import type { ImportProblem, Place } from './imported.ts';

/** One cell of a table, from a text file or a workbook. */
export interface Cell {
	text: string;
	place: Place;
}

/** The rows of a file that are not blank, with their faults. */
export interface Table {
	rows: Cell[][];
	problems: ImportProblem[];
}
