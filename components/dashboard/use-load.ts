import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { RequestOf, RequestType, Results } from '../../lib/messaging/view-requests.ts';
import { useSend } from '../ui/use-send.ts';

/** Grows whenever something was changed, so that what is on the page is asked for again. */
export const VersionContext = createContext(0);

/** Requests that only read: everything else counts as a change. */
const READS: readonly RequestType[] = [
	'buyers/list',
	'buyer/get',
	'tasks/list',
	'templates/list',
	'templates/shelf',
	'templates/alike',
	'templates/trash',
	'template/versions',
	'template/from-message',
	'folders/list',
	'images/get',
	'template/render',
	'settings/get',
	'data/export',
	'dashboard/open',
	'sites/list',
];

export const isChange = (type: RequestType): boolean => !READS.includes(type);

/** Asks for what a page shows; the last answer stays on the page until the next one is there. Undefined before the first. */
export function useLoad<T extends RequestType>(request: RequestOf<T>): Results[T] | undefined {
	const send = useSend();
	const version = useContext(VersionContext);
	const [loaded, setLoaded] = useState<{ result: Results[T] } | null>(null);
	const asked = JSON.stringify(request);
	useEffect(() => {
		let stale = false;
		void send(request).then((result) => {
			if (!stale && result !== undefined) setLoaded({ result });
		});
		return () => {
			stale = true;
		};
	}, [asked, version, send]);
	return loaded?.result;
}
