import { Search, Users } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { useUi } from '../ui/context.ts';
import { UserText } from '../ui/UserText.tsx';
import { PageHead } from './PageHead.tsx';
import { routeHref } from './route.ts';
import { useLoad } from './use-load.ts';

/** Rows per page of the list. */
const STEP = 50;
/** Milliseconds of quiet before a search is sent. */
const QUIET = 150;

/** Every customer, newest conversation first, with search. */
export function CustomersPage() {
	const { words, now, drafts } = useUi();
	const [typed, setTyped] = useState(drafts.get('customers:search') ?? '');
	const [search, setSearch] = useState(typed);
	const [limit, setLimit] = useState(STEP);
	useEffect(() => {
		drafts.set('customers:search', typed);
		const timer = setTimeout(() => {
			setSearch(typed);
			setLimit(STEP);
		}, QUIET);
		return () => clearTimeout(timer);
	}, [typed, drafts]);
	const list = useLoad({ type: 'buyers/list', search, limit, offset: 0 });
	return (
		<>
			<PageHead title={words.t('nav.customers')}>
				<label class="rapport-search">
					<Search size={16} aria-hidden="true" />
					<input
						type="search"
						aria-label={words.t('customers.search')}
						placeholder={words.t('customers.search')}
						maxLength={200}
						value={typed}
						onInput={(event) => setTyped(event.currentTarget.value)}
					/>
				</label>
			</PageHead>
			{list && list.rows.length === 0 && (
				<div class="rapport-blank">
					<Users size={34} aria-hidden="true" />
					<p>{words.t(search === '' ? 'customers.none' : 'customers.not-found')}</p>
				</div>
			)}
			{list && list.rows.length > 0 && (
				<>
					<div class="rapport-table-box">
						<table class="rapport-table">
							<caption class="rapport-visually-hidden">{words.t('nav.customers')}</caption>
							<thead>
								<tr>
									<th scope="col">{words.t('customers.name')}</th>
									<th scope="col">{words.t('tags.title')}</th>
									<th scope="col">{words.t('reading.site')}</th>
									<th scope="col">{words.t('customers.last-message')}</th>
									<th scope="col" class="rapport-number">
										{words.t('tasks.title')}
									</th>
									<th scope="col" class="rapport-number">
										{words.t('notes.title')}
									</th>
									<th scope="col" class="rapport-number">
										{words.t('reading.messages')}
									</th>
								</tr>
							</thead>
							<tbody>
								{list.rows.map((row) => (
									<tr key={row.id}>
										<th scope="row">
											<a class="rapport-row-link" href={routeHref('customers', row.id)}>
												<UserText text={row.name || words.t('buyer.unnamed')} max={120} />
											</a>
										</th>
										<td>
											<span class="rapport-chips">
												{row.tags.map((tag) => (
													<span key={tag} class="rapport-tag">
														<bdi>{tag}</bdi>
													</span>
												))}
											</span>
										</td>
										<td>{row.sites.map((site) => siteName(words, site)).join(words.t('list.separator'))}</td>
										<td
											title={row.lastMessageAt === null ? undefined : words.moment(row.lastMessageAt, now())}
										>
											{row.lastMessageAt === null ? '–' : words.relative(row.lastMessageAt, now())}
										</td>
										<td class="rapport-number">
											{row.openTasks > 0 ? <strong>{row.openTasks}</strong> : '–'}
										</td>
										<td class="rapport-number">{row.notes || '–'}</td>
										<td class="rapport-number">{words.number(row.messages)}</td>
									</tr>
								))}
							</tbody>
						</table>
					</div>
					<p class="rapport-table-foot">
						<span class="rapport-muted">
							{words.t('customers.shown', { shown: list.rows.length, count: list.total })}
						</span>
						{list.rows.length < list.total && (
							<button type="button" class="rapport-button" onClick={() => setLimit(limit + STEP)}>
								{words.t('customers.more')}
							</button>
						)}
					</p>
				</>
			)}
		</>
	);
}

/** A site's name in words where one is known, else its id. */
export function siteName(words: ReturnType<typeof useUi>['words'], site: string): string {
	return words.has(`site.${site}`) ? words.t(`site.${site}`) : site;
}
