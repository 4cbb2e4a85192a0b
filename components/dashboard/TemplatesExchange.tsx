import { Download, Upload } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Template } from '../../lib/templates/template.ts';
import { useUi } from '../ui/context.ts';
import { ExportTemplates } from './ExportTemplates.tsx';
import { ImportTemplates } from './ImportTemplates.tsx';

export interface TemplatesExchangeProps {
	/** All templates at hand, with the starter library. */
	library: readonly Template[];
	/** The ones that the list shows now. */
	shown: readonly Template[];
	isOwn: (template: Template) => boolean;
}

/** Templates from other tools and to files: two buttons of the templates page, each with a dialog. */
export function TemplatesExchange({ library, shown, isOwn }: TemplatesExchangeProps) {
	const { words } = useUi();
	const [open, setOpen] = useState<'import' | 'export' | null>(null);
	const close = () => setOpen(null);
	return (
		<>
			<button type="button" class="rapport-button" onClick={() => setOpen('import')}>
				<Upload size={14} aria-hidden="true" /> {words.t('exchange.import')}
			</button>
			<button type="button" class="rapport-button" onClick={() => setOpen('export')}>
				<Download size={14} aria-hidden="true" /> {words.t('exchange.export')}
			</button>
			{open === 'import' && <ImportTemplates library={library} isOwn={isOwn} onClose={close} />}
			{open === 'export' && <ExportTemplates library={library} shown={shown} isOwn={isOwn} onClose={close} />}
		</>
	);
}
