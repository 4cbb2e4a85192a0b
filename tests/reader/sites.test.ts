import { describe, expect, it } from 'vitest';
import { MAX_ROWS as SNAPSHOT_ROWS, MAX_TEXT as SNAPSHOT_TEXT } from '../../lib/chat/snapshot.ts';
import { MAX_ROWS, MAX_TEXT } from '../../lib/reader/limits.ts';
import { matchesPattern, SITES, siteFor } from '../../lib/reader/sites/sites.ts';

describe('siteFor', () => {
	it.each([
		['https://seller.shopee.co.th/new-webchat/conversations', 'shopee'],
		['https://banhang.shopee.vn/new-webchat/conversations?x=1', 'shopee'],
		['https://mms.pinduoduo.com/chat-merchant/index.html?r=0.1#/', 'pinduoduo'],
		['https://seller-us.tiktok.com/chat/inbox/current?shop_region=US', 'tiktok'],
		['https://web.whatsapp.com/', 'whatsapp'],
		['https://www.goofish.com/im?itemId=1&peerUserId=2', 'goofish'],
		['https://www.etsy.com/messages/123', 'etsy'],
	])('%s', (url, id) => {
		expect(siteFor(new URL(url))?.id).toBe(id);
	});
	it.each([
		'https://seller.shopee.co.th/portal/product/list',
		'https://evil-web.whatsapp.com.example/',
		'http://web.whatsapp.com/',
		'https://www.etsy.com/listing/1',
		'https://mms.pinduoduo.com/home/',
	])('%s has none', (url) => {
		expect(siteFor(new URL(url))).toBeNull();
	});
});

describe('hints', () => {
	it('are plain data with unique ids and valid patterns', () => {
		expect(new Set(SITES.map(({ id }) => id)).size).toBe(SITES.length);
		expect(JSON.parse(JSON.stringify(SITES))).toEqual(SITES);
		for (const site of SITES) {
			expect(site.matches.length).toBeGreaterThan(0);
			for (const pattern of site.matches) expect(pattern).toMatch(/^https:\/\/[\w.-]+\/\S*$/);
			const ids = [...(site.buyerId ?? []), ...(site.conversationId ?? [])];
			for (const { pattern } of ids) if (pattern) expect(() => new RegExp(pattern)).not.toThrow();
		}
	});
	it('understand wildcards as browsers do', () => {
		expect(matchesPattern('https://*.example.com/a/*', new URL('https://x.example.com/a/b'))).toBe(true);
		expect(matchesPattern('https://*.example.com/a/*', new URL('https://example.com/a/'))).toBe(true);
		expect(matchesPattern('https://*.example.com/a/*', new URL('https://badexample.com/a/'))).toBe(false);
		expect(matchesPattern('https://example.com/a+b', new URL('https://example.com/aab'))).toBe(false);
		expect(matchesPattern('https://example.com/a/*', new URL('https://example.com:8443/a/'))).toBe(true);
	});
});

describe('limits', () => {
	it('are those of the snapshot schema', () => {
		expect([MAX_TEXT, MAX_ROWS]).toEqual([SNAPSHOT_TEXT, SNAPSHOT_ROWS]);
	});
});
