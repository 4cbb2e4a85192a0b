import { describe, expect, it } from 'vitest';
import { assessed, order, talk } from '../profile/support.ts';

const keys = (...args: Parameters<typeof assessed>) => assessed(...args).strategy.map(({ key }) => key);

describe('the strategy card', () => {
	it('has two or three different lines, also when nothing is known', () => {
		for (const messages of [[], talk('B: hi'), talk('B: Too expensive!', 'S: 40', 'B: 30? lower please')]) {
			const lines = keys(messages);
			expect(lines.length).toBeGreaterThanOrEqual(2);
			expect(lines.length).toBeLessThanOrEqual(3);
			expect(new Set(lines).size).toBe(lines.length);
		}
	});

	it('puts the step of a complaint first, then the upset buyer', () => {
		const lines = keys(talk('B: It arrived smashed, I am furious! Terrible service, refund me now!!'), [
			order('delivered', 1),
		]);
		expect(lines[0]).toMatch(/^strategy\.complaint\./);
		expect(lines[1]).toBe('strategy.service-state.agitated');
	});

	it('says that questions are open before it speaks of types', () => {
		expect(keys(talk('B: 你好，这个有几种颜色？'))[0]).toBe('strategy.open-questions');
	});

	it('holds the price with a bargainer', () => {
		const lines = keys(
			talk(
				'B: 太贵了，120卖吗',
				'S: 最低160',
				'B: 130，便宜点',
				'S: 155',
				'B: 140，再便宜点我就拍',
				'S: 150给您',
			),
		);
		expect(lines).toEqual(
			expect.arrayContaining([expect.stringMatching(/buying-style\.haggler|objection\.price/)]),
		);
	});
});
