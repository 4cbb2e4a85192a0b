import { describe, expect, it } from 'vitest';
import { INTENTS } from '../../lib/chat/vocabulary.ts';
import { COARSE_SIGNALS, type CoarseSignal, coarseOf, coarseSignals } from '../../lib/signals/coarse.ts';
import { readMessage } from '../../lib/signals/read-message.ts';

const said = (text: string, prev: string | null = null): CoarseSignal[] =>
	coarseSignals(text, readMessage({ text, prev, now: 0 }));

describe('coarse signals', () => {
	it('knows every fine intent, and no other coarse id', () => {
		for (const id of INTENTS) for (const coarse of coarseOf(id, '')) expect(COARSE_SIGNALS).toContain(coarse);
	});
	it.each<readonly [string, CoarseSignal]>([
		['可以发韵达吗', 'ask_shipping'],
		['中通行吗', 'ask_shipping'],
		['还送东西吗', 'ask_discount'],
		['我拍了你改下价格', 'ask_discount'],
		['怎么又涨价了', 'complaint_price'],
		['都一个星期了还没发货', 'complaint_delay'],
		['转人工', 'contact_agent'],
		['我再考虑考虑', 'hesitation'],
		['已经付款了', 'order_placed'],
		['发票抬头写公司名', 'invoice'],
	])('%s: %s', (text, coarse) => {
		expect(said(text)).toContain(coarse);
	});
	it.each(['好的', '嗯嗯', '哦', '知道了', 'ok', '对的'])('%s says nothing', (text) => {
		expect(said(text)).toEqual([]);
	});
	it('tells a warranty from a return by the words', () => {
		expect(coarseOf('ask-after-sales', '保修几年')).toEqual(['ask_product']);
		expect(coarseOf('ask-after-sales', '不合适能退吗')).toEqual(['refund_return']);
	});
});
