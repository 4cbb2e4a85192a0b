import { Eye, FileWarning, GraduationCap, Keyboard, LayoutDashboard, TextCursorInput } from 'lucide-preact';
import type { VNode } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Assessment } from '../../lib/chat/assessment.ts';
import type { DraftView, PastedImages, ViewState } from '../../lib/messaging/view.ts';
import { useUi } from '../ui/context.ts';
import { Notes } from '../ui/Notes.tsx';
import { useSend } from '../ui/use-send.ts';
import { ConversationContext } from './conversation-context.ts';
import { DraftCard } from './DraftCard.tsx';
import { NoChat, Unsure } from './EmptyStates.tsx';
import { FollowUps } from './FollowUps.tsx';
import { Header } from './Header.tsx';
import { HistoryView } from './HistoryView.tsx';
import { LatestOrder } from './LatestOrder.tsx';
import { LeftImages } from './LeftImages.tsx';
import { LureWarning } from './LureWarning.tsx';
import { Notices } from './Notices.tsx';
import { NowCard } from './NowCard.tsx';
import { Palette } from './Palette.tsx';
import { PlaybookCard } from './PlaybookCard.tsx';
import { usePlaceItems } from './panel.ts';
import { ReadingView } from './ReadingView.tsx';
import { RepliesCard } from './RepliesCard.tsx';
import { ReportView } from './ReportView.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import type { Command } from './SidebarApp.tsx';
import { Skeleton } from './Skeleton.tsx';
import { TeachCard } from './TeachCard.tsx';
import { TypesCard } from './TypesCard.tsx';
import { type Inserting, useInsert } from './use-insert.ts';
import { type Parts, useSidebarKeys } from './use-sidebar-keys.ts';

/** The field of a new note. */
const NEW_NOTE = '[data-rapport=new-note]';

/** What lies over the main column, if anything. */
type Over = { view: 'history'; target: string | null } | { view: 'reading' } | { view: 'report' } | null;

interface Props {
	state: ViewState;
	command: Command | null;
	/** What is said of the message being typed in the page. */
	draft?: DraftView | null;
}

/** The sidebar with something to show. */
export function SidebarView({ state, command, draft = null }: Props) {
	const { words } = useUi();
	const send = useSend();
	const [over, setOver] = useState<Over>(null);
	const [dialog, setDialog] = useState<'palette' | 'shortcuts' | null>(null);
	const inserting = useInsert(state.conversationId);
	const main = useRef<HTMLElement>(null);
	const buyerId = state.buyer?.id ?? null;
	const dashboard = useCallback(
		() => void send({ type: 'dashboard/open', section: 'customers', buyerId }),
		[send, buyerId],
	);
	const parts = useMemo(
		() => ({
			palette: () => setDialog('palette'),
			cheatSheet: () => setDialog('shortcuts'),
			history: () => setOver({ view: 'history', target: null }),
			note: () => {
				setOver(null);
				setDialog(null);
				// Once the view over it is gone: what lies under it cannot take the focus.
				requestAnimationFrame(() => main.current?.querySelector<HTMLElement>(NEW_NOTE)?.focus());
			},
			dashboard,
		}),
		[dashboard],
	);
	const [leftImages, setLeftImages] = useState<PastedImages['left']>([]);
	useCommand(command, state, inserting, parts, main);
	useImagesPut(command, setLeftImages);
	useSidebarKeys({ state, draft, inserting, parts });

	const conversation = useMemo(
		() => ({
			conversationId: state.conversationId,
			buyer: state.buyer,
			messages: new Map(state.messages.map((message) => [message.id, message])),
			changes: state.changes ?? [],
			showMessage: (target: string) => setOver({ view: 'history', target }),
		}),
		[state],
	);
	const items = [
		{
			id: 'reading',
			label: words.t('reading.title'),
			icon: Eye,
			onChoose: () => setOver({ view: 'reading' }),
		},
		{
			id: 'teach',
			label: words.t('teach.start'),
			icon: GraduationCap,
			onChoose: () => void send({ type: 'teach/start' }),
		},
		{ id: 'dashboard', label: words.t('menu.dashboard'), icon: LayoutDashboard, onChoose: dashboard },
		...(state.typingHelp === undefined
			? []
			: [
					{
						id: 'typing-help',
						label: words.t(state.typingHelp ? 'assist.site-off' : 'assist.site-on'),
						icon: TextCursorInput,
						onChoose: () => void send({ type: 'assist/site', on: !state.typingHelp }),
					},
				]),
		...usePlaceItems(state),
		...(state.status === 'no-chat'
			? []
			: [
					{
						id: 'report',
						label: words.t('report.title'),
						icon: FileWarning,
						onChoose: () => setOver({ view: 'report' }),
					},
				]),
		{ id: 'keys', label: words.t('shortcuts.title'), icon: Keyboard, onChoose: () => setDialog('shortcuts') },
	];
	return (
		<ConversationContext.Provider value={conversation}>
			<div class="rapport-column" inert={over !== null}>
				<Header state={state} items={items} onSearch={parts.palette} onHistory={parts.history} />
				<main class="rapport-main" ref={main} tabIndex={-1} key={state.conversationId ?? state.status}>
					<Notices notices={state.notices} onReport={() => setOver({ view: 'report' })} />
					{leftImages.length > 0 && <LeftImages images={leftImages} onDone={() => setLeftImages([])} />}
					{state.teach && <TeachCard teach={state.teach} />}
					<MainCards
						state={state}
						inserting={inserting}
						onSearch={parts.palette}
						onReading={() => setOver({ view: 'reading' })}
					/>
				</main>
				{draft?.conversationId === state.conversationId && draft && <DraftCard draft={draft} />}
			</div>
			{over?.view === 'history' && (
				<HistoryView
					messages={state.messages}
					total={state.buyer?.messageCount ?? state.messages.length}
					target={over.target}
					onBack={() => setOver(null)}
				/>
			)}
			{over?.view === 'report' && <ReportView onBack={() => setOver(null)} />}
			{over?.view === 'reading' && <ReadingView state={state} onBack={() => setOver(null)} />}
			{dialog === 'shortcuts' && (
				<ShortcutsDialog
					inPage={state.status !== 'no-chat'}
					typing={state.typingHelp ? state.typing : null}
					onClose={() => setDialog(null)}
				/>
			)}
			{dialog === 'palette' && (
				<PaletteFor
					state={state}
					inserting={inserting}
					onClose={(toComposer) => {
						setDialog(null);
						if (toComposer && state.hasComposer) void send({ type: 'page/focus-composer' });
					}}
				/>
			)}
		</ConversationContext.Provider>
	);
}

function MainCards(props: {
	state: ViewState;
	inserting: Inserting;
	onSearch: () => void;
	onReading: () => void;
}) {
	const { state, inserting, onSearch, onReading } = props;
	const { assessment, buyer } = state;
	if (state.status === 'no-chat') return <NoChat onSearch={onSearch} />;
	const replies = (
		<RepliesCard
			replies={assessment?.replies ?? []}
			shortcuts={state.settings.shortcuts}
			inserting={inserting}
			onSearch={onSearch}
		/>
	);
	return (
		<>
			{state.status === 'unsure' && <Unsure state={state} onSearch={onSearch} onReading={onReading} />}
			{!assessment && state.status === 'reading' && <Skeleton cards={[4, 5, 4]} />}
			{assessment ? (
				<Assessed assessment={assessment} replies={replies} inserting={inserting} />
			) : (
				inserting.asking && replies
			)}
			{buyer && (
				<>
					<FollowUps
						buyer={buyer}
						conversationId={state.conversationId}
						suggested={assessment?.tasks ?? []}
						inserting={inserting}
					/>
					<Notes buyerId={buyer.id} notes={buyer.notes} />
				</>
			)}
		</>
	);
}

/**
 * What is going on, who they are, the way through a complaint, and the replies. With a complaint the replies come before the types,
 * to be on the first screen; the order is chosen once per conversation opened, so nothing moves under the seller's hands.
 */
function Assessed(props: { assessment: Assessment; replies: VNode; inserting: Inserting }) {
	const { assessment, replies, inserting } = props;
	const { profile } = assessment;
	const [urgent] = useState(profile.complaint !== null);
	return (
		<>
			<LureWarning signals={assessment.signals} />
			<NowCard assessment={assessment} />
			<LatestOrder />
			{!urgent && <TypesCard profile={profile} />}
			{assessment.playbook && (
				<PlaybookCard
					// Open steps belong to one way: another begins closed.
					key={assessment.playbook.kind}
					playbook={assessment.playbook}
					complaint={assessment.playbook.kind === 'complaint' ? profile.complaint : null}
					inserting={inserting}
				/>
			)}
			{replies}
			{urgent && <TypesCard profile={profile} />}
		</>
	);
}

function PaletteFor(props: {
	state: ViewState;
	inserting: Inserting;
	onClose: (toComposer: boolean) => void;
}) {
	const { words } = useUi();
	const language = props.state.assessment?.language;
	return (
		<Palette
			language={language && language !== 'other' ? language : words.language}
			inserting={props.inserting}
			onClose={props.onClose}
		/>
	);
}

/** Says what became of the pictures of a text; those that neither the page nor the clipboard took stay to be copied by hand. */
function useImagesPut(command: Command | null, show: (left: PastedImages['left']) => void): void {
	const { words, tell } = useUi();
	const done = useRef(0);
	useEffect(() => {
		if (!command || command.nth === done.current || command.push.type !== 'images') return;
		done.current = command.nth;
		const { pasted, copied, left } = command.push.images;
		if (copied) tell(words.t('organise.image.copied', { name: copied.name }));
		else if (pasted > 0 && left.length === 0) tell(words.t('organise.image.pasted', { count: pasted }));
		show(left);
	}, [command, words, tell, show]);
}

/** Does what a one-off push asks, once. */
function useCommand(
	command: Command | null,
	state: ViewState,
	inserting: Inserting,
	parts: Parts,
	main: { current: HTMLElement | null },
): void {
	const done = useRef(0);
	useEffect(() => {
		if (!command || command.nth === done.current) return;
		done.current = command.nth;
		const { push } = command;
		if (push.type === 'open-palette') parts.palette();
		if (push.type === 'show')
			({ 'cheat-sheet': parts.cheatSheet, note: parts.note, history: parts.history })[push.part]();
		if (push.type === 'focus') focusFirst(main.current);
		if (push.type === 'insert-result') inserting.report(push.status);
		if (push.type === 'ask-missing') {
			const reply = state.assessment?.replies.find((r) => r.templateId === push.templateId);
			void inserting.choose(push.templateId, reply?.title ?? '', reply, push.erase);
		}
	}, [command, state, inserting, parts, main]);
}

/** Where the keyboard goes on: at the first reply, else at the column. */
function focusFirst(main: HTMLElement | null): void {
	const reply = main?.querySelector<HTMLElement>('.rapport-reply-button');
	(reply ?? main)?.focus();
}
