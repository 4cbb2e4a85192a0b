(() => {
	const { h, time, avatar, photo } = Demo;
	const c = Kit.names((part) => `kf-${part}`, {
		left: 'session-list',
		item: 'session-item-container',
		active: 'session-active',
		name: 'user-nickname',
		last: 'text-content-wrap',
		badge: 'unread-badge',
		head: 'chat-title',
		title: 'chat-customer-name',
		foot: 'chat-input',
		mine: 'justify-end',
		field: 'text-area',
		side: 'extension-panel',
		card: 'product-card',
	});
	const scope = { 'data-v-6f2c1d09': true };
	const field = h('textarea', { class: c.field, id: 'input-textarea', rows: 3, ...scope });
	field.placeholder = '输入消息，Enter 发送，Shift + Enter 换行';
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const frame = Kit.frame({
		c,
		language: 'zh',
		brand: '微信小店　客服',
		theme: {
			accent: '#07c160',
			own: '#95ec69',
			radius: '4px',
			selected: '#e9f8ef',
			more: `.justify-end { flex-direction: row !important; justify-content: flex-end; } .weui-desktop-tab { display: flex; gap: 16px; list-style: none; margin: 0 0 8px; padding: 8px 12px; color: #7d8794; font-size: 13px; }
.no-content { height: 0; } .text-msg { padding: 7px 12px; border-radius: 4px; white-space: pre-wrap; overflow-wrap: anywhere; } .bg-user { background: #fff; } .bg-kf { background: #95ec69; }
.debug-dialog { display: none; } .product-card { grid-template-columns: 56px 1fr 1fr; } .product-card > b, .product-card > em, .product-card > span { grid-column: 2 / -1; } .product-card img { grid-row: span 4; } .product-card button { grid-column: auto; font-size: 12px; }`,
		},
		attributes: {
			app: scope,
			item: (conversation) => ({ 'data-room-id': `r${conversation.buyer.id}`, ...scope }),
			title: scope,
		},
		tools: ['表情', '图片', '视频', '文件'].map((text) => h('span', {}, text)),
		field,
		sendButton: h(
			'button',
			{ class: `weui-desktop-btn ${c.send}`, type: 'button', onclick: () => Demo.send() },
			'发送',
		),
	});
	// A dialogue for the platform's own people holds the first textarea of the document.
	frame.parts.app.before(
		h('div', { class: 'weui-desktop-dialog debug-dialog' }, h('textarea', { class: 'text-area' }, '{}')),
	);
	/** Times stand in the middle, before what comes five minutes or more after the last. */
	const GROUP_MS = 5 * 60000;
	const stamped = (message, previous) => !previous || message.at - previous.at >= GROUP_MS;
	const stamp = (at) => {
		const days = time.daysAgo(at);
		if (days === 0) return time.hm(at);
		if (days === 1) return `昨天 ${time.hm(at)}`;
		return `${new Date(at).getMonth() + 1}月${new Date(at).getDate()}日 ${time.hm(at)}`;
	};

	function draw(message, previous) {
		const when = stamped(message, previous) ? h('div', { class: c.note }, stamp(message.at)) : null;
		if (message.recalled || message.from === 'system')
			return [
				when,
				h(
					'div',
					{ class: 'msg', 'data-type': 'tips' },
					h('div', { class: c.note }, message.recalled ? '对方撤回了一条消息' : message.text),
				),
			];
		const seller = message.from === 'seller';
		const picture = message.kind === 'image';
		return [
			when,
			h(
				'div',
				{ class: 'msg', 'data-type': picture ? 'image' : 'text', ...scope },
				h(
					'div',
					{ class: `message-item ${c.row} ${seller ? 'justify-end' : ''}` },
					seller ? null : h('img', { class: c.face, src: avatar(Demo.current().buyer.name), alt: '' }),
					h(
						'div',
						{ class: c.wrap },
						picture
							? h('img', { class: c.photo, 'data-type': 'image', src: photo, alt: '' })
							: h('div', { class: `text-msg ${seller ? 'bg-kf' : 'bg-user'}` }, message.text),
					),
					seller ? h('img', { class: c.face, src: avatar('青舍小店'), alt: '' }) : null,
				),
			),
		];
	}

	const tabs = (names, holder) =>
		h(
			'ul',
			{ class: `weui-desktop-tab ${holder}` },
			names.map((name) => h('li', { class: 'tab-list-item' }, name)),
		);

	Demo.start({
		...frame,
		first: 'hans',
		clearComposer: composer.set,
		composerText: composer.get,
		recalledText: () => '对方撤回了一条消息',
		at(message) {
			const { messages } = Demo.current();
			return stamped(message, messages[messages.indexOf(message) - 1]) ? time.minute(message.at) : null;
		},
		renderList() {
			frame.renderList();
			const { list } = frame.parts;
			const items = [...list.children].map((item) => h('li', { class: 'session-list-card' }, item));
			list.replaceChildren(
				tabs(['当前会话', '待接入', '历史会话'], 'session-tab'),
				h('ul', { class: 'session-list-container', style: 'list-style:none;margin:0;padding:0' }, items),
			);
		},
		renderHeader(conversation) {
			frame.renderHeader(conversation);
			const { order, item } = conversation;
			const heading = [...frame.parts.side.querySelectorAll('h3')].at(-1);
			while (heading.nextSibling) heading.nextSibling.remove();
			heading.after(
				order
					? h(
							'div',
							{ class: 'order-status', 'data-wording': order.status },
							h('p', {}, h('b', {}, order.status)),
							h('p', {}, item.title),
							h('p', { class: 'order-id-wrap' }, '订单编号 ', h('span', { class: 'num' }, order.no)),
							h('p', {}, `实付 ${order.amount}`),
						)
					: h('p', {}, '暂无订单'),
			);
			frame.parts.side.prepend(tabs(['用户信息', '商品', '快捷语', '素材库'], 'panel-tab'));
			frame.parts.side
				.querySelector('.product-card')
				.append(
					h('span', {}, `商品 ID：${item.id}`),
					h('button', { type: 'button' }, '发商品'),
					h('button', { type: 'button' }, '邀请下单'),
				);
		},
		renderMessages: frame.messages(({ messages }) => [
			h('div', { class: 'msg no-content' }),
			messages.flatMap((message, index) => draw(message, messages[index - 1])),
		]),
	});
})();
