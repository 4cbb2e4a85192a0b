import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedChat } from '../lib/assist/chat-host.ts';
import { readCells } from '../lib/orders/read-cells.ts';

/** Run once by the background in the frame of the open chat; its result goes back with the conversation it was read for. */
export default defineUnlistedScript(() => {
	const chat = sharedChat()?.chat();
	if (!chat?.pane) return null;
	return { conversation: chat.conversation, cells: readCells(document, chat.pane) };
});
