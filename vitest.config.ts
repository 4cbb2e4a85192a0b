import { defineConfig } from 'vitest/config';

/** Two projects: `unit` is pure, DOM and store tests; `e2e` drives the built extension in real browsers, one file at a time. */
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
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 180_000,
				},
			},
		],
	},
});
