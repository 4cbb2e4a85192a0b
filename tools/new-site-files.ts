/** The parts of a new marketplace as they are before anybody has filled in what is known of it. */
export interface NewSite {
	/** Kebab-case id, e.g. `small-shop`. */
	id: string;
	/** Name of the exported constant, e.g. `smallShop`. */
	constant: string;
	/** Address of the seller's chat. */
	url: URL;
}

/** The narrowest pattern that covers the address and whatever follows it: conversations, queries. */
export const patternOf = ({ url }: NewSite): string => `${url.origin}${url.pathname}*`;

export const hintsFile = (site: NewSite): string => `import type { SiteHints } from './site-hints.ts';

/** FILL IN: who the sources are, from which year, and how sure they are (high, medium, low). */
export const ${site.constant}: SiteHints = {
	id: '${site.id}',
	name: 'FILL IN',
	matches: ['${patternOf(site)}'],
	// Only what a source says about the real page, each with its year and confidence. What is not known is left out: the page is then read by
	// its structure. The made-up page in tests/pages/${site.id} is no evidence.
};
`;

export const indexFile = ({ id }: NewSite): string => `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<title>${id}</title>
	</head>
	<body>
		<div id="app"></div>
		<script nonce="{{nonce}}" src="/static/data/${id}.js"></script>
		<script nonce="{{nonce}}" src="/static/shared/demo.js"></script>
		<script nonce="{{nonce}}" src="/static/shared/kit.js"></script>
		<script nonce="{{nonce}}" src="/static/${id}/app.js"></script>
	</body>
</html>
`;

/** A page that works at once; its class names and traps are then made those of the facts. */
export const pageFile = ({ id }: NewSite): string => `(() => {
	const { h, time, avatar, photo } = Demo;
	// Class names by part: those of the real page where a source has them, else our own.
	const c = Kit.names((part) => \`${id}-\${part}\`);
	const field = h('textarea', { class: c.field, placeholder: 'Write a message', rows: 2 });
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const frame = Kit.frame({
		c,
		brand: '${id}',
		field,
		sendButton: h('button', { class: c.send, type: 'button', onclick: () => Demo.send() }, 'Send'),
	});

	function draw(message) {
		if (message.recalled) return h('div', { class: c.note }, 'This message was recalled');
		if (message.from === 'system') return h('div', { class: c.note }, message.text);
		const seller = message.from === 'seller';
		return h(
			'div',
			{ class: seller ? \`\${c.row} \${c.mine}\` : c.row },
			h('img', { class: c.face, src: avatar(seller ? 'Shop' : Demo.current().buyer.name), alt: '' }),
			h(
				'div',
				{ class: c.wrap },
				h(
					'div',
					{ class: c.bubble },
					message.kind === 'image' ? h('img', { class: c.photo, src: photo, alt: '' }) : message.text,
				),
				h('div', { class: c.time }, time.hm(message.at)),
			),
		);
	}
	const day = (at) =>
		h(
			'div',
			{ class: c.note },
			new Date(at).toLocaleDateString('en-US', { month: 'long', day: 'numeric', year: 'numeric' }),
		);

	Demo.start({
		...frame,
		clearComposer: composer.set,
		composerText: composer.get,
		renderMessages: frame.messages((conversation) => Kit.withDays(conversation.messages, draw, day)),
	});
})();
`;

export const catalogueRow = ({ id, url }: NewSite): string => `	{
		id: '${id}',
		site: '${id}',
		title: '${id}',
		url: '${url.origin}${url.pathname}',
		features: ['controlled-textarea'],
		composer: 'textarea',
		stories: SET_A,
	},
`;

export const docsRow = ({ id, url }: NewSite): string =>
	`| FILL IN \`${id}\` | \`${url.host}${url.pathname}\` | FILL IN | FILL IN | FILL IN | FILL IN | FILL IN |\n`;

export const readmeRow = ({ id }: NewSite): string =>
	`| ${id.padEnd(15)} | controlled textarea                    | FILL IN |\n`;
