(() => {
	// Lazada's chat and Daraz's are one family: the same rows and field, another shell. A row does not say whose it is, only its place does.
	const { h, time, avatar, photo } = Demo;
	const daraz = Demo.data.page === 'daraz';
	const c = Kit.names((part) => `im-${part}`, {
		row: 'message-row',
		mine: `im-${Kit.hash(Demo.data.page)}`,
		left: 'session-list',
		item: 'session-item',
		name: 'title-name',
		when: 'date',
		last: 'desc',
		badge: 'badge',
	});
	const field = h('textarea', { class: c.field, placeholder: 'Type a message', rows: 2 });
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const icon = (name, text, onclick) =>
		h(
			'i',
			{ class: `im-icon im-icon-${name}`, title: text, onclick },
			h('span', {}, { dialogue: '≡', 'paper-plane': '➤' }[name]),
		);

	const ANSWERS = ['Thank you for your order!', 'It ships within 24 hours.', 'Please send us a photo.'];
	const answers = h(
		'div',
		{ class: 'quick-reply', hidden: daraz },
		ANSWERS.map((text) => h('span', { class: 'quick-reply__item', onclick: () => composer.set(text) }, text)),
	);
	const tabs = daraz
		? h(
				'ul',
				{ class: 'next-tabs-nav-container-scrolling', role: 'tablist' },
				['All', 'Unread', 'Starred'].map((text, index) =>
					h(
						'li',
						{ class: 'next-tabs-tab', role: 'tab', 'aria-selected': String(index === 0) },
						h('div', { class: 'next-tabs-tab-inner' }, text),
					),
				),
			)
		: h(
				'div',
				{ class: 'im-page-header-right' },
				h(
					'div',
					{ class: 'simple-tab' },
					['Malaysia', 'Singapore', 'Philippines'].map((text, index) =>
						h('span', { class: index === 0 ? 'tab-item tab-item-selected' : 'tab-item' }, text),
					),
				),
			);
	const frame = Kit.frame({
		c,
		brand: [
			daraz ? 'Daraz Seller Center' : 'Lazada Seller Center',
			h('small', {}, 'Instant Messaging'),
			tabs,
		],
		theme: {
			accent: daraz ? '#f57224' : '#1a71ff',
			top: daraz ? '#f57224' : '#0f1470',
			topText: '#fff',
			own: daraz ? '#ffe3d3' : '#d6e6ff',
			radius: '4px',
			more: `.im-top small { font-weight: 400; opacity: .8; } .im-page-header-right, .next-tabs-nav-container-scrolling { margin-left: auto; font-size: 13px; font-weight: 400; }
.tab-item { padding: 5px 11px; cursor: pointer; opacity: .75; } .tab-item-selected { border-bottom: 2px solid #fff; opacity: 1; }
.next-tabs-nav-container-scrolling { display: flex; gap: 20px; list-style: none; padding: 0; } .next-tabs-tab { cursor: pointer; }
.quick-reply { display: flex; gap: 7px; padding-bottom: 8px; overflow: hidden; } .quick-reply[hidden] { display: none; } .quick-reply__item { border: 1px solid #cfd6e2; border-radius: 12px; padding: 1px 10px; font-size: 12.5px; cursor: pointer; white-space: nowrap; }
.im-message-input-footer-right { display: flex; justify-content: flex-end; gap: 16px; padding-top: 6px; } .im-icon { font-style: normal; font-size: 18px; cursor: pointer; } .im-icon-paper-plane { color: ${daraz ? '#f57224' : '#1a71ff'}; }`,
		},
		line: h(
			'div',
			{ class: 'im-message-input' },
			answers,
			h('div', { class: 'im-message-input-input-wrap' }, field),
			h(
				'div',
				{ class: 'im-message-input-footer-right' },
				icon('dialogue', 'Quick replies', () => {
					answers.hidden = !answers.hidden;
				}),
				icon('paper-plane', 'Send', () => Demo.send()),
			),
		),
	});

	/** A time stands over the first message after a pause; it has a year, in the order of the country. */
	const PAUSE_MS = 10 * 60000;
	const before = (message) => {
		const { messages } = Demo.current();
		return messages[messages.indexOf(message) - 1];
	};
	const stamped = (message) => !before(message) || message.at - before(message).at >= PAUSE_MS;
	const stamp = (at) =>
		`${new Date(at).toLocaleDateString('en-GB', { day: '2-digit', month: 'short', year: 'numeric' })} ${time.hm(at)}`;

	function draw(message) {
		const line = stamped(message) ? h('div', { class: c.note }, stamp(message.at)) : null;
		if (message.recalled || message.from === 'system')
			return [line, h('div', { class: c.note }, message.recalled ? 'A message was withdrawn' : message.text)];
		const seller = message.from === 'seller';
		const row = h(
			'div',
			{ class: seller ? `${c.row} ${c.mine}` : c.row },
			h('img', { class: c.face, src: avatar(seller ? 'Northlight' : Demo.current().buyer.name), alt: '' }),
			h(
				'div',
				{ class: c.wrap },
				h(
					'div',
					{ class: c.bubble },
					message.kind === 'image' ? h('img', { class: c.photo, src: photo, alt: '' }) : message.text,
				),
				seller ? h('div', { class: c.time, style: 'text-align:right' }, 'Read') : null,
			),
		);
		return [line, row];
	}

	Demo.start({
		...frame,
		clearComposer: composer.set,
		composerText: composer.get,
		recalledText: () => 'A message was withdrawn',
		at: (message) => (stamped(message) ? time.minute(message.at) : null),
		conversationId: daraz ? undefined : (conversation) => conversation.buyer.id,
		renderHeader(conversation) {
			frame.renderHeader(conversation);
			if (daraz || !location.pathname.startsWith('/apps/im')) return;
			const query = new URLSearchParams(location.search);
			query.set('isWindowOpen', 'true');
			query.set('buyerId', conversation.buyer.id);
			history.replaceState(null, '', `${location.pathname}?${query}`);
		},
		renderMessages: frame.messages((conversation) => conversation.messages.map(draw)),
	});
})();
