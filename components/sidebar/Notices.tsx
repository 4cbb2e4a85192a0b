import { Info, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Notice } from '../../lib/messaging/view.ts';
import { useUi } from '../ui/context.ts';
import { IconButton } from '../ui/IconButton.tsx';

/** Calm notes until dismissed or solved. A note that goes away and comes back is shown again. */
export function Notices({ notices, onReport }: { notices: readonly Notice[]; onReport: () => void }) {
	const { words } = useUi();
	const [dismissed, setDismissed] = useState<readonly Notice[]>([]);
	const stillThere = dismissed.filter((notice) => notices.includes(notice));
	if (stillThere.length < dismissed.length) setDismissed(stillThere);
	return (
		<div class="rapport-notices" role="status">
			{notices
				.filter((notice) => !dismissed.includes(notice))
				.map((notice) => (
					<div key={notice} class="rapport-notice">
						<Info size={15} aria-hidden="true" />
						<p>
							{words.t(`notice.${notice}`)}{' '}
							{notice === 'page-changed' && (
								<button type="button" class="rapport-link" onClick={onReport}>
									{words.t('report.open')}
								</button>
							)}
						</p>
						<IconButton
							icon={X}
							label={words.t('action.dismiss')}
							onClick={() => setDismissed([...dismissed, notice])}
						/>
					</div>
				))}
		</div>
	);
}
