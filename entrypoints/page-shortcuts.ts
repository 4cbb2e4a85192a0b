import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Longest list that is handed over, and longest value. */
const MOST = 300;
const LONGEST = 200;

/** Run by the background when the cheat-sheet opens: the keys that this frame's page declares for itself, as it writes them. */
export default defineUnlistedScript((): string[] => {
	const values: string[] = [];
	for (const element of document.querySelectorAll('[aria-keyshortcuts], [accesskey]')) {
		const keys = element.getAttribute('aria-keyshortcuts');
		if (keys) values.push(keys.slice(0, LONGEST));
		for (const key of (element.getAttribute('accesskey') ?? '').split(/\s+/))
			if (key) values.push(`accesskey:${key.slice(0, 8)}`);
		if (values.length >= MOST) break;
	}
	return values.slice(0, MOST);
});
