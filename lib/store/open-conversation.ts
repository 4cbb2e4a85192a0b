import type { RapportDatabase } from './database.ts';
import { parseRows } from './read.ts';
import type { BuyerRow, ConversationRow, IdentityRow } from './rows.ts';
import { newRow, type StoreContext, write } from './write.ts';

/** Who is open on the page, as far as the page says. */
export interface Sighting {
	site: string;
	/** The site's key of the conversation, null when unsure. */
	conversation: string | null;
	buyer: { id: string | null; name: string | null };
}

/** The buyer and the conversation that a sighting belongs to. */
export interface OpenConversation {
	buyerId: string;
	conversationId: string;
}

/** Tells whether what is on the page continues a stored conversation: the proof that two sightings are one person. */
export type Continues = (conversationId: string) => Promise<boolean>;

/**
 * Finds the buyer of a sighting, or makes a new one. Null, and nothing is stored, when the page does not say enough:
 * neither id nor name, or a name that several known buyers have.
 *
 * A platform id decides alone. A person first seen without an id and now with one is the same when the conversation is (its key,
 * or its messages by `continues`); a name alone never joins two people, since many buyers share one.
 */
export function openConversation(
	db: RapportDatabase,
	sighting: Sighting,
	ctx: StoreContext,
	continues: Continues = async () => false,
): Promise<OpenConversation | null> {
	return write(db, [db.buyers, db.identities, db.conversations, db.messages], async () => {
		const clean = tidy(sighting);
		if (clean.buyer.id === null && clean.buyer.name === null) return null;
		const found = await findIdentity(db, clean, continues);
		if (found === 'unsure') return null;
		const identity = found ? await refresh(db, found.identity, clean, ctx) : await addBuyer(db, clean, ctx);
		const conversation = await conversationOf(db, identity, clean, found?.conversation ?? null, ctx);
		return { buyerId: identity.buyerId, conversationId: conversation.id };
	});
}

/** As {@link openConversation}, but looks only: null when the buyer is not known yet. */
export function findConversation(db: RapportDatabase, sighting: Sighting): Promise<OpenConversation | null> {
	return db.transaction('r', [db.buyers, db.identities, db.conversations], async () => {
		const clean = tidy(sighting);
		const found = await findIdentity(db, clean, async () => false);
		if (found === null || found === 'unsure') return null;
		const conversation = found.conversation ?? pick(await conversations(db, found.identity), clean);
		return conversation ? { buyerId: found.identity.buyerId, conversationId: conversation.id } : null;
	});
}

function tidy({ site, conversation, buyer }: Sighting): Sighting {
	const known = (value: string | null) => (value === null || value.trim() === '' ? null : value.trim());
	return {
		site,
		conversation: known(conversation),
		buyer: { id: known(buyer.id), name: known(buyer.name) },
	};
}

interface Found {
	identity: IdentityRow;
	/** The stored conversation that this is, where the sighting says so. */
	conversation: ConversationRow | null;
}

async function findIdentity(
	db: RapportDatabase,
	sighting: Sighting,
	continues: Continues,
): Promise<Found | 'unsure' | null> {
	const { site, buyer } = sighting;
	if (buyer.id !== null) {
		const known = await alive(db, 'platformId', site, buyer.id);
		if (known[0]) return { identity: known[0], conversation: null };
	}
	const byKey = await identityByKey(db, sighting);
	if (byKey && fits(byKey.identity, sighting)) return byKey;
	if (buyer.name === null) return null;
	const namesakes = await alive(db, 'name', site, buyer.name);
	for (const identity of namesakes) {
		if (!fits(identity, sighting)) continue;
		for (const conversation of await conversations(db, identity)) {
			const same =
				conversation.key === null && sighting.conversation === null && buyer.id === null
					? identity.platformId === null
					: await continues(conversation.id);
			if (same) return { identity, conversation };
		}
	}
	if (buyer.id !== null) return null;
	// Known by id, and now only a name on a page that showed ids before: the page is not ready, or it is a namesake.
	if (namesakes.some(({ platformId }) => platformId !== null)) return 'unsure';
	// A name-only person without a sure conversation, and others of the same name: cannot tell which.
	return namesakes.length > 0 && sighting.conversation === null ? 'unsure' : null;
}

/** Nothing in the sighting speaks against this identity: an id that differs, or a name that differs while there is no id. */
function fits(identity: IdentityRow, { buyer }: Sighting): boolean {
	if (buyer.id !== null && identity.platformId !== null) return buyer.id === identity.platformId;
	return buyer.name === null || identity.name === null || buyer.name === identity.name;
}

async function alive(
	db: RapportDatabase,
	field: 'platformId' | 'name',
	site: string,
	value: string,
): Promise<IdentityRow[]> {
	const rows = await db.identities.where({ site, [field]: value }).toArray();
	return parseRows('identities', rows)
		.filter(({ deletedAt }) => deletedAt === null)
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function identityByKey(db: RapportDatabase, sighting: Sighting): Promise<Found | null> {
	if (sighting.conversation === null) return null;
	const rows = await db.conversations.where({ site: sighting.site, key: sighting.conversation }).toArray();
	for (const conversation of parseRows('conversations', rows)) {
		if (conversation.deletedAt !== null) continue;
		const identity = await db.identities.get(conversation.identityId);
		if (identity?.deletedAt === null) return { identity, conversation };
	}
	return null;
}

async function conversations(db: RapportDatabase, identity: IdentityRow): Promise<ConversationRow[]> {
	const rows = parseRows(
		'conversations',
		await db.conversations.where({ identityId: identity.id }).toArray(),
	);
	return rows
		.filter(({ deletedAt }) => deletedAt === null)
		.sort((a, b) => (b.lastMessageAt ?? 0) - (a.lastMessageAt ?? 0) || (a.id < b.id ? -1 : 1));
}

async function addBuyer(db: RapportDatabase, sighting: Sighting, ctx: StoreContext): Promise<IdentityRow> {
	const { site, buyer } = sighting;
	const row: BuyerRow = { ...newRow(ctx), name: buyer.name ?? buyer.id ?? '', lastMessageAt: null };
	const identity: IdentityRow = {
		...newRow(ctx),
		buyerId: row.id,
		site,
		platformId: buyer.id,
		name: buyer.name,
	};
	await db.buyers.add(row);
	await db.identities.add(identity);
	return identity;
}

/** Takes over an id or a name that the page now shows. */
async function refresh(
	db: RapportDatabase,
	identity: IdentityRow,
	{ buyer }: Sighting,
	ctx: StoreContext,
): Promise<IdentityRow> {
	const platformId = identity.platformId ?? buyer.id;
	const name = buyer.name ?? identity.name;
	if (platformId === identity.platformId && name === identity.name) return identity;
	const next = { ...identity, platformId, name, updatedAt: ctx.now };
	await db.identities.put(next);
	const person = await db.buyers.get(identity.buyerId);
	const shown = identity.name ?? identity.platformId;
	if (person && name !== null && (person.name === shown || person.name === ''))
		await db.buyers.put({ ...person, name, updatedAt: ctx.now });
	return next;
}

function pick(known: readonly ConversationRow[], { conversation }: Sighting): ConversationRow | null {
	const same = known.find(({ key }) => key === conversation);
	if (same) return same;
	return (conversation === null ? known[0] : known.find(({ key }) => key === null)) ?? null;
}

async function conversationOf(
	db: RapportDatabase,
	identity: IdentityRow,
	sighting: Sighting,
	proven: ConversationRow | null,
	ctx: StoreContext,
): Promise<ConversationRow> {
	const known = proven ?? pick(await conversations(db, identity), sighting);
	if (known) {
		if (sighting.conversation === null || known.key === sighting.conversation) return known;
		const next = { ...known, key: sighting.conversation, updatedAt: ctx.now };
		await db.conversations.put(next);
		return next;
	}
	const made: ConversationRow = {
		...newRow(ctx),
		buyerId: identity.buyerId,
		identityId: identity.id,
		site: identity.site,
		key: sighting.conversation,
		messageCount: 0,
		lastMessageAt: null,
	};
	await db.conversations.add(made);
	return made;
}
