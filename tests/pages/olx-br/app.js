(() => {
	const { h, time, photo, picture } = Demo;
	const css = (name) => `sc-${Kit.hash(`olxbr ${name}`).slice(0, 6)}`;
	const c = Kit.names(css);
	const field = h('textarea', {
		class: c.field,
		id: 'input-text-message',
		placeholder: 'Digite uma mensagem',
		rows: 1,
	});
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const frame = Kit.frame({
		c,
		brand: 'OLX Brasil  ·  Chat',
		words: { image: 'Imagem', day: (n) => `há ${n} dias` },
		theme: {
			accent: '#6e0ad6',
			topText: '#6e0ad6',
			own: '#e9dafc',
			radius: '12px',
			left: '310px',
			side: '250px',
			more: `.${c.field} { min-height: 42px; } .${css('tip')} { background: #fff7df; border-radius: 8px; padding: 8px 12px; font-size: 12px; margin-bottom: 10px; border: 0; width: 100%; font-family: inherit; text-align: left; } .${css('end')} { text-align: right; }`,
		},
		field,
		sendButton: h(
			'button',
			{ class: c.send, type: 'button', 'aria-label': 'Enviar', onclick: () => Demo.send() },
			'➤',
		),
	});
	frame.parts.head.append(h('span', { class: c.time }, 'Visto por último hoje'));
	const chatId = ({ buyer }) => `65f0c${buyer.id}`;
	const day = (at) =>
		['Hoje', 'Ontem'][time.daysAgo(at)] ??
		new Date(at).toLocaleDateString('pt-BR', { day: 'numeric', month: 'long' });

	function draw(message) {
		if (message.recalled || message.from === 'system')
			return h('div', { class: c.note }, message.recalled ? 'Mensagem apagada' : message.text);
		const own = message.from === 'seller';
		return h(
			'div',
			{ class: own ? `${c.row} ${c.mine}` : c.row },
			h(
				'div',
				{ class: c.wrap },
				h(
					'div',
					{ class: c.bubble, 'data-testid': 'message-bubble' },
					message.kind === 'image'
						? h('img', { class: c.photo, src: photo, alt: '' })
						: h('span', {}, message.text),
					h('div', { class: `${c.time} ${css('end')}` }, time.hm(message.at), own ? ' Lida' : null),
				),
			),
		);
	}

	Demo.start({
		...frame,
		orders: undefined,
		clearComposer: composer.set,
		composerText: composer.get,
		recalledText: () => 'Mensagem apagada',
		conversationId: chatId,
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
				h('h3', {}, 'Anúncio'),
				fact('Código', item.id),
				fact('Preço', item.price),
				fact('Local', buyer.region),
			);
			if (location.hostname === 'chat.olx.com.br')
				history.pushState(null, '', `/c/${chatId(conversation)}${location.search}`);
		},
		renderMessages: frame.messages((conversation) => [
			h('button', { type: 'button', class: css('tip') }, 'Fique atento: combine o pagamento só pelo chat.'),
			...Kit.withDays(conversation.messages, draw, (at) => h('div', { class: c.note }, day(at))),
		]),
	});
})();
