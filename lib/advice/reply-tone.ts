import type { Profile } from '../chat/assessment.ts';
import type { EngineMessage } from '../chat/conversation.ts';
import type { MessageSignals } from '../chat/signals.ts';
import type { Tone } from '../templates/template.ts';

/** How much each tone suits the buyer now, 0 to 1 each. What none of them suits gets a plain reply. */
export type ToneWanted = Readonly<Record<Tone, number>>;

/** Newest buyer messages that tell how the buyer writes. */
const LOOKED_AT = 6;

/**
 * Words by which people of an age tell it by the way: grandchildren, a pension, their years. Such buyers are addressed with care
 * (domain.md 5, five-star service); it is a hint about tone and is neither stored nor shown.
 */
const OF_AGE =
	/(?:我(?:家|的)?|俺)?(?:孙子|孙女|外孙|孫子|孫女|外孫|老伴|老花|退休|阿嬤|老太婆|老头子)|(?:我|今年)\D{0,3}(?:[6-9]\d|[六七八九]十[一二三四五六七八九]?)\s?(?:多)?[岁歲]|\bmy (?:grand(?:son|daughter|child|children|kids)|pension|late husband|late wife)\b|\b(?:retired|old[- ]age pensioner)\b|\bI(?:'m| am) (?:[6-9]\d)\b/i;

const mean = (values: readonly number[]): number =>
	values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
const atLeast0 = (value: number): number => Math.max(0, Math.min(1, value));

/** The tone that suits: a hurried or taciturn buyer gets few words, a courteous, exacting or elderly one a formal reply, a friendly one warmth. */
export function toneWanted(
	profile: Profile,
	messages: readonly EngineMessage[],
	signals: Readonly<Record<string, MessageSignals>>,
	upset: boolean,
): ToneWanted {
	const { types, mood, lifecycle } = profile;
	const held = (scheme: keyof typeof types, ...ids: string[]) => {
		const best = types[scheme][0];
		return best && ids.includes(best.id) ? best.p : 0;
	};
	const newest = messages.filter(({ from }) => from === 'buyer').slice(-LOOKED_AT);
	const styles = newest.flatMap(({ id }) => signals[id]?.style ?? []);
	const terse = atLeast0(-mean(styles.map(({ verbosity }) => verbosity)) - 0.3);
	const formality = mean(styles.map((style) => (style.formality + style.politeness) / 2));
	const ofAge = newest.some(({ text }) => OF_AGE.test(text)) ? 0.75 : 0;
	const brief = Math.max(
		held('demeanour', 'taciturn', 'forthright'),
		held('buying-style', 'direct-buyer'),
		held('shopper-habit', 'power'),
		mood.now.id === 'impatience' ? mood.now.p : 0,
		terse,
	);
	const formal = Math.max(
		0.8 * held('temperament', 'analytical', 'dominant'),
		held('demeanour', 'aloof'),
		0.9 * held('buying-style', 'courteous'),
		atLeast0(formality),
		ofAge,
	);
	const warm = Math.max(
		held('temperament', 'friendly'),
		held('buying-style', 'sociable'),
		0.6 * held('buying-style', 'courteous'),
		['delight', 'gratitude', 'anxiety'].includes(mood.now.id) ? mood.now.p : 0,
		lifecycle && ['loyal', 'member', 'advocate'].includes(lifecycle.id) ? 0.6 * lifecycle.p : 0,
	);
	// Nobody upset is met with brevity alone, unless they themselves write so.
	return { brief: upset ? Math.min(brief, terse) : brief, formal, warm: upset ? 0.5 * warm : warm };
}
