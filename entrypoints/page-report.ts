import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedChat } from '../lib/assist/chat-host.ts';
import { describePage } from '../lib/report/describe-page.ts';

/** Run by the background when the seller asks for a report: this frame's structure, and what of the chat was found in it. */
export default defineUnlistedScript(() => {
	const chat = sharedChat()?.chat();
	return {
		found: {
			composer: Boolean(chat?.composer),
			pane: Boolean(chat?.pane),
			conversation: Boolean(chat?.conversation),
		},
		structure: describePage(document),
	};
});
