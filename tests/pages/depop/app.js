(() => {
	// No id and no lasting class on a row: the other side is a grey bubble at the left, the own one coloured at the right, the time is below.
	const { h, time, photo, picture } = Demo;
	const c = Kit.names((part) => `styles_${part}__${Kit.hash(`depop ${part}`).slice(0, 5)}`);
	const initials = (name) => [...name].slice(0, 1).join('').toUpperCase();
	const slug = (text) =>
		text
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-+|-+$/g, '') || 'item';
	/** 64 hexadecimal digits, the same for a buyer on every load. */
	const hex = ({ buyer }) =>
		Array.from({ length: 8 }, (_, index) =>
			[...Kit.hash(`${buyer.id} ${index}`)]
				.map((letter) => (letter.charCodeAt(0) % 16).toString(16))
				.join(''),
		).join('');
	const username = ({ buyer }) => `user${buyer.id}`;
	// The platform's own warning opens every thread; it has no bubble.
	for (const { messages, key } of Demo.conversations)
		messages.unshift({
			id: `${key}-safety`,
			from: 'system',
			text: 'Stay safe: pay and chat on Depop only.',
			at: messages[0].at,
		});

	const field = h('textarea', { class: c.field, placeholder: 'Type a message', rows: 1 });
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const frame = Kit.frame({
		c,
		brand: [h('b', { style: 'font-size:24px;letter-spacing:-1px' }, 'depop'), h('span', {}, 'Messages')],
		theme: {
			accent: '#ff2300',
			own: '#2a5bd7',
			ownText: '#fff',
			other: '#eeeeee',
			pane: '#fff',
			radius: '18px',
			left: '320px',
			more: `.${c.item} { display: block; position: relative; color: inherit; text-decoration: none; padding-left: 66px; min-height: 66px; } .${c.face} { position: absolute; left: 14px; top: 13px; background: #dcd6f7; display: grid; place-items: center; font-weight: 600; } .${c.item} p { margin: 0; }
.${c.badge} { position: absolute; right: 14px; } .${c.left} button { position: absolute; right: 12px; bottom: 10px; border: 0; background: none; font-size: 0; } .${c.left} button::after { content: "⋯"; font-size: 16px; }
.${c.note} { border-bottom: 1px solid #e6e6e6; line-height: 0; margin: 14px 0 22px; } .${c.note} span { background: #fff; padding: 0 12px; } .depop-safety { color: #666; font-size: 12.5px; padding: 0 0 6px; text-align: center; } .${c.row} .${c.photo} { border-radius: 12px; } .${c.side} a { color: inherit; } .${c.field} { min-height: 40px; border-radius: 20px; }
.${c.side} p { margin: 6px 0; } .${c.foot} { padding-top: 12px; }`,
		},
		field,
		sendButton: h('button', { class: c.send, type: 'button', onclick: () => Demo.send() }, 'Send'),
	});
	const clock = (at) => new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
	/** As the list says it; a day line adds the time of the first message of the day. */
	const label = (at) =>
		['Today', 'Yesterday'][time.daysAgo(at)] ??
		new Date(at).toLocaleDateString('en-GB', { day: '2-digit', month: '2-digit', year: 'numeric' });

	function draw(message) {
		if (message.recalled || message.from === 'system')
			return h(
				'div',
				{ class: 'depop-safety' },
				message.recalled ? 'This message was removed' : message.text,
			);
		const seller = message.from === 'seller';
		return h(
			'div',
			{ class: seller ? `${c.row} ${c.mine}` : c.row },
			h(
				'div',
				{ class: c.wrap },
				h(
					'div',
					{ class: c.bubble },
					message.kind === 'image' ? h('img', { class: c.photo, src: photo, alt: '' }) : message.text,
				),
				h('div', { class: c.time, style: seller ? 'text-align:right' : '' }, clock(message.at)),
			),
		);
	}

	function item(conversation) {
		const { buyer, messages, unread } = conversation;
		const last = messages.at(-1);
		return h(
			'a',
			{
				class: `${c.item} ${conversation === Demo.current() ? c.active : ''}`,
				href: `/messages/${hex(conversation)}/`,
				onclick: (event) => {
					event.preventDefault();
					Demo.open(conversation.key);
				},
			},
			unread > 0 ? h('p', { class: c.badge }, 'Unread') : null,
			h('span', { class: c.face, 'data-testid': 'avatar__initials' }, initials(buyer.name)),
			h('p', { class: c.name }, buyer.name),
			h('p', { class: c.last }, last.text || 'Photo'),
			h('p', { class: c.when }, label(last.at)),
			h('button', { type: 'button', tabindex: '-1' }, 'Conversation Menu'),
		);
	}

	Demo.start({
		...frame,
		clearComposer: composer.set,
		composerText: composer.get,
		conversationId: hex,
		recalledText: () => 'This message was removed',
		at: (message) => (message.from === 'system' ? null : time.minute(message.at)),
		renderList() {
			frame.parts.list.replaceChildren(
				...Demo.conversations.map(item),
				h(
					'a',
					{ class: c.item, href: '#' },
					h('span', { class: c.face }, 'D'),
					h('p', { class: c.name }, 'Depop ', h('span', { class: 'styles_verifiedBadge__Hq2Lx' }, '✓')),
					h('p', { class: c.last }, 'Welcome! Here is how to sell safely'),
				),
			);
		},
		renderHeader(conversation) {
			const { buyer, item: product, order } = conversation;
			frame.parts.title.textContent = buyer.name;
			frame.parts.side.replaceChildren(
				h(
					'a',
					{ class: c.card, href: `/products/${slug(product.title)}/` },
					h('img', { src: picture(product.hues), alt: '' }),
					h('b', {}, product.title),
					h('em', {}, product.price),
				),
				...(order
					? [
							h('p', {}, 'Sold · ', h('span', {}, order.status)),
							h('p', {}, `Order ${order.no}`),
							h('p', {}, `Total ${order.amount}`),
						]
					: []),
				h('h3', {}, 'About the user'),
				h('a', { href: `/${username(conversation)}/` }, `@${username(conversation)}`),
				h('p', {}, buyer.region),
			);
			if (location.pathname.startsWith('/messages'))
				history.pushState(null, '', `/messages/${hex(conversation)}/${location.search}`);
		},
		renderMessages: frame.messages((conversation) =>
			Kit.withDays(conversation.messages, draw, (at) =>
				h('div', { class: c.note }, h('span', {}, `${label(at)} ${clock(at)}`)),
			),
		),
	});
})();
