(() => {
	const { h, time, photo, picture } = Demo;
	/** Module classes: a name and a build hash. */
	const css = (name) => `${name}-${Kit.hash(`avito ${name}`).slice(0, 5)}`;
	const c = Kit.names((part) => css(part), { name: css('user-title'), row: css('message-base-module-root') });
	const field = h('textarea', {
		class: c.field,
		'data-marker': 'reply/input',
		placeholder: 'Сообщение',
		rows: 1,
		maxlength: 1000,
	});
	/** An arrow without words, there only while the field holds text; before that there is a paper clip. */
	const control = h('span', { class: css('control') });
	const showControl = (text) =>
		control.replaceChildren(
			text.trim()
				? h(
						'span',
						{
							class: c.send,
							role: 'button',
							tabindex: '0',
							'data-marker': 'reply/send',
							'aria-label': 'Отправить сообщение',
							'aria-disabled': 'false',
							onclick: () => Demo.send(),
						},
						'➤',
					)
				: h('span', { class: css('clip'), role: 'button', 'data-marker': 'reply/attachImage' }, '＋'),
		);
	const composer = Demo.controlled(field, showControl);
	showControl('');
	Demo.enterSends(field);
	const online = h('span', { class: css('online') }, 'был(а) в сети 5 минут назад');
	const item = h('a', { class: css('item-card'), href: '#' });
	const frame = Kit.frame({
		c,
		brand: 'Авито  ·  Сообщения',
		words: { image: 'Изображение', day: (n) => `${n} дн.` },
		theme: {
			accent: '#00aaff',
			own: '#d9f1ff',
			pane: '#fff',
			other: '#f2f1f0',
			radius: '18px',
			left: '340px',
			side: '0',
			more: `.${c.side} { display: none; } .${c.field} { min-height: 42px; border-radius: 20px; }
.${c.head} { flex-wrap: wrap; gap: 2px 12px; } .${css('online')} { color: #a3a3a3; font-size: 12px; flex: 1; }
.${css('item-card')} { order: 3; width: 100%; display: grid; grid-template-columns: 44px 1fr auto; gap: 0 12px; align-items: center; padding-top: 8px; color: inherit; text-decoration: none; } .${css('item-card')} img { width: 44px; height: 44px; border-radius: 8px; grid-row: span 2; }
.${css('price')} { font-weight: 700; } .${css('delivery')} { color: #757575; font-size: 13px; grid-row: span 2; grid-column: 3; text-align: right; }
.${css('text')} { white-space: pre-wrap; } .${css('meta')} { float: right; margin: 6px 0 0 10px; font-size: 11px; color: #8f8f8f; } .${css('meta')} i { font-style: normal; } .${css('clip')} { padding: 9px; font-size: 20px; color: #8f8f8f; } .${css('chip')} { border: 0; background: #f2f1f0; border-radius: 16px; padding: 6px 12px; font: inherit; margin-right: 8px; cursor: pointer; }`,
		},
		line: h(
			'form',
			{ class: c.line, 'data-marker': 'reply', onsubmit: (event) => event.preventDefault() },
			field,
			control,
		),
		tools: ['Да, актуально', 'Торг возможен'].map((text) =>
			h('button', { type: 'button', class: css('chip'), onclick: () => composer.set(text) }, text),
		),
		attributes: {
			left: { 'data-marker': 'channels/list' },
			pane: { 'data-marker': 'messagesHistory' },
			item: (conversation) => ({
				class: c.item,
				'data-marker': 'channels/channel',
				'data-id': channelId(conversation),
				'data-read': String(conversation.unread === 0),
			}),
			name: { 'data-marker': 'channels/user-title' },
		},
	});
	frame.parts.head.append(online, item);
	function channelId({ buyer }) {
		return `u2i-${buyer.id}~AQ`;
	}
	const day = (at) =>
		['Сегодня', 'Вчера'][time.daysAgo(at)] ??
		new Date(at).toLocaleDateString('ru-RU', { weekday: 'long', day: 'numeric', month: 'long' });

	/** Avito opens every chat with a notice of its own. */
	for (const { key, messages } of Demo.conversations)
		messages.unshift({
			id: `${key}-start`,
			from: 'system',
			text: 'Общайтесь здесь: так мы сможем помочь, если что-то пойдёт не так',
			at: messages[0].at,
		});
	const two = (number) => String(number).padStart(2, '0');
	/** The moment on the seller's clock, without a zone. */
	const local = (at) => {
		const date = new Date(at);
		return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${time.hms(at)}`;
	};

	function draw(message) {
		if (message.recalled || message.from === 'system')
			return h(
				'div',
				{ class: css('message-base-module-left'), 'data-marker': 'message' },
				h(
					'div',
					{ class: c.note, 'data-marker': 'platformMessage/text' },
					message.recalled ? 'Сообщение удалено' : message.text,
				),
			);
		const own = message.from === 'seller';
		const side = css(own ? 'message-base-module-right' : 'message-base-module-left');
		const meta = h(
			'span',
			{ class: css('meta') },
			h('time', { datetime: local(message.at) }, time.hm(message.at)),
			own ? h('i', { 'data-marker': 'icon/messenger-statusRead' }, ' ✓✓') : null,
		);
		return h(
			'div',
			{ class: own ? `${c.row} ${c.mine} ${side}` : `${c.row} ${side}`, 'data-marker': 'message' },
			h(
				'div',
				{ class: c.wrap },
				h(
					'div',
					{ class: c.bubble },
					message.kind === 'image'
						? h('img', { class: c.photo, src: photo, alt: '' })
						: h('span', { class: css('text'), 'data-marker': 'messageText' }, message.text),
					meta,
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
		conversationId: channelId,
		renderList() {
			frame.renderList();
			for (const name of frame.parts.list.querySelectorAll('[data-marker="channels/user-title"]'))
				name.replaceChildren(
					h(
						'a',
						{ href: '#', style: 'color:inherit;text-decoration:none', 'data-marker': 'channels/channelLink' },
						name.textContent,
					),
				);
		},
		renderHeader(conversation) {
			const { buyer, order } = conversation;
			frame.parts.title.textContent = buyer.name;
			item.replaceChildren(
				h('img', { src: picture(conversation.item.hues), alt: '' }),
				h('span', {}, conversation.item.title),
				h('span', { class: css('price') }, conversation.item.price),
				...(order
					? [
							h(
								'div',
								{ class: css('delivery') },
								h('div', {}, h('i', {}, 'Заказ №'), ' ', h('b', {}, order.no)),
								h('div', {}, h('i', {}, 'Статус'), ' ', h('b', {}, order.status)),
								h('div', {}, h('i', {}, 'Сумма'), ' ', h('b', {}, order.amount)),
							),
						]
					: []),
			);
			if (location.pathname.startsWith('/profile/messenger'))
				history.pushState(
					null,
					'',
					`/profile/messenger/channel/${channelId(conversation)}${location.search}`,
				);
		},
		renderMessages: frame.messages((conversation) =>
			Kit.withDays(conversation.messages, draw, (at) => h('div', { class: c.note }, day(at))),
		),
	});
})();
