import { describe, expect, it } from 'vitest';
import { atDecentHour, DAY, HOUR, morningAfter } from '../../lib/advice/due-time.ts';
import { FESTIVALS, nextFestival } from '../../lib/advice/festivals.ts';

const at = (text: string) => Date.parse(text);
const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString().slice(0, 10));

describe('due times', () => {
	it('stay where it is day for the buyer', () => {
		expect(atDecentHour(at('2026-03-01T14:00:00+08:00'), 480)).toBe(at('2026-03-01T14:00:00+08:00'));
	});
	it('move from night to ten in the morning', () => {
		expect(atDecentHour(at('2026-03-01T23:30:00+08:00'), 480)).toBe(at('2026-03-02T10:00:00+08:00'));
		expect(atDecentHour(at('2026-03-02T03:00:00-05:00'), -300)).toBe(at('2026-03-02T10:00:00-05:00'));
	});
	it('count days from the local day', () => {
		expect(morningAfter(at('2026-03-01T00:30:00+08:00'), 2, 480)).toBe(at('2026-03-03T10:00:00+08:00'));
		expect(DAY).toBe(24 * HOUR);
	});
});

describe('festivals', () => {
	const next = (id: string, now: string) =>
		iso(nextFestival(at(now), FESTIVALS.find((item) => item.id === id)?.date ?? { solar: [1, 1] }));

	it.each([
		['christmas', '2026-12-26', '2027-12-25'],
		['lunar-new-year', '2026-01-01', '2026-02-17'],
		['mid-autumn', '2026-06-01', '2026-09-25'],
		['dragon-boat', '2026-06-01', '2026-06-19'],
		['mothers-day', '2026-01-01', '2026-05-10'],
		['thanksgiving', '2026-06-01', '2026-11-26'],
	])('%s after %s is %s', (id, now, day) => {
		expect(next(id, `${now}T00:00:00Z`)).toBe(day);
	});
});
