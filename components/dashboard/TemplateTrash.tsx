import { Trash2, Undo2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { TRASH_DAYS } from '../../lib/templates/trash-days.ts';
import { useUi } from '../ui/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { useLoad } from './use-load.ts';

/** Deleted templates: each can be brought back until the day that stands beside it, or go at once. */
export function TemplateTrash() {
	const { words, tell, now } = useUi();
	const send = useSend();
	const loaded = useLoad({ type: 'templates/trash' });
	const [erasing, setErasing] = useState<readonly string[] | null>(null);
	const trash = loaded?.trash ?? [];
	const restore = async (ids: string[]) => {
		if ((await send({ type: 'trash/restore', ids })) === undefined) return;
		tell(words.t('organise.trash.restored', { count: ids.length }));
	};
	const erase = async () => {
		if (!erasing || (await send({ type: 'trash/erase', ids: [...erasing] })) === undefined) return;
		setErasing(null);
		tell(words.t('organise.trash.erased', { count: erasing.length }));
	};
	return (
		<section class="rapport-card rapport-stack" aria-label={words.t('organise.at.trash')}>
			<p class="rapport-muted">{words.t('organise.trash.about', { days: TRASH_DAYS })}</p>
			{loaded && trash.length === 0 && <p>{words.t('organise.trash.none')}</p>}
			{trash.length > 0 && (
				<div class="rapport-actions">
					<button
						type="button"
						class="rapport-button"
						onClick={() => restore(trash.map(({ template }) => template.id))}
					>
						<Undo2 size={14} aria-hidden="true" /> {words.t('organise.trash.restore-all')}
					</button>
					<button
						type="button"
						class="rapport-button rapport-danger"
						onClick={() => setErasing(trash.map(({ template }) => template.id))}
					>
						<Trash2 size={14} aria-hidden="true" /> {words.t('organise.trash.empty')}
					</button>
				</div>
			)}
			<ul class="rapport-trash">
				{trash.map(({ template, deletedAt, goneAt }) => (
					<li key={template.id}>
						<div>
							<strong>
								<bdi>{template.title}</bdi>
							</strong>{' '}
							<span class="rapport-muted rapport-small">
								{words.t(`language.name.${template.language}`)}
								{template.folder && template.folder.length > 0 && ` · ${template.folder.join(' / ')}`}
							</span>
							<p class="rapport-exchange-body" lang={template.language}>
								{template.body}
							</p>
							<p class="rapport-muted rapport-small">
								{words.t('organise.trash.dates', {
									deleted: words.relative(deletedAt, now()),
									gone: words.date(goneAt),
								})}
							</p>
						</div>
						<div class="rapport-actions">
							<button type="button" class="rapport-button-small" onClick={() => restore([template.id])}>
								{words.t('organise.trash.restore')}
								<span class="rapport-visually-hidden"> {template.title}</span>
							</button>
							<button
								type="button"
								class="rapport-button-small rapport-danger"
								onClick={() => setErasing([template.id])}
							>
								{words.t('organise.trash.erase')}
								<span class="rapport-visually-hidden"> {template.title}</span>
							</button>
						</div>
					</li>
				))}
			</ul>
			{erasing && (
				<Dialog title={words.t('organise.trash.erase.title')} onClose={() => setErasing(null)}>
					<p>{words.t('organise.trash.erase.about', { count: erasing.length })}</p>
					<div class="rapport-actions">
						<button type="button" class="rapport-button rapport-primary rapport-destroy" onClick={erase}>
							{words.t('organise.trash.erase')}
						</button>
						<button type="button" class="rapport-button" onClick={() => setErasing(null)}>
							{words.t('action.cancel')}
						</button>
					</div>
				</Dialog>
			)}
		</section>
	);
}
