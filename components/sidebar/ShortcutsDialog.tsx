import type { Shortcuts } from '../../lib/messaging/view.ts';
import { chordLabel, SHORTCUT_ACTIONS } from '../../lib/shortcuts/chord.ts';
import { useUi } from '../ui/context.ts';
import { Dialog } from '../ui/Dialog.tsx';

/** The keyboard cheat-sheet. */
export function ShortcutsDialog({ shortcuts, onClose }: { shortcuts: Shortcuts; onClose: () => void }) {
	const { words, platform } = useUi();
	return (
		<Dialog title={words.t('shortcuts.title')} onClose={onClose}>
			<dl class="rapport-shortcuts">
				{SHORTCUT_ACTIONS.map((action) => {
					const chord = shortcuts[action];
					return (
						<div key={action}>
							<dt>{words.t(`shortcut.${action}`)}</dt>
							<dd>
								{chord ? (
									<kbd>{chordLabel(chord, platform)}</kbd>
								) : (
									<span class="rapport-muted">{words.t('shortcut.off')}</span>
								)}
							</dd>
						</div>
					);
				})}
				<div>
					<dt>{words.t('shortcut.save-note')}</dt>
					<dd>
						<kbd>{platform === 'mac' ? '⌘↩' : 'Ctrl+Enter'}</kbd>
					</dd>
				</div>
			</dl>
			<p class="rapport-muted rapport-small">{words.t('shortcuts.about')}</p>
		</Dialog>
	);
}
