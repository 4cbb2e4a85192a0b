import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { BACKUPS_KEPT, backupIfDue, listBackups, readBackup, takeBackup } from '../../lib/store/backup.ts';
import { guardCell, unguardCell } from '../../lib/store/csv.ts';
import type { RapportDatabase } from '../../lib/store/database.ts';
import { eraseBuyer } from '../../lib/store/erase-buyer.ts';
import { CSV_COLUMNS, exportCsv } from '../../lib/store/export-csv.ts';
import { exportJson } from '../../lib/store/export-json.ts';
import { importJson } from '../../lib/store/import-json.ts';
import { mergeSnapshot } from '../../lib/store/merge-snapshot.ts';
import { addNote, deleteNote, editNote, listNotes } from '../../lib/store/notes.ts';
import { addOrder } from '../../lib/store/orders.ts';
import { setSetting } from '../../lib/store/settings.ts';
import { addTag, listBuyerTags } from '../../lib/store/tags.ts';
import { createTask } from '../../lib/store/tasks.ts';
import { freshDatabase, freshIdb, snapshot, ticking } from './fresh.ts';

const example = (name: string) =>
	JSON.parse(readFileSync(new URL(`./examples/${name}.json`, import.meta.url), 'utf8'));

const HARD = ['lone \ud800 surrogate', '\u202Egnp.exe', '<script>alert(1)</script>', 'a\r\n"b",c', '\u0000'];

let db: RapportDatabase;
let ctx = ticking();
let buyerId = '';
let otherId = '';

async function fill(): Promise<void> {
	const one = await mergeSnapshot(db, snapshot(HARD), ctx);
	const two = await mergeSnapshot(
		db,
		snapshot(['hi'], { conversation: 'c2', buyer: { id: 'u2', name: '=HYPERLINK("x")' } }),
		ctx,
	);
	if (!one.stored || !two.stored) throw new Error('not stored');
	[buyerId, otherId] = [one.buyerId, two.buyerId];
	for (const text of HARD) await addNote(db, buyerId, text, ctx);
	const gone = await addNote(db, otherId, 'gone', ctx);
	await deleteNote(db, gone.id, ctx);
	await addTag(db, buyerId, 'VIP', ctx);
	await addOrder(db, buyerId, { at: 5, item: 'T恤', amount: 59.9, qty: 2, status: 'paid' }, ctx);
	await createTask(db, { buyerId, kind: 'quote', dueAt: 50, text: '回访' }, ctx);
	await setSetting(db, 'theme', 'dark', ctx);
}

beforeEach(async () => {
	db = await freshDatabase();
	ctx = ticking();
	await fill();
});

const undated = (json: string) => json.replace(/"exportedAt":"[^"]*"/u, '"exportedAt":""');
const everything = async () => undated(await exportJson(db, {}, ctx));

describe('JSON', () => {
	it('comes back byte for byte into an empty database', async () => {
		const json = await exportJson(db, {}, ctx);
		const empty = await freshDatabase();
		expect(await importJson(empty, json)).toMatchObject({ ok: true, counts: { updated: 0, skipped: 0 } });
		expect(undated(await exportJson(empty, {}, ctx))).toBe(undated(json));
		expect((await listNotes(empty, buyerId)).map(({ text }) => text).sort()).toEqual([...HARD].sort());
	});

	it('doubles nothing when it comes twice', async () => {
		const json = await exportJson(db, {}, ctx);
		const before = await everything();
		const again = await importJson(db, json);
		expect(again).toMatchObject({ ok: true, counts: { added: 0, updated: 0, skipped: 0 } });
		expect(await everything()).toBe(before);
	});

	it('of one buyer holds all of that buyer and nothing of another', async () => {
		const file = JSON.parse(await exportJson(db, { buyerId }, ctx));
		expect(file.tables.buyers.map(({ id }: { id: string }) => id)).toEqual([buyerId]);
		expect(file.tables.messages).toHaveLength(HARD.length);
		expect(file.tables.notes).toHaveLength(HARD.length);
		expect(file.tables.tags).toHaveLength(1);
		expect(file.tables.settings).toEqual([]);
		expect(JSON.stringify(file)).not.toContain(otherId);
		const empty = await freshDatabase();
		expect(await importJson(empty, file)).toMatchObject({ ok: true });
		expect(await listBuyerTags(empty, buyerId)).toEqual(['VIP']);
	});

	it('takes the newer of two versions of a row', async () => {
		const [note] = await listNotes(db, buyerId);
		const older = await exportJson(db, {}, ctx);
		await editNote(db, note?.id ?? '', 'changed since', ctx);
		const newer = await exportJson(db, {}, ctx);
		expect(await importJson(db, older)).toMatchObject({ counts: { skipped: 1, updated: 0 } });
		expect((await listNotes(db, buyerId))[0]?.text).toBe('changed since');
		const other = await freshDatabase();
		await importJson(other, older);
		expect(await importJson(other, newer)).toMatchObject({ counts: { updated: 1, skipped: 0 } });
	});

	it('joins a tag and a setting that are known here under other ids', async () => {
		const json = await exportJson(db, {}, ctx);
		const other = await freshDatabase();
		const here = ticking('other');
		await addTag(other, 'someone', 'VIP', here);
		await setSetting(other, 'theme', 'light', here);
		expect(await importJson(other, json)).toMatchObject({ ok: true });
		expect([await other.tags.count(), await other.settings.count()]).toEqual([1, 1]);
		expect(await listBuyerTags(other, buyerId)).toEqual(['VIP']);
	});

	it('does not bring back a buyer who was erased since', async () => {
		const json = await exportJson(db, {}, ctx);
		await eraseBuyer(db, buyerId, ctx);
		const after = await everything();
		expect(await importJson(db, json)).toMatchObject({ ok: true });
		expect(await everything()).toBe(after);
	});

	it('of an older version is moved on', async () => {
		const empty = await freshDatabase();
		const file = { format: 'rapport', version: 1, exportedAt: '', buyerId: null, tables: example('v001') };
		expect(await importJson(empty, file)).toMatchObject({ ok: true });
		expect(JSON.parse(await exportJson(empty, {}, ctx)).tables).toEqual(example('v004'));
	});

	it.each([
		['', { kind: 'not-json' }],
		['{"format":"rapport"', { kind: 'not-json' }],
		['[]', { kind: 'wrong-format' }],
		['{"format":"other","version":1,"tables":{}}', { kind: 'wrong-format' }],
		['{"format":"rapport","version":99,"tables":{}}', { kind: 'newer-version' }],
		['{"format":"rapport","version":2,"tables":{"notes":5}}', { kind: 'invalid', path: 'tables.notes' }],
		[
			'{"format":"rapport","version":1,"tables":{"buyers":[null]}}',
			{ kind: 'invalid', path: 'tables.buyers.0' },
		],
	])('refuses %s', async (text, error) => {
		const before = await everything();
		expect(await importJson(db, text)).toMatchObject({ ok: false, error });
		expect(await everything()).toBe(before);
	});

	it.each([
		['notes.1.text', (t: Tables) => Object.assign(t.notes?.[1] ?? {}, { text: 7 })],
		['notes.0.buyerId', (t: Tables) => Object.assign(t.notes?.[0] ?? {}, { buyerId: 'nobody' })],
		[
			'messages.0.conversationId',
			(t: Tables) => Object.assign(t.messages?.[0] ?? {}, { conversationId: 'x' }),
		],
		['notes.1.id', (t: Tables) => Object.assign(t.notes?.[1] ?? {}, { id: t.notes?.[0]?.id })],
		['tasks.0.kind', (t: Tables) => Object.assign(t.tasks?.[0] ?? {}, { kind: 'nonsense' })],
	])('refuses a file with a fault at %s and changes nothing', async (path, spoil) => {
		const file = JSON.parse(await exportJson(db, {}, ctx));
		spoil(file.tables);
		file.tables.tags[0].name = 'would be new';
		const empty = await freshDatabase();
		expect(await importJson(empty, file)).toEqual({
			ok: false,
			error: { kind: 'invalid', path: `tables.${path}` },
		});
		expect(await Promise.all(empty.tables.map((table) => table.count()))).toEqual(empty.tables.map(() => 0));
	});
});

type Tables = Record<string, Record<string, unknown>[]>;

/** Reads CSV as RFC 4180 has it. */
function parseCsv(text: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
		if (end === '' && (quoted ?? plain) === '' && rows.at(-1)?.length === 0) break;
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end === '\r\n') rows.push([]);
	}
	return rows.filter((row) => row.length > 0);
}

describe('CSV', () => {
	it('has one row per customer, with all that belongs to them', async () => {
		const csv = await exportCsv(db, {});
		expect(csv.startsWith('\uFEFF')).toBe(true);
		const [head, ...rows] = parseCsv(csv.slice(1));
		expect(head).toEqual([...CSV_COLUMNS]);
		expect(rows.map((row) => row.length)).toEqual(rows.map(() => CSV_COLUMNS.length));
		const row = rows.find(([id]) => id === buyerId);
		expect(row?.slice(1, 5)).toEqual(['小雨', 'shopee', 'u1', 'VIP']);
		for (const text of HARD) expect(row?.[8]).toContain(text);
		expect(row?.[9]).toContain('paid 2 × T恤 59.9');
		expect(row?.[10]).toContain('open quote 回访');
		expect(parseCsv((await exportCsv(db, { buyerId })).slice(1))).toHaveLength(2);
	});

	it('never starts a cell with a formula, and the guard comes off again', async () => {
		const rows = parseCsv((await exportCsv(db, {})).slice(1));
		const cell = rows.find(([id]) => id === otherId)?.[1] ?? '';
		expect(cell).toBe('\'=HYPERLINK("x")');
		expect(unguardCell(cell)).toBe('=HYPERLINK("x")');
		for (const text of ['=1', '+1', '-1', '@a', '\t=1', '\r=1', "'x", '＝1', 'plain', '']) {
			expect(unguardCell(guardCell(text))).toBe(text);
			expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r＝]/u);
		}
	});
});

describe('backups', () => {
	it('hold everything, and only the last few stay', async () => {
		const dexie = freshIdb();
		for (let taken = 0; taken < BACKUPS_KEPT + 2; taken++) await takeBackup(db, 'schedule', ctx, { dexie });
		const all = await listBackups({ dexie });
		expect(all).toHaveLength(BACKUPS_KEPT);
		const empty = await freshDatabase();
		expect(await importJson(empty, await readBackup(all[0]?.id ?? '', { dexie }))).toMatchObject({
			ok: true,
		});
		expect(undated(await exportJson(empty, {}, ctx))).toBe(await everything());
	});

	it('are taken when due', async () => {
		const dexie = freshIdb();
		const hour = 3_600_000;
		const at = (now: number) => ({ now, newId: () => String(now) });
		expect(await backupIfDue(db, hour, at(1), { dexie })).toBe('1');
		expect(await backupIfDue(db, hour, at(hour), { dexie })).toBeNull();
		expect(await backupIfDue(db, hour, at(hour + 1), { dexie })).toBe(String(hour + 1));
		expect(await backupIfDue(db, 0, at(9 * hour), { dexie })).toBeNull();
	});
});
