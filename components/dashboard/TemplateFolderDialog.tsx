import { useId, useState } from 'preact/hooks';
import {
	allFolders,
	FOLDER_NAME,
	type FolderNode,
	type FolderPath,
	folderFault,
	folderKey,
	isWithin,
} from '../../lib/templates/folders.ts';
import { useUi } from '../ui/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useSend } from '../ui/use-send.ts';

/** What is to be done with a folder. */
export type FolderTask =
	| { task: 'create'; around: FolderPath }
	| { task: 'rename' | 'delete' | 'move'; path: FolderPath; count: number };

interface Props {
	job: FolderTask;
	tree: readonly FolderNode[];
	/** `to`: where the folder is now; null: it is gone. */
	onDone: (to: FolderPath | null) => void;
	onClose: () => void;
}

/** Folders to choose from, with the top first; `without` and what lies in it are left out. */
export function FolderOptions({ tree, without }: { tree: readonly FolderNode[]; without?: FolderPath }) {
	const { words } = useUi();
	return (
		<>
			<option value="[]">{words.t('organise.folder.none')}</option>
			{allFolders(tree)
				.filter(({ path }) => !without || !isWithin(path, without))
				.map(({ path }) => (
					<option key={folderKey(path)} value={folderKey(path)}>
						{path.join(' / ')}
					</option>
				))}
		</>
	);
}

/** Makes, renames, moves or deletes a folder. */
export function TemplateFolderDialog({ job, tree, onDone, onClose }: Props) {
	const { words, tell } = useUi();
	const send = useSend();
	const id = useId();
	const path = job.task === 'create' ? null : job.path;
	const [name, setName] = useState(job.task === 'rename' ? (path?.at(-1) ?? '') : '');
	const [around, setAround] = useState<FolderPath>(
		job.task === 'create' ? job.around : (path ?? []).slice(0, -1),
	);
	const to = job.task === 'move' ? [...around, path?.at(-1) ?? ''] : [...around, name.trim()];
	const fault = folderFault(
		allFolders(tree).map((node) => node.path),
		to,
		path,
	);
	const unchanged = path !== null && folderKey(to) === folderKey(path);
	const save = async (event: Event) => {
		event.preventDefault();
		if (job.task === 'delete' && path) {
			const done = await send({ type: 'folder/delete', path: [...path] });
			if (done === undefined) return;
			tell(words.t('organise.folder.deleted', { count: done.ids.length }), async () => {
				await send({ type: 'folder/create', path: [...path] });
				await send({ type: 'trash/restore', ids: done.ids });
			});
			onDone(null);
			return;
		}
		if (fault || unchanged) return;
		const done = path
			? await send({ type: 'folder/move', from: [...path], to })
			: await send({ type: 'folder/create', path: to });
		if (done !== undefined) onDone(to);
	};
	return (
		<Dialog title={words.t(`organise.folder.${job.task}`)} onClose={onClose}>
			<form class="rapport-stack" onSubmit={save}>
				{path && job.task !== 'rename' && <p class="rapport-muted">{path.join(' / ')}</p>}
				{job.task === 'delete' && <p>{words.t('organise.folder.delete.about', { count: job.count })}</p>}
				{(job.task === 'create' || job.task === 'move') && (
					<label class="rapport-field">
						<span>{words.t('organise.folder.in')}</span>
						<select
							value={folderKey(around)}
							onChange={(event) => setAround(JSON.parse(event.currentTarget.value) as string[])}
						>
							<FolderOptions tree={tree} {...(path ? { without: path } : {})} />
						</select>
					</label>
				)}
				{(job.task === 'create' || job.task === 'rename') && (
					<div class="rapport-field">
						<label for={id}>{words.t('organise.folder.name')}</label>
						<input
							id={id}
							type="text"
							maxLength={FOLDER_NAME}
							autocomplete="off"
							autoFocus
							value={name}
							aria-invalid={name.trim() !== '' && fault !== null && !unchanged}
							aria-describedby={`${id}-fault`}
							onInput={(event) => setName(event.currentTarget.value)}
						/>
					</div>
				)}
				<p id={`${id}-fault`} class="rapport-small rapport-organise-fault" role="status">
					{job.task !== 'delete' && fault && fault !== 'empty' && !unchanged
						? words.t(`organise.folder.error.${fault}`)
						: ''}
				</p>
				<div class="rapport-actions">
					<button
						type="submit"
						class={
							job.task === 'delete'
								? 'rapport-button rapport-primary rapport-destroy'
								: 'rapport-button rapport-primary'
						}
						disabled={job.task !== 'delete' && (fault !== null || unchanged)}
					>
						{words.t(job.task === 'delete' ? 'action.delete' : 'action.save')}
					</button>
					<button type="button" class="rapport-button" onClick={onClose}>
						{words.t('action.cancel')}
					</button>
				</div>
			</form>
		</Dialog>
	);
}
