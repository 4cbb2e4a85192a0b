(() => {
	// Own rows say `self`, the rest is hashed; a hash route, the shop's own Chinese, a card with the order and a translation under foreign words.
	const { h, time, avatar, photo, picture } = Demo;
	const c = Kit.names((part) => `${part.slice(0, 2)}_${Kit.hash(`ae ${part}`)}`, {
		left: 'im-session-list',
		item: 'im-session-item',
		name: 'im-session-item-name-content',
		pane: 'csp-im_message-container',
		row: 'im-message-item',
		mine: 'self',
		field: 'im-message-input-no-auto-height',
	});
	const inPanel = (name) => `${name}__${Kit.hash(`ae panel ${name}`).slice(0, 7)}`;
	const CHINESE = {
		'Hi, is the olive': '你好，橄榄色的夹克M码还有吗？',
		'Great. Is the cotton': '很好。棉布是真正上蜡的还是只是涂层？',
		'Hello, my lamp': '你好，我的灯今天早上送到了。',
		'The shade has': '灯罩上有一个硬币大小的凹痕，插头是英标的',
		'Is anybody there?': '有人吗？这是我第二次催你了',
	};
	const translation = (text) => Object.entries(CHINESE).find(([start]) => text.startsWith(start))?.[1];
	const SEND = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M3 4l18 8-18 8 4-8z" fill="#e62e04"/></svg>')}`;
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
.${c.tools} { gap: 18px; } .im-message-input-footer-right { display: flex; justify-content: flex-end; padding-top: 5px; } .im-message-input-footer-right img { width: 26px; height: 26px; cursor: pointer; }
.${c.bubble} hr { border: 0; border-top: 1px dashed #dcdfe4; margin: 6px 0; } .${c.bubble} q { quotes: none; color: #77808c; display: block; } .${c.bubble} small { color: #a9b0b9; font-size: 11px; }
.${inPanel('user-name')} { font-weight: 600; font-size: 15px; } .${inPanel('address')} { color: #7d8794; } .im-order-card { margin-top: 14px; padding: 10px; border: 1px solid #ebedf0; border-radius: 6px; } .im-order-card > div { display: flex; justify-content: space-between; } .im-order-card-title { display: flex; gap: 10px; padding: 8px 0; } .im-order-card-title img { width: 44px; height: 44px; border-radius: 4px; }
.im-order-card-status, .im-order-card-price { color: #e62e04; } .im-order-card-subtitle { color: #7d8794; font-size: 12px; display: block; }`,
		},
		tools: ['表情', '图片', '视频', '快捷短语', '推荐商品'].map((text) => h('span', {}, text)),
		line: h(
			'div',
			{},
			h('div', { class: 'im-message-input-input-wrap' }, field),
			h(
				'footer',
				{ class: 'im-message-input-footer-right' },
				h('img', {
					class: 'im-message-input-footer-right-send-icon',
					src: SEND,
					alt: '发送',
					onclick: () => Demo.send(),
				}),
			),
		),
	});
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
					translated
						? [
								h('hr'),
								h('div', { class: 'translate-text' }, h('q', {}, translated), h('small', {}, '由阿里AI翻译')),
							]
						: null,
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
		renderHeader({ buyer, item, order }) {
			frame.parts.title.textContent = buyer.name;
			const subtitle = (text) => h('span', { class: 'im-order-card-subtitle' }, text);
			frame.parts.side.replaceChildren(
				h(
					'div',
					{ class: inPanel('info') },
					h('div', { class: inPanel('user-name') }, buyer.name),
					h('div', { class: inPanel('address') }, buyer.region),
				),
				h('h3', {}, order ? '订单' : '浏览商品'),
				h(
					'div',
					{ class: order ? 'im-order-card' : 'im-product-card im-order-card-title' },
					order
						? h(
								'div',
								{},
								h('span', {}, `共 1 单`),
								h('span', { class: 'im-order-card-status' }, order.status),
							)
						: null,
					order ? [subtitle(`订单号：${order.no}`), subtitle(`下单时间：${buyer.since}-11-02`)] : null,
					h(
						'div',
						{ class: 'im-order-card-title' },
						h('img', { src: picture(item.hues), alt: '' }),
						h('span', {}, item.title),
					),
					h(
						'div',
						{},
						h('span', {}, order ? '实付' : '价格'),
						h('span', { class: 'im-order-card-price' }, order?.amount ?? item.price),
					),
				),
			);
			if (location.pathname.startsWith('/m_apps'))
				history.replaceState(null, '', `${location.pathname}${location.search}#/window`);
		},
		renderMessages: frame.messages((conversation) => conversation.messages.map(draw)),
	});
})();
