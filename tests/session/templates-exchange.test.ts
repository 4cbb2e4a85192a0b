import { describe, expect, it, vi } from 'vitest';
import { SidebarRequestSchema } from '../../lib/messaging/view-requests.ts';
import { templateExchangeAnswers } from '../../lib/session/answers/templates-exchange.ts';
import type { Office } from '../../lib/session/office.ts';
import { listTemplates } from '../../lib/store/own-templates.ts';
import type { Template } from '../../lib/templates/template.ts';
import { freshDatabase, ticking } from '../store/fresh.ts';

const good: Template = {
	id: '',
	language: 'en',
	title: 'Good',
	body: 'Hi {{ buyer.name }}',
	service: 'information',
	situation: {},
	tags: [],
};

describe('templates/import', () => {
	it('checks every template again, keeps all or none, and tells those who show them', async () => {
		const db = await freshDatabase();
		const told = vi.fn(async () => undefined);
		const ctx = ticking();
		const office = {
			db: async () => db,
			context: () => ctx,
			sessions: { everythingChanged: told },
			templatesChanged: told,
		} as unknown as Office;
		const ask = (add: Template[]) =>
			templateExchangeAnswers['templates/import']({ type: 'templates/import', add, replace: [] }, office, {
				tabId: null,
			});
		await expect(ask([good, { ...good, body: '{{ broken' }])).rejects.toThrow();
		expect(await listTemplates(db)).toEqual([]);
		expect(told).not.toHaveBeenCalled();
		expect(await ask([good])).toEqual({ added: 1, replaced: 0, changed: 0 });
		expect(await listTemplates(db)).toHaveLength(1);
		expect(told).toHaveBeenCalledTimes(2);
		db.close();
	});

	it('is no request of the sidebar', () => {
		expect(SidebarRequestSchema.safeParse({ type: 'templates/import', add: [], replace: [] }).success).toBe(
			false,
		);
	});
});
