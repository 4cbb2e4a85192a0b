import { Check, GraduationCap, RotateCcw, TriangleAlert, X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { SideSchema } from '../../lib/chat/snapshot.ts';
import { TEACH_STEPS } from '../../lib/chat/teach-step.ts';
import type { TeachView } from '../../lib/messaging/teach.ts';
import { useUi } from '../ui/context.ts';
import { UserText } from '../ui/UserText.tsx';
import { useSend } from '../ui/use-send.ts';

/** A page being taught: what the seller does in the page now, or the result to say yes or no to. */
export function TeachCard({ teach }: { teach: TeachView }) {
	const { words } = useUi();
	const root = useRef<HTMLElement>(null);
	const { status } = teach;
	useEffect(() => {
		// The keyboard comes back from the page with the result.
		if (status === 'result') root.current?.focus();
	}, [status]);
	return (
		<section class="rapport-card" aria-label={words.t('teach.title')} ref={root} tabIndex={-1}>
			<div class="rapport-card-head">
				<GraduationCap size={15} aria-hidden="true" />
				<h2>{words.t(status === 'result' ? 'teach.result.title' : 'teach.title')}</h2>
			</div>
			<div class="rapport-teach">
				{teach.status === 'pointing' ? <Pointing step={teach.step} /> : <Result result={teach} />}
			</div>
		</section>
	);
}

function Pointing({ step }: { step: (typeof TEACH_STEPS)[number] }) {
	const { words } = useUi();
	const send = useSend();
	return (
		<>
			<p class="rapport-muted rapport-small">
				{words.t('teach.progress', { step: TEACH_STEPS.indexOf(step) + 1, all: TEACH_STEPS.length })}
			</p>
			<p role="status">{words.t(`teach.ask.${step}`)}</p>
			<p class="rapport-muted rapport-small">{words.t('teach.pointing')}</p>
			<div class="rapport-actions">
				<button type="button" class="rapport-button" onClick={() => send({ type: 'teach/cancel' })}>
					<X size={14} aria-hidden="true" /> {words.t('action.cancel')}
				</button>
			</div>
		</>
	);
}

type ResultView = Extract<TeachView, { status: 'result' }>;

function Result({ result }: { result: ResultView }) {
	const { words, tell } = useUi();
	const send = useSend();
	const { host, checks, empty, fragile, replaces } = result;
	const right = !empty && checks.every((check) => check.right);
	const keep = async () => {
		if ((await send({ type: 'teach/keep' })) !== undefined) tell(words.t('teach.kept', { host }));
	};
	return (
		<>
			<p>{words.t(empty ? 'teach.result.empty' : right ? 'teach.result.right' : 'teach.result.wrong')}</p>
			<ul class="rapport-teach-checks">
				{checks.map((check) => (
					<li key={check.part}>
						{check.right ? (
							<Check size={14} aria-hidden="true" />
						) : (
							<TriangleAlert size={14} aria-hidden="true" />
						)}{' '}
						<CheckWords check={check} />
					</li>
				))}
			</ul>
			{fragile && <p class="rapport-muted rapport-small">{words.t('teach.result.fragile')}</p>}
			{replaces && <p class="rapport-muted rapport-small">{words.t('teach.result.replaces', { host })}</p>}
			<div class="rapport-actions">
				{!empty && (
					<button
						type="button"
						class={right ? 'rapport-button rapport-primary' : 'rapport-button'}
						onClick={keep}
					>
						<Check size={14} aria-hidden="true" /> {words.t(right ? 'teach.keep' : 'teach.keep.anyway')}
					</button>
				)}
				<button
					type="button"
					class={right ? 'rapport-button' : 'rapport-button rapport-primary'}
					onClick={() => send({ type: 'teach/start' })}
				>
					<RotateCcw size={14} aria-hidden="true" /> {words.t('teach.again')}
				</button>
				<button type="button" class="rapport-button" onClick={() => send({ type: 'teach/cancel' })}>
					<X size={14} aria-hidden="true" /> {words.t('teach.discard')}
				</button>
			</div>
			<ReadWith result={result} />
		</>
	);
}

function CheckWords({ check: { part, right, instead } }: { check: ResultView['checks'][number] }) {
	const { words } = useUi();
	const side = SideSchema.safeParse(instead);
	const isSide = part !== 'buyerName' && side.success;
	const shown = isSide ? words.t(`side.${side.data}`) : (instead ?? words.t('teach.check.nothing'));
	return <UserText text={words.t(`teach.check.${part}.${right ? 'right' : 'wrong'}`, { instead: shown })} />;
}

/** The page as it reads with the lesson, the newest messages with their sides, and which of them read differently until now. */
function ReadWith({ result }: { result: ResultView }) {
	const { words } = useUi();
	const { confidence, buyer, messages, total, changed } = result;
	if (confidence === null) return <p>{words.t('teach.result.no-chat')}</p>;
	return (
		<>
			<dl class="rapport-facts">
				<dt>{words.t('reading.confidence')}</dt>
				<dd>{Math.round(confidence * 100)} %</dd>
				<dt>{words.t('reading.buyer')}</dt>
				<dd>{buyer ? <UserText text={buyer} /> : words.t('reading.unknown')}</dd>
				<dt>{words.t('reading.messages')}</dt>
				<dd>{words.number(total)}</dd>
			</dl>
			<p class="rapport-muted rapport-small">
				{changed > 0 ? words.t('teach.result.changed', { count: changed }) : words.t('teach.result.same')}
			</p>
			<ol class="rapport-read-list">
				{messages.map((message, index) => (
					<li key={index}>
						<span class={`rapport-side rapport-side-${message.from}`}>{words.t(`side.${message.from}`)}</span>
						{message.text === '' ? (
							<span class="rapport-muted">{words.t('history.no-text')}</span>
						) : (
							<UserText text={message.text} max={160} />
						)}
						{message.before !== message.from && (
							<span class="rapport-muted rapport-small">
								{message.before
									? words.t('teach.result.before', { side: words.t(`side.${message.before}`) })
									: words.t('teach.result.before.none')}
							</span>
						)}
					</li>
				))}
			</ol>
		</>
	);
}
