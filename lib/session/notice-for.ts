import type { Phrase } from '../chat/assessment.ts';
import type { Notice } from '../messaging/view.ts';
import { MissingRowError, StorageFullError } from '../store/failures.ts';
import { DatabaseUnavailable } from './desk.ts';

/** The calm note for a failure around the store. */
export function noticeFor(error: unknown): Notice {
	if (error instanceof StorageFullError) return 'storage-full';
	if (error instanceof DatabaseUnavailable && error.kind === 'newer-database') return 'newer-database';
	if (error instanceof DatabaseUnavailable && error.kind === 'storage-full') return 'storage-full';
	return 'storage-failed';
}

/** The answer to a view's request that failed: a sentence, never a stack. */
export function errorPhrase(error: unknown): Phrase {
	if (error instanceof MissingRowError) return { key: 'error.not-found' };
	if (error instanceof StorageFullError || error instanceof DatabaseUnavailable) {
		return { key: `notice.${noticeFor(error)}` };
	}
	return { key: 'error.unexpected' };
}
