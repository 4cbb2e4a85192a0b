(() => {
	const { h, time, avatar, photo, picture } = Demo;
	const css = (name) => `css-${Kit.hash(`olx ${name}`).slice(0, 6)}`;
	const c = Kit.names(css);
	const field = h('textarea', {
		class: c.field,
		name: 'message.text',
		placeholder: 'Napisz wiadomość...',
		rows: 2,
	});
	/** Dead until the page's own state holds text. */
	const sendButton = h(
		'button',
		{
			class: c.send,
			type: 'submit',
			'aria-label': 'Submit message',
			disabled: true,
			onclick: () => Demo.send(),
		},
		'Wyślij',
	);
	const composer = Demo.controlled(field, (text) => {
		sendButton.disabled = text.trim() === '';
	});
	Demo.enterSends(field);
	const frame = Kit.frame({
		c,
		brand: 'OLX  ·  Czat',
		words: { image: 'Zdjęcie', day: (n) => `${n} dni temu` },
		theme: {
			accent: '#002f34',
			top: '#002f34',
			topText: '#fff',
			own: '#cee4f7',
			radius: '8px',
			left: '320px',
			side: '0',
			more: `.${c.side} { display: none; } .${css('ad')} { display: grid; grid-template-columns: 48px minmax(0, 1fr) auto; gap: 12px; align-items: center; padding: 10px 18px; background: #fff; border-bottom: 1px solid #e9ecf0; color: inherit; text-decoration: none; } .${css('ad')} img { width: 48px; height: 48px; border-radius: 4px; } .${css('ad')} strong { font-size: 15px; }
.${c.mid} { grid-template-rows: auto auto minmax(0, 1fr) auto; } .${css('tabs')} { display: flex; gap: 22px; margin-left: 40px; font-size: 14px; } .${css('tabs')} b { border-bottom: 2px solid #23e5db; }
.${css('consent')} { position: fixed; left: 14px; bottom: 14px; width: 292px; padding: 12px; background: #fff; border-radius: 6px; box-shadow: 0 3px 18px rgb(0 0 0 / 25%); font: 13px/1.4 Arial, sans-serif; } .${css('consent')} button { display: block; margin-top: 8px; }`,
		},
		field,
		sendButton,
		attributes: {
			title: { class: c.title, 'data-testid': 'username' },
			pane: { 'data-testid': 'messages-list-container' },
			item: (conversation) => ({
				class: c.item,
				'data-testid': `conversations-list-item-${answerId(conversation)}`,
			}),
			name: { 'data-testid': 'list-item-user-name' },
		},
	});
	const ad = h('a', { class: css('ad'), href: '#' });
	frame.parts.head.after(ad);
	frame.parts.head.append(h('span', { class: css('seen') }, 'Ostatnio online dzisiaj'));
	frame.parts.app.firstChild.append(
		h(
			'div',
			{ class: css('tabs') },
			h('span', { 'data-testid': 'tab' }, 'Kupuję'),
			h('b', { 'data-testid': 'tab-active' }, 'Sprzedaję'),
		),
	);
	const consent = h(
		'div',
		{ class: css('consent'), role: 'dialog', 'aria-label': 'Prywatność' },
		'Używamy plików cookie.',
		h(
			'button',
			{ id: 'onetrust-accept-btn-handler', type: 'button', onclick: () => consent.remove() },
			'Akceptuję',
		),
	);
	document.body.append(consent);
	function answerId({ buyer }) {
		return `a4d07b62-1c9e-4b35-8f20-${buyer.id.padStart(12, '0')}`;
	}
	const day = (at) =>
		['Dzisiaj', 'Wczoraj'][time.daysAgo(at)] ??
		new Date(at).toLocaleDateString('pl-PL', { day: 'numeric', month: 'long', year: 'numeric' });

	function draw(message, _previous, next) {
		if (message.recalled || message.from === 'system')
			return h('div', { class: c.note }, message.recalled ? 'Wiadomość usunięta' : message.text);
		const own = message.from === 'seller';
		return h(
			'div',
			{
				class: own ? `${c.row} ${c.mine}` : c.row,
				'data-testid': own ? 'sent-message' : 'received-message',
			},
			own ? null : h('img', { class: c.face, src: avatar(Demo.current().buyer.name), alt: '' }),
			h(
				'div',
				{ class: c.wrap },
				h(
					'div',
					{ class: c.bubble, 'data-testid': 'message', 'data-cy': 'chat-message-bubble' },
					message.kind === 'image'
						? h('img', { class: c.photo, src: photo, alt: '' })
						: h('span', {}, message.text),
				),
				h(
					'div',
					{ class: c.time },
					h('span', {}, time.hm(message.at)),
					own && !next ? h('span', {}, ' Przeczytane') : null,
				),
			),
		);
	}

	Demo.start({
		...frame,
		orders: undefined,
		clearComposer: composer.set,
		composerText: composer.get,
		recalledText: () => 'Wiadomość usunięta',
		conversationId: answerId,
		renderHeader(conversation) {
			const { buyer, item } = conversation;
			frame.parts.title.textContent = buyer.name;
			ad.replaceChildren(
				h('img', { src: picture(item.hues), alt: '' }),
				h('span', { 'data-testid': 'context-title' }, item.title),
				h('strong', {}, item.price),
			);
			if (location.pathname.startsWith('/myaccount/'))
				history.pushState(null, '', `/myaccount/answer/${answerId(conversation)}${location.search}`);
		},
		renderMessages: frame.messages((conversation) =>
			Kit.withDays(conversation.messages, draw, (at) => h('div', { class: c.note }, h('span', {}, day(at)))),
		),
	});
})();
