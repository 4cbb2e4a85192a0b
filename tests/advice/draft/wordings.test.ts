import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../lib/advice/draft/check-draft.ts';
import { emptyContext } from '../../../lib/advice/draft/draft-context.ts';
import { applySafer } from '../../../lib/advice/draft/finding.ts';
import { NO_FLOOR } from '../../../lib/chat/floor-price.ts';
import { WORDING_CASES } from './wording-cases.ts';

const context = emptyContext('shopee', NO_FLOOR, Date.UTC(2026, 10, 22));
const idsOf = (draft: string) => checkDraft(draft, context).map(({ id }) => id);

describe.each(WORDING_CASES)('$id', ({ id, noticed, fine }) => {
	it('has at least eight of each', () => {
		expect(Math.min(noticed.length, fine.length)).toBeGreaterThanOrEqual(8);
	});
	it.each(noticed)('notices %s', (draft) => {
		expect(idsOf(draft)).toContain(id);
	});
	it.each(fine)('leaves %s alone', (draft) => {
		expect(idsOf(draft)).not.toContain(id);
	});
	it('is not found any more in its safer wording', () => {
		for (const draft of noticed) {
			let text = draft;
			// One at a time, as the key does.
			for (let turn = 0; turn < 6; turn++) {
				const one = checkDraft(text, context).find((found) => found.id === id && found.safer !== null);
				if (!one) break;
				const next = applySafer(text, one);
				expect(next, draft).not.toBe(text);
				text = next ?? text;
			}
			const left = checkDraft(text, context).filter((found) => found.id === id && found.safer !== null);
			expect(left, `${draft} → ${text}`).toEqual([]);
		}
	});
});

describe('sites', () => {
	it('lets messengers exchange contacts', () => {
		const draft = 'Add me on WhatsApp, or https://my-lamps.com';
		expect(checkDraft(draft, emptyContext('facebook', NO_FLOOR)).map(({ id }) => id)).toEqual([]);
		expect(idsOf(draft)).toEqual(['off-platform', 'link']);
	});
});
