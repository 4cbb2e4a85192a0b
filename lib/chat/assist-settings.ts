import * as z from 'zod/mini';

/** Help while typing in the page's own field: which triggers are on, the prefix, and the sites (ids) where all of it is off. */
export const AssistSettingsSchema = z.object({
	prefix: z.string().check(z.minLength(1), z.maxLength(3), z.regex(/^[^\s\p{L}\p{N}]+$/u)),
	tab: z.boolean(),
	space: z.boolean(),
	menu: z.boolean(),
	offSites: z.array(z.string().check(z.maxLength(255))).check(z.maxLength(1_000)),
	/** Is what the seller types checked, and the sites where it is not. Younger than the rest: settings without them keep their other values. */
	draft: z._default(z.boolean(), true),
	draftOffSites: z._default(z.array(z.string().check(z.maxLength(255))).check(z.maxLength(1_000)), []),
});
export type AssistSettings = z.infer<typeof AssistSettingsSchema>;
