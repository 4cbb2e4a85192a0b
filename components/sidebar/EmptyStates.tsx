import { Eye, GraduationCap, MessagesSquare, RefreshCw, ScanSearch, Search } from 'lucide-preact';
import type { ViewState } from '../../lib/messaging/view.ts';
import { useUi } from '../ui/context.ts';
import { useSend } from '../ui/use-send.ts';

/** Nothing to read in this tab: what to do. */
export function NoChat({ onSearch }: { onSearch: () => void }) {
	const { words } = useUi();
	const send = useSend();
	return (
		<div class="rapport-empty">
			<MessagesSquare size={36} aria-hidden="true" />
			<h2>{words.t('no-chat.title')}</h2>
			<p>{words.t('no-chat.text')}</p>
			<p class="rapport-muted">{words.t('no-chat.other-site')}</p>
			<div class="rapport-actions">
				<button
					type="button"
					class="rapport-button rapport-primary"
					onClick={() => send({ type: 'page/read-again' })}
				>
					<RefreshCw size={14} aria-hidden="true" /> {words.t('page.read-again')}
				</button>
				<button type="button" class="rapport-button" onClick={onSearch}>
					<Search size={14} aria-hidden="true" /> {words.t('replies.all')}
				</button>
			</div>
		</div>
	);
}

/** Something is there but not read with confidence: say what is missing, and keep what still works at hand. */
export function Unsure({
	state,
	onSearch,
	onReading,
}: {
	state: ViewState;
	onSearch: () => void;
	onReading: () => void;
}) {
	const { words } = useUi();
	const send = useSend();
	return (
		<section class="rapport-card" aria-label={words.t('unsure.title')}>
			<div class="rapport-card-head">
				<ScanSearch size={15} aria-hidden="true" />
				<h2>{words.t('unsure.title')}</h2>
			</div>
			{state.problems.length > 0 && (
				<ul class="rapport-list">
					{state.problems.map((problem) => (
						<li key={problem}>{words.t(`problem.${problem}`)}</li>
					))}
				</ul>
			)}
			<p class="rapport-muted">{words.t('unsure.text')}</p>
			<p class="rapport-muted">{words.t('teach.about')}</p>
			<div class="rapport-actions">
				<button
					type="button"
					class="rapport-button"
					disabled={state.teach !== undefined}
					onClick={() => send({ type: 'teach/start' })}
				>
					<GraduationCap size={14} aria-hidden="true" /> {words.t('teach.start')}
				</button>
				<button type="button" class="rapport-button rapport-primary" onClick={onSearch}>
					<Search size={14} aria-hidden="true" /> {words.t('replies.all')}
				</button>
				<button type="button" class="rapport-button" onClick={() => send({ type: 'page/read-again' })}>
					<RefreshCw size={14} aria-hidden="true" /> {words.t('page.read-again')}
				</button>
				<button type="button" class="rapport-button" onClick={onReading}>
					<Eye size={14} aria-hidden="true" /> {words.t('reading.title')}
				</button>
			</div>
		</section>
	);
}
