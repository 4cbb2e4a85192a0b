import type { LucideIcon } from 'lucide-preact';

interface Props {
	icon: LucideIcon;
	/** The accessible name, also shown as the tooltip. */
	label: string;
	onClick: (event: MouseEvent) => void;
	expanded?: boolean | undefined;
	controls?: string | undefined;
	danger?: boolean;
	disabled?: boolean;
}

/** A square button that shows only an icon. Always named. */
export function IconButton({ icon: Icon, label, onClick, expanded, controls, danger, disabled }: Props) {
	return (
		<button
			type="button"
			class={danger ? 'rapport-icon-button rapport-danger' : 'rapport-icon-button'}
			aria-label={label}
			title={label}
			aria-expanded={expanded}
			aria-controls={expanded ? controls : undefined}
			disabled={disabled}
			onClick={onClick}
		>
			<Icon size={16} aria-hidden="true" />
		</button>
	);
}
