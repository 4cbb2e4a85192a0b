import { dateDrop } from './date-values.ts';
import { dayFromIso, isMoment, localMoment } from './dates.ts';
import { type DateDrop, MissingDrop, MoneyDrop, StatusDrop } from './drops.ts';
import type { VariablePath } from './engine.ts';
import { fieldCell, plainNumber } from './field-value.ts';
import { formatMoney } from './money.ts';
import { plainText } from './plain-text.ts';
import { type RenderState, STATE } from './render-state.ts';
import { idWords, isVariableName, VARIABLE_NAMES, VARIABLES, type VariableName } from './variables.ts';

type Cell = string | number | DateDrop | MissingDrop | MoneyDrop | StatusDrop;
/** Without a prototype: `constructor` and its like are names that no value has. */
export type Scope = { [key: string | symbol]: Cell | Scope | RenderState };

const answerTo = (name: string, { answers }: RenderState): string =>
	Object.hasOwn(answers, name) ? plainText(answers[name] ?? '') : '';

function cell(name: VariableName, state: RenderState): Cell {
	const { values } = state;
	const known = Object.hasOwn(values, name) ? values[name] : undefined;
	const given = answerTo(name, state) || known;
	const value = typeof given === 'string' ? plainText(given) : given;
	if (value === undefined || value === null || value === '') return new MissingDrop(name);
	if (typeof value === 'number' && !Number.isFinite(value)) return new MissingDrop(name);
	const { kind } = VARIABLES[name];
	switch (kind) {
		case 'status':
		case 'language':
			return new StatusDrop(String(value), idWords(kind, String(value), state.language));
		case 'money': {
			const amount = typeof value === 'number' ? value : plainNumber(value);
			return amount === null
				? value
				: new MoneyDrop(amount, formatMoney(amount, state.language, state.currency));
		}
		case 'number':
			return typeof value === 'number' ? value : (plainNumber(value) ?? value);
		case 'date': {
			const day = typeof value === 'string' ? dayFromIso(value) : null;
			if (day) return dateDrop(day, 'day', state);
			if (typeof value === 'string') return value;
			return isMoment(value)
				? dateDrop(localMoment(value, state.utcOffsetMinutes), 'day', state)
				: new MissingDrop(name);
		}
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

/** A name that only this template uses: the seller's answer, else missing. */
function unknownCell(path: string[], state: RenderState): Cell {
	const name = path.join('.');
	const [root, field] = path;
	if (root === 'field' && field !== undefined) return fieldCell(field, state.specs.get(field), state);
	return answerTo(name, state) || new MissingDrop(name);
}

/** Only what the body names: every path that it may read is there, with its value or as missing. */
export function scopeFor(variables: readonly VariablePath[], state: RenderState): Scope {
	const root = newScope();
	const add = (name: VariableName) => place(root, name.split('.'), cell(name, state));
	const unknown: string[][] = [];
	for (const { path } of variables) {
		const name = path.slice(0, 2).join('.');
		if (isVariableName(name)) add(name);
		else if (path.includes(null)) {
			for (const known of VARIABLE_NAMES) if (known.startsWith(`${path[0]}.`)) add(known);
		} else {
			const parts = path.filter((part) => part !== null);
			unknown.push(parts[0] === 'field' ? parts.slice(0, 2) : parts);
		}
	}
	unknown.sort((a, b) => b.length - a.length);
	for (const path of unknown) place(root, path, unknownCell(path, state));
	root[STATE] = state;
	return root;
}
