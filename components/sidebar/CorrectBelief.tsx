import { Check, CircleSlash, ListChecks, Plus, Undo2, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Belief, BeliefScheme } from '../../lib/chat/assessment.ts';
import { beliefKey, correctionFor, OPTIONS } from '../ui/belief-words.ts';
import { useUi } from '../ui/context.ts';
import { useCorrect } from './use-correct.ts';

/** The seller's word on one scheme. */
function useScheme(scheme: BeliefScheme) {
	const { buyer, say, release } = useCorrect();
	const set = (value: string | null, holds: boolean) => say({ scheme, value, holds });
	return { buyer, set, undo: (correctionId: string) => release(correctionId) };
}

/** Confirm, choose another, none of these, or undo, for a scheme where one id holds. */
export function CorrectExclusive({
	scheme,
	strongest,
}: {
	scheme: BeliefScheme;
	strongest: Belief | undefined;
}) {
	const { words } = useUi();
	const { buyer, set, undo } = useScheme(scheme);
	const [choosing, setChoosing] = useState(false);
	if (!buyer) return null;
	const correction = correctionFor(buyer.corrections, scheme);
	const choose = (value: string | null) => {
		setChoosing(false);
		return set(value, true);
	};
	return (
		<>
			<div class="rapport-actions">
				{correction ? (
					<button type="button" class="rapport-button-small" onClick={() => undo(correction.id)}>
						<Undo2 size={13} aria-hidden="true" /> {words.t('correction.undo')}
					</button>
				) : (
					strongest && (
						<button type="button" class="rapport-button-small" onClick={() => choose(strongest.id)}>
							<Check size={13} aria-hidden="true" /> {words.t('correction.confirm')}
						</button>
					)
				)}
				<button
					type="button"
					class="rapport-button-small"
					aria-expanded={choosing}
					onClick={() => setChoosing(!choosing)}
				>
					<ListChecks size={13} aria-hidden="true" />{' '}
					{words.t(strongest ? 'correction.another' : 'correction.choose')}
				</button>
				{correction?.value !== null && (
					<button type="button" class="rapport-button-small" onClick={() => choose(null)}>
						<CircleSlash size={13} aria-hidden="true" /> {words.t('correction.none')}
					</button>
				)}
			</div>
			{choosing && (
				<Choices
					scheme={scheme}
					except={strongest ? [strongest.id] : []}
					onChoose={(value) => choose(value)}
				/>
			)}
		</>
	);
}

/** Confirm or deny one id of a list scheme. */
export function CorrectOne({ scheme, belief }: { scheme: BeliefScheme; belief: Belief }) {
	const { words } = useUi();
	const { buyer, set, undo } = useScheme(scheme);
	if (!buyer) return null;
	const correction = correctionFor(buyer.corrections, scheme, belief.id);
	const name = words.t(beliefKey(scheme, belief.id));
	return (
		<div class="rapport-actions">
			{correction ? (
				<button type="button" class="rapport-button-small" onClick={() => undo(correction.id)}>
					<Undo2 size={13} aria-hidden="true" /> {words.t('correction.undo')}
				</button>
			) : (
				<>
					<button
						type="button"
						class="rapport-button-small"
						aria-label={words.t('correction.confirm.named', { name })}
						onClick={() => set(belief.id, true)}
					>
						<Check size={13} aria-hidden="true" /> {words.t('correction.confirm')}
					</button>
					<button
						type="button"
						class="rapport-button-small"
						aria-label={words.t('correction.deny.named', { name })}
						onClick={() => set(belief.id, false)}
					>
						<X size={13} aria-hidden="true" /> {words.t('correction.deny')}
					</button>
				</>
			)}
		</div>
	);
}

/** Lets the seller add an id that Rapport did not see, and take back the ones they denied. */
export function AddToList({ scheme, beliefs }: { scheme: BeliefScheme; beliefs: readonly Belief[] }) {
	const { words } = useUi();
	const { buyer, set, undo } = useScheme(scheme);
	const [choosing, setChoosing] = useState(false);
	if (!buyer) return null;
	const denied = buyer.corrections.filter((c) => c.scheme === scheme && !c.holds && c.value !== null);
	const taken = [...beliefs.map((b) => b.id), ...denied.map((c) => c.value ?? '')];
	return (
		<>
			{denied.map((correction) => (
				<div key={correction.id} class="rapport-denied">
					<s>{words.t(beliefKey(scheme, correction.value ?? ''))}</s>
					<button type="button" class="rapport-button-small" onClick={() => undo(correction.id)}>
						<Undo2 size={13} aria-hidden="true" /> {words.t('correction.undo')}
					</button>
				</div>
			))}
			<div class="rapport-actions">
				<button
					type="button"
					class="rapport-button-small"
					aria-expanded={choosing}
					onClick={() => setChoosing(!choosing)}
				>
					<Plus size={13} aria-hidden="true" /> {words.t('correction.add')}
				</button>
			</div>
			{choosing && (
				<Choices
					scheme={scheme}
					except={taken}
					onChoose={(value) => {
						setChoosing(false);
						return set(value, true);
					}}
				/>
			)}
		</>
	);
}

function Choices(props: {
	scheme: BeliefScheme;
	except: readonly string[];
	onChoose: (id: string) => Promise<unknown>;
}) {
	const { words } = useUi();
	return (
		<fieldset class="rapport-choices">
			<legend class="rapport-visually-hidden">{words.t(`scheme.${props.scheme}`)}</legend>
			{OPTIONS[props.scheme]
				.filter((id) => !props.except.includes(id))
				.map((id) => (
					<button type="button" key={id} class="rapport-chip" onClick={() => props.onChoose(id)}>
						{words.t(beliefKey(props.scheme, id))}
					</button>
				))}
		</fieldset>
	);
}
