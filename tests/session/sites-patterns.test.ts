import { describe, expect, it } from 'vitest';
import { readingOf, withOwnSite } from '../../lib/session/reading.ts';
import {
	coversSite,
	hostOf,
	isDeclaredPage,
	isDeclaredSite,
	readableSite,
	sitePattern,
} from '../../lib/session/sites-patterns.ts';

describe('site patterns', () => {
	it.each([
		['https://chat.smallshop.example:8443/a?b#c', 'https://chat.smallshop.example/*'],
		['http://localhost/', 'http://localhost/*'],
		['https://www.etsy.com/messages*', 'https://www.etsy.com/*'],
		['*://*.shop.example/*', '*://*.shop.example/*'],
		['https://me:secret@shop.example/', 'https://shop.example/*'],
		['<all_urls>', '*://*/*'],
		['about:blank', null],
		['file:///tmp/chat.html', null],
		['chrome://extensions/', null],
		['', null],
	])('%s is %s', (address, pattern) => {
		expect(sitePattern(address)).toBe(pattern);
	});

	it.each([
		['https://shop.example/*', 'https://shop.example/*', true],
		['https://shop.example/*', 'http://shop.example/*', false],
		['*://shop.example/*', 'http://shop.example/*', true],
		['https://shop.example/*', 'https://chat.shop.example/*', false],
		['https://*.shop.example/*', 'https://chat.shop.example/*', true],
		['https://*.shop.example/*', 'https://shop.example/*', true],
		['https://*.shop.example/*', 'https://evilshop.example/*', false],
		['https://shop.example/*', 'https://shop.example.evil.example/*', false],
		['*://*/*', 'https://shop.example/*', true],
		['nonsense', 'https://shop.example/*', false],
	])('%s covers %s: %s', (wide, narrow, covers) => {
		expect(coversSite(wide, narrow)).toBe(covers);
	});

	it('names the host', () => {
		expect(hostOf('https://chat.smallshop.example/*')).toBe('chat.smallshop.example');
		expect(hostOf('*://*/*')).toBe('*');
	});

	it('tells a marketplace’s chat from its other pages, and both from other sites', () => {
		expect(isDeclaredSite('https://www.etsy.com/*')).toBe(true);
		expect(isDeclaredSite('https://etsy.com.evil.example/*')).toBe(false);
		expect(isDeclaredPage(new URL('https://www.etsy.com/messages/12'))).toBe(true);
		expect(isDeclaredPage(new URL('https://www.etsy.com/shop/x'))).toBe(false);
	});

	it.each([
		['https://shop.example/chat', 'https://shop.example/*'],
		['https://addons.mozilla.org/en-US/firefox/', null],
		['https://chromewebstore.google.com/', null],
		['https://chrome.google.com/webstore/category/x', null],
		['https://chrome.google.com/other', 'https://chrome.google.com/*'],
		['about:debugging', null],
		[undefined, null],
	])('reads %s as %s', (address, pattern) => {
		expect(readableSite(address)).toBe(pattern);
	});
});

describe('a site without hints', () => {
	const snapshot = {
		site: 'generic',
		host: 'chat.smallshop.example',
		confidence: 0.9,
		conversation: 'Anna',
		buyer: { name: 'Anna', id: null },
		rows: [],
		composer: null,
		problems: [],
	};

	it('is kept by its host, so that namesakes of two unknown sites stay two people', () => {
		expect(withOwnSite(snapshot).site).toBe('chat.smallshop.example');
		expect(withOwnSite({ ...snapshot, site: 'shopee' }).site).toBe('shopee');
	});

	it('is called generic in the reading that sellers copy', () => {
		expect(readingOf(withOwnSite(snapshot)).site).toBe('generic');
		expect(readingOf({ ...snapshot, site: 'shopee' }).site).toBe('shopee');
	});
});
