import { Download } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import type { ExportFormat } from '../../lib/exchange/export-file.ts';
import { type FilePicture, MAX_FILE_BYTES } from '../../lib/exchange/imported.ts';
import type { Template } from '../../lib/templates/template.ts';
import { useUi } from '../ui/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { download } from './download.ts';
import type { TemplatesExchangeProps } from './TemplatesExchange.tsx';

const FORMATS: readonly ExportFormat[] = ['json', 'csv', 'xlsx', 'espanso'];
type Which = 'own' | 'shown' | 'all';

/** Which templates, and in which format; what writes the file is loaded only then. */
export function ExportTemplates({
	library,
	shown,
	isOwn,
	onClose,
}: TemplatesExchangeProps & { onClose: () => void }) {
	const { words, ask, now, tell } = useUi();
	const name = useId();
	const sets: Record<Which, readonly Template[]> = { own: library.filter(isOwn), shown, all: library };
	const [which, setWhich] = useState<Which>(sets.own.length > 0 ? 'own' : 'shown');
	const [format, setFormat] = useState<ExportFormat>('json');
	/** Pictures of templates, as many as a file that is to be read again has room for. */
	const picturesOf = async (templates: readonly Template[]): Promise<FilePicture[]> => {
		const refs = templates.flatMap(({ images = [] }) => images);
		if (refs.reduce((sum, { size }) => sum + size, 0) > MAX_FILE_BYTES / 2) return [];
		const pictures: FilePicture[] = [];
		for (let from = 0; from < refs.length; from += 8) {
			const ids = refs.slice(from, from + 8).map(({ id }) => id);
			const answer = await ask({ type: 'images/get', ids });
			if (answer.ok) pictures.push(...(answer.result?.images ?? []));
		}
		return pictures;
	};
	const save = async (event: Event) => {
		event.preventDefault();
		try {
			const { exportTemplates } = await import('../../lib/exchange/export-file.ts');
			const pictures = format === 'json' ? await picturesOf(sets[which]) : [];
			download(await exportTemplates(sets[which], format, now(), pictures));
			const named = sets[which].reduce((sum, { images = [] }) => sum + images.length, 0);
			if (named > pictures.length) tell(words.t('organise.export.pictures-left'));
			onClose();
		} catch (error) {
			console.error('Rapport: templates were not exported', error);
			tell(words.t('error.unexpected'));
		}
	};
	return (
		<Dialog title={words.t('exchange.export.title')} onClose={onClose}>
			<form class="rapport-stack" onSubmit={save}>
				<fieldset class="rapport-checks rapport-checks-column">
					<legend class="rapport-muted rapport-small">{words.t('exchange.export.which')}</legend>
					{(Object.keys(sets) as Which[]).map((one) => (
						<label key={one}>
							<input
								type="radio"
								name={`${name}-which`}
								checked={which === one}
								disabled={sets[one].length === 0}
								onChange={() => setWhich(one)}
							/>
							{words.t(`exchange.export.${one}`, { count: sets[one].length })}
						</label>
					))}
				</fieldset>
				<fieldset class="rapport-checks rapport-checks-column">
					<legend class="rapport-muted rapport-small">{words.t('exchange.export.format')}</legend>
					{FORMATS.map((one) => (
						<label key={one}>
							<input
								type="radio"
								name={`${name}-format`}
								checked={format === one}
								onChange={() => setFormat(one)}
							/>
							{words.t(`exchange.export.${one}`)}
						</label>
					))}
				</fieldset>
				<div class="rapport-actions">
					<button type="submit" class="rapport-button rapport-primary" disabled={sets[which].length === 0}>
						<Download size={14} aria-hidden="true" /> {words.t('exchange.export.save')}
					</button>
					<button type="button" class="rapport-button" onClick={onClose}>
						{words.t('action.cancel')}
					</button>
				</div>
			</form>
		</Dialog>
	);
}
