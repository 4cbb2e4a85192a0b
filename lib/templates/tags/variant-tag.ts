import {
	type Context,
	type Emitter,
	type Liquid,
	type Template as LiquidNode,
	type Parser,
	Tag,
	type TagToken,
	type TopLevelToken,
} from 'liquidjs';
import { pickOne } from '../pick-one.ts';
import { stateOf } from '../render-state.ts';

/** `{% variant %}Hi{% or %}Hello{% endvariant %}`: one of several wordings, not the one this buyer read last. */
export class VariantTag extends Tag {
	readonly branches: LiquidNode[][] = [[]];

	constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
		super(token, rest, liquid);
		const stream = parser.parseStream(rest);
		stream
			.on('tag:or', () => this.branches.push([]))
			.on('tag:endvariant', () => stream.stop())
			.on('template', (node: LiquidNode) => this.branches.at(-1)?.push(node))
			.on('end', () => {
				throw new Error(`tag ${token.getText()} not closed`);
			})
			.start();
	}

	*render(ctx: Context, emitter: Emitter): Generator<unknown, void, unknown> {
		const index = pickOne(stateOf(ctx), `@${this.token.begin}`, this.branches.length);
		const text = String(yield this.liquid.renderer.renderTemplates(this.branches[index] ?? [], ctx));
		// Wordings may stand on lines of their own: the line ends at their edges are layout.
		emitter.write(text.replace(/^[ \t]*\n|\n[ \t]*$/gu, ''));
	}

	// biome-ignore lint/correctness/useYield: the engine asks for a generator; there is nothing to wait for.
	*children(): Generator<unknown, LiquidNode[]> {
		return this.branches.flat();
	}
}
