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
import { filled } from '../filled.ts';
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
/** A text that asks for one of each kind. */
const EXAMPLE =
	'Sorry about {% field "the problem", type: "choice", options: "the delay|the damage|the mix-up" %}. We refund {% field "amount", type: "number", format: "money" %} by {% field "day", type: "date" %} for order {{ order.number }}. {% field "a last word", optional: true, lines: 2 %}';
const KNOWN = {
	facts: { amounts: [39, 128], orderNumbers: ['250815ABC123'], dates: [NOW + 2 * 86_400_000] },
	remembered: { 'field.the problem': 'the damage' },
};
const index = createTemplateIndex(STARTER_TEMPLATES);
const { ask } = memoryAsk({
	'templates/search': ({ query, ...options }) => paletteSearch(index, query, options),
	'template/render': ({ answers }) => filled(EXAMPLE, answers, KNOWN),
	'reply/insert': () => ({ status: 'inserted' }),
	'note/delete': () => null,
	'page/shortcuts': () => ({ declared: ['Control+Shift+2'] }),
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
