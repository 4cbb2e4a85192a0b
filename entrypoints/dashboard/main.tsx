import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/dashboard.css';
import { render } from 'preact';
import { DashboardApp } from '../../components/dashboard/DashboardApp.tsx';
import { copyText } from '../../components/ui/copy-text.ts';
import { createAsk } from '../../lib/messaging/ask.ts';
import { detectPlatform } from '../../lib/shortcuts/detect-platform.ts';

const root = document.getElementById('rapport-root');
if (root) {
	render(
		<DashboardApp
			ask={createAsk()}
			platform={detectPlatform(navigator.userAgent)}
			languages={navigator.languages}
			now={Date.now}
			copy={copyText}
		/>,
		root,
	);
}
