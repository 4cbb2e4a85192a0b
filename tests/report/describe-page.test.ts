// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { describePage, maskText } from '../../lib/report/describe-page.ts';

const SECRETS = [
	'Emily',
	'Carter',
	'林志豪',
	'0912',
	'345678',
	'emily@example.com',
	'250318',
	'Baker Street',
];

describe('the report of a page', () => {
	it('shows structure and no words of people', () => {
		document.body.innerHTML = `<main id="chat-250318" class="pane buyer_345678">
			<h2 title="Emily Carter" data-testid="chat-header">Emily Carter</h2>
			<div role="log"><p data-name="林志豪">林志豪 0912345678 12 Baker Street</p></div>
			<a href="mailto:emily@example.com" aria-label="Emily">emily@example.com</a>
			<textarea placeholder="Write to Emily">Dear Emily</textarea></main>`;
		const report = describePage(document);
		for (const secret of SECRETS) expect(report).not.toContain(secret);
		expect(report).toContain('main#chat-000000.pane.buyer_000000');
		expect(report).toContain('[data-testid=chat-header]');
		expect(report).toContain('[role=log]');
		expect(report).toContain('[data-name]');
		expect(report).toContain('textarea[placeholder]');
	});

	it('describes open shadow roots and leaves our own nodes out', () => {
		document.body.innerHTML = '<x-app></x-app><div data-rapport><b>ours</b></div>';
		const root = document.querySelector('x-app')?.attachShadow({ mode: 'open' });
		if (root) root.innerHTML = '<ul class="rows"><li>hello</li></ul>';
		const report = describePage(document);
		expect(report).toContain('#shadow-root');
		expect(report).toContain('ul.rows');
		expect(report).not.toContain('data-rapport');
		expect(report).not.toContain('<b>');
	});

	it.each([
		['在吗', '‹2 Han›'],
		['Order 12', '‹8 Latin+digits›'],
		['?!', '‹2 signs›'],
		['  \n ', null],
	])('masks %j', (text, expected) => {
		expect(maskText(text)).toBe(expected);
	});
});
