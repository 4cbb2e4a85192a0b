import type {
	Answer,
	Ask,
	RequestOf,
	RequestType,
	Results,
	ViewRequest,
} from '../../lib/messaging/view-requests.ts';

/** What a test's background answers per request; a missing entry answers null, as most changes do. */
export type Answers = { [T in RequestType]?: (request: RequestOf<T>) => Results[T] | Promise<Results[T]> };

/** An `Ask` in memory: records what was asked and answers from a table. */
export function memoryAsk(answers: Answers): { ask: Ask; asked: ViewRequest[] } {
	const asked: ViewRequest[] = [];
	const ask: Ask = async <T extends RequestType>(request: RequestOf<T>): Promise<Answer<T>> => {
		asked.push(request);
		const answer = answers[request.type as T] as ((r: RequestOf<T>) => Results[T]) | undefined;
		return { ok: true, result: answer ? await answer(request) : (null as Results[T]) };
	};
	return { ask, asked };
}
