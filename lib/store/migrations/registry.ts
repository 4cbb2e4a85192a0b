import type { MigrationStep, RawTables } from './step.ts';
import { v001 } from './v001.ts';
import { v002 } from './v002.ts';
import { v003 } from './v003.ts';
import { v004 } from './v004.ts';

/** Every version, oldest first. A new one is added at the end, with an example in `tests/store/examples`. */
export const MIGRATIONS: readonly MigrationStep[] = [v001, v002, v003, v004];

/** The version that this release reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** Moves a whole set of tables from one version to the newest: how an exported file of an older release is read. */
export function migrateTables(
	tables: RawTables,
	from: number,
	steps: readonly MigrationStep[] = MIGRATIONS,
): RawTables {
	let current = tables;
	for (const step of steps)
		if (step.version > from)
			current = {
				...current,
				...step.migrate(Object.fromEntries(step.reads.map((name) => [name, current[name] ?? []]))),
			};
	return current;
}
