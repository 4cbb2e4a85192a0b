(() => {
	const { h, time, photo } = Demo;
	const c = Kit.names((part) => `hill-${part}`);
	/** A custom element with an open shadow root; answers the root. */
	const host = (tag) => {
		const element = h(tag);
		return [element, element.attachShadow({ mode: 'open' })];
	};
	const [kat, katRoot] = host('kat-textarea');
	kat.style.cssText = 'display:block;flex:1;min-width:0';
	const field = h('textarea', {
		class: 'hill-text-area',
		placeholder: 'Write your reply to the buyer',
		rows: 3,
		part: 'textarea',
	});
	katRoot.append(
		h(
			'style',
			{},
			'textarea{width:100%;box-sizing:border-box;border:1px solid #888c8c;border-radius:4px;padding:8px 10px;font:inherit;resize:none;height:76px;display:block}textarea:focus{outline:2px solid #008296}',
		),
		field,
	);
	const composer = Demo.controlled(field);
	Demo.enterSends(field);

	const [page, root] = host('messaging-inbox-app');
	document.querySelector('#app').append(page);
	const theme = { accent: '#008296', top: '#002f36', topText: '#fff', own: '#e4f6f7', radius: '4px' };
	const frame = Kit.frame({
		c,
		root,
		brand: 'Seller Central  ·  Buyer messages',
		theme,
		field: kat,
		sendButton: h(
			'kat-button',
			{ class: c.send, role: 'button', tabindex: '0', onclick: () => Demo.send() },
			'Send',
		),
	});
	const sheet = Kit.css(c, theme);
	const clock = (at) =>
		new Date(at).toLocaleString('en-US', {
			month: 'short',
			day: 'numeric',
			year: 'numeric',
			hour: 'numeric',
			minute: '2-digit',
		});

	/** One message: its own element, its own root. */
	function draw(message, buyer) {
		if (message.recalled || message.from === 'system')
			return h('div', { class: c.note }, message.recalled ? 'The buyer withdrew a message' : message.text);
		const seller = message.from === 'seller';
		const [element, shadow] = host('kat-message-bubble');
		shadow.append(
			h('style', {}, sheet),
			h(
				'div',
				{ class: seller ? `${c.row} ${c.mine}` : c.row },
				h(
					'div',
					{ class: c.wrap },
					h(
						'div',
						{ class: c.time },
						h('strong', {}, seller ? 'You' : buyer),
						' ',
						h('span', {}, clock(message.at)),
					),
					h(
						'div',
						{ class: c.bubble },
						message.kind === 'image'
							? h('img', { class: c.photo, src: photo, alt: 'attachment' })
							: message.text,
					),
				),
			),
		);
		return element;
	}

	function thread(conversation) {
		const [element, shadow] = host('messaging-thread');
		shadow.append(
			h('style', {}, sheet),
			h(
				'section',
				{},
				conversation.messages.map((message) => draw(message, conversation.buyer.name)),
			),
		);
		return element;
	}

	Demo.start({
		...frame,
		clearComposer: composer.set,
		composerText: composer.get,
		at: (message) => time.minute(message.at),
		recalledText: () => 'The buyer withdrew a message',
		renderMessages: frame.messages(thread),
	});
})();
