import type { z } from 'zod/mini';
import { ROW_SCHEMAS, type RowOf, type TableName } from './rows.ts';

/**
 * Parses rows from the database: the one edge where their shape is checked. A broken row is left out of what is shown and stays
 * in the database, so that a fault in one row neither blocks the seller nor loses the row.
 */
export function parseRows<T extends TableName>(table: T, rows: readonly unknown[]): RowOf<T>[] {
	const schema = ROW_SCHEMAS[table] as unknown as z.ZodMiniType<RowOf<T>>;
	const parsed: RowOf<T>[] = [];
	for (const row of rows) {
		const result = schema.safeParse(row);
		if (result.success) parsed.push(result.data);
		else console.error(`Rapport: a row of ${table} cannot be read`, result.error.issues);
	}
	return parsed;
}

/** As {@link parseRows}, without tombstones. */
export function liveRows<T extends TableName>(table: T, rows: readonly unknown[]): RowOf<T>[] {
	return parseRows(table, rows).filter((row) => row.deletedAt === null);
}
