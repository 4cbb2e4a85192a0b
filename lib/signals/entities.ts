import type { Entity } from '../chat/signals.ts';
import { type Calendar, calendarAt } from './calendar.ts';
import type { EntityRule } from './entity-rule.ts';
import type { MessageContext } from './message-context.ts';
import { nextCandidate, PatternIndex } from './pattern-index.ts';
import { EN_ENTITIES } from './rules/entities-en.ts';
import { SHARED_ENTITIES } from './rules/entities-shared.ts';
import { ZH_ADDRESS_MARK, ZH_ADDRESS_RUN, ZH_ENTITIES } from './rules/entities-zh.ts';

/** Most entities kept of one message: a pasted table names hundreds. */
const MOST = 60;

interface Found extends Entity {
	/** Position in the analysed text, for overlaps. */
	from: number;
	to: number;
}

function apply(rule: EntityRule, context: EntityContext, calendar: Calendar, found: Found[]): void {
	const { text, raw, span } = context.normalised;
	rule.pattern.lastIndex = 0;
	for (let match = rule.pattern.exec(text); match && found.length < MOST; match = rule.pattern.exec(text)) {
		if (match[0] === '') {
			rule.pattern.lastIndex += 1;
			continue;
		}
		const [from, to] = match.indices?.groups?.e ?? [match.index, match.index + match[0].length];
		// A birthday contains its date and a coupon its sum: those may lie on top of each other, the same kind may not.
		const taken = found.some(
			(other) =>
				from < other.to &&
				to > other.from &&
				(other.kind === rule.kind ||
					!NESTING.has(other.kind) ||
					(other.kind === 'address' && rule.kind !== 'phone')),
		);
		if (taken) continue;
		const value = rule.value?.(match, calendar);
		if (value === null) continue;
		const trimmed = raw.slice(from, to).trimEnd();
		found.push({
			kind: rule.kind,
			text: trimmed,
			value: value ?? trimmed,
			from,
			to: from + trimmed.length,
			...span(from, from + trimmed.length),
		});
	}
}

/** Kinds that may hold another entity inside them. */
const NESTING: ReadonlySet<Entity['kind']> = new Set([
	'birthday',
	'pay-day',
	'consumption-rate',
	'coupon',
	'address',
	'gift-recipient',
	'household-size',
]);

/** Words before an address that are no part of it. */
const ADDRESS_LEAD =
	/^.{0,16}?(?:地址(?:是|改成|改为|改為|换成|換成|换到|为|為)?|寄到|寄去|寄往|送到|发到|發到|改到|改寄|改成|送货到|收货地址|住在|我在|我住)/;

function chineseAddresses(context: EntityContext, found: Found[]): void {
	const { text, raw, span } = context.normalised;
	for (const run of text.matchAll(ZH_ADDRESS_RUN)) {
		const marks = [...run[0].matchAll(ZH_ADDRESS_MARK)];
		const last = marks.at(-1);
		if (marks.length < 2 || !last) continue;
		const lead = ADDRESS_LEAD.exec(run[0])?.[0].length ?? 0;
		const from = run.index + lead;
		const to = run.index + Math.min(run[0].length, last.index + last[0].length + 6);
		if (last.index < lead) continue;
		const written = raw.slice(from, to);
		found.push({ kind: 'address', text: written, value: written, from, to, ...span(from, to) });
	}
}

/** All rules, those that need no language first. */
const RULES = [...SHARED_ENTITIES, ...ZH_ENTITIES, ...EN_ENTITIES];
const FIRST_ZH = SHARED_ENTITIES.length;
const FIRST_EN = FIRST_ZH + ZH_ENTITIES.length;
let index: PatternIndex | null = null;

/** What entities are read from. */
type EntityContext = Pick<MessageContext, 'input' | 'normalised'>;

/** Things named in a message, in the order of the text. Relative dates count from `at`, else from `now`. */
export function readEntities(context: EntityContext): Entity[] {
	const { at, now, utcOffsetMinutes = 0 } = context.input;
	const calendar = calendarAt(at ?? now, utcOffsetMinutes);
	const { text } = context.normalised;
	const found: Found[] = [];
	const han = /[\u3400-\u9fff]/.test(text);
	if (han) chineseAddresses(context, found);
	index ??= new PatternIndex(RULES.map((rule) => rule.pattern));
	const candidates = index.candidates(text);
	const applyRules = (from: number, to: number): void => {
		for (let at = nextCandidate(candidates, from, to); at < to; at = nextCandidate(candidates, at + 1, to))
			apply(RULES[at] as EntityRule, context, calendar, found);
	};
	if (/\d/.test(text) || /[a-z]{3}/.test(text)) applyRules(0, FIRST_ZH);
	if (han) applyRules(FIRST_ZH, FIRST_EN);
	if (/[a-z]{2}/.test(text)) applyRules(FIRST_EN, RULES.length);
	return found
		.sort((a, b) => a.from - b.from || b.to - a.to)
		.map(({ from: _from, to: _to, ...entity }) => entity);
}
