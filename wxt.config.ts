import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { SITES } from './lib/reader/sites/sites.ts';

/** The seller may switch any site on (docs/adr/0009): asked for one at a time, and the sidebar's frame must be loadable there. */
const ANY_SITE = ['https://*/*', 'http://*/*'];

const matches = SITES.flatMap((site) => site.matches);

export default defineConfig({
	imports: false,
	modules: ['@wxt-dev/webextension-polyfill'],
	manifestVersion: 3,
	hooks: {
		/**
		 * What the content script may weigh goes to the reader (docs/adr/0007), and the dock stands on every chat page: `wxt/browser` is the browser's own object there instead of the
		 * polyfill, and WXT's context, of which we use nothing, is an empty class. Every other context has both.
		 */
		'vite:build:extendConfig': (entrypoints, config) => {
			const isLight = ({ type, name }: { type: string; name: string }) =>
				type === 'content-script' || name === 'dock';
			if (!entrypoints.every(isLight)) return;
			const alias = config.resolve?.alias;
			if (!alias || Array.isArray(alias)) throw new Error('WXT keeps its aliases elsewhere now');
			const aliases = alias as Record<string, string>;
			delete aliases['wxt/browser'];
			aliases['wxt/utils/content-script-context'] = resolve(import.meta.dirname, 'lib/dock/no-context.ts');
		},
	},
	manifest: ({ browser }) => ({
		name: '__MSG_name__',
		description: '__MSG_description__',
		default_locale: 'en',
		permissions: [
			'storage',
			'alarms',
			'notifications',
			'scripting',
			'activeTab',
			// Browsers may evict an extension's database when the disk runs low; customers' records must not go that way.
			'unlimitedStorage',
			...(browser === 'chrome' || browser === 'edge' ? ['sidePanel'] : []),
		],
		host_permissions: matches,
		content_scripts: [
			{
				matches,
				js: ['content-scripts/chat.js'],
				all_frames: true,
				match_about_blank: true,
				run_at: 'document_idle',
			},
		],
		optional_host_permissions: ANY_SITE,
		action: { default_title: 'Rapport' },
		web_accessible_resources: [
			{
				resources: ['sidebar.html'],
				matches: ANY_SITE,
				// Firefox has a random address for each installation anyway; Chromium makes one for each session.
				...(browser === 'chrome' || browser === 'edge' ? { use_dynamic_url: true } : {}),
			},
		],
		...(browser === 'firefox'
			? {
					// No keys suggested (docs/adr/0008): so that sellers can set their own in Firefox's add-on manager.
					commands: { _execute_action: {}, _execute_sidebar_action: {} },
					sidebar_action: { default_panel: 'sidebar.html', default_title: 'Rapport', open_at_install: false },
					browser_specific_settings: {
						gecko: {
							id: 'rapport@rapport.invalid',
							strict_min_version: '128.0',
							data_collection_permissions: { required: ['none'] },
						},
					},
				}
			: {
					minimum_chrome_version: '123',
					...(browser === 'safari' ? {} : { side_panel: { default_path: 'sidebar.html' } }),
				}),
	}),
	zip: { excludeSources: ['docs/**', 'tests/**'] },
});
