import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../lib/chat/vocabulary.ts';
import { askBackground, inDemo, useDemoExtension } from './demo-extension.ts';
import { sidebarOf } from './sidebar-page.ts';
import { openPopup } from './toolbar.ts';

/** Screenshots are left here for people to look at. */
const SHOTS = resolve(import.meta.dirname, '../../.cache/screens');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SHOPEE = 'https://seller.shopee.co.th/new-webchat/conversations';

describe('the popup’s looks in chromium', () => {
	const demo = useDemoExtension('chromium');
	const cases = UI_LANGUAGES.flatMap((language) =>
		['light', 'dark'].map((theme) => [language, theme] as const),
	);

	it.each(cases)(
		'in %s, %s: nothing for axe, nothing cut off',
		async (language, theme) => {
			mkdirSync(SHOTS, { recursive: true });
			const dashboard = await demo.running.openExtensionPage('/dashboard.html#/settings');
			type Got = { result: Record<string, unknown> };
			const { result } = await askBackground<Got>(dashboard, { type: 'settings/get' });
			await askBackground(dashboard, { type: 'settings/set', settings: { ...result, language, theme } });
			await dashboard.close();
			for (const [name, url] of [
				['chat', SHOPEE],
				['off', 'https://chat.smallshop.example/'],
			] as const) {
				const page = await demo.open(url);
				if (name === 'chat') {
					await (await sidebarOf(page)).forBuyer(await inDemo(page, (d) => d.truth().buyer.name));
				}
				await openPopup(demo.running, page);
				const target = demo.running.browser.targets().find((one) => one.url().endsWith('/popup.html'));
				const popup = await target?.asPage();
				if (!popup) throw new Error('no popup');
				await popup.evaluate(AXE);
				const found = await popup.evaluate(
					`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
				);
				expect(found, name).toEqual([]);
				expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
				expect(
					await popup.evaluate(
						() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
					),
				).toBe(0);
				await popup.screenshot({
					path: join(SHOTS, `popup-${name}-${language}-${theme}.png`) as `${string}.png`,
				});
				await popup.close();
				await page.close();
			}
		},
		60_000,
	);
});
