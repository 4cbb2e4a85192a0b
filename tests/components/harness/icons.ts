/** Renders `public/icon/mark.svg` to the icon sizes that browsers ask for: `tsx tests/components/harness/icons.ts`. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../public/icon');
const mark = await readFile(join(folder, 'mark.svg'), 'utf8');
const browser = await puppeteer.launch({
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
	await page.setViewport({ width: size, height: size });
	await page.setContent(
		`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`,
	);
	await page.screenshot({ path: join(folder, `${size}.png`) as `${string}.png`, omitBackground: true });
}
await browser.close();
