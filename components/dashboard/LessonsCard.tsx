import { Check, GraduationCap, Share2, Trash2, TriangleAlert, Upload } from 'lucide-preact';
import { useCallback, useEffect, useId, useState } from 'preact/hooks';
import type { LessonPreview, LessonRow } from '../../lib/messaging/teach-requests.ts';
import { Card } from '../ui/Card.tsx';
import { useUi } from '../ui/context.ts';
import { useSend } from '../ui/use-send.ts';
import { download } from './download.ts';

/** The pages that the seller taught: what each lesson holds, sharing them as a file, and taking in others' after a look at them. */
export function LessonsCard() {
	const { words, tell } = useUi();
	const send = useSend();
	const [rows, setRows] = useState<LessonRow[]>([]);
	const load = useCallback(async () => setRows((await send({ type: 'lessons/list' })) ?? []), [send]);
	useEffect(() => void load(), [load]);
	const share = async (hosts: string[] | null) => {
		const file = await send({ type: 'lessons/export', hosts });
		if (file) download(file);
	};
	const remove = async (host: string) => {
		if ((await send({ type: 'lessons/remove', host })) === undefined) return;
		tell(words.t('lessons.removed', { host }));
		await load();
	};
	return (
		<Card title={words.t('lessons.title')} icon={GraduationCap}>
			<div class="rapport-stack">
				<p class="rapport-muted rapport-small">{words.t('lessons.about')}</p>
				{rows.length === 0 ? (
					<p>{words.t('lessons.none')}</p>
				) : (
					<Rows rows={rows} share={share} remove={remove} />
				)}
				{rows.length > 1 && (
					<div class="rapport-actions">
						<button type="button" class="rapport-button" onClick={() => share(null)}>
							<Share2 size={14} aria-hidden="true" /> {words.t('lessons.export-all')}
						</button>
					</div>
				)}
				<ImportLessons onKept={load} />
			</div>
		</Card>
	);
}

interface RowsProps {
	rows: LessonRow[];
	share: (hosts: string[]) => void;
	remove: (host: string) => void;
}

function Rows({ rows, share, remove }: RowsProps) {
	const { words, now } = useUi();
	return (
		<ul class="rapport-lessons">
			{rows.map(({ host, taughtAt, parts, fragile }) => (
				<li key={host}>
					<strong>
						<bdi>{host}</bdi>
					</strong>{' '}
					{fragile && <span class="rapport-tag">{words.t('lessons.fragile')}</span>}
					<span class="rapport-muted rapport-small">
						{' '}
						{words.t('lessons.taught', { when: words.moment(taughtAt, now()) })} ·{' '}
						{words.list(parts.map((part) => words.t(`lessons.part.${part}`)))}
					</span>
					<div class="rapport-actions">
						<button
							type="button"
							class="rapport-button-small"
							aria-label={words.t('lessons.share.named', { host })}
							onClick={() => share([host])}
						>
							<Share2 size={13} aria-hidden="true" /> {words.t('lessons.share')}
						</button>
						<button
							type="button"
							class="rapport-button-small"
							aria-label={words.t('lessons.remove.named', { host })}
							onClick={() => remove(host)}
						>
							<Trash2 size={13} aria-hidden="true" /> {words.t('lessons.remove')}
						</button>
					</div>
				</li>
			))}
		</ul>
	);
}

/** What was found in a chosen file, until the seller decides. */
type Found = { json: string; lessons: LessonPreview[] } | { problem: string } | { kept: number };

function ImportLessons({ onKept }: { onKept: () => Promise<void> }) {
	const { words, ask } = useUi();
	const id = useId();
	const [found, setFound] = useState<Found | null>(null);
	const check = async (file: File) => {
		try {
			const json = await file.text();
			const answer = await ask({ type: 'lessons/check', json });
			setFound(
				answer.ok ? { json, lessons: answer.result.lessons } : { problem: words.phrase(answer.error) },
			);
		} catch {
			setFound({ problem: words.t('data.unreadable') });
		}
	};
	const keep = async (json: string, hosts: string[]) => {
		const answer = await ask({ type: 'lessons/import', json, hosts });
		setFound(answer.ok ? { kept: answer.result.kept } : { problem: words.phrase(answer.error) });
		await onKept();
	};
	return (
		<>
			<div class="rapport-file">
				<input
					id={id}
					class="rapport-visually-hidden"
					type="file"
					accept=".json,application/json"
					onChange={(event) => {
						const field = event.currentTarget;
						const file = field.files?.[0];
						if (file) void check(file);
						// Choosing the same file again must count as a choice.
						field.value = '';
					}}
				/>
				<label class="rapport-button" for={id}>
					<Upload size={14} aria-hidden="true" /> {words.t('lessons.import')}
				</label>
			</div>
			{found && 'lessons' in found && (
				<Preview
					lessons={found.lessons}
					onKeep={(hosts) => keep(found.json, hosts)}
					onCancel={() => setFound(null)}
				/>
			)}
			<div role="status">
				{found && 'kept' in found && (
					<p class="rapport-outcome rapport-flush">
						<Check size={15} aria-hidden="true" /> {words.t('lessons.kept', { count: found.kept })}
					</p>
				)}
				{found && 'problem' in found && (
					<p class="rapport-fault">
						<TriangleAlert size={15} aria-hidden="true" /> <span>{found.problem}</span>
					</p>
				)}
			</div>
		</>
	);
}

interface PreviewProps {
	lessons: LessonPreview[];
	onKeep: (hosts: string[]) => void;
	onCancel: () => void;
}

/** New lessons are chosen from the start; one that would replace an own lesson only when the seller says so. */
function Preview({ lessons, onKeep, onCancel }: PreviewProps) {
	const { words } = useUi();
	const [chosen, setChosen] = useState(
		() => new Set(lessons.filter(({ state }) => state === 'new').map(({ host }) => host)),
	);
	const toggle = (host: string, on: boolean) =>
		setChosen((before) => new Set(on ? [...before, host] : [...before].filter((other) => other !== host)));
	return (
		<fieldset class="rapport-stack rapport-lesson-preview">
			<legend>{words.t('lessons.preview')}</legend>
			<p class="rapport-muted rapport-small">{words.t('lessons.preview.about')}</p>
			{lessons.map(({ host, state, details }) => (
				<div key={host}>
					<label class="rapport-check">
						<input
							type="checkbox"
							checked={chosen.has(host)}
							disabled={state === 'same'}
							onChange={(event) => toggle(host, event.currentTarget.checked)}
						/>
						<bdi>{host}</bdi> <span class="rapport-tag">{words.t(`lessons.state.${state}`)}</span>
					</label>
					<details>
						<summary>{words.list(details.map(({ part }) => words.t(`lessons.part.${part}`)))}</summary>
						<dl class="rapport-facts">
							{details.flatMap(({ part, value }) => [
								<dt key={part}>{words.t(`lessons.part.${part}`)}</dt>,
								<dd key={`${part} value`}>
									<code>{value}</code>
								</dd>,
							])}
						</dl>
					</details>
				</div>
			))}
			<div class="rapport-actions">
				<button
					type="button"
					class="rapport-button rapport-primary"
					disabled={chosen.size === 0}
					onClick={() => onKeep([...chosen])}
				>
					<Check size={14} aria-hidden="true" /> {words.t('lessons.keep', { count: chosen.size })}
				</button>
				<button type="button" class="rapport-button" onClick={onCancel}>
					{words.t('action.cancel')}
				</button>
			</div>
		</fieldset>
	);
}
