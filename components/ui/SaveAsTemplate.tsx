import { useEffect, useId, useState } from 'preact/hooks';
import { UI_LANGUAGES, type UiLanguage } from '../../lib/chat/vocabulary.ts';
import type { Results } from '../../lib/messaging/view-requests.ts';
import { variableLabelKey } from '../../lib/templates/variables.ts';
import { useUi } from './context.ts';
import { Dialog } from './Dialog.tsx';
import { TemplateAlike } from './TemplateAlike.tsx';
import { useSend } from './use-send.ts';

/** Longest template, in UTF-16 units; as in its schema. */
const LONGEST = 4_000;
/** Letters of the text that make a first title. */
const TITLE = 30;

interface Props {
	/** The message as it was sent. */
	text: string;
	/** Whose conversation; null: the one open in the tab. */
	buyerId: string | null;
	onClose: () => void;
}

const titleOf = (text: string): string =>
	(text.split('\n').find((line) => line.trim() !== '') ?? '').trim().slice(0, TITLE);

/** A sent message becomes a template: what was this buyer's stands as variables already; the seller names it, looks it over and saves. */
export function SaveAsTemplate({ text, buyerId, onClose }: Props) {
	const { words, tell } = useUi();
	const send = useSend();
	const id = useId();
	const [made, setMade] = useState<Results['template/from-message'] | null>(null);
	const [title, setTitle] = useState(titleOf(text));
	const [body, setBody] = useState(text);
	const [language, setLanguage] = useState<UiLanguage>(words.language);
	const [folder, setFolder] = useState<string[]>([]);
	const [folders, setFolders] = useState<readonly string[][]>([]);
	useEffect(() => {
		let stale = false;
		void send({ type: 'template/from-message', text, buyerId }).then((result) => {
			if (stale || !result) return;
			setMade(result);
			setBody(result.body);
			if (result.language) setLanguage(result.language);
			// The title names no one either.
			setTitle(titleOf(result.body.replace(/\{\{[^}]*\}\}/gu, '').replace(/^[\s,，、:：!！。.]+/u, '')));
		});
		void send({ type: 'folders/list' }).then((result) => !stale && result && setFolders(result.folders));
		return () => {
			stale = true;
		};
	}, [send, text, buyerId]);
	const save = async (event: Event) => {
		event.preventDefault();
		const done = await send({ type: 'template/create', title: title.trim(), body, language, folder });
		if (!done) return;
		tell(words.t('templates.saved'));
		onClose();
	};
	const replaced = made?.replaced ?? [];
	return (
		<Dialog title={words.t('organise.save-message')} onClose={onClose}>
			<form class="rapport-stack rapport-save-message" onSubmit={save}>
				<div class="rapport-field">
					<label for={`${id}-title`}>{words.t('templates.title')}</label>
					<input
						id={`${id}-title`}
						type="text"
						required
						maxLength={120}
						value={title}
						onInput={(event) => setTitle(event.currentTarget.value)}
					/>
				</div>
				<div class="rapport-field">
					<label for={`${id}-body`}>{words.t('templates.body')}</label>
					<textarea
						id={`${id}-body`}
						rows={5}
						required
						lang={language}
						value={body}
						onInput={(event) => setBody(event.currentTarget.value)}
					/>
				</div>
				{body.length > LONGEST && (
					<p class="rapport-fault" role="alert">
						{words.t('organise.save-message.long', { most: LONGEST })}
					</p>
				)}
				<div class="rapport-small" role="status">
					{made && replaced.length === 0 && (
						<p class="rapport-muted">{words.t('organise.save-message.nothing')}</p>
					)}
					{replaced.length > 0 && (
						<>
							<p class="rapport-muted">
								{words.t('organise.save-message.replaced', { count: replaced.length })}
							</p>
							<ul>
								{replaced.map(({ name, text: was }, index) => (
									<li key={`${index} ${name}`}>
										<q>
											<bdi>{was}</bdi>
										</q>{' '}
										→ {words.t(variableLabelKey(name))}
									</li>
								))}
							</ul>
						</>
					)}
				</div>
				<TemplateAlike
					template={{ id: '', title, body }}
					onOpen={(other) =>
						void send({ type: 'dashboard/open', section: 'templates', buyerId: other.slice(0, 64) })
					}
				/>
				<label class="rapport-field">
					<span>{words.t('templates.language')}</span>
					<select value={language} onChange={(event) => setLanguage(event.currentTarget.value as UiLanguage)}>
						{UI_LANGUAGES.map((one) => (
							<option key={one} value={one}>
								{words.t(`language.name.${one}`)}
							</option>
						))}
					</select>
				</label>
				{folders.length > 0 && (
					<label class="rapport-field">
						<span>{words.t('organise.folder')}</span>
						<select
							value={JSON.stringify(folder)}
							onChange={(event) => setFolder(JSON.parse(event.currentTarget.value) as string[])}
						>
							<option value="[]">{words.t('organise.folder.none')}</option>
							{folders.map((path) => (
								<option key={JSON.stringify(path)} value={JSON.stringify(path)}>
									{path.join(' / ')}
								</option>
							))}
						</select>
					</label>
				)}
				<div class="rapport-actions">
					<button
						type="submit"
						class="rapport-button rapport-primary"
						disabled={made === null || body.trim() === '' || title.trim() === '' || body.length > LONGEST}
					>
						{words.t('action.save')}
					</button>
					<button type="button" class="rapport-button" onClick={onClose}>
						{words.t('action.cancel')}
					</button>
				</div>
			</form>
		</Dialog>
	);
}
