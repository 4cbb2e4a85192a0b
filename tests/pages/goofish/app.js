(() => {
	const { h, time, avatar, photo } = Demo;
	const module = (name) => `${name}--${Kit.hash(`gf${name}`)}`;
	const c = Kit.names((part) => module(part), {
		item: module('conversation-item'),
		active: module('conversation-item-active'),
		head: module('message-topbar'),
		title: module('text1'),
		row: module('message-row'),
		line: module('sendbox-bottom'),
		foot: module('sendbox'),
		photo: module('image-container'),
		card: module('container'),
	});
	const field = h('textarea', {
		class: c.field,
		placeholder: '请输入消息，按Enter键发送或点击发送按钮发送',
		rows: 2,
	});
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const frame = Kit.frame({
		c,
		language: 'zh',
		brand: '闲鱼　消息',
		theme: {
			accent: '#ffe14d',
			accentText: '#20262e',
			top: '#ffe14d',
			own: '#ffef9e',
			selected: '#fff8d6',
			more: `.${c.card} em { color: #e8460e; }`,
		},
		field,
		sendButton: h('button', { class: c.send, type: 'button', onclick: () => Demo.send() }, '发 送'),
		attributes: { left: { id: 'conv-list-scrollable' }, pane: { id: 'message-list-scrollable' } },
	});
	const masked = h('span', { class: module('text2') });
	const link = h('a', { target: '_blank' }, '主页');
	frame.parts.head.append(masked, link);
	/** Times stand before a message that comes five minutes or more after the last. */
	const GROUP_MS = 5 * 60000;
	const stamped = (message, previous) => !previous || message.at - previous.at >= GROUP_MS;
	const stampedAt = (message, { messages }) => stamped(message, messages[messages.indexOf(message) - 1]);
	const two = (number) => String(number).padStart(2, '0');
	const stamp = (at) => {
		const days = time.daysAgo(at);
		if (days === 0) return time.hm(at);
		if (days === 1) return `昨天 ${time.hm(at)}`;
		return `${two(new Date(at).getMonth() + 1)}-${two(new Date(at).getDate())} ${time.hm(at)}`;
	};

	function draw(message, previous) {
		const seller = message.from === 'seller';
		const centred = (text, name) => h('div', { class: `${c.note} ${module(name)}` }, text);
		const body = message.recalled
			? centred('对方撤回了一条消息', 'msg-withdraw')
			: message.from === 'system'
				? centred(message.text, 'msg-tip')
				: h(
						'div',
						{ class: `${c.row} ${seller ? c.mine : ''}` },
						h('img', { class: c.face, src: avatar(seller ? '鱼摊主' : Demo.current().buyer.name), alt: '' }),
						h(
							'div',
							{ class: c.wrap },
							message.kind === 'image'
								? h(
										'div',
										{ class: c.bubble },
										h('img', { class: `${c.photo} ant-image-img`, src: photo, alt: '' }),
									)
								: h(
										'div',
										{
											class: `${c.bubble} ${module(seller ? 'message-text-right' : 'message-text-left')} ${module('message-text')}`,
										},
										h('span', {}, message.text),
									),
							seller ? h('div', { class: `${c.time} ${module('read-status-text')}` }, '已读') : null,
						),
					);
		return h(
			'li',
			{ class: 'ant-list-item', style: `direction:${seller ? 'rtl' : 'ltr'};list-style:none` },
			h(
				'div',
				{ style: 'direction:ltr' },
				stamped(message, previous)
					? h('div', { style: 'text-align:center;color:#999;font-size:12px;padding:6px' }, stamp(message.at))
					: null,
				body,
			),
		);
	}

	Demo.start({
		...frame,
		first: 'hans',
		clearComposer: composer.set,
		composerText: composer.get,
		buyerId: (conversation) => conversation.buyer.id,
		recalledText: () => '对方撤回了一条消息',
		at: (message) => (stampedAt(message, Demo.current()) ? time.minute(message.at) : null),
		renderHeader(conversation) {
			frame.renderHeader(conversation);
			masked.textContent = `（${conversation.buyer.name.slice(0, 1)}***${conversation.buyer.id.slice(-2)}）`;
			link.href = `https://www.goofish.com/personal?userId=${conversation.buyer.id}`;
			frame.parts.side.firstChild.setAttribute('data-spm', 'head');
		},
		renderMessages: frame.messages((conversation) =>
			h(
				'div',
				{ id: 'msg-list-container' },
				h(
					'ul',
					{ class: 'ant-list-items', style: 'margin:0;padding:0' },
					conversation.messages.map((message, index) => draw(message, conversation.messages[index - 1])),
				),
			),
		),
	});
})();
