import { BellRing, Focus, LayoutDashboard, PanelRight, PanelRightOpen, Settings } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { PopupState } from '../../lib/messaging/site-requests.ts';
import type { Place } from '../../lib/messaging/view.ts';
import { useUi } from '../ui/context.ts';
import { useSend } from '../ui/use-send.ts';
import type { PopupProps } from './PopupApp.tsx';
import { PopupStatus } from './PopupStatus.tsx';

type Props = Pick<PopupProps, 'requestSite' | 'openPanel' | 'close'> & {
	state: PopupState;
	/** Looks at the page again. */
	look: () => Promise<void>;
};

/** The popup with something to show. */
export function PopupView({ state, look, requestSite, openPanel, close }: Props) {
	const { words } = useUi();
	const send = useSend();
	const hasChat = state.page === 'reading' || state.page === 'unsure';
	const goTo = (section: string) =>
		send({ type: 'dashboard/open', section, buyerId: null }).then((done) => done !== undefined && close());
	return (
		<>
			<h1 class="rapport-visually-hidden">{words.t('app.name')}</h1>
			<PopupStatus state={state} />
			{(state.page === 'off' || state.page === 'elsewhere') && (
				<UseSite state={state} look={look} requestSite={requestSite} />
			)}
			{hasChat && <Sidebar state={state} look={look} openPanel={openPanel} close={close} />}
			<ul class="rapport-popup-links">
				<li>
					<button type="button" onClick={() => goTo('customers')}>
						<LayoutDashboard size={16} aria-hidden="true" /> {words.t('menu.dashboard')}
					</button>
				</li>
				<li>
					<button type="button" onClick={() => goTo('follow-ups')}>
						<BellRing size={16} aria-hidden="true" />
						{state.due > 0 ? words.t('popup.due', { count: state.due }) : words.t('popup.due.none')}
					</button>
				</li>
				<li>
					<button type="button" onClick={() => goTo('settings')}>
						<Settings size={16} aria-hidden="true" /> {words.t('nav.settings')}
					</button>
				</li>
			</ul>
			{state.switchedOn && state.pattern !== null && <StopUsing pattern={state.pattern} look={look} />}
		</>
	);
}

/** Asks the browser for this one site. */
function UseSite({ state, look, requestSite }: Pick<Props, 'state' | 'look' | 'requestSite'>) {
	const { words } = useUi();
	const send = useSend();
	const [refused, setRefused] = useState(false);
	const { pattern } = state;
	if (pattern === null) return null;
	// The permission is asked for in the click itself. Should the popup close meanwhile, the background hears of the permission by itself.
	const use = async () => {
		const given = await requestSite(pattern);
		setRefused(!given);
		if (given && (await send({ type: 'site/on', pattern })) !== undefined) await look();
	};
	return (
		<div class="rapport-stack">
			<button type="button" class="rapport-button rapport-primary" onClick={use}>
				{words.t(state.page === 'elsewhere' ? 'popup.use-page' : 'popup.use-site')}
			</button>
			<p class="rapport-muted rapport-small">{words.t('popup.use-site.about')}</p>
			{refused && <p role="status">{words.t('popup.refused')}</p>}
		</div>
	);
}

/** Where the sidebar of this site stands, and the ways to it. */
function Sidebar({ state, look, openPanel, close }: Pick<Props, 'state' | 'look' | 'openPanel' | 'close'>) {
	const { words } = useUi();
	const send = useSend();
	const choose = async (place: Place) => {
		// First of all: browsers open the panel in the gesture itself, or not at all.
		const opened = place === 'native' ? openPanel?.() : undefined;
		await send({ type: 'place/set', place });
		await opened;
		await look();
	};
	const leave = (type: 'dock/close' | 'dock/focus') =>
		send({ type }).then((done) => done !== undefined && close());
	return (
		<div class="rapport-stack">
			{openPanel && (
				<fieldset class="rapport-segments">
					<legend>{words.t('place.title')}</legend>
					{(['docked', 'native'] as const).map((place) => (
						<label key={place}>
							<input
								type="radio"
								name="place"
								checked={state.place === place}
								onChange={() => choose(place)}
							/>
							<span>{words.t(`place.${place}`)}</span>
						</label>
					))}
				</fieldset>
			)}
			{state.place === 'native' && state.narrowLayout && (
				<p class="rapport-muted rapport-small">{words.t('place.narrow')}</p>
			)}
			<div class="rapport-actions">
				{state.place === 'native' ? (
					<button type="button" class="rapport-button" onClick={() => void openPanel?.().then(close)}>
						<PanelRightOpen size={14} aria-hidden="true" /> {words.t('popup.open-panel')}
					</button>
				) : (
					<>
						<button type="button" class="rapport-button" onClick={() => leave('dock/close')}>
							<PanelRight size={14} aria-hidden="true" />
							{words.t(state.dockOpen ? 'dock.close' : 'dock.open')}
						</button>
						<button type="button" class="rapport-button" onClick={() => leave('dock/focus')}>
							<Focus size={14} aria-hidden="true" /> {words.t('popup.focus')}
						</button>
					</>
				)}
			</div>
		</div>
	);
}

function StopUsing({ pattern, look }: { pattern: string; look: () => Promise<void> }) {
	const { words } = useUi();
	const send = useSend();
	const stop = async () => {
		if ((await send({ type: 'site/off', pattern })) !== undefined) await look();
	};
	return (
		<button type="button" class="rapport-link" onClick={stop}>
			{words.t('popup.stop')}
		</button>
	);
}
