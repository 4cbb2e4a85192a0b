import { Shuffle, TriangleAlert } from 'lucide-preact';
import { useMemo, useState } from 'preact/hooks';
import type { UiLanguage } from '../../lib/chat/vocabulary.ts';
import { type BodyCheck, checkBody } from '../../lib/templates/check.ts';
import { isoDay, localMoment, plusDays } from '../../lib/templates/dates.ts';
import { type FieldUse, fieldKey } from '../../lib/templates/fields.ts';
import { countReusers, partialsOf } from '../../lib/templates/partials.ts';
import type { Picks } from '../../lib/templates/pick-one.ts';
import { type RenderResult, renderTemplate } from '../../lib/templates/render.ts';
import { SAMPLE_VALUES } from '../../lib/templates/sample-values.ts';
import { seededRandom } from '../../lib/templates/seeded-random.ts';
import type { Template } from '../../lib/templates/template.ts';
import { useUi } from '../ui/context.ts';

interface Props {
	body: string;
	language: UiLanguage;
	/** Its own name for reuse, so that it does not lead back to itself. */
	partial?: string | undefined;
	/** The other templates: what can be reused. */
	library?: readonly Template[];
	/** Takes the author to a place in the body; absent where it cannot be edited. */
	onShow?: (line: number, column: number) => void;
}

/** What a buyer would get, with made-up values; or what is wrong with the body, and where. */
export function TemplatePreview({ body, language, partial, library = [], onShow }: Props) {
	const { words, now } = useUi();
	const [turn, setTurn] = useState<{ seed: number; last: Picks }>({ seed: 0, last: {} });
	const { check, rendered } = useMemo(() => {
		const partials = partialsOf(library);
		return {
			check: checkBody(body, { partials, language, partial }),
			rendered: withSamples({ body, language, ...(partial && { partial }) }, (answers) => ({
				now: now(),
				partials,
				answers,
				random: turn.seed === 0 ? () => 0 : seededRandom(`preview ${turn.seed}`),
				lastPicks: turn.last,
			})),
		};
	}, [body, language, partial, library, now, turn]);
	const error = check.ok ? (rendered.ok ? null : rendered.error) : check.error;
	if (error || !check.ok || !rendered.ok) {
		return (
			<p class="rapport-fault" role="alert">
				<TriangleAlert size={15} aria-hidden="true" />
				<span>
					<PlaceOf line={error?.line ?? 1} column={error?.column ?? 1} onShow={onShow} />{' '}
					{error && words.phrase(error.message)}
				</span>
			</p>
		);
	}
	const roll = () => setTurn(({ seed }) => ({ seed: seed + 1, last: rendered.picks }));
	return (
		<figure class="rapport-preview">
			<figcaption class="rapport-muted rapport-small">
				{words.t('templates.preview')}
				{check.varies && (
					<button type="button" class="rapport-link" onClick={roll}>
						<Shuffle size={13} aria-hidden="true" /> {words.t('templates.roll')}
					</button>
				)}
			</figcaption>
			<p class="rapport-bubble" lang={language}>
				<WithCaret text={rendered.text} cursor={rendered.cursor} label={words.t('templates.caret')} />
			</p>
			<Asked check={check} />
			<Reused partial={partial} library={library} />
			{check.unknown.map((unknown) => (
				<p key={`${unknown.line}:${unknown.column}`} class="rapport-fault rapport-fault-mild">
					<TriangleAlert size={15} aria-hidden="true" />
					<span>
						<PlaceOf line={unknown.line} column={unknown.column} onShow={onShow} />{' '}
						{words.t('templates.warning.unknown-variable', { name: unknown.name })}
					</span>
				</p>
			))}
		</figure>
	);
}

function PlaceOf(props: { line: number; column: number; onShow: Props['onShow'] }) {
	const { words } = useUi();
	const { line, column, onShow } = props;
	const place = words.t('templates.error.place', { line, column });
	if (!onShow) return <strong>{place}</strong>;
	return (
		<button type="button" class="rapport-link" onClick={() => onShow(line, column)}>
			{place}
		</button>
	);
}

/** The text with a bar where the caret will stand. */
function WithCaret({ text, cursor, label }: { text: string; cursor: number | undefined; label: string }) {
	if (cursor === undefined) return <>{text}</>;
	return (
		<>
			{text.slice(0, cursor)}
			<span class="rapport-caret" role="img" aria-label={label} title={label} />
			{text.slice(cursor)}
		</>
	);
}

/** What the seller is asked before the text goes in. */
function Asked({ check }: { check: Extract<BodyCheck, { ok: true }> }) {
	const { words } = useUi();
	if (check.fields.length === 0) return null;
	return (
		<p class="rapport-muted rapport-small">
			{words.t('templates.asks')}{' '}
			{check.fields.map((field) => `${field.name} (${words.t(`templates.kind.${field.type}`)})`).join(', ')}
		</p>
	);
}

/** Which templates would lose it. */
function Reused({ partial, library }: { partial: string | undefined; library: readonly Template[] }) {
	const { words } = useUi();
	const count = useMemo(() => countReusers({ partial }, library), [partial, library]);
	if (partial === undefined) return null;
	return (
		<p class="rapport-muted rapport-small">
			{words.t('templates.reused-as', { name: partial })} {words.t('templates.reused-in', { count })}
		</p>
	);
}

type Context = Parameters<typeof renderTemplate>[2];

/** Rendered with made-up values and answers; an answer may call for others, so it is looked at as often as questions appear. */
function withSamples(
	template: Pick<Template, 'body' | 'language' | 'partial'>,
	context: (answers: Record<string, string>) => Context,
): RenderResult {
	let answers: Record<string, string> = {};
	for (let round = 0; ; round++) {
		const ctx = context(answers);
		const rendered = renderTemplate(template, SAMPLE_VALUES[template.language], ctx);
		if (!rendered.ok || round === 4) return rendered;
		const open = rendered.fields.filter(({ name }) => !Object.hasOwn(answers, fieldKey(name)));
		if (open.length === 0) return rendered;
		const more = open.map((use) => [fieldKey(use.name), sampleAnswer(use, ctx.now)]);
		answers = { ...answers, ...Object.fromEntries(more) };
	}
}

function sampleAnswer({ name, type, options, offered, min }: FieldUse, now: number): string {
	if (offered !== '') return offered;
	if (type === 'choice') return options[0] ?? '';
	if (type === 'number') return String(Math.max(3, min ?? 3));
	if (type === 'date') return isoDay(plusDays(localMoment(now, undefined), 2));
	return name;
}
