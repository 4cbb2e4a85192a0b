(() => {
	// Hashed classes, a hash route, the shop's own Chinese, a card with the order over the messages and a translation under foreign ones.
	const { h, time, avatar, photo, picture } = Demo;
	const c = Kit.names((part) => `${part.slice(0, 2)}_${Kit.hash(`ae ${part}`)}`, {
		pane: 'csp-im_message-container',
	});
	const CHINESE = {
		'Hi, is the olive': '你好，橄榄色的夹克M码还有吗？',
		'Great. Is the cotton': '很好。棉布是真正上蜡的还是只是涂层？',
		'Hello, my lamp': '你好，我的灯今天早上送到了。',
		'The shade has': '灯罩上有一个硬币大小的凹痕，插头是英标的',
		'Is anybody there?': '有人吗？这是我第二次催你了',
	};
	const translation = (text) => Object.entries(CHINESE).find(([start]) => text.startsWith(start))?.[1];
	const field = h('textarea', {
		class: c.field,
		placeholder: '请输入消息，Enter 发送，Shift + Enter 换行',
		rows: 2,
	});
	const composer = Demo.controlled(field);
	Demo.enterSends(field);
	const frame = Kit.frame({
		c,
		language: 'zh',
		brand: ['AliExpress', h('small', {}, '卖家中心 · 买家消息')],
		theme: {
			accent: '#e62e04',
			top: '#191919',
			topText: '#fff',
			own: '#ffe2da',
			radius: '6px',
			left: '290px',
			more: `.${c.top} small { font-weight: 400; color: #bbb; font-size: 13px; }
.${c.mid} { grid-template-rows: auto auto minmax(0, 1fr) auto; } .${c.tools} { gap: 18px; }
.${c.bubble} hr { border: 0; border-top: 1px dashed #dcdfe4; margin: 6px 0; } .${c.bubble} q { quotes: none; color: #77808c; }
.ae-order { display: flex; gap: 12px; align-items: center; margin: 10px 18px 0; padding: 9px 12px; background: #fff; border: 1px solid #ebedf0; border-radius: 6px; font-size: 12.5px; }
.ae-order img { width: 44px; height: 44px; border-radius: 4px; } .ae-order div { flex: 1; min-width: 0; } .ae-order p { margin: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; } .ae-order strong { color: #e62e04; }`,
		},
		tools: ['表情', '图片', '视频', '快捷短语', '推荐商品'].map((text) => h('span', {}, text)),
		line: h(
			'div',
			{ class: c.line },
			h('div', { class: 'im-message-input-input-wrap', style: 'flex:1' }, field),
			h('button', { class: c.send, type: 'button', onclick: () => Demo.send() }, '发送'),
		),
	});
	const card = h('div', { class: 'ae-order' });
	frame.parts.head.after(card);

	function draw(message) {
		if (message.recalled || message.from === 'system')
			return h('div', { class: c.note }, message.recalled ? '买家撤回了一条消息' : message.text);
		const seller = message.from === 'seller';
		const translated = seller ? null : translation(message.text);
		return h(
			'div',
			{ class: seller ? `${c.row} ${c.mine}` : c.row },
			h('img', { class: c.face, src: avatar(seller ? 'Northlight' : Demo.current().buyer.name), alt: '' }),
			h(
				'div',
				{ class: c.wrap },
				h(
					'div',
					{ class: c.time, style: seller ? 'text-align:right' : '' },
					`${day(message.at)} ${time.hms(message.at)}`,
				),
				h(
					'div',
					{ class: c.bubble },
					message.kind === 'image'
						? h('img', { class: c.photo, src: photo, alt: '' })
						: h('span', {}, message.text),
					translated ? [h('hr'), h('q', { class: 'translate-text' }, translated)] : null,
				),
				seller ? h('div', { class: c.time, style: 'text-align:right' }, '已读') : null,
			),
		);
	}
	const two = (number) => String(number).padStart(2, '0');
	const day = (at) => {
		const date = new Date(at);
		return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
	};

	Demo.start({
		...frame,
		first: 'hans',
		clearComposer: composer.set,
		composerText: composer.get,
		recalledText: () => '买家撤回了一条消息',
		renderHeader(conversation) {
			frame.renderHeader(conversation);
			const { item, order } = conversation;
			card.replaceChildren(
				h('img', { src: picture(item.hues), alt: '' }),
				h('div', {}, h('p', {}, order ? `订单号：${order.no}` : '买家正在浏览'), h('p', {}, item.title)),
				h(
					'div',
					{},
					h('p', {}, h('strong', {}, order?.amount ?? item.price)),
					h('p', {}, order?.status ?? '未下单'),
				),
			);
			if (location.pathname.startsWith('/m_apps'))
				history.replaceState(null, '', `${location.pathname}${location.search}#/window`);
		},
		renderMessages: frame.messages((conversation) => conversation.messages.map(draw)),
	});
})();
