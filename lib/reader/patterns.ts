import { timeParts } from './read-time.ts';

/** Text shapes that are not something a person said. Shapes only decide where structure leaves a choice. */

const MARKS =
	'[已未][读讀]|已?送[达達]|已[发發]送|已[传傳]送|[发發传傳]送中|已[编編][辑輯]|(?:un)?read|seen|delivered|sent|sending|edited|(?:.{1,40} is )?typing|(?:对方)?正在输入中?|[✓✔☑√]+';
/** Delivery marks beside a message; own messages carry them. */
const RECEIPT = new RegExp(
	`^(?:${MARKS})(?:[….]{1,3}|\\s+(?:just now|\\d+\\s*[smhd](?:in|ec|our|ay)?s?(?:\\s+ago)?|by .{1,40}))?$`,
	'i',
);
const ANY_MARK = new RegExp(`(?<![a-z])(?:${MARKS})(?![a-z])`, 'gi');

/** A message was taken back. */
const RECALL =
	/撤回了?一?[条條]?[消訊]息|[消訊]息已被?[撤收]回|收回了?一?[则則条條]?[消訊]息|\b(?:un-?sent|recalled|deleted|withdrew|retracted) (?:a|this|the|one) message|\bmessage (?:was |has been )?(?:recalled|deleted|unsent|withdrawn|retracted|removed)|(?:сообщение|wiadomość|mensagem|nachricht|message a été|メッセージ\S*?) ?(?:удалено|usunięta|apagada|gelöscht|supprimé|削除)/i;

const YOU = /^\s*(?:you|me|我|您|你|yourself)[:：]?\s*$/i;

export const isReceipt = (text: string): boolean => text.length <= 60 && RECEIPT.test(text.trim());
export const isRecall = (text: string): boolean => text.length <= 80 && RECALL.test(text);
/** A label by which pages name the reader of the page. */
export const isOwnName = (text: string): boolean => YOU.test(text);

/** "Seen at 10:31", "10:31 ✓✓", "Sent 5m ago": times and receipts together are still no message. */
export function isMark(text: string): boolean {
	const plain = text.trim();
	if (plain === '' || plain.length > 60) return plain === '';
	if (isReceipt(plain) || timeParts(plain)) return true;
	const rest = plain.replace(ANY_MARK, ' ').trim();
	return rest !== plain && (rest === '' || timeParts(rest) !== null);
}

/** Does one of an element's words stand in a list? */
const names = (list: string) => {
	const set = new Set(list.split(' '));
	return (words: string[]): boolean => words.some((word) => set.has(word));
};
export const namesAuthor = names('author nick nickname username sender name displayname');
/** A time or a receipt. */
export const namesMark = names(
	'time timestamp date datetime clock read isread receipt status seen tick delivered',
);
export const namesTranslation = names('translation translated translate trans fanyi');
export const namesQuote = names('quote quoted quotation reply replied reference referenced');
export const namesAvatar = names('avatar portrait headimg touxiang userpic');
export const namesEmoji = names('emoji emoticon emotion face smiley expression');
export const namesCard = names('card product goods offer listing item order');
export const namesPane = names('message messages msg msgs chat conversation thread log history dialog');
/** In a header, where the shop's own name is not. */
export const namesPerson = names('name nick nickname title username user buyer customer peer contact');

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
