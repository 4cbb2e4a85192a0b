import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/sidebar.css';
import { render } from 'preact';
import { SidebarApp } from '../../components/sidebar/SidebarApp.tsx';
import { copyText } from '../../components/ui/copy-text.ts';
import { createAsk } from '../../lib/messaging/ask.ts';
import { panelOpener } from '../../lib/messaging/panel-opener.ts';
import { ownWindow } from '../../lib/messaging/view-origin.ts';
import { connectView } from '../../lib/messaging/view-port.ts';
import { detectPlatform } from '../../lib/shortcuts/detect-platform.ts';

const root = document.getElementById('rapport-root');
if (root) {
	render(
		<SidebarApp
			connect={connectView}
			ask={createAsk(ownWindow().then((id) => (id === null ? {} : { fromWindow: id })))}
			platform={detectPlatform(navigator.userAgent)}
			languages={navigator.languages}
			now={Date.now}
			copy={copyText}
			panel={{ native: window === window.top, open: panelOpener(), close: () => window.close() }}
		/>,
		root,
	);
}
