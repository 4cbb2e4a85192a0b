import { Globe } from 'lucide-preact';
import type { SwitchedOnSite } from '../../lib/messaging/site-requests.ts';
import { Card } from '../ui/Card.tsx';
import { useUi } from '../ui/context.ts';
import { useSend } from '../ui/use-send.ts';
import { useLoad } from './use-load.ts';

/** Every site that Rapport may read: those the seller switched on, each with its way off, and the marketplaces built in. */
export function SitesCard() {
	const { words, tell } = useUi();
	const send = useSend();
	const sites = useLoad({ type: 'sites/list' });
	if (!sites) return null;
	const { switchedOn, builtIn } = sites;
	const nameOf = ({ host }: SwitchedOnSite) => (host === '*' ? words.t('sites.every') : host);
	const switchOff = async (site: SwitchedOnSite) => {
		if ((await send({ type: 'site/off', pattern: site.pattern })) === undefined) return;
		tell(words.t('sites.switched-off', { site: nameOf(site) }));
	};
	return (
		<Card title={words.t('sites.title')} icon={Globe}>
			<div class="rapport-stack">
				<p class="rapport-muted rapport-small">{words.t('sites.about')}</p>
				{switchedOn.length > 0 ? (
					<ul class="rapport-site-list">
						{switchedOn.map((site) => (
							<li key={site.pattern}>
								<bdi>{nameOf(site)}</bdi>
								{site.pattern.startsWith('http:') && <span class="rapport-tag">http</span>}
								<button
									type="button"
									class="rapport-button-small"
									aria-label={words.t('sites.switch-off.named', { site: nameOf(site) })}
									onClick={() => switchOff(site)}
								>
									{words.t('sites.switch-off')}
								</button>
							</li>
						))}
					</ul>
				) : (
					<p>{words.t('sites.none')}</p>
				)}
				<details>
					<summary>{words.t('sites.built-in', { count: builtIn.length })}</summary>
					<ul class="rapport-site-list">
						{builtIn.map(({ id, name, hosts, allowed }) => (
							<li key={id}>
								<span>
									{name}
									<span class="rapport-muted rapport-small"> {words.list(hosts.slice(0, 3))}</span>
									{hosts.length > 3 && <span class="rapport-muted rapport-small"> +{hosts.length - 3}</span>}
								</span>
								{!allowed && <span class="rapport-tag">{words.t('sites.browser-off')}</span>}
							</li>
						))}
					</ul>
				</details>
			</div>
		</Card>
	);
}
