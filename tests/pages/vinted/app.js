(() => {
	// Only the address is known of the real page. Ours: French, the item on a bar over the messages, what happened to the parcel between them.
	const { h, time, avatar, photo, picture } = Demo;
	const c = Kit.names((part) => `u-${Kit.hash(`vinted ${part}`).slice(0, 6)}`);
	const field = h('textarea', { class: c.field, placeholder: 'Écris un message', rows: 1 });
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	for (const { messages, key, order } of Demo.conversations)
		if (order)
			messages.splice(2, 0, {
				id: `${key}-parcel`,
				from: 'system',
				text: 'Le bordereau d’envoi est prêt.',
				at: messages[1].at,
			});
	const send = h(
		'button',
		{ class: c.send, type: 'button', 'aria-label': 'Envoyer', onclick: () => Demo.send() },
		'➤',
	);
	const frame = Kit.frame({
		c,
		brand: [h('b', { style: 'color:#007782;font-size:22px' }, 'Vinted'), 'Messages'],
		theme: {
			accent: '#007782',
			own: '#e0f1f2',
			other: '#f4f4f4',
			pane: '#fff',
			radius: '8px',
			side: '250px',
			more: `.${c.mid} { grid-template-rows: auto auto minmax(0, 1fr) auto; } .v-item { display: flex; gap: 12px; align-items: center; padding: 9px 18px; border-bottom: 1px solid #e9ecf0; background: #fff; } .v-item img { width: 42px; height: 42px; border-radius: 4px; } .v-item div { flex: 1; min-width: 0; } .v-item p { margin: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.v-item button { border: 1px solid #007782; border-radius: 4px; background: #fff; color: #007782; padding: 5px 12px; font: inherit; font-size: 13px; white-space: nowrap; } .${c.field} { min-height: 42px; background: #f4f4f4; border: 0; } .${c.head} .${c.title} { flex: 1; text-align: center; }`,
		},
		words: { image: '[Photo]', day: (days) => `il y a ${days} j` },
		field,
		sendButton: send,
	});
	const bar = h('div', { class: 'v-item' });
	frame.parts.head.after(bar);

	const PAUSE_MS = 30 * 60000;
	const before = (message) => {
		const { messages } = Demo.current();
		return messages[messages.indexOf(message) - 1];
	};
	const stamped = (message) => !before(message) || message.at - before(message).at >= PAUSE_MS;
	const stamp = (at) =>
		new Date(at).toLocaleString('fr-FR', {
			day: 'numeric',
			month: 'long',
			year: 'numeric',
			hour: '2-digit',
			minute: '2-digit',
		});

	function draw(message) {
		const line = stamped(message) ? h('div', { class: c.note }, stamp(message.at)) : null;
		if (message.recalled || message.from === 'system')
			return [
				line,
				h('div', { class: c.note }, message.recalled ? 'Ce message a été supprimé' : message.text),
			];
		const seller = message.from === 'seller';
		const row = h(
			'div',
			{ class: seller ? `${c.row} ${c.mine}` : c.row },
			seller ? null : h('img', { class: c.face, src: avatar(Demo.current().buyer.name), alt: '' }),
			h(
				'div',
				{ class: c.wrap },
				h(
					'div',
					{ class: c.bubble },
					message.kind === 'image'
						? h('img', { class: c.photo, src: photo, alt: '' })
						: h('span', {}, message.text),
				),
			),
		);
		return [line, row];
	}

	Demo.start({
		...frame,
		clearComposer: composer.set,
		composerText: composer.get,
		conversationId: (conversation) => conversation.buyer.id,
		recalledText: () => 'Ce message a été supprimé',
		at: (message) => (stamped(message) && message.from !== 'system' ? time.minute(message.at) : null),
		renderHeader({ buyer, item, order }) {
			frame.parts.title.textContent = buyer.name;
			bar.replaceChildren(
				h('img', { src: picture(item.hues), alt: '' }),
				h('div', {}, h('p', {}, item.title), h('p', {}, h('b', {}, item.price))),
				h('button', { type: 'button' }, order ? 'Suivre le colis' : 'Marquer comme réservé'),
			);
			const fact = (name, value) => h('div', { class: c.fact }, h('i', {}, name), h('span', {}, value));
			frame.parts.side.replaceChildren(
				h('h3', {}, 'Transaction'),
				...(order
					? [fact('Statut', order.status), fact('N° de commande', order.no), fact('Total', order.amount)]
					: [fact('Statut', 'Aucune commande')]),
				h('h3', {}, 'Membre'),
				fact('Lieu', buyer.region),
				fact('Membre depuis', buyer.since),
			);
			if (location.pathname.startsWith('/inbox'))
				history.pushState(null, '', `/inbox/${buyer.id}${location.search}`);
		},
		renderMessages: frame.messages((conversation) => conversation.messages.map(draw)),
	});
})();
