import type { Profile } from '../chat/assessment.ts';
import type { EmotionSignal } from '../chat/signals.ts';
import type { EmotionId } from '../chat/vocabulary.ts';

/** How pleasant a feeling is at full strength, -1 to 1. */
const VALENCE: Record<EmotionId, number> = {
	anger: -1,
	disappointment: -0.8,
	impatience: -0.6,
	anxiety: -0.5,
	confusion: -0.3,
	neutral: 0,
	gratitude: 0.8,
	delight: 1,
};
const NEUTRAL: EmotionSignal = { id: 'neutral', intensity: 0, p: 1, evidence: [] };
/** Change of mean valence between the halves of the line from which it counts as a trend. */
const TREND_FROM = 0.2;

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The buyer's feelings over a conversation, message by message. */
export class MoodLine {
	readonly #line: Profile['mood']['line'] = [];
	#now = NEUTRAL;

	take(message: string, emotion: EmotionSignal): void {
		const { id, intensity } = emotion;
		this.#line.push({ message, id, valence: (VALENCE[id] * intensity) / 3 });
		this.#now = emotion;
	}

	/** The mood of the newest buyer message, per message for the line, and whether it rises or falls. */
	mood(): Profile['mood'] {
		const line = this.#line.slice();
		// The last two messages against the two before them: a mood of a moment, not of the whole history.
		const recent = line.slice(-2).map((point) => point.valence);
		const before = line.slice(-5, -2).map((point) => point.valence);
		if (before.length === 0) return { now: this.#now, trend: null, line };
		const change = mean(recent) - mean(before);
		const trend = change > TREND_FROM ? 'rising' : change < -TREND_FROM ? 'falling' : 'steady';
		return { now: this.#now, trend, line };
	}
}
