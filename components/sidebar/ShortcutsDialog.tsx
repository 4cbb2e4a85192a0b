import { TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Chord } from '../../lib/chat/chord.ts';
import type { ShortcutAction, ViewState } from '../../lib/messaging/view.ts';
import { chordLabelOn, sameChord } from '../../lib/shortcuts/chord.ts';
import { declaredChords, reservedReason, takenBy } from '../../lib/shortcuts/conflicts.ts';
import { SHORTCUT_ACTIONS } from '../../lib/shortcuts/defaults.ts';
import { useUi } from '../ui/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useSend } from '../ui/use-send.ts';

interface Props {
	/** There is a chat page: its own keys are asked for. */
	inPage: boolean;
	/** Help while typing, where it is on for the site. */
	typing: ViewState['typing'] | null;
	onClose: () => void;
}

/** The cheat-sheet: every key of Rapport at a glance, and what else wants it. */
export function ShortcutsDialog({ inPage, typing, onClose }: Props) {
	const { words, shortcuts, platform } = useUi();
	const send = useSend();
	const pageChords = usePageChords(inPage);
	const clash = (action: ShortcutAction, chord: Chord): string | null => {
		const other = takenBy(chord, action, shortcuts);
		if (other) return words.t('shortcut.clash.own', { name: words.t(`shortcut.${other}`) });
		if (pageChords.some((one) => sameChord(one, chord))) return words.t('shortcut.clash.page');
		const reason = reservedReason(chord);
		return reason && words.t(`shortcut.reserved.${reason}`);
	};
	return (
		<Dialog title={words.t('shortcuts.title')} onClose={onClose}>
			<dl class="rapport-shortcuts">
				{SHORTCUT_ACTIONS.map((action) => {
					const chord = shortcuts[action];
					return (
						<Row
							key={action}
							name={words.t(`shortcut.${action}`)}
							keys={chord && chordLabelOn(platform, chord)}
							warning={chord && clash(action, chord)}
						/>
					);
				})}
			</dl>
			<h3 class="rapport-shortcut-group">{words.t('shortcuts.typing')}</h3>
			{typing ? (
				<dl class="rapport-shortcuts">
					<Row name={words.t('shortcuts.typing.menu')} keys={typing.menu ? '/' : null} />
					<Row
						name={words.t('shortcuts.typing.abbreviation', { prefix: typing.prefix })}
						keys={typing.tab ? 'Tab' : null}
						orKeys={typing.space ? words.t('shortcuts.space') : null}
					/>
				</dl>
			) : (
				<p class="rapport-muted rapport-small">{words.t('shortcuts.typing.off')}</p>
			)}
			<h3 class="rapport-shortcut-group">{words.t('shortcuts.palette')}</h3>
			<dl class="rapport-shortcuts">
				<Row name={words.t('shortcuts.palette.move')} keys="↑ ↓" />
				<Row name={words.t('shortcuts.palette.insert')} keys="Enter" />
				<Row name={words.t('palette.keys.language')} keys={platform === 'mac' ? '⌥ ← →' : 'Alt+← →'} />
				<Row name={words.t('shortcuts.palette.filter')} keys="# @" />
				<Row name={words.t('shortcuts.palette.close')} keys="Esc" />
			</dl>
			<h3 class="rapport-shortcut-group">{words.t('stack.title')}</h3>
			<dl class="rapport-shortcuts">
				<Row name={words.t('stack.keys.this')} keys="Shift+Enter" />
				<Row name={words.t('stack.keys.any')} keys="Shift+1 – 5" />
				<Row
					name={words.t('stack.keys.insert')}
					keys={shortcuts['save-note'] && chordLabelOn(platform, shortcuts['save-note'])}
				/>
			</dl>
			<p class="rapport-muted rapport-small">
				{words.t('shortcuts.about')}{' '}
				<button
					type="button"
					class="rapport-link"
					onClick={() => void send({ type: 'dashboard/open', section: 'settings', buyerId: null })}
				>
					{words.t('shortcuts.change')}
				</button>
			</p>
		</Dialog>
	);
}

function Row(props: {
	name: string;
	keys: string | null;
	/** Keys that do the same. */
	orKeys?: string | null;
	warning?: string | null;
}): ComponentChildren {
	const { words } = useUi();
	const keys = [props.keys, props.orKeys].filter((one) => one != null);
	return (
		<div>
			<dt>{props.name}</dt>
			<dd>
				{keys.length > 0 ? (
					keys.map((one) => <kbd key={one}>{one}</kbd>)
				) : (
					<span class="rapport-muted">{words.t('shortcut.off')}</span>
				)}
			</dd>
			{props.warning && (
				<dd class="rapport-shortcut-clash rapport-small">
					<TriangleAlert size={13} aria-hidden="true" /> {props.warning}
				</dd>
			)}
		</div>
	);
}

/** The chords that the open page declares for itself; none while they are not known. */
function usePageChords(inPage: boolean): readonly Chord[] {
	const { ask } = useUi();
	const [chords, setChords] = useState<readonly Chord[]>([]);
	useEffect(() => {
		let gone = false;
		if (inPage)
			void ask({ type: 'page/shortcuts' }).then((answer) => {
				if (answer.ok && !gone) setChords(declaredChords(answer.result.declared));
			});
		return () => {
			gone = true;
		};
	}, [ask, inPage]);
	return chords;
}
