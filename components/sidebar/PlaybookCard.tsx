import {
	Check,
	Circle,
	CircleDot,
	HandCoins,
	Hourglass,
	type LucideIcon,
	ShieldAlert,
	ThumbsDown,
	X,
} from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import type { Complaint, Playbook, PlaybookStep, Reply } from '../../lib/chat/assessment.ts';
import { Card } from '../ui/Card.tsx';
import { type Ui, useUi } from '../ui/context.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { BeliefRow } from './BeliefRow.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { useCorrect } from './use-correct.ts';
import type { Inserting } from './use-insert.ts';

const ICONS: Record<Playbook['kind'], LucideIcon> = {
	complaint: ShieldAlert,
	haggle: HandCoins,
	objection: ThumbsDown,
	unpaid: Hourglass,
};

interface Props {
	playbook: Playbook;
	/** The complaint, where the playbook is one's. */
	complaint: Complaint | null;
	inserting: Inserting;
}

/**
 * The way through a difficult moment: which step is due and how it is taken, a reply that takes it, what is not known yet, and every other step on demand.
 */
export function PlaybookCard({ playbook, complaint, inserting }: Props) {
	const { words } = useUi();
	const { kind, steps, missing, facts } = playbook;
	const next = steps.find((step) => step.next);
	const isComplaint = kind === 'complaint';
	return (
		<Card
			title={words.t(isComplaint ? 'complaint.title' : `playbook.${kind}`)}
			icon={ICONS[kind]}
			kind={isComplaint ? 'complaint' : 'playbook'}
			aside={
				<>
					<span class="rapport-muted rapport-small">
						{words.t('complaint.progress', {
							done: steps.filter(({ done }) => done).length,
							all: steps.length,
						})}
					</span>
					{isComplaint && <NoComplaint />}
				</>
			}
		>
			<div class="rapport-steps-bar" aria-hidden="true">
				{steps.map(({ id, done, next: due }) => (
					<i key={id} class={done ? 'rapport-on' : due ? 'rapport-next' : undefined} />
				))}
			</div>
			{next && (
				<>
					<p class="rapport-next-step">
						<span class="rapport-muted">{words.t('complaint.next')}</span>{' '}
						<strong>{stepName(kind, next.id, words)}</strong>
					</p>
					{kind !== 'complaint' && <p class="rapport-small">{words.t(`playbook.${kind}.${next.id}.how`)}</p>}
					{isComplaint && next.id === 'cushion' && <FeelFeltFound />}
				</>
			)}
			{facts.map((fact) => (
				<p key={fact.key} class="rapport-small">
					{words.phrase(fact)}
				</p>
			))}
			{complaint && complaint.wants.length > 0 && (
				<p class="rapport-small">
					<span class="rapport-muted">{words.t('complaint.wants')}</span>{' '}
					{words.list(complaint.wants.map((want) => words.t(`complaint.want.${want.id}`)))}
				</p>
			)}
			{missing.length > 0 && (
				<p class="rapport-small rapport-gaps">
					<span class="rapport-muted">{words.t('playbook.missing')}</span>{' '}
					{words.list(missing.map((gap) => words.phrase(gap)))}
				</p>
			)}
			{next?.replies.map((reply) => (
				<StepReply key={reply.templateId} reply={reply} inserting={inserting} />
			))}
			{complaint && (
				<div class="rapport-beliefs">
					<BeliefRow scheme="complaint-cause" beliefs={complaint.cause ? [complaint.cause] : []} />
				</div>
			)}
			<details class="rapport-details">
				<summary>{words.t(isComplaint ? 'complaint.all-steps' : 'playbook.all-steps')}</summary>
				<ol class="rapport-steps">
					{steps.map((step) => (
						<StepRow key={step.id} kind={kind} step={step} inserting={inserting} />
					))}
				</ol>
				{complaint && <EvidenceList evidence={complaint.evidence} />}
			</details>
		</Card>
	);
}

function stepName(kind: Playbook['kind'], id: string, words: Ui['words']): string {
	return words.t(kind === 'complaint' ? `complaint.step.${id}` : `playbook.${kind}.${id}`);
}

/** The seller says that there is no complaint. */
function NoComplaint() {
	const { words } = useUi();
	const { buyer, say } = useCorrect();
	if (!buyer) return null;
	return (
		<IconButton
			icon={X}
			label={words.t('correct.no-complaint')}
			onClick={() => void say({ scheme: 'complaint-cause', value: null, holds: true })}
		/>
	);
}

/** How the cushion is built (domain.md section 4). */
function FeelFeltFound() {
	const { words } = useUi();
	return (
		<div class="rapport-fff rapport-small">
			<strong>{words.t('playbook.fff')}</strong>
			<ul>
				{(['feel', 'felt', 'found'] as const).map((part) => (
					<li key={part}>{words.t(`playbook.fff.${part}`)}</li>
				))}
			</ul>
		</div>
	);
}

/** A reply that takes the step: one press puts it into the message field. */
function StepReply({ reply, inserting }: { reply: Reply; inserting: Inserting }) {
	const { words } = useUi();
	return (
		<button
			type="button"
			class="rapport-step-reply"
			onClick={() => inserting.choose(reply.templateId, reply.title, reply)}
		>
			<span class="rapport-visually-hidden">{words.t('playbook.insert')} </span>
			<span lang={reply.language === 'other' ? undefined : reply.language}>{reply.text}</span>
		</button>
	);
}

function StepRow({
	kind,
	step,
	inserting,
}: {
	kind: Playbook['kind'];
	step: PlaybookStep;
	inserting: Inserting;
}) {
	const { words } = useUi();
	const [open, setOpen] = useState(false);
	const id = useId();
	const name = stepName(kind, step.id, words);
	const [reply] = step.replies;
	return (
		<li class={step.done ? 'rapport-done' : undefined} aria-current={step.next ? 'step' : undefined}>
			{step.done ? (
				<Check size={14} role="img" aria-label={words.t('complaint.done')} />
			) : step.next ? (
				<CircleDot size={14} aria-hidden="true" />
			) : (
				<Circle size={14} aria-hidden="true" />
			)}
			<div>
				{reply ? (
					<button
						type="button"
						class="rapport-step-name"
						title={words.t('playbook.step.show', { name })}
						aria-expanded={open}
						aria-controls={open ? id : undefined}
						onClick={() => setOpen(!open)}
					>
						{name}
					</button>
				) : (
					name
				)}
				{open && reply && (
					<div id={id}>
						{step.id === 'cushion' && <FeelFeltFound />}
						<StepReply reply={reply} inserting={inserting} />
					</div>
				)}
			</div>
		</li>
	);
}
