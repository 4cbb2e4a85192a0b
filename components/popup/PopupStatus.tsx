import { CircleCheck, CircleHelp, CircleOff, type LucideIcon, MessagesSquare } from 'lucide-preact';
import type { PageStatus, PopupState } from '../../lib/messaging/site-requests.ts';
import { useUi } from '../ui/context.ts';

const ICONS: Record<PageStatus, LucideIcon> = {
	reading: CircleCheck,
	unsure: CircleHelp,
	'no-chat': MessagesSquare,
	elsewhere: MessagesSquare,
	off: CircleOff,
	blocked: CircleOff,
};

/** In one calm line: what Rapport does on this page. */
export function PopupStatus({ state }: { state: PopupState }) {
	const { words } = useUi();
	const Icon = ICONS[state.page];
	const site = state.name ?? '';
	const line =
		state.page === 'reading' && state.buyer
			? words.t('popup.page.reading.buyer', { buyer: state.buyer })
			: words.t(`popup.page.${state.page}`, { site });
	return (
		<div class="rapport-popup-status">
			<Icon size={18} aria-hidden="true" class={state.page === 'reading' ? 'rapport-good' : undefined} />
			<div>
				{state.name !== null && (
					<h2>
						<bdi>{state.name}</bdi>
					</h2>
				)}
				<p role="status">{line}</p>
			</div>
		</div>
	);
}
