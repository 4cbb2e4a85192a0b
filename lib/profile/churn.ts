import type { Phrase, Profile } from '../chat/assessment.ts';
import type { OrderFact } from '../chat/conversation.ts';
import { purchases, regularInterval } from './cues/order-cues.ts';
import type { Sighting } from './sighting.ts';
import type { Thresholds } from './thresholds.ts';

const DAY = 86_400_000;
/** Log-odds of leaving for a buyer about whom nothing speaks either way. */
const PRIOR = -2;

/** What speaks for or against leaving: log-odds and the reason shown. */
interface Pull {
	weight: number;
	reason: Phrase;
}

function fromOrders(orders: readonly OrderFact[], now: number, thresholds: Thresholds): Pull[] {
	const bought = purchases(orders);
	const last = bought.at(-1);
	if (!last) return [];
	const pulls: Pull[] = [];
	const days = Math.round((now - last.at) / DAY);
	const usual = regularInterval(bought);
	if (days > thresholds.lapsedAfterDays)
		pulls.push({ weight: 2, reason: { key: 'churn.long-gone', params: { days } } });
	else if (usual !== null && now - last.at > usual * 1.5)
		pulls.push({
			weight: 1.3,
			reason: { key: 'churn.overdue', params: { days, usual: Math.round(usual / DAY) } },
		});
	if (last.status === 'refunded') pulls.push({ weight: 1.2, reason: { key: 'churn.refunded' } });
	if (bought.length >= thresholds.loyalFrom)
		pulls.push({ weight: -0.6, reason: { key: 'churn.loyal', params: { count: bought.length } } });
	return pulls;
}

const CUES: Readonly<Record<string, { weight: number; key: string }>> = {
	'phrase:used-others': { weight: 1.8, key: 'churn.another-shop' },
	'orders:shrinking': { weight: 1, key: 'churn.buys-less' },
	'intent:threat': { weight: 0.9, key: 'churn.threatens' },
	'phrase:recommends': { weight: -0.8, key: 'churn.recommends' },
	'phrase:trusts': { weight: -0.4, key: 'churn.trusts' },
};

function fromTalk(sightings: readonly Sighting[]): Pull[] {
	const cues = new Set(sightings.map((sighting) => sighting.cue));
	return Object.entries(CUES).flatMap(([cue, { weight, key }]) =>
		cues.has(cue) ? [{ weight, reason: { key } }] : [],
	);
}

function fromProfile(profile: Pick<Profile, 'attitude' | 'complaint' | 'mood'>): Pull[] {
	const pulls: Pull[] = [];
	if (profile.attitude?.id === 'silently-dissatisfied')
		pulls.push({ weight: 1.6, reason: { key: 'churn.silent' } });
	if (profile.attitude?.id === 'complaining')
		pulls.push({ weight: 0.9, reason: { key: 'churn.complaining' } });
	if (profile.attitude?.id === 'praising' || profile.attitude?.id === 'satisfied')
		pulls.push({ weight: -1, reason: { key: 'churn.content' } });
	if (profile.mood.trend === 'falling') pulls.push({ weight: 0.5, reason: { key: 'churn.mood-falls' } });
	if (profile.mood.trend === 'rising') pulls.push({ weight: -0.4, reason: { key: 'churn.mood-rises' } });
	return pulls;
}

/** The risk that a buyer leaves, with reasons for and against, strongest first. Null where there is nothing to lose or to go by. */
export function churnRisk(
	input: { orders: readonly OrderFact[]; now: number; thresholds: Thresholds },
	sightings: readonly Sighting[],
	profile: Pick<Profile, 'attitude' | 'complaint' | 'mood'>,
): Profile['churnRisk'] {
	if (purchases(input.orders).length === 0) return null;
	const pulls = [
		...fromOrders(input.orders, input.now, input.thresholds),
		...fromTalk(sightings),
		...fromProfile(profile),
	];
	if (pulls.length === 0) return null;
	const score = pulls.reduce((sum, pull) => sum + pull.weight, PRIOR);
	pulls.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
	return { p: 1 / (1 + Math.exp(-score)), reasons: pulls.map((pull) => pull.reason) };
}
