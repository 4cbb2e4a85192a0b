import '../../../components/styles/tokens.css';
import '../../../components/styles/base.css';
import '../../../components/styles/sidebar.css';
import { render } from 'preact';
import { SidebarApp } from '../../../components/sidebar/SidebarApp.tsx';
import type { UiLanguage } from '../../../lib/chat/vocabulary.ts';
import { paletteSearch } from '../../../lib/templates/palette-search.ts';
import { createTemplateIndex } from '../../../lib/templates/search.ts';
import { STARTER_TEMPLATES } from '../../../lib/templates/starter.ts';
import {
	complaintState,
	exampleState,
	NOW,
	noChatState,
	returnedState,
	unsureState,
} from '../example-state.ts';
import { memoryAsk } from '../memory-ask.ts';

/** The sidebar with an example state, for looking at: `#state/language/theme`. */
const [name = 'example', language = 'en', theme = 'light'] = location.hash.slice(1).split('/');
const make = {
	example: exampleState,
	complaint: complaintState,
	'no-chat': noChatState,
	unsure: unsureState,
	returned: returnedState,
}[name];
const index = createTemplateIndex(STARTER_TEMPLATES);
const { ask } = memoryAsk({
	'templates/search': ({ query, ...options }) => paletteSearch(index, query, options),
	'template/render': () => ({ text: '', missing: ['order.number'] }),
	'reply/insert': () => ({ status: 'inserted' }),
	'note/delete': () => null,
});
const root = document.getElementById('rapport-root');
if (root) {
	render(
		<SidebarApp
			connect={(onPush) => {
				const state = make?.(language as UiLanguage);
				if (state) {
					state.settings = { ...state.settings, theme: theme as 'light' };
					onPush({ type: 'state', state });
				}
			}}
			ask={ask}
			platform="other"
			languages={[language]}
			now={() => NOW}
			copy={async () => true}
		/>,
		root,
	);
}
