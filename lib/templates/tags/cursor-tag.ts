import { type Context, type Emitter, type Liquid, Tag, type TagToken, type TopLevelToken } from 'liquidjs';
import { CURSOR } from '../missing-mark.ts';
import { TemplateFault } from '../template-error.ts';

/** `{% cursor %}`: where the caret stands once the text is in the message field. Writes nothing. */
export class CursorTag extends Tag {
	constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
		super(token, rest, liquid);
		if (token.args.trim() !== '') throw new TemplateFault({ key: 'templates.error.syntax' });
	}
	render(_ctx: Context, emitter: Emitter): void {
		emitter.write(CURSOR);
	}
}
