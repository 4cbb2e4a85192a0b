/** Rows of some tables as they lie in the database: their shape belongs to a version, so a step takes them as they are. */
// biome-ignore lint/suspicious/noExplicitAny: a frozen step knows its version's shape, which no current type describes.
export type RawTables = Record<string, any[]>;

/**
 * One version of the database. Once released a step is never changed: databases and files of every version are about.
 * The same step moves a database on and an exported file.
 */
export interface MigrationStep {
	/** 1, 2, 3 … without holes. */
	version: number;
	/** Indexes of the tables that this version adds or changes, in Dexie's notation; null removes a table. */
	stores: Record<string, string | null>;
	/** Tables that `migrate` reads and returns. */
	reads: readonly string[];
	/** Rows of the version before in, rows of this version out. Pure. Tables that it leaves out are not rewritten. */
	migrate: (tables: RawTables) => RawTables;
}
