(() => {
	// A site nobody has hints for: every class is a hash, and the buyer is on the RIGHT, the seller on the left.
	const { h, time, photo } = Demo;
	const c = Kit.names((part) => Kit.hash(`smallshop ${part}`));
	const outside = Kit.hash('smallshop outside');
	const field = h('textarea', { class: c.field, placeholder: 'Message', rows: 2 });
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const frame = Kit.frame({
		c,
		brand: 'smallshop',
		theme: {
			accent: '#7a3ff2',
			own: '#ece4ff',
			other: '#ffffff',
			pane: '#faf9fc',
			radius: '14px',
			more: `.${outside} { font-size: 12px; color: #7d8794; margin: 0 4px 3px; } .${c.mine} .${outside}, .${c.mine} .${c.time} { text-align: right; }`,
		},
		field,
		sendButton: h('button', { class: c.send, type: 'button', onclick: () => Demo.send() }, 'Send'),
	});
	function draw(message) {
		if (message.recalled || message.from === 'system')
			return h('div', { class: c.note }, message.recalled ? 'Message deleted' : message.text);
		const buyer = message.from === 'buyer';
		return h(
			'div',
			{ class: buyer ? `${c.row} ${c.mine}` : c.row },
			h(
				'div',
				{ class: c.wrap },
				h('div', { class: outside }, buyer ? Demo.current().buyer.name : 'Northlight Studio'),
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
		recalledText: () => 'Message deleted',
		renderMessages: frame.messages((conversation) =>
			Kit.withDays(conversation.messages, draw, (at) =>
				h('div', { class: c.note }, new Date(at).toLocaleDateString('en-GB')),
			),
		),
	});
})();
