import { ImagePlus, TriangleAlert, X } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import { IMAGE_TYPES, type ImageRef, MAX_IMAGE_BYTES, MOST_IMAGES } from '../../lib/templates/template.ts';
import { useUi } from '../ui/context.ts';
import { useSend } from '../ui/use-send.ts';
import { useLoad } from './use-load.ts';

/** Bytes as base64; in pieces, for a call takes only so many arguments. */
async function base64Of(file: Blob): Promise<string> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	let binary = '';
	for (let i = 0; i < bytes.length; i += 8_192)
		binary += String.fromCharCode(...bytes.subarray(i, i + 8_192));
	return btoa(binary);
}

/** Can the browser read it? A file is not what its name says. */
async function isPicture(file: Blob): Promise<boolean> {
	try {
		(await createImageBitmap(file)).close();
		return true;
	} catch {
		return false;
	}
}

/** The pictures of a template, as they will be pasted. */
export function TemplateImages({
	images,
	onRemove,
}: {
	images: readonly ImageRef[];
	onRemove?: (id: string) => void;
}) {
	const { words } = useUi();
	const loaded = useLoad({ type: 'images/get', ids: images.map(({ id }) => id) });
	if (images.length === 0) return null;
	return (
		<ul class="rapport-images" aria-label={words.t('organise.images')}>
			{images.map(({ id, name, size, type }) => {
				const found = loaded?.images.find((one) => one.id === id);
				return (
					<li key={id}>
						{found ? (
							<img src={`data:${type};base64,${found.data}`} alt={name} />
						) : (
							<span class="rapport-muted rapport-small">
								{words.t(loaded ? 'organise.image.gone' : 'state.loading')}
							</span>
						)}
						<span class="rapport-muted rapport-small">
							<bdi>{name}</bdi> · {words.number(Math.max(1, Math.round(size / 1024)))} kB
						</span>
						{onRemove && (
							<button
								type="button"
								class="rapport-icon-button"
								aria-label={words.t('organise.image.remove', { name })}
								title={words.t('organise.image.remove', { name })}
								onClick={() => onRemove(id)}
							>
								<X size={14} aria-hidden="true" />
							</button>
						)}
					</li>
				);
			})}
		</ul>
	);
}

/** Pictures to go with a template: chosen, looked at, taken away. What cannot be taken is told, and nothing else is lost. */
export function ImageField({
	images,
	onChange,
}: {
	images: readonly ImageRef[];
	onChange: (images: ImageRef[]) => void;
}) {
	const { words } = useUi();
	const send = useSend();
	const id = useId();
	const [problem, setProblem] = useState<string | null>(null);
	const most = MAX_IMAGE_BYTES / 1024 / 1024;
	const add = async (files: readonly File[]) => {
		setProblem(null);
		const next = [...images];
		for (const file of files) {
			const mime = IMAGE_TYPES.find((type) => type === file.type);
			if (next.length >= MOST_IMAGES)
				setProblem(words.t('organise.image.error.many', { count: MOST_IMAGES }));
			else if (!mime) setProblem(words.t('organise.image.error.type', { name: file.name }));
			else if (file.size > MAX_IMAGE_BYTES)
				setProblem(
					words.t('organise.image.error.large', {
						name: file.name,
						size: (file.size / 1024 / 1024).toFixed(1),
						most,
					}),
				);
			else if (!(await isPicture(file)))
				setProblem(words.t('organise.image.error.type', { name: file.name }));
			else {
				const done = await send({
					type: 'image/add',
					name: file.name.slice(-200),
					mime,
					data: await base64Of(file),
				});
				if (done) next.push(done.image);
			}
		}
		onChange(next);
	};
	return (
		<div class="rapport-field">
			<span id={`${id}-label`}>{words.t('organise.images')}</span>
			<TemplateImages
				images={images}
				onRemove={(gone) => onChange(images.filter((one) => one.id !== gone))}
			/>
			<div class="rapport-image-add">
				<input
					id={id}
					class="rapport-visually-hidden"
					type="file"
					multiple
					accept={IMAGE_TYPES.join(',')}
					onChange={(event) => {
						const field = event.currentTarget;
						void add([...(field.files ?? [])]);
						field.value = '';
					}}
				/>
				<label class="rapport-button-small" for={id}>
					<ImagePlus size={14} aria-hidden="true" /> {words.t('organise.image.add')}
				</label>
				<span class="rapport-muted rapport-small">
					{words.t('organise.image.limit', { most, count: MOST_IMAGES })}
				</span>
			</div>
			{problem && (
				<p class="rapport-fault" role="alert">
					<TriangleAlert size={15} aria-hidden="true" /> <span>{problem}</span>
				</p>
			)}
		</div>
	);
}
