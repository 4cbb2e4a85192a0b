import { Check, Circle, CircleDot, ShieldAlert, X } from 'lucide-preact';
import type { Complaint } from '../../lib/chat/assessment.ts';
import { COMPLAINT_STEPS, type ComplaintStep } from '../../lib/chat/vocabulary.ts';
import { Card } from '../ui/Card.tsx';
import { useUi } from '../ui/context.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { BeliefRow } from './BeliefRow.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { useCorrect } from './use-correct.ts';

/** The way through a complaint: what is done, what comes next, what the buyer wants and why it went wrong. */
export function ComplaintCard({ complaint }: { complaint: Complaint }) {
	const { words } = useUi();
	const { buyer, say } = useCorrect();
	const { done, nextStep, wants } = complaint;
	// A step can come up again: what is to be done next is not shown as done.
	const isDone = (step: ComplaintStep) => done.includes(step) && step !== nextStep;
	return (
		<Card
			title={words.t('complaint.title')}
			icon={ShieldAlert}
			kind="complaint"
			aside={
				<>
					<span class="rapport-muted rapport-small">
						{words.t('complaint.progress', { done: done.filter(isDone).length, all: COMPLAINT_STEPS.length })}
					</span>
					{buyer && (
						<IconButton
							icon={X}
							label={words.t('correct.no-complaint')}
							onClick={() => void say({ scheme: 'complaint-cause', value: null, holds: true })}
						/>
					)}
				</>
			}
		>
			<div class="rapport-steps-bar" aria-hidden="true">
				{COMPLAINT_STEPS.map((step) => (
					<i
						key={step}
						class={isDone(step) ? 'rapport-on' : step === nextStep ? 'rapport-next' : undefined}
					/>
				))}
			</div>
			<p class="rapport-next-step">
				<span class="rapport-muted">{words.t('complaint.next')}</span>{' '}
				<strong>{words.t(`complaint.step.${nextStep}`)}</strong>
			</p>
			{wants.length > 0 && (
				<p class="rapport-small">
					<span class="rapport-muted">{words.t('complaint.wants')}</span>{' '}
					{words.list(wants.map((want) => words.t(`complaint.want.${want.id}`)))}
				</p>
			)}
			<div class="rapport-beliefs">
				<BeliefRow scheme="complaint-cause" beliefs={complaint.cause ? [complaint.cause] : []} />
			</div>
			<details class="rapport-details">
				<summary>{words.t('complaint.all-steps')}</summary>
				<ol class="rapport-steps">
					{COMPLAINT_STEPS.map((step) => (
						<li
							key={step}
							class={isDone(step) ? 'rapport-done' : undefined}
							aria-current={step === nextStep ? 'step' : undefined}
						>
							{isDone(step) ? (
								<Check size={14} role="img" aria-label={words.t('complaint.done')} />
							) : step === nextStep ? (
								<CircleDot size={14} aria-hidden="true" />
							) : (
								<Circle size={14} aria-hidden="true" />
							)}
							{words.t(`complaint.step.${step}`)}
						</li>
					))}
				</ol>
				<EvidenceList evidence={complaint.evidence} />
			</details>
		</Card>
	);
}
