import { Check, Database, Download, TriangleAlert, Upload } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import type { Results } from '../../lib/messaging/view-requests.ts';
import { Card } from '../ui/Card.tsx';
import { useUi } from '../ui/context.ts';
import { useSend } from '../ui/use-send.ts';
import { download } from './download.ts';

type Imported = { counts: Results['data/import'] } | { problem: string };

/** All of the seller's data as files, and back in again. */
export function DataCard() {
	const { words, ask } = useUi();
	const send = useSend();
	const id = useId();
	const [imported, setImported] = useState<Imported | null>(null);
	const [busy, setBusy] = useState(false);
	const save = async (format: 'csv' | 'json') => {
		const file = await send({ type: 'data/export', format, buyerId: null });
		if (file) download(file);
	};
	const load = async (file: File) => {
		setBusy(true);
		setImported(null);
		try {
			const answer = await ask({ type: 'data/import', json: await file.text() });
			setImported(answer.ok ? { counts: answer.result } : { problem: words.phrase(answer.error) });
		} catch {
			setImported({ problem: words.t('data.unreadable') });
		} finally {
			setBusy(false);
		}
	};
	return (
		<Card title={words.t('data.title')} icon={Database}>
			<div class="rapport-stack">
				<p class="rapport-muted rapport-small">{words.t('data.about')}</p>
				<div class="rapport-actions">
					<button type="button" class="rapport-button" onClick={() => save('json')}>
						<Download size={14} aria-hidden="true" /> {words.t('data.all-json')}
					</button>
					<button type="button" class="rapport-button" onClick={() => save('csv')}>
						<Download size={14} aria-hidden="true" /> {words.t('data.all-csv')}
					</button>
				</div>
				<div class="rapport-file">
					<input
						id={id}
						class="rapport-visually-hidden"
						type="file"
						accept=".json,application/json"
						disabled={busy}
						onChange={(event) => {
							const field = event.currentTarget;
							const file = field.files?.[0];
							if (file) void load(file);
							// Choosing the same file again must count as a choice.
							field.value = '';
						}}
					/>
					<label class="rapport-button" for={id}>
						<Upload size={14} aria-hidden="true" /> {words.t('data.import')}
					</label>
				</div>
				<div role="status">
					{busy && <p class="rapport-muted">{words.t('state.loading')}</p>}
					{imported && 'counts' in imported && (
						<p class="rapport-outcome rapport-flush">
							<Check size={15} aria-hidden="true" /> {words.t('data.imported', imported.counts)}
						</p>
					)}
					{imported && 'problem' in imported && (
						<p class="rapport-fault">
							<TriangleAlert size={15} aria-hidden="true" /> <span>{imported.problem}</span>
						</p>
					)}
				</div>
			</div>
		</Card>
	);
}
