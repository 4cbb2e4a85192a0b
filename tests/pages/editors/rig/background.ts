import { insertInPage, type PageStrategy } from '../../../../lib/composer/page-insert.ts';

interface Sender {
	tab: { id: number };
	frameId: number;
}
interface Message {
	nonce: string;
	text: string;
	strategy: PageStrategy;
}
declare const chrome: {
	runtime: {
		onMessage: {
			addListener: (
				listener: (message: Message, sender: Sender, answer: (value: boolean) => void) => true,
			) => void;
		};
	};
	scripting: { executeScript: (injection: object) => Promise<{ result?: boolean }[]> };
};

chrome.runtime.onMessage.addListener(({ nonce, text, strategy }, { tab, frameId }, answer) => {
	chrome.scripting
		.executeScript({
			world: 'MAIN',
			target: { tabId: tab.id, frameIds: [frameId] },
			func: insertInPage,
			args: [nonce, text, strategy],
		})
		.then(
			([first]) => answer(first?.result === true),
			() => answer(false),
		);
	return true;
});
