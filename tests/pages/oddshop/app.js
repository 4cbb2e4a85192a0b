(() => {
	// Nobody can tell from the outside who speaks: both sides are bare lines at the left edge, without names, avatars or colours. Only
	// `data-lane` differs, in words that mean nothing. A second pane with a field of its own holds the team's notes.
	const { h, time, photo } = Demo;
	const LANES = { buyer: 'north', seller: 'south' };
	const c = Kit.names((part) => Kit.hash(`oddshop ${part}`));
	const more = Object.fromEntries(
		['crumb', 'notes', 'note2', 'jot'].map((part) => [part, Kit.hash(`oddshop ${part}`)]),
	);
	const field = h('textarea', { class: c.field, rows: 2, 'data-slot': 'answer' });
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const frame = Kit.frame({
		c,
		brand: 'Odd shop',
		theme: {
			accent: '#7c4a03',
			pane: '#ffffff',
			own: 'transparent',
			other: 'transparent',
			side: '300px',
			more: `.${c.bubble} { box-shadow: none; padding: 1px 0; border-radius: 0; } .${c.row} { margin-bottom: 7px; }
.${c.head} { align-items: baseline; } .${c.head} .${c.title}, .${more.crumb} { font-size: 15px; font-weight: 600; }
.${more.notes} { height: 190px; overflow: auto; border: 1px solid #eee; padding: 8px; } .${more.note2} { margin-bottom: 6px; }
.${more.jot} { width: 100%; height: 44px; box-sizing: border-box; }`,
		},
		field,
		sendButton: h('button', { class: c.send, type: 'button', onclick: () => Demo.send() }, 'Post'),
		attributes: { title: { 'data-slot': 'person' }, pane: { 'data-slot': 'talk' } },
	});
	frame.parts.head.prepend(
		h('span', { class: more.crumb }, 'Desk three'),
		h('span', { class: more.crumb }, 'Open cases'),
	);

	const team = h(
		'div',
		{},
		h('h3', {}, 'Team notes'),
		h(
			'div',
			{ class: more.notes },
			[
				'Parcel counter closes at five today.',
				'Ask for a photo before any refund.',
				'New boxes are in the cellar.',
				'Stock count is on Thursday.',
				'Label printer is back.',
			].map((text) => h('div', { class: more.note2 }, text)),
		),
		h('textarea', { class: more.jot, rows: 2, 'data-slot': 'jot' }),
	);

	function row(message) {
		if (message.recalled || message.from === 'system')
			return h('div', { class: c.note }, message.recalled ? 'Taken back' : message.text);
		return h(
			'div',
			{ class: c.row, 'data-lane': LANES[message.from] },
			h(
				'div',
				{},
				h(
					'div',
					{ class: c.bubble },
					message.kind === 'image' ? h('img', { class: c.photo, src: photo, alt: '' }) : message.text,
				),
				h('div', { class: c.time }, time.hm(message.at)),
			),
		);
	}
	window.pressed = [];
	document.addEventListener(
		'click',
		(event) => event.isTrusted && window.pressed.push(event.target.className),
		true,
	);
	Demo.start({
		...frame,
		renderHeader(conversation) {
			frame.renderHeader(conversation);
			frame.parts.side.append(team);
		},
		clearComposer: composer.set,
		composerText: composer.get,
		recalledText: () => 'Taken back',
		renderMessages: frame.messages((conversation) => conversation.messages.map(row)),
	});
})();
