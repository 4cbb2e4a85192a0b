import * as z from 'zod/mini';

/** Background to the script that it puts into a chat frame for a template's pictures (`lib/assist/run-images.ts`). */
export const ToImagesSchema = z.discriminatedUnion('type', [
	/** Mark the message field for one picture, if `conversation` is still the open one. Answered with {@link ImageReadySchema}. */
	z.object({
		type: z.literal('images/ready'),
		nonce: z.string().check(z.minLength(8), z.maxLength(64)),
		conversation: z.nullable(z.string()),
	}),
	/** The picture was handed over: did the page take it? Answered with a boolean. */
	z.object({ type: z.literal('images/taken'), nonce: z.string(), prevented: z.boolean() }),
	/** Put the picture (base64) on the clipboard. Answered with a boolean. */
	z.object({ type: z.literal('images/copy'), mime: z.string(), data: z.string() }),
]);
export type ToImages = z.infer<typeof ToImagesSchema>;

export const ImageReadySchema = z.object({
	status: z.enum(['ready', 'no-field', 'wrong-conversation', 'composing', 'read-only']),
});
export type ImageReady = z.infer<typeof ImageReadySchema>;
