/**
 * Which names on a page a person chose. Those outlive the page's next version; names that a build makes (`css-1x2yz`, `_3kT9x`) do not, but
 * often carry a readable stem (`message-left--x8f3k`).
 */

/** Short forms that front-end developers write; everything else needs a vowel. */
const SHORT = new Set(
	'msg msgs btn txt img hd ft nav lg md sm xs xl ql ck cs kf im in on to me my is by it id ok us pc bd lt rt tb qa ui vm wx tk gg bb td tr th dl dt dd ul ol li hr br pre'.split(
		' ',
	),
);
/** Prefixes that style libraries put before a hash. */
const LIBRARIES = /^(?:css|jss\d*|sc|emotion|makestyles|svelte|astro|styles?|module)$/i;

/** Is a class, id or attribute name, or a value, made of words? */
export function isReadable(name: string): boolean {
	if (name.length < 2 || name.length > 60 || !/^[A-Za-z_-][\w-]*$/.test(name)) return false;
	const parts = partsOf(name);
	if (LIBRARIES.test(parts[0] ?? '')) return false;
	// Design systems put two or three letters of their own in front of every name.
	const named = parts.length > 1 && /^[a-z]{2,3}$/.test(parts[0] ?? '') ? parts.slice(1) : parts;
	return named.some((part) => part.length > 1 && isWord(part)) && named.every(isWord);
}

function partsOf(name: string): string[] {
	return name
		.replace(/([a-z\d])([A-Z])/g, '$1-$2')
		.replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
		.split(/[-_]+/)
		.filter(Boolean);
}

function isWord(part: string): boolean {
	const word = /^(\D*?)\d{0,2}$/.exec(part)?.[1];
	if (word === undefined) return false;
	if (word === '' || SHORT.has(word.toLowerCase())) return true;
	// Words have vowels, no five consonants in a row, and more than two letters.
	return (
		word.length > 2 && /[aeiouy]/i.test(word) && !/[^aeiouy]{5}/i.test(word) && !/([a-z])\1\1/i.test(word)
	);
}

/** The readable part at the start or the end of a name, with the separator that sets it apart from the rest; null when there is none. */
export function stemOf(name: string): string | null {
	if (name.length > 80) return null;
	for (let cut = name.length - 1; cut > 3; cut--) {
		if (!/[-_]/.test(name[cut - 1] ?? '') || /[-_]/.test(name[cut] ?? '')) continue;
		if (isStem(name.slice(0, cut))) return name.slice(0, cut);
	}
	for (let cut = 1; cut < name.length - 3; cut++) {
		if (!/[-_]/.test(name[cut] ?? '') || /[-_]/.test(name[cut - 1] ?? '')) continue;
		if (isStem(name.slice(cut))) return name.slice(cut);
	}
	return null;
}

const isStem = (text: string): boolean => {
	const bare = text.replace(/^[-_]+|[-_]+$/g, '');
	return bare.length >= 4 && isReadable(bare);
};
