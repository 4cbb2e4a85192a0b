import * as z from 'zod/mini';

/** One chord: `event.code` of the key and its modifiers, e.g. `{code:'Digit1', ctrl:true, shift:true}`. */
export const ChordSchema = z.object({
	code: z.string(),
	ctrl: z.boolean(),
	shift: z.boolean(),
	alt: z.boolean(),
	meta: z.boolean(),
});
export type Chord = z.infer<typeof ChordSchema>;
