import { existsSync, readFileSync } from 'node:fs';
import type { Phrase } from '../lib/chat/assessment.ts';

const EN = new URL('../locales/parts/advice.en.json', import.meta.url);

/** Turns the engine's phrases into English sentences. */
export function englishPhrases(): (phrase: Phrase) => string {
	const texts: Record<string, string> = existsSync(EN) ? JSON.parse(readFileSync(EN, 'utf8')) : {};
	return ({ key, params }) =>
		(texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(params?.[name] ?? whole));
}
