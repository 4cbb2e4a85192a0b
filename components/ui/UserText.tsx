import type { Span } from '../../lib/chat/signals.ts';

interface Props {
	text: string;
	/** Stretch to highlight, in UTF-16 units. */
	mark?: Span | undefined;
	/** Longest text drawn; the rest is cut with an ellipsis so that a huge message cannot slow the view down. */
	max?: number;
}

/**
 * Text that came from the page or from a person. `bdi` keeps right-to-left overrides inside, and Preact writes it as text, so
 * markup in it is shown and never run.
 */
export function UserText({ text, mark, max = 2_000 }: Props) {
	const shown = text.length > max ? `${text.slice(0, max)}…` : text;
	if (!mark || mark.end <= mark.start || mark.start >= shown.length) {
		return (
			<bdi class="rapport-user-text" dir="auto">
				{shown}
			</bdi>
		);
	}
	return (
		<bdi class="rapport-user-text" dir="auto">
			{shown.slice(0, mark.start)}
			<mark>{shown.slice(mark.start, mark.end)}</mark>
			{shown.slice(mark.end)}
		</bdi>
	);
}
