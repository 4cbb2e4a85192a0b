import type { RequestOf, RequestType, Results } from '../../messaging/view-requests.ts';
import type { Asker, Office } from '../office.ts';

/** One answer per request type. */
export type AnswerMap<T extends RequestType> = {
	[K in T]: (request: RequestOf<K>, office: Office, asker: Asker) => Promise<Results[K]>;
};
