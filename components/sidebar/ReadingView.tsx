import { Copy, RefreshCw } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Reading, ViewState } from '../../lib/messaging/view.ts';
import { useUi } from '../ui/context.ts';
import { ScrollRegion } from '../ui/ScrollRegion.tsx';
import { UserText } from '../ui/UserText.tsx';
import { useSend } from '../ui/use-send.ts';
import { Subview } from './Subview.tsx';

/** "What Rapport reads here": everything taken from the page, as a list and as the stable JSON that sellers can copy. */
export function ReadingView({ state, onBack }: { state: ViewState; onBack: () => void }) {
	const { words, copy, tell } = useUi();
	const send = useSend();
	const { reading } = state;
	const json = reading ? JSON.stringify(reading, null, 2) : '';
	return (
		<Subview title={words.t('reading.title')} onBack={onBack}>
			<ScrollRegion class="rapport-scroll" label={words.t('reading.title')}>
				<p class="rapport-muted">{words.t('reading.about')}</p>
				<div class="rapport-actions">
					{reading && (
						<button
							type="button"
							class="rapport-button rapport-primary"
							onClick={async () =>
								tell(words.t((await copy(json)) ? 'reading.copied' : 'reading.not-copied'))
							}
						>
							<Copy size={14} aria-hidden="true" /> {words.t('reading.copy')}
						</button>
					)}
					<button type="button" class="rapport-button" onClick={() => send({ type: 'page/read-again' })}>
						<RefreshCw size={14} aria-hidden="true" /> {words.t('page.read-again')}
					</button>
				</div>
				{reading ? <ReadingDetails state={state} reading={reading} /> : <p>{words.t('reading.nothing')}</p>}
				{reading && <pre class="rapport-json">{json}</pre>}
			</ScrollRegion>
		</Subview>
	);
}

/** Messages drawn before the seller asks for all. */
const FIRST = 60;

function ReadingDetails({ state, reading }: { state: ViewState; reading: Reading }) {
	const { words, now } = useUi();
	const [all, setAll] = useState(false);
	const shown = all ? reading.messages : reading.messages.slice(-FIRST);
	return (
		<>
			<dl class="rapport-facts">
				<dt>{words.t('reading.site')}</dt>
				<dd>{state.site?.name ?? reading.site}</dd>
				<dt>{words.t('reading.confidence')}</dt>
				<dd>{Math.round(reading.confidence * 100)} %</dd>
				<dt>{words.t('reading.buyer')}</dt>
				<dd>
					{reading.buyer.name ? <UserText text={reading.buyer.name} /> : words.t('reading.unknown')}
					{reading.buyer.id && (
						<span class="rapport-muted">
							{' '}
							<UserText text={reading.buyer.id} />
						</span>
					)}
				</dd>
				<dt>{words.t('reading.messages')}</dt>
				<dd>{words.number(reading.messages.length)}</dd>
			</dl>
			{shown.length < reading.messages.length && (
				<button type="button" class="rapport-link" onClick={() => setAll(true)}>
					{words.t('reading.all', { count: reading.messages.length })}
				</button>
			)}
			<ol class="rapport-read-list">
				{shown.map((message, index) => (
					<li key={index}>
						<span class={`rapport-side rapport-side-${message.from}`}>{words.t(`side.${message.from}`)}</span>
						<UserText text={message.text} max={400} />
						<span class="rapport-muted rapport-small">
							{message.at ? words.moment(Date.parse(message.at), now()) : words.t('reading.no-time')}
						</span>
					</li>
				))}
			</ol>
		</>
	);
}
