import { isMoment, localMoment } from './dates.ts';
import { type DateDrop, MissingDrop, MoneyDrop, StatusDrop } from './drops.ts';
import { engine, parseBody, type VariablePath } from './engine.ts';
import { dateDrop } from './filters.ts';
import { MissingNames, type RenderedText } from './missing-mark.ts';
import { formatMoney } from './money.ts';
import { plainText } from './plain-text.ts';
import { type RenderState, STATE } from './render-state.ts';
import type { Template } from './template.ts';
import { type TemplateError, templateError } from './template-error.ts';
import {
	isVariableName,
	statusWords,
	type TemplateValues,
	VARIABLE_NAMES,
	VARIABLES,
	type VariableName,
} from './variables.ts';

/** Longest finished message, in UTF-16 units: above every marketplace's limit, far below what slows a composer. */
const MAX_OUTPUT = 8_000;

export interface RenderContext {
	/** Milliseconds since the epoch: what "today" means. */
	now: number;
	/** Minutes east of UTC by which dates are written; absent: the clock of this machine. */
	utcOffsetMinutes?: number;
	/** 0 ≤ n < 1, for `one_of`; absent: the first wording. */
	random?: () => number;
}

export type RenderResult = ({ ok: true } & RenderedText) | { ok: false; error: TemplateError };

type Cell = string | number | DateDrop | MissingDrop | MoneyDrop | StatusDrop;
/** Without a prototype: `constructor` and its like are names that no value has. */
type Scope = { [key: string | symbol]: Cell | Scope | RenderState };

function cell(name: VariableName, values: TemplateValues, state: RenderState): Cell {
	const given = Object.hasOwn(values, name) ? values[name] : undefined;
	const value = typeof given === 'string' ? plainText(given) : given;
	if (value === undefined || value === null || value === '') return new MissingDrop(name);
	if (typeof value === 'number' && !Number.isFinite(value)) return new MissingDrop(name);
	switch (VARIABLES[name].kind) {
		case 'status':
			return new StatusDrop(String(value), statusWords(String(value), state.language));
		case 'money':
			return typeof value === 'number'
				? new MoneyDrop(value, formatMoney(value, state.language, state.currency))
				: value;
		case 'date':
			if (typeof value === 'string') return value;
			return isMoment(value)
				? dateDrop(localMoment(value, state.utcOffsetMinutes), 'day', state)
				: new MissingDrop(name);
		default:
			return value;
	}
}

function newScope(): Scope {
	return Object.create(null) as Scope;
}

function isScope(value: unknown): value is Scope {
	return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null;
}

/** Puts `value` at `path`, keeping what is already deeper or higher. */
function place(root: Scope, path: string[], value: Cell): void {
	let at = root;
	for (const part of path.slice(0, -1)) {
		const next = at[part];
		if (next !== undefined && !isScope(next)) return;
		const scope = next ?? newScope();
		at[part] = scope;
		at = scope;
	}
	const leaf = path.at(-1);
	if (leaf !== undefined && at[leaf] === undefined) at[leaf] = value;
}

/** Only what the template names: every path that it may read is there, with its value or as missing. */
function scopeFor(variables: VariablePath[], values: TemplateValues, state: RenderState): Scope {
	const root = newScope();
	const add = (name: VariableName) => place(root, name.split('.'), cell(name, values, state));
	const unknown: string[][] = [];
	for (const { path } of variables) {
		const name = path.slice(0, 2).join('.');
		if (isVariableName(name)) add(name);
		else if (path.includes(null)) {
			for (const known of VARIABLE_NAMES) if (known.startsWith(`${path[0]}.`)) add(known);
		} else unknown.push(path.filter((part) => part !== null));
	}
	unknown.sort((a, b) => b.length - a.length);
	for (const path of unknown) place(root, path, new MissingDrop(path.join('.')));
	root[STATE] = state;
	return root;
}

/**
 * The message a buyer would get. Values are inserted as plain text after parsing; what has no value stands as a visible mark,
 * listed in `missing`, so that neither a blank nor a raw tag reaches the composer. A broken template is a value, not a throw.
 */
export function renderTemplate(
	template: Pick<Template, 'body' | 'language'>,
	values: TemplateValues,
	ctx: RenderContext,
): RenderResult {
	const result = parseBody(template.body);
	if (!result.ok) return result;
	const names = new MissingNames();
	const currency = values['shop.currency'];
	const state: RenderState = {
		language: template.language,
		now: ctx.now,
		utcOffsetMinutes: ctx.utcOffsetMinutes,
		random: ctx.random ?? (() => 0),
		currency: typeof currency === 'string' ? currency.trim() : null,
		names,
	};
	try {
		const { nodes, variables } = result.parsed;
		const raw: unknown = engine.renderSync(nodes, scopeFor(variables, values, state));
		const rendered = names.write(String(raw).trim(), template.language);
		if (rendered.text.length > MAX_OUTPUT) {
			return { ok: false, error: { message: { key: 'templates.error.too-large' }, line: 1, column: 1 } };
		}
		return { ok: true, ...rendered };
	} catch (error) {
		return { ok: false, error: templateError(error) };
	}
}
