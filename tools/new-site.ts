import { resolve } from 'node:path';
import { addSite } from './new-site-edits.ts';

/** `npm run new:site NAME [ADDRESS]`: the three parts of one more marketplace, ready to be filled in. */
const [name, address] = process.argv.slice(2);
const result = addSite(resolve(import.meta.dirname, '..'), name, address);
if (result.ok) {
	console.log(result.files.map((file) => `  ${file}`).join('\n'));
	console.log(`
Next:
  1. Write what the sources say, with its year, into lib/reader/sites/${name}.ts and docs/marketplaces.md.
  2. Give the page the real class names and traps: npx tsx tests/pages/shoot.ts ${name}
  3. See what is missing: npx vitest run --project unit tests/contracts/sites.test.ts
  4. See that it is read: npx vitest run --project e2e tests/e2e/reader.test.ts -t "^${name} "`);
} else {
	console.error(result.problem);
	process.exitCode = 1;
}
