import { ExternalLink, TriangleAlert } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { AlikeView } from '../../lib/messaging/organise-requests.ts';
import { useUi } from './context.ts';

/** Milliseconds without a key press before the library is asked. */
const PAUSE = 400;

interface Props {
	template: { id: string; title: string; body: string; variantOf?: string | undefined };
	/** Opens the other one without losing what is being written. */
	onOpen: (templateId: string) => void;
}

/** Which templates say nearly the same as what is being written; a hint, never a hindrance. */
export function TemplateAlike({ template: { id, title, body, variantOf }, onOpen }: Props) {
	const { words, ask } = useUi();
	const [alike, setAlike] = useState<readonly AlikeView[]>([]);
	useEffect(() => {
		if (body.trim().length < 8) {
			setAlike([]);
			return undefined;
		}
		let overtaken = false;
		const timer = setTimeout(async () => {
			const text = { id, title, body, ...(variantOf === undefined ? {} : { variantOf }) };
			const answer = await ask({ type: 'templates/alike', texts: [text] });
			if (!overtaken && answer.ok) setAlike(answer.result?.alike[0] ?? []);
		}, PAUSE);
		return () => {
			overtaken = true;
			clearTimeout(timer);
		};
	}, [ask, id, title, body, variantOf]);
	return (
		<div role="status">
			{alike.length > 0 && (
				<div class="rapport-fault rapport-fault-mild rapport-alike">
					<TriangleAlert size={15} aria-hidden="true" />
					<div>
						<strong>{words.t('organise.alike')}</strong>
						<ul>
							{alike.map((one) => (
								<li key={one.id}>
									<details>
										<summary>
											<bdi>{one.title}</bdi>{' '}
											<span class="rapport-muted">
												{words.t(one.starter ? 'templates.starter' : 'templates.own')}
											</span>
										</summary>
										<p>{one.body}</p>
									</details>
									<button type="button" class="rapport-link" onClick={() => onOpen(one.id)}>
										<ExternalLink size={13} aria-hidden="true" /> {words.t('organise.alike.open')}
										<span class="rapport-visually-hidden"> {one.title}</span>
									</button>
								</li>
							))}
						</ul>
					</div>
				</div>
			)}
		</div>
	);
}
