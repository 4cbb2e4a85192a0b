import { CATALOGUE } from './catalogue.ts';

/** The list of every demo page, with the real address and the by-hand one. */
export function indexPage(port: number): string {
	const rows = CATALOGUE.map(
		(
			page,
		) => `<tr><td><a href="/p/${page.id}">${page.title}</a></td><td><a href="${page.url}">${page.url}</a></td>
<td>${page.composer}</td><td>${page.features.join(', ')}</td></tr>`,
	).join('');
	return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Demo marketplace</title><style>
body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:1180px;padding:0 1rem;color:#1c2430}
table{border-collapse:collapse;width:100%}td,th{padding:.5rem .75rem;border-bottom:1px solid #e3e7ee;text-align:left;vertical-align:top}
td:last-child{color:#5b6675;font-size:13px}a{color:#1d5fd1}code{background:#f1f3f7;padding:.1em .4em;border-radius:4px}
</style><h1>Demo marketplace</h1>
<p>The first column opens a page here by hand. The second works in a browser started with
<code>--host-resolver-rules="MAP * 127.0.0.1:${port}" --ignore-certificate-errors</code>.
Add <code>?buyer=en</code>, <code>hans</code> or <code>hant</code> to open a buyer, <code>script=off</code> for silence,
<code>messages=2000</code> for a long history, <code>fresh=1</code> to forget what was said.</p>
<table><tr><th>Page</th><th>Real address</th><th>Composer</th><th>What it tests</th></tr>${rows}</table></html>`;
}
