import { PanelRightClose } from 'lucide-preact';
import type { ViewState } from '../../lib/messaging/view.ts';
import { useUi } from '../ui/context.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { TagEditor } from '../ui/TagEditor.tsx';
import { useSend } from '../ui/use-send.ts';
import { Menu, type MenuItem } from './Menu.tsx';

/** Who is open: name, site, where they stand as a customer, tags; the menu and the way to fold the sidebar away. */
export function Header({ state, items }: { state: ViewState; items: readonly MenuItem[] }) {
	const { words } = useUi();
	const send = useSend();
	const name = state.buyer?.name || state.reading?.buyer.name || null;
	const profile = state.assessment?.profile;
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
				<Menu label={words.t('menu.title')} items={items} />
				<IconButton
					icon={PanelRightClose}
					label={words.t('dock.close')}
					onClick={() => send({ type: 'dock/close' })}
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
