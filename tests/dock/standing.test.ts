import { describe, expect, it } from 'vitest';
import { covers, standBeside } from '../../lib/dock/standing.ts';

describe('where the dock stands', () => {
	it('is at the right at full width where the field leaves room there', () => {
		expect(standBeside({ left: 300, right: 880 }, 1280, 380)).toEqual({ side: 'right', width: 380 });
	});

	it('is at the left at full width rather than narrower at the right', () => {
		expect(standBeside({ left: 862, right: 1200 }, 1280, 380)).toEqual({ side: 'left', width: 380 });
		expect(standBeside({ left: 400, right: 950 }, 1280, 380)).toEqual({ side: 'left', width: 380 });
	});

	it('is drawn narrower where neither edge has the width that the seller chose', () => {
		expect(standBeside({ left: 300, right: 940 }, 1280, 380)).toEqual({ side: 'right', width: 340 });
		expect(standBeside({ left: 340, right: 1000 }, 1280, 380)).toEqual({ side: 'left', width: 340 });
	});

	it('is nowhere where not even the narrowest dock has room', () => {
		expect(standBeside({ left: 300, right: 1000 }, 1280, 380)).toBeNull();
		expect(standBeside({ left: 0, right: 1280 }, 1280, 380)).toBeNull();
	});

	it('never answers with a place that covers the field, or one wider than wished', () => {
		for (let left = 0; left <= 1280; left += 20) {
			for (let right = left + 20; right <= 1280; right += 20) {
				for (const wish of [320, 380, 700]) {
					const standing = standBeside({ left, right }, 1280, wish);
					if (!standing) continue;
					expect(covers(standing, { left, right }, 1280)).toBe(false);
					expect(standing.width).toBeLessThanOrEqual(wish);
					expect(standing.width).toBeGreaterThanOrEqual(320);
				}
			}
		}
	});
});
