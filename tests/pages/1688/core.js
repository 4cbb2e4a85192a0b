(() => {
	const { h, time, avatar, photo } = Demo;
	const c = Kit.names((part) => `ww_${part}`, {
		left: 'ww_conversation',
		item: 'conversation-item',
		name: 'name',
		when: 'time',
		last: 'desc',
		badge: 'unread-badge',
		mid: 'ww_box',
		head: 'ww_header',
		title: 'ww_title',
		row: 'message-item',
		mine: 'self',
		bubble: 'content',
		foot: 'ww_input',
		field: 'edit',
		send: 'send-btn',
	});
	const field = h('pre', { class: 'edit', contenteditable: 'true', spellcheck: 'false' });
	let text = '';
	const read = () => {
		text = field.innerText.replace(/\n$/, '');
	};
	field.addEventListener('input', read);
	const set = (value) => {
		field.textContent = value;
		text = value;
	};
	Demo.enterSends(field);
	const frame = Kit.frame({
		c,
		language: 'zh',
		brand: '消息',
		theme: {
			accent: '#ff4000',
			own: '#ffe4d9',
			radius: '6px',
			more: '.ww_app { height: 100vh; } .content pre.edit { border: 0; padding: 0; min-height: 0; background: none; overflow: visible; overflow-wrap: anywhere; } .ww_header .name { font-weight: 600; font-size: 15px; } .ww_wrap > .nick, .ww_wrap > .time { color: #99a2ad; font-size: 12px; margin-right: 8px; } .editBox { flex: 1; min-width: 0; }',
		},
		tools: ['表情', '图片', '商品', '订单'].map((word) => h('span', {}, word)),
		line: h(
			'div',
			{ class: c.line },
			h('div', { class: 'editBox biz-expression-editor text-area' }, field),
			h(
				'button',
				{ class: 'next-btn next-medium send-btn', type: 'button', onclick: () => Demo.send() },
				'发送',
			),
		),
	});
	frame.parts.title.className = 'name';
	const day = (at) =>
		`${new Date(at).getFullYear()}-${new Date(at).getMonth() + 1}-${new Date(at).getDate()}`;

	function draw(message) {
		if (message.recalled) return h('div', { class: `${c.note} system-msg` }, '对方撤回了一条消息');
		if (message.from === 'system') return h('div', { class: `${c.note} system-msg` }, message.text);
		const self = message.from === 'seller';
		const nick = self ? '青舍家居:小青' : Demo.current().buyer.name;
		return h(
			'div',
			{ class: self ? 'message-item self' : 'message-item' },
			h('img', { class: c.face, src: avatar(nick), alt: '' }),
			h(
				'div',
				{ class: c.wrap },
				h('span', { class: 'nick' }, nick),
				h('span', { class: 'time' }, `${day(message.at)} ${time.hms(message.at)}`),
				h(
					'div',
					{ class: 'content' },
					message.kind === 'image'
						? h('img', { class: c.photo, src: photo, alt: '' })
						: h('pre', { class: 'edit' }, message.text),
				),
			),
		);
	}

	Demo.start({
		...frame,
		first: 'hans',
		draftFollows: true,
		clearComposer: set,
		composerText: () => text,
		at: (message) => time.second(message.at),
		recalledText: () => '对方撤回了一条消息',
		renderMessages: frame.messages((conversation) =>
			h(
				'div',
				{ class: 'ww_message' },
				h('div', { class: 'rc-scrollbars-view' }, conversation.messages.map(draw)),
			),
		),
	});
})();
