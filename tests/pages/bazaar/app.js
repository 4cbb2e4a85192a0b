(() => {
	// Both sides stand at the left edge: only avatar and name tell them apart, and only the first message of a group has them.
	const { h, time, avatar, photo } = Demo;
	const SHOP = 'Northlight Studio';
	const GROUP_MS = 10 * 60000;
	const c = Kit.names((part) => Kit.hash(`bazaar ${part}`));
	const who = Kit.hash('bazaar who');
	const inset = Kit.hash('bazaar inset');
	const field = h('textarea', { class: c.field, placeholder: 'Reply…', rows: 2 });
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const frame = Kit.frame({
		c,
		brand: 'Bazaar Desk',
		theme: {
			accent: '#0b7a53',
			pane: '#ffffff',
			own: 'transparent',
			other: 'transparent',
			left: '300px',
			more: `.${c.bubble} { box-shadow: none; padding: 1px 0; } .${who} { font-weight: 600; } .${inset} { padding-left: 41px; } .${c.row} { margin-bottom: 3px; }
.${c.last} { grid-column: 2 / -1; background: #f1f4f2; border-radius: 8px; padding: 5px 9px; white-space: normal; color: #3c4650; }`,
		},
		field,
		sendButton: h('button', { class: c.send, type: 'button', onclick: () => Demo.send() }, 'Reply'),
	});

	function draw(message, previous) {
		const alone =
			!previous || previous.recalled || previous.from !== message.from || message.at - previous.at > GROUP_MS;
		const gap = previous && message.at - previous.at > GROUP_MS;
		const stamp =
			!previous || gap
				? h(
						'div',
						{ class: c.note },
						`${time.daysAgo(message.at) === 0 ? 'Today' : new Date(message.at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })} ${time.hm(message.at)}`,
					)
				: null;
		if (message.recalled || message.from === 'system')
			return [stamp, h('div', { class: c.note }, message.recalled ? 'Message withdrawn' : message.text)];
		const name = message.from === 'seller' ? SHOP : Demo.current().buyer.name;
		const body = h(
			'div',
			{ class: c.bubble },
			message.kind === 'image' ? h('img', { class: c.photo, src: photo, alt: '' }) : message.text,
		);
		const row = alone
			? h(
					'div',
					{ class: c.row },
					h('img', { class: c.face, src: avatar(name), alt: '' }),
					h('div', {}, h('div', { class: who }, name), body),
				)
			: h('div', { class: `${c.row} ${inset}` }, body);
		return [stamp, row];
	}
	Demo.start({
		...frame,
		clearComposer: composer.set,
		composerText: composer.get,
		recalledText: () => 'Message withdrawn',
		at: (message) => {
			const { messages } = Demo.current();
			const previous = messages[messages.indexOf(message) - 1];
			return !previous || message.at - previous.at > GROUP_MS ? time.minute(message.at) : null;
		},
		renderMessages: frame.messages((conversation) =>
			h(
				'div',
				{},
				conversation.messages.flatMap((message, index) => draw(message, conversation.messages[index - 1])),
			),
		),
	});
})();
