(() => {
	const { h, time, photo, picture } = Demo;
	/** Readable stem, hashed end. */
	const stem = (name) => `${name}__${Kit.hash(`wb ${name}`).slice(0, 5)}`;
	const c = Kit.names((part) => stem(`Chat-with-clients__${part}`), {
		pane: stem('ChatWindow__messages'),
		left: stem('ChatsList__list'),
		item: stem('ChatsList__item'),
		foot: stem('ChatWindow__footer'),
	});
	const field = h('textarea', {
		class: c.field,
		id: 'messageInput',
		name: 'messageInput',
		placeholder: 'Сообщение...',
		rows: 2,
	});
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const badge = stem('Date__badge');
	const list = stem('ChatWindow__list');
	const tick = stem('Status__icon');
	const frame = Kit.frame({
		c,
		brand: 'WB Партнёры  ·  Чат с покупателями',
		words: { image: 'Фото', day: (n) => `${n} дн.` },
		theme: {
			accent: '#7b2ff7',
			top: '#481173',
			topText: '#fff',
			own: '#ead9ff',
			radius: '12px',
			more: `.${list} { list-style: none; margin: 0; padding: 0; } .${badge} { margin: 8px auto 12px; width: max-content; padding: 2px 12px; border-radius: 10px; background: #e7e4ee; color: #6c6577; font-size: 12px; }
.${stem('Field__box')} { flex: 1; min-width: 0; display: flex; } .${tick} { color: #7b2ff7; } .${stem('Message__time')} { display: flex; gap: 4px; justify-content: flex-end; font-size: 11px; color: #8b8399; }`,
		},
		line: h(
			'div',
			{ class: c.line },
			h('div', { class: stem('Field__box'), 'data-name': 'TextAreaInput' }, field),
			h('button', { class: c.send, type: 'button', onclick: () => Demo.send() }, '➤'),
		),
	});
	/** The platform opens every conversation with the article that it is about. */
	for (const { key, item, messages } of Demo.conversations)
		messages.unshift({
			id: `${key}-start`,
			from: 'system',
			text: `Покупатель написал вам по товару ${item.id}`,
			at: messages[0].at,
		});
	const day = (at) =>
		['Сегодня', 'Вчера'][time.daysAgo(at)] ??
		new Date(at)
			.toLocaleDateString('ru-RU', { day: 'numeric', month: 'long', year: 'numeric' })
			.replace(' г.', '');

	const span = (words) => h('span', { 'data-name': 'Text' }, words);
	/** Words and time in elements of one kind; only their parents differ. */
	const content = (words, at, more) =>
		h(
			'div',
			{ 'data-testid': 'message-content' },
			h('div', { class: stem('Message__text') }, words),
			at === null ? null : h('div', { class: stem('Message__time') }, span(time.hm(at)), more),
		);
	function draw(message) {
		if (message.recalled || message.from === 'system')
			return h(
				'li',
				{ class: stem('ChatWindow__list-element'), 'data-addtime': String(message.at), 'data-count': '1' },
				h(
					'section',
					{ class: c.note, 'data-testid': 'message' },
					content(span(message.recalled ? 'Сообщение удалено' : message.text), null),
				),
			);
		const own = message.from === 'seller';
		return h(
			'li',
			{
				class: `${stem('ChatWindow__list-element')} ${own ? stem('ChatWindow__list-element--own') : ''}`,
				'data-addtime': String(message.at),
				'data-count': '1',
			},
			h(
				'section',
				{ class: own ? `${c.row} ${c.mine}` : c.row, 'data-testid': 'message' },
				h(
					'div',
					{ class: `${c.wrap} ${c.bubble}` },
					content(
						message.kind === 'image' ? h('img', { class: c.photo, src: photo, alt: '' }) : span(message.text),
						message.at,
						own ? h('span', { class: tick }, '✓✓') : null,
					),
				),
			),
		);
	}

	const onSite = location.pathname.startsWith('/chat-with-clients');
	const chatId = ({ buyer }) => `3c9d0e51-82b4-4f6a-a7d0-${buyer.id.padStart(12, '0')}`;
	/** An insertion into a conversation that has just changed its key is refused; with the longer wait that can be seen. */
	const LATE_MS = Demo.params.has('hard') ? 700 : 0;
	let waiting = 0;
	/** The address names the conversation only a while after it was opened. */
	function address(conversation) {
		if (!onSite) return;
		clearTimeout(waiting);
		const url = new URL(location.href);
		url.searchParams.delete('chatId');
		history.pushState(null, '', url);
		waiting = setTimeout(() => {
			url.searchParams.set('chatId', chatId(conversation));
			history.replaceState(null, '', url);
		}, LATE_MS);
	}
	Demo.start({
		...frame,
		first: 'hans',
		// The panel is about the article; chats are not tied to an order.
		orders: undefined,
		clearComposer: composer.set,
		composerText: composer.get,
		recalledText: () => 'Сообщение удалено',
		conversationId: () => new URL(location.href).searchParams.get('chatId'),
		renderHeader(conversation) {
			const { buyer, item } = conversation;
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
				h('h3', {}, 'Товар'),
				fact('Артикул WB', item.id),
				fact('Цена', item.price),
			);
			address(conversation);
		},
		renderMessages: frame.messages((conversation) =>
			h(
				'ul',
				{ class: list },
				Kit.withDays(conversation.messages, draw, (at) =>
					h(
						'li',
						{ class: stem('ChatWindow__date') },
						h(
							'div',
							{ class: badge, 'data-testid': 'date-badge' },
							h('div', { 'data-name': 'Chips' }, day(at)),
						),
					),
				),
			),
		),
	});
})();
