import { Copy } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { useUi } from '../ui/context.ts';
import { ScrollRegion } from '../ui/ScrollRegion.tsx';
import { useSend } from '../ui/use-send.ts';
import { Subview } from './Subview.tsx';

/** The report of a page that is not read as it should: shown whole, so that the seller sees what would be copied. */
export function ReportView({ onBack }: { onBack: () => void }) {
	const { words, copy, tell } = useUi();
	const send = useSend();
	const [report, setReport] = useState<string | null>(null);
	useEffect(() => {
		let here = true;
		void send({ type: 'page/report' }).then((answer) => here && setReport(answer?.report ?? ''));
		return () => {
			here = false;
		};
	}, [send]);
	return (
		<Subview title={words.t('report.title')} onBack={onBack}>
			<ScrollRegion class="rapport-scroll" label={words.t('report.title')}>
				<p class="rapport-muted">{words.t('report.about')}</p>
				{report && (
					<div class="rapport-actions">
						<button
							type="button"
							class="rapport-button rapport-primary"
							onClick={async () =>
								tell(words.t((await copy(report)) ? 'report.copied' : 'reading.not-copied'))
							}
						>
							<Copy size={14} aria-hidden="true" /> {words.t('report.copy')}
						</button>
					</div>
				)}
				{report === '' && <p>{words.t('report.nothing')}</p>}
				{report && <pre class="rapport-json">{report}</pre>}
			</ScrollRegion>
		</Subview>
	);
}
