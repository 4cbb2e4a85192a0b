import { defineConfig } from 'vitest/config';

/** Browser tests that wait for nothing but the page itself: two files may run beside each other. */
const PAGES = ['reader', 'mutations', 'teach-pages', 'composer', 'orders'].map(
	(name) => `tests/e2e/${name}.test.ts`,
);

/**
 * Three projects: `unit` is pure, DOM and store tests; `pages` reads and writes many pages in real browsers, two files at a time; `e2e` drives the
 * built extension as a person does, one file at a time, because it also says how soon something must have happened.
 */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/**/*.test.{ts,tsx}'],
					exclude: ['tests/e2e/**'],
					environment: 'node',
				},
			},
			{
				test: {
					name: 'pages',
					include: PAGES,
					maxWorkers: 2,
					testTimeout: 120_000,
					hookTimeout: 180_000,
				},
			},
			{
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					exclude: PAGES,
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 180_000,
				},
			},
		],
	},
});
