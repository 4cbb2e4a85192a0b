import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedChat } from '../lib/assist/chat-host.ts';
import { caretInText } from '../lib/composer/caret-in-text.ts';
import { takeCaretWish } from '../lib/composer/caret-wish.ts';

/** Put by the background into a frame right after an insertion whose template has a cursor: no other page carries it. */
export default defineUnlistedScript(async () => {
	const wish = takeCaretWish();
	const composer = sharedChat()?.chat()?.composer;
	return wish && composer ? caretInText(composer, wish.text, wish.cursor) : false;
});
