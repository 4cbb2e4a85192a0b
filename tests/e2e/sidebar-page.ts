import type { Frame, Page } from 'puppeteer-core';
import { sidebarFrame } from './browser.ts';

/** The docked sidebar as a seller uses it: what tests and `npm start -- --headless` read and press. */
export interface Sidebar {
	frame: Frame;
	/** Waits until the open buyer is this one and is assessed. */
	forBuyer(name: string): Promise<void>;
	text(): Promise<string>;
	/** Texts of the replies offered, in order. */
	replies(): Promise<string[]>;
	/** Presses a reply, fills what it asks for with `answer`, and returns the outcome's words. */
	insertReply(number: number, answer?: string): Promise<string>;
	/** Opens every belief that has a "why". */
	openReasons(): Promise<void>;
	/** Buyer's name in the header, or null. */
	buyer(): Promise<string | null>;
}

/** Date inputs are typed into part by part, in the browser's own order: their value is set as a picker sets it. */
const setDay = (field: HTMLInputElement): void => {
	field.value = '2030-06-09';
	field.dispatchEvent(new Event('input', { bubbles: true }));
};

const WAIT = { timeout: 20_000 };

export async function sidebarOf(page: Page): Promise<Sidebar> {
	const frame = await sidebarFrame(page);
	const replies = () =>
		frame.$$eval('.rapport-reply-text', (texts) => texts.map((text) => text.textContent ?? ''));
	const buyer = () =>
		frame.$eval('.rapport-header h1', (name) => name.textContent?.trim() ?? '').catch(() => null);
	return {
		frame,
		replies,
		buyer,
		text: () => frame.$eval('#rapport-root', (root) => (root as HTMLElement).innerText),
		async forBuyer(name) {
			await frame.waitForFunction(
				(wanted) =>
					document.querySelector('.rapport-header h1')?.textContent?.trim() === wanted &&
					document.querySelector('.rapport-reply-text') !== null,
				WAIT,
				name,
			);
		},
		async insertReply(number, answer = 'M') {
			const button = `.rapport-reply:nth-child(${number}) .rapport-reply-button`;
			await frame.waitForSelector(button, WAIT);
			await frame.click(button);
			await frame.waitForSelector('.rapport-outcome, .rapport-missing', WAIT);
			const fields = await frame.$$('.rapport-missing input');
			for (const field of fields) {
				const [type, value] = await field.evaluate((one) => [one.type, one.value]);
				// A question that starts from what is known is answered already.
				if (value === '' && type === 'date') await field.evaluate(setDay);
				else if (value === '') await field.type(type === 'number' ? '1' : answer);
			}
			if (fields.length > 0) await frame.click('.rapport-missing button[type=submit]');
			const outcome = await frame.waitForSelector('.rapport-outcome', WAIT);
			return (await outcome?.evaluate((line) => line.textContent?.trim())) ?? '';
		},
		async openReasons() {
			await frame.$$eval('.rapport-belief-row[aria-expanded=false]', (rows) => {
				for (const row of rows) if (!row.querySelector('.rapport-unknown')) (row as HTMLElement).click();
			});
		},
	};
}
