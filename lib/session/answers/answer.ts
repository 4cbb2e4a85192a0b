import { LearningRequestSchema } from '../../messaging/learning-requests.ts';
import { OrganiseRequestSchema, ShelfRequestSchema } from '../../messaging/organise-requests.ts';
import { PopupRequestSchema, SiteRequestSchema } from '../../messaging/site-requests.ts';
import { LessonRequestSchema, TeachRequestSchema } from '../../messaging/teach-requests.ts';
import {
	type Answer,
	DashboardRequestSchema,
	type RequestType,
	SidebarRequestSchema,
	type ViewRequest,
} from '../../messaging/view-requests.ts';
import { errorPhrase } from '../notice-for.ts';
import type { Asker, Office } from '../office.ts';
import { RefusedRequest } from '../refused-request.ts';
import type { ViewKind } from '../view-access.ts';
import type { AnswerMap } from './answer-map.ts';
import { buyerAnswers } from './buyers.ts';
import { correctionAnswers } from './corrections.ts';
import { dataAnswers } from './data-and-settings.ts';
import { followUpAnswers } from './follow-ups.ts';
import { noteAnswers } from './notes-and-tags.ts';
import { organiseAnswers } from './organise.ts';
import { pageReportAnswers } from './page-report.ts';
import { pageShortcutAnswers } from './page-shortcuts.ts';
import { replyAnswers } from './replies.ts';
import { replyLearningAnswers } from './reply-learning.ts';
import { siteAnswers } from './sites.ts';
import { teachAnswers } from './teach.ts';
import { templateSearchAnswers } from './template-search.ts';
import { templateExchangeAnswers } from './templates-exchange.ts';

const ANSWERS: AnswerMap<RequestType> = {
	...buyerAnswers,
	...correctionAnswers,
	...dataAnswers,
	...followUpAnswers,
	...noteAnswers,
	...organiseAnswers,
	...pageReportAnswers,
	...pageShortcutAnswers,
	...replyAnswers,
	...replyLearningAnswers,
	...siteAnswers,
	...teachAnswers,
	...templateSearchAnswers,
	...templateExchangeAnswers,
};

/** The request a view may make, or null: bulk and destructive ones are the dashboard's alone. */
export function parseRequest(message: unknown, view: ViewKind): ViewRequest | null {
	const common = SidebarRequestSchema.safeParse(message);
	if (common.success) return common.data;
	const shelf = ShelfRequestSchema.safeParse(message);
	if (shelf.success && view !== 'popup') return shelf.data;
	const teach = TeachRequestSchema.safeParse(message);
	if (view === 'sidebar') return teach.success ? teach.data : null;
	if (view === 'dashboard') {
		const lessons = LessonRequestSchema.safeParse(message);
		if (lessons.success) return lessons.data;
		const learning = LearningRequestSchema.safeParse(message);
		if (learning.success) return learning.data;
		const organise = OrganiseRequestSchema.safeParse(message);
		if (organise.success) return organise.data;
	}
	const about = SiteRequestSchema.safeParse(message);
	if (about.success) return about.data;
	const own = (view === 'dashboard' ? DashboardRequestSchema : PopupRequestSchema).safeParse(message);
	return own.success ? own.data : null;
}

/** Answers one parsed request. Never rejects. */
export async function answer(
	request: ViewRequest,
	office: Office,
	asker: Asker,
): Promise<Answer<RequestType>> {
	const handler = ANSWERS[request.type] as (
		request: ViewRequest,
		office: Office,
		asker: Asker,
	) => Promise<Extract<Answer<RequestType>, { ok: true }>['result']>;
	try {
		return { ok: true, result: await handler(request, office, asker) };
	} catch (error) {
		if (error instanceof RefusedRequest) return { ok: false, error: error.phrase };
		console.error(`Rapport: ${request.type} failed`, error);
		return { ok: false, error: errorPhrase(error) };
	}
}
