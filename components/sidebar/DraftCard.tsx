import { Info, SpellCheck, TriangleAlert } from 'lucide-preact';
import type { DraftView } from '../../lib/messaging/view.ts';
import { Card } from '../ui/Card.tsx';
import { useUi } from '../ui/context.ts';
import { UserText } from '../ui/UserText.tsx';
import { useSend } from '../ui/use-send.ts';

/**
 * What the draft check says of the message being typed, at the foot of the sidebar so that nothing above moves. Each finding can put its safer
 * wording into the field.
 */
export function DraftCard({ draft }: { draft: DraftView }) {
	const { words, tell } = useUi();
	const send = useSend();
	if (draft.findings.length === 0) return null;
	const apply = async (finding: number) => {
		const result = await send({ type: 'draft/apply', conversationId: draft.conversationId, finding });
		if (result) tell(words.t(`insert.${result.status}`));
	};
	return (
		<div class="rapport-draft">
			<Card
				title={words.t('draft.title')}
				icon={SpellCheck}
				aside={
					<button
						type="button"
						class="rapport-link"
						onClick={() => void send({ type: 'draft/site', on: false })}
					>
						{words.t('draft.off-here')}
					</button>
				}
			>
				<ul class="rapport-draft-list">
					{draft.findings.map(({ id, severity, reason, safer }, index) => (
						<li key={`${id}:${index}`} class={`rapport-draft-${severity}`}>
							{severity === 'warn' ? (
								<TriangleAlert size={14} aria-hidden="true" />
							) : (
								<Info size={14} aria-hidden="true" />
							)}
							<div>
								<p>
									<span class="rapport-visually-hidden">{words.t(`draft.severity.${severity}`)}: </span>
									<UserText text={words.phrase(reason)} max={200} />
								</p>
								{safer !== null && (
									<p class="rapport-draft-safer">
										{safer.trim() !== '' && <UserText text={safer.trim()} max={160} />}
										<button type="button" class="rapport-link" onClick={() => apply(index)}>
											{words.t(safer.trim() === '' ? 'draft.remove' : 'draft.use')}
										</button>
									</p>
								)}
							</div>
						</li>
					))}
				</ul>
				<p class="rapport-muted rapport-small">{words.t('draft.never-blocks')}</p>
			</Card>
		</div>
	);
}
