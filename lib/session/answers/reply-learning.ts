import { templateKey } from '../../advice/reply-taste.ts';
import { learnedTaste } from '../../learning/reply-words.ts';
import { listChoices } from '../../store/reply-choices.ts';
import { getSetting, setSetting } from '../../store/settings.ts';
import type { Template } from '../../templates/template.ts';
import { interfaceLanguage } from '../interface-language.ts';
import { replyTaste } from '../reply-taste.ts';
import { templatesAtHand } from '../templates-at-hand.ts';
import type { AnswerMap } from './answer-map.ts';

type ReplyLearningRequests = 'reply-learning/get' | 'reply-learning/reset' | 'reply-learning/restore';

export const replyLearningAnswers: AnswerMap<ReplyLearningRequests> = {
	async 'reply-learning/get'(_request, office) {
		const db = await office.db();
		const { since } = await getSetting(db, 'replyLearning');
		const choices = await listChoices(db, since);
		const language = await interfaceLanguage(db);
		const titles = new Map<string, Template>();
		for (const template of await templatesAtHand(db)) {
			const key = templateKey(template);
			if (!titles.has(key) || template.language === language) titles.set(key, template);
		}
		const { ways, templates } = learnedTaste(await replyTaste(db, office.context().now));
		const used = (key: string) =>
			choices.filter(({ templateId }) => templateId === key || templateId.endsWith(`.${key}`)).length;
		return {
			choices: choices.length,
			edited: choices.filter(({ edited }) => edited === true).length,
			ways,
			// A template deleted since is not spoken of.
			templates: templates.flatMap(({ key, ...rest }) => {
				const template = titles.get(key);
				return template ? [{ title: template.title, used: used(key), ...rest }] : [];
			}),
		};
	},
	async 'reply-learning/reset'(_request, office) {
		const db = await office.db();
		const before = await getSetting(db, 'replyLearning');
		const context = office.context();
		await setSetting(db, 'replyLearning', { since: context.now }, context);
		await office.sessions.everythingChanged();
		return before;
	},
	async 'reply-learning/restore'({ since }, office) {
		await setSetting(await office.db(), 'replyLearning', { since }, office.context());
		await office.sessions.everythingChanged();
		return null;
	},
};
