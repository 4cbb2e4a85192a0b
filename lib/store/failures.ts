/** The disk or the browser's quota is full. Nothing of the write that met it was kept. */
export class StorageFullError extends Error {
	override readonly name = 'StorageFullError';
	constructor(cause: unknown) {
		super('The storage is full; nothing was written', { cause });
	}
}

/** A migration step threw. The database stays at the version before it. */
export class MigrationError extends Error {
	override readonly name = 'MigrationError';
	readonly version: number;
	constructor(version: number, cause: unknown) {
		super(`Migration to version ${version} failed; the data was kept as it was`, { cause });
		this.version = version;
	}
}

/** A row that was to be changed is not there, or was deleted. */
export class MissingRowError extends Error {
	override readonly name = 'MissingRowError';
	constructor(table: string, id: string) {
		super(`No row ${id} in ${table}`);
	}
}

/** An error and what it wraps: Dexie hides causes in `inner`, and one per row in `failures`. */
function* chain(error: unknown, depth = 0): Generator<Record<string, unknown>> {
	if (typeof error !== 'object' || error === null || depth > 5) return;
	const one = error as Record<string, unknown>;
	yield one;
	yield* chain(one.inner, depth + 1);
	yield* chain(one.cause, depth + 1);
	if (Array.isArray(one.failures)) for (const failure of one.failures) yield* chain(failure, depth + 1);
}

/** Whether an error means that there is no room left. */
export function isQuotaError(error: unknown): boolean {
	for (const one of chain(error))
		if (one.name === 'QuotaExceededError' || one.name === 'NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR') return true;
	return false;
}

/** The {@link MigrationError} inside an error, if there is one. */
export function migrationErrorIn(error: unknown): MigrationError | null {
	for (const one of chain(error)) if (one instanceof MigrationError) return one;
	return null;
}
