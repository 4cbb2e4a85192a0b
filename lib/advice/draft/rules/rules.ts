import type { WordingRule } from '../wording-rule.ts';
import { LOWEST_PRICE, SUPERLATIVE } from './advertising.ts';
import { OFF_PLATFORM } from './contact.ts';
import { BLAME, RIVAL, RUDE } from './manners.ts';
import { MEDICAL } from './medical.ts';
import { OVER_PROMISE } from './over-promise.ts';
import { REVIEW_REWARD } from './reviews.ts';

/** Every rule about words that holds at all times. */
export const WORDING_RULES: readonly WordingRule[] = [
	OFF_PLATFORM,
	REVIEW_REWARD,
	MEDICAL,
	RUDE,
	BLAME,
	RIVAL,
	OVER_PROMISE,
	SUPERLATIVE,
	LOWEST_PRICE,
];
