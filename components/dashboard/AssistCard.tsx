import { TextCursorInput } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type AssistSettings, AssistSettingsSchema } from '../../lib/chat/assist-settings.ts';
import { Card } from '../ui/Card.tsx';
import { useUi } from '../ui/context.ts';
import { siteName } from './CustomersPage.tsx';

interface Props {
	assist: AssistSettings;
	change: (assist: AssistSettings) => void;
}

/** Abbreviations and the menu in the page's own message field: each trigger has its switch, and each site. */
export function AssistCard({ assist, change }: Props) {
	const { words } = useUi();
	const [refused, setRefused] = useState(false);
	const setPrefix = (prefix: string) => {
		const next = { ...assist, prefix: prefix.trim() };
		const ok = AssistSettingsSchema.safeParse(next).success;
		setRefused(!ok);
		if (ok) change(next);
	};
	return (
		<Card title={words.t('assist.title')} icon={TextCursorInput}>
			<div class="rapport-stack">
				<p class="rapport-muted rapport-small">{words.t('assist.about', { prefix: assist.prefix })}</p>
				{(['tab', 'space', 'menu'] as const).map((trigger) => (
					<label key={trigger} class="rapport-check">
						<input
							type="checkbox"
							checked={assist[trigger]}
							onChange={(event) => change({ ...assist, [trigger]: event.currentTarget.checked })}
						/>
						{words.t(`assist.${trigger}`)}
					</label>
				))}
				<label class="rapport-field">
					<span>{words.t('assist.prefix')}</span>
					<input
						type="text"
						maxLength={3}
						size={4}
						defaultValue={assist.prefix}
						aria-invalid={refused}
						onChange={(event) => setPrefix(event.currentTarget.value)}
					/>
				</label>
				{refused && (
					<p class="rapport-small" role="alert">
						{words.t('assist.prefix.refused')}
					</p>
				)}
				<label class="rapport-check">
					<input
						type="checkbox"
						checked={assist.draft}
						onChange={(event) => change({ ...assist, draft: event.currentTarget.checked })}
					/>
					{words.t('draft.switch')}
				</label>
				{assist.draftOffSites.length > 0 && (
					<ul class="rapport-list" aria-label={words.t('draft.off-sites')}>
						{assist.draftOffSites.map((site) => (
							<li key={site}>
								{words.t('draft.off-on', { site: siteName(words, site) })}{' '}
								<button
									type="button"
									class="rapport-link"
									onClick={() =>
										change({ ...assist, draftOffSites: assist.draftOffSites.filter((one) => one !== site) })
									}
								>
									{words.t('assist.switch-on')}
								</button>
							</li>
						))}
					</ul>
				)}
				{assist.offSites.length > 0 && (
					<ul class="rapport-list" aria-label={words.t('assist.off-sites')}>
						{assist.offSites.map((site) => (
							<li key={site}>
								{words.t('assist.off-on', { site: siteName(words, site) })}{' '}
								<button
									type="button"
									class="rapport-link"
									onClick={() =>
										change({ ...assist, offSites: assist.offSites.filter((one) => one !== site) })
									}
								>
									{words.t('assist.switch-on')}
								</button>
							</li>
						))}
					</ul>
				)}
			</div>
		</Card>
	);
}
