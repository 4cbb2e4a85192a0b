import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FromTeach, type ToTeach, ToTeachSchema } from '../lib/messaging/teach.ts';
import type { SiteHints } from '../lib/reader/sites/site-hints.ts';
import type { Pointed } from '../lib/teach/derive-hints.ts';
import { learnPage } from '../lib/teach/learn-page.ts';
import { type Picking, pickOnPage } from '../lib/teach/pick-page.ts';

/** Our own world's memory: a second start in the same page ends the first. */
const world = globalThis as typeof globalThis & { rapportTeach?: AbortController };

/** Frames narrower or lower than this, in CSS pixels, hold no chat. */
const SMALLEST = 160;

/**
 * "Teach this page": put into every frame of a tab when the seller starts it from the sidebar, and gone when it ends. Waits for the background's
 * word before it shows anything.
 */
export default defineUnlistedScript(() => {
	world.rapportTeach?.abort();
	/** From the start to the background's end; the page may go away while the result waits for the seller's word. */
	const life = new AbortController();
	world.rapportTeach = life;
	/** While the seller points. */
	const pointing = new AbortController();
	const { signal } = pointing;
	life.signal.addEventListener('abort', () => pointing.abort());
	let picking: Picking | null = null;

	const isAlive = (): boolean => Boolean(browser.runtime?.id);
	const send = (message: FromTeach): Promise<unknown> =>
		isAlive() ? browser.runtime.sendMessage(message) : Promise.resolve(null);
	const tell = (message: FromTeach): void => void send(message).catch(() => undefined);
	const leave = (): void => {
		life.abort();
		tell({ type: 'teach/left' });
	};

	async function learn(pointed: Pointed): Promise<void> {
		const hints = ((await send({ type: 'teach/hints' })) ?? null) as SiteHints | null;
		const learned = learnPage(pointed, {
			root: document,
			host: location.hostname || 'page',
			hints,
			now: Date.now(),
		});
		pointing.abort();
		tell({ type: 'teach/done', ...learned });
	}

	function begin({ texts, frames }: Extract<ToTeach, { type: 'teach/begin' }>): void {
		picking = pickOnPage({
			document,
			texts,
			frames,
			signal,
			isAlive,
			onFirst: () => tell({ type: 'teach/first' }),
			onStep: (step) => tell({ type: 'teach/step', step }),
			onOtherFrame: () => tell({ type: 'teach/other-frame' }),
			onDone: (pointed) => void learn(pointed).catch(leave),
			onLeave: leave,
		});
	}

	const onMessage = (message: unknown): undefined => {
		const parsed = ToTeachSchema.safeParse(message);
		if (!parsed.success) return;
		const { data } = parsed;
		if (data.type === 'teach/begin' && !picking && !signal.aborted) begin(data);
		if (data.type === 'teach/lead') {
			// Advertisements and helper frames hold no chat: the keyboard goes on.
			if (window !== window.top && (innerWidth < SMALLEST || innerHeight < SMALLEST))
				tell({ type: 'teach/other-frame' });
			else picking?.lead();
		}
		if (data.type === 'teach/follow') picking?.follow(data.step);
		if (data.type === 'teach/end') life.abort();
	};
	browser.runtime.onMessage.addListener(onMessage);
	life.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(onMessage));
	window.addEventListener('pagehide', leave, { signal: life.signal });
});
