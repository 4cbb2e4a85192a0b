import { Check, ChevronDown } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import type { Phrase } from '../../lib/chat/assessment.ts';
import { useUi } from '../ui/context.ts';

interface Props {
	label: string;
	value: string;
	aside?: string;
	reasons: readonly Phrase[];
	/** General context of the field, shown last; not a fact about this buyer. */
	note?: string;
}

/** A computed fact in a small cell that opens to give its reasons. Looks like a belief, but is not the seller's to overrule. */
export function ReasonRow({ label, value, aside, reasons, note }: Props) {
	const { words } = useUi();
	const [open, setOpen] = useState(false);
	const panelId = useId();
	return (
		<>
			<button
				type="button"
				class="rapport-belief-row"
				aria-expanded={open}
				aria-controls={open ? panelId : undefined}
				onClick={() => setOpen(!open)}
			>
				<span class="rapport-belief-scheme">{label}</span> <span class="rapport-belief-value">{value}</span>{' '}
				{aside && <span class="rapport-confidence">{aside}</span>}
				<ChevronDown class="rapport-chevron" size={14} aria-hidden="true" />
			</button>
			{open && (
				<div class="rapport-belief-panel" id={panelId}>
					<ul class="rapport-evidence">
						{reasons.map((reason) => (
							<li key={reason.key}>
								<Check size={13} aria-hidden="true" />
								<span>{words.phrase(reason)}</span>
							</li>
						))}
					</ul>
					{note && <p class="rapport-muted rapport-small">{note}</p>}
				</div>
			)}
		</>
	);
}
