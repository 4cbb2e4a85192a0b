import { evalQuotedToken, type QuotedToken, type Token, type Tokenizer, TokenKind } from 'liquidjs';
import { TemplateFault } from '../template-error.ts';

/** The name in quotation marks that a tag begins with. `key` is the error where there is none. */
export function quotedName(tokenizer: Tokenizer, key: string): string {
	tokenizer.skipBlank();
	const token = tokenizer.readQuoted();
	const name = token ? evalQuotedToken(token).trim() : '';
	if (name === '') throw new TemplateFault({ key });
	return name;
}

/** A setting that the author wrote out: text, number, true or false; undefined for a name whose value is only known while rendering. */
export function writtenOut(token: Token | undefined): string | number | boolean | undefined {
	if (token === undefined) return true;
	const text = token.getText();
	if (token.kind === TokenKind.Quoted) return evalQuotedToken(token as QuotedToken);
	if (token.kind === TokenKind.Number) return Number(text);
	return text === 'true' ? true : text === 'false' ? false : undefined;
}
