import { TriangleAlert } from 'lucide-preact';
import type { ImportProblem, Place, ReadResult } from '../../lib/exchange/imported.ts';
import type { Translator } from '../../lib/locale/translate.ts';
import { useUi } from '../ui/context.ts';
import { ScrollRegion } from '../ui/ScrollRegion.tsx';

/** As many as a person reads; the rest is counted. */
const MOST = 200;

const placeText = (words: Translator, place: Place): string =>
	'cell' in place
		? words.t('exchange.place.cell', { cell: place.cell })
		: words.t('exchange.place.line', { line: place.line, column: place.column });

/** Files and rows that cannot be taken: where each stands, what is wrong, and how it begins. */
export function ImportProblems({ read }: { read: readonly { name: string; result: ReadResult }[] }) {
	const { words } = useUi();
	const all = read.flatMap(({ name, result }) =>
		(result.ok ? result.problems : [result.problem]).map((problem) => ({ name, problem })),
	);
	if (all.length === 0) return null;
	return (
		<ScrollRegion class="rapport-exchange-problems" label={words.t('exchange.state.broken')}>
			<h3>
				<TriangleAlert size={15} aria-hidden="true" /> {words.t('exchange.state.broken')} (
				{words.number(all.length)})
			</h3>
			<ul>
				{all.slice(0, MOST).map(({ name, problem }, index) => (
					<ProblemLine
						key={index}
						name={read.length > 1 || problem.place === null ? name : null}
						problem={problem}
					/>
				))}
				{all.length > MOST && <li>… {words.number(all.length - MOST)}</li>}
			</ul>
		</ScrollRegion>
	);
}

function ProblemLine({ name, problem }: { name: string | null; problem: ImportProblem }) {
	const { words } = useUi();
	const { place, message, detail, text } = problem;
	return (
		<li>
			<strong>
				{name !== null && <bdi>{name}</bdi>}
				{name !== null && place && ' · '}
				{place && placeText(words, place)}
			</strong>{' '}
			{words.phrase(message)} {detail && words.phrase(detail)}
			{text !== '' && <q class="rapport-muted">{text}</q>}
		</li>
	);
}
