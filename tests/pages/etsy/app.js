(() => {
	const { h, time, avatar, photo } = Demo;
	const c = Kit.names((part) => `wt-${part}`, {
		pane: 'scrolling-message-list',
		foot: 'inline-compose-container',
		send: 'wt-btn',
		bubble: 'wt-rounded',
		mine: 'wt-justify-content-flex-end',
		left: 'inbox-list',
	});
	const editor = h('div', {});
	const composer = mountQuill(editor, { onEnter: () => Demo.send(), placeholder: 'Type your reply' });
	const frame = Kit.frame({
		c,
		brand: 'Etsy  ·  Messages',
		theme: {
			accent: '#222222',
			topText: '#f1641e',
			own: '#d7e6f5',
			radius: '12px',
			more: `.wt-editor { flex: 1; min-width: 0; border: 1px solid #222; border-radius: 12px; }
.ql-editor { outline: 0; min-height: 64px; max-height: 140px; overflow: auto; padding: 9px 13px; white-space: pre-wrap; overflow-wrap: anywhere; }
.ql-editor p { margin: 0; }
.ql-editor.ql-blank::before { content: attr(data-placeholder); position: absolute; color: #757575; pointer-events: none; }
.ql-clipboard { position: absolute; left: -100000px; height: 1px; overflow: hidden; top: 50%; }
.screen-reader-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); clip-path: inset(50%); white-space: nowrap; }`,
		},
		field: h('div', { class: 'wt-editor' }, editor),
		sendButton: h(
			'button',
			{ class: 'wt-btn wt-btn--filled', type: 'button', onclick: () => Demo.send() },
			'Send',
		),
	});
	const separator = (at) =>
		h(
			'div',
			{ class: c.note },
			new Date(at).toLocaleDateString('en-US', { month: 'long', day: 'numeric', year: 'numeric' }),
		);

	function draw(message) {
		if (message.recalled || message.from === 'system')
			return h('div', { class: c.note }, message.recalled ? 'This message was removed' : message.text);
		const seller = message.from === 'seller';
		const surface = seller ? 'wt-sem-bg-surface-informational-subtle' : 'wt-sem-bg-surface-strong';
		return h(
			'div',
			{ class: seller ? `${c.row} ${c.mine}` : c.row },
			seller ? null : h('img', { class: c.face, src: avatar(Demo.current().buyer.name), alt: '' }),
			h(
				'div',
				{ class: c.wrap },
				h(
					'div',
					{ class: `wt-rounded wt-text-body-01 ${surface}` },
					h('span', { class: 'screen-reader-only' }, 'Message: '),
					message.kind === 'image'
						? h('a', { href: '#' }, h('img', { class: c.photo, src: photo, alt: '' }))
						: h('span', {}, message.text),
				),
				h(
					'p',
					{ class: c.time, style: 'margin:2px 4px' },
					new Date(message.at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' }),
				),
			),
		);
	}

	Demo.start({
		...frame,
		clearComposer: composer.set,
		composerText: composer.get,
		at: (message) => time.minute(message.at),
		recalledText: () => 'This message was removed',
		conversationId: (conversation) => conversation.buyer.id,
		renderHeader(conversation) {
			frame.renderHeader(conversation);
			if (location.pathname.startsWith('/messages'))
				history.pushState(null, '', `/messages/${conversation.buyer.id}${location.search}`);
		},
		renderMessages: frame.messages((conversation) =>
			h(
				'div',
				{ class: 'msg-list-container', id: 'msg-list-container' },
				Kit.withDays(conversation.messages, draw, separator),
			),
		),
	});
})();
