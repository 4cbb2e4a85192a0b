import type { RapportDatabase } from '../store/database.ts';
import type { StoreContext } from '../store/write.ts';

/** What every part of the background works with; made once by `entrypoints/background.ts`. */
export interface Desk {
	/** The open database. Rejects with {@link DatabaseUnavailable} when it could not be opened; the data is then as it was. */
	db(): Promise<RapportDatabase>;
	/** Time and ids for one piece of work. */
	context(): StoreContext;
}

/** The database could not be opened. `kind` is that of `OpenFailure`. */
export class DatabaseUnavailable extends Error {
	override readonly name = 'DatabaseUnavailable';
	readonly kind: string;
	constructor(kind: string, cause?: unknown) {
		super(`The database could not be opened: ${kind}`, { cause });
		this.kind = kind;
	}
}
