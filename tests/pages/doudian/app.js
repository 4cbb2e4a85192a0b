(() => {
	const { h, time, avatar, photo, picture } = Demo;
	/** `name-XXXXXX`: what class names look like since the redesign of 2026-06. */
	const module = (name) => `${name}-${Kit.hash(`dd${name}`).slice(0, 6)}`;
	const c = Kit.names(module, {
		left: 'scroller',
		item: module('conversationCard'),
		active: module('cardFocus'),
		name: module('NameContent'),
		last: module('msgContent'),
		when: module('timerParticular'),
		badge: 'badge-count',
		pane: 'messageList',
	});
	const field = h('textarea', { class: c.field, 'data-qa-id': 'qa-send-message-textarea', rows: 2 });
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const frame = Kit.frame({
		c,
		language: 'zh',
		brand: '飞鸽　客服工作台',
		theme: {
			accent: '#1966ff',
			own: '#cfe1ff',
			selected: '#e8f0ff',
			more: `.leaveMessage pre { margin: 0; font: inherit; white-space: pre-wrap; } .list_items { display: block; }
.chatd-card { width: 320px; grid-template-columns: 72px 1fr !important; } .chatd-card img { width: 72px !important; height: 72px !important; } .chatd-price { color: #e8460e; }
.messageList [style*="flex-direction"] { display: flex; align-items: flex-start; gap: 9px; margin-bottom: 10px; }
.${module('group')} { padding: 8px 14px; color: #8b95a1; font-size: 12px; }`,
		},
		attributes: {
			item: {
				// "Selected" is a look of every row, open or not.
				class: `${c.item} ${module('selectedNew')}`,
				'data-qa-id': 'qa-conversation-chat-item',
				'data-kora': 'conversation',
			},
			name: (conversation) => ({ title: conversation.buyer.name }),
			mid: { id: 'workspace-chat' },
			head: { id: 'topbar-left-info' },
			side: { role: 'tabpanel' },
		},
		tools: ['表情', '图片', '商品', '优惠券'].map((text) => h('span', {}, text)),
		field,
		sendButton: h(
			'div',
			{ class: c.send, 'data-qa-id': 'qa-send-message-button', onclick: () => Demo.send() },
			'发送',
		),
	});
	frame.parts.head.append(h('span', { style: 'color:#8b95a1' }, '添加备注'));
	frame.parts.side.before(h('span', { hidden: true, 'data-qa-id': 'qa-transfer-conversation' }, '转接'));
	const onDay = (at) => {
		const date = new Date(at);
		return `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`;
	};
	/** Order numbers have 19 digits here. */
	const numbered = (conversation) => {
		const { order } = conversation;
		return order
			? {
					...conversation,
					order: { ...order, no: `69${order.no.replace(/\D/g, '')}`.padEnd(19, '4').slice(0, 19) },
				}
			: conversation;
	};

	const card = ({ title, price, hues }) => {
		const [whole, part] = price.split('.');
		return h(
			'div',
			{ class: `chatd-card ${c.bubble} ${c.card}` },
			h('img', { src: picture(hues), alt: '' }),
			h(
				'div',
				{ class: 'pigeon-card-place-holder-text' },
				h('div', { class: 'content' }, h('span', {}, title)),
			),
			h(
				'div',
				{ class: 'chatd-price' },
				h('span', { class: 'chatd-price-price-inter' }, whole),
				part ? h('span', { class: 'chatd-price-price-decimal' }, `.${part}`) : null,
			),
		);
	};

	function draw(message) {
		const note = message.recalled ? '用户撤回了一条消息' : message.text;
		if (message.recalled || message.from === 'system')
			return h(
				'div',
				{ class: `msgItemWrap ${module('tip')}`, 'data-qa-id': 'qa-message-warpper', 'data-id': message.id },
				h('div', { class: c.note }, note),
			);
		const seller = message.from === 'seller';
		const robot = message.kind === 'robot';
		const body =
			message.kind === 'card'
				? card(Demo.current().item)
				: message.kind === 'image'
					? h(
							'div',
							{ class: `${module('picture')} ${c.bubble}` },
							h('img', { class: c.photo, src: photo, alt: '图片' }),
						)
					: h(
							'div',
							{
								class: `leaveMessage ${seller ? 'messageIsMe' : 'messageNotMe'} ${c.bubble} ${seller ? c.mine : ''}`,
								style: seller ? 'background:#cfe1ff' : null,
							},
							h('pre', {}, message.text),
						);
		return h(
			'div',
			{ class: 'msgItemWrap', 'data-qa-id': 'qa-message-warpper', 'data-id': message.id },
			h(
				'div',
				{ class: c.row, style: `flex-direction: ${seller ? 'row-reverse' : 'row'};` },
				h('img', { class: c.face, src: avatar(seller ? '青舍' : Demo.current().buyer.name), alt: '头像' }),
				h(
					'div',
					{ class: c.wrap },
					h(
						'div',
						{ class: c.time, style: seller ? 'text-align:right' : null },
						seller ? h('span', {}, '已读　') : null,
						h('span', {}, time.hms(message.at)),
					),
					body,
					robot ? h('div', { class: c.time }, '此消息由机器人自动回复') : null,
				),
			),
		);
	}

	Demo.start({
		...frame,
		first: 'hans',
		clearComposer: composer.set,
		composerText: composer.get,
		at: (message) => time.second(message.at),
		recalledText: () => '用户撤回了一条消息',
		mounted: Kit.withCard,
		all: Kit.withCard,
		orders: (conversation) => Demo.orders(numbered(conversation)),
		renderList() {
			frame.renderList();
			const { list } = frame.parts;
			const items = [...list.children];
			// Every row has an empty badge, read or not.
			for (const item of items) item.append(h('sup', { class: 'auxo-badge' }));
			list.replaceChildren(
				h('div', { class: module('group'), 'data-btm': 'message_group_name_waitReply' }, '待回复'),
				h('div', { class: 'list_items' }, items),
			);
		},
		renderHeader(conversation) {
			frame.renderHeader(numbered(conversation));
			field.placeholder = `发送给 ${conversation.buyer.name}，使用Enter 发送消息`;
			frame.parts.side.append(h('button', { type: 'button' }, '邀请下单'), h('p', {}, '物流信息'));
		},
		renderMessages: frame.messages((conversation) =>
			Kit.withDays(Kit.withCard(conversation), draw, (at) => h('div', { class: c.note }, onDay(at))),
		),
	});
})();
