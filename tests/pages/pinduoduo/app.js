(() => {
	const { h, time, avatar, picture, photo } = Demo;
	const app = document.querySelector('#app');
	/** Times are printed once per group: when at least this long has passed. */
	const GROUP_MS = 5 * 60000;

	const list = h('ul', {});
	const headerName = h('span', { class: 'name' });
	const scroller = h('div', { id: 'msgListContainer' });
	const field = h('textarea', { id: 'replyTextarea', placeholder: '请输入消息，按 Enter 键发送', rows: 3 });
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const side = h('div', { class: 'right-panel-container' });
	app.append(
		h(
			'div',
			{ class: 'chat-page', 'data-v-5c1e0f3a': true },
			h('div', { class: 'top-bar' }, '商家客服平台', h('span', {}, '青舍家居旗舰店 · 在线')),
			h(
				'div',
				{ class: 'left-panel' },
				h('div', { class: 'tabs' }, h('div', { class: 'on' }, '今日会话'), h('div', {}, '最近联系')),
				list,
			),
			h(
				'div',
				{ class: 'middle-panel' },
				h(
					'div',
					{ class: 'chatWindowHeader' },
					h('div', { class: 'base-info' }, headerName, h('span', { class: 'tag' }, '店铺关注')),
				),
				scroller,
				h(
					'div',
					{ class: 'reply-box' },
					h(
						'div',
						{ class: 'tools' },
						h('span', {}, '表情'),
						h('span', {}, '图片'),
						h('span', {}, '订单'),
						h('span', {}, '优惠券'),
					),
					h(
						'div',
						{ class: 'line' },
						field,
						h('div', { class: 'send-btn', onclick: () => Demo.send() }, '发送'),
					),
				),
			),
			side,
		),
	);

	/** Like a virtual DOM that owns its subtree: nodes it did not draw are thrown out. */
	const own = new WeakSet([app, ...app.querySelectorAll('*')]);
	const adopt = (root) => {
		own.add(root);
		for (const element of root.querySelectorAll('*')) own.add(element);
		return root;
	};
	new MutationObserver((records) => {
		for (const record of records)
			for (const node of record.addedNodes)
				if (node.nodeType === 1 && !own.has(node) && node.isConnected) node.remove();
	}).observe(app, { childList: true, subtree: true });

	const stamp = (at) => {
		const date = new Date(at);
		const two = (number) => String(number).padStart(2, '0');
		return `${date.getFullYear()}年${two(date.getMonth() + 1)}月${two(date.getDate())}日 ${time.hms(at)}`;
	};
	const idOf = (message, index) => `middlePanel_list_${message.at + (index % 7)}`;

	function row(message, index, previous) {
		const withTime = !previous || message.at - previous.at >= GROUP_MS;
		const content = () => {
			if (message.recalled)
				return h('div', { class: 'system-msg system-msg-8' }, h('span', {}, '对方撤回了一条消息'));
			if (message.from === 'system')
				return h('div', { class: 'system-msg system-msg-31' }, h('span', {}, message.text));
			const seller = message.from === 'seller';
			const body =
				message.kind === 'image'
					? h('div', { class: 'msg-content image-msg' }, h('img', { src: photo, alt: '' }))
					: h('div', { class: 'msg-content' }, h('p', { class: 'msg-content-box' }, message.text));
			const robot = message.kind === 'robot';
			return h(
				'div',
				{ class: seller ? `cs-item isread${robot ? ' callback' : ''}` : 'buyer-item' },
				h('img', { class: 'avatar', src: avatar(seller ? '青舍家居' : Demo.current().buyer.name), alt: '' }),
				body,
				seller
					? h('span', { class: robot ? 'robot-text' : 'read-state' }, robot ? '机器人回复' : '已读')
					: null,
			);
		};
		return h(
			'li',
			{ class: 'onemsg', id: idOf(message, index) },
			withTime ? h('p', { class: 'message-time' }, stamp(message.at)) : null,
			content(),
		);
	}

	const withSource = (conversation) => [
		{
			id: `${conversation.key}-from`,
			from: 'system',
			text: '当前用户来自 商品详情页',
			at: conversation.messages[0].at - 500,
		},
		...conversation.messages,
	];

	addEventListener('keydown', (event) => {
		if (
			event.target !== field ||
			field.value !== '' ||
			(event.key !== 'ArrowUp' && event.key !== 'ArrowDown')
		)
			return;
		event.preventDefault();
		const here = Demo.conversations.indexOf(Demo.current());
		const next = Demo.conversations[here + (event.key === 'ArrowUp' ? -1 : 1)];
		if (next) Demo.open(next.key);
	});

	Demo.start({
		first: 'hans',
		clearComposer: composer.set,
		composerText: composer.get,
		recalledText: () => '对方撤回了一条消息',
		buyerId: (conversation) => conversation.buyer.id,
		at: (message) => time.second(message.at),
		mounted: withSource,
		all: withSource,
		renderList() {
			const items = Demo.conversations.map((conversation) => {
				const last = conversation.messages.at(-1);
				return h(
					'li',
					{ class: 'chat-item' },
					h(
						'div',
						{
							class: `chat-item-box${conversation === Demo.current() ? ' active' : ''}`,
							'data-random': `${conversation.buyer.id}-0-0`,
							onclick: () => Demo.open(conversation.key),
						},
						h('img', { src: avatar(conversation.buyer.name), alt: '' }),
						h('span', { class: 'nickname-span' }, conversation.buyer.name),
						h(
							'span',
							{ class: 'item-note' },
							time.daysAgo(last.at) === 0 ? time.hm(last.at) : `${time.daysAgo(last.at)}天前`,
						),
						h('span', { class: 'chat-message-content' }, last.kind === 'image' ? '[图片]' : last.text),
						conversation.unread > 0
							? h('span', { class: 'chat-unreply-time' }, `已等待${conversation.unread}分钟`)
							: null,
					),
				);
			});
			for (const item of items) adopt(item);
			list.replaceChildren(...items);
		},
		renderHeader({ buyer, item, order, key }) {
			headerName.textContent = buyer.name;
			const parts = [
				h(
					'div',
					{ class: 'bar' },
					h('div', { class: 'LatestOrder bar-select' }, '最新订单'),
					h('div', { class: 'PersonalOrder' }, '个人订单'),
				),
				h(
					'div',
					{ class: 'good-card commonCard' },
					h('img', { src: picture(item.hues), alt: '' }),
					h('a', { class: 'good-detail' }, item.title),
					h('p', { class: 'good-id' }, `商品ID：${item.id}`),
					h('span', { class: 'good-price' }, item.price),
				),
				h('p', {}, order ? `订单编号：${order.no}` : '暂无订单'),
				h('p', {}, order ? `${order.status}　实付 ${order.amount}` : `地区：${buyer.region}`),
			];
			for (const part of parts) adopt(part);
			side.replaceChildren(...parts);
			history.replaceState(
				null,
				'',
				`${location.pathname}${location.search}#/chat?uid=${Demo.conversations.find((one) => one.key === key).buyer.id}`,
			);
		},
		/** The list node itself is replaced on every change, as after a framework's re-render. */
		renderMessages(conversation, why) {
			const atEnd = scroller.scrollTop + scroller.clientHeight > scroller.scrollHeight - 60;
			const keep = scroller.scrollTop;
			const all = withSource(conversation);
			const wrapper = adopt(
				h(
					'div',
					{ class: 'msg-body', currentuid: conversation.buyer.id },
					h(
						'ul',
						{ class: 'msg-list' },
						all.map((message, index) => row(message, index, all[index - 1])),
					),
				),
			);
			scroller.replaceChildren(wrapper);
			if (why === 'open' || atEnd) Demo.stick(scroller);
			else scroller.scrollTop = keep;
		},
		scrollUp() {
			scroller.scrollTop -= scroller.clientHeight * 0.8;
		},
	});
})();
