import type { Reply } from '../../lib/chat/assessment.ts';
import { joinReplies } from '../../lib/templates/join-replies.ts';
import { useDraft } from '../ui/drafts.ts';

/** A reply taken into the message that is being put together. */
export interface Stacked {
	id: string;
	title: string;
	text: string;
}

/** Several replies put together into one message, kept per conversation until it is inserted or given up. */
export interface Stack {
	items: readonly Stacked[];
	text: string;
	has: (templateId: string) => boolean;
	/** Takes a reply in, or out again. */
	toggle: (reply: Pick<Reply, 'templateId' | 'title' | 'text' | 'language'>) => void;
	remove: (templateId: string) => void;
	edit: (text: string) => void;
	clear: () => void;
}

interface Kept {
	items: Stacked[];
	text: string;
	language: Reply['language'];
	/** The seller changed the joined text: it is not written anew. */
	touched: boolean;
}

const NONE: Kept = { items: [], text: '', language: 'en', touched: false };

/** Replies in one message at most: as many as are offered. */
const MOST = 5;

const joined = (texts: readonly string[], language: Reply['language']): string =>
	joinReplies(texts, language === 'other' ? 'en' : language);

export function useStack(conversationId: string | null): Stack {
	const [draft, setDraft] = useDraft(`stack:${conversationId}`, '');
	const kept: Kept = draft === '' ? NONE : (JSON.parse(draft) as Kept);
	const keep = (next: Kept) => setDraft(next.items.length === 0 ? null : JSON.stringify(next));
	const has = (templateId: string) => kept.items.some(({ id }) => id === templateId);
	const remove = (templateId: string) => {
		const gone = kept.items.find(({ id }) => id === templateId)?.text ?? '';
		const items = kept.items.filter(({ id }) => id !== templateId);
		const texts = items.map(({ text }) => text);
		const text = kept.touched ? kept.text.replace(gone, '').trim() : joined(texts, kept.language);
		keep({ ...kept, items, text });
	};
	const toggle: Stack['toggle'] = ({ templateId: id, title, text, language }) => {
		if (has(id)) return remove(id);
		if (kept.items.length >= MOST) return;
		const items = [...kept.items, { id, title, text }];
		const texts = kept.touched ? [kept.text, text] : items.map((item) => item.text);
		keep({ items, language, touched: kept.touched, text: joined(texts, language) });
	};
	return {
		items: kept.items,
		text: kept.text,
		has,
		toggle,
		remove,
		edit: (text) => keep({ ...kept, text, touched: true }),
		clear: () => setDraft(null),
	};
}
