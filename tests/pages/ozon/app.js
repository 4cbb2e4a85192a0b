(() => {
	// Nothing but hashes to hold on to; times and ticks stand inside the bubbles.
	const { h, time, photo } = Demo;
	const c = Kit.names(
		(part, index) => `${Kit.hash(`ozon ${part}`).slice(0, 3)}-${'abcd'[index % 4]}${index % 10}`,
		{
			item: 'm9d-c4',
		},
	);
	const meta = 'k3s-b8';
	const field = h('textarea', { class: c.field, placeholder: 'Напишите сообщение', rows: 2 });
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	icon.setAttribute('viewBox', '0 0 24 24');
	const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
	shape.setAttribute('d', 'M4 20l17-8L4 4l3 7 7 1-7 1z');
	icon.append(shape);
	const frame = Kit.frame({
		c,
		brand: 'OZON Seller  ·  Чаты',
		words: {
			buyer: 'Покупатель',
			region: 'Регион',
			since: 'С нами с',
			orders: 'Заказов',
			order: 'Последний заказ',
			no: 'Номер заказа',
			status: 'Статус',
			total: 'Сумма',
			none: 'Заказов нет',
			image: 'Фото',
			day: (n) => `${n} дн. назад`,
		},
		theme: {
			accent: '#005bff',
			topText: '#005bff',
			own: '#cfe2ff',
			radius: '14px',
			left: '300px',
			more: `.${c.send} { padding: 9px 12px; } .${c.send} svg { width: 22px; height: 22px; fill: #fff; display: block; }
.${meta} { display: flex; justify-content: flex-end; gap: 4px; font-size: 11px; color: #7b8794; margin-top: 2px; }
.${c.tools} b { font-weight: 600; color: #005bff; }`,
		},
		field,
		sendButton: h('button', { class: c.send, type: 'button', onclick: () => Demo.send() }, icon),
		tools: [h('span', {}, 'Шаблоны ответов'), h('span', {}, 'Прикрепить файл')],
	});
	const day = (at) =>
		['Сегодня', 'Вчера'][time.daysAgo(at)] ??
		new Date(at).toLocaleDateString('ru-RU', { day: 'numeric', month: 'long' });
	const chatId = ({ buyer }) => `7b1e4c20-5d3f-4a8e-9c61-${buyer.id.padStart(12, '0')}`;

	function draw(message) {
		if (message.recalled || message.from === 'system')
			return h('div', { class: c.note }, message.recalled ? 'Сообщение удалено' : message.text);
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
					message.kind === 'image'
						? h('img', { class: c.photo, src: photo, alt: '' })
						: h('span', {}, message.text),
					h('div', { class: meta }, h('span', {}, time.hm(message.at)), seller ? h('span', {}, '✓✓') : null),
				),
			),
		);
	}

	Demo.start({
		...frame,
		first: 'hans',
		clearComposer: composer.set,
		composerText: composer.get,
		recalledText: () => 'Сообщение удалено',
		conversationId: chatId,
		renderHeader(conversation) {
			frame.renderHeader(conversation);
			frame.parts.app.setAttribute('active-chat-id', chatId(conversation));
			if (!location.pathname.startsWith('/app/messenger')) return;
			const url = new URL(location.href);
			url.searchParams.set('group', 'customers_v2');
			url.searchParams.set('id', chatId(conversation));
			history.pushState(null, '', url);
		},
		renderMessages: frame.messages((conversation) =>
			Kit.withDays(conversation.messages, draw, (at) => h('div', { class: c.note }, h('span', {}, day(at)))),
		),
	});
})();
