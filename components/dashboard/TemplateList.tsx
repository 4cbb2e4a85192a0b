import { Star } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { UiLanguage } from '../../lib/chat/vocabulary.ts';
import type { Template } from '../../lib/templates/template.ts';
import { bestVariant, isStarterId, type VariantSet } from '../../lib/templates/variants.ts';
import { useUi } from '../ui/context.ts';
import { LANGUAGE_SHORT } from '../ui/language-short.ts';
import { routeHref } from './route.ts';
import { DRAG_TEMPLATES } from './TemplateTree.tsx';
import { type Shelf, scopeFault, usesOf } from './template-shelf.ts';

/** Entries drawn at a time. */
const PAGE = 150;

interface Props {
	sets: readonly VariantSet<Template>[];
	language: UiLanguage;
	shelf: Shelf | undefined;
	chosen: Template | undefined;
	onChoose: () => void;
}

/** One entry per template, however many languages it has; own ones can be dragged to a folder. */
export function TemplateList({ sets, language, shelf, chosen, onChoose }: Props) {
	const { words, now } = useUi();
	const [most, setMost] = useState(PAGE);
	const list = useRef<HTMLUListElement>(null);
	useEffect(() => {
		list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
	}, [chosen?.id]);
	return (
		<>
			<ul ref={list}>
				{sets.slice(0, most).map(({ group, variants }) => {
					const shown =
						variants.find(({ id }) => id === chosen?.id) ?? bestVariant(variants, language) ?? variants[0];
					if (!shown) return null;
					const use = usesOf(variants, shelf?.uses);
					const own = !isStarterId(shown.id);
					const fault = scopeFault(shown, shelf?.shopName ?? '');
					return (
						<li key={`${group} ${shown.id}`}>
							<a
								href={routeHref('templates', shown.id)}
								aria-current={shown.id === chosen?.id ? 'true' : undefined}
								onClick={onChoose}
								draggable={own}
								onDragStart={(event) =>
									event.dataTransfer?.setData(DRAG_TEMPLATES, JSON.stringify(variants.map(({ id }) => id)))
								}
							>
								<span class="rapport-template-title">
									<strong>{shown.title}</strong>
									{shown.favourite && (
										<Star
											size={13}
											class="rapport-star-on"
											role="img"
											aria-label={words.t('organise.favourite.is')}
										/>
									)}
								</span>
								<span class="rapport-muted rapport-small">
									{words.t(`service.${shown.service}`)}
									{own && ` · ${words.t('templates.own')}`}
									{shown.folder && shown.folder.length > 0 && ` · ${shown.folder.join(' / ')}`}
									{variants.length > 1 &&
										` · ${variants.map((one) => LANGUAGE_SHORT[one.language]).join(' ')}`}
								</span>
								{use.lastAt !== null && (
									<span class="rapport-muted rapport-small">
										{words.t('organise.uses', { count: use.count, when: words.relative(use.lastAt, now()) })}
									</span>
								)}
								{fault && (
									<span class="rapport-small rapport-organise-fault">{words.t('organise.scope.out')}</span>
								)}
							</a>
						</li>
					);
				})}
			</ul>
			{sets.length > most && (
				<button
					type="button"
					class="rapport-button rapport-template-more"
					onClick={() => setMost(most + PAGE)}
				>
					{words.t('organise.more', { count: Math.min(PAGE, sets.length - most) })}
				</button>
			)}
		</>
	);
}
