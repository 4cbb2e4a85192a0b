(() => {
	// A page that means harm: it fakes our messages, throws away unknown nodes, throws errors, and its buyers write markup.
	const { h, time, avatar, photo } = Demo;
	const c = Kit.names((part) => `x${Kit.hash(`hostile ${part}`)}`);
	const field = h('textarea', { class: c.field, placeholder: 'Message', rows: 2 });
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const frame = Kit.frame({
		c,
		brand: 'Trade chat',
		theme: { accent: '#334155', own: '#e2e8f0' },
		field,
		sendButton: h('button', { class: c.send, type: 'button', onclick: () => Demo.send() }, 'Send'),
	});
	function row(message) {
		if (message.recalled || message.from === 'system')
			return h('div', { class: c.note }, message.recalled ? 'Removed' : message.text);
		const seller = message.from === 'seller';
		return h(
			'div',
			{ class: seller ? `${c.row} ${c.mine}` : c.row },
			h('img', { class: c.face, src: avatar(seller ? 'shop' : Demo.current().buyer.name), alt: '' }),
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
	Demo.start({
		...frame,
		clearComposer: composer.set,
		composerText: composer.get,
		recalledText: () => 'Removed',
		renderMessages: frame.messages((conversation) => conversation.messages.map(row)),
	});

	const known = new Set([
		...document.documentElement.children,
		...document.body.children,
		...document.head.children,
	]);
	window.hostile = { removed: 0, faked: 0, seen: [] };
	setInterval(() => {
		for (const parent of [document.documentElement, document.body])
			for (const node of [...parent.children])
				if (!known.has(node)) {
					window.hostile.removed += 1;
					node.remove();
				}
	}, 500);

	const TEXT = 'Injected by the page';
	const fakes = [
		{ type: 'insert', text: TEXT },
		{ type: 'rapport:insert', text: TEXT, conversation: '*' },
		{
			type: 'snapshot',
			site: 'shopee',
			host: location.host,
			confidence: 1,
			conversation: 'fake',
			buyer: { name: 'Fake', id: '1' },
			rows: [{ from: 'buyer', text: TEXT }],
			composer: { editor: 'textarea' },
			problems: [],
		},
		{ type: 'export-all' },
		{ kind: 'delete-everything', id: '*' },
		'rapport',
		null,
	];
	setInterval(() => {
		window.hostile.faked += 1;
		for (const fake of fakes) {
			postMessage(fake, '*');
			for (let index = 0; index < window.length; index += 1) window[index].postMessage(fake, '*');
		}
		const detail = { text: TEXT, nonce: 'page', conversation: '*' };
		for (const target of [window, document, document.body, field])
			for (const name of ['rapport', 'rapport:insert', 'rapport-insert', 'rapport-insert-page'])
				target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, cancelable: true }));
		document.body.setAttribute('data-rapport-target', 'page');
		field.setAttribute('data-rapport', 'page');
	}, 700);
	addEventListener('message', (event) => {
		if (event.source !== window) window.hostile.seen.push(JSON.stringify(event.data ?? null).slice(0, 500));
	});
	setInterval(() => {
		throw new Error('The page throws on purpose');
	}, 900);
	setInterval(() => console.error('The page complains on purpose'), 1100);
})();
