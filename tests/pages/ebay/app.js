(() => {
	// The list has readable class names, the thread has none that say anything: sides show by place and colour.
	const { h, avatar, photo, picture } = Demo;
	const c = Kit.names((part) => `x-${part}-${Kit.hash(`ebay ${part}`).slice(0, 4)}`, {
		left: 'msg-inbox-list',
		item: 'card__item',
		name: 'card__username',
		last: 'card__latest-message',
	});
	const field = h('textarea', {
		class: c.field,
		'aria-label': 'Enter your message',
		maxlength: 2000,
		rows: 2,
	});
	const left = h('span', {}, '2000 characters left');
	const composer = Demo.controlled(field, (text) => {
		left.textContent = `${2000 - text.length} characters left`;
	});
	Demo.enterSends(field);
	const frame = Kit.frame({
		c,
		brand: [h('b', { class: 'ebay-logo' }, 'ebay'), 'Messages'],
		theme: {
			accent: '#3665f3',
			own: '#3665f3',
			ownText: '#fff',
			other: '#f2f2f2',
			pane: '#fff',
			radius: '16px',
			selected: '#f7f7f7',
			left: '310px',
			more: `.ebay-logo { font-size: 22px; letter-spacing: -1px; }
.card__item { display: block; padding: 0; } .card__content { display: flex; gap: 10px; padding: 11px 14px; } .card__message-content-wrapper { min-width: 0; flex: 1; }
.card__message-content-wrapper > div { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .card__conversation-title { font-size: 13px; } .card__content-unread .card__username { font-weight: 700; } .card__datetime { float: right; color: #707070; font-size: 12px; }
.${c.head} a { color: #3665f3; font-size: 13px; } .${c.foot} footer { display: flex; justify-content: space-between; align-items: center; margin-top: 8px; color: #707070; font-size: 12px; } .${c.send} { border-radius: 20px; }
.${c.side} dl { margin: 0; } .${c.side} dt { color: #707070; margin-top: 8px; } .${c.side} dd { margin: 0; font-weight: 500; overflow-wrap: anywhere; }`,
		},
		line: h(
			'div',
			{},
			field,
			h(
				'footer',
				{},
				left,
				h('button', { class: c.send, type: 'button', onclick: () => Demo.send() }, 'Send'),
			),
		),
	});
	const listing = h('a', {});
	frame.parts.head.append(listing);
	const scroller = h('div', { class: 'app-infinite-scroll__scroller' });
	frame.parts.list.append(scroller);
	const date = (at) => new Date(at).toLocaleDateString('en-US', { month: 'short', day: 'numeric' });
	const clock = (at) => new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });

	function draw(message) {
		if (message.recalled || message.from === 'system')
			return h('div', { class: c.note }, message.recalled ? 'This message was deleted' : message.text);
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
						? h('img', { class: c.photo, src: photo, alt: 'attachment' })
						: h('span', { class: 'ux-textspans' }, message.text),
				),
				h(
					'div',
					{ class: c.time, style: seller ? 'text-align:right' : '' },
					`${date(message.at)}, ${clock(message.at)}`,
				),
			),
		);
	}

	Demo.start({
		...frame,
		clearComposer: composer.set,
		composerText: composer.get,
		recalledText: () => 'This message was deleted',
		renderList() {
			scroller.replaceChildren(
				...Demo.conversations.map((conversation) => {
					const { buyer, item, messages, unread } = conversation;
					const last = messages.at(-1);
					return h(
						'div',
						{
							class: `${c.item} ${conversation === Demo.current() ? c.active : ''}`,
							id: `msg-${buyer.id}`,
							onclick: () => Demo.open(conversation.key),
						},
						h(
							'div',
							{ class: unread > 0 ? 'card__content card__content-unread' : 'card__content' },
							h('input', { type: 'checkbox', 'aria-label': `Message from ${buyer.name}, ${item.title}` }),
							h('img', { class: c.face, src: picture(item.hues), alt: '' }),
							h(
								'div',
								{
									class: 'card__message-content-wrapper',
									'data-href': `/cnt/viewMessage?question_id=${buyer.id}`,
								},
								h('span', { class: 'card__datetime' }, h('span', { class: 'ux-textspans' }, date(last.at))),
								h('div', { class: c.name }, buyer.name),
								h('div', { class: 'card__conversation-title' }, item.title),
								h('div', { class: c.last }, last.text || 'Attachment'),
							),
						),
					);
				}),
			);
		},
		renderHeader({ buyer, item, order }) {
			frame.parts.title.textContent = buyer.name;
			listing.textContent = item.title;
			listing.href = `/itm/${item.id}`;
			const facts = [
				['Item number', item.id],
				['Price', item.price],
				...(order
					? [
							['Order number', order.no],
							['Order total', order.amount],
							['Order status', order.status],
						]
					: []),
				['Member since', buyer.since],
				['Location', buyer.region],
			];
			frame.parts.side.replaceChildren(
				h(
					'div',
					{ class: c.card },
					h('img', { src: picture(item.hues), alt: '' }),
					h('b', {}, item.title),
					h('em', {}, item.price),
				),
				h(
					'dl',
					{},
					facts.flatMap(([label, value]) => [h('dt', {}, label), h('dd', {}, value)]),
				),
				h('img', { class: c.face, src: avatar(buyer.name), alt: '', style: 'margin-top:14px' }),
			);
		},
		renderMessages: frame.messages((conversation) => conversation.messages.map(draw)),
	});
})();
