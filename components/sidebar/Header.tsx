import { History, PanelRightClose, Search } from 'lucide-preact';
import { useContext } from 'preact/hooks';
import type { ViewState } from '../../lib/messaging/view.ts';
import { chordLabel } from '../../lib/shortcuts/chord.ts';
import { useUi } from '../ui/context.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { TagEditor } from '../ui/TagEditor.tsx';
import { Menu, type MenuItem } from './Menu.tsx';
import { PanelContext, useFold } from './panel.ts';

interface Props {
	state: ViewState;
	items: readonly MenuItem[];
	onSearch: () => void;
	onHistory: () => void;
}

/** Who is open: name, site, where they stand as a customer, tags; the menu and the way to fold the sidebar away. */
export function Header({ state, items, onSearch, onHistory }: Props) {
	const { words, platform } = useUi();
	const { native } = useContext(PanelContext);
	const fold = useFold();
	const name = state.buyer?.name || state.reading?.buyer.name || null;
	const profile = state.assessment?.profile;
	const chord = state.settings.shortcuts.palette;
	const initial = name && [...name.trim()][0];
	return (
		<header class="rapport-header">
			<div class="rapport-header-top">
				{initial && (
					<span class="rapport-avatar" aria-hidden="true">
						{initial}
					</span>
				)}
				<div class="rapport-who">
					<h1 title={name ?? undefined}>
						{name ? (
							<bdi>{name.slice(0, 120)}</bdi>
						) : (
							words.t(state.status === 'no-chat' ? 'app.name' : 'buyer.unknown')
						)}
					</h1>
					{state.site && (
						<p class="rapport-muted rapport-small">
							{state.site.name}
							{profile?.lifecycle && (
								<>
									<span aria-hidden="true"> · </span>
									<span>{words.t(`lifecycle.${profile.lifecycle.id}`)}</span>
								</>
							)}
							{state.assessment && (
								<>
									<span aria-hidden="true"> · </span>
									<span>{words.t(`language.${state.assessment.language}`)}</span>
								</>
							)}
						</p>
					)}
				</div>
				<IconButton
					icon={Search}
					label={
						chord
							? words.t('palette.open.chord', { chord: chordLabel(chord, platform) })
							: words.t('palette.open')
					}
					onClick={onSearch}
				/>
				{state.messages.length > 0 && (
					<IconButton icon={History} label={words.t('history.title')} onClick={onHistory} />
				)}
				<Menu label={words.t('menu.title')} items={items} />
				<IconButton
					icon={PanelRightClose}
					label={words.t(native ? 'panel.close' : 'dock.close')}
					onClick={fold}
				/>
			</div>
			{state.buyer && (
				<TagEditor
					buyerId={state.buyer.id}
					tags={state.buyer.tags}
					lead={profile?.value && <span class="rapport-tier">{words.t(`tier.${profile.value.tier}`)}</span>}
				/>
			)}
		</header>
	);
}
