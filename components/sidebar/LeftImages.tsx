import { Copy, ImageOff } from 'lucide-preact';
import { copyImage } from '../../lib/assist/copy-image.ts';
import type { PastedImages } from '../../lib/messaging/view.ts';
import { Card } from '../ui/Card.tsx';
import { useUi } from '../ui/context.ts';
import { useSend } from '../ui/use-send.ts';

interface Props {
	images: PastedImages['left'];
	onDone: () => void;
}

/** Pictures of a template that the page's field did not take: each can be copied, to be pasted by hand. */
export function LeftImages({ images, onDone }: Props) {
	const { words, tell } = useUi();
	const send = useSend();
	const copy = async (id: string, name: string) => {
		const loaded = await send({ type: 'images/get', ids: [id] });
		const [image] = loaded?.images ?? [];
		if (!image) return;
		const done = await copyImage(image.data, image.type);
		tell(words.t(done ? 'organise.image.copy.done' : 'organise.image.not-copied', { name }));
	};
	return (
		<Card title={words.t('organise.images')} icon={ImageOff}>
			<p class="rapport-small">{words.t('organise.image.left')}</p>
			<div class="rapport-actions">
				{images.map(({ id, name }) => (
					<button key={id} type="button" class="rapport-button-small" onClick={() => copy(id, name)}>
						<Copy size={13} aria-hidden="true" /> {words.t('organise.image.copy', { name })}
					</button>
				))}
				<button type="button" class="rapport-button-small" onClick={onDone}>
					{words.t('action.close')}
				</button>
			</div>
		</Card>
	);
}
