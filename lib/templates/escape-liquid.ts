/** Braces of a foreign text that our language would take for its own. */
export function escapeLiquid(text: string): string {
	return text.replace(/\{\{|\}\}|\{%|%\}/gu, (braces) => `{{ "${braces}" }}`);
}
