import { useCallback, useRef, useState } from 'preact/hooks';
import { useUi } from '../ui/context.ts';
import { useSend } from '../ui/use-send.ts';

/** A template chosen but not yet complete: the seller is asked for these values. */
export interface Asking {
	templateId: string;
	title: string;
	missing: readonly string[];
	/** The last answers did not complete the text. */
	again: boolean;
}

/** What became of the last insertion. */
export interface Outcome {
	templateId: string | null;
	status: string;
}

/** Putting a text into the page's message field: at once, or after asking for what is missing. Nothing is ever sent. */
export interface Inserting {
	asking: Asking | null;
	outcome: Outcome | null;
	/** `known` is a text already rendered; without it the background renders the template. */
	choose: (
		templateId: string,
		title: string,
		known?: { text: string; missing: readonly string[] },
	) => Promise<void>;
	/** Fills the open question's values in and inserts. */
	answer: (answers: Record<string, string>) => Promise<void>;
	cancel: () => void;
	/** Inserts a text as it is, e.g. one that the seller edited. */
	insert: (text: string, templateId: string | null) => Promise<void>;
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
		async (text: string, templateId: string | null) => {
			const result = await send({ type: 'reply/insert', conversationId, templateId, text });
			if (!result) return;
			setAsking(null);
			report(result.status, templateId);
		},
		[send, report, conversationId, setAsking],
	);
	const choose: Inserting['choose'] = useCallback(
		(templateId, title, known) =>
			once(async () => {
				setOutcome(null);
				const rendered = known ?? (await send({ type: 'template/render', templateId, answers: {} }));
				if (!rendered) return;
				if (rendered.missing.length === 0) await put(rendered.text, templateId);
				else setAsking({ templateId, title, missing: rendered.missing, again: false });
			}),
		[once, send, put, setAsking, setOutcome],
	);
	const answer: Inserting['answer'] = useCallback(
		(answers) =>
			once(async () => {
				if (!asking) return;
				const rendered = await send({ type: 'template/render', templateId: asking.templateId, answers });
				if (!rendered) return;
				if (rendered.missing.length === 0) await put(rendered.text, asking.templateId);
				else
					setAsking({
						...asking,
						missing: [...new Set([...asking.missing, ...rendered.missing])],
						again: true,
					});
			}),
		[once, send, put, asking, setAsking],
	);
	const cancel = useCallback(() => setAsking(null), [setAsking]);
	const insert: Inserting['insert'] = useCallback(
		(text, templateId) => once(() => put(text, templateId)),
		[once, put],
	);
	return { asking, outcome, choose, answer, cancel, insert, report };
}
