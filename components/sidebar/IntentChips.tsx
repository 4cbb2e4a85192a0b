import { Check, Pin, Plus, Undo2, X } from 'lucide-preact';
import type { IntentSignal } from '../../lib/chat/signals.ts';
import { INTENTS } from '../../lib/chat/vocabulary.ts';
import { useUi } from '../ui/context.ts';
import { CorrectMenu } from './CorrectMenu.tsx';
import { useConversation } from './conversation-context.ts';
import { QuickCorrect } from './QuickCorrect.tsx';
import { type Say, useCorrect } from './use-correct.ts';

/** Chips drawn; the rest is left out, the least sure first. */
const MOST = 4;

/** Ids of the newest run of buyer messages: what the chips speak of. */
function useRun(): string[] {
	const { messages } = useConversation();
	const all = [...messages.values()];
	const lastSeller = all.findLastIndex(({ from }) => from === 'seller');
	const run = all.slice(lastSeller + 1).filter(({ from }) => from === 'buyer');
	const last = all.findLast(({ from }) => from === 'buyer');
	return (run.length > 0 ? run : last ? [last] : []).map(({ id }) => id);
}

/** What the buyer wants now, each wish to be confirmed, dropped or changed in place; what the seller dropped stays to be seen. */
export function IntentChips({ intents }: { intents: readonly IntentSignal[] }) {
	const { words } = useUi();
	const { buyer, say, release } = useCorrect();
	const run = useRun();
	const shown = intents.slice(0, MOST);
	const newest = run.at(-1);
	const said = buyer?.corrections.filter(
		({ scheme, messageId }) => scheme === 'intent' && messageId !== undefined && run.includes(messageId),
	);
	const dropped = new Map<string, string[]>();
	for (const { id, value, holds } of said ?? [])
		if (value && !holds && !intents.some((intent) => intent.id === value))
			dropped.set(value, [...(dropped.get(value) ?? []), id]);
	return (
		<div class="rapport-wants">
			{shown.length === 0 && dropped.size === 0 && (
				<span class="rapport-muted">{words.t('now.no-intent')}</span>
			)}
			<ul class="rapport-chips" aria-label={words.t('now.wants')}>
				{shown.map((intent) => (
					<IntentChip
						key={intent.id}
						intent={intent}
						newest={newest}
						pins={(said ?? []).filter(({ value, holds }) => holds && value === intent.id).map(({ id }) => id)}
					/>
				))}
				{[...dropped].map(([id, corrections]) => (
					<li key={`not ${id}`}>
						<button
							type="button"
							class="rapport-tag rapport-wish-dropped"
							title={words.t('correction.undo')}
							aria-label={words.t('correct.take-back', { name: words.t(`intent.${id}`) })}
							onClick={() => release(...corrections)}
						>
							<s>{words.t(`intent.${id}`)}</s> <Undo2 size={12} aria-hidden="true" />
						</button>
					</li>
				))}
				{buyer && newest !== undefined && (
					<li>
						<CorrectMenu
							label={words.t('correct.add-intent')}
							class="rapport-tag-add"
							items={[]}
							title={words.t('correct.add-intent')}
							values={INTENTS.filter((id) => !intents.some((intent) => intent.id === id)).map((id) => ({
								id,
								label: words.t(`intent.${id}`),
								onChoose: () => void say({ scheme: 'intent', value: id, holds: true, messageId: newest }),
							}))}
							one={false}
						>
							<Plus size={12} aria-hidden="true" />
						</CorrectMenu>
					</li>
				)}
			</ul>
		</div>
	);
}

interface ChipProps {
	intent: IntentSignal;
	newest: string | undefined;
	/** The seller's own corrections that hold it. */
	pins: readonly string[];
}

function IntentChip({ intent, newest, pins }: ChipProps) {
	const { words } = useUi();
	const { buyer, say, release } = useCorrect();
	const name = words.t(`intent.${intent.id}`);
	const messages = intent.messages ?? (newest === undefined ? [] : [newest]);
	const [first] = messages;
	if (!buyer || first === undefined) return <li class="rapport-tag rapport-tag-strong">{name}</li>;
	const denied = messages.map(
		(messageId): Say => ({ scheme: 'intent', value: intent.id, holds: false, messageId }),
	);
	const confirm = () => void say({ scheme: 'intent', value: intent.id, holds: true, messageId: first });
	const deny = () => void say(...denied);
	const items = [
		intent.pinned
			? null
			: { id: 'right', label: words.t('correction.confirm'), icon: Check, onChoose: confirm },
		{ id: 'not', label: words.t('correct.not'), icon: X, onChoose: deny },
		pins.length > 0
			? {
					id: 'release',
					label: words.t('correction.undo'),
					icon: Undo2,
					onChoose: () => void release(...pins),
				}
			: null,
	].filter((item) => item !== null);
	return (
		<li class="rapport-wish">
			<CorrectMenu
				label={intent.pinned ? `${name} (${words.t('belief.yours')})` : name}
				class="rapport-tag rapport-tag-strong"
				items={items}
				title={words.t('correct.change')}
				values={INTENTS.filter((id) => id !== intent.id).map((id) => ({
					id,
					label: words.t(`intent.${id}`),
					onChoose: () => void say(...denied, { scheme: 'intent', value: id, holds: true, messageId: first }),
				}))}
				one
			>
				{name}
				{intent.pinned && <Pin size={11} aria-hidden="true" />}
			</CorrectMenu>
			<QuickCorrect name={name} onConfirm={intent.pinned ? undefined : confirm} onDeny={deny} />
		</li>
	);
}
