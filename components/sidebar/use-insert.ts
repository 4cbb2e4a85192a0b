import { useCallback, useRef, useState } from 'preact/hooks';
import type { Reply } from '../../lib/chat/assessment.ts';
import type { RequestOf } from '../../lib/messaging/view-requests.ts';
import type { FormItem } from '../../lib/templates/form.ts';
import { useUi } from '../ui/context.ts';
import { useSend } from '../ui/use-send.ts';

/** A template chosen but not yet complete: the seller is asked for these values. */
export interface Asking {
	templateId: string;
	title: string;
	/** The questions, each with what it starts from. */
	form: readonly FormItem[];
	/** The text as it reads with the answers so far. */
	text: string;
	/** The last answers did not complete the text. */
	again: boolean;
	/** What was typed in the page for it: the text takes its place. */
	erase?: string;
	/** Takes the finished text instead of the message field. */
	then?: (text: string) => void;
}

/** A text written out: what of a reply it takes to insert it. */
type Written = Pick<Reply, 'text' | 'missing' | 'cursor' | 'picks'>;

/** What became of the last insertion. */
export interface Outcome {
	templateId: string | null;
	status: string;
}

/** Putting a text into the page's message field: at once, or after asking for what is missing. Nothing is ever sent. */
export interface Inserting {
	asking: Asking | null;
	outcome: Outcome | null;
	/** `known` is a text already rendered; without it the background renders the template. `erase`: what was typed in the page for it. */
	choose: (templateId: string, title: string, known?: Written, erase?: string) => Promise<void>;
	/** Asks what a text still needs and hands it over, instead of inserting it. */
	complete: (templateId: string, title: string, then: (text: string) => void) => Promise<void>;
	/** Fills the answers in and inserts; false while something is still missing or it could not be inserted. */
	answer: (answers: Record<string, string>) => Promise<boolean>;
	/** Shows how the text reads with these answers, and asks what they call for. */
	tryOut: (answers: Record<string, string>) => Promise<void>;
	cancel: () => void;
	/** Inserts a text as it is, e.g. one that the seller edited; `also`: the other templates of one joined from several. True when it is in. */
	insert: (text: string, templateId: string | null, also?: readonly string[]) => Promise<boolean>;
	/** Tells of an insertion that a key in the page started. */
	report: (status: string, templateId?: string | null) => void;
}

interface In<T> {
	conversationId: string | null;
	value: T;
}

export function useInsert(conversationId: string | null): Inserting {
	const { words, tell } = useUi();
	const send = useSend();
	const [askingIn, setAskingIn] = useState<In<Asking> | null>(null);
	const [outcomeIn, setOutcomeIn] = useState<In<Outcome> | null>(null);
	// A form or a result belongs to the conversation it began in, never to the one opened since.
	const asking = askingIn?.conversationId === conversationId ? askingIn.value : null;
	const outcome = outcomeIn?.conversationId === conversationId ? outcomeIn.value : null;
	const setAsking = useCallback(
		(value: Asking | null) => setAskingIn(value && { conversationId, value }),
		[conversationId],
	);
	const setOutcome = useCallback(
		(value: Outcome | null) => setOutcomeIn(value && { conversationId, value }),
		[conversationId],
	);
	const busy = useRef(false);

	const report = useCallback(
		(status: string, templateId: string | null = null) => {
			setOutcome({ templateId, status });
			tell(words.t(`insert.${status}`));
		},
		[words, tell, setOutcome],
	);
	/** One insertion at a time: a second press while the first is under way is dropped, never doubled. */
	const once = useCallback(async (work: () => Promise<void>) => {
		if (busy.current) return;
		busy.current = true;
		try {
			await work();
		} finally {
			busy.current = false;
		}
	}, []);
	const put = useCallback(
		async (text: string, templateId: string | null, extra: Extra = {}): Promise<boolean> => {
			const result = await send({ type: 'reply/insert', conversationId, templateId, text, ...extra });
			if (!result) return false;
			setAsking(null);
			report(result.status, templateId);
			return result.status === 'inserted';
		},
		[send, report, conversationId, setAsking],
	);
	const choose: Inserting['choose'] = useCallback(
		(templateId, title, known, erase) =>
			once(async () => {
				setOutcome(null);
				const place = erase === undefined ? {} : { erase };
				if (known?.missing.length === 0) {
					await put(known.text, templateId, { ...extraOf(known), ...place });
					return;
				}
				const rendered = await send({ type: 'template/render', templateId, answers: {} });
				if (!rendered) return;
				const { text, form, missing } = rendered;
				if (missing.length === 0) await put(text, templateId, { ...extraOf(rendered), ...place });
				else setAsking({ templateId, title: title || rendered.title, form, text, again: false, ...place });
			}),
		[once, send, put, setAsking, setOutcome],
	);
	const answer: Inserting['answer'] = useCallback(
		async (answers) => {
			let done = false;
			await once(async () => {
				if (!asking) return;
				const { templateId, erase, then } = asking;
				const rendered = await send({ type: 'template/render', templateId, answers });
				if (!rendered) return;
				const { text, form, missing } = rendered;
				const place = erase === undefined ? {} : { erase };
				if (missing.length > 0) setAsking({ ...asking, text, form, again: true });
				else if (then) {
					setAsking(null);
					then(text);
					done = true;
				} else done = await put(text, templateId, { ...extraOf(rendered), answers, ...place });
			});
			return done;
		},
		[once, send, put, asking, setAsking],
	);
	const complete: Inserting['complete'] = useCallback(
		(templateId, title, then) =>
			once(async () => {
				setOutcome(null);
				const rendered = await send({ type: 'template/render', templateId, answers: {} });
				if (!rendered) return;
				const { text, form, missing } = rendered;
				if (missing.length === 0) then(text);
				else setAsking({ templateId, title, form, text, again: false, then });
			}),
		[once, send, setAsking, setOutcome],
	);
	const newest = useRef(0);
	const tryOut: Inserting['tryOut'] = useCallback(
		async (answers) => {
			if (!asking) return;
			newest.current += 1;
			const turn = newest.current;
			const rendered = await send({ type: 'template/render', templateId: asking.templateId, answers });
			// What was typed since, or inserted, is newer.
			if (!rendered || turn !== newest.current || busy.current) return;
			setAskingIn((now) =>
				now?.value.templateId === asking.templateId && now.conversationId === conversationId
					? { conversationId, value: { ...now.value, text: rendered.text, form: rendered.form } }
					: now,
			);
		},
		[send, asking, conversationId],
	);
	const cancel = useCallback(() => setAsking(null), [setAsking]);
	const insert: Inserting['insert'] = useCallback(
		async (text, templateId, also) => {
			let done = false;
			await once(async () => {
				done = await put(text, templateId, also && also.length > 0 ? { alsoTemplateIds: [...also] } : {});
			});
			return done;
		},
		[once, put],
	);
	return { asking, outcome, choose, complete, answer, tryOut, cancel, insert, report };
}

/** What goes with a text into the page, besides the text. */
type Extra = Pick<RequestOf<'reply/insert'>, 'cursor' | 'picks' | 'answers' | 'erase' | 'alsoTemplateIds'>;

function extraOf({ cursor, picks }: Pick<Written, 'cursor' | 'picks'>): Extra {
	return { ...(cursor !== undefined && { cursor }), ...(picks && { picks }) };
}
