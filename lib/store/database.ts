import Dexie, { type DexieOptions, type Table, type Transaction } from 'dexie';
import { MigrationError } from './failures.ts';
import { MIGRATIONS } from './migrations/registry.ts';
import type { MigrationStep, RawTables } from './migrations/step.ts';
import type {
	BeliefsRow,
	BuyerRow,
	BuyerTagRow,
	ConversationRow,
	CorrectionRow,
	IdentityRow,
	ImageRow,
	MessageRow,
	NoteRow,
	OrderRow,
	SettingRow,
	TagRow,
	TaskRow,
	TemplateRow,
	TemplateVersionRow,
	UseRow,
} from './rows.ts';

/** Name of the database in the extension's origin. */
export const DATABASE_NAME = 'rapport';

/** The seller's data. Only the background opens it, through `open.ts`; all else asks by message. */
export class RapportDatabase extends Dexie {
	declare readonly buyers: Table<BuyerRow, string>;
	declare readonly identities: Table<IdentityRow, string>;
	declare readonly conversations: Table<ConversationRow, string>;
	declare readonly messages: Table<MessageRow, string>;
	declare readonly beliefs: Table<BeliefsRow, string>;
	declare readonly corrections: Table<CorrectionRow, string>;
	declare readonly notes: Table<NoteRow, string>;
	declare readonly tags: Table<TagRow, string>;
	declare readonly buyerTags: Table<BuyerTagRow, string>;
	declare readonly templates: Table<TemplateRow, string>;
	declare readonly templateVersions: Table<TemplateVersionRow, string>;
	declare readonly images: Table<ImageRow, string>;
	declare readonly uses: Table<UseRow, string>;
	declare readonly tasks: Table<TaskRow, string>;
	declare readonly orders: Table<OrderRow, string>;
	declare readonly settings: Table<SettingRow, string>;

	/** `steps` is given by tests only: a database of an older version, or one with a step that fails. */
	constructor(
		name: string = DATABASE_NAME,
		options: DexieOptions = {},
		steps: readonly MigrationStep[] = MIGRATIONS,
	) {
		super(name, options);
		for (const step of steps) {
			const version = this.version(step.version).stores(step.stores);
			if (step.version > 1) version.upgrade((transaction) => runStep(transaction, step));
		}
	}
}

/** Runs a step inside the upgrade's transaction: when it throws, the browser takes all of it back. */
async function runStep(transaction: Transaction, step: MigrationStep): Promise<void> {
	try {
		const before: RawTables = {};
		for (const name of step.reads) before[name] = await transaction.table(name).toArray();
		const after = step.migrate(before);
		for (const [name, rows] of Object.entries(after)) await transaction.table(name).bulkPut(rows);
	} catch (error) {
		throw new MigrationError(step.version, error);
	}
}
