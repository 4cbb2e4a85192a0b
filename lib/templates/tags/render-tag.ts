import {
	type Context,
	type Emitter,
	Hash,
	type Liquid,
	Tag,
	type TagToken,
	type TopLevelToken,
	type ValueToken,
} from 'liquidjs';
import { stateOf } from '../render-state.ts';
import { scopeFor } from '../scope.ts';
import { TemplateFault, templateError } from '../template-error.ts';
import { quotedName } from './read-settings.ts';

/** Most sentences written in one message: templates that render each other many times over stop here. */
const MOST_RENDERED = 100;

/** `{% render "closing" %}`: another template's text, by its name. `{% render "closing", days: 3 %}` gives it values of its own. */
export class RenderTag extends Tag {
	readonly target: string;
	private readonly given: Hash;

	constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
		super(token, rest, liquid);
		this.target = quotedName(this.tokenizer, 'templates.error.partial-name');
		this.given = new Hash(this.tokenizer);
		this.tokenizer.skipBlank();
		const bare = Object.values(this.given.hash).includes(undefined);
		if (bare || !this.tokenizer.end()) throw new TemplateFault({ key: 'templates.error.syntax' });
	}

	*render(ctx: Context, emitter: Emitter): Generator<unknown, void, unknown> {
		const state = stateOf(ctx);
		if (state.partials === null) return;
		const name = this.target;
		const body = state.partials.get(name);
		if (!body) throw new TemplateFault({ key: 'templates.error.no-partial', params: { name } });
		state.budget.rendered += 1;
		if (state.budget.rendered > MOST_RENDERED) throw new TemplateFault({ key: 'templates.error.too-large' });
		const given = (yield this.given.render(ctx)) as Record<string, unknown>;
		// Like Liquid's own: the sentence knows the values of the chat and what it is given, not what was assigned around it.
		const scope = scopeFor(body.variables, { ...state, partial: name });
		for (const [key, value] of Object.entries(given)) scope[key] = value as never;
		try {
			yield this.liquid.renderer.renderTemplates(body.nodes, ctx.spawn(scope), emitter);
		} catch (error) {
			const { message } = templateError(error);
			if (/too-large|partial/u.test(message.key)) throw new TemplateFault(message);
			throw new TemplateFault({ key: 'templates.error.broken-partial', params: { name } });
		}
	}

	*arguments() {
		for (const token of Object.values(this.given.hash)) if (token) yield token as ValueToken;
	}
}
