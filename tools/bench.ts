/**
 * `npm run bench -- [page|signals|search|assess] [options]`: what Rapport costs a marketplace page (the default, see bench-page.ts), or how well and
 * how fast it reads messages next to fastText and nlp.js (bench-signals.ts), or how well and
 * fast it finds templates next to fuse.js and minisearch (bench-search.ts), or what one more message costs in a long conversation (bench-assess.ts).
 */
const [first] = process.argv.slice(2);
const named = first !== undefined && !first.startsWith('-');
if (named) process.argv.splice(2, 1);
if (named && first === 'signals') await import('./bench-signals.ts');
else if (named && first === 'search') await import('./bench-search.ts');
else if (named && first === 'assess') await import('./bench-assess.ts');
else if (!named || first === 'page') await import('./bench-page.ts');
else {
	console.error(`Unknown bench: ${first}. Known: page, signals, search, assess.`);
	process.exitCode = 2;
}
