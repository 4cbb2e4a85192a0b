(() => {
	// Hashed classes, no ids, no links: buyers are told apart by place, and by the address once it is open.
	const { h, time, avatar, photo, picture } = Demo;
	const c = Kit.names((part) => `D_${Kit.hash(`crsl ${part}`).slice(0, 5)}`);
	const css = (name) => `D_${Kit.hash(`crsl2 ${name}`).slice(0, 6)}`;
	const field = h('textarea', { class: c.field, placeholder: 'Type here...', rows: 1 });
	const composer = Demo.controlled(field);
	// The box itself sends: Enter without Shift, when there is something to say.
	Demo.enterSends(field);
	const listing = h('div', { class: css('listing') });
	const frame = Kit.frame({
		c,
		brand: 'carousell',
		words: { image: 'Image', day: (n) => `${n}d` },
		theme: {
			accent: '#00857c',
			topText: '#ff2636',
			own: '#d6f5f3',
			other: '#f0f1f1',
			pane: '#fff',
			radius: '16px',
			left: '330px',
			side: '0',
			more: `.${c.side} { display: none; } .${c.field} { min-height: 40px; border-radius: 20px; }
.${c.mid} { grid-template-rows: auto auto minmax(0, 1fr) auto; }
.${css('listing')} { display: grid; grid-template-columns: 48px minmax(0, 1fr) auto; gap: 0 12px; align-items: center; padding: 10px 18px; border-bottom: 1px solid #e9ecf0; background: #fff; } .${css('listing')} img { width: 48px; height: 48px; border-radius: 4px; grid-row: span 2; } .${css('listing')} p { margin: 0; } .${css('listing')} button { border: 1px solid #00857c; background: #fff; color: #00857c; border-radius: 4px; padding: 6px 14px; font: inherit; grid-row: 1 / span 2; grid-column: 3; }
.${css('order')} { grid-column: 1 / -1; display: flex; gap: 22px; font-size: 12px; padding-top: 6px; } .${css('order')} i { font-style: normal; color: #7d8794; margin-right: 5px; }
.${css('profile')} { display: flex; flex-direction: column; align-items: center; gap: 2px; padding: 8px 0 16px; color: #57585a; font-size: 13px; } .${css('profile')} img { width: 56px; height: 56px; border-radius: 50%; } .${css('profile')} p { margin: 0; }
.${c.row} p { margin: 0; } .${c.row} .${c.bubble} { display: inline-flex; box-shadow: none; } .${c.wrap} { display: flex; flex-direction: column; align-items: flex-start; } .${c.mine} .${c.wrap} { align-items: flex-end; }
.${css('chips')} { display: flex; gap: 8px; padding: 4px 0 8px; } .${css('chip')} { display: inline-flex; border-radius: 16px; background: #f0f1f1; padding: 7px 12px; cursor: pointer; } .${css('chip')} p { margin: 0; } .${c.note} p { margin: 0; }`,
		},
		// An arrow without name or label.
		line: h(
			'div',
			{ class: c.line },
			field,
			h('i', { onclick: () => Demo.send(), style: 'cursor:pointer;padding:9px' }, '➤'),
		),
		attributes: { item: { role: 'button', tabindex: '0' } },
	});
	frame.parts.head.after(listing);
	const active = h('span', { class: css('seen') }, 'Active recently');
	frame.parts.head.append(active);
	/** A card of the buyer and offers are the platform's, in the log. The card shows name and picture, like a message's author. */
	for (const { key, buyer, item, messages } of Demo.conversations) {
		const { at } = messages[0];
		const joined = `Joined ${buyer.since} · ${buyer.region}`;
		messages.unshift(
			{ id: `${key}-card`, from: 'system', text: `${buyer.name}\n${joined}`, at },
			{ id: `${key}-offer`, from: 'system', text: `${buyer.name} made an offer for ${item.price}`, at },
		);
	}
	const card = ({ text }, { buyer }) =>
		h(
			'div',
			{ class: css('profile') },
			h('img', { src: avatar(buyer.name), alt: '' }),
			text.split('\n').map((line) => h('p', {}, line === buyer.name ? h('b', {}, line) : line)),
		);
	const inboxId = ({ buyer }) => `98${buyer.id}`;
	const day = (at) =>
		['Today', 'Yesterday'][time.daysAgo(at)] ??
		new Date(at).toLocaleDateString('en-SG', { day: 'numeric', month: 'short', year: 'numeric' });
	const clock = (at) => new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });

	function draw(message) {
		if (message.recalled || message.from === 'system')
			return h(
				'div',
				{ class: c.note },
				h('p', {}, message.recalled ? 'This message was deleted' : message.text),
			);
		const own = message.from === 'seller';
		return h(
			'div',
			{ class: own ? `${c.row} ${c.mine}` : c.row },
			own ? null : h('img', { class: c.face, src: avatar(Demo.current().buyer.name), alt: '' }),
			h(
				'div',
				{ class: c.wrap },
				message.kind === 'image'
					? h('div', { class: c.bubble }, h('img', { class: c.photo, src: photo, alt: '' }))
					: h('div', { class: c.bubble }, h('p', {}, message.text)),
				h('span', { class: c.time }, clock(message.at)),
			),
		);
	}

	Demo.start({
		...frame,
		clearComposer: composer.set,
		composerText: composer.get,
		recalledText: () => 'This message was deleted',
		conversationId: inboxId,
		renderHeader(conversation) {
			const { buyer, item, order } = conversation;
			frame.parts.title.textContent = buyer.name;
			listing.replaceChildren(
				h('img', { src: picture(item.hues), alt: '' }),
				h('p', {}, item.title),
				h('p', {}, h('b', {}, item.price)),
				h('button', { type: 'button' }, order ? 'View order' : 'Accept offer'),
				...(order
					? [
							h(
								'div',
								{ class: css('order') },
								h('span', {}, h('i', {}, 'Order ID'), h('span', {}, order.no)),
								h('span', {}, h('i', {}, 'Order status'), h('span', {}, order.status)),
								h('span', {}, h('i', {}, 'Total'), h('span', {}, order.amount)),
							),
						]
					: []),
			);
			if (location.pathname.startsWith('/inbox/'))
				history.pushState(null, '', `/inbox/${inboxId(conversation)}/${location.search}`);
		},
		renderMessages: frame.messages((conversation) => [
			card(conversation.messages[0], conversation),
			...Kit.withDays(conversation.messages.slice(1), draw, (at) =>
				h('div', { class: c.note }, h('p', {}, day(at))),
			),
			conversation.messages.at(-1).from === 'buyer'
				? h(
						'div',
						{ class: css('chips') },
						['Yes, it is available', 'Let me check'].map((text) =>
							h(
								'div',
								{ class: css('chip'), role: 'button', tabindex: '0', onclick: () => composer.set(text) },
								h('p', {}, text),
							),
						),
					)
				: null,
		]),
	});
})();
