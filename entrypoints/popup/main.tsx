import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupApp } from '../../components/popup/PopupApp.tsx';
import { copyText } from '../../components/ui/copy-text.ts';
import { createAsk } from '../../lib/messaging/ask.ts';
import { panelOpener } from '../../lib/messaging/panel-opener.ts';
import { detectPlatform } from '../../lib/shortcuts/detect-platform.ts';

const root = document.getElementById('rapport-root');
if (root) {
	const tab = browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => active);
	render(
		<PopupApp
			ask={createAsk(tab.then((active) => ({ forTab: active?.id })))}
			platform={detectPlatform(navigator.userAgent)}
			languages={navigator.languages}
			now={Date.now}
			copy={copyText}
			requestSite={(pattern) => browser.permissions.request({ origins: [pattern] })}
			openPanel={panelOpener()}
			close={() => window.close()}
		/>,
		root,
	);
}
