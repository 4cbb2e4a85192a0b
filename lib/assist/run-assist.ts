import { browser } from 'wxt/browser';
import { textBeforeCaret } from '../composer/text-before-caret.ts';
import {
	type AssistConfig,
	AssistConfigSchema,
	AssistPushSchema,
	type FromAssist,
	MenuEntriesSchema,
} from '../messaging/assist.ts';
import { caretRect } from './caret-rect.ts';
import { type ChatHost, sharedChat } from './chat-host.ts';
import { createDraftWatch, type DraftWatch } from './draft-watch.ts';
import { createTemplateMenu, type TemplateMenu } from './menu.ts';
import { abbreviationBefore, menuQuery, type Typed } from './trigger.ts';

/**
 * Help while typing in the page's own message field: abbreviations and the menu at `/`. It listens at the window, takes a key only when it has
 * something to do with it, and does nothing while an input method is at work. Runs once per frame.
 */
export async function runAssist(): Promise<void> {
	const host = sharedChat();
	if (!host || host.assisted) return;
	host.assisted = true;
	const assist = createAssist(host);
	browser.runtime.onMessage.addListener((message: unknown) => {
		const push = AssistPushSchema.safeParse(message);
		// Once the page may no longer be read, or another copy of us took over, nothing switches this one on again.
		if (push.success) assist.set(host.isAlive() ? push.data.config : null);
		return undefined;
	});
	const config = AssistConfigSchema.safeParse(await ask(host, { type: 'assist/ask-config' }));
	assist.set(config.success ? config.data : null);
}

function ask(host: ChatHost, message: FromAssist): Promise<unknown> {
	if (!host.isAlive()) return Promise.resolve(null);
	return browser.runtime.sendMessage(message).catch(() => null);
}

function createAssist(host: ChatHost): { set(config: AssistConfig | null): void } {
	let config: AssistConfig | null = null;
	let known: ReadonlySet<string> = new Set();
	let menu: TemplateMenu | null = null;
	/** What the open menu stands for; a later search wins over an earlier one. */
	let query: Typed | null = null;
	/** The seller closed the menu at this text: it stays closed until the text is another. */
	let dismissed: string | null = null;
	let listening = false;
	let drafts: DraftWatch | null = null;

	const field = (): HTMLElement | null => {
		const composer = host.chat()?.composer ?? null;
		return composer && hasFocus(composer) ? composer : null;
	};

	function closeMenu(): void {
		menu?.close();
		query = null;
	}

	function choose(templateId: string): void {
		const typed = query?.typed;
		closeMenu();
		if (typed) void ask(host, { type: 'assist/choose', templateId, typed, conversation: conversation() });
	}
	const conversation = () => host.chat()?.conversation ?? null;

	/** Looks whether the text before the caret asks for the menu. */
	async function look(): Promise<void> {
		if (!config?.menu || host.isComposing()) return;
		const composer = field();
		const text = composer ? textBeforeCaret(composer) : null;
		const next = text === null ? null : menuQuery(text);
		if (!composer || !next || next.typed === dismissed) {
			if (!next) dismissed = null;
			closeMenu();
			return;
		}
		query = next;
		const answer = MenuEntriesSchema.safeParse(await ask(host, { type: 'assist/search', query: next.word }));
		if (query !== next || !answer.success || !config) return;
		// "1/2" and "and/or" go on as they are: a query that finds nothing is no query.
		if (answer.data.length === 0 && next.word !== '') {
			closeMenu();
			return;
		}
		menu ??= createTemplateMenu(document, config.texts, ({ templateId }) => choose(templateId));
		menu.show(answer.data, caretRect(composer));
	}

	function take(event: KeyboardEvent): void {
		event.preventDefault();
		event.stopImmediatePropagation();
	}

	function onKeyDown(event: KeyboardEvent): void {
		if (!config || !event.isTrusted || !host.isAlive()) return;
		if (event.isComposing || event.keyCode === 229 || host.isComposing()) return;
		if (drafts?.takesKey(event)) {
			take(event);
			return;
		}
		if (event.ctrlKey || event.altKey || event.metaKey) return;
		if (menu?.isOpen && query && onMenuKey(event, menu)) return;
		const wanted =
			(event.key === 'Tab' && !event.shiftKey && config.tab) || (event.key === ' ' && config.space);
		const composer = wanted ? field() : null;
		const text = composer ? textBeforeCaret(composer) : null;
		const found = text === null ? null : abbreviationBefore(text, config.prefix, known);
		if (!found) return;
		take(event);
		closeMenu();
		const { typed, word } = found;
		void ask(host, { type: 'assist/expand', abbreviation: word, typed, conversation: conversation() });
	}

	function onMenuKey(event: KeyboardEvent, open: TemplateMenu): boolean {
		const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
		const entry = open.chosen();
		if (step !== 0) open.move(step);
		else if ((event.key === 'Enter' || event.key === 'Tab') && entry) choose(entry.templateId);
		else if (event.key === 'Escape') {
			dismissed = query?.typed ?? null;
			closeMenu();
		} else return false;
		take(event);
		return true;
	}

	function listen(): void {
		if (listening) return;
		listening = true;
		const { signal } = host;
		drafts = createDraftWatch(host, {
			field,
			ask: (message) => ask(host, message),
			keyText: () => config?.texts.draftKey ?? '',
			key: () => config?.draftKey ?? null,
			isOn: () => config?.draft === true,
		});
		const late = { capture: true, signal } as const;
		window.addEventListener('keydown', onKeyDown, late);
		// After the editor has taken the key.
		window.addEventListener('input', () => void look(), late);
		window.addEventListener('compositionend', () => setTimeout(() => void look()), late);
		window.addEventListener('pointerdown', closeMenu, late);
		window.addEventListener('focusout', closeMenu, late);
		signal.addEventListener('abort', closeMenu);
	}

	return {
		set(next) {
			config = next;
			known = new Set(next?.abbreviations);
			menu?.close();
			menu = null;
			query = null;
			if (next) listen();
			drafts?.again();
		},
	};
}

/** Is the caret in this field? Fields may stand in shadow roots, and an editor's focus on an element around or inside the field. */
function hasFocus(field: HTMLElement): boolean {
	const root = field.getRootNode() as Document | ShadowRoot;
	const active = root.activeElement;
	return (
		active !== null &&
		(active === field || active.contains(field) || field.contains(active)) &&
		active !== document.body
	);
}
