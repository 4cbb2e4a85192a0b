import { Bell, Keyboard, Languages, Store } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { NO_FLOOR } from '../../lib/chat/floor-price.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../lib/chat/vocabulary.ts';
import type { Theme } from '../../lib/messaging/view.ts';
import type { SellerSettings } from '../../lib/messaging/view-requests.ts';
import {
	DEFAULT_SHORTCUTS,
	REPLY_ACTIONS,
	SHORTCUT_ACTIONS,
	withNumberKeys,
} from '../../lib/shortcuts/defaults.ts';
import { Card } from '../ui/Card.tsx';
import { useUi } from '../ui/context.ts';
import { useSend } from '../ui/use-send.ts';
import { AssistCard } from './AssistCard.tsx';
import { DataCard } from './DataCard.tsx';
import { FloorCard } from './FloorCard.tsx';
import { LearningCard } from './LearningCard.tsx';
import { LessonsCard } from './LessonsCard.tsx';
import { PageHead } from './PageHead.tsx';
import { ReplyLearningCard } from './ReplyLearningCard.tsx';
import { ShortcutField } from './ShortcutField.tsx';
import { SitesCard } from './SitesCard.tsx';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Settings. Each change is saved at once. */
export function SettingsPage({ settings }: { settings: SellerSettings | null }) {
	const { words, tell } = useUi();
	const send = useSend();
	// Two quick changes: the second must not undo the first while the page still shows the old settings.
	const latest = useRef(settings);
	useEffect(() => {
		latest.current = settings;
	}, [settings]);
	if (!settings) return <PageHead title={words.t('nav.settings')} />;
	const change = async (part: Partial<SellerSettings>) => {
		const next = { ...(latest.current ?? settings), ...part };
		latest.current = next;
		if ((await send({ type: 'settings/set', settings: next })) !== undefined) tell(words.t('settings.saved'));
	};
	return (
		<>
			<PageHead title={words.t('nav.settings')} />
			<div class="rapport-columns rapport-columns-even">
				<div class="rapport-stack">
					<Appearance settings={settings} change={change} />
					<Shop settings={settings} change={change} />
					<Card title={words.t('settings.notifications')} icon={Bell}>
						<label class="rapport-check">
							<input
								type="checkbox"
								checked={settings.notifications}
								onChange={(event) => change({ notifications: event.currentTarget.checked })}
							/>
							{words.t('settings.notify-due')}
						</label>
					</Card>
					<FloorCard floor={settings.floor ?? NO_FLOOR} change={(floor) => change({ floor })} />
					<AssistCard assist={settings.assist} change={(assist) => change({ assist })} />
					<SitesCard />
					<DataCard />
					<LessonsCard />
					<LearningCard />
					<ReplyLearningCard />
				</div>
				<Shortcuts settings={settings} change={change} />
			</div>
		</>
	);
}

interface SectionProps {
	settings: SellerSettings;
	change: (part: Partial<SellerSettings>) => Promise<void>;
}

function Appearance({ settings, change }: SectionProps) {
	const { words } = useUi();
	return (
		<Card title={words.t('settings.appearance')} icon={Languages}>
			<div class="rapport-stack">
				<label class="rapport-field">
					<span>{words.t('settings.language')}</span>
					<select
						value={settings.language ?? ''}
						onChange={(event) =>
							change({ language: (event.currentTarget.value || null) as UiLanguage | null })
						}
					>
						<option value="">{words.t('settings.language.browser')}</option>
						{UI_LANGUAGES.map((language) => (
							<option key={language} value={language} lang={language}>
								{words.t(`language.name.${language}`)}
							</option>
						))}
					</select>
				</label>
				<fieldset class="rapport-segments">
					<legend>{words.t('settings.theme')}</legend>
					{THEMES.map((theme) => (
						<label key={theme}>
							<input
								type="radio"
								name="theme"
								checked={settings.theme === theme}
								onChange={() => change({ theme })}
							/>
							<span>{words.t(`settings.theme.${theme}`)}</span>
						</label>
					))}
				</fieldset>
			</div>
		</Card>
	);
}

function Shop({ settings, change }: SectionProps) {
	const { words } = useUi();
	return (
		<Card title={words.t('settings.shop')} icon={Store}>
			<div class="rapport-stack">
				<p class="rapport-muted rapport-small">{words.t('settings.shop.about')}</p>
				{(['shopName', 'sellerName'] as const).map((name) => (
					<label key={name} class="rapport-field">
						<span>{words.t(`settings.${name}`)}</span>
						<input
							type="text"
							maxLength={120}
							defaultValue={settings[name]}
							onChange={(event) => change({ [name]: event.currentTarget.value.trim() })}
						/>
					</label>
				))}
			</div>
		</Card>
	);
}

function Shortcuts({ settings, change }: SectionProps) {
	const { words } = useUi();
	return (
		<Card
			title={words.t('shortcuts.title')}
			icon={Keyboard}
			aside={
				<button type="button" class="rapport-link" onClick={() => change({ shortcuts: DEFAULT_SHORTCUTS })}>
					{words.t('shortcuts.reset')}
				</button>
			}
		>
			<p class="rapport-muted rapport-small">{words.t('shortcuts.how')}</p>
			<label class="rapport-check">
				<input
					type="checkbox"
					checked={REPLY_ACTIONS.some((action) => settings.shortcuts[action])}
					onChange={(event) =>
						change({ shortcuts: withNumberKeys(settings.shortcuts, event.currentTarget.checked) })
					}
				/>
				{words.t('shortcuts.numbers')}
			</label>
			<ul class="rapport-shortcut-list">
				{SHORTCUT_ACTIONS.map((action) => (
					<ShortcutField
						key={action}
						action={action}
						shortcuts={settings.shortcuts}
						onChange={(chord) => change({ shortcuts: { ...settings.shortcuts, [action]: chord } })}
					/>
				))}
			</ul>
		</Card>
	);
}
