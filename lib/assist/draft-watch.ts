import type { Chord } from '../chat/chord.ts';
import { editableOf } from '../composer/editor-kind.ts';
import { fieldText } from '../composer/field-text.ts';
import { DraftHintSchema, type FromAssist, LONGEST_DRAFT } from '../messaging/assist.ts';
import { matchesChord } from '../shortcuts/chord.ts';
import type { ChatHost } from './chat-host.ts';
import { createDraftChip, type DraftChip } from './draft-chip.ts';

/** Rest after the last key before a draft is looked at, in milliseconds. */
const REST_MS = 250;
/** Longest that an idle moment of the page is waited for after it. */
const IDLE_MS = 400;

export interface DraftWatch {
	/** The seller's keys for it while a safer wording is shown: it is put in. True when the key was ours. */
	takesKey(event: KeyboardEvent): boolean;
	/** Settings changed. */
	again(): void;
}

interface Around {
	/** The message field while it has the focus. */
	field(): HTMLElement | null;
	ask(message: FromAssist): Promise<unknown>;
	keyText(): string;
	/** The keys that put the safer wording in. */
	key(): Chord | null;
	isOn(): boolean;
}

/**
 * Has the draft checked while the seller rests. A key press only sets a timer: reading the field, asking and drawing wait for an idle
 * moment, and nothing happens while an input method composes.
 */
export function createDraftWatch(host: ChatHost, around: Around): DraftWatch {
	const { signal } = host;
	let chip: DraftChip | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** What was sent last: the same text is not asked about twice. */
	let sent: string | null = null;
	let canApply = false;

	const later = (): void => {
		clearTimeout(timer);
		timer = setTimeout(() => whenIdle(() => void look()), REST_MS);
	};

	function hide(): void {
		chip?.close();
		canApply = false;
	}

	async function look(): Promise<void> {
		if (!host.isAlive() || signal.aborted) return hide();
		const chat = host.chat();
		const composer = chat?.composer ?? null;
		if (!around.isOn() || !composer) {
			sent = null;
			return hide();
		}
		// The end of the composition looks again.
		if (host.isComposing()) return;
		const draft = fieldText(editableOf(composer));
		const key = `${chat?.conversation ?? ''}\n${draft}`;
		if (key === sent) return;
		const before = sent;
		sent = key;
		if (draft.trim() === '') {
			hide();
			if (before === null) return;
		}
		if (draft.length > LONGEST_DRAFT) return hide();
		const conversation = chat?.conversation ?? null;
		const answer = DraftHintSchema.safeParse(await around.ask({ type: 'assist/draft', draft, conversation }));
		if (sent !== key) return;
		const hint = answer.success && around.isOn() ? answer.data : null;
		if (!hint || !composer.isConnected) return hide();
		canApply = hint.canApply;
		chip ??= createDraftChip(document);
		chip.show(hint, around.keyText(), composer.getBoundingClientRect());
	}

	/** The text is another now: what is shown belongs to the one before. */
	const onInput = (): void => {
		if (!around.isOn()) return;
		canApply = false;
		later();
	};

	const late = { capture: true, passive: true, signal } as const;
	window.addEventListener('input', onInput, late);
	window.addEventListener('compositionend', onInput, late);
	// Sending, switching and clearing change the field without an event of its own.
	window.addEventListener('keyup', (event) => event.key === 'Enter' && around.isOn() && later(), late);
	window.addEventListener('pointerup', () => around.isOn() && later(), late);
	window.addEventListener('resize', hide, late);
	signal.addEventListener('abort', () => {
		clearTimeout(timer);
		hide();
	});

	return {
		takesKey(event) {
			if (!matchesChord(event, around.key())) return false;
			const composer = around.field();
			if (!chip?.isOpen || !canApply || !composer) return false;
			const draft = fieldText(editableOf(composer));
			const conversation = host.chat()?.conversation ?? null;
			hide();
			void around.ask({ type: 'assist/apply-draft', draft, conversation }).then(later);
			return true;
		},
		again() {
			const told = sent !== null;
			sent = null;
			if (around.isOn()) return later();
			hide();
			// The sidebar forgets what it shows, too.
			const conversation = host.chat()?.conversation ?? null;
			if (told) void around.ask({ type: 'assist/draft', draft: '', conversation });
		},
	};
}

/** Firefox and Chromium have it in pages; a page that took it away gets the work in the next turn. */
function whenIdle(work: () => void): void {
	if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: IDLE_MS });
	else setTimeout(work);
}
