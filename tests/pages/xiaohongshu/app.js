(() => {
	const { h, avatar, photo } = Demo;
	const c = Kit.names((part) => `farmer-chat__${part}`, {
		app: 'farmer-chat',
		left: 'im-chat-list-box',
		item: 'chat-item',
		active: 'active',
		mid: 'farmer-chat__main',
		head: 'chat-box-top-bar',
		title: 'user-info-detail',
		pane: 'msg-list-box',
		field: 'reply-textarea',
		side: 'farmer-chat__right',
		row: 'msg-row',
		bubble: 'message-bubble-carrier',
		mine: 'is-self',
	});
	const field = h('textarea', {
		class: c.field,
		placeholder: '按Enter发送消息，Shift+Enter换行',
		rows: 3,
	});
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const send = h(
		'button',
		{ class: `d-button ${c.send}`, type: 'button', onclick: () => Demo.send() },
		'发送',
	);
	/** The chat's id holds the shop's and the buyer's, each encoded. */
	const chatId = ({ buyer }) => `$3$${btoa(`1#2#2#${buyer.id}`)}.${btoa('1#1#1#60d2f1')}`;
	const frame = Kit.frame({
		c,
		language: 'zh',
		brand: '千帆　客服工作台',
		theme: {
			accent: '#ff2442',
			own: '#ffe3e7',
			selected: '#fff0f2',
			more: `.farmer-chat-app { height: 100vh; } .msg-row { display: block; margin: 0 0 10px; } .msg-wrap-status-row { display: flex; gap: 9px; align-items: flex-start; } .msg-row .farmer-chat__face { width: 32px; height: 32px; flex: none; }
.message-bubble-carrier[data-self] { background: #ffe3e7; } .order-card { border: 1px solid #f0e3e5; border-radius: 8px; padding: 10px; } .order-card p { margin: 4px 0; } .el-dropdown { margin-left: auto; color: #7d8794; }`,
		},
		attributes: { item: (conversation) => ({ 'data-key': chatId(conversation) }) },
		tools: ['表情', '图片', '订单', '商品', '快捷回复'].map((text) => h('span', {}, text)),
		field,
		sendButton: send,
	});
	frame.parts.app.before(h('div', { id: 'farmer-toast' }));
	frame.parts.head.append(h('div', { class: 'el-dropdown' }, '转接会话'));

	function draw(message) {
		if (message.recalled || message.from === 'system')
			return h(
				'div',
				{ class: 'msg-row' },
				h('div', { class: `msg-wrap ${c.note}` }, message.recalled ? '对方撤回了一条消息' : message.text),
			);
		const seller = message.from === 'seller';
		const face = h('img', {
			class: c.face,
			src: avatar(seller ? '青舍' : Demo.current().buyer.name),
			alt: '',
		});
		const carrier = h(
			'div',
			{
				class: c.bubble,
				'data-sender-type': seller ? 'service' : 'individual',
				'data-self': seller ? 'true' : null,
				'data-timestamp': message.at,
			},
			message.kind === 'image'
				? h('img', { class: c.photo, src: photo, alt: '' })
				: h('span', {}, message.text),
		);
		return h(
			'div',
			{ class: 'msg-row' },
			h(
				'div',
				{ class: 'msg-wrap' },
				h(
					'div',
					{
						class: 'msg-wrap-status-row',
						style: `justify-content:${seller ? 'flex-end' : 'flex-start'}`,
					},
					seller ? null : face,
					h('div', { class: c.wrap }, carrier),
					seller ? face : null,
				),
			),
		);
	}

	Demo.start({
		...frame,
		first: 'hans',
		clearComposer: composer.set,
		composerText: composer.get,
		// No time is drawn; an attribute has it.
		at: (message) => message.at,
		recalledText: () => '对方撤回了一条消息',
		buyerId: ({ buyer }) => btoa(buyer.id),
		conversationId: chatId,
		renderList() {
			frame.renderList();
			const { list } = frame.parts;
			list.replaceChildren(h('div', { class: 'contact-list' }, [...list.children]));
		},
		renderHeader(conversation) {
			frame.renderHeader(conversation);
			const { order, item } = conversation;
			frame.parts.side.replaceChildren(
				h(
					'div',
					{ class: 'new-right-panel order-tool-content' },
					h('h3', {}, '买家订单'),
					order
						? h(
								'div',
								{ class: 'order-card' },
								h(
									'p',
									{ class: 'order-card-title' },
									'包裹号：',
									h('span', { class: 'order-card-title-id' }, `P${order.no.replace(/\D/g, '')}`),
								),
								h('p', {}, item.title),
								h('p', { class: 'order-card-footer' }, `共1件　订单金额：${order.amount}`),
								h('p', {}, `订单状态：${order.status}`),
								h('p', { class: 'logistics-box' }, '顺丰速运　运输中'),
							)
						: h('p', {}, '暂无订单'),
				),
			);
		},
		orders: (conversation) =>
			Demo.orders(conversation).map((order) => ({
				...order,
				number: `P${order.number.replace(/\D/g, '')}`,
			})),
		renderMessages: frame.messages((conversation) => conversation.messages.map(draw)),
	});
})();
