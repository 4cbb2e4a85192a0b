import { beforeEach, expect, it } from 'vitest';
import { keepConversation } from '../../lib/session/keep-conversation.ts';
import type { Office } from '../../lib/session/office.ts';
import type { RapportDatabase } from '../../lib/store/database.ts';
import { freshDatabase, snapshot, ticking } from '../store/fresh.ts';

const HOUR = 60 * 60_000;
let db: RapportDatabase;
let now = 0;
let desk: Office;

beforeEach(async () => {
	db = await freshDatabase();
	const { newId, now: start } = ticking();
	now = start;
	desk = { db: async () => db, context: () => ({ now, newId }) } as Office;
});

const BEFORE = ['Hi, is the oak lamp still available?', 'I am only looking for now'];
const AFTER = [...BEFORE, 'It arrived broken!! The glass is in pieces, I want my money back'];
const read = async (texts: string[]) => {
	const open = await keepConversation(desk, snapshot(texts), 0, null);
	return open?.changes ?? [];
};

it('a complaint that came since the last look is told, until the next look', async () => {
	expect(await read(BEFORE)).toEqual([]);
	now += HOUR;
	expect(await read(AFTER)).toContainEqual(
		expect.objectContaining({ scheme: 'complaint', kind: 'appeared' }),
	);
	// The page is read again while the seller looks, also by a background that has slept: still news.
	now += HOUR / 12;
	expect(await read(AFTER)).toContainEqual(
		expect.objectContaining({ scheme: 'complaint', kind: 'appeared' }),
	);
	now += HOUR;
	expect(await read(AFTER)).toEqual([]);
});

it('what comes up while the seller looks for the first time is no change', async () => {
	expect(await read(BEFORE)).toEqual([]);
	now += 60_000;
	expect(await read(AFTER)).toEqual([]);
});
