import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SiteHints } from '../../lib/reader/sites/site-hints.ts';
import { SITES, siteFor } from '../../lib/reader/sites/sites.ts';
import { CATALOGUE } from '../pages/catalogue.ts';
import { patternProblem } from './simple-pattern.ts';
import { type Checkout, siteProblems, WHOLE_HOSTS } from './site-problems.ts';

/** What every marketplace must have. Failures are sentences: they say what somebody who adds one has still to do. */
const CHECKOUT: Checkout = {
	root: resolve(import.meta.dirname, '../..'),
	sites: SITES,
	pages: CATALOGUE,
};

describe('every marketplace', () => {
	it.each(SITES)('$id has hints with evidence, a page and a row', (site) => {
		expect(siteProblems(site, CHECKOUT)).toEqual([]);
	});

	it('gives a reason for a whole host only where it covers one', () => {
		const whole = SITES.filter(({ matches }) =>
			matches.some((pattern) => /^https:\/\/[^/]+\/\**$/.test(pattern)),
		);
		expect(
			Object.keys(WHOLE_HOSTS)
				.filter((id) => !whole.some((site) => site.id === id))
				.map((id) => `${id} has a reason in WHOLE_HOSTS and does not need it`),
		).toEqual([]);
	});
});

describe('addresses', () => {
	it.each([
		['https://im.jinritemai.com/pc_seller_v2/main/workspace?fromOrder=69', 'doudian'],
		['https://im.kwaixiaodian.com/workbench', 'kuaishou'],
		['https://im.kwaixiaodian.com/pc#ud=1&type=order', 'kuaishou'],
		['https://store.weixin.qq.com/shop/kf', 'wechat-shop'],
		['https://store.weixin.qq.com/shop/kf/collab/im?mode=business&roomId=1', 'wechat-shop'],
		['https://dongdong.jd.com/', 'jd'],
		['https://walle.xiaohongshu.com/cstools/seller/dashboard', 'xiaohongshu'],
		['https://seller.goofish.com/?site=COMMONPRO#/im', 'goofish'],
		['https://market.m.taobao.com/app/im/chat/index.html?&uid=cntaobaoshop&gid=&type=web#/', 'taobao'],
		['https://market.m.taobao.com/app/im/chat-core/index.html', 'taobao'],
	])('%s is the chat of %s', (address, id) => {
		expect(siteFor(new URL(address))?.id).toBe(id);
	});

	it.each([
		'https://im.jinritemai.com/pc_seller_v2/main/login',
		'https://fxg.jinritemai.com/ffa/mshop/homepage/index',
		'https://im.kwaixiaodian.com/pcx',
		'https://store.weixin.qq.com/shop/order',
		'https://shop.jd.com/jdm/kefu/kf-manage-lite',
		'https://walle.xiaohongshu.com/cstools/login',
		'https://www.goofish.com/personal?userId=1',
		'https://market.m.taobao.com/app/trade/list.html',
		'https://myseller.taobao.com/home.htm',
	])('%s is no chat', (address) => {
		expect(siteFor(new URL(address))).toBeNull();
	});
});

/** A complete site with one part made wrong. */
function broken(change: Partial<SiteHints>): string[] {
	const site = SITES.find(({ id }) => id === 'pinduoduo');
	if (!site) throw new Error('no pinduoduo');
	const changed: SiteHints = { ...site, ...change };
	const sites = SITES.map((other) => (other.id === 'pinduoduo' ? changed : other));
	return siteProblems(changed, { ...CHECKOUT, sites });
}

describe('what is missing is said in words', () => {
	it('finds nothing to say about a complete site', () => {
		expect(broken({})).toEqual([]);
	});

	it.each<[string, Partial<SiteHints>, RegExp]>([
		['everything', { id: 'nowhere' }, /no file in lib\/reader\/sites holds its hints/],
		['a page', { id: 'nowhere' }, /no page in tests\/pages\/catalogue\.ts/],
		['a row', { id: 'nowhere' }, /docs\/marketplaces\.md has no row/],
		['an id', { id: 'Bad Id' }, /not in kebab case/],
		['an id of its own', { id: 'shopee' }, /another site has the same id/],
		['a name', { name: ' ' }, /no name/],
		['an address', { matches: [] }, /has no address/],
		['a narrow address', { matches: ['<all_urls>'] }, /"<all_urls>" is no match pattern/],
		['https', { matches: ['http://mms.pinduoduo.com/chat-merchant/*'] }, /is no match pattern/],
		['named hosts', { matches: ['https://*.pinduoduo.com/chat-merchant/*'] }, /nobody has named/],
		['a path', { matches: ['https://mms.pinduoduo.com/*'] }, /covers a whole host/],
		['a page there', { matches: ['https://mms.pinduoduo.com/other/*'] }, /where its hints are not used/],
		['a selector', { row: ['li.onemsg', 'li..onemsg'] }, /row: "li\.\.onemsg" is no selector/],
		['a known selector', { pane: ['div:nonsense'] }, /:nonsense, which browsers may not know/],
		['an id selector', { buyerId: [{ selector: '[x', attribute: 'x' }] }, /id: "\[x" is no selector/],
		['an expression', { conversationUrl: '/chat/(' }, /does not compile/],
		['a group', { messageId: { attribute: 'id', pattern: '^\\d+$' } }, /exactly one capturing group/],
		['a quick expression', { conversationUrl: '((?:a+)+)b' }, /repeats what repeats already/],
	])('%s', (_part, change, sentence) => {
		expect(broken(change).join('\n')).toMatch(sentence);
	});
});

describe('simple expressions', () => {
	it.each(['^([^-]+)-', '[?&]userId=(\\w+)', '^(?:true|false)_(\\d+@c\\.us)_', '^(\\d{13})$', '([+*{2,}]+)'])(
		'%s is one',
		(pattern) => {
			expect(patternProblem(pattern)).toBeNull();
		},
	);
	it.each([
		['(a+)+', /repeats what repeats/],
		['((?:\\d+-?)*)$', /repeats what repeats/],
		['((?:(?:a|b+)c){2,})', /repeats what repeats/],
		['(?=a)(b)', /looks ahead/],
		['(?<!a)(b)', /looks ahead or behind/],
		['(a)\\1', /refers back/],
		['(a)(b)', /exactly one capturing group/],
		['(\\d*\\d*\\d*\\d*)', /more than 3 places/],
		[`(${'a'.repeat(130)})`, /longer than/],
	])('%s is not', (pattern, sentence) => {
		expect(patternProblem(pattern)).toMatch(sentence);
	});
});
