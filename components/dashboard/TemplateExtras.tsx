import { useId } from 'preact/hooks';
import { type FolderNode, folderKey } from '../../lib/templates/folders.ts';
import type { Scope, Template } from '../../lib/templates/template.ts';
import { useUi } from '../ui/context.ts';
import { FolderOptions } from './TemplateFolderDialog.tsx';
import { ImageField } from './TemplateImages.tsx';
import { useLoad } from './use-load.ts';

interface Props {
	template: Template;
	tree: readonly FolderNode[];
	shopName: string;
	onChange: (part: Partial<Template>) => void;
}

/** Where a template is kept and may be used and its pictures: the part of the editor below the text. */
export function TemplateExtras({ template, tree, shopName, onChange }: Props) {
	const { words } = useUi();
	const id = useId();
	return (
		<>
			<div class="rapport-form-row">
				<label class="rapport-field">
					<span>{words.t('organise.folder')}</span>
					<select
						value={folderKey(template.folder ?? [])}
						onChange={(event) => onChange({ folder: JSON.parse(event.currentTarget.value) as string[] })}
					>
						<FolderOptions tree={tree} />
					</select>
				</label>
				<div class="rapport-field">
					<label for={`${id}-abbreviation`}>{words.t('organise.abbreviation')}</label>
					<input
						id={`${id}-abbreviation`}
						type="text"
						maxLength={20}
						autocomplete="off"
						value={template.abbreviation ?? ''}
						onInput={(event) => {
							const typed = event.currentTarget.value.replace(/\s+/gu, '');
							onChange({ abbreviation: typed === '' ? undefined : typed });
						}}
					/>
				</div>
			</div>
			<ScopeField scope={template.scope} shopName={shopName} onChange={(scope) => onChange({ scope })} />
			<ImageField images={template.images ?? []} onChange={(images) => onChange({ images })} />
		</>
	);
}

/** A scope that limits nothing is none. */
function tidied({ sites = [], shops = [] }: Scope): Scope | undefined {
	if (sites.length + shops.length === 0) return undefined;
	return { ...(sites.length > 0 && { sites }), ...(shops.length > 0 && { shops }) };
}

/** Sites and shops to which a template is limited. */
function ScopeField(props: {
	scope: Scope | undefined;
	shopName: string;
	onChange: (scope: Scope | undefined) => void;
}) {
	const { words } = useUi();
	const { scope = {}, shopName, onChange } = props;
	const listed = useLoad({ type: 'sites/list' });
	const id = useId();
	const { sites = [], shops = [] } = scope;
	const nameOf = (site: string, name: string) => (words.has(`site.${site}`) ? words.t(`site.${site}`) : name);
	const known = (listed?.builtIn ?? []).map(({ id: site, name }) => ({ site, name }));
	const switchedOn = (listed?.switchedOn ?? []).flatMap(({ host }) =>
		host === '*' ? [] : [{ site: host, name: host }],
	);
	const all = [...known, ...switchedOn.filter(({ site }) => !known.some((one) => one.site === site))];
	// A site that was switched off since stays to be seen.
	const extra = sites
		.filter((site) => !all.some((one) => one.site === site))
		.map((site) => ({ site, name: site }));
	return (
		<details class="rapport-details" open={sites.length + shops.length > 0}>
			<summary>{words.t('organise.scope')}</summary>
			<p class="rapport-muted rapport-small">{words.t('organise.scope.about')}</p>
			<fieldset class="rapport-checks">
				<legend class="rapport-muted rapport-small">{words.t('organise.scope.sites')}</legend>
				{[...all, ...extra].map(({ site, name }) => (
					<label key={site}>
						<input
							type="checkbox"
							checked={sites.includes(site)}
							onChange={() =>
								onChange(
									tidied({
										shops,
										sites: sites.includes(site) ? sites.filter((one) => one !== site) : [...sites, site],
									}),
								)
							}
						/>
						{nameOf(site, name)}
					</label>
				))}
			</fieldset>
			<div class="rapport-field">
				<label for={`${id}-shops`}>{words.t('organise.scope.shops')}</label>
				<input
					id={`${id}-shops`}
					type="text"
					placeholder={shopName}
					defaultValue={shops.join(', ')}
					onInput={(event) =>
						onChange(
							tidied({
								sites,
								shops: event.currentTarget.value
									.split(/[,，、]/u)
									.map((shop) => shop.trim().slice(0, 120))
									.filter(Boolean)
									.slice(0, 20),
							}),
						)
					}
				/>
				<span class="rapport-muted rapport-small">
					{shopName === ''
						? words.t('organise.scope.no-shop')
						: words.t('organise.scope.this-shop', { shop: shopName })}
				</span>
			</div>
		</details>
	);
}
