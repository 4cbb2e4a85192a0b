/**
 * Puts text on the clipboard after a press. The asynchronous clipboard may be refused inside a docked frame (the page decides its
 * permissions policy), so a selection and the old command are tried next; false when neither works.
 */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		const field = document.createElement('textarea');
		field.value = text;
		field.style.position = 'fixed';
		field.style.opacity = '0';
		const before = document.activeElement;
		document.body.append(field);
		field.select();
		const done = document.execCommand('copy');
		field.remove();
		if (before instanceof HTMLElement) before.focus();
		return done;
	}
}
