(() => {
	const { h, time, photo, picture } = Demo;
	const c = Kit.names((part) => `Messagebox-${part}`, {
		item: 'ConversationListItem',
		foot: 'ReplyBox',
		line: 'Reply--Actions',
		wrap: 'Message--Wrap',
		send: 'Reply--Actions-Send',
	});
	const field = h('textarea', {
		class: c.field,
		id: 'nachricht',
		name: 'message',
		placeholder: 'Deine Nachricht',
		rows: 2,
	});
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const list = 'MessageList--3f0a';
	const frame = Kit.frame({
		c,
		brand: 'kleinanzeigen  ·  Nachrichten',
		words: { image: 'Bild', day: (n) => `vor ${n} T.` },
		theme: {
			accent: '#326916',
			top: '#f7f7f2',
			topText: '#326916',
			own: '#e3f1d5',
			radius: '10px',
			left: '320px',
			side: '0',
			more: `.${c.side} { display: none; } .${list} { list-style: none; margin: 0; padding: 0; }
.AdHeader { display: grid; grid-template-columns: 52px minmax(0, 1fr) auto; gap: 0 12px; width: 100%; align-items: center; } .AdHeader img { width: 52px; height: 52px; border-radius: 6px; grid-row: span 2; } .AdHeader a { color: #326916; grid-row: 1 / span 2; grid-column: 3; } .AdHeader .AdHeader-Title { font-weight: 600; }
.${c.head} { flex-wrap: wrap; } .${c.head} .${c.title} { order: 2; } .AdHeader { order: 1; } .Reply-Time { order: 3; color: #6f7a67; font-size: 12px; }
.PaymentHeader { display: flex; gap: 14px; align-items: center; background: #fff; border: 1px solid #c6e0ae; border-radius: 10px; padding: 10px 14px; margin-bottom: 12px; } .PaymentHeader b { display: block; } .PaymentHeader button { margin-left: auto; border: 0; border-radius: 16px; background: #b5e941; padding: 7px 14px; font: inherit; white-space: nowrap; }
.FraudNote { background: #fff8e1; border-radius: 10px; padding: 9px 14px; margin-bottom: 12px; font-size: 12px; color: #5f5a45; } .Consent { position: fixed; left: 16px; bottom: 16px; width: 288px; background: #fff; border-radius: 10px; box-shadow: 0 4px 22px rgb(0 0 0 / 25%); padding: 14px; font: 13px/1.45 "Segoe UI", Arial, sans-serif; } .Consent button { display: block; margin-top: 10px; border: 0; border-radius: 16px; background: #b5e941; padding: 7px 14px; font: inherit; }`,
		},
		line: h(
			'div',
			{ class: c.line },
			h('input', { type: 'file', hidden: true, 'data-testid': 'reply-box-file-input' }),
			field,
			h(
				'button',
				{
					class: c.send,
					type: 'button',
					'data-testid': 'submit-button',
					'aria-label': 'Nachricht Senden',
					onclick: () => Demo.send(),
				},
				'Senden',
			),
		),
		attributes: {
			left: { id: 'conversation-list', 'data-testid': 'conversation-list' },
			pane: { 'data-testid': 'conversation-wrapper' },
		},
	});
	document.querySelector('#app').id = 'messagebox-bundle';
	const ad = h('div', { class: 'AdHeader' });
	frame.parts.head.append(ad, h('span', { class: 'Reply-Time' }, 'Antwortet meist innerhalb einer Stunde'));
	const consent = h(
		'div',
		{ class: 'Consent', role: 'dialog', 'aria-label': 'Datenschutz' },
		'Wir und unsere Partner möchten Cookies setzen.',
		h('button', { type: 'button', onclick: () => consent.remove() }, 'Einverstanden'),
	);
	document.body.append(consent);
	/** The offer of safe payment stands among the messages, as wide as the pane. */
	const payment = ({ text }) => {
		const [title, ...rest] = text.split('\n');
		return h(
			'div',
			{ class: 'PaymentHeader', 'data-testid': 'payment-message-header-extended' },
			h('div', {}, h('b', {}, title), rest.join('\n')),
			h('button', { type: 'button' }, 'Angebot machen'),
		);
	};
	const conversationId = ({ buyer }) => `1a7c:${Number(buyer.id).toString(36)}:2g4`;
	const day = (at) =>
		['Heute', 'Gestern'][time.daysAgo(at)] ??
		new Date(at).toLocaleDateString('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric' });

	/** Message ids look like this. */
	const uuid = (id) =>
		`5ad0c1f2-9b47-4e60-8c3d-${[...id]
			.reduce((sum, character) => (Math.imul(sum, 33) + character.charCodeAt(0)) >>> 0, 7)
			.toString(16)
			.padStart(12, '0')}`;
	/** The first word is the site's: an article about fraud and about how long the other side has been here. */
	for (const { key, buyer, messages } of Demo.conversations) {
		const { at } = messages[0];
		messages.unshift(
			{ id: `${key}-pay`, from: 'system', text: 'Direkt kaufen\nMit Käuferschutz und Versand', at },
			{
				id: `${key}-start`,
				from: 'system',
				text: `Bleib hier im Chat\nAktiv seit ${buyer.since}`,
				at,
			},
		);
	}
	const notice = (text) =>
		text.includes('\n')
			? h(
					'article',
					{ class: 'FraudNote' },
					h('b', {}, text.split('\n')[0]),
					h('div', {}, text.split('\n')[1]),
				)
			: h('div', { class: c.note }, text);

	function draw(message) {
		if (message.recalled || message.from === 'system')
			return h(
				'li',
				{ 'data-testid': uuid(message.id) },
				notice(message.recalled ? 'Nachricht gelöscht' : message.text),
			);
		const own = message.from === 'seller';
		return h(
			'li',
			{ 'data-testid': uuid(message.id) },
			h(
				'div',
				{ class: own ? `${c.row} ${c.mine}` : c.row },
				h(
					'div',
					{ class: c.wrap },
					h(
						'div',
						{ class: c.bubble, 'data-testid': own ? 'OUTBOUND' : 'INBOUND' },
						message.kind === 'image'
							? h('img', { class: c.photo, src: photo, alt: '' })
							: h('div', { class: 'Message--Text' }, message.text),
					),
					h(
						'div',
						{ class: c.time },
						h('span', { class: 'MessageListItem-Date' }, time.hm(message.at)),
						own ? h('span', {}, ' · Gelesen') : null,
					),
				),
			),
		);
	}

	Demo.start({
		...frame,
		// The page names the ad, not an order.
		orders: undefined,
		clearComposer: composer.set,
		composerText: composer.get,
		recalledText: () => 'Nachricht gelöscht',
		conversationId,
		renderList() {
			frame.renderList();
			const { list: items } = frame.parts;
			items.replaceChildren(
				...[...items.children].map((item, index) => {
					const conversation = Demo.conversations[index];
					const article = h('article', { class: item.className, onclick: () => Demo.open(conversation.key) });
					article.append(
						...item.childNodes,
						h('input', { type: 'checkbox', hidden: true, 'data-testid': conversationId(conversation) }),
					);
					return article;
				}),
			);
		},
		renderHeader(conversation) {
			const { buyer, item } = conversation;
			frame.parts.title.textContent = buyer.name;
			ad.replaceChildren(
				h('img', { src: picture(item.hues), alt: '' }),
				h('span', { class: 'AdHeader-Title' }, item.title),
				h('span', {}, `${item.price} VB`),
				h('a', { href: '#' }, 'Zur Anzeige'),
			);
			if (!location.pathname.startsWith('/m-nachrichten')) return;
			const query = location.search.replace(/[?&]conversationId=[^&]*/, '').replace(/^\?/, '');
			history.pushState(
				null,
				'',
				`${location.pathname}?${query ? `${query}&` : ''}conversationId=${conversationId(conversation)}`,
			);
		},
		renderMessages: frame.messages((conversation) => [
			h(
				'ul',
				{ class: list },
				h('li', {}, payment(conversation.messages[0])),
				Kit.withDays(conversation.messages.slice(1), draw, (at) =>
					h('li', {}, h('div', { class: c.note }, day(at))),
				),
			),
		]),
	});
})();
