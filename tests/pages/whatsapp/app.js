(() => {
	const { h, time, avatar, photo } = Demo;
	/** Rows mounted at first; scrolling to the top mounts ten more. */
	const FIRST = 14;
	const MORE = 10;
	const ME = 'Northlight Studio';

	const svg = (box, path) => {
		const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
		root.setAttribute('viewBox', box);
		const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
		shape.setAttribute('d', path);
		root.append(shape);
		return root;
	};

	const chats = h('div', { 'aria-label': 'Chat list', role: 'grid' });
	const title = h('span', {
		class: 'xinfo',
		'data-testid': 'conversation-info-header-chat-title',
		dir: 'auto',
	});
	const face = h('img', { alt: '' });
	const panel = h('div', { class: 'xpanel', 'data-testid': 'conversation-panel-messages', tabindex: '0' });
	const box = h('div', {
		contenteditable: 'true',
		role: 'textbox',
		'aria-label': 'Type a message',
		'data-tab': '10',
		'data-testid': 'conversation-compose-box-input',
		spellcheck: 'true',
	});
	const hint = h('div', { class: 'xhint', 'aria-hidden': 'true' }, 'Type a message');
	const sendButton = h(
		'button',
		{ type: 'button', 'aria-label': 'Send', onclick: () => Demo.send() },
		h(
			'span',
			{ 'data-testid': 'wds-ic-send-filled', 'aria-hidden': 'true' },
			svg('0 0 24 24', 'M3 20l18-8L3 4v6l12 2-12 2z'),
		),
	);

	document
		.querySelector('#app')
		.append(
			h(
				'div',
				{ class: 'x1n2onr6' },
				h('nav', { class: 'x78zum5' }, h('i'), h('i'), h('i')),
				h(
					'div',
					{ id: 'side' },
					h('h1', {}, 'Chats'),
					h('div', { class: 'xsearch' }, 'Search or start a new chat'),
					h('div', { id: 'pane-side' }, chats),
				),
				h(
					'div',
					{ id: 'main' },
					h(
						'header',
						{},
						face,
						h(
							'div',
							{},
							title,
							h(
								'span',
								{ class: 'xsub', title: 'click here for contact info' },
								'click here for contact info',
							),
						),
					),
					panel,
					h('footer', {}, h('div', { class: 'xbox' }, hint, box), sendButton),
				),
			),
		);

	const composer = mountLexical(box, {
		onEnter: () => Demo.send(),
		onText: (text) => {
			hint.hidden = text !== '';
		},
	});

	const hex = (text) =>
		[...text]
			.reduce((sum, character) => (Math.imul(sum, 33) ^ character.charCodeAt(0)) >>> 0, 5381)
			.toString(16)
			.toUpperCase();
	const twelve = (at) => new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
	const dayName = (at) =>
		['Today', 'Yesterday'][time.daysAgo(at)] ?? new Date(at).toLocaleDateString('en-US', { weekday: 'long' });
	const author = (message, conversation) => (message.from === 'seller' ? ME : conversation.buyer.name);

	function quote(conversation, message) {
		const original = conversation.messages.find(({ id }) => id === `${conversation.key}-${message.quotes}`);
		if (!original) return null;
		return h(
			'div',
			{ class: 'xquote', role: 'button', 'aria-label': 'Quoted message' },
			h('b', {}, original.from === 'seller' ? 'You' : conversation.buyer.name),
			h('span', { class: 'quoted-mention', dir: 'auto' }, original.text),
		);
	}

	function row(conversation, message) {
		if (message.from === 'system')
			return h('div', { role: 'row' }, h('div', { class: 'xday' }, h('span', {}, message.text)));
		const own = message.from === 'seller';
		const date = new Date(message.at);
		const stamp = `[${twelve(message.at)}, ${date.getMonth() + 1}/${date.getDate()}/${date.getFullYear()}] ${author(message, conversation)}: `;
		const body = message.recalled
			? h('div', {}, h('em', { class: 'xlast' }, 'This message was deleted'), h('span', { class: 'xspace' }))
			: message.kind === 'image'
				? h('img', { class: 'xphoto', src: photo, alt: '' })
				: h(
						'div',
						{ class: 'copyable-text', 'data-pre-plain-text': stamp },
						h(
							'span',
							{ class: 'selectable-text', 'data-testid': 'selectable-text', dir: 'auto' },
							h('span', {}, message.text),
						),
						h('span', { class: 'xspace', 'aria-hidden': 'true' }),
					);
		const meta = h(
			'div',
			{ class: 'xmeta', 'data-testid': 'msg-meta' },
			h('span', { dir: 'auto' }, twelve(message.at)),
			own
				? h(
						'span',
						{ 'aria-label': ' Read ', 'data-testid': 'msg-dblcheck' },
						svg('0 0 16 11', 'M1 6l3 3 6-8M6 9l1 1 7-9'),
					)
				: null,
		);
		const bubble = h(
			'div',
			{ class: own ? 'xb xown' : 'xb' },
			message.quotes === undefined || message.recalled ? null : quote(conversation, message),
			body,
			meta,
		);
		return h(
			'div',
			{ role: 'row' },
			h(
				'div',
				{
					class: 'xmsg',
					style: `align-items:${own ? 'flex-end' : 'flex-start'}`,
					'data-id': `${hex(message.id)}${hex(`${message.id}x`)}`,
					'data-testid': 'msg-container',
				},
				bubble,
			),
		);
	}

	let shown = FIRST;
	const mounted = (conversation) => conversation.messages.slice(-shown);

	function draw(conversation) {
		const rows = [];
		let day = '';
		for (const message of mounted(conversation)) {
			if (time.day(message.at) !== day) {
				day = time.day(message.at);
				rows.push(h('div', { class: 'xday', role: 'row' }, h('span', { dir: 'auto' }, dayName(message.at))));
			}
			rows.push(row(conversation, message));
		}
		panel.replaceChildren(h('div', { role: 'application' }, rows));
	}

	function older() {
		const conversation = Demo.current();
		if (shown >= conversation.messages.length) return;
		const before = panel.scrollHeight - panel.scrollTop;
		shown += MORE;
		draw(conversation);
		panel.scrollTop = panel.scrollHeight - before;
	}
	panel.addEventListener('scroll', () => {
		if (panel.scrollTop < 20) older();
	});

	Demo.start({
		clearComposer: composer.set,
		composerText: composer.get,
		recalledText: () => 'This message was deleted',
		mounted,
		renderList() {
			chats.replaceChildren(
				...Demo.conversations.map((conversation) => {
					const last = conversation.messages.at(-1);
					return h(
						'div',
						{ role: 'row' },
						h(
							'div',
							{
								class: 'xcell',
								'data-testid': 'cell-frame-container',
								'aria-selected': String(conversation === Demo.current()),
								onclick: () => Demo.open(conversation.key),
							},
							h('img', { src: avatar(conversation.buyer.name), alt: '' }),
							h(
								'div',
								{ class: 'xtitle', 'data-testid': 'cell-frame-title' },
								h('span', { title: conversation.buyer.name, dir: 'auto' }, conversation.buyer.name),
							),
							h(
								'div',
								{ class: 'xwhen', 'data-testid': 'cell-frame-primary-detail' },
								time.daysAgo(last.at) === 0 ? twelve(last.at) : dayName(last.at),
							),
							h('div', { class: 'xlast' }, last.kind === 'image' ? 'Photo' : last.text),
							conversation.unread > 0
								? h(
										'span',
										{
											class: 'xcount',
											'data-testid': 'icon-unread-count',
											'aria-label': `${conversation.unread} unread`,
										},
										String(conversation.unread),
									)
								: null,
						),
					);
				}),
			);
		},
		renderHeader({ buyer }) {
			title.textContent = buyer.name;
			face.src = avatar(buyer.name);
		},
		renderMessages(conversation, why) {
			const atEnd = panel.scrollTop + panel.clientHeight > panel.scrollHeight - 60;
			const keep = panel.scrollTop;
			if (why === 'open') shown = FIRST;
			if (why === 'message') shown += 1;
			draw(conversation);
			if (why === 'open' || (why === 'message' && atEnd)) Demo.stick(panel);
			else panel.scrollTop = keep;
		},
		scrollUp() {
			panel.scrollTop = Math.max(0, panel.scrollTop - panel.clientHeight * 0.8);
		},
	});
})();
