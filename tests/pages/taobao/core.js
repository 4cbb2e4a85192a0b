/** Taobao's web chat: the family of 1688's, with orders in a tab, cards from templates, and a list that opens by the name alone. */
(() => {
	const { h, time, photo } = Demo;
	const c = Kit.names((part) => `ww_${part}`, {
		left: 'ww_conversation_list',
		item: 'conversation-item',
		active: 'active',
		name: 'name',
		when: 'time',
		last: 'desc',
		badge: 'unread-badge',
		head: 'ww_header',
		foot: 'ww_input',
		field: 'edit',
		send: 'send-btn',
		side: 'ww_tab',
	});
	const field = h('pre', { class: 'edit', contenteditable: 'true' });
	let held = '';
	field.addEventListener('input', () => {
		held = field.innerText.replace(/\n$/, '');
	});
	Demo.enterSends(field);
	/** Nothing is sent by a click that no pointer was pressed for. */
	let pressed = false;
	const send = h(
		'button',
		{
			class: 'next-btn send-btn',
			type: 'button',
			onpointerdown: () => {
				pressed = true;
			},
			onclick: () => {
				if (pressed) Demo.send();
				pressed = false;
			},
		},
		'发送',
	);
	const frame = Kit.frame({
		c,
		language: 'zh',
		brand: '消息',
		theme: {
			accent: '#ff5000',
			own: '#ffe8dc',
			selected: '#fff3ec',
			more: `.message-item { margin: 0 0 12px; max-width: 70%; width: fit-content; } .message-item.self { margin-left: auto; text-align: right; } .message-item > .nick, .message-item > .time { color: #99a2ad; font-size: 12px; margin-right: 8px; }
.message-item .content { display: block; width: fit-content; text-align: left; background: #fff; border-radius: 6px; padding: 7px 12px; } .message-item.self .content { background: #ffe8dc; margin-left: auto; }
.content pre.edit { border: 0; padding: 0; margin: 0; min-height: 0; background: none; overflow-wrap: anywhere; } .editBox { flex: 1; min-width: 0; } .ww_header .name { font-weight: 600; font-size: 15px; }
.im-template-msg { text-align: center; color: #8b95a1; font-size: 12px; margin: 8px 0 12px; } .ww_pane { overflow: auto; } .order-id { color: #ff5000; }`,
		},
		tools: ['表情', '图片', '文件'].map((word) => h('span', {}, word)),
		line: h(
			'div',
			{ class: c.line },
			h('div', { class: 'editBox biz-expression-editor text-area' }, field),
			send,
		),
	});
	frame.parts.title.className = 'name';
	const two = (number) => String(number).padStart(2, '0');
	const day = (at) =>
		`${new Date(at).getFullYear()}-${two(new Date(at).getMonth() + 1)}-${two(new Date(at).getDate())}`;
	const template = (text, id) =>
		h('div', { class: 'im-template-msg' }, h('div', { 'data-tpl-id': id }, text));

	function draw(message) {
		if (message.recalled) return template('对方撤回了一条消息', '10002');
		if (message.from === 'system') return template(message.text, '20014');
		const self = message.from === 'seller';
		return h(
			'div',
			{ class: self ? 'message-item self' : 'message-item' },
			h('span', { class: 'nick' }, self ? 'tb_家居采购' : Demo.current().buyer.name),
			h('span', { class: 'time' }, `${day(message.at)} ${time.hms(message.at)}`),
			h(
				'div',
				{ class: 'content' },
				message.kind === 'image'
					? h('img', { class: c.photo, width: 160, height: 120, src: photo, alt: '' })
					: h('pre', { class: 'edit' }, message.text),
			),
		);
	}

	/** The platform's card about the order stands before the conversation. */
	const withCard = (conversation) =>
		conversation.order
			? [
					{ from: 'system', text: '订单状态有更新，请查看', at: conversation.messages[0].at - 500 },
					...conversation.messages,
				]
			: conversation.messages;

	Demo.start({
		...frame,
		first: 'hans',
		draftFollows: true,
		mounted: withCard,
		all: withCard,
		clearComposer(text) {
			field.textContent = text;
			held = text;
		},
		composerText: () => held,
		at: (message) => (message.from === 'system' ? null : time.second(message.at)),
		recalledText: () => '对方撤回了一条消息',
		renderList() {
			frame.renderList();
			for (const [index, item] of [...frame.parts.list.children].entries()) {
				const name = item.querySelector('.name');
				const { key } = Demo.conversations[index];
				const fresh = item.cloneNode(true);
				// Long names are cut in the text itself, and only the name opens a conversation.
				const shown = fresh.querySelector('.name');
				if (name.textContent.length > 9) shown.textContent = `${name.textContent.slice(0, 8)}…`;
				shown.addEventListener('click', () => Demo.open(key));
				item.replaceWith(fresh);
			}
		},
		renderHeader(conversation) {
			frame.renderHeader(conversation);
			const { order, item } = conversation;
			frame.parts.side.replaceChildren(
				h('h3', {}, '订单'),
				...(order
					? [
							h('p', {}, '订单号：', h('span', { class: 'order-id' }, order.no)),
							h('p', {}, item.title),
							h('p', {}, `${order.status}　合计 ${order.amount}`),
						]
					: [h('p', {}, '暂无订单')]),
			);
		},
		renderMessages: frame.messages((conversation) =>
			h(
				'div',
				{ class: 'ww_message' },
				h('div', { class: 'rc-scrollbars-view' }, withCard(conversation).map(draw)),
			),
		),
	});
})();
