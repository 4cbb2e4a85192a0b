import { timeParts } from './read-time.ts';

/** Text shapes that are not something a person said. Shapes only decide where structure leaves a choice. */

/** Delivery marks beside a message; own messages carry them. */
const RECEIPT =
	/^[✓✔☑√\s]+$|^(?:已读|未读|已讀|未讀|已送达|已送達|送达|送達|已发送|已發送|已传送|已傳送|发送中|發送中|传送中|read|unread|seen|delivered|sent|sending)(?:[….]{1,3}|\s+(?:just now|\d+\s*[smhd](?:in|ec|our|ay)?s?(?:\s+ago)?|(?:at\s+)?\d{1,2}:\d{2}.*|by .{1,40}))?$|^(?:edited|已编辑|已編輯)$/i;

/** A message was taken back. */
const RECALL =
	/撤回了?一?[条條]?(?:消息|訊息)|(?:消息|訊息)已(?:被)?(?:撤回|收回)|已?收回(?:了)?(?:一[则則条條])?(?:消息|訊息)|\b(?:un-?sent|recalled|deleted|withdrew|retracted) (?:a|this|the|one) message\b|\bmessage (?:was|has been) (?:recalled|deleted|unsent|withdrawn|retracted)\b/i;

const YOU = new Set(['you', 'me', '我', '您', '你', 'yourself']);

export const isReceipt = (text: string): boolean => text.length <= 60 && RECEIPT.test(text.trim());
export const isRecall = (text: string): boolean => text.length <= 80 && RECALL.test(text);
/** A label by which pages name the reader of the page. */
export const isOwnName = (text: string): boolean =>
	YOU.has(
		text
			.trim()
			.replace(/[:：]$/, '')
			.toLowerCase(),
	);

/** "Seen at 10:31", "10:31 ✓✓", "Sent 5m ago": times and receipts together are still no message. */
export function isMark(text: string): boolean {
	const plain = text.trim();
	if (plain === '' || plain.length > 60) return plain === '';
	if (isReceipt(plain) || timeParts(plain)) return true;
	const rest = plain
		.replace(
			/[✓✔☑√]+|已读|未读|已讀|未讀|已送达|已送達|已发送|已發送|\b(?:read|seen|delivered|sent|edited)\b/gi,
			' ',
		)
		.trim();
	return rest !== plain && (rest === '' || timeParts(rest) !== null);
}

const any = (words: string[], set: Set<string>): boolean => words.some((word) => set.has(word));
const AUTHOR = new Set(['author', 'nick', 'nickname', 'username', 'sender', 'name', 'displayname']);
const TIME = new Set(['time', 'timestamp', 'date', 'datetime', 'clock']);
const TRANSLATION = new Set(['translation', 'translated', 'translate', 'trans', 'fanyi']);
const QUOTE = new Set(['quote', 'quoted', 'quotation', 'reply', 'replied', 'reference', 'referenced']);
const AVATAR = new Set(['avatar', 'portrait', 'headimg', 'touxiang', 'userpic']);
const EMOJI = new Set(['emoji', 'emoticon', 'emotion', 'face', 'smiley', 'expression']);
const CARD = new Set(['card', 'product', 'goods', 'offer', 'listing', 'item', 'order']);

export const namesAuthor = (words: string[]): boolean => any(words, AUTHOR);
export const namesTime = (words: string[]): boolean => any(words, TIME);
export const namesTranslation = (words: string[]): boolean => any(words, TRANSLATION);
export const namesQuote = (words: string[]): boolean => any(words, QUOTE);
export const namesAvatar = (words: string[]): boolean => any(words, AVATAR);
export const namesEmoji = (words: string[]): boolean => any(words, EMOJI);
export const namesCard = (words: string[]): boolean => any(words, CARD);

/** Words of class names and data attributes that name the seller's own side. */
export const OWN =
	/^(?:self|me|mine|my|own|owner|outgoing|outbound|out|sent|send|seller|shop|merchant|agent|staff|cs|kf|service|assistant)$/;
/** The other side. */
export const OTHER =
	/^(?:other|others|them|incoming|inbound|in|received|receive|recv|buyer|customer|client|guest|visitor|peer|opponent|partner)$/;
/** Too common in class names to say anything where there is no second row to compare with. */
export const VAGUE = /^(?:in|out|send|sent|me|my|service|client|receive|received)$/;
/** A row that belongs to nobody. */
export const NOTICE =
	/^(?:system|sys|notice|notification|tip|tips|event|divider|separator|announcement|hint|recall|withdraw|revoke)$/;
const TELLING = [OWN, OTHER, NOTICE];
/** Words that say something about a row's author. */
export const telling = (words: string[]): string[] =>
	words.filter((word) => TELLING.some((pattern) => pattern.test(word)));
