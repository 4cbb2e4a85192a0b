import { engine, parseBody } from './engine.ts';
import type { FieldSpec, FieldUse } from './fields.ts';
import { MissingNames, type RenderedText } from './missing-mark.ts';
import { type PartialSource, type Reused, reusedBy } from './partials.ts';
import type { Picks } from './pick-one.ts';
import type { RenderState } from './render-state.ts';
import { scopeFor } from './scope.ts';
import type { Template } from './template.ts';
import { type TemplateError, templateError } from './template-error.ts';
import type { TemplateValues } from './variables.ts';

/** Longest finished message, in UTF-16 units: above every marketplace's limit, far below what slows a composer. */
const MAX_OUTPUT = 8_000;

export interface RenderContext {
	/** Milliseconds since the epoch: what "today" means. */
	now: number;
	/** Minutes east of UTC by which dates are written; absent: the clock of this machine. */
	utcOffsetMinutes?: number;
	/** 0 ≤ n < 1, for wordings; absent: the first one. */
	random?: () => number;
	/** The wordings that this buyer read last: another is chosen. */
	lastPicks?: Readonly<Picks>;
	/** What the seller typed, by the name of the variable, `field.<name>`, or a name that only this template uses. */
	answers?: Readonly<Record<string, string>>;
	/** What can be reused; absent: nothing, so that a template which reuses something is refused. `trial`: it writes nothing. */
	partials?: PartialSource | 'trial';
}

export type RenderResult =
	| ({
			ok: true;
			/** Fields that the text came to, answered or not, in its order. */
			fields: FieldUse[];
			/** The wordings chosen. */
			picks: Picks;
	  } & RenderedText)
	| { ok: false; error: TemplateError };

type Rendered = Pick<Template, 'body' | 'language' | 'partial'>;

/**
 * The message a buyer would get. Values are inserted as plain text after parsing; what has no value stands as a visible mark,
 * listed in `missing`, so that neither a blank nor a raw tag reaches the composer. A broken template is a value, not a throw.
 */
export function renderTemplate(template: Rendered, values: TemplateValues, ctx: RenderContext): RenderResult {
	const result = parseBody(template.body);
	if (!result.ok) return result;
	const { parsed } = result;
	const source = ctx.partials ?? (() => null);
	const reused: Reused =
		source === 'trial'
			? { ok: true, partials: new Map() }
			: reusedBy(parsed, source, template.language, template.partial);
	if (!reused.ok) return reused;
	const specs = new Map<string, FieldSpec>();
	for (const { fields } of [parsed, ...reused.partials.values()]) {
		for (const spec of fields) if (!specs.has(spec.name)) specs.set(spec.name, spec);
	}
	const currency = values['shop.currency'];
	const state: RenderState = {
		language: template.language,
		now: ctx.now,
		utcOffsetMinutes: ctx.utcOffsetMinutes,
		random: ctx.random ?? (() => 0),
		currency: typeof currency === 'string' ? currency.trim() : null,
		names: new MissingNames(),
		values,
		answers: ctx.answers ?? {},
		specs,
		fields: new Map(),
		partials: source === 'trial' ? null : reused.partials,
		partial: '',
		picks: {},
		lastPicks: ctx.lastPicks ?? {},
		budget: { rendered: 0 },
	};
	try {
		const raw: unknown = engine.renderSync(parsed.nodes, scopeFor(parsed.variables, state));
		const rendered = state.names.write(String(raw).trim(), template.language);
		if (rendered.text.length > MAX_OUTPUT) {
			return { ok: false, error: { message: { key: 'templates.error.too-large' }, line: 1, column: 1 } };
		}
		return { ok: true, ...rendered, fields: [...state.fields.values()], picks: state.picks };
	} catch (error) {
		return { ok: false, error: templateError(error) };
	}
}
