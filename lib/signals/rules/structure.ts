import type { EmotionId, IntentId } from '../../chat/vocabulary.ts';
import type { RulePattern } from '../rule-format.ts';

/** Patterns that need no language: punctuation, digits, faces. */
export const STRUCTURE_INTENTS: Readonly<Partial<Record<IntentId, readonly RulePattern[]>>> = {
	// A line of nothing but question marks asks for an answer.
	urge: [[4, /^(?=[\s?!.]{0,40}\?\?)[\s?!.]+$/]],
	// Folded hands or flowers alone after the seller's answer.
	thanks: [[3.5, /^(?:\s|🙏|🌹)*(?:🙏)(?:\s|🙏|🌹)*$/u]],
	// A waving hand alone.
	greeting: [[3.5, /^(?:\s|👋)*👋(?:\s|👋)*$/u]],
	praise: [[1.2, /👍|💯|😍|🥰/u]],
};

/** Faces and punctuation that speak in every language. */
export const STRUCTURE_EMOTIONS: Readonly<Partial<Record<EmotionId, readonly RulePattern[]>>> = {
	anger: [
		[4, /😡|🤬|😤|👿|🖕/u],
		[1.2, /!!!|\?\?\?|\?!|!\?/],
	],
	anxiety: [[2, /😰|😨|😱|🥺|🙏{2,}/u]],
	disappointment: [[2.5, /😞|😔|😢|😭|💔|☹|😕|🙁/u]],
	confusion: [[3, /🤔|❓|😵/u]],
	delight: [[3, /😍|🥰|😄|😁|🤩|🎉|😂|🤣|😊|❤|💕|🥳|😆|👍/u]],
	gratitude: [[2, /🙏|🌹/u]],
	impatience: [[3.2, /^(?=[\s?!.]{0,40}\?\?)[\s?!.]+$/]],
};
