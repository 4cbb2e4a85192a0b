import type { Side, SnapshotRow } from './snapshot.ts';

/**
 * The notice that pages put where a recalled message was. Only whole short lines match: a buyer who writes about
 * recalling a parcel is no notice.
 */
const NOTICE =
	/^.{0,40}(?:撤回了?(?:一条|1条|一則|了)?(?:消息|讯息|訊息)|(?:已)?收回了?(?:一則|一条|1則)?(?:訊息|讯息|消息)|(?:消息|訊息|讯息)已(?:被)?(?:撤回|收回|删除|刪除)|(?:unsent|recalled|deleted|withdrew) (?:a|this|the) message|message (?:was|has been) (?:unsent|recalled|deleted|withdrawn))[。.!]?$/iu;

/** Whether a text is the notice of a recall, as far as text alone can say. */
export function isRecallText(text: string, from: Side): boolean {
	return (from === 'system' || from === 'unknown') && text.length <= 80 && NOTICE.test(text.trim());
}

/** Whether a row stands for a recalled message: marked by the reader, or a system line that says so. */
export function isRecallRow(row: SnapshotRow): boolean {
	return row.recalled === true || isRecallText(row.text, row.from);
}
