import type { StyleRules } from '../rule-format.ts';

/** English manner of writing: weights are steps on a scale of -1 to 1. */
export const EN_STYLE: StyleRules = {
	politeness: [
		[0.4, /\b(?:please|pls|plz|kindly)\b/],
		[0.4, /\b(?:thank|thanks|thx|cheers|appreciate|grateful)\b/],
		[0.3, /\b(?:would you|could you|may i|might i|sorry to|would it be|if possible|when you (?:get|have))\b/],
		[0.3, /\b(?:sir|madam|ma'?am|dear)\b/],
		[-0.6, /\b(?:idiots?|stupid|useless|rubbish|liars?|crap|wtf|shut up|scam)\b/],
		[-0.3, /\b(?:now!|answer me|hurry|don'?t (?:tell|bother|argue))\b/],
	],
	directness: [
		[
			0.5,
			/\b(?:just (?:tell|answer|give|send)|yes or no|i want|i need|give me|must|now|immediately|final)\b/,
		],
		[0.3, /^.{1,16}$/],
		[
			-0.4,
			/\b(?:i was wondering|would it be|could you|might|perhaps|if (?:possible|that's ok)|sorry to|just wanted to)\b/,
		],
	],
	certainty: [
		[0.5, /\b(?:definitely|certainly|sure|for sure|must|exactly|going with|sold|deal|i'?ll take)\b/],
		[
			-0.5,
			/\b(?:maybe|perhaps|not sure|dunno|torn|can'?t (?:decide|choose)|thinking|think about|i guess|might|unsure|second thoughts)\b/,
		],
		[-0.3, /\.\.\.|…|\bumm?\b|\bhmm+\b/],
	],
	formality: [
		[
			0.5,
			/\b(?:dear sir|kindly|regards|sincerely|would you be so|i should be|pursuant|herewith|formal|enquire|furthermore|whilst|shall)\b/,
		],
		[-0.4, /\b(?:u|ur|lol|haha|omg|gonna|wanna|pls|thx|bro|sis|mate|yo|ngl|tbh|idk|la|lah|leh)\b/],
	],
};
