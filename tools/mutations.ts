/**
 * `npm run mutations`: changes every demo page in every way that pages differ, reads each without hints, and writes the table to
 * docs/mutations.md and what is not exact to tests/reader/mutations/expected.json, which the test (a part of the table) holds the reader to.
 * Reads each page with the hints of every other site, too. Options: `--page ID`, `--mutation ID`, `--story KEY`, `--print` (no file), `--rows` (show what was read), `--look EXPRESSION`
 * (evaluated on the page as the last cell left it).
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SITES } from '../lib/reader/sites/sites.ts';
import { MUTATIONS } from '../tests/reader/mutations/all.ts';
import { CHATS, MutationBench, type Played, type Taken } from '../tests/reader/mutations/run.ts';
import { type TableRow, toExpected, toMarkdown } from '../tests/reader/mutations/table.ts';

const { values } = parseArgs({
	options: {
		page: { type: 'string', multiple: true },
		mutation: { type: 'string', multiple: true },
		story: { type: 'string' },
		print: { type: 'boolean', default: false },
		rows: { type: 'boolean', default: false },
		look: { type: 'string' },
	},
});

const pages = CHATS.filter(({ id }) => !values.page || values.page.includes(id));
const mutations = MUTATIONS.filter(({ id }) => !values.mutation || values.mutation.includes(id));
const whole = !values.page && !values.mutation && !values.story && !values.print;
const bench = await MutationBench.start();
try {
	const rows: TableRow[] = [];
	for (const page of pages) {
		const keys = page.stories.map(({ key }) => key).filter((key) => !values.story || key === values.story);
		try {
			for (const taken of await bench.take([page], () => keys)) {
				rows.push(
					await bench.playAll(
						taken,
						mutations.map(({ id }) => id),
					),
				);
				if (whole) await checkHints(taken);
			}
		} catch (error) {
			console.error(String(error));
			process.exitCode = 1;
		}
	}
	if (values.look) console.log(await bench.look(values.look));
	if (values.rows)
		for (const { page, story, cells } of rows)
			for (const [id, cell] of Object.entries(cells) as [string, Played][])
				if (cell.grade !== 'exact')
					console.log(page, story, id, cell.note, JSON.stringify(cell.rows, null, 1));
	const table = toMarkdown(rows, mutations);
	console.log(table);
	if (whole) {
		await writeFile(resolve(import.meta.dirname, '../docs/mutations.md'), document(table));
		const expected = `${JSON.stringify(toExpected(rows), null, '\t')}\n`;
		await writeFile(resolve(import.meta.dirname, '../tests/reader/mutations/expected.json'), expected);
	}
	if (rows.some(({ cells }) => Object.values(cells).some(({ wrong }) => wrong > 0))) process.exitCode = 1;
} finally {
	await bench.close();
}

/** Hints of other sites may help less, but never give a message to the wrong person. */
async function checkHints(taken: Taken): Promise<void> {
	const others = SITES.filter(({ id }) => id !== taken.page.site);
	for (const [index, { wrong, note }] of (await bench.playHints(taken, others)).entries()) {
		if (wrong === 0) continue;
		console.error(`${taken.page.id} ${taken.story} with hints of ${others[index]?.id}: ${note}`);
		process.exitCode = 1;
	}
}

function document(table: string): string {
	return `# Reading pages that nobody has seen

Made by \`npm run mutations\`. Every demo page is drawn in Chromium, frozen with its computed styles, changed, and read **without hints**. A cell
shows the worst of the page's conversations: every message, its side, the order and the buyer's name must be as the page's own truth says.

✓ exact · ? every message read, some sides given as unknown · ~ something is missing or too much · ○ not read · ✗ a wrong side or a wrong buyer · – does not apply.

${MUTATIONS.map(({ id, what }) => `- **${id}**: ${what}`).join('\n')}

${table}
`;
}
