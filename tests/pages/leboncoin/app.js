(() => {
	const { h, time, photo, picture } = Demo;
	// Utility classes, most of them the same everywhere; labels are what lasts.
	const c = Kit.names((part) => `lbc-${part}`, {
		pane: 'grow overflow-auto p-lg',
		foot: 'sticky bottom-none border-t',
		field: 'resize-none rounded-lg border-sm',
		bubble: 'rounded-xl p-md text-body-1',
	});
	const dot = (names) => names.split(' ').join('.');
	const field = h('textarea', {
		class: c.field,
		'aria-label': 'Ecrire mon message',
		placeholder: 'Écrivez votre message',
		rows: 2,
	});
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const frame = Kit.frame({
		c: { ...c, pane: dot(c.pane), foot: dot(c.foot), field: dot(c.field), bubble: dot(c.bubble) },
		brand: 'leboncoin  ·  Messages',
		words: { image: 'Photo', day: (n) => `il y a ${n} j` },
		theme: {
			accent: '#ec5a13',
			topText: '#ec5a13',
			own: '#ffe9de',
			pane: '#fff',
			other: '#f4f4f4',
			radius: '16px',
			left: '310px',
			more: `.lbc-mid ol { list-style: none; margin: 0; padding: 0; } .flex { display: flex; } .flex-row { flex-direction: row; } .flex-col { flex-direction: column; } .justify-end { justify-content: flex-end; } .justify-start { justify-content: flex-start; } .items-end { align-items: flex-end; }
.lbc-wrap { margin-bottom: 8px; } .justify-end .rounded-xl.p-md.text-body-1 { background: #ffe9de; } .lbc-left ul { list-style: none; margin: 0; padding: 0; } .lbc-sub { font-size: 12px; color: #6b7280; padding: 2px 4px; }`,
		},
		field,
		sendButton: h(
			'button',
			{
				class: c.send,
				type: 'button',
				title: 'Envoyer mon message',
				'aria-label': 'Envoyer mon message',
				'data-qa-id': 'message-send',
				onclick: () => Demo.send(),
			},
			'Envoyer',
		),
		attributes: {
			left: { 'aria-label': 'Liste des conversations' },
			pane: { class: c.pane, 'aria-label': 'Conversation' },
			foot: { class: c.foot },
		},
	});
	const day = (at) =>
		["Aujourd'hui", 'Hier'][time.daysAgo(at)] ??
		new Date(at).toLocaleDateString('fr-FR', { weekday: 'long', day: 'numeric', month: 'long' });
	const conversationId = ({ buyer }) => `5e2f8a10-77c3-4d19-b0e6-${buyer.id.padStart(12, '0')}`;

	function draw(message, _previous, next) {
		if (message.recalled || message.from === 'system')
			return h('li', {}, h('div', { class: c.note }, message.recalled ? 'Message supprimé' : message.text));
		const own = message.from === 'seller';
		return h(
			'li',
			{},
			h(
				'div',
				{ class: `flex flex-row ${own ? 'justify-end' : 'justify-start'}` },
				h(
					'div',
					{ class: `${c.wrap} flex flex-col ${own ? 'items-end' : ''}` },
					h(
						'div',
						{ class: c.bubble },
						message.kind === 'image'
							? h('img', { class: c.photo, src: photo, alt: '', width: 160, height: 120 })
							: message.text,
					),
					h(
						'span',
						{ class: 'lbc-sub' },
						`${time.hm(message.at)}${own && next?.from !== 'seller' ? ' · Lu' : ''}`,
					),
				),
			),
		);
	}

	Demo.start({
		...frame,
		first: 'hans',
		clearComposer: composer.set,
		composerText: composer.get,
		recalledText: () => 'Message supprimé',
		conversationId,
		renderList() {
			frame.renderList();
			const { list } = frame.parts;
			for (const badge of list.querySelectorAll(`.${c.badge}`)) {
				badge.setAttribute('data-spark-component', 'badge');
				badge.setAttribute('role', 'status');
			}
			list.replaceChildren(h('ul', {}, ...[...list.children].map((item) => h('li', {}, item))));
		},
		renderHeader(conversation) {
			const { buyer, item, order } = conversation;
			const fact = (name, value) => h('div', { class: c.fact }, h('i', {}, name), h('span', {}, value));
			frame.parts.title.textContent = buyer.name;
			frame.parts.side.replaceChildren(
				h(
					'div',
					{ class: c.card },
					h('img', { src: picture(item.hues), alt: '' }),
					h('b', {}, item.title),
					h('em', {}, item.price),
				),
				...(order
					? [
							h('h3', {}, 'Votre vente'),
							fact('Numéro de commande', order.no),
							fact('Statut', order.status),
							fact('Montant', order.amount),
						]
					: []),
				h('h3', {}, 'Acheteur'),
				fact('Membre depuis', buyer.since),
				fact('Lieu', buyer.region),
			);
			if (location.pathname.startsWith('/messages'))
				history.pushState(null, '', `/messages/id/${conversationId(conversation)}${location.search}`);
		},
		renderMessages: frame.messages((conversation) =>
			h(
				'ol',
				{},
				Kit.withDays(conversation.messages, draw, (at) => h('li', {}, h('div', { class: c.note }, day(at)))),
			),
		),
	});
})();
