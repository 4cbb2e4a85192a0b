import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useUi } from './context.ts';
import { IconButton } from './IconButton.tsx';

interface Props {
	title: string;
	/** Called on Escape, on the close button and on a press beside the dialog. */
	onClose: () => void;
	children: ComponentChildren;
	/** Drops the title row's visible text but keeps the name: for the palette, whose first line is its search field. */
	bare?: boolean;
}

/** A modal native dialog: the browser traps the focus, Escape closes, and the focus goes back to where it was. */
export function Dialog({ title, onClose, children, bare }: Props) {
	const { words } = useUi();
	const dialog = useRef<HTMLDialogElement>(null);
	const titleId = useId();
	useEffect(() => {
		const before = document.activeElement;
		const element = dialog.current;
		if (element && !element.open) element.showModal();
		return () => {
			element?.close();
			if (before instanceof HTMLElement && before.isConnected) before.focus();
		};
	}, []);
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: a press on the backdrop is an extra for the mouse; Escape and the close button do the same.
		<dialog
			ref={dialog}
			class={bare ? 'rapport-dialog rapport-dialog-bare' : 'rapport-dialog'}
			aria-labelledby={titleId}
			onCancel={(event) => {
				event.preventDefault();
				onClose();
			}}
			onClick={(event) => {
				if (event.target === dialog.current) onClose();
			}}
		>
			<div class="rapport-dialog-body">
				<div class={bare ? 'rapport-visually-hidden' : 'rapport-dialog-head'}>
					<h2 id={titleId}>{title}</h2>
					{!bare && <IconButton icon={X} label={words.t('action.close')} onClick={onClose} />}
				</div>
				{children}
			</div>
		</dialog>
	);
}
