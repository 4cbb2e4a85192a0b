import type { ToContent } from './to-content.ts';

type Check = (value: unknown) => boolean;

const isString: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isBoolean: Check = (value) => typeof value === 'boolean';
const isNullable =
	(check: Check): Check =>
	(value) =>
		value === null || check(value);
const isOptional =
	(check: Check): Check =>
	(value) =>
		value === undefined || check(value);
const isRecord =
	(check: Check): Check =>
	(value) =>
		typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(check);
const isShape =
	(fields: Record<string, Check>): Check =>
	(value) =>
		typeof value === 'object' &&
		value !== null &&
		Object.entries(fields).every(([name, check]) => check((value as Record<string, unknown>)[name]));

const isChord = isShape({
	code: isString,
	ctrl: isBoolean,
	shift: isBoolean,
	alt: isBoolean,
	meta: isBoolean,
});
const isShortcuts = isRecord(isNullable(isChord));
const isTexts = isShape({
	open: isString,
	close: isString,
	resize: isString,
	frame: isString,
	reload: isString,
});

const FIELDS: Record<ToContent['type'], Check> = {
	'dock/show': isShape({
		open: isBoolean,
		width: isNumber,
		overlay: isOptional(isBoolean),
		texts: isTexts,
	}),
	'dock/hide': isShape({}),
	'dock/toggle': isShape({}),
	'dock/focus': isShape({}),
	shortcuts: isShape({ shortcuts: isShortcuts, native: isOptional(isBoolean) }),
	'chat/read-now': isShape({}),
	'chat/focus-composer': isShape({}),
	'access/check': isShape({}),
	'hints/set': isShape({ hints: isNullable(isRecord(() => true)) }),
	insert: isShape({
		text: isString,
		conversation: isNullable(isString),
		erase: isNullable(isString),
		instead: isOptional(isString),
	}),
};

/**
 * Is this a message of the background to the content script? Agrees with `ToContentSchema` (a test compares them) at a twentieth of
 * the size. Only our own background can send here; the check is for a version left over from before an update.
 */
export function isToContent(value: unknown): value is ToContent {
	const type = (value as { type?: unknown } | null | undefined)?.type;
	return typeof type === 'string' && Object.hasOwn(FIELDS, type) && FIELDS[type as ToContent['type']](value);
}
