import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PreviewRow, PreviewState } from '../../lib/exchange/compare.ts';
import type { AlikeView } from '../../lib/messaging/organise-requests.ts';
import { useUi } from '../ui/context.ts';
import { ScrollRegion } from '../ui/ScrollRegion.tsx';
import { routeHref } from './route.ts';

/** What becomes of a row. Nothing of the seller's is replaced unless they say so. */
export type Choice = 'take' | 'skip' | 'mine' | 'theirs' | 'both';

/** What a row starts with: new ones are taken, the seller's own stay. */
export function defaultChoice({ state }: PreviewRow): Choice {
	return state === 'new' ? 'take' : state === 'differs' ? 'mine' : 'skip';
}

const CHOICES: Record<PreviewState, readonly Choice[]> = {
	new: ['take', 'skip'],
	same: ['skip', 'take'],
	double: ['skip', 'take'],
	differs: ['mine', 'theirs', 'both'],
};

const STATES: readonly PreviewState[] = ['new', 'differs', 'same', 'double'];
/** Rows drawn at a time: twenty thousand would hold the page up. */
const PAGE = 100;

interface Props {
	rows: readonly PreviewRow[];
	choices: ReadonlyMap<PreviewRow, Choice>;
	onChoose: (choices: ReadonlyMap<PreviewRow, Choice>) => void;
}

/** Every template of the files, how it stands to the library, and what the seller wants with it. */
export function ImportPreview({ rows, choices, onChoose }: Props) {
	const { words } = useUi();
	const [filter, setFilter] = useState<PreviewState | 'all'>('all');
	const [most, setMost] = useState(PAGE);
	const countOf = (state: PreviewState) => rows.filter((row) => row.state === state).length;
	const wanted = useMemo(
		() => (filter === 'all' ? rows : rows.filter((row) => row.state === filter)),
		[rows, filter],
	);
	const alike = useAlike(wanted, most);
	const choose = (chosen: readonly PreviewRow[], choice: Choice) => {
		const next = new Map(choices);
		for (const row of chosen) next.set(row, choice);
		onChoose(next);
	};
	const differing = rows.filter(({ state }) => state === 'differs');
	return (
		<>
			<div class="rapport-form-row">
				<label class="rapport-field">
					<span>{words.t('exchange.filter')}</span>
					<select
						value={filter}
						onChange={(event) => {
							setFilter(STATES.find((state) => state === event.currentTarget.value) ?? 'all');
							setMost(PAGE);
						}}
					>
						<option value="all">
							{words.t('exchange.filter.all')} ({words.number(rows.length)})
						</option>
						{STATES.filter((state) => countOf(state) > 0).map((state) => (
							<option key={state} value={state}>
								{words.t(`exchange.state.${state}`)} ({words.number(countOf(state))})
							</option>
						))}
					</select>
				</label>
				{differing.length > 1 && (
					<label class="rapport-field">
						<span>{words.t('exchange.all-differ')}</span>
						<select
							value=""
							onChange={(event) => {
								const choice = CHOICES.differs.find((one) => one === event.currentTarget.value);
								if (choice) choose(differing, choice);
								event.currentTarget.value = '';
							}}
						>
							<option value="">…</option>
							{CHOICES.differs.map((choice) => (
								<option key={choice} value={choice}>
									{words.t(`exchange.choice.${choice}`)}
								</option>
							))}
						</select>
					</label>
				)}
			</div>
			<ScrollRegion
				class="rapport-table-box rapport-exchange-table"
				label={words.t('exchange.column.template')}
			>
				<table class="rapport-table">
					<thead>
						<tr>
							<th scope="col">{words.t('exchange.column.template')}</th>
							<th scope="col">{words.t('exchange.column.state')}</th>
							<th scope="col">{words.t('exchange.column.choice')}</th>
						</tr>
					</thead>
					<tbody>
						{wanted.slice(0, most).map((row, index) => (
							<Row
								key={index}
								row={row}
								alike={alike.get(row)}
								choice={choices.get(row) ?? defaultChoice(row)}
								onChoose={(choice) => choose([row], choice)}
							/>
						))}
					</tbody>
				</table>
			</ScrollRegion>
			{wanted.length > most && (
				<div class="rapport-actions">
					<button type="button" class="rapport-button" onClick={() => setMost(most + PAGE)}>
						{words.t('exchange.more', { count: Math.min(PAGE, wanted.length - most) })}
					</button>
				</div>
			)}
		</>
	);
}

/** Rows asked about at a time; as many as the background takes. */
const ASKED = 200;

/** For the new ones among the rows shown: which template of the library says nearly the same. A hint, never a hindrance. */
function useAlike(rows: readonly PreviewRow[], most: number): ReadonlyMap<PreviewRow, AlikeView> {
	const { ask } = useUi();
	const [alike, setAlike] = useState<ReadonlyMap<PreviewRow, AlikeView>>(new Map());
	const shown = useMemo(() => rows.slice(0, most).filter(({ state }) => state === 'new'), [rows, most]);
	useEffect(() => {
		let stale = false;
		void (async () => {
			const found = new Map<PreviewRow, AlikeView>();
			for (let from = 0; from < shown.length && !stale; from += ASKED) {
				const part = shown.slice(from, from + ASKED);
				const texts = part.map(({ entry: { template } }) => ({
					id: template.id,
					title: template.title.slice(0, 200),
					body: template.body,
				}));
				const answer = await ask({ type: 'templates/alike', texts });
				if (!answer.ok) return;
				for (const [index, row] of part.entries()) {
					const first = answer.result?.alike[index]?.[0];
					if (first) found.set(row, first);
				}
			}
			if (!stale) setAlike(found);
		})();
		return () => {
			stale = true;
		};
	}, [shown, ask]);
	return alike;
}

function Row({
	row,
	alike,
	choice,
	onChoose,
}: {
	row: PreviewRow;
	alike: AlikeView | undefined;
	choice: Choice;
	onChoose: (choice: Choice) => void;
}) {
	const { words } = useUi();
	const { entry, state, mine } = row;
	const { template } = entry;
	return (
		<tr>
			<td>
				<strong>
					<bdi>{template.title}</bdi>
				</strong>{' '}
				{template.abbreviation && <code>{template.abbreviation}</code>}{' '}
				<span class="rapport-muted rapport-small">
					{[
						words.t(`language.name.${template.language}`),
						...(template.folder ? [template.folder.join(' / ')] : []),
					].join(' · ')}
				</span>
				<p class="rapport-exchange-body" lang={template.language}>
					{mine && <span class="rapport-muted rapport-small">{words.t('exchange.theirs')} </span>}
					{template.body}
				</p>
				{mine && (
					<p class="rapport-exchange-body" lang={mine.language}>
						<span class="rapport-muted rapport-small">{words.t('exchange.mine')} </span>
						{mine.body}
					</p>
				)}
				{alike && (
					<p class="rapport-small rapport-exchange-note">
						<a href={routeHref('templates', alike.id)} target="_blank" rel="noreferrer">
							{words.t('organise.alike.row', { title: alike.title })}
						</a>
					</p>
				)}
				<RowNotes row={row} />
			</td>
			<td>
				<span class="rapport-tag">{words.t(`exchange.state.${state}`)}</span>
			</td>
			<td>
				<select
					aria-label={words.t('exchange.choice.of', { title: template.title })}
					value={choice}
					onChange={(event) => {
						const chosen = CHOICES[state].find((one) => one === event.currentTarget.value);
						if (chosen) onChoose(chosen);
					}}
				>
					{CHOICES[state].map((one) => (
						<option key={one} value={one}>
							{words.t(`exchange.choice.${one}`)}
						</option>
					))}
				</select>
			</td>
		</tr>
	);
}

/** What became of the placeholders, and what else there is to know. Open from the start where something was left out. */
function RowNotes({ row }: { row: PreviewRow }) {
	const { words } = useUi();
	const { conversions, notes } = row.entry;
	const questions = conversions.filter(({ kind }) => kind === 'fill-in').length;
	return (
		<>
			{notes.map((note) => (
				<p key={JSON.stringify(note)} class="rapport-small rapport-exchange-note">
					{words.phrase(note)}
				</p>
			))}
			{conversions.length > 0 && (
				<details class="rapport-small">
					<summary>
						{words.t('exchange.conversions', { count: conversions.length })}
						{questions > 0 && ` · ${words.t('exchange.questions', { count: questions })}`}
					</summary>
					<ul class="rapport-exchange-conversions">
						{conversions.map(({ from, to, kind }) => (
							<li key={from}>
								<code>{from}</code> {to !== '' && '→ '}
								{to !== '' && <code>{to}</code>}{' '}
								<span class="rapport-muted">{words.t(`exchange.conversion.${kind}`)}</span>
							</li>
						))}
					</ul>
				</details>
			)}
		</>
	);
}
