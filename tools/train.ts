import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { coarseRows, fineRows } from './train-data.ts';
import { writeFeatures } from './train-features.ts';

const argument = (name: string): string | undefined => {
	const at = process.argv.indexOf(name);
	return at < 0 ? undefined : process.argv[at + 1];
};
const data = argument('--data') ?? '/work/shared/data';
const kept = argument('--keep');
const dir = kept ?? mkdtempSync(`${tmpdir()}/rapport-train-`);
writeFeatures([...fineRows(data), ...coarseRows(data)], dir);
if (!kept) rmSync(dir, { recursive: true });
