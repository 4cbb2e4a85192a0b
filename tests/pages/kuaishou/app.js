(() => {
	const { h, time, avatar, photo } = Demo;
	const layout = (part) => `kwaishop-cs-LayoutDefaultWrapper_${part}`;
	const c = Kit.names((part) => `Workbench-${part}`, {
		left: 'SessionListGroup',
		name: 'SessionBaseCard-topHeadName',
		when: 'SessionBaseCard-topHeadTime',
		last: 'SessionBaseCard-lastMessage',
		head: 'TargetUserHeader',
		title: 'LoginUserInfo-mainTitle-text',
		pane: 'ChatMessageList',
		row: layout('lrWrapper'),
		mine: `${layout('')}_isMine`,
		bubble: layout('msgBody'),
		time: layout('beforeMsgBody'),
		foot: 'SendBox',
		send: 'ant-btn-primary',
	});
	const editor = h('div', {});
	const composer = mountQuill(editor, { onEnter: () => Demo.send(), placeholder: '请输入消息' });
	const send = h('button', { class: 'ant-btn ant-btn-primary', type: 'button', onclick: () => Demo.send() });
	send.textContent = '发送 Enter';
	/** The button wakes when the editor's own state has words. */
	const wake = () => {
		send.disabled = composer.get().trim() === '';
	};
	composer.quill.on('text-change', wake);
	wake();
	const frame = Kit.frame({
		c,
		language: 'zh',
		brand: '快手小店　客服工作台',
		theme: {
			accent: '#326bfb',
			own: '#d6e4ff',
			radius: '6px',
			more: `.SendBox-Editor { flex: 1; min-width: 0; position: relative; } .ql-editor { outline: 0; min-height: 60px; max-height: 140px; overflow: auto; padding: 8px 11px; white-space: pre-wrap; overflow-wrap: anywhere; }
.ql-editor p { margin: 0; } .ql-clipboard { position: absolute; left: -100000px; height: 1px; overflow: hidden; top: 50%; }
.ql-editor.ql-blank::before { content: attr(data-placeholder); position: absolute; color: #8b95a1; pointer-events: none; }
.SessionListGroupItem-groupName, .SessionListGroupItem-count { font-size: 12px; color: #8b95a1; padding: 8px 4px 4px 14px; display: inline-block; }
.SessionBaseCard { padding: 4px 8px; } .SessionBaseCard-info { display: grid; grid-template-columns: 38px minmax(0, 1fr) auto; gap: 1px 10px; padding: 8px 6px; cursor: pointer; }
.SessionBaseCard-topHeadName { font-weight: 600; } .SessionBaseCard-colorHighLight { background: #e6eeff; }
.OrderCard { border: 1px solid #e3e6eb; border-radius: 6px; padding: 10px; } .OrderCard p { margin: 4px 0; } .TargetUserHeaderRight { margin-left: auto; } .order-tag-last, .pay-tag { color: #326bfb; margin-right: 8px; }`,
		},
		line: h(
			'div',
			{ class: c.line },
			h('div', { class: 'SendBox-Editor' }, editor),
			h('div', { class: 'SendBox-buttonRight' }, send),
		),
	});
	frame.parts.head.replaceChildren(
		h('div', { class: 'LoginUserInfo' }, h('div', { class: 'LoginUserInfo-mainTitle' }, frame.parts.title)),
		h('div', { class: 'TargetUserHeaderRight' }, h('button', { type: 'button' }, '转接')),
	);
	/** "8-19 11:01:08": no year, no noughts in front. */
	const stamp = (at) => `${new Date(at).getMonth() + 1}-${new Date(at).getDate()} ${time.hms(at)}`;
	const item = layout('sendItem');
	const middle = (text) =>
		h(
			'div',
			{ class: 'kwaishop-cs-LayoutMiddleWrapper_msgBody' },
			h('div', { class: `kwaishop-cs-BizNoticeCard ${c.note}` }, text),
		);

	function draw(message) {
		if (message.recalled) return middle('对方撤回了一条消息');
		if (message.from === 'system') return middle(message.text);
		const seller = message.from === 'seller';
		const nick = seller ? '小青客服' : Demo.current().buyer.name;
		return h(
			'div',
			{ class: `${c.row} ${seller ? c.mine : `${layout('')}_notMe`}` },
			h('img', { class: c.face, src: avatar(nick), alt: '' }),
			h(
				'div',
				{ class: `${layout('msgMain')} ${c.wrap}` },
				h(
					'div',
					{ class: c.time, style: seller ? 'text-align:right' : null },
					h('span', { class: item }, nick),
					h('span', { class: `${item} ${layout('')}_time` }, ` ${stamp(message.at)}`),
				),
				h(
					'div',
					{ class: c.bubble },
					message.kind === 'image'
						? h('img', { class: c.photo, src: photo, alt: '' })
						: h('div', { class: 'kwaishop-cs-BizTextCard' }, message.text),
				),
				message.kind === 'robot' ? h('div', { class: layout('afterMsgBody') }, '机器人回复') : null,
			),
		);
	}

	/** The card outside is a menu's trigger: only its inside opens the conversation. */
	function card(conversation) {
		const last = conversation.messages.at(-1);
		const open = conversation === Demo.current();
		return h(
			'div',
			{ class: 'SessionBaseCard ant-dropdown-trigger', id: `0_${conversation.buyer.id}_1` },
			h(
				'div',
				{
					class: `SessionBaseCard-info ${open ? 'SessionBaseCard-colorHighLight' : 'SessionBaseCard-colorLowLight'}`,
					onclick: () => Demo.open(conversation.key),
				},
				h('img', { class: c.face, src: avatar(conversation.buyer.name), alt: '' }),
				h('div', { class: c.name }, conversation.buyer.name),
				h('div', { class: c.when }, conversation.unread > 0 ? '已超时1分钟' : time.hm(last.at)),
				h('div', { class: c.last }, last.kind === 'image' ? '[图片]' : last.text),
			),
		);
	}

	Demo.start({
		...frame,
		first: 'hans',
		clearComposer(text) {
			composer.set(text);
			wake();
		},
		composerText: composer.get,
		at: (message) => time.second(message.at),
		recalledText: () => '对方撤回了一条消息',
		renderList() {
			frame.parts.list.replaceChildren(
				h(
					'div',
					{ class: 'SessionListGroupItem' },
					h('span', { class: 'SessionListGroupItem-groupName' }, '请在3分钟内回复'),
					h('span', { class: 'SessionListGroupItem-count' }, String(Demo.conversations.length)),
					Demo.conversations.map(card),
				),
			);
		},
		renderHeader(conversation) {
			frame.renderHeader(conversation);
			const { order, item } = conversation;
			frame.parts.side.replaceChildren(
				h('h3', {}, '订单'),
				order
					? h(
							'div',
							{ class: 'OrderCard' },
							h(
								'p',
								{ class: 'tag-contain' },
								h('span', { class: 'order-tag-last' }, order.status),
								h('span', { class: 'pay-tag' }, '已支付'),
							),
							h('p', {}, '订单编号：', h('span', { class: 'oid' }, order.no)),
							h('p', {}, item.title),
							h('p', {}, `实付款：${order.amount}`),
						)
					: h('p', {}, '暂无订单'),
			);
		},
		renderMessages: frame.messages((conversation) =>
			h('div', { class: 'ChatMessageList-ContentWrap' }, conversation.messages.map(draw)),
		),
	});
})();
