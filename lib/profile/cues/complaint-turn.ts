import type { MessageSignals } from '../../chat/signals.ts';
import { COMPLAINT_STEPS, type ComplaintStep } from '../../chat/vocabulary.ts';
import type { PhraseId } from '../phrases/phrase-ids.ts';

/** How the buyer of a complaint takes the seller's last line, from the newest run of buyer messages. */
export interface Reaction {
	/** Nothing is left to do: it works, it came, thanks, my own mistake. */
	content: boolean;
	/** Takes one of the ways that were offered, or says which one it shall be. */
	chooses: boolean;
	/** "Yes, that is it" to a restatement. */
	confirms: boolean;
	/** Asks what will be done. */
	asksWhatNow: boolean;
	/** Hurt, angry, threatening. */
	upset: boolean;
	/** Sent a photo or film. */
	showed: boolean;
	/** Will not send what was asked for. */
	refuses: boolean;
	/** Names what it would take. */
	namesPrice: boolean;
	/** Threatens or wants the last word: no step helps before the feeling is met. */
	threatens: boolean;
	/** Lays down what shall be done and by when. */
	demands: boolean;
}

/** The seller's part so far. */
export interface SellerPart {
	done: readonly ComplaintStep[];
	/** Steps of the newest line. */
	now: readonly ComplaintStep[];
	/** Nobody answered since the newest buyer message. */
	buyerLast: boolean;
	/** What is wrong has not been said yet. */
	vague: boolean;
	/** A photo, film or document was shown since the complaint began. */
	shown: boolean;
	/** It is about something that can be photographed. */
	visible: boolean;
}

const CONFIRMS =
	/^\s*(是的?|对的?|對的?|嗯+|正是|没错|沒錯|係|啱|就是这样|就是這樣|yes|yeah|yep|correct|exactly|right|that'?s (it|right|correct))(\s|[,.!。，！~～]|$)|谢谢(您|你)?听懂|謝謝(您|你)?聽懂|\bthat is it\b/i;
/** Says that something is wrong and not what. */
export const HINTS =
	/不太?(对|對)|不(对|對)劲|怪怪|有(点|點)?(问题|問題|状况|狀況)|出(了)?(点|點)?(问题|問題|状况|狀況)|不太(行|好)|something('?s| is| was)? (not|off|wrong|up)\b|not (quite )?(right|good)\b|isn'?t (quite )?right|there'?s a problem|an issue|where'?s my (stuff|thing|order)/i;
/** Takes a way: a remedy named first thing, or an ordinal. */
const CHOOSES =
	/^\s*(那|好的?|行|嗯|可以)?[，, ]*(就|走|选|選|要|补|補|换|換|退|修|留|重做|重寄|焊)(.{0,8}([吧！!。，,]|$)|\s*[①②③12一二AB])|我(要|选|選|倾向|傾向)(换|換|退|补|補|修|留|第)|^\s*(the )?(first|second|replacement|refund|exchange|swap|repair|option)\b|\b(go with|rather have|prefer) (the|a|that|to)\b/i;
/** Names what it would take: "give 60 back", "我要现金". */
const NAMES_PRICE =
	/(退|赔|賠|补|補|返|给|給)(我)?\s*\d+|\d+\s*(块|元|塊|蚊|%).{0,6}(退|赔|賠|返|了事|算了)|(要|退)(我)?(现金|現金|全款|一半)|\b(give|refund|knock|take|pay)( me)? [£$€]?\d+|\b\d+ (back|off|and (i|we))\b|\bcredit my\b/i;
const WHAT_NOW =
	/(怎么|怎麼|点样|點樣)(处理|處理|解决|解決|办|辦|补偿|補償|弄|安排)|处理方案|處理方(案|式)|(给|給)(不给|不給)?(我)?(个|個)?(说法|說法|方案|交代)|合理的(处理|處理)|what (are|will|can|do) (we|you) (doing|do|going|offer)|what now|what'?s the plan|what happens (now|next)|what (are )?my options|how (will|are|do) you (fix|sort|going|put)/i;
/** A photo, film or document, sent or spoken of as sent. */
export const SHOWS =
	/\[(图片|圖片|photo|video|视频|影片|image|picture|相片)[^\]]*\]|(照片|视频|影片|相片|附件)(已|在|见|見|附|发|發|傳|传)|(photo|video|log|file|trace)s? (attached|sent|below)|attached/i;

/** Reads the newest run of a complaining buyer. */
export function reactionOf(
	run: readonly { text: string; signals: MessageSignals; phrases: readonly PhraseId[] }[],
): Reaction {
	const said = new Set(run.flatMap(({ phrases }) => phrases));
	const text = run.map((message) => message.text).join('\n');
	const felt = run.map(({ signals }) => signals.emotion);
	const means = (...ids: string[]) =>
		run.some(({ signals }) => signals.intents.some(({ id }) => ids.includes(id)));
	const feels = (...ids: string[]) => felt.some(({ id }) => ids.includes(id));
	const last = felt.at(-1)?.id;
	const upset =
		last === 'anger' ||
		last === 'disappointment' ||
		last === 'impatience' ||
		means('threat') ||
		said.has('not-my-problem') ||
		said.has('retaliates');
	const glad = feels('gratitude', 'delight') || means('praise', 'confirm-receipt', 'thanks');
	return {
		content: !upset && (glad || said.has('solved') || said.has('owns-mistake')),
		chooses: said.has('chooses-solution') || run.some((message) => CHOOSES.test(message.text)),
		namesPrice: run.some((message) => NAMES_PRICE.test(message.text)),
		confirms: run.some((message) => CONFIRMS.test(message.text)),
		threatens: means('threat') || said.has('retaliates') || said.has('not-my-problem'),
		asksWhatNow: WHAT_NOW.test(text),
		upset,
		showed: SHOWS.test(text),
		refuses: said.has('no-cooperation'),
		demands: said.has('commands') || said.has('deadline') || said.has('conditions'),
	};
}

/**
 * The step that follows, by the way through a complaint: first know what happened, then see it, then say sorry, take the feeling, check
 * that it was understood, offer, agree, close, look after it. A step that the buyer has made needless is passed over; one that was
 * skipped is made up for while it still can be.
 */
export function stepThatFollows(part: SellerPart, reaction: Reaction): ComplaintStep {
	const { done, now } = part;
	const did = (step: ComplaintStep) => done.includes(step) || now.includes(step);
	const solving = did('offer-solutions') || did('agree') || did('close');
	if (!part.buyerLast) return solving || now.includes('follow-up') ? 'follow-up' : afterOwn(part);
	if (now.includes('follow-up') && !reaction.upset) return 'follow-up';
	if (reaction.content && !reaction.asksWhatNow) {
		if (now.includes('close') && done.includes('agree')) return 'follow-up';
		return reaction.chooses && now.includes('offer-solutions') && !now.includes('close') ? 'agree' : 'close';
	}
	if (part.vague && !solving) return 'ask-what-happened';
	if (done.length + now.length === 0) return part.visible && !part.shown ? 'ask-proof' : 'apologise';
	if (reaction.chooses && solving && !reaction.threatens) return 'agree';
	if (reaction.confirms && now.includes('restate')) return 'offer-solutions';
	if (reaction.threatens && !now.includes('cushion') && did('apologise')) return 'cushion';
	if (reaction.namesPrice && !reaction.refuses) return 'offer-solutions';
	if (!did('apologise')) return beforeApology(part, reaction);
	if (reaction.asksWhatNow) return 'offer-solutions';
	if (reaction.upset && !did('cushion')) return 'cushion';
	if (solving && reaction.demands) return 'agree';
	if (!did('restate') && (reaction.demands || did('cushion'))) return 'restate';
	return reaction.upset ? 'cushion' : solving ? 'agree' : 'offer-solutions';
}

function beforeApology(part: SellerPart, reaction: Reaction): ComplaintStep {
	const asked = part.now.includes('ask-what-happened') || part.now.includes('ask-proof');
	if (part.visible && !part.shown && (asked || reaction.refuses)) return 'ask-proof';
	if (reaction.threatens) return 'cushion';
	return reaction.chooses && part.now.length > 0 && !reaction.upset ? 'agree' : 'apologise';
}

/** The seller spoke last and has not come to a solution: the next step of the way. */
function afterOwn({ done, now }: SellerPart): ComplaintStep {
	const furthest = Math.max(...[...done, ...now].map((step) => COMPLAINT_STEPS.indexOf(step)), -1);
	return COMPLAINT_STEPS[Math.min(furthest + 1, COMPLAINT_STEPS.length - 1)] ?? 'ask-what-happened';
}
