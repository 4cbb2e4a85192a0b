import { Undo2 } from 'lucide-preact';
import { useMemo, useState } from 'preact/hooks';
import type { Template } from '../../lib/templates/template.ts';
import { diffTexts } from '../../lib/templates/text-diff.ts';
import { useUi } from '../ui/context.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { useLoad } from './use-load.ts';

/** Fields whose change is named beside the text; title and body are shown. */
const NAMED = [
	'language',
	'service',
	'tags',
	'folder',
	'situation',
	'tone',
	'abbreviation',
	'partial',
	'scope',
	'images',
] as const;

const plain = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value));

/** What went out and what came in, marked. */
export function Diff({ before, after, lang }: { before: string; after: string; lang?: string }) {
	const { words } = useUi();
	const parts = useMemo(() => diffTexts(before, after), [before, after]);
	return (
		<p class="rapport-diff" lang={lang}>
			{parts.map(({ kind, text }, index) =>
				kind === 'same' ? (
					<span key={index}>{text}</span>
				) : kind === 'out' ? (
					<del key={index}>
						<span class="rapport-visually-hidden">{words.t('organise.diff.out')} </span>
						{text}
					</del>
				) : (
					<ins key={index}>
						<span class="rapport-visually-hidden">{words.t('organise.diff.in')} </span>
						{text}
					</ins>
				),
			)}
		</p>
	);
}

/** Earlier versions of a template: what changed since each, and a way back. */
export function TemplateHistory({ template, onClose }: { template: Template; onClose: () => void }) {
	const { words, tell, now } = useUi();
	const send = useSend();
	const loaded = useLoad({ type: 'template/versions', templateId: template.id });
	const [chosen, setChosen] = useState<string | null>(null);
	const versions = loaded?.versions ?? [];
	const version = versions.find(({ id }) => id === chosen) ?? versions[0];
	const restore = async () => {
		if (!version) return;
		const { favourite: _, ...rest } = version.template;
		const favourite = template.favourite === undefined ? {} : { favourite: template.favourite };
		const done = await send({ type: 'template/save', template: { ...rest, ...favourite, id: template.id } });
		if (!done) return;
		tell(words.t('organise.history.restored'));
		onClose();
	};
	const changed = version
		? NAMED.filter((field) => plain(version.template[field]) !== plain(template[field]))
		: [];
	return (
		<Dialog title={words.t('organise.history.title', { title: template.title })} onClose={onClose}>
			<div class="rapport-stack rapport-template-history">
				{loaded && versions.length === 0 && <p class="rapport-muted">{words.t('organise.history.none')}</p>}
				{version && (
					<>
						<label class="rapport-field">
							<span>{words.t('organise.history.version')}</span>
							<select value={version.id} onChange={(event) => setChosen(event.currentTarget.value)}>
								{versions.map(({ id, until }) => (
									<option key={id} value={id}>
										{words.t('organise.history.until', { when: words.moment(until, now()) })}
									</option>
								))}
							</select>
						</label>
						<p class="rapport-muted rapport-small">{words.t('organise.history.about')}</p>
						{version.template.title !== template.title && (
							<Diff before={version.template.title} after={template.title} />
						)}
						<Diff before={version.template.body} after={template.body} lang={template.language} />
						{changed.length > 0 && (
							<p class="rapport-small">
								{words.t('organise.history.also', {
									fields: words.list(changed.map((field) => words.t(`organise.field.${field}`))),
								})}
							</p>
						)}
						<div class="rapport-actions">
							<button type="button" class="rapport-button rapport-primary" onClick={restore}>
								<Undo2 size={14} aria-hidden="true" /> {words.t('organise.history.restore')}
							</button>
							<button type="button" class="rapport-button" onClick={onClose}>
								{words.t('action.close')}
							</button>
						</div>
					</>
				)}
			</div>
		</Dialog>
	);
}
