import { SET_A } from './set-a.ts';
import { SET_B } from './set-b.ts';
import type { Story } from './story.ts';

const NAMES: Record<string, string> = {
	en: '<img src=x onerror="window.pwned=1">Eve"\'`',
	hans: '王\u0024{7*7}{{ buyer.name }}<script>window.pwned=1</script>',
	hant: '=HYPERLINK("https://evil.example")林',
};

const LINES = [
	'<script>window.pwned = 1</script>',
	'"><svg onload=window.pwned=1> is this in stock?',
	'{{ shop.name }} {% if true %}x{% endif %} \u0024{alert(1)}',
	'\u202EecirP\u202C reversed, and a lone half \uD83D of a pair',
	'javascript:alert(1) https://evil.example/?q=<b>',
	"Robert'); DROP TABLE messages;--",
	'__proto__',
];

/** Buyers whose names and messages are markup, template tags, direction overrides and broken Unicode. */
export const HOSTILE: Story[] = SET_A.map((story) => ({
	...story,
	buyer: { ...story.buyer, name: NAMES[story.key] ?? story.buyer.name },
	messages: [
		...story.messages,
		...LINES.map((text, index) => ({
			from: index === 4 ? ('seller' as const) : ('buyer' as const),
			text,
			at: -5 + index * 0.5,
		})),
	],
}));

/** The second set, each buyer ending on five identical pings. */
export const PINGING: Story[] = SET_B.map((story) => ({
	...story,
	messages: [
		...story.messages,
		...Array.from({ length: 5 }, (_, index) => ({
			from: 'buyer' as const,
			text: story.key === 'en' ? '?' : '？',
			at: -5 + index * 0.2,
		})),
	],
}));
