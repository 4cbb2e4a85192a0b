import {
	type Context,
	type Emitter,
	evalToken,
	Hash,
	type Liquid,
	Tag,
	type TagToken,
	type TopLevelToken,
	type ValueToken,
} from 'liquidjs';
import { momentOf } from '../date-values.ts';
import { DATE_STYLES, isoDay } from '../dates.ts';
import { MissingDrop, MoneyDrop } from '../drops.ts';
import { fieldCell } from '../field-value.ts';
import { FIELD_SOURCES, FIELD_TYPES, type FieldSpec, MAX_FIELD_NAME } from '../fields.ts';
import { plainText } from '../plain-text.ts';
import { type RenderState, stateOf, written } from '../render-state.ts';
import { TemplateFault } from '../template-error.ts';
import { quotedName, writtenOut } from './read-settings.ts';

const SETTINGS = [
	'type',
	'options',
	'default',
	'lines',
	'optional',
	'show',
	'format',
	'from',
	'remember',
	'min',
	'max',
] as const;
type Setting = (typeof SETTINGS)[number];

const wrong = (name: string) => new TemplateFault({ key: 'templates.error.field-setting', params: { name } });

/** `{% field "reason", type: "choice", options: "late|broken", default: "late" %}`: a value that the seller is asked for each time. */
export class FieldTag extends Tag {
	readonly spec: FieldSpec;
	private readonly offered: ValueToken | undefined;

	constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
		super(token, rest, liquid);
		const name = quotedName(this.tokenizer, 'templates.error.field-name');
		if (name.length > MAX_FIELD_NAME) throw new TemplateFault({ key: 'templates.error.field-name' });
		const { hash } = new Hash(this.tokenizer);
		this.tokenizer.skipBlank();
		if (!this.tokenizer.end()) throw wrong(this.tokenizer.remaining().trim().slice(0, 20));
		for (const key of Object.keys(hash)) if (!SETTINGS.includes(key as Setting)) throw wrong(key);
		const [line, column] = token.getPosition();
		this.offered = hash.default as ValueToken | undefined;
		this.spec = readSpec(name, (key) => (key in hash ? (writtenOut(hash[key]) ?? null) : undefined), {
			line: line ?? 1,
			column: column ?? 1,
		});
	}

	*render(ctx: Context, emitter: Emitter): Generator<unknown, void, unknown> {
		const state = stateOf(ctx);
		const given = this.offered ? yield evalToken(this.offered, ctx) : '';
		if (!state.fields.has(this.spec.name)) {
			state.fields.set(this.spec.name, { ...this.spec, offered: asInput(given, this.spec, state) });
		}
		const value = fieldCell(this.spec.name, this.spec, state);
		// Unasked yet not shown: the mark stands all the same, so that the text counts as unfinished.
		if (this.spec.show || value instanceof MissingDrop) emitter.write(written(value, state));
	}

	*arguments() {
		if (this.offered) yield this.offered;
	}
}

type Read = (key: Setting) => string | number | boolean | null | undefined;

/** The settings, each of its kind. `read` gives undefined for one that is not there, null for one that is not written out. */
function readSpec(name: string, read: Read, at: { line: number; column: number }): FieldSpec {
	const given = <T>(key: Setting, fallback: T, allows: (value: unknown) => value is T): T => {
		const value = read(key);
		if (value === undefined) return fallback;
		if (!allows(value)) throw wrong(key);
		return value;
	};
	const yes = (value: unknown): value is boolean => typeof value === 'boolean';
	const number = (value: unknown): value is number | null =>
		typeof value === 'number' && Number.isFinite(value);
	const lines = (value: unknown): value is number =>
		Number.isInteger(value) && Number(value) > 0 && Number(value) <= 20;
	const text = (value: unknown): value is string => typeof value === 'string';
	const oneOf =
		<T extends string>(known: readonly T[]) =>
		(value: unknown): value is T | null =>
			known.includes(value as T);
	const typeName = given('type', 'text', text);
	const type = FIELD_TYPES.find((known) => known === typeName);
	if (!type) {
		const params = { name: typeName, types: FIELD_TYPES.join(', ') };
		throw new TemplateFault({ key: 'templates.error.field-type', params });
	}
	const options = given('options', '', text)
		.split('|')
		.map(plainText)
		.filter((option) => option !== '');
	if (type === 'choice' && options.length === 0) {
		throw new TemplateFault({ key: 'templates.error.field-options', params: { name } });
	}
	const formats = type === 'date' ? DATE_STYLES : type === 'number' ? (['money'] as const) : [];
	return {
		name,
		type,
		options: [...new Set(options)],
		lines: given('lines', 1, lines),
		optional: given('optional', false, yes),
		show: given('show', true, yes),
		format: given('format', null, oneOf<NonNullable<FieldSpec['format']>>(formats)),
		from: given('from', null, oneOf(FIELD_SOURCES)),
		remember: given('remember', true, yes),
		min: given('min', null, number),
		max: given('max', null, number),
		...at,
	};
}

/** What the template offers, as the input of the field takes it; '' where it does not fit. */
function asInput(value: unknown, spec: FieldSpec, state: RenderState): string {
	if (value instanceof MissingDrop || value === null || value === undefined) return '';
	if (spec.type === 'date') {
		const moment = momentOf(value, state);
		return moment ? isoDay(moment) : '';
	}
	if (spec.type === 'number') {
		const number = value instanceof MoneyDrop ? value.amount : Number(value);
		return String(value).trim() !== '' && Number.isFinite(number) ? String(Number(number.toFixed(4))) : '';
	}
	const text = plainText(written(value, state));
	return spec.type === 'choice' && !spec.options.includes(text) ? '' : text;
}
