import '../../../components/styles/tokens.css';
import '../../../components/styles/base.css';
import '../../../components/styles/dashboard.css';
import { render } from 'preact';
import { DashboardApp } from '../../../components/dashboard/DashboardApp.tsx';
import type { UiLanguage } from '../../../lib/chat/vocabulary.ts';
import { STARTER_TEMPLATES } from '../../../lib/templates/starter.ts';
import { exampleBuyers, exampleSettings, exampleState, exampleTasks, NOW } from '../example-state.ts';
import { memoryAsk } from '../memory-ask.ts';

/** The dashboard with example data, for looking at: `?language/theme#/section`. */
const [language = 'en', theme = 'light'] = location.search.slice(1).split('/');
const lang = language as UiLanguage;
const own = {
	...(STARTER_TEMPLATES.find((t) => t.language === lang) ?? STARTER_TEMPLATES[0]),
	id: '01JCXR4T0000000000000000AB',
	title: { en: 'My greeting', 'zh-Hans': '我的开场白', 'zh-Hant': '我的開場白' }[lang],
} as (typeof STARTER_TEMPLATES)[number];
/** A sentence that other templates reuse. */
const closing = {
	...own,
	id: '01JCXR4T0000000000000000AC',
	title: { en: 'Closing words', 'zh-Hans': '结束语', 'zh-Hant': '結尾語' }[lang],
	body: { en: 'Have a nice day!', 'zh-Hans': '祝您生活愉快！', 'zh-Hant': '祝您順心！' }[lang],
	partial: 'closing',
} as typeof own;
const { ask } = memoryAsk({
	'templates/list': () => ({ templates: [...STARTER_TEMPLATES, own, closing], recent: [] }),
	'reply-learning/get': () => ({
		choices: 34,
		edited: 5,
		ways: [
			{ id: 'tone:brief', more: true },
			{ id: 'long', more: false },
			{ id: 'reason:worry', more: true },
		],
		templates: [
			{ title: STARTER_TEMPLATES[14]?.title ?? '', used: 9, point: 'intent.haggle', more: true },
			{ title: STARTER_TEMPLATES[70]?.title ?? '', used: 4, point: 'step.apologise', more: true },
			{ title: STARTER_TEMPLATES[13]?.title ?? '', used: 0, point: null, more: false },
		],
	}),
	'settings/get': () => ({ ...exampleSettings(lang), theme: theme as 'light' }),
	'buyers/list': ({ search }) => {
		const rows = exampleBuyers(lang).filter((row) => row.name.includes(search));
		return { rows, total: rows.length };
	},
	'buyer/get': () => {
		const { buyer, messages } = exampleState(lang);
		return buyer && { buyer, messages };
	},
	'tasks/list': () => exampleTasks(lang),
	'data/import': () => ({ added: 12, updated: 3, unchanged: 40, skipped: 0 }),
});
const root = document.getElementById('rapport-root');
if (root) {
	render(
		<DashboardApp
			ask={ask}
			platform="other"
			languages={[language]}
			now={() => NOW}
			copy={async () => true}
		/>,
		root,
	);
}
