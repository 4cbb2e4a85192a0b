import { BellRing, FileText, type LucideIcon, Settings, Users } from 'lucide-preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { detectLanguage } from '../../lib/locale/detect-language.ts';
import { createTranslator } from '../../lib/locale/translate.ts';
import type { Ask, RequestOf, RequestType, SellerSettings } from '../../lib/messaging/view-requests.ts';
import type { Platform } from '../../lib/shortcuts/chord.ts';
import { DEFAULT_SHORTCUTS } from '../../lib/shortcuts/defaults.ts';
import { UiContext, useUi } from '../ui/context.ts';
import { Toast, useTold } from '../ui/Toast.tsx';
import { useAppearance } from '../ui/use-appearance.ts';
import { CustomerPage } from './CustomerPage.tsx';
import { CustomersPage } from './CustomersPage.tsx';
import { FollowUpsPage } from './FollowUpsPage.tsx';
import { parseRoute, type Route, routeHref, SECTIONS, type Section } from './route.ts';
import { SettingsPage } from './SettingsPage.tsx';
import { TemplatesPage } from './TemplatesPage.tsx';
import { isChange, VersionContext } from './use-load.ts';

export interface DashboardProps {
	ask: Ask;
	platform: Platform;
	/** The browser's preferred languages, best first. */
	languages: readonly string[];
	now: () => number;
	copy: (text: string) => Promise<boolean>;
}

const ICONS: Record<Section, LucideIcon> = {
	customers: Users,
	'follow-ups': BellRing,
	templates: FileText,
	settings: Settings,
};

/** The dashboard: every customer, follow-up, template and setting, and the seller's data as files. */
export function DashboardApp({ ask, platform, languages, now, copy }: DashboardProps) {
	const [told, tell, clearTold] = useTold();
	const [version, setVersion] = useState(0);
	const [settings, setSettings] = useState<SellerSettings | null>(null);
	const [drafts] = useState(() => new Map<string, string>());
	const route = useRoute();
	const changed = useMemo(() => changing(ask, () => setVersion((n) => n + 1)), [ask]);
	useEffect(() => {
		void ask({ type: 'settings/get' }).then((answer) => {
			if (answer.ok) setSettings(answer.result);
		});
	}, [ask, version]);
	// Another tab or the sidebar may have changed things meanwhile.
	useEffect(() => {
		const stop = new AbortController();
		window.addEventListener('focus', () => setVersion((n) => n + 1), { signal: stop.signal });
		return () => stop.abort();
	}, []);
	const language = settings?.language ?? detectLanguage(languages);
	useAppearance(language, settings?.theme ?? 'system');
	const main = useRef<HTMLElement>(null);
	const words = useMemo(() => createTranslator(language), [language]);
	useEffect(() => {
		document.title = `${words.t(`nav.${route.section}`)} · ${words.t('app.name')}`;
		// A link that left with its page took the focus along: the keyboard goes on at the new page.
		if (document.activeElement === document.body) main.current?.focus();
	}, [route, words]);
	const shortcuts = settings?.shortcuts ?? DEFAULT_SHORTCUTS;
	const ui = useMemo(
		() => ({ words, ask: changed, platform, shortcuts, now, drafts, copy, tell }),
		[words, changed, platform, shortcuts, now, drafts, copy, tell],
	);
	return (
		<UiContext.Provider value={ui}>
			<VersionContext.Provider value={version}>
				<div class="rapport-dashboard">
					<Navigation current={route.section} />
					<main class="rapport-page" ref={main} tabIndex={-1} key={pageKey(route)}>
						<Page route={route} settings={settings} />
					</main>
					<Toast told={told} onClear={clearTold} />
				</div>
			</VersionContext.Provider>
		</UiContext.Provider>
	);
}

/** A page that is drawn anew when its address changes; the templates page keeps its list and folders while another one is looked at. */
const pageKey = ({ section, id }: Route): string => (section === 'templates' ? section : `${section}/${id}`);

/** Tells after each successful change, so that pages ask again. */
function changing(ask: Ask, onChange: () => void): Ask {
	return async <T extends RequestType>(request: RequestOf<T>) => {
		const answer = await ask<T>(request);
		if (answer.ok && isChange(request.type)) onChange();
		return answer;
	};
}

function useRoute(): Route {
	const [hash, setHash] = useState(() => location.hash);
	useEffect(() => {
		const stop = new AbortController();
		window.addEventListener('hashchange', () => setHash(location.hash), { signal: stop.signal });
		return () => stop.abort();
	}, []);
	return useMemo(() => parseRoute(hash), [hash]);
}

function Navigation({ current }: { current: Section }) {
	const { words } = useUi();
	return (
		<nav class="rapport-nav" aria-label={words.t('nav.label')}>
			<p class="rapport-brand">
				<Mark /> {words.t('app.name')}
			</p>
			<ul>
				{SECTIONS.map((section) => {
					const Icon = ICONS[section];
					return (
						<li key={section}>
							<a href={routeHref(section)} aria-current={section === current ? 'page' : undefined}>
								<Icon size={17} aria-hidden="true" /> {words.t(`nav.${section}`)}
							</a>
						</li>
					);
				})}
			</ul>
			<p class="rapport-muted rapport-small rapport-nav-foot">{words.t('nav.private')}</p>
		</nav>
	);
}

/** The product's mark; the same drawing as the icon files. */
function Mark() {
	return (
		<svg width="22" height="22" viewBox="0 0 32 32" aria-hidden="true">
			<rect width="32" height="32" rx="7.5" fill="var(--rapport-accent)" />
			<path
				d="M6 9.5A3.5 3.5 0 0 1 9.5 6h13A3.5 3.5 0 0 1 26 9.5v8a3.5 3.5 0 0 1-3.5 3.5H16l-6 5.5V21h-.5A3.5 3.5 0 0 1 6 17.5z"
				fill="var(--rapport-on-accent)"
			/>
			<path
				d="M11.2 13.8l3.3 3 6.3-6.6"
				fill="none"
				stroke="var(--rapport-accent)"
				stroke-width="2.9"
				stroke-linecap="round"
				stroke-linejoin="round"
			/>
		</svg>
	);
}

function Page({ route, settings }: { route: Route; settings: SellerSettings | null }) {
	switch (route.section) {
		case 'customers':
			return route.id ? <CustomerPage id={route.id} /> : <CustomersPage />;
		case 'follow-ups':
			return <FollowUpsPage />;
		case 'templates':
			return <TemplatesPage id={route.id} />;
		case 'settings':
			return <SettingsPage settings={settings} />;
	}
}
