import { browser } from 'wxt/browser';
import { pasteImageInPage } from '../composer/page-image.ts';
import { ImageReadySchema, type ToImages } from '../messaging/images.ts';
import type { PastedImages } from '../messaging/view.ts';
import type { ImageRow } from '../store/rows.ts';
import { getImages } from '../store/template-images.ts';
import type { ImageRef } from '../templates/template.ts';
import type { Office } from './office.ts';
import { activeFrame, type TabSession } from './tab-session.ts';
import { templatesAtHand } from './templates-at-hand.ts';

const refOf = ({ id, name, type, size }: ImageRow): ImageRef => ({ id, name, type, size });

/**
 * Puts the pictures of templates into the message field after their text, one after the other; null where they have none. A page that takes no pasted picture
 * gets none of them; the first is copied instead. Nothing is sent by us. `conversation` is the page's key of the chat the text went into.
 */
export async function pasteImages(
	office: Office,
	session: TabSession | null,
	templateIds: readonly string[],
): Promise<PastedImages | null> {
	const active = session ? activeFrame(session) : null;
	if (!session || !active) return null;
	const db = await office.db();
	const wanted = new Set(templateIds);
	const refs = (await templatesAtHand(db))
		.filter(({ id }) => wanted.has(id))
		.flatMap(({ images = [] }) => images);
	if (refs.length === 0) return null;
	const images = await getImages(
		db,
		refs.map(({ id }) => id),
	);
	const frame = { tabId: session.tabId, frameId: active.frameId };
	const done: PastedImages = { pasted: 0, copied: null, left: [] };
	try {
		await browser.scripting.executeScript({
			target: { tabId: frame.tabId, frameIds: [frame.frameId] },
			files: ['/images.js'],
		});
		for (const image of images) {
			const taken = done.left.length === 0 && (await paste(frame, image, active.snapshot.conversation));
			if (taken) done.pasted += 1;
			else done.left.push(refOf(image));
		}
		const first = images.find(({ id }) => id === done.left[0]?.id);
		if (first && (await ask(frame, { type: 'images/copy', mime: first.type, data: first.data })) === true) {
			done.copied = refOf(first);
			done.left.shift();
		}
	} catch (error) {
		console.error('Rapport: pictures were not put in', error);
		done.left = images.slice(done.pasted).map(refOf);
	}
	return done;
}

interface Frame {
	tabId: number;
	frameId: number;
}

const ask = (frame: Frame, message: ToImages): Promise<unknown> =>
	browser.tabs.sendMessage(frame.tabId, message, { frameId: frame.frameId });

async function paste(frame: Frame, image: ImageRow, conversation: string | null): Promise<boolean> {
	const nonce = crypto.randomUUID();
	const ready = ImageReadySchema.safeParse(await ask(frame, { type: 'images/ready', nonce, conversation }));
	if (!ready.success || ready.data.status !== 'ready') return false;
	const [outcome] = await browser.scripting.executeScript({
		target: { tabId: frame.tabId, frameIds: [frame.frameId] },
		world: 'MAIN',
		func: pasteImageInPage,
		args: [nonce, image.name, image.type, image.data],
	});
	return (await ask(frame, { type: 'images/taken', nonce, prevented: outcome?.result === true })) === true;
}
