import { Check, TriangleAlert, Upload } from 'lucide-preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { UI_LANGUAGES, type UiLanguage } from '../../lib/chat/vocabulary.ts';
import { compareWithLibrary, type PreviewRow, takeTheirs } from '../../lib/exchange/compare.ts';
import { MAX_FILE_BYTES, MAX_TEMPLATES, type ReadResult, refusal } from '../../lib/exchange/imported.ts';
import type { Results } from '../../lib/messaging/view-requests.ts';
import type { Template } from '../../lib/templates/template.ts';
import { useUi } from '../ui/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { type Choice, defaultChoice, ImportPreview } from './ImportPreview.tsx';
import { ImportProblems } from './ImportProblems.tsx';

interface Props {
	library: readonly Template[];
	isOwn: (template: Template) => boolean;
	onClose: () => void;
}

interface ReadFile {
	name: string;
	result: ReadResult;
}

/** The reader is loaded when the first file is chosen. A file that the browser cannot hand out is told like any other fault. */
async function readFile(file: File, language: UiLanguage | null, fallback: UiLanguage): Promise<ReadFile> {
	try {
		// A file far too large is not even loaded.
		const bytes = new Uint8Array(await file.slice(0, MAX_FILE_BYTES + 1).arrayBuffer());
		const { readTemplateFile } = await import('../../lib/exchange/read-file.ts');
		return {
			name: file.name,
			result: await readTemplateFile({ name: file.name, bytes }, { language, fallback }),
		};
	} catch (error) {
		console.error('Rapport: a file of templates was not read', error);
		return { name: file.name, result: refusal('exchange.error.unreadable') };
	}
}

/** What is to be stored of the rows, by the seller's choices. */
function chosenOf(rows: readonly PreviewRow[], choices: ReadonlyMap<PreviewRow, Choice>) {
	const add: Template[] = [];
	const replace: { template: Template; was: Template }[] = [];
	for (const row of rows) {
		const choice = choices.get(row) ?? defaultChoice(row);
		if (choice === 'take') add.push(row.entry.template);
		if (choice === 'both') add.push({ ...row.entry.template, id: '' });
		if (choice === 'theirs' && row.mine)
			replace.push({ template: takeTheirs(row.mine, row.entry), was: row.mine });
	}
	return { add, replace };
}

/** Choosing files, looking at everything in them, deciding what differs, and only then taking. */
export function ImportTemplates({ library, isOwn, onClose }: Props) {
	const { words, ask, tell } = useUi();
	const [files, setFiles] = useState<File[]>([]);
	const [read, setRead] = useState<ReadFile[] | null>(null);
	const [language, setLanguage] = useState<UiLanguage | null>(null);
	const [busy, setBusy] = useState(false);
	const [choices, setChoices] = useState<ReadonlyMap<PreviewRow, Choice>>(new Map());
	const [problem, setProblem] = useState<string | null>(null);
	const rows = useMemo(() => {
		const entries = (read ?? []).flatMap(({ result }) => (result.ok ? result.entries : []));
		return compareWithLibrary(entries, library, isOwn);
		// The library of the moment of reading: what changes meanwhile is noticed when it is stored.
	}, [read]);
	const { add, replace } = chosenOf(rows, choices);
	const count = add.length + replace.length;
	const load = async (chosen: File[], inLanguage: UiLanguage | null) => {
		if (chosen.length === 0) return;
		setBusy(true);
		setProblem(null);
		setFiles(chosen);
		const results: ReadFile[] = [];
		for (const file of chosen) results.push(await readFile(file, inLanguage, words.language));
		setChoices(new Map());
		setRead(results);
		setBusy(false);
	};
	const take = async () => {
		setBusy(true);
		const named = new Set(
			[...add, ...replace.map(({ template }) => template)].flatMap((one) =>
				(one.images ?? []).map(({ id }) => id),
			),
		);
		const pictures = (read ?? []).flatMap(({ result }) => (result.ok ? result.pictures : []));
		for (const { id, name, type, data } of pictures)
			if (named.has(id)) await ask({ type: 'image/add', id, name, mime: type, data });
		const answer = await ask({ type: 'templates/import', add, replace });
		setBusy(false);
		if (!answer.ok) {
			setProblem(words.phrase(answer.error));
			return;
		}
		tell(
			words.t(answer.result.changed > 0 ? 'exchange.done.changed' : 'exchange.done', paramsOf(answer.result)),
		);
		onClose();
	};
	return (
		<Dialog title={words.t('exchange.import.title')} onClose={onClose}>
			<div class="rapport-stack rapport-exchange">
				<p class="rapport-muted rapport-small">{words.t('exchange.import.about')}</p>
				<FileField busy={busy} onFiles={(chosen) => load(chosen, language)} />
				<label class="rapport-field rapport-exchange-language">
					<span>{words.t('exchange.language')}</span>
					<select
						value={language ?? ''}
						disabled={busy}
						onChange={(event) => {
							const chosen = UI_LANGUAGES.find((one) => one === event.currentTarget.value) ?? null;
							setLanguage(chosen);
							void load(files, chosen);
						}}
					>
						<option value="">{words.t('exchange.language.guess')}</option>
						{UI_LANGUAGES.map((one) => (
							<option key={one} value={one}>
								{words.t(`language.name.${one}`)}
							</option>
						))}
					</select>
				</label>
				<div role="status">
					{busy && <p class="rapport-muted">{words.t('exchange.reading')}</p>}
					{read && !busy && <FileLines read={read} />}
				</div>
				{read && <ImportProblems read={read} />}
				{rows.length > 0 && <ImportPreview rows={rows} choices={choices} onChoose={setChoices} />}
				{problem && (
					<p class="rapport-fault" role="alert">
						<TriangleAlert size={15} aria-hidden="true" /> <span>{problem}</span>
					</p>
				)}
				{read && (
					<div class="rapport-actions rapport-exchange-foot">
						<button
							type="button"
							class="rapport-button rapport-primary"
							disabled={busy || count === 0 || count > MAX_TEMPLATES}
							onClick={take}
						>
							<Check size={14} aria-hidden="true" />{' '}
							{count === 0 ? words.t('exchange.nothing-chosen') : words.t('exchange.take', { count })}
						</button>
						<button type="button" class="rapport-button" onClick={onClose}>
							{words.t('action.cancel')}
						</button>
					</div>
				)}
			</div>
		</Dialog>
	);
}

const paramsOf = ({ added, replaced, changed }: Results['templates/import']) => ({
	added,
	replaced,
	changed,
});

/** A button for the file chooser, in an area on which files can be dropped. */
function FileField({ busy, onFiles }: { busy: boolean; onFiles: (files: File[]) => void }) {
	const { words } = useUi();
	const id = useId();
	const [over, setOver] = useState(false);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for the mouse; the button inside does the same.
		<div
			class={over ? 'rapport-file rapport-drop rapport-drop-over' : 'rapport-file rapport-drop'}
			onDragOver={(event) => {
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				event.preventDefault();
				setOver(false);
				if (!busy) onFiles([...(event.dataTransfer?.files ?? [])]);
			}}
		>
			<input
				id={id}
				class="rapport-visually-hidden"
				type="file"
				multiple
				accept=".json,.btbackup,.csv,.tsv,.txt,.xlsx,.yml,.yaml"
				disabled={busy}
				onChange={(event) => {
					const field = event.currentTarget;
					onFiles([...(field.files ?? [])]);
					// Choosing the same file again must count as a choice.
					field.value = '';
				}}
			/>
			<label class="rapport-button" for={id}>
				<Upload size={14} aria-hidden="true" /> {words.t('exchange.choose')}
			</label>
			<span class="rapport-muted rapport-small">{words.t('exchange.drop')}</span>
		</div>
	);
}

/** What each file was found to be. */
function FileLines({ read }: { read: readonly ReadFile[] }) {
	const { words } = useUi();
	return (
		<ul class="rapport-exchange-files">
			{read.map(({ name, result }, index) =>
				result.ok ? (
					<li key={`${index} ${name}`}>
						<Check size={15} aria-hidden="true" />{' '}
						{words.t(result.encoding === null ? 'exchange.file' : 'exchange.file.encoding', {
							name,
							format: words.t(`exchange.format.${result.format}`),
							encoding: result.encoding ?? '',
						})}
					</li>
				) : null,
			)}
		</ul>
	);
}
