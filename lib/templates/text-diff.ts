/** A stretch of two texts: in both, only in the old one, or only in the new one. */
export interface DiffPart {
	kind: 'same' | 'out' | 'in';
	text: string;
}

/** Words, single Chinese characters, tags as a whole, and each sign or blank by itself. */
const TOKENS = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|\p{Script=Han}|[\p{L}\p{N}]+|[\s\S]/gu;

const tokens = (text: string): string[] => text.match(TOKENS) ?? [];

/** Longest stretch that is compared token by token: 16 million cells at most. Longer changes stand as one whole. */
const MOST = 4_000;

/** What changed from one text to another: the longest common sequence of tokens stays, the rest goes out or comes in. */
export function diffTexts(before: string, after: string): DiffPart[] {
	const a = tokens(before);
	const b = tokens(after);
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	const parts: DiffPart[] = [];
	const push = (kind: DiffPart['kind'], text: string) => {
		const last = parts.at(-1);
		if (text === '') return;
		if (last?.kind === kind) last.text += text;
		else parts.push({ kind, text });
	};
	push('same', a.slice(0, start).join(''));
	for (const { kind, text } of middle(a.slice(start, a.length - end), b.slice(start, b.length - end)))
		push(kind, text);
	push('same', end > 0 ? a.slice(-end).join('') : '');
	return parts;
}

function middle(a: readonly string[], b: readonly string[]): DiffPart[] {
	if (a.length > MOST || b.length > MOST)
		return [
			{ kind: 'out', text: a.join('') },
			{ kind: 'in', text: b.join('') },
		];
	const width = b.length + 1;
	// Length of the longest common sequence of what follows each pair of places.
	const longest = new Uint16Array((a.length + 1) * width);
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--)
			longest[i * width + j] =
				a[i] === b[j]
					? (longest[(i + 1) * width + j + 1] ?? 0) + 1
					: Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
	const parts: DiffPart[] = [];
	let i = 0;
	let j = 0;
	while (i < a.length || j < b.length) {
		if (i < a.length && j < b.length && a[i] === b[j]) {
			parts.push({ kind: 'same', text: a[i] ?? '' });
			i++;
			j++;
		} else if (
			j >= b.length ||
			(i < a.length && (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
		)
			parts.push({ kind: 'out', text: a[i++] ?? '' });
		else parts.push({ kind: 'in', text: b[j++] ?? '' });
	}
	return parts;
}
