/** Longest regular expression in hints, in UTF-16 units, and most parts of it that may repeat without end. */
const MAX_LENGTH = 120;
const MAX_UNBOUNDED = 3;

/**
 * Why a regular expression of a site's hints is not simple enough, or null. They run on values that a marketplace's users can choose, so
 * each must compile, name what it takes in exactly one group, and need time that grows with the value only: no look-around, no
 * back-reference, no repetition of what repeats already.
 */
export function patternProblem(pattern: string): string | null {
	if (pattern.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
	let taken: RegExpMatchArray | null;
	try {
		taken = new RegExp(`${pattern}|`).exec('');
	} catch {
		return 'does not compile';
	}
	if (taken?.length !== 2) return 'needs exactly one capturing group: the part that is the id';
	const bare = pattern.replace(/\[(?:\\.|[^\]\\])*\]/g, 'x');
	if (/\(\?(?!:)/.test(bare)) return 'looks ahead or behind, or names a group';
	if (/\\[1-9k]/.test(bare)) return 'refers back to what it matched';
	return repeatProblem(bare.replace(/\\./g, 'x'));
}

/** `bare` has no classes and no escapes left. */
function repeatProblem(bare: string): string | null {
	const open: boolean[] = [];
	let repeats = false;
	let unbounded = 0;
	for (let at = 0; at < bare.length; at++) {
		const char = bare[at];
		const endless = /^(?:[*+]|\{\d+,\})/.test(bare.slice(at + 1));
		if (char === '(') {
			open.push(repeats);
			repeats = false;
		} else if (char === ')') {
			if (endless && repeats) return 'repeats what repeats already';
			repeats = endless || repeats || (open.pop() ?? false);
		} else if (endless) repeats = true;
		if (endless && char !== '(') unbounded++;
	}
	return unbounded > MAX_UNBOUNDED ? `repeats without end in more than ${MAX_UNBOUNDED} places` : null;
}
