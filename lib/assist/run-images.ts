import { browser } from 'wxt/browser';
import { editableOf, isControl } from '../composer/editor-kind.ts';
import { TARGET_ATTRIBUTE } from '../composer/page-insert.ts';
import { placeCaret } from '../composer/place-caret.ts';
import { type ImageReady, type ToImages, ToImagesSchema } from '../messaging/images.ts';
import { type ChatHost, sharedChat } from './chat-host.ts';
import { copyImage } from './copy-image.ts';

/** How long a page may take to show a picture that it took, in milliseconds. */
const SHOWN_MS = 1_500;

/**
 * The chat frame's side of putting a template's pictures in: marks the message field, watches whether a picture appears on the page, and copies where none does.
 * Put there by the background with the first picture; runs once per frame.
 */
export function runImages(): void {
	const host = sharedChat();
	if (!host || host.pictures) return;
	host.pictures = true;
	const frame = createImages(host);
	browser.runtime.onMessage.addListener((message: unknown) => {
		const parsed = ToImagesSchema.safeParse(message);
		if (!parsed.success || !host.isAlive()) return undefined;
		return frame(parsed.data);
	});
}

function createImages(host: ChatHost): (message: ToImages) => Promise<ImageReady | boolean> {
	let watch: { nonce: string; field: HTMLElement; shown: Promise<boolean>; stop: () => void } | null = null;

	function ready({ nonce, conversation }: Extract<ToImages, { type: 'images/ready' }>): ImageReady {
		watch?.stop();
		const chat = host.chat();
		if (!chat?.composer?.isConnected) return { status: 'no-field' };
		if (conversation !== null && chat.conversation !== conversation) return { status: 'wrong-conversation' };
		if (host.isComposing()) return { status: 'composing' };
		const field = editableOf(chat.composer);
		if (isControl(field) ? field.readOnly || field.matches(':disabled') : !field.isContentEditable)
			return { status: 'read-only' };
		placeCaret(field, 'end');
		field.setAttribute(TARGET_ATTRIBUTE, nonce);
		watch = { nonce, field, ...watchPictures(field) };
		return { status: 'ready' };
	}

	async function taken({ nonce, prevented }: Extract<ToImages, { type: 'images/taken' }>): Promise<boolean> {
		if (watch?.nonce !== nonce) return false;
		watch.field.removeAttribute(TARGET_ATTRIBUTE);
		// Editors answer every paste, also one they can do nothing with: only a picture on the page is proof.
		const shown = prevented && (await watch.shown);
		watch.stop();
		watch = null;
		return shown;
	}

	return async (message) => {
		if (message.type === 'images/ready') return ready(message);
		if (message.type === 'images/taken') return taken(message);
		return copyImage(message.data, message.mime);
	};
}

/** Tells whether a picture comes up on the page, in the field or in a preview beside it. */
function watchPictures(field: HTMLElement): { shown: Promise<boolean>; stop: () => void } {
	let tell: (shown: boolean) => void = () => undefined;
	const shown = new Promise<boolean>((resolve) => {
		tell = resolve;
	});
	const observer = new MutationObserver((changes) => {
		if (changes.some(bringsPicture)) tell(true);
	});
	const wanted = {
		childList: true,
		subtree: true,
		attributes: true,
		attributeFilter: ['src', 'style'],
	};
	for (const root of new Set<Node>([field.ownerDocument, field.getRootNode()]))
		observer.observe(root, wanted);
	const timer = setTimeout(() => tell(false), SHOWN_MS);
	return {
		shown,
		stop: () => {
			observer.disconnect();
			clearTimeout(timer);
			tell(false);
		},
	};
}

const PICTURES = 'img, canvas, video, picture, image';
/** An address that only a picture just made here has. */
const FRESH = /(?:blob:|data:image\/)/;

function bringsPicture({ type, target, addedNodes }: MutationRecord): boolean {
	if (type === 'attributes') {
		const element = target as Element;
		return FRESH.test(`${element.getAttribute('src') ?? ''} ${element.getAttribute('style') ?? ''}`);
	}
	return [...addedNodes].some((node) => {
		if (node.nodeType !== Node.ELEMENT_NODE) return false;
		const element = node as Element;
		return (
			element.matches(PICTURES) ||
			element.querySelector(PICTURES) !== null ||
			FRESH.test(element.getAttribute('style') ?? '') ||
			element.querySelector('[style*="blob:"], [style*="data:image/"]') !== null
		);
	});
}
