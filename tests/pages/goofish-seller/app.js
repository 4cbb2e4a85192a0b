/** The merchants' workspace: the messages of www.goofish.com, built anew (other hashes), inside a shell, with the list virtualised. */
(() => {
	const { h, time, avatar, photo } = Demo;
	const built = (name) => `${name}--${Kit.hash(`gs-${name}`)}`;
	const c = Kit.names(built, {
		left: built('conv-list'),
		item: built('conversation-item'),
		active: built('conversation-item-active'),
		badge: 'ant-badge-count',
		head: built('message-topbar'),
		title: built('text1'),
		row: built('message-row'),
		foot: built('sendbox'),
		line: built('sendbox-bottom'),
		photo: built('image-container'),
		card: built('container'),
	});
	const field = h('textarea', {
		class: c.field,
		placeholder: '请输入消息，按Enter键发送或点击发送按钮发送',
		rows: 3,
	});
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const frame = Kit.frame({
		c,
		language: 'zh',
		brand: '闲鱼商家工作台',
		theme: {
			accent: '#ffd400',
			accentText: '#20262e',
			own: '#ffef9e',
			selected: '#fff8d6',
			more: `body { padding-left: 64px; } .${built('nav')} { position: fixed; left: 0; top: 0; bottom: 0; width: 64px; background: #20262e; color: #c9d0d9; display: flex; flex-direction: column; gap: 18px; align-items: center; padding-top: 70px; font-size: 13px; }
.rc-virtual-list-holder-inner { position: relative; }`,
		},
		attributes: { left: { id: 'conv-list-scrollable' }, pane: { id: 'message-list-scrollable' } },
		field,
		sendButton: h(
			'button',
			{ class: `ant-btn ${c.send}`, type: 'button', onclick: () => Demo.send() },
			'发 送',
		),
	});
	document.body.prepend(
		h(
			'nav',
			{ class: built('nav') },
			['商品', '订单', '消息', '数据'].map((word) => h('span', {}, word)),
		),
	);
	const masked = h('span', { class: built('text2') });
	const home = h('a', { target: '_blank' }, '主页');
	frame.parts.head.append(masked, home);
	const GROUP_MS = 5 * 60000;
	const starts = ({ messages }, message) => {
		const previous = messages[messages.indexOf(message) - 1];
		return !previous || message.at - previous.at >= GROUP_MS;
	};
	const two = (number) => String(number).padStart(2, '0');
	const stamp = (at) => {
		if (time.daysAgo(at) === 0) return time.hm(at);
		const date = new Date(at);
		return `${two(date.getMonth() + 1)}-${two(date.getDate())} ${time.hm(at)}`;
	};

	function said(message, seller) {
		if (message.kind === 'image')
			return h(
				'div',
				{ class: c.bubble },
				h('img', { class: `${c.photo} ant-image-img`, src: photo, alt: '' }),
			);
		const side = built(seller ? 'message-text-right' : 'message-text-left');
		return h('div', { class: `${c.bubble} ${side} ${built('message-text')}` }, h('span', {}, message.text));
	}
	function draw(message) {
		const conversation = Demo.current();
		const seller = message.from === 'seller';
		const note = message.recalled ? '对方撤回了一条消息' : message.from === 'system' ? message.text : null;
		const body =
			note !== null
				? h('div', { class: `${c.note} ${built(message.recalled ? 'msg-withdraw' : 'msg-tip')}` }, note)
				: h(
						'div',
						{ class: `${c.row} ${seller ? c.mine : ''}` },
						h('img', { class: c.face, src: avatar(seller ? '鱼铺' : conversation.buyer.name), alt: '' }),
						h('div', { class: c.wrap }, said(message, seller)),
					);
		const when = h(
			'div',
			{ style: 'text-align:center;color:#999;font-size:12px;padding:6px' },
			stamp(message.at),
		);
		return h(
			'li',
			{ class: 'ant-list-item', style: `direction:${seller ? 'rtl' : 'ltr'};list-style:none` },
			h('div', { style: 'direction:ltr' }, starts(conversation, message) ? when : null, body),
		);
	}

	/** Rows of the list that are mounted: the open one is often not among them. */
	const MOUNTED = 2;
	Demo.start({
		...frame,
		first: 'hant',
		clearComposer: composer.set,
		composerText: composer.get,
		buyerId: ({ buyer }) => buyer.id,
		recalledText: () => '对方撤回了一条消息',
		at: (message) => (starts(Demo.current(), message) ? time.minute(message.at) : null),
		renderList() {
			frame.renderList();
			const { list } = frame.parts;
			const rows = [...list.children].slice(0, MOUNTED);
			const inner = h('div', { class: 'rc-virtual-list-holder-inner' }, rows);
			list.replaceChildren(h('div', { class: 'rc-virtual-list-holder', style: 'height:420px' }, inner));
		},
		renderHeader(conversation) {
			frame.renderHeader(conversation);
			const { name, id } = conversation.buyer;
			masked.textContent = `（${name.slice(0, 1)}***${id.slice(-2)}）`;
			home.href = `https://www.goofish.com/personal?userId=${id}`;
			frame.parts.side.firstChild.setAttribute('data-spm', 'head');
			history.replaceState(null, '', `${location.pathname}${location.search}#/im`);
		},
		renderMessages: frame.messages(({ messages }) =>
			h(
				'div',
				{ id: 'msg-list-container' },
				h('ul', { class: 'ant-list-items', style: 'margin:0;padding:0' }, messages.map(draw)),
			),
		),
	});
})();
