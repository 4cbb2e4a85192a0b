import { browser } from 'wxt/browser';

/** The toolbar shows how many follow-ups are due; nothing when none is. */
export async function showDueCount(count: number): Promise<void> {
	await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
	await browser.action.setBadgeBackgroundColor({ color: '#0b6b6b' });
}
